"""An editor may type anything into the admin's search."""

import pytest
from django.urls import reverse
from wagtail.search.backends import get_search_backend
from wagtail.search.query import Phrase, PlainText

from core.models import SiteImage
from documents.models import File
from news.models import NewsPage
from tests.factories import NewsPageFactory, UserFactory
from tests.factories.files import FileFactory

pytestmark = pytest.mark.django_db

NASTY = [
    '"',
    'uji "',
    '"uji',
    'u"ji',
    "\0",
    "uji\0",
    "'",
    "uji'",
    "*",
    "uji*",
    "(",
    "-",
    "\\",
    "uji OR",
    "NEAR(",
    ":",
    "^",
    "\ud800",
    "“uji",
    "%",
    "%s",
]


@pytest.mark.parametrize("typed", NASTY, ids=ascii)
def test_whatever_is_typed_into_the_admins_search_is_answered(typed):
    NewsPageFactory(title="Uji mungon")
    FileFactory(title="Uji")
    backend = get_search_backend()
    for model in (NewsPage, File, SiteImage):
        for ask in (backend.search, backend.autocomplete):
            for query in (typed, PlainText(typed)):
                if typed.strip() or isinstance(query, str):
                    list(ask(query, model))


def test_words_between_or_beside_quotation_marks_are_found():
    page = NewsPageFactory(title="Uji mungon")
    backend = get_search_backend()
    for query in ("uji", '"uji', '"uji mungon"', "uji\0mungon", PlainText('mungon"'), Phrase("uji")):
        assert list(backend.search(query, NewsPage)) == [page], query
    assert list(backend.autocomplete('"uj', NewsPage)) == [page]


@pytest.mark.parametrize("view", ["wagtailadmin_pages:search", "wagtaildocs:index", "wagtailimages:index"])
@pytest.mark.parametrize("typed", ['"', 'uji "', "\0", "uji\0"], ids=ascii)
def test_the_admins_pages_answer(client, view, typed):
    NewsPageFactory(title="Uji")
    client.force_login(UserFactory(is_superuser=True))
    assert client.get(reverse(view), {"q": typed}).status_code == 200
