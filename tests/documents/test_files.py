"""Files: what can be measured is measured."""

import hashlib
import io

import pytest
from django.core.files.base import ContentFile

from documents.components import shown_files
from documents.models import File, PageFile
from documents.models.files import files_of
from tests.editing import sign_in
from tests.factories import FileFactory, NewsPageFactory, pdf
from tests.factories.full import translated

pytestmark = pytest.mark.django_db

DAMAGED = {
    "empty": b"",
    "no PDF": b"PK\x03\x04 a zip by another name",
    "cut off": pdf(3)[: len(pdf(3)) // 2],
    "only a head": b"%PDF-1.7\n",
    "zeros": bytes(5000),
}


def test_checksum_size_and_pages_are_taken_from_the_content():
    content = pdf(3)
    file = FileFactory(read=True, file__from_func=lambda: io.BytesIO(content))
    file.refresh_from_db()
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert (file.file_size, file.page_count, file.media_type) == (len(content), 3, "application/pdf")
    assert file.file_hash


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_file_that_is_damaged_is_saved_without_a_number_of_pages(content):
    file = FileFactory(read=True, file__from_func=lambda: io.BytesIO(content))
    file.refresh_from_db()
    assert file.page_count is None
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert file.file_size == len(content)


def test_only_a_pdf_has_pages():
    file = FileFactory(file__filename="tabela.csv", file__from_func=lambda: io.BytesIO(b"a,b"))
    file.refresh_from_db()
    assert file.page_count is None


def test_an_exchanged_content_is_measured_anew_and_a_changed_title_is_not(django_assert_num_queries):
    file = FileFactory()
    first = file.sha256
    file.title = "Titull tjetër"
    file.save()
    assert File.objects.get(pk=file.pk).sha256 == first
    file.file = ContentFile(pdf(5), name="i-ri.pdf")
    file.save()
    file = File.objects.get(pk=file.pk)
    assert file.sha256 != first
    assert file.page_count == 5


def test_formats_are_named_as_readers_know_them():
    names = {"a.PDF": "PDF", "a.docx": "Word", "a.xlsx": "Excel", "a.xyz": "XYZ"}
    assert {name: File(file=name).format_name for name in names} == names


def test_a_file_is_private_until_somebody_says_otherwise_or_a_page_carries_it():
    assert FileFactory().visibility == File.Visibility.PRIVATE


def test_files_of_a_page_stand_in_their_order_and_for_every_language(django_assert_num_queries):
    first, second = FileFactory(title="A"), FileFactory(title="B")
    page = NewsPageFactory(page_files=[PageFile(file=second, sort_order=0), PageFile(file=first, sort_order=1)])
    translation = translated(page, "tr")
    assert not PageFile.objects.filter(page=translation).exists()
    for each in (page, translation):
        each = type(each).objects.get(pk=each.pk)
        with django_assert_num_queries(1):
            assert files_of(each) == [second, first]
    assert str(PageFile.objects.first())


def test_a_revision_that_is_looked_at_shows_its_own_files():
    page = NewsPageFactory(page_files=[PageFile(file=FileFactory(title="E vjetra"))])
    page.page_files = [PageFile(file=FileFactory(title="E reja"))]
    page.save_revision()
    draft = page.get_latest_revision_as_object()
    assert [file.title for file in files_of(draft)] == ["E reja"]
    assert [file.title for file in files_of(type(page).objects.get(pk=page.pk))] == ["E vjetra"]


def test_a_reader_is_told_format_size_pages_and_language():
    file = FileFactory(title="Akti", language="sr-latn", is_accessible=False, read=True)
    file.refresh_from_db()
    (shown,) = shown_files([file])
    assert (shown.title, shown.format, shown.pages, shown.size) == ("Akti", "PDF", 2, file.file_size)
    assert (shown.language_name, shown.lang, shown.accessible) == ("Srpski", "sr-Latn", False)
    assert shown.url == file.url


def test_an_editor_uploads_a_file_through_the_form_and_it_is_measured(client):
    sign_in(client, "Editors")
    content = pdf(4)
    upload = ContentFile(content, name="vendimi.pdf")
    answer = client.post(
        "/cms/documents/add/",
        {
            "title": "Vendimi",
            "file": upload,
            "language": "sq",
            "role": "main",
            "is_accessible": "unknown",
            "licence": "",
        },
    )
    assert answer.status_code == 302
    file = File.objects.get(title="Vendimi")
    assert (file.page_count, file.sha256) == (4, hashlib.sha256(content).hexdigest())


@pytest.mark.parametrize("name", ["faqe.html", "skripta.js", "vizatim.svg", "program.exe"])
def test_a_file_that_a_browser_would_run_is_refused_with_a_message_and_what_was_typed_is_kept(name, client):
    sign_in(client, "Editors")
    fields = {"title": "E rrezikshme", "language": "tr", "role": "annex", "is_accessible": "unknown", "licence": ""}
    answer = client.post("/cms/documents/add/", fields | {"file": ContentFile(b"<script>", name=name)})
    assert answer.status_code == 200
    assert not File.objects.filter(title="E rrezikshme").exists()
    assert "file" in answer.context["form"].errors
    assert 'value="E rrezikshme"' in answer.content.decode()
