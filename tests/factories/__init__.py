"""Factories of all records that tests need."""

from tests.factories.civic import BodyFactory, PersonFactory, PlaceFactory, TopicFactory
from tests.factories.files import FileFactory, ImageFactory, pdf
from tests.factories.pages import (
    FACTORIES,
    DecisionIndexPageFactory,
    DecisionPageFactory,
    HomePageFactory,
    MinutesIndexPageFactory,
    MinutesPageFactory,
    NewsIndexPageFactory,
    NewsPageFactory,
    NoticeIndexPageFactory,
    NoticePageFactory,
    PublicationIndexPageFactory,
    PublicationPageFactory,
    StandardPageFactory,
    VacancyIndexPageFactory,
    VacancyPageFactory,
    home_page,
    section,
)
from tests.factories.users import UserFactory

__all__ = [
    "FACTORIES",
    "BodyFactory",
    "DecisionIndexPageFactory",
    "DecisionPageFactory",
    "FileFactory",
    "HomePageFactory",
    "ImageFactory",
    "MinutesIndexPageFactory",
    "MinutesPageFactory",
    "NewsIndexPageFactory",
    "NewsPageFactory",
    "NoticeIndexPageFactory",
    "NoticePageFactory",
    "PersonFactory",
    "PlaceFactory",
    "PublicationIndexPageFactory",
    "PublicationPageFactory",
    "StandardPageFactory",
    "TopicFactory",
    "UserFactory",
    "VacancyIndexPageFactory",
    "VacancyPageFactory",
    "home_page",
    "pdf",
    "section",
]
