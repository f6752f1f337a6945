"""News' models, a file each."""

from news.models.news import NewsIndexPage, NewsPage
from news.models.notices import NoticeIndexPage, NoticePage

__all__ = ["NewsIndexPage", "NewsPage", "NoticeIndexPage", "NoticePage"]
