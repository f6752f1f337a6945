"""Text of files, taken by a child process that no file can bring down or let call anybody."""

import io
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pytest

from benchmarks.papers import scan_pdf, text_pdf
from documents.extraction import ocr
from documents.extraction.outcome import ExtractionError, Reason
from documents.extraction.reader import LIMITS, extract
from documents.extraction.running import Limits, run, scratch
from documents.inspection import recognise
from tests.documents import bad_files as bad
from tests.factories.files import pdf


@pytest.fixture
def folder():
    with scratch() as path:
        yield path


def _extract(folder, extension, content, limits=LIMITS):
    source = folder / f"source.{extension}"
    source.write_bytes(content)
    return extract(source, extension, folder, limits)


def _pages(folder, extension, content):
    return _extract(folder, extension, content).pages


def _reason(folder, extension, content, limits=LIMITS):
    with pytest.raises(ExtractionError) as caught:
        _extract(folder, extension, content, limits)
    return caught.value.reason


def _outcome(folder, extension, content):
    """Its pages, or why it has none."""
    try:
        return _pages(folder, extension, content)
    except ExtractionError as error:
        return error.reason


# What is read


def test_a_pdf_is_read_page_by_page_with_its_measures(folder):
    found = _extract(folder, "pdf", text_pdf("Faqja e parë, ë dhe ç", "Strana druga: šćžđ", title="Vendim"))
    assert found.pages == ["Faqja e parë, ë dhe ç", "Strana druga: šćžđ"]
    assert (found.page_count, found.scanned, found.title, found.is_tagged) == (2, [], "Vendim", False)


def test_pages_that_are_pictures_of_text_are_told_from_empty_ones_and_from_those_with_text(folder):
    with (
        pikepdf.open(io.BytesIO(text_pdf("Ky tekst mund të lexohet nga të gjithë."))) as book,
        pikepdf.open(io.BytesIO(scan_pdf("Skanim", noise=0))) as scan,
        pikepdf.open(io.BytesIO(pdf(1))) as blank,
    ):
        book.pages.extend([*scan.pages, *blank.pages])
        content = io.BytesIO()
        book.save(content)
    assert _extract(folder, "pdf", content.getvalue()).scanned == [2]


def test_words_notes_and_comments_of_word_files_are_read(folder):
    note = '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:t>Shënim</w:t></w:p></w:footnotes>'
    content = bad.docx(
        "Neni 1", "Neni 2", **{"word/footnotes.xml": note, "word/comments1.xml": note.replace("Sh", "K")}
    )
    assert _pages(folder, "docx", content) == ["Neni 1\nNeni 2\nShënim\nKënim"]


def test_open_documents_are_read_in_the_order_of_their_words(folder):
    text = "<text:h>Titull</text:h><text:p>Një<text:tab/><text:span>dy</text:span> tre</text:p>"
    assert _pages(folder, "odt", bad.open_document("text", text)) == ["Titull\nNjë\tdy tre"]
    cell = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    sheets = "".join(f"<table:table>{cell.format(word)}</table:table>" for word in ("Një", "Dy"))
    assert _pages(folder, "ods", bad.open_document("spreadsheet", sheets)) == ["Një", "Dy"]


def test_a_sheet_is_a_page(folder):
    assert _pages(folder, "xlsx", bad.xlsx(Plani=[["Rruga", 1200], [None, "x"]], Dy=[])) == [
        "Plani\nRruga\t1200\nx",
        "Dy",
    ]


@pytest.mark.parametrize(
    "content",
    [text.encode(encoding) for text in ("Çka është ë, šž",) for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1250")],
)
def test_text_is_read_in_the_encodings_of_offices(content, folder):
    assert _pages(folder, "txt", content) == ["Çka është ë, šž"]


def test_a_long_text_without_pages_is_cut_between_lines_and_nothing_of_it_is_lost(folder):
    lines = [f"{n};Rruga e dytë;{n * 7}" for n in range(20_000)]
    pages = _pages(folder, "csv", "\n".join(lines).encode())
    assert len(pages) > 3
    assert "\n".join(pages).split("\n") == lines


# Files that are broken or made to harm

DAMAGED = {
    "nothing": ("pdf", b""),
    "no pdf": ("pdf", b"PK\x03\x04"),
    "cut off": ("pdf", pdf(3)[: len(pdf(3)) // 2]),
    "zeros": ("pdf", bytes(5000)),
    "no archive": ("docx", b"PK\x03\x04" + bytes(100)),
    "no document": ("docx", bad.zipped({"[Content_Types].xml": "x"})),
    "no xml": ("docx", bad.zipped({"[Content_Types].xml": "x", "word/document.xml": "<w:document"})),
    "laughs": ("docx", bad.docx_of_entities()),
    "no sheets": ("xlsx", bad.zipped({"xl/workbook.xml": "x"})),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_told_as_one(name, folder):
    assert _reason(folder, *DAMAGED[name]) == Reason.DAMAGED


def test_a_file_behind_a_password_is_told_as_one(folder):
    assert _reason(folder, "pdf", bad.encrypted_pdf()) == Reason.ENCRYPTED


def test_a_zip_has_no_words_of_its_own(folder):
    assert _reason(folder, "zip", bad.zipped({"a.txt": "a"})) == Reason.NO_WORDS


def test_a_word_file_that_unpacks_to_hundreds_of_megabytes_is_stopped(folder):
    assert _reason(folder, "docx", bad.docx_bomb(100)) == Reason.TOO_HEAVY


def test_archives_in_archives_are_never_unpacked(folder):
    inner = bad.zipped({"b": bytes(30 * 1024 * 1024)})
    nested = bad.zipped({f"{n}.zip": inner for n in range(3)})
    assert recognise(io.BytesIO(nested)).extension == "zip"
    assert _reason(folder, "zip", nested) == Reason.NO_WORDS


@pytest.mark.slow
def test_a_pdf_of_some_kilobytes_that_unpacks_to_400_megabytes_ends_within_its_limits(folder):
    content = bad.pdf_bomb(400)
    assert len(content) < 4000
    started = time.monotonic()
    assert _outcome(folder, "pdf", content) in ([""], Reason.TOO_HEAVY)
    assert time.monotonic() - started < LIMITS.wall_seconds


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(memory=300 * 1024 * 1024, cpu_seconds=60, wall_seconds=60, file_bytes=10**8), Reason.TOO_HEAVY),
        (Limits(memory=10**9, cpu_seconds=1, wall_seconds=60, file_bytes=10**8), Reason.TOO_HEAVY),
        (Limits(memory=10**9, cpu_seconds=60, wall_seconds=0.5, file_bytes=10**8), Reason.TIMED_OUT),
    ],
    ids=["memory", "cpu", "wall"],
)
@pytest.mark.slow
def test_each_limit_stops_the_child(limits, reason, folder):
    assert _reason(folder, "pdf", bad.pdf_bomb(200), limits) == reason


def test_more_text_than_the_child_may_write_is_stopped(folder):
    limits = Limits(memory=10**9, cpu_seconds=60, wall_seconds=60, file_bytes=100_000)
    assert _reason(folder, "txt", b"fjala " * 50_000, limits) == Reason.TOO_HEAVY


@pytest.mark.parametrize("make", [bad.docx_that_calls, bad.docx_with_external_entity])
def test_a_file_that_names_an_address_calls_nobody(make, folder):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        content = make(f"http://127.0.0.1:{server.getsockname()[1]}/")
        assert _outcome(folder, "docx", content) in (["Teksti"], Reason.DAMAGED)
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.slow
def test_five_hundred_pages_are_read_in_order(folder):
    pages = [f"Faqja {n} e planit. " + "Teksti i planit zhvillimor. " * 40 for n in range(1, 501)]
    found = _extract(folder, "pdf", text_pdf(*pages))
    assert found.page_count == 500
    assert [page.split()[1] for page in found.pages] == [str(n) for n in range(1, 501)]


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of a few megabytes of its own."""
    if os.geteuid() != 0 or subprocess.call(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", tmp_path]):  # noqa: S603, S607
        pytest.skip("mounting takes rights that the tests don't have here")
    try:
        yield tmp_path
    finally:
        subprocess.check_call(["umount", tmp_path])  # noqa: S603, S607


def test_a_full_disk_is_told_as_one_and_not_as_a_bad_file(small_disk):
    assert _reason(small_disk, "txt", b"fjala " * 380_000) == Reason.DISK_FULL


# The child


def test_the_child_sees_nothing_of_the_sites_environment(folder, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "secret")
    limits = Limits(memory=10**9, cpu_seconds=5, wall_seconds=20, file_bytes=10**6)
    run(
        ["timeit", "-n1", "-r1", f"open({str(folder / 'seen')!r}, 'w').write(repr(dict(__import__('os').environ)))"],
        limits=limits,
        folder=folder,
    )
    seen = (folder / "seen").read_text()
    assert "PATH" in seen
    assert "secret" not in seen


def test_what_reads_dies_with_the_worker(folder):
    """A worker that is killed can't tell its children to end."""
    code = (
        "from documents.extraction.running import *\n"
        f"run(['timeit', '-n1', '-r1', '__import__(\"time\").sleep(60)'], folder=Path({str(folder)!r}),"
        " limits=Limits(10**9, 50, 55, 10**6))"
    )
    root = Path(__file__).resolve().parents[2]
    worker = subprocess.Popen([sys.executable, "-c", code], cwd=root)  # noqa: S603 - our own words
    child = _child_of(worker.pid)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    _until(lambda: not _runs(child))


def _child_of(pid):
    def found():
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return children and b"timeit" in Path(f"/proc/{children[0]}/cmdline").read_bytes() and int(children[0])

    child = _until(found)
    _until(lambda: b"limits.py" not in Path(f"/proc/{child}/cmdline").read_bytes())
    return child


def _until(condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if result := condition():
            return result
        time.sleep(0.05)
    raise AssertionError("it never came")


def _runs(pid):
    try:
        os.kill(pid, 0)
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False


# Recognition

needs_tesseract = pytest.mark.skipif(
    bool(ocr.missing_tool("sq")) and not os.environ.get("CI"), reason="tesseract is not installed"
)
SCAN = (
    "Komuna e Gjilanit njofton qytetarët\nse vendimi hyn në fuqi më 12 mars 2026.\nNeni 40 i Ligjit për Vetëqeverisje."
)


@pytest.fixture
def scan(folder):
    path = folder / "scan.pdf"
    path.write_bytes(scan_pdf(SCAN))
    return path


@needs_tesseract
def test_a_scan_is_recognised_and_its_copy_carries_the_text(scan, folder):
    found = extract(scan, "pdf", folder)
    assert (found.pages, found.scanned) == ([""], [1])
    recognised = ocr.recognise(scan, found.scanned, "sq", folder)
    assert "vendimi hyn në fuqi më 12 mars 2026" in recognised.pages[1]
    assert (recognised.confidence or 0) > 85
    copy = extract(recognised.copy, "pdf", folder)
    assert "12 mars 2026" in copy.pages[0]
    assert copy.scanned == []


@needs_tesseract
def test_the_wrong_language_shows_in_the_confidence(folder):
    path = folder / "scan.pdf"
    path.write_bytes(
        scan_pdf("Општина Гњилане обавештава грађане\nда одлука ступа на снагу\nдана 12. марта 2026. године.")
    )
    right = ocr.recognise(path, [1], "sr-latn", folder)
    ocr._clear(folder)
    wrong = ocr.recognise(path, [1], "tr", folder)
    assert (right.confidence or 0) > 85
    assert (wrong.confidence or 0) < 75


@needs_tesseract
def test_a_disk_that_fills_up_during_recognition_is_told_as_one(small_disk):
    path = small_disk / "scan.pdf"
    path.write_bytes(scan_pdf(SCAN))
    (small_disk / "other").write_bytes(bytes(2_200_000))
    with pytest.raises(ExtractionError) as caught:
        ocr.recognise(path, [1], "sq", small_disk)
    assert caught.value.reason == Reason.DISK_FULL


def test_a_missing_tool_is_named(scan, folder, monkeypatch):
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(ExtractionError) as caught:
        ocr.recognise(scan, [1], "sq", folder)
    assert (caught.value.reason, caught.value.detail) == (Reason.TOOL_MISSING, "tesseract-ocr")


def test_a_file_with_more_scans_than_a_worker_can_take_is_told_as_one(scan, folder, monkeypatch):
    if ocr.missing_tool("sq"):
        pytest.skip("tesseract is not installed")
    with pytest.raises(ExtractionError) as caught:
        ocr.recognise(scan, range(1, ocr.MOST_PAGES + 2), "sq", folder)
    assert caught.value.reason == Reason.TOO_MANY_SCANS
