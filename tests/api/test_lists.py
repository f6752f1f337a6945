"""Lists: order, parts, filters, what changed."""

import re
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import timezone

from core.models import Publication, Withdrawal
from core.open_data import sources
from core.withdrawing import withdraw
from tests.api import API, get, ids
from tests.factories import BodyFactory, DecisionPageFactory, NewsPageFactory, TopicFactory, VacancyPageFactory
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated

pytestmark = pytest.mark.django_db


def test_the_newest_record_comes_first_and_what_has_no_day_last(client):
    for title, day in (("E vjetra", date(2026, 1, 1)), ("Pa ditë", None), ("E reja", date(2026, 3, 1))):
        DecisionPageFactory(title=title, decided_on=day)
    answer = get(client, "decisions")
    assert [row["title"] for row in answer["results"]] == ["E reja", "E vjetra", "Pa ditë"]
    assert answer["results"][2]["decided_on"] is None
    assert (answer["count"], answer["next"], answer["previous"]) == (3, None, None)


def test_the_parts_of_a_list_follow_each_other_by_whole_addresses_that_keep_the_question(client):
    page = NewsPageFactory()
    copies(page, 11)
    url, seen = f"{API}news?lang=sq&limit=5&year=2026", []
    while url:
        answer = client.get(url).json()
        seen += [row["id"] for row in answer["results"]]
        if answer["next"]:
            assert answer["next"].startswith("http://testserver/api/v1/news?")
            assert parse_qs(urlsplit(answer["next"]).query)["year"] == ["2026"]
        last, url = answer, answer["next"]
    assert len(seen) == len(set(seen)) == last["count"] == 12
    back = client.get(last["previous"]).json()
    assert [row["id"] for row in back["results"]] == seen[5:10]


def test_past_the_end_there_is_an_empty_part(client):
    NewsPageFactory()
    answer = get(client, "news", offset=1_000_000)
    assert (answer["count"], answer["results"], answer["next"]) == (1, [], None)


def test_filters_narrow_a_list(client):
    topic, body = TopicFactory(), BodyFactory(kind="mayor")
    wanted = DecisionPageFactory(body=body, decided_on=date(2025, 3, 1), topics=[topic])
    DecisionPageFactory(decided_on=date(2025, 3, 1))
    DecisionPageFactory(body=body, decided_on=date(2024, 3, 1), topics=[topic])
    answer = get(client, "decisions", year=2025, body=body.slug, topic=topic.slug)
    assert ids(answer) == {str(wanted.translation_key)}
    assert answer["results"][0]["body"]["code"] == body.slug
    assert [row["code"] for row in answer["results"][0]["topics"]] == [topic.slug]


def test_vacancies_of_every_state_are_listed_and_can_be_asked_for_by_it(client):
    now = timezone.now()
    open_one = VacancyPageFactory(opens_at=now - timedelta(days=1), closes_at=now + timedelta(days=1))
    closed = VacancyPageFactory(opens_at=now - timedelta(days=9), closes_at=now - timedelta(days=1))
    unknown = VacancyPageFactory(opens_at=None, closes_at=None)
    assert len(ids(get(client, "vacancies"))) == 3
    for state, page in (("open", open_one), ("closed", closed), ("unknown", unknown)):
        answer = get(client, "vacancies", state=state)
        assert ids(answer) == {str(page.translation_key)}
        assert answer["results"][0]["state"]["code"] == state


def test_a_translation_has_the_same_id_its_own_words_and_addresses_and_names_all_languages(client):
    page = full_page(DecisionPageFactory._meta.model)
    translated(page, "sr-latn")
    (albanian,) = get(client, "decisions")["results"]
    (latin,) = get(client, "decisions", lang="sr-latn")["results"]
    (cyrillic,) = get(client, "decisions", lang="sr-cyrl")["results"]
    assert albanian["id"] == latin["id"] == cyrillic["id"] == str(page.translation_key)
    assert latin["title"].endswith("[sr-latn]")
    assert re.search("[а-я]", cyrillic["summary"])
    assert latin["url"].startswith("http://testserver/sr-latn/")
    assert cyrillic["url"] == latin["url"].replace("/sr-latn/", "/sr-cyrl/")
    assert [each["lang"] for each in cyrillic["translations"]] == ["sq", "sr-latn", "sr-cyrl"]
    assert cyrillic["number"] == latin["number"] == "01 Nr. 016-35201"
    for each in albanian["translations"]:
        assert client.get(each["url"]).status_code == 200
        assert client.get(each["api_url"]).json()["url"] == each["url"]
    assert get(client, "decisions", lang="en")["count"] == 0


def test_names_are_in_the_readers_language(client):
    body = BodyFactory(kind="mayor", name="Kryetari")
    page = DecisionPageFactory(body=body)
    translated(page, "tr")
    (turkish,) = get(client, "decisions", lang="tr")["results"]
    assert turkish["body"] == {
        "id": str(body.translation_key),
        "code": body.slug,
        "name": "Kryetari",
        "lang": "sq",
    }


def test_an_imported_record_names_where_it_stood(client, monkeypatch):
    page = NewsPageFactory()
    NewsPageFactory()
    monkeypatch.setattr(sources, "_sources", [lambda pks: {page.pk: "https://old.example/lajmi?id=1"}])
    rows = {row["id"]: row["source_url"] for row in get(client, "news")["results"]}
    assert rows.pop(str(page.translation_key)) == "https://old.example/lajmi?id=1"
    assert [*rows.values()] == [None]


# What changed


def withdrawn(page, reason=Withdrawal.Reason.IN_ERROR):
    withdraw(versions=[page], by=None, reason=reason, explanations={})
    return Publication.objects.filter(translation_key=page.translation_key).first()


def test_what_changed_since_an_instant_comes_oldest_first_with_tombstones_among_it(client):
    first, gone, last = (NewsPageFactory(title=title) for title in ("Një", "Dy", "Tre"))
    before = timezone.now()
    assert get(client, "news", changed_since=before.isoformat())["results"] == []
    first.title = "Një, i ndryshuar"
    first.save_revision().publish()
    row = withdrawn(gone)
    last.save_revision().publish()
    answer = get(client, "news", changed_since=before.isoformat())
    assert [each["id"] for each in answer["results"]] == [str(page.translation_key) for page in (first, gone, last)]
    assert answer["count"] == 3
    assert answer["results"][0]["title"] == "Një, i ndryshuar"
    stone = answer["results"][1]
    assert stone == {
        "id": str(gone.translation_key),
        "deleted": True,
        "url": f"http://testserver{row.address}",
        "withdrawn_at": stone["withdrawn_at"],
        "reason": {"code": "in_error", "label": "Publikuar gabimisht"},
    }
    assert ids(get(client, "news")) == {str(first.translation_key), str(last.translation_key)}


def test_the_parts_of_what_changed_are_whole(client):
    since = timezone.now()
    pages = [NewsPageFactory() for _ in range(7)]
    for page in pages[::3]:
        withdrawn(page)
    url, seen = f"{API}news?limit=2&changed_since={since.isoformat().replace('+', '%2B')}", []
    while url:
        answer = client.get(url).json()
        assert answer["count"] == 7
        assert len(answer["results"]) <= 2
        seen += [(row["id"], row.get("deleted", False)) for row in answer["results"]]
        url = answer["next"]
    assert len(seen) == 7
    assert {key for key, is_gone in seen if is_gone} == {str(page.translation_key) for page in pages[::3]}


def test_a_new_translation_is_a_change_of_the_record_in_every_language(client):
    page = NewsPageFactory()
    since = timezone.now().isoformat()
    assert get(client, "news", changed_since=since)["count"] == 0
    translated(page, "en")
    assert ids(get(client, "news", changed_since=since)) == {str(page.translation_key)}


def test_what_was_published_again_is_no_tombstone(client):
    page = NewsPageFactory()
    since = timezone.now().isoformat()
    withdrawn(page)
    page.refresh_from_db()
    page.save_revision().publish()
    answer = get(client, "news", changed_since=since)
    assert [row.get("deleted", False) for row in answer["results"]] == [False]


def test_a_tombstone_is_of_its_language_and_stands_in_its_alphabet(client):
    page = NewsPageFactory()
    serbian = translated(page, "sr-latn")
    since = timezone.now().isoformat()
    withdrawn(serbian)
    assert get(client, "news", changed_since=since)["count"] == 0
    (stone,) = get(client, "news", lang="sr-cyrl", changed_since=since)["results"]
    assert stone["url"].startswith("http://testserver/sr-cyrl/")
    assert re.search("[а-я]", stone["reason"]["label"])
    response = client.get(stone["url"])
    assert response.status_code == 200
    assert "noindex" in response["X-Robots-Tag"]


def test_a_page_that_was_deleted_leaves_a_tombstone(client):
    page = NewsPageFactory()
    since = timezone.now().isoformat()
    key = str(page.translation_key)
    page.delete()
    (stone,) = get(client, "news", changed_since=since)["results"]
    assert (stone["id"], stone["deleted"], stone["reason"]) == (key, True, None)


@pytest.mark.parametrize(
    "instant",
    [
        "2026-11-25T08:00:00Z",
        "2026-11-25T08:00:00+01:00",
        "2026-11-25T08:00:00 01:00",
        "2026-11-25t08:00:00.123456z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
    ],
)
def test_instants_are_read_as_rfc_3339_has_them(client, instant):
    get(client, "news", changed_since=instant)


# Questions that can't be read


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"limit": "shumë"}, "limit"),
        ({"offset": -1}, "offset"),
        ({"offset": 10**30}, "offset"),
        ({"lang": "de"}, "lang"),
        ({"year": "2026a"}, "year"),
        ({"year": 99999}, "year"),
        ({"topic": "nuk-ka"}, "topic"),
        ({"topic": "a\x00b"}, "topic"),
        ({"topic": ""}, "topic"),
        ({"tema": "buxheti"}, "tema"),
        ({"changed_since": "dje"}, "changed_since"),
        ({"changed_since": "2026-11-25"}, "changed_since"),
        ({"changed_since": "2026-11-25T08:00:00"}, "changed_since"),
        ({"changed_since": "2026-13-25T08:00:00Z"}, "changed_since"),
        ({"limit": ["1", "2"]}, "limit"),
    ],
)
def test_what_can_not_be_read_is_told_with_its_name(client, query, parameter):
    answer = get(client, "decisions", status=422, **query)
    assert [each["parameter"] for each in answer["errors"]] == [parameter]
    assert parameter in answer["errors"][0]["message"]
    assert answer["errors"][0]["message"] in answer["detail"]


def test_a_value_that_is_none_is_answered_with_those_that_there_are(client):
    answer = client.get(f"{API}acts?status=valid")
    assert answer.status_code == 422
    assert "in-force" in answer.json()["detail"]
    assert "repealed" in answer.json()["detail"]


def test_messages_are_in_the_language_asked_for(client):
    english = get(client, "news", status=422, lang="en", limit=0)["detail"]
    assert english == "“limit” is a whole number, at least 1."
