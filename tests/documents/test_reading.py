"""Reading: one worker a file, nothing doubled, nothing lost, whatever dies; and what the editor sees of it."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from benchmarks.papers import scan_pdf, text_pdf
from documents import reading
from documents.extraction.outcome import Extracted, ExtractionError, Reason
from documents.extraction.reader import Text
from documents.jobs import hand_out_files
from documents.models import File, FileText, PageFile, Reading
from documents.models.readings import BACK_OFF
from documents.replacing import replace_content
from documents.search_texts import texts_of
from search.models import SearchDocument
from tests.documents import bad_files as bad
from tests.documents.test_extraction import needs_tesseract
from tests.editing import sign_in
from tests.factories import FileFactory, NewsPageFactory
from tests.factories.full import translated

pytestmark = pytest.mark.django_db


def _file(content, name="akti.pdf", **fields):
    """A file that is read at once, as the worker would."""
    return FileFactory(read=True, file=ContentFile(content, name=name), **fields)


def _reading(file):
    return Reading.objects.get(file=file)


def _texts(file):
    return [text.text for text in FileText.objects.filter(file=file)]


def _later(file, **changes):
    Reading.objects.filter(file=file).update(**changes)


def _waiting(content=b"", **fields):
    """A file that waits for a worker."""
    file = FileFactory(file=ContentFile(content or text_pdf("Teksti"), name="akti.pdf"), **fields)
    Reading.objects.create(file=file)
    return file


def test_a_new_file_is_read_page_by_page():
    file = _file(text_pdf("Një", "Dy"))
    row = _reading(file)
    assert (row.state, row.reason, row.tries, row.sha256) == (Reading.State.DONE, "", 1, file.sha256)
    assert _texts(file) == ["Një", "Dy"]
    assert row.finished_at
    assert not row.token


@needs_tesseract
def test_a_scan_is_recognised_and_its_copy_is_given_out_with_its_text_while_the_scan_stays(client):
    content = scan_pdf("Vendimi hyn në fuqi më 12 mars 2026.\nKomuna e Gjilanit njofton qytetarët.")
    file = _file(content)
    NewsPageFactory(page_files=[PageFile(file=file)])
    row = _reading(file)
    assert row.state == Reading.State.RECOGNISED
    assert row.confidence > 85
    assert row.scanned_pages == 1
    assert "12 mars 2026" in _texts(file)[0]
    assert b"".join(client.get(file.url)) == content
    copy = client.get(f"/files/{file.pk}/searchable/{file.filename}")
    assert b"".join(copy).startswith(b"%PDF")
    assert copy["Content-Type"] == "application/pdf"


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (text_pdf("Teksti")[:600], "akti.pdf", Reason.DAMAGED),
        (bad.encrypted_pdf(), "akti.pdf", Reason.ENCRYPTED),
        (b"", "akti.pdf", Reason.DAMAGED),
        (bad.docx_of_entities(), "akti.docx", Reason.DAMAGED),
        (bad.zipped({"a.txt": "a"}), "akti.zip", Reason.NO_WORDS),
        (text_pdf(""), "akti.pdf", Reason.BLANK),
    ],
)
def test_a_file_without_text_says_why_and_the_next_one_is_read(content, name, reason, client):
    file = _file(content, name)
    row = _reading(file)
    assert (row.state, row.reason, _texts(file)) == (Reading.State.NO_TEXT, reason, [])
    assert row.reason_words
    NewsPageFactory(page_files=[PageFile(file=file)])
    sign_in(client, "Editors")
    assert (
        row.reason_words.split(".")[0].replace("'", "&#x27;")
        in client.get(f"/cms/documents/edit/{file.pk}/").content.decode()
    )
    assert _texts(_file(text_pdf("Tjetri"))) == ["Tjetri"]


# Workers that die


def test_who_is_at_work_keeps_others_away():
    file = _waiting()
    assert reading._take(_reading(file).pk)
    assert reading._take(_reading(file).pk) is None
    reading.read(_reading(file).pk)
    assert _reading(file).state == Reading.State.IN_WORK
    hand_out_files()
    assert _reading(file).state == Reading.State.IN_WORK


def test_a_file_whose_worker_was_killed_is_read_by_the_next_when_its_lease_is_over():
    file = _waiting()
    reading._take(_reading(file).pk)
    _later(file, leased_until=timezone.now() - timedelta(seconds=1))
    hand_out_files()
    row = _reading(file)
    assert (row.state, row.tries, _texts(file)) == (Reading.State.DONE, 2, ["Teksti"])


def test_a_worker_that_comes_back_too_late_writes_nothing():
    file = _waiting()
    slow = _reading(file)
    token = reading._take(slow.pk) or ""
    _later(file, leased_until=timezone.now() - timedelta(seconds=1))
    reading.read(slow.pk)
    with pytest.raises(reading.LostError):
        reading._write(Reading.objects.get(pk=slow.pk), token, Text(Extracted(pages=["i vjetër"])))
    assert _texts(file) == ["Teksti"]


def test_a_content_that_is_exchanged_while_it_is_read_wins():
    file = _waiting(text_pdf("I vjetër"))
    row = Reading.objects.select_related("file").get(file=file)
    token = reading._take(row.pk) or ""
    replace_content(file=File.objects.get(), content=ContentFile(text_pdf("I ri"), name="x.pdf"), by=None)
    with pytest.raises(reading.LostError):
        reading._write(row, token, Text(Extracted(pages=["I vjetër"])))
    assert _texts(file) == ["I ri"]


def test_a_file_that_kills_every_worker_is_given_up():
    file = _waiting()
    _later(file, tries=len(BACK_OFF) + 1, state=Reading.State.IN_WORK, leased_until=timezone.now() - timedelta(hours=1))
    hand_out_files()
    row = _reading(file)
    assert (row.state, row.reason) == (Reading.State.FAILED, Reason.KILLED)


def test_read_twice_nothing_is_doubled():
    file = _file(text_pdf("Një", "Dy"))
    reading.read(_reading(file).pk)
    reading.ask_for_reading(file=file)
    assert _texts(file) == ["Një", "Dy"]


# What passes by itself is tried again


def _without_tesseract(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))


def test_a_scan_waits_for_a_missing_tool_names_it_and_is_read_once_it_is_there(monkeypatch, tmp_path, client):
    with monkeypatch.context() as patch:
        _without_tesseract(patch, tmp_path)
        file = _file(scan_pdf("Vendimi hyn në fuqi më 12 mars 2026."))
        row = _reading(file)
    assert (row.state, row.reason, row.detail) == (Reading.State.WAITING, Reason.TOOL_MISSING, "tesseract-ocr")
    assert row.next_try_at > timezone.now() + timedelta(minutes=50)
    sign_in(client, "Editors")
    assert "tesseract-ocr" in client.get(f"/cms/documents/edit/{file.pk}/").content.decode()
    hand_out_files()
    assert _reading(file).state == Reading.State.WAITING


def test_each_further_try_waits_longer_until_it_has_failed():
    file = _waiting()
    waits = []
    for _ in range(len(BACK_OFF) + 1):
        row = Reading.objects.select_related("file").get(file=file)
        token = reading._take(row.pk) or ""
        row.refresh_from_db()
        reading._note(row, token, ExtractionError(Reason.TIMED_OUT, "120 s"))
        waits.append(_reading(file).next_try_at - timezone.now())
    assert waits[:5] == sorted(waits[:5])
    assert waits[4] > timedelta(hours=11)
    assert _reading(file).state == Reading.State.FAILED


def test_a_file_that_nobody_asked_to_read_is_found():
    file = FileFactory(file=ContentFile(text_pdf("Nga importi"), name="a.pdf"))
    assert not hasattr(file, "reading")
    hand_out_files()
    assert _texts(file) == ["Nga importi"]


def test_a_content_that_is_not_in_its_place_is_told():
    file = _waiting()
    file.file.storage.delete(file.file.name)
    reading.read(_reading(file).pk)
    assert (_reading(file).state, _reading(file).reason) == (Reading.State.FAILED, Reason.CONTENT_MISSING)


# Trying again by hand


def test_an_editor_has_a_file_read_again(client):
    sign_in(client, "Editors")
    file = _waiting()
    _later(file, state=Reading.State.FAILED, tries=6)
    path = f"/cms/documents/{file.pk}/again/"
    assert client.get(path).status_code == 405
    assert _reading(file).state == Reading.State.FAILED
    assert client.post(path).status_code == 302
    assert (_reading(file).state, _reading(file).tries) == (Reading.State.DONE, 1)


def test_who_may_not_change_files_has_none_read_again(client):
    file = _waiting()
    for group in ("Translators (Turkish)", "Access officers"):
        sign_in(client, group)
        client.post(f"/cms/documents/{file.pk}/again/")
        assert _reading(file).state == Reading.State.WAITING


# Search


def test_texts_of_a_pages_files_are_given_to_search_in_order_and_the_pages_are_read_anew():
    first, second = _file(text_pdf("Një", "", "Tre")), _file(text_pdf("Dy"), language="sr-latn")
    page = NewsPageFactory(page_files=[PageFile(file=first, sort_order=0), PageFile(file=second, sort_order=1)])
    copy = translated(page, "tr")
    texts = list(texts_of(copy))
    assert [(text.number, text.text, text.language) for text in texts] == [
        (1, "Një", "sq"),
        (3, "Tre", "sq"),
        (1, "Dy", "sr-latn"),
    ]
    assert texts[0].url == first.url
    SearchDocument.objects.update(synced_at=timezone.now(), changed_at=timezone.now() - timedelta(days=1))
    reading.ask_for_reading(file=first)
    changed = SearchDocument.objects.filter(changed_at__gt=timezone.now() - timedelta(hours=1))
    assert set(changed.values_list("page_id", flat=True)) == {page.pk, copy.pk}


def test_files_that_hold_personal_data_are_kept_out_of_search():
    file = _file(text_pdf("Emri"), personal_until=timezone.localdate())
    page = NewsPageFactory(page_files=[PageFile(file=file)])
    assert list(texts_of(page)) == []
