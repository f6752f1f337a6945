"""Factories of all records that tests need."""

from tests.factories.civic import BodyFactory, PersonFactory, PlaceFactory, TopicFactory
from tests.factories.files import FileFactory, ImageFactory, pdf
from tests.factories.pages import (
    FACTORIES,
    ActIndexPageFactory,
    ActPageFactory,
    DecisionIndexPageFactory,
    DecisionPageFactory,
    HomePageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    NoticeIndexPageFactory,
    NoticePageFactory,
    StandardPageFactory,
    articles,
    home_page,
    section,
)
from tests.factories.users import UserFactory

__all__ = [
    "FACTORIES",
    "ActIndexPageFactory",
    "ActPageFactory",
    "BodyFactory",
    "DecisionIndexPageFactory",
    "DecisionPageFactory",
    "FileFactory",
    "HomePageFactory",
    "ImageFactory",
    "NewsIndexPageFactory",
    "NewsPageFactory",
    "NoticeIndexPageFactory",
    "NoticePageFactory",
    "PersonFactory",
    "PlaceFactory",
    "StandardPageFactory",
    "TopicFactory",
    "UserFactory",
    "articles",
    "home_page",
    "pdf",
    "section",
]
