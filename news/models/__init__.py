"""News' models, a file each."""

from news.models.communiques import CommuniqueIndexPage, CommuniquePage
from news.models.event_changes import EventChange, EventReason
from news.models.event_index import EventIndexPage
from news.models.events import EventPage
from news.models.news import NewsIndexPage, NewsPage
from news.models.notices import NoticeIndexPage, NoticePage
from news.models.numbers import ReleaseNumber, ReleaseYear
from news.models.releases import PressReleaseIndexPage, PressReleasePage

__all__ = [
    "CommuniqueIndexPage",
    "CommuniquePage",
    "EventChange",
    "EventIndexPage",
    "EventPage",
    "EventReason",
    "NewsIndexPage",
    "NewsPage",
    "NoticeIndexPage",
    "NoticePage",
    "PressReleaseIndexPage",
    "PressReleasePage",
    "ReleaseNumber",
    "ReleaseYear",
]
