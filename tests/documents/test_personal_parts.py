"""Lists of persons: kept from search engines, shown until their day, then gone for good."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import gettext
from wagtail.models import ReferenceIndex
from wagtail_localize.models import TranslationSource

from core.addresses import page_url
from core.periodic import JOBS
from documents.models import (
    File,
    PageFile,
    PublicationList,
    PublicationPage,
    VacancyPage,
    VacancyStage,
)
from documents.personal_parts import remove_due_parts
from tests.factories import FileFactory, NewsPageFactory, PublicationPageFactory, VacancyPageFactory
from tests.factories.full import translated
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 20)
BEFORE = datetime(2026, 3, 19, 22, 59, 59, tzinfo=UTC)
"""The last second of the 19th in Kosovo."""
AFTER = BEFORE + timedelta(seconds=1)
KINDS = {
    "vacancy": (VacancyPageFactory, "stages", lambda **row: VacancyStage(kind="result", at=BEFORE, **row)),
    "publication": (PublicationPageFactory, "personal_lists", PublicationList),
}
both_kinds = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def clock(monkeypatch):
    """Sets the hour: `clock(at)`."""

    def set_to(at):
        monkeypatch.setattr(timezone, "now", lambda: at)

    set_to(BEFORE)
    return set_to


def _page(kind, *, removed_on=DAY, note="K-101: 87 pikë", **fields):
    """A page of the kind with a list of persons, and its file."""
    factory, relation, row = KINDS[kind]
    file = FileFactory()
    return factory(**{relation: [row(file=file, note=note, removed_on=removed_on)]}, **fields), file


def _status(client, file):
    response = client.get(file.url)
    if response.streaming:
        b"".join(response)
    return response.status_code


# Shown


@both_kinds
def test_a_list_is_shown_until_the_last_second_before_its_day_in_every_language(clock, client, kind):
    page, file = _page(kind)
    turkish = translated(page, "tr")
    for shown in (page, turkish):
        body = client.get(page_url(shown)).content.decode()
        assert "K-101" in body
        assert file.url in body
    clock(AFTER)
    for shown in (page, turkish):
        body = client.get(page_url(shown)).content.decode()
        assert "K-101" not in body
        assert file.url not in body


@both_kinds
def test_the_page_says_how_many_lists_were_removed_and_when_but_not_which(clock, client, kind):
    page, file = _page(kind)
    clock(AFTER)
    root = document(client.get(page_url(page)))
    (said,) = [each for each in root.xpath("//p[@class='removed']") if text(each).startswith("1 ")]
    assert one(said, ".//time").get("datetime") == "2026-03-20"
    assert file.title not in text(root)


@both_kinds
def test_a_page_is_kept_from_search_engines_as_long_as_it_shows_a_list(clock, client, kind):
    page, _file = _page(kind)
    assert document(client.get(page_url(page))).xpath("//meta[@name='robots']/@content") == ["noindex"]
    clock(AFTER)
    assert not document(client.get(page_url(page))).xpath("//meta[@name='robots']")


@both_kinds
def test_a_file_that_is_no_list_of_persons_is_served_as_usual(clock, client, kind):
    page, file = _page(kind, removed_on=None)
    response = client.get(file.url)
    assert response.status_code == 200
    assert b"".join(response).startswith(b"%PDF")
    assert "X-Robots-Tag" not in response.headers
    assert not document(client.get(page_url(page))).xpath("//meta[@name='robots']")


# Fetched


@both_kinds
def test_a_file_with_personal_data_is_fetched_until_its_day_and_kept_by_no_robot_and_no_cache(clock, client, kind):
    _carrier, file = _page(kind)
    response = client.get(file.url)
    assert b"".join(response).startswith(b"%PDF")
    assert response["X-Robots-Tag"] == "noindex, noarchive"
    assert response["Cache-Control"] == "no-store"
    clock(AFTER)
    assert _status(client, file) == 404


@both_kinds
def test_a_file_of_a_draft_or_a_withdrawn_page_is_not_there(clock, client, kind):
    page, file = _page(kind, live=False)
    assert _status(client, file) == 404
    page.get_latest_revision().publish()
    assert _status(client, file) == 200
    type(page).objects.get(pk=page.pk).unpublish()
    assert _status(client, file) == 404


def test_a_file_that_another_page_carries_is_that_pages_own(clock, client):
    _carrier, file = _page("vacancy")
    NewsPageFactory(page_files=[PageFile(file=file)])
    clock(AFTER)
    assert _status(client, file) == 200


# Gone for good


@both_kinds
def test_on_its_day_file_and_words_are_deleted_from_rows_versions_and_what_translation_keeps(clock, kind):
    page, file = _page(kind)
    translated(page, "tr")
    page.save_revision()
    relation = KINDS[kind][1]
    content, storage = file.file.name, file.file.storage
    assert storage.exists(content)
    assert remove_due_parts(on=DAY - timedelta(days=1)) == 0
    clock(AFTER)
    assert remove_due_parts(on=DAY) == 1
    row = getattr(type(page).objects.get(pk=page.pk), relation).get()
    assert (row.file, row.note, row.removed_on) == (None, "", DAY)
    revisions = [each.content[relation] for each in page.revisions.all()]
    assert len(revisions) >= 2
    assert all((each["file"], each["note"]) == (None, "") for rows in revisions for each in rows)
    assert "K-101" not in TranslationSource.objects.get(object_id=page.translation_key).content_json
    assert not File.objects.filter(pk=file.pk).exists()
    assert not storage.exists(content)


def test_a_second_run_finds_nothing_more_to_do(clock):
    _page("vacancy")
    clock(AFTER)
    assert [remove_due_parts(on=DAY), remove_due_parts(on=DAY)] == [1, 0]


def test_a_file_that_something_else_carries_is_kept(clock):
    _vacancy, file = _page("vacancy")
    NewsPageFactory(page_files=[PageFile(file=file)])
    clock(AFTER)
    remove_due_parts(on=DAY)
    assert File.objects.filter(pk=file.pk).exists()
    assert not VacancyStage.objects.filter(file=file).exists()


def test_a_list_that_stands_in_a_draft_only_goes_as_well(clock):
    page = VacancyPageFactory()
    file = FileFactory()
    page.stages = [VacancyStage(kind="shortlist", file=file, note="K-101", removed_on=DAY)]
    page.save_revision()
    clock(AFTER)
    remove_due_parts(on=DAY)
    draft = VacancyPage.objects.get(pk=page.pk).get_latest_revision()
    assert [row["note"] for row in draft.content["stages"]] == [""]
    assert not File.objects.filter(pk=file.pk).exists()


def test_an_old_version_that_is_published_again_brings_nothing_back(clock):
    page, _file = _page("vacancy", note="K-101")
    old = page.get_latest_revision()
    stale = {**old.content}
    clock(AFTER)
    remove_due_parts(on=DAY)
    old.refresh_from_db()
    old.content = stale | {"stages": [row | {"file": None} for row in stale["stages"]]}
    old.save()
    old.publish()
    assert VacancyPage.objects.get(pk=page.pk).stages.get().note == ""


def test_the_references_of_the_page_no_longer_name_the_file(clock):
    page, file = _page("publication")
    clock(AFTER)
    remove_due_parts(on=DAY)
    assert not ReferenceIndex.get_references_for_object(PublicationPage.objects.get(pk=page.pk)).filter(
        to_object_id=str(file.pk), model_path__startswith="personal_lists"
    )


def test_the_worker_does_it_every_quarter_of_an_hour(clock):
    page, _file = _page("vacancy")
    clock(AFTER)
    job = JOBS["remove lists with personal data"]
    assert job.every == timedelta(minutes=15)
    job.run()
    assert VacancyPage.objects.get(pk=page.pk).stages.get().note == ""


def test_a_run_with_nothing_due_costs_two_statements_a_kind(clock):
    for _ in range(3):
        _page("vacancy", removed_on=date(2099, 1, 1))
    with CaptureQueriesContext(connection) as queries:
        remove_due_parts(on=DAY)
    assert len(queries) == 4


def test_the_register_keeps_a_hash_of_the_lists_that_were_published(clock):
    page, _file = _page("vacancy")
    with_list = page.publications.get().files_sha256
    assert with_list
    assert VacancyPageFactory().publications.get().files_sha256 == ""


def test_the_words_for_what_was_removed_are_told_in_plain(clock, client):
    page, _file = _page("vacancy")
    clock(AFTER)
    assert gettext("Personal data removed on") in client.get(page_url(page)).content.decode()
