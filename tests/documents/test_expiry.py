"""Personal data in files: given out until a day, then deleted."""

from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from benchmarks.papers import text_pdf
from core.addresses import page_url
from documents.jobs import delete_expired
from documents.models import File, FileText, PageFile, Reading
from documents.replacing import ContentDeletedError, replace_content
from tests.editing import sign_in
from tests.factories import DecisionPageFactory, FileFactory, NewsPageFactory
from tests.markup import document
from tests.streams import content_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def file():
    return FileFactory(read=True, title="Lista", file=ContentFile(text_pdf("Emri Mbiemri"), name="lista.pdf"))


@pytest.fixture
def page(file):
    return NewsPageFactory(page_files=[PageFile(file=file)])


def _until(file, days):
    File.objects.filter(pk=file.pk).update(personal_until=timezone.localdate() + timedelta(days=days))


def _status(client, file):
    response = client.get(file.url)
    content_of(response)
    return response.status_code


def test_on_the_last_day_the_file_is_given_out_unlisted_and_on_the_day_after_it_is_not(page, file, client):
    _until(file, 0)
    response = client.get(file.url)
    assert b"".join(response).startswith(b"%PDF")
    assert response["X-Robots-Tag"] == "noindex, noarchive"
    _until(file, -1)
    assert _status(client, file) == 404
    sign_in(client, "Editors")
    assert _status(client, file) == 404


def test_a_file_without_a_last_day_may_be_listed(page, file, client):
    response = client.get(file.url)
    content_of(response)
    assert "X-Robots-Tag" not in response


def test_the_job_deletes_contents_versions_and_texts_and_leaves_the_row(page, file, client):
    replace_content(file=File.objects.get(), content=ContentFile(text_pdf("Emri Tjetër"), name="x.pdf"), by=None)
    file = File.objects.get()
    version = file.versions.get()
    storage = file.file.storage
    _until(file, 0)
    delete_expired()
    assert storage.exists(file.file.name)
    _until(file, -1)
    delete_expired()
    assert not storage.exists(file.file.name)
    assert not storage.exists(version.content.name)
    assert not FileText.objects.exists()
    assert not Reading.objects.exists()
    file.refresh_from_db()
    assert file.content_deleted_at
    sign_in(client, "Editors")
    assert client.get(f"/cms/documents/{file.pk}/versions/{version.pk}/").status_code == 404
    assert client.get(f"/cms/documents/edit/{file.pk}/").status_code == 200
    assert client.get("/cms/documents/").status_code == 200
    delete_expired()
    assert File.objects.get().content_deleted_at == file.content_deleted_at


def test_a_page_says_that_its_file_was_removed_and_does_not_lead_to_it(file, client):
    page = DecisionPageFactory(page_files=[PageFile(file=file)])
    _until(file, -1)
    root = document(client.get(page_url(page)))
    assert not root.xpath(f"//a[@href='{file.url}']")
    assert root.xpath("//*[@class='file-list__item']//*[@data-state='removed']")


def test_a_file_removed_can_be_given_no_content_again(page, file):
    _until(file, -1)
    delete_expired()
    with pytest.raises(ContentDeletedError):
        replace_content(file=File.objects.get(), content=ContentFile(text_pdf("x"), name="x.pdf"), by=None)
