"""Uploads: what is refused and in which words, alone, many at once, from the chooser, and as an exchange."""

import resource
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.core.files.base import ContentFile

from benchmarks.papers import text_pdf
from documents.models import File
from tests.documents import bad_files as bad
from tests.editing import sign_in
from tests.factories import FileFactory
from tests.markup import document, text
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

REFUSED = {
    "empty.pdf": (b"", "empty"),
    "program.pdf": (bad.PROGRAM, "lying"),
    "page.pdf": (bad.HTML, "lying"),
    "drawing.pdf": (bad.SVG, "lying"),
    "drawing.txt": (bad.SVG, "lying"),
    "page.txt": (bad.HTML, "lying"),
    "page.csv": (b"\xef\xbb\xbf  <script>alert(1)</script>", "lying"),
    "program.txt": (bad.PROGRAM, "lying"),
    "word.pdf": (bad.docx("Teksti"), "lying"),
    "paper.docx": (text_pdf("Teksti"), "lying"),
    "table.docx": (bad.xlsx(A=[[1]]), "lying"),
    "archive.docx": (bad.zipped({"a.txt": "a"}), "lying"),
    "cut.docx": (bad.docx("Teksti" * 500)[:300], "lying"),
    "old.docx": (bad.OLD_OFFICE, "old"),
    "bomb.docx": (bad.docx_bomb(50), "trap"),
    "bomb.zip": (bad.zipped({"a": bytes(50 * 1024 * 1024)}), "trap"),
    "many.zip": (bad.zipped({str(n): b"" for n in range(20_001)}), "trap"),
    "macro.docx": (bad.docx("Teksti", **{"word/vbaProject.bin": b"x"}), "macro"),
}
TAKEN = {
    "paper.pdf": text_pdf("Teksti"),
    "letter.docx": bad.docx("Teksti"),
    "letter.odt": bad.open_document("text", "<text:p>a</text:p>"),
    "table.xlsx": bad.xlsx(A=[[1]]),
    "table.ods": bad.open_document("spreadsheet", "<table:table/>"),
    "table.csv": "Emri;Shuma\nŽ;1".encode("cp1250"),
    "note.txt": "Njoftim".encode("utf-16"),
    "all.zip": bad.zipped({"a.txt": "a"}),
}
FIELDS = {"title": "Vendimi", "language": "sq", "role": "main", "is_accessible": "unknown", "licence": ""}


def _codes(answer):
    return [error.code for error in answer.context["form"].errors.as_data().get("file", [])]


def _upload(client, name, content):
    return client.post("/cms/documents/add/", FIELDS | {"file": ContentFile(content, name=name)})


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_what_its_name_says_is_refused_at_its_field_and_nothing_is_kept(name, client):
    sign_in(client, "Editors")
    content, code = REFUSED[name]
    answer = _upload(client, name, content)
    assert _codes(answer) == [code]
    assert 'value="Vendimi"' in answer.content.decode()
    assert not File.objects.exists()


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_what_its_name_says_is_taken_in_by_its_content(name, client):
    sign_in(client, "Editors")
    assert _upload(client, name, TAKEN[name]).status_code == 302
    file = File.objects.get()
    assert (file.filename, file.kind.extension) == (name, name.rpartition(".")[2])


def test_many_files_at_once_are_looked_at_one_by_one(client):
    sign_in(client, "Editors")

    def send(name, content):
        answer = client.post(
            "/cms/documents/multiple/add/",
            {"files[]": ContentFile(content, name=name)},
            headers={"x-requested-with": "XMLHttpRequest"},
        )
        return answer.json()

    assert send("mirë.pdf", text_pdf("a"))["success"] is True
    bad_one = send("keq.pdf", bad.PROGRAM)
    assert bad_one["success"] is False
    assert bad_one["error_message"]
    (file,) = File.objects.all()
    assert len(file.sha256) == 64
    assert (file.reading.state, file.language, file.filename) == ("done", "sq", "mirë.pdf")


def test_the_chooser_of_a_page_refuses_the_same(client):
    sign_in(client, "Editors")

    def send(name, content):
        fields = FIELDS | {"file": ContentFile(content, name=name)}
        return client.post(
            "/cms/documents/chooser/create/", {f"document-chooser-upload-{key}": each for key, each in fields.items()}
        )

    assert send("keq.pdf", bad.HTML).json()["step"] == "reshow_creation_form"
    assert not File.objects.exists()
    assert send("mire.pdf", text_pdf("a")).json()["step"] == "chosen"
    assert File.objects.get().reading.state == "done"


def test_the_chooser_and_the_list_tell_how_far_the_text_is(client):
    sign_in(client, "Editors")
    FileFactory(read=True, title="E zbrazët")
    for address in ("/cms/documents/", "/cms/documents/results/", "/cms/documents/chooser/"):
        answer = client.get(address)
        page = answer.json()["html"] if "chooser" in address else answer.content.decode()
        assert str(File.objects.get().reading.get_state_display()) in page, address


def test_the_list_costs_the_same_for_many_files(client):
    sign_in(client, "Editors")
    FileFactory.create_batch(2)
    few = len(warm_statements(client, "/cms/documents/"))
    FileFactory.create_batch(15)
    assert len(warm_statements(client, "/cms/documents/")) == few


@pytest.mark.slow
def test_a_file_as_large_as_is_allowed_is_taken_and_a_larger_one_refused_in_words(client):
    sign_in(client, "Editors")
    limit = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    assert limit == 80 * 1024 * 1024
    start = text_pdf("Harta")
    answer = _upload(client, "harta.pdf", start + b"\n" * (limit + 1 - len(start)))
    assert _codes(answer) == ["file_too_large"]
    assert not File.objects.exists()
    assert _upload(client, "harta.pdf", start + b"\n" * (limit - len(start))).status_code == 302
    assert File.objects.get().file_size == limit


# A disk without room


@contextmanager
def _no_room(most):
    """Every file that this process writes ends with an error after so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _stored():
    folder = settings.MEDIA_ROOT / "documents"
    return {path.name for path in folder.rglob("*") if path.is_file()} if folder.exists() else set()


LARGE = text_pdf("Harta") + b"\n" * 300_000


def test_a_full_disk_is_an_error_of_the_form_and_leaves_no_piece_of_a_file(client):
    sign_in(client, "Editors")
    before = _stored()
    with _no_room(200_000):
        answer = _upload(client, "harta.pdf", LARGE)
    assert _codes(answer) == ["no_room"]
    assert 'value="Vendimi"' in answer.content.decode()
    assert not File.objects.exists()
    assert _stored() == before
    assert _upload(client, "harta.pdf", LARGE).status_code == 302


def test_a_full_disk_leaves_a_file_that_was_to_be_exchanged_as_it_was(client):
    sign_in(client, "Editors")
    file = FileFactory()
    with file.open_file() as content:
        old = content.read()
    before = _stored()
    with _no_room(200_000):
        answer = client.post(f"/cms/documents/edit/{file.pk}/", FIELDS | {"file": ContentFile(LARGE, name="harta.pdf")})
    assert _codes(answer) == ["no_room"]
    assert _stored() == before
    file = File.objects.get()
    assert not file.versions.exists()
    with file.open_file() as content:
        assert content.read() == old


def test_a_full_disk_is_told_among_many_uploads(client):
    sign_in(client, "Editors")
    with _no_room(200_000):
        answer = client.post("/cms/documents/multiple/add/", {"files[]": ContentFile(LARGE, name="harta.pdf")})
    assert answer.json()["success"] is False
    assert not File.objects.exists()


def test_what_was_measured_stands_beside_the_form_in_one_block(client):
    sign_in(client, "Editors")
    file = FileFactory(read=True, file=ContentFile(text_pdf("Teksti", title="Vendim"), name="a.pdf"))
    root = document(client.get(f"/cms/documents/edit/{file.pk}/"))
    (block,) = root.xpath("//div[dl/dd/a[contains(@href, '/usage/')]]")
    assert "Vendim" in text(block)
    assert block.xpath(".//button[@formaction and @formnovalidate]")
