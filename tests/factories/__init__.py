"""Factories of all records that tests need."""

from tests.factories.civic import BodyFactory, PersonFactory, PlaceFactory, TopicFactory
from tests.factories.files import FileFactory, ImageFactory, pdf
from tests.factories.pages import (
    FACTORIES,
    CommuniqueIndexPageFactory,
    CommuniquePageFactory,
    DecisionIndexPageFactory,
    DecisionPageFactory,
    EventIndexPageFactory,
    EventPageFactory,
    HomePageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    NoticeIndexPageFactory,
    NoticePageFactory,
    PressReleaseIndexPageFactory,
    PressReleasePageFactory,
    StandardPageFactory,
    home_page,
    section,
)
from tests.factories.users import UserFactory

__all__ = [
    "FACTORIES",
    "BodyFactory",
    "CommuniqueIndexPageFactory",
    "CommuniquePageFactory",
    "DecisionIndexPageFactory",
    "DecisionPageFactory",
    "EventIndexPageFactory",
    "EventPageFactory",
    "FileFactory",
    "HomePageFactory",
    "ImageFactory",
    "NewsIndexPageFactory",
    "NewsPageFactory",
    "NoticeIndexPageFactory",
    "NoticePageFactory",
    "PersonFactory",
    "PlaceFactory",
    "PressReleaseIndexPageFactory",
    "PressReleasePageFactory",
    "StandardPageFactory",
    "TopicFactory",
    "UserFactory",
    "home_page",
    "pdf",
    "section",
]
