"""The results page."""

import time
from datetime import timedelta
from urllib.parse import quote

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Locale, Page, PageViewRestriction

from core.search_kind import SearchKind
from search.engines import get_engine
from search.models import SearchDocument
from search.projection import project
from tests.factories import DecisionPageFactory, NewsIndexPageFactory, NewsPageFactory, home_page, section
from tests.search.documents import make_document

pytestmark = pytest.mark.django_db


def address(code="sq"):
    with translation.override(code):
        return reverse("search")


def ask(client, text, code="sq", **parameters):
    return client.get(address(code), {"q": text, **parameters})


def titles(response):
    return [result.title_html for result in response.context["results"]]


def serbian(title):
    page = NewsPageFactory(title="Lajm", live=True)
    copy = page.copy_for_translation(Locale.objects.get(language_code="sr-latn"), copy_parents=True)
    copy.title = title
    copy.save_revision().publish()
    return copy


def test_a_page_is_shown_as_the_template_needs_it(client):
    page = DecisionPageFactory(title="Vendim për ujin <b>", summary="Uji & rrjeti.", number="01 Nr. 016-35201")
    response = ask(client, "uji rrjeti")
    (result,) = response.context["results"]
    assert result.title_html == "Vendim për <mark>ujin</mark> &lt;b&gt;"
    assert result.snippet_html == "<mark>Uji</mark> &amp; <mark>rrjeti</mark>."
    assert client.get(result.url).status_code == 200
    assert (result.date, result.reference, result.lang) == (page.decided_on, "01 Nr. 016-35201", "")
    assert result.breadcrumb == section(type(page.get_parent().specific)).title
    assert result.kind_label
    assert "<mark>rrjeti</mark>" in response.content.decode()


def test_a_page_with_a_question_is_kept_by_nobody(client):
    for response in (ask(client, "uji"), client.get(address())):
        assert response.headers["Cache-Control"] == "private, no-store"
        assert response.headers["X-Robots-Tag"] == "noindex"


def test_without_a_question_there_is_the_form_and_no_message(client):
    response = client.get(address())
    assert response.status_code == 200
    assert (response.context["query"], response.context["error"], response.context["notice"]) == ("", "", "")


def test_only_pages_of_the_readers_language_are_found(client):
    NewsPageFactory(title="Plani 2026")
    assert len(titles(ask(client, "plani 2026"))) == 1
    assert titles(ask(client, "plani 2026", "en")) == []


def test_serbian_is_found_and_marked_in_both_alphabets(client):
    serbian("Škola u Gnjilanu")
    for code in ("sr-latn", "sr-cyrl"):
        for typed in ("škola", "skola", "школа"):
            assert titles(ask(client, typed, code)) == ["<mark>Škola</mark> u Gnjilanu"]
    html = ask(client, "skola", "sr-cyrl").content.decode()
    assert "<mark>Школа</mark> у Гњилану" in html
    assert 'href="/sr-cyrl/' in html
    assert 'value="skola"' in html


def test_the_address_is_that_of_now_not_of_when_it_was_indexed(client):
    page = NewsPageFactory(title="Uji")
    page.slug = "tjeter"
    page.save_revision().publish()
    assert ask(client, "uji").context["results"][0].url.endswith("/tjeter/")


def test_results_can_be_filtered_by_kind(client):
    NewsPageFactory(title="Uji")
    DecisionPageFactory(title="Uji")
    response = ask(client, "uji", kind="decision")
    assert response.context["total"] == 1
    chosen = [choice["value"] for choice in response.context["kinds"] if choice["selected"]]
    assert chosen == ["decision"]
    assert next(choice["value"] for choice in response.context["kinds"]) == ""


def test_an_unknown_kind_is_told_and_all_are_shown(client):
    NewsPageFactory(title="Uji")
    response = ask(client, "uji", kind="'; DROP TABLE")
    assert response.context["error"]
    assert response.context["total"] == 1


def test_results_are_paged(client):
    page = NewsPageFactory(title="Faqe")
    for number in range(23):
        make_document(f"test:{number}", page=page, title="Uji")
    first, last = ask(client, "uji", kind="news"), ask(client, "uji", kind="news", page=3)
    assert (len(titles(first)), len(titles(last)), last.context["total"]) == (10, 3, 23)
    numbered = last.context["numbered"]
    assert [link.number for link in numbered.page_urls] == [1, 2, 3]
    assert numbered.previous_url == "?q=uji&kind=news&page=2"
    assert numbered.next_url == ""
    assert ask(client, "uji", page=4).status_code == 404


def test_some_of_the_words_are_enough_where_no_page_has_all(client):
    NewsPageFactory(title="Uji mungon")
    response = ask(client, "uji xyzzy")
    assert titles(response) == ["<mark>Uji</mark> mungon"]
    assert response.context["notice"]
    assert not ask(client, "uji mungon").context["notice"]
    assert not ask(client, "xyzzy plugh").context["notice"]


def test_a_long_question_is_cut_and_that_is_told(client):
    NewsPageFactory(title="Uji")
    response = ask(client, "uji " * 3000)
    assert response.context["total"] == 1
    assert len(response.context["query"]) <= 200
    assert response.context["notice"]
    assert ask(client, " ".join(f"uji{number}" for number in range(25))).context["notice"]


@pytest.mark.parametrize("typed", ["...", '""', "-", "\x00", "'", "*"])
def test_a_question_without_a_word_is_told(client, typed):
    response = ask(client, typed)
    assert response.status_code == 200
    assert response.context["total"] == 0
    assert bool(response.context["error"]) == bool(response.context["query"])


HOSTILE = [
    "x" * 10_000,
    "uji " * 2_500,
    "\x00",
    "uji\x00mungon",
    "\ud800uji",
    '"',
    '"uji',
    'uji" OR "1',
    "uji AND",
    "uji*",
    "-uji",
    "uji:*",
    "title:uji",
    "NEAR(uji mungon, 5)",
    "uji & | ! <-> (",
    "'; DROP TABLE search_searchdocument; --",
    "%s %d %(name)s",
    "{{ 7|add:7 }}",
    "<script>alert(1)</script>",
    "\u202eijU",
    "u\u200dj\u200di",
    "ujiуји",
    "(a+)+$" * 40,
    "\\",
    "i" * 200 + "\u0301" * 2_000,
    "٢٠٢٤",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed[:12]))
def test_hostile_questions_are_answered(client, typed):
    NewsPageFactory(title="Uji mungon")
    for code in ("sq", "sr-cyrl"):
        response = client.get(f"{address(code)}?q={quote(typed, errors='surrogatepass')}")
        assert response.status_code == 200
        assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize(
    "query", ["q=%ED%A0%80", "q=%FF%FE", "q=%00", "q=%u0041", "q=a&q=b", "q[]=a", "q", "&&=", "q=%"]
)
def test_broken_query_strings_are_answered(client, query):
    assert client.get(f"{address()}?{query}").status_code == 200


@pytest.mark.parametrize("page", ["abc", "-1", "0", "1.5", "", "١", "9" * 5_000, "1e3", "\x00"])
def test_a_page_number_that_is_none_is_answered(client, page):
    NewsPageFactory(title="Uji")
    response = ask(client, "uji", page=page)
    assert response.status_code in (200, 404)


def test_only_get_and_head_are_answered(client):
    assert client.head(address(), {"q": "uji"}).status_code == 200
    assert client.post(address(), {"q": "uji"}).status_code == 405


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: Page.objects.filter(pk=page.pk).update(live=False),
        lambda page: Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(seconds=1)),
        lambda page: PageViewRestriction.objects.bulk_create([PageViewRestriction(page=page.get_parent())]),
        lambda page: SearchDocument.objects.filter(page=page).update(page=None),
    ],
)
def test_what_the_index_has_not_noticed_yet_is_not_shown(client, hide):
    page = NewsPageFactory(title="Uji")
    hide(page)
    assert titles(ask(client, "uji")) == []


def test_a_record_without_an_address_is_not_shown(client):
    make_document(title="Uji")
    assert titles(ask(client, "uji")) == []


def test_search_costs_the_same_few_statements_however_many_are_found(client):
    for number in range(4):
        parent = NewsIndexPageFactory(parent=home_page(), title=f"Lista {number}")
        NewsPageFactory(title=f"Uji {number}", parent=parent)

    def statements(text):
        ask(client, text)
        with CaptureQueriesContext(connection) as queries:
            ask(client, text)
        return len(queries)

    assert statements("uji") <= 8
    assert statements("uji") == statements("uji 3")
    assert statements("xyzzy uji") <= 9


def test_two_thousand_documents_are_searched_in_a_moment(client):
    page = NewsPageFactory(title="Uji")
    SearchDocument.objects.bulk_create(
        SearchDocument(
            key=f"test:{number}",
            page=page,
            language="sq",
            kind="news",
            changed_at=timezone.now(),
            title=f"Uji {number}",
        )
        for number in range(2000)
    )
    get_engine().index(project(document) for document in SearchDocument.objects.filter(key__startswith="test:"))
    started = time.process_time()
    response = ask(client, "uji")
    assert response.context["total"] == 2001
    assert time.process_time() - started < 2


def test_kinds_stand_in_the_order_of_the_readers_alphabet(client, monkeypatch):
    names = [
        "Zyra",
        "Çështje",
        "Cikle",
        "Akte",
        "Dëgjime",
        "Ekipe",
        "Ëndrra",
        "Lajme",
        "Njoftime",
        "Plane",
        "Rregulla",
        "Thirrje",
    ]
    kinds = {name.lower(): SearchKind(name.lower(), name, name) for name in names}
    monkeypatch.setattr("search.views.search_kinds", lambda: kinds)
    shown = [choice["label"] for choice in client.get(address()).context["kinds"]]
    assert shown[1:] == ["Akte", "Cikle", "Çështje", "Dëgjime", "Ekipe", "Ëndrra", *names[7:], "Zyra"]
    assert len(shown) == 13
