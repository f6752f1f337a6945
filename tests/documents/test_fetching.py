"""Who may fetch a file: not before a page that carries it is public, not after it was withdrawn."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail.rich_text import RichText

from benchmarks.papers import text_pdf
from documents.inspection import KINDS
from documents.models import File, PageFile
from documents.replacing import replace_content
from tests.documents import bad_files as bad
from tests.editing import let_the_hour_come, sign_in
from tests.factories import FileFactory, NewsPageFactory, UserFactory
from tests.factories.full import translated
from tests.streams import content_of

pytestmark = pytest.mark.django_db


def _fetch(client, file):
    """Status and content."""
    response = client.get(file.url)
    content = b"".join(response) if response.streaming else response.content
    return response.status_code, content


def _is_there(client, file):
    status, content = _fetch(client, file)
    assert status in {200, 404}
    assert content.startswith(b"%PDF") is (status == 200)
    return status == 200


@pytest.fixture
def file():
    return FileFactory()


@pytest.fixture
def page(file):
    """A live page that carries the file."""
    return NewsPageFactory(page_files=[PageFile(file=file)])


def test_a_file_that_no_page_carries_is_not_there(file, client):
    assert not _is_there(client, file)


def test_a_file_of_a_live_page_is_there(page, file, client):
    with file.open_file() as content:
        assert _fetch(client, file) == (200, content.read())


def test_a_file_of_a_draft_is_not_there(file, client):
    NewsPageFactory(page_files=[PageFile(file=file)], live=False)
    assert not _is_there(client, file)


def test_a_file_in_the_draft_of_a_live_page_is_not_there_before_the_change_is(file, client):
    page = NewsPageFactory()
    page.page_files = [PageFile(file=file)]
    revision = page.save_revision()
    assert not _is_there(client, file)
    revision.publish()
    assert _is_there(client, file)


def test_a_file_of_a_withdrawn_page_is_not_there_any_more(page, file, client):
    page.unpublish()
    assert not _is_there(client, file)


def test_a_file_stays_for_the_languages_that_are_still_live(page, file, client):
    translation = translated(page, "tr")
    page.unpublish()
    assert _is_there(client, file)
    translation.unpublish()
    assert not _is_there(client, file)


def test_a_file_of_a_page_behind_a_password_is_not_there(page, file, client):
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="password", password="x")
    assert not _is_there(client, file)


def test_a_file_that_two_pages_carry_is_there_while_one_of_them_is_live(page, file, client):
    NewsPageFactory(page_files=[PageFile(file=file)], live=False)
    assert _is_there(client, file)


def test_a_file_that_was_made_public_is_there_without_a_page(client):
    assert _is_there(client, FileFactory(visibility=File.Visibility.PUBLIC))


def test_a_file_that_the_text_of_a_live_page_links_to_is_there(file, client):
    link = RichText(f'<p><a linktype="document" id="{file.pk}">akti</a></p>')
    page = NewsPageFactory(content=[("paragraph", link)])
    assert _is_there(client, file)
    page.unpublish()
    assert not _is_there(client, file)


def test_a_file_of_an_embargoed_page_is_not_there_before_its_hour(file, client):
    page = NewsPageFactory(page_files=[PageFile(file=file)], live=False)
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert not _is_there(client, file)
    let_the_hour_come(page)
    call_command("publish_scheduled")
    assert _is_there(client, file)


def test_a_file_of_an_expired_page_is_not_there_any_more(page, file, client):
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()
    call_command("publish_scheduled")
    assert not _is_there(client, file)


def test_no_other_address_leads_to_a_content_public_or_not(page, file, client):
    """Where it lies on the disk is no address, and the copy of a scan is given out by the same rule."""
    replace_content(file=file, content=ContentFile(text_pdf("I ri"), name="i-ri.pdf"), by=None)
    old = file.versions.get().content.name
    names = [file.file.name, old, f"documents/searchable/{file.sha256[:32]}.pdf"]
    assert [client.get(f"/media/{name}").status_code for name in names] == [404] * 3
    assert [client.get(f"/media/images/../{name}").status_code for name in names] == [404] * 3
    assert client.get(f"/files/{file.pk}/searchable/{file.filename}").status_code == 404
    sign_in(client, "Editors")
    assert [client.get(f"/media/{name}").status_code for name in names] == [404] * 3


@pytest.mark.parametrize("group", ["Editors", "Heads of the office", "Translators (Turkish)"])
def test_who_works_with_files_reads_every_one(group, file, client):
    NewsPageFactory(page_files=[PageFile(file=file)], live=False)
    sign_in(client, group)
    assert _is_there(client, file)
    answer = client.get(file.url)
    content_of(answer)
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.parametrize("group", ["Access officers", "Procurement officers", "Assembly secretaries"])
def test_staff_without_a_right_to_files_are_the_public(group, file, client):
    NewsPageFactory(page_files=[PageFile(file=file)], live=False)
    sign_in(client, group)
    assert not _is_there(client, file)


def test_a_pdf_in_name_only_is_refused_in_words(client):
    sign_in(client, "Editors")
    upload = SimpleUploadedFile("vendim.pdf", b"MZ this is a program", content_type="application/pdf")
    fields = {"title": "Vendimi", "language": "sq", "role": "main", "is_accessible": "unknown", "licence": ""}
    answer = client.post("/cms/documents/add/", {**fields, "file": upload})
    assert answer.status_code == 200
    assert not File.objects.filter(title="Vendimi").exists()
    assert "nuk është PDF" in answer.content.decode() or "no PDF" in answer.content.decode()


def test_an_account_without_rights_is_the_public(file, client):
    client.force_login(UserFactory())
    assert not _is_there(client, file)


def test_a_file_comes_with_headers_that_let_it_run_nothing(page, file, client):
    response = client.get(file.url)
    assert b"".join(response)
    assert response["Content-Type"] == "application/pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'"
    assert response["Content-Length"] == str(file.file_size)
    assert file.filename in response["Content-Disposition"]
    assert response["ETag"].strip('"') == file.sha256[:40]


def test_a_file_that_the_reader_has_is_not_sent_again(page, file, client):
    assert client.get(file.url, headers={"if-none-match": f'"{file.sha256[:40]}"'}).status_code == 304


@pytest.mark.parametrize(
    ("name", "content", "media_type", "is_opened"),
    [
        ("a.pdf", text_pdf("a"), "application/pdf", True),
        ("a.txt", b"Njoftim", "text/plain; charset=utf-8", True),
        ("a.csv", b"a;b", "text/csv; charset=utf-8", False),
        ("a.docx", bad.docx("a"), KINDS["docx"].media_type, False),
        ("a.zip", bad.zipped({"a": "a"}), "application/zip", False),
        ("a.pdf", bad.HTML, "application/octet-stream", False),  # by an import: no form would take it
        ("a.txt", bad.SVG, "application/octet-stream", False),
    ],
)
def test_a_file_is_given_out_as_what_it_is_and_in_a_sandbox(name, content, media_type, is_opened, client):
    file = FileFactory(file=ContentFile(content, name=name), visibility=File.Visibility.PUBLIC)
    response = client.get(file.url)
    assert b"".join(response) == content
    assert response["Content-Type"] == media_type
    assert response["Content-Disposition"].startswith("inline" if is_opened else "attachment")
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert ("sandbox" in response["Content-Security-Policy"]) is (media_type != "application/pdf")


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-3", 206, slice(0, 4)),
        ("bytes=5-", 206, slice(5, None)),
        ("bytes=-7", 206, slice(-7, None)),
        ("bytes=2-999999", 206, slice(2, None)),
        ("bytes=999999-", 416, None),
        ("bytes=9-3", 416, None),
        ("bytes=" + "9" * 40 + "-", 416, None),
        ("bytes=-", 200, slice(None)),
        ("bytes=0-1,3-4", 200, slice(None)),
        ("lines=0-1", 200, slice(None)),
    ],
)
def test_a_part_of_a_file_is_given_to_who_asks_for_one(asked, status, part, page, file, client):
    with file.open_file() as content:
        whole = content.read()
    response = client.get(file.url, headers={"range": asked})
    assert response.status_code == status
    if part is not None:
        assert b"".join(response) == whole[part]
        assert response["Content-Length"] == str(len(whole[part]))


def test_a_part_of_an_older_content_is_not_mixed_with_the_new_one(page, file, client):
    response = client.get(file.url, headers={"range": "bytes=0-3", "if-range": '"of-an-older-one"'})
    content_of(response)
    assert response.status_code == 200


@pytest.mark.parametrize(
    "path", ["999999/akti.pdf", f"{2**70}/akti.pdf", "1/../akti.pdf", "1/" + "a" * 5000, "x/akti.pdf", "1/%00.pdf"]
)
def test_a_hostile_address_of_a_file_leads_nowhere(path, client):
    assert client.get(f"/files/{path}").status_code == 404


def test_a_file_is_there_under_its_own_name_only(page, file, client):
    assert client.get(file.url.replace(file.filename, "tjeter.pdf")).status_code == 404
    assert client.get(f"/media/documents/{file.filename}").status_code == 404
