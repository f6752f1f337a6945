"""Search for programs: what the page of results finds, without its markup."""

import re
from datetime import date

import pytest
from django.urls import reverse
from django.utils.translation import override

from core.open_data import sources
from search import index
from search.engines import EngineError
from tests.api import API, get
from tests.factories import DecisionPageFactory, NewsPageFactory
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated

pytestmark = pytest.mark.django_db


def test_a_record_is_found_with_its_facts_and_plain_words(client, monkeypatch):
    page = NewsPageFactory(title="Ujësjellësi & gypat <e rinj>", published_on=date(2026, 11, 20))
    monkeypatch.setattr(sources, "_sources", [lambda pks: dict.fromkeys(pks, "https://old.example/1")])
    index.reconcile()
    answer = get(client, "search", q="gypat")
    (row,) = answer["results"]
    assert row == {
        "id": str(page.translation_key),
        "type": "news",
        "lang": "sq",
        "title": "Ujësjellësi & gypat <e rinj>",
        "snippet": row["snippet"],
        "date": "2026-11-20",
        "published_on": "2026-11-20",
        "url": f"http://testserver/sq/lajme/{page.slug}/",
        "api_url": f"http://testserver/api/v1/news/{page.translation_key}?lang=sq",
        "file_url": None,
        "source_url": "https://old.example/1",
    }
    assert row["snippet"]
    assert "<" not in row["snippet"]
    assert answer["loosened"] is False
    assert client.get(row["api_url"]).json()["url"] == row["url"]


def test_it_finds_what_the_page_of_results_finds_in_the_same_order(client):
    for title in ("Buxheti i komunës", "Buxheti dhe ujësjellësi", "Ujësjellësi i ri"):
        NewsPageFactory(title=title)
    DecisionPageFactory(title="Vendimi: buxheti")
    index.reconcile()
    with override("sq"):
        html = client.get(reverse("search"), {"q": "buxheti"}).content.decode()
    rows = get(client, "search", q="buxheti")["results"]
    assert len(rows) == 3
    places = [html.index(row["url"].removeprefix("http://testserver")) for row in rows]
    assert places == sorted(places)


def test_it_is_narrowed_by_type_and_year(client):
    NewsPageFactory(title="Buxheti", published_on=date(2025, 5, 1))
    NewsPageFactory(title="Buxheti", published_on=date(2026, 5, 1))
    DecisionPageFactory(title="Buxheti", decided_on=date(2026, 5, 1))
    index.reconcile()
    assert get(client, "search", q="buxheti")["count"] == 3
    assert get(client, "search", q="buxheti", type="news")["count"] == 2
    assert get(client, "search", q="buxheti", year=2026)["count"] == 2
    (row,) = get(client, "search", q="buxheti", type="news", year=2025)["results"]
    assert row["published_on"] == "2025-05-01"


def test_a_decisions_day_is_not_its_day_of_publication(client):
    DecisionPageFactory(title="Buxheti", decided_on=date(2026, 3, 2), published_on=date(2026, 3, 4))
    NewsPageFactory(title="Buxheti", published_on=date(2026, 5, 1))
    index.reconcile()
    rows = {row["type"]: row for row in get(client, "search", q="buxheti")["results"]}
    assert (rows["decision"]["date"], rows["decision"]["published_on"]) == ("2026-03-02", "2026-03-04")
    assert rows["news"]["published_on"] == "2026-05-01"


def test_its_pages_follow_each_other(client):
    page = NewsPageFactory(title="Buxheti")
    copies(page, 24)
    index.reconcile()
    url, seen = f"{API}search?q=buxheti&type=news", []
    while url:
        answer = client.get(url).json()
        seen += [row["id"] for row in answer["results"]]
        last, url = answer, answer["next"]
    assert len(seen) == len(set(seen)) == last["count"] == 25
    assert "page=2" in last["previous"]
    assert get(client, "search", q="buxheti", page=1000)["results"] == []


def test_cyrillic_is_asked_and_answered_in_cyrillic(client):
    page = full_page(NewsPageFactory._meta.model, title="Cevovod u gradu")
    translated(page, "sr-latn")
    index.reconcile()
    (row,) = get(client, "search", q="цевовод", lang="sr-cyrl")["results"]
    assert row["title"].startswith("Цевовод у граду")
    assert re.search("[а-я]", row["snippet"])
    assert row["lang"] == "sr-cyrl"
    assert row["url"].startswith("http://testserver/sr-cyrl/")


def test_words_of_which_no_record_has_all_find_those_that_have_some_and_say_so(client):
    NewsPageFactory(title="Buxheti")
    index.reconcile()
    answer = get(client, "search", q="buxheti asgjëkurrë")
    assert (answer["count"], answer["loosened"]) == (1, True)


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"q": ""},
        {"q": "…"},
        {"q": "a" * 201},
        {"q": "uji", "page": 0},
        {"q": "uji", "page": 1001},
        {"q": "uji", "type": "asgje"},
        {"q": "uji", "year": 3000},
        {"q": "uji", "kind": "news"},
    ],
)
def test_what_can_not_be_asked_is_told(client, query):
    assert get(client, "search", status=422, **query)["errors"][0]["message"]


@pytest.mark.parametrize(
    "words", ["a\x00b", '"', "-–*()", "%_\\", "\ud800".encode("utf-8", "surrogatepass"), "🙂", "NEAR("]
)
def test_no_words_break_it(client, words):
    response = client.get(f"{API}search", {"q": words})
    assert response.status_code in (200, 422)
    response.json()


def test_an_engine_that_does_not_answer_is_told_with_503(client, monkeypatch):
    class Broken:
        def search(self, query):
            raise EngineError("test", "refused")

    monkeypatch.setattr("search.answering.get_database_engine", Broken)
    assert get(client, "search", status=503, q="uji")["detail"]
