"""Notes of changes: approved with their text, frozen when public, with the text before them at its own address."""

from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils.translation import gettext, override
from wagtail.models import PageViewRestriction, Revision
from wagtail.rich_text import RichText

from core.addresses import page_url
from core.languages import LANGUAGES
from core.models import ChangeNote, Publication, Withdrawal
from core.models.append_only import AppendOnlyError
from core.withdrawing import public_versions, withdraw
from documents.models import PageFile
from news.models import NewsPage
from tests.factories import FileFactory, NewsPageFactory
from tests.factories.full import translated
from tests.markup import document, heading_levels, one, text
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db

OLD, NEW = "Uji kthehet të hënën.", "Uji kthehet të martën."


def _content(words):
    return [("paragraph", RichText(f"<p>{words}</p>"))]


def _change(page, kind, note, words=NEW, key=None):
    page = NewsPage.objects.get(pk=page.pk)
    page.content = _content(words)
    page.change_kind, page.change_note, page.change_key = kind, note, key or uuid4()
    page.save_revision().publish()
    return NewsPage.objects.get(pk=page.pk)


@pytest.fixture
def page():
    return NewsPageFactory(title="Uji", slug="uji", content=_content(OLD))


@pytest.fixture
def corrected(page):
    return _change(page, "correction", "Dita ishte e gabuar.")


def _events(page):
    return [row.event for row in Publication.objects.filter(page=page).order_by("at", "pk")]


def test_a_major_change_is_a_row_of_the_register_and_stands_on_the_page(page, client):
    _change(page, "major", "Afati u zgjat.")
    row = Publication.objects.get(page=page, event="major_change")
    assert row.reason == "Afati u zgjat."
    part = one(document(client.get("/sq/lajme/uji/")), "//section[@aria-labelledby='what-changed']")
    assert "Afati u zgjat." in text(part)
    assert part.xpath(".//a/@href") == ["/sq/lajme/uji/v/1/"]


def test_a_minor_change_writes_nothing(page, client):
    page.content = _content(NEW)
    page.save_revision().publish()
    assert _events(page) == ["live"]
    assert not ChangeNote.objects.exists()
    assert not document(client.get("/sq/lajme/uji/")).xpath("//*[@id='what-changed']")


def test_the_note_of_a_first_publication_is_none():
    NewsPageFactory(change_kind="major", change_note="Afati u zgjat.", change_key=uuid4())
    assert not ChangeNote.objects.exists()


def test_a_note_is_public_with_its_text_and_not_before(page, client):
    page.change_kind, page.change_note, page.change_key = "major", "Afati u zgjat.", uuid4()
    revision = page.save_revision()
    assert "Afati u zgjat." not in client.get("/sq/lajme/uji/").content.decode()
    revision.publish()
    assert "Afati u zgjat." in client.get("/sq/lajme/uji/").content.decode()


def test_a_note_is_written_once_however_often_its_text_is_published(corrected):
    corrected.save_revision().publish()
    NewsPage.objects.get(pk=corrected.pk).get_latest_revision().publish()
    assert ChangeNote.objects.count() == 1
    assert _events(corrected) == ["live", "major_change"]


def test_two_corrections_in_the_same_words_are_two(corrected):
    _change(corrected, "correction", "Dita ishte e gabuar.", "Uji kthehet të mërkurën.")
    assert [note.version for note in ChangeNote.objects.order_by("at")] == [1, 2]


def test_a_correction_stands_before_the_text_and_skips_no_heading(corrected, client):
    root = document(client.get("/sq/lajme/uji/"))
    part = one(root, "//main/aside[following-sibling::article]")
    assert "Dita ishte e gabuar." in text(part)
    assert heading_levels(root)[0] == 1
    assert NEW in text(one(root, "//main"))


def test_a_notice_to_readers_leaves_no_earlier_version(page, client):
    _change(page, "notice", "Ky tekst shqyrtohet.", OLD)
    root = document(client.get("/sq/lajme/uji/"))
    assert "Ky tekst shqyrtohet." in text(one(root, "//main/aside"))
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404
    assert _events(page) == ["live"]


def test_a_note_can_be_neither_changed_nor_deleted(corrected):
    note = ChangeNote.objects.get()
    note.text = "Tjetër"
    for change in (note.save, note.delete, ChangeNote.objects.all().delete, lambda: ChangeNote.objects.update(text="")):
        with pytest.raises(AppendOnlyError), transaction.atomic():
            change()
    assert ChangeNote.objects.get().text == "Dita ishte e gabuar."


def test_clearing_old_revisions_leaves_what_can_be_read(corrected, client):
    kept = ChangeNote.objects.get().revision_id
    call_command("purge_revisions", verbosity=0)
    assert Revision.objects.filter(pk=kept).exists()
    assert OLD in client.get("/sq/lajme/uji/v/1/").content.decode()


def test_deleting_the_page_by_code_takes_its_versions_along(corrected, client):
    NewsPage.objects.get(pk=corrected.pk).delete()
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404
    assert ChangeNote.objects.get().revision is None


# Earlier versions


def test_the_earlier_version_is_the_page_as_it_stood_and_says_so(corrected, client):
    response = client.get("/sq/lajme/uji/v/1/")
    assert response.status_code == 200
    root = document(response)
    words = text(one(root, "//main"))
    assert OLD in words
    assert NEW not in words
    banner = one(root, "//main/aside")
    assert text(banner).startswith(gettext("This is an earlier version (version %(number)s)") % {"number": 1})
    assert banner.xpath(".//a/@href") == ["/sq/lajme/uji/"]
    assert one(root, "//link[@rel='canonical']").get("href") == "http://testserver/sq/lajme/uji/"
    assert one(root, "//meta[@name='robots']").get("content") == "noindex"
    assert response["X-Robots-Tag"] == "noindex"
    assert not root.xpath("//link[@hreflang]")


def test_the_version_before_is_the_last_that_was_public_with_its_minor_changes(page, client):
    page.content = _content("Uji kthehet të hënën, ora 8.")
    page.save_revision().publish()
    draft = NewsPage.objects.get(pk=page.pk)
    draft.content = _content("Projekt që nuk u botua.")
    draft.save_revision()
    _change(page, "correction", "Dita ishte e gabuar.")
    html = client.get("/sq/lajme/uji/v/1/").content.decode()
    assert "ora 8" in html
    assert "Projekt" not in html


def test_reading_the_earlier_version_leaves_todays_text_as_it_is(corrected, client):
    for _times in range(2):
        assert OLD in client.get("/sq/lajme/uji/v/1/").content.decode()
        assert NEW in client.get("/sq/lajme/uji/").content.decode()


@pytest.mark.parametrize("path", ["v/0/", "v/2/", "v/9999/", "v/99999/", "v/", "v/x/", "v/1/v/1/"])
def test_there_is_no_version_but_those_that_were_replaced(path, corrected, client):
    assert client.get(f"/sq/lajme/uji/{path}").status_code == 404


def test_files_that_were_taken_off_are_not_offered_by_the_earlier_version(client):
    kept, gone = FileFactory(title="Mbetet"), FileFactory(title="Hiqet")
    page = NewsPageFactory(slug="uji", page_files=[PageFile(file=kept), PageFile(file=gone)])
    page = NewsPage.objects.get(pk=page.pk)
    page.page_files = [row for row in page.page_files.all() if row.file_id == kept.pk]
    _publish_with_note(page)
    html = client.get("/sq/lajme/uji/v/1/").content.decode()
    assert "Mbetet" in html
    assert "Hiqet" not in html


def _publish_with_note(page):
    page.change_kind, page.change_note, page.change_key = "correction", "Skedari ishte i gabuar.", uuid4()
    page.save_revision().publish()


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_has_its_note_and_its_version(code, client):
    locale_code = LANGUAGES[code].locale_code
    source = NewsPageFactory(title="Uji", content=_content(OLD))
    versions = {"sq": source} | {each: translated(source, each) for each in ("sr-latn", "tr", "en")}
    source = _change(source, "correction", "Dita ishte e gabuar.")
    for each in ("sr-latn", "tr", "en"):
        translated(source, each)
    keys = ChangeNote.objects.values_list("key", flat=True)
    assert len(keys) == 4
    assert len(set(keys)) == 1
    address = page_url(versions[locale_code], LANGUAGES[code])
    root = document(client.get(address))
    assert one(root, "//main/aside//a").get("href") == f"{address}v/1/"
    earlier = client.get(f"{address}v/1/")
    assert earlier.status_code == 200
    with override(code):
        assert document(earlier).get("lang") == LANGUAGES[code].html_lang


def test_a_withdrawn_page_shows_no_version(corrected, client):
    withdraw(versions=public_versions([corrected]), by=None, reason=Withdrawal.Reason.IN_ERROR, explanations={})
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404


def test_a_withdrawal_for_personal_data_takes_versions_and_notes_away_for_ever(corrected, client):
    reason = Withdrawal.Reason.PERSONAL_DATA
    withdraw(versions=public_versions([corrected]), by=None, reason=reason, explanations={})
    NewsPage.objects.get(pk=corrected.pk).get_latest_revision().publish()
    assert client.get("/sq/lajme/uji/").status_code == 200
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404
    assert "Dita ishte e gabuar." not in client.get("/sq/lajme/uji/").content.decode()


def test_what_only_some_could_read_is_no_version_when_the_page_is_open(page, client):
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="hapu-sezam")
    _change(page, "correction", "Dita ishte e gabuar.")
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404
    restriction.delete()
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404


def test_versions_of_a_page_that_was_restricted_since_are_not_to_be_read(corrected, client):
    PageViewRestriction.objects.create(page=corrected, restriction_type="password", password="hapu-sezam")
    assert client.get("/sq/lajme/uji/v/1/").status_code == 404


def test_a_page_with_notes_costs_a_reader_no_statement_more(page, client):
    without = warm_statements(client, "/sq/lajme/uji/")
    _change(page, "major", "Afati u zgjat.")
    assert len(warm_statements(client, "/sq/lajme/uji/")) == len(without)
    assert_within(warm_statements(client, "/sq/lajme/uji/"), 6, "/sq/lajme/uji/")
