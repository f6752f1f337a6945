"""CSV files: what a spreadsheet and a program read of every list."""

import csv
import gzip
import io
import tracemalloc
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Page, PageViewRestriction

from core.generation import Generation
from core.models import Withdrawal
from core.open_data import datasets as registry
from core.open_data.tables import plain
from core.withdrawing import withdraw
from gjilan_site.open_data import csv_files
from tests.factories import BodyFactory, DecisionPageFactory, NewsPageFactory, TopicFactory
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated

pytestmark = [pytest.mark.django_db, pytest.mark.once]

DATASETS = registry.datasets()
every_dataset = pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)


def fetch(client, code, **query):
    """The whole file as bytes."""
    response = client.get(f"/api/v1/{code}.csv", query)
    assert response.status_code == 200, response.content
    return b"".join(response.streaming_content)


def rows(client, code, **query):
    """The lines by their heads, as a program reads them."""
    text = io.StringIO(fetch(client, code, **query).decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, strict=True))


def taken_down(page):
    withdraw(versions=[page], by=None, reason=Withdrawal.Reason.IN_ERROR, explanations={"sq": "Gabim."})


@every_dataset
@pytest.mark.parametrize("lang", ["sq", "sr-cyrl"])
def test_a_full_record_says_the_same_as_in_the_list(dataset, lang, client):
    page = full_page(dataset.model)
    translated(page, "sr-latn")
    found = {row["id"]: row for row in rows(client, dataset.code, lang=lang)}
    answer = client.get(f"/api/v1/{dataset.code}", {"lang": lang, "limit": 100}).json()
    assert len(found) == answer["count"] >= 1
    for record in answer["results"]:
        row = found[record["id"]]
        assert plain(row["title"]) == record["title"]
        assert plain(row["summary"]) == (record["summary"] or "")
        assert row["url"] == record["url"]
        assert row["changed_at"] == record["changed_at"]
        assert row["translations_url"].split() == [each["url"] for each in record["translations"]]
        if "files" in record:
            assert row["files_url"].split() == [each["url"] for each in record["files"]]
        if record.get("state"):
            assert (row["state"], row["state_label"]) == (record["state"]["code"], record["state"]["label"])


def test_it_is_a_csv_file_that_excel_opens_with_the_right_letters(client):
    DecisionPageFactory(title="Vendim për “rrugë”,\nshtegun e ç’është")
    response = client.get("/api/v1/decisions.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8; header=present"
    today = timezone.localdate().isoformat()
    assert response["Content-Disposition"] == f'attachment; filename="gjilan-decisions-sq-{today}.csv"'
    raw = b"".join(response.streaming_content)
    assert raw.startswith(b"\xef\xbb\xbfid,lang,title,")
    assert raw.endswith(b"\r\n")
    (row,) = rows(client, "decisions")
    assert row["title"] == "Vendim për “rrugë”,\nshtegun e ç’është"


@pytest.mark.parametrize("title", ["=1+1", '"=1', "＝cmd", "a;=1", "-5", "@x", "+383", "'=1"])
def test_no_title_is_a_formula_and_every_one_reads_back(title, client):
    DecisionPageFactory(title=title)
    (row,) = rows(client, "decisions")
    assert plain(row["title"]) == title
    assert row["title"][:1] not in tuple("=@")


@pytest.mark.property
@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), min_size=2, max_size=2)))
def test_every_cell_reads_back_with_its_line_ends(lines):
    text = csv_files.written(lines)
    assert list(csv.reader(io.StringIO(text, newline=""), strict=True)) == lines


def test_filters_are_those_of_the_list(client):
    topic, body = TopicFactory(slug="rruget"), BodyFactory(slug="kuvendi", kind="assembly")
    asked = DecisionPageFactory(decided_on=date(2025, 3, 1), body=body, title="Po")
    asked.topics.add(topic)
    asked.save_revision().publish()
    DecisionPageFactory(decided_on=date(2026, 3, 1), title="Jo")
    assert [row["title"] for row in rows(client, "decisions")] == ["Jo", "Po"]
    query = {"year": 2025, "topic": "rruget", "body": "kuvendi"}
    (row,) = rows(client, "decisions", **query)
    assert (row["title"], row["topics"], row["body"]) == ("Po", "rruget", "kuvendi")
    name = client.get("/api/v1/decisions.csv", query)["Content-Disposition"]
    assert "gjilan-decisions-sq-kuvendi-rruget-2025-" in name


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("year=abc", "year"),
        ("year=1", "year"),
        ("lang=xx", "lang"),
        ("topic=asnje", "topic"),
        ("limit=5", "limit"),
        ("viti=2026", "viti"),
        ("year=2025&year=2026", "year"),
    ],
)
def test_what_can_not_be_read_is_told_and_no_file_is_sent(query, parameter, client):
    response = client.get(f"/api/v1/decisions.csv?{query}")
    assert response.status_code == 422
    assert [each["parameter"] for each in response.json()["errors"]] == [parameter]


def test_there_is_no_file_of_what_is_no_dataset(client):
    assert client.get("/api/v1/asgje.csv").status_code == 404


def waiting_page(dataset, title):
    """A page that was approved for tomorrow; press releases have a field of their own for that."""
    tomorrow = timezone.now() + timedelta(days=1)
    if dataset.code == "press-releases":
        page = full_page(dataset.model, title=title, live=False, embargo_until=tomorrow)
    else:
        page = full_page(dataset.model, title=title, live=False)
        page.go_live_at = tomorrow
    page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live
    return page


@every_dataset
def test_what_is_not_public_is_in_no_file(dataset, client):
    page, secret = full_page(dataset.model), "fshehtësia"
    assert str(page.translation_key) in fetch(client, dataset.code).decode()
    draft = full_page(dataset.model, title=secret, live=False)
    waiting = waiting_page(dataset, secret)
    locked = full_page(dataset.model, title=secret)
    PageViewRestriction.objects.create(page=Page.objects.get(pk=locked.pk), restriction_type="login")
    expired = full_page(dataset.model, title=secret)
    type(expired).objects.filter(pk=expired.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    gone = full_page(dataset.model, title=secret)
    taken_down(gone)
    for lang in ("sq", "sr-latn", "sr-cyrl", "tr", "en"):
        text = fetch(client, dataset.code, lang=lang).decode()
        assert secret not in text
        for hidden in (draft, waiting, locked, expired, gone):
            assert str(hidden.translation_key) not in text


def test_a_file_that_is_known_already_is_not_sent_again(client):
    page = NewsPageFactory()
    Generation.objects.update(changed_at=timezone.now() - timedelta(days=3))
    first = client.get("/api/v1/news.csv")
    assert first["Cache-Control"] == "public, max-age=60"
    for known in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        assert client.get("/api/v1/news.csv", headers=known).status_code == 304
    other = client.get("/api/v1/news.csv?lang=en")
    assert other["ETag"] != first["ETag"]
    page.unpublish()
    for known in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        assert client.get("/api/v1/news.csv", headers=known).status_code == 200


def test_head_says_what_get_says_without_the_body(client):
    NewsPageFactory()
    whole, head = client.get("/api/v1/news.csv"), client.head("/api/v1/news.csv")
    assert head.content == b""
    for name in ("ETag", "Content-Type", "Content-Disposition", "Cache-Control", "X-Robots-Tag"):
        assert head[name] == whole[name], name
    assert not whole.cookies
    assert whole["Access-Control-Allow-Origin"] == "*"


@every_dataset
def test_records_cost_as_many_statements_as_there_are_parts(dataset, client, monkeypatch):
    monkeypatch.setattr(csv_files, "PART", 10)
    page = full_page(dataset.model)

    def statements():
        fetch(client, dataset.code)
        with CaptureQueriesContext(connection) as captured:
            length = len(rows(client, dataset.code))
        return len(captured), length

    one, length = statements()
    copies(page, 10 - length)
    few, length = statements()
    assert length == 10
    assert one == few <= 13
    copies(page, 10)
    more, length = statements()
    assert length == 20
    assert more - few <= 9


def test_a_page_that_is_withdrawn_while_the_file_is_sent_is_left_out(client, monkeypatch):
    monkeypatch.setattr(csv_files, "PART", 1)
    DecisionPageFactory(decided_on=date(2026, 3, 1))
    last = DecisionPageFactory(decided_on=date(2026, 1, 1))
    parts = iter(client.get("/api/v1/decisions.csv").streaming_content)
    assert [next(parts)[:5], next(parts).count(b"\r\n")] == [b"\xef\xbb\xbfid", 1]
    taken_down(last)
    assert b"".join(parts) == b""


def test_the_language_of_a_file_is_kept_while_others_are_answered(client, monkeypatch):
    monkeypatch.setattr(csv_files, "PART", 1)
    page = DecisionPageFactory(title="Rruga", decided_on=date(2026, 3, 1))
    translated(page, "sr-latn")
    parts = iter(client.get("/api/v1/decisions.csv?lang=sr-cyrl").streaming_content)
    next(parts)
    client.get("/en/")
    assert "/sr-cyrl/" in next(parts).decode()


@pytest.mark.slow
def test_ten_thousand_records_are_sent_from_little_memory(client):
    page = DecisionPageFactory(summary="Fjalë të gjata " * 20)
    for _part in range(10):
        copies(page, 1000)
        page.refresh_from_db()
    copies(page, 10)
    client.get("/api/v1/decisions.csv")
    tracemalloc.start()
    length = 0
    for part in client.get("/api/v1/decisions.csv").streaming_content:
        length += part.count(b"\r\n")
        assert len(part) < 1_500_000
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert length == 10_012
    assert most < 40_000_000


def test_a_file_is_sent_compressed_to_those_who_can_read_it(client):
    copies(DecisionPageFactory(), 30)
    plain_file = fetch(client, "decisions")
    response = client.get("/api/v1/decisions.csv", headers={"Accept-Encoding": "gzip"})
    assert response["Content-Encoding"] == "gzip"
    packed = b"".join(response.streaming_content)
    assert gzip.decompress(packed) == plain_file
    assert len(packed) < len(plain_file) / 3
    again = client.get("/api/v1/decisions.csv", headers={"If-None-Match": response["ETag"], "Accept-Encoding": "gzip"})
    assert again.status_code == 304
