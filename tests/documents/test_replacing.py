"""Exchanging a file's content: the address stays, the old content is kept, texts and sums are of the new one."""

import hashlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from benchmarks.papers import text_pdf
from core.files_hash import hash_of_files
from core.models.append_only import AppendOnlyError
from documents.models import File, PageFile
from documents.replacing import replace_content
from tests.documents import bad_files as bad
from tests.editing import sign_in
from tests.factories import FileFactory, NewsPageFactory
from tests.factories.files import pdf

pytestmark = pytest.mark.django_db

FIELDS = {"title": "Vendimi", "language": "sq", "role": "main", "is_accessible": "unknown", "licence": ""}


@pytest.fixture
def file():
    return FileFactory()


@pytest.fixture
def page(file):
    return NewsPageFactory(page_files=[PageFile(file=file)])


def _exchange(client, file, content, name, reason="Gabim shtypi"):
    return client.post(
        f"/cms/documents/edit/{file.pk}/", FIELDS | {"file": ContentFile(content, name=name), "reason": reason}
    )


def _bytes(response):
    return b"".join(response) if response.streaming else response.content


def test_the_address_stays_and_gives_the_new_content(page, file, client):
    url, old_sum = file.url, file.sha256
    user = sign_in(client, "Editors")
    new = text_pdf("Teksti i ri")
    assert _exchange(client, file, new, "vendimi-i-ri.pdf").status_code == 302
    file = File.objects.get()
    assert file.url == url
    client.logout()
    response = client.get(url)
    assert _bytes(response) == new
    assert response["ETag"].strip('"') == hashlib.sha256(new).hexdigest()[:40]
    version = file.versions.get()
    assert (version.sha256, version.replaced_by, version.reason) == (old_sum, user, "Gabim shtypi")
    assert [text.text for text in file.texts.all()] == ["Teksti i ri"]


def test_the_old_content_is_kept_for_who_may_change_the_file_and_for_nobody_else(page, file, client):
    with file.open_file() as content:
        old = content.read()
    replace_content(file=file, content=ContentFile(text_pdf("I ri"), name="i-ri.pdf"), by=None)
    version = file.versions.get()
    paths = [f"/cms/documents/{file.pk}/versions/{version.pk}/", f"/media/{version.content.name}"]
    assert [client.get(path).status_code for path in paths] == [302, 404]
    sign_in(client, "Access officers")
    assert client.get(paths[0]).status_code in {302, 403}
    sign_in(client, "Editors")
    assert _bytes(client.get(paths[0])) == old
    assert client.get(paths[1]).status_code == 404
    assert paths[0] in client.get(f"/cms/documents/edit/{file.pk}/").content.decode()
    other = FileFactory()
    assert client.get(f"/cms/documents/{other.pk}/versions/{version.pk}/").status_code == 404


def test_a_version_is_never_changed(file):
    replace_content(file=file, content=ContentFile(text_pdf("I ri"), name="i-ri.pdf"), by=None)
    version = file.versions.get()
    with pytest.raises(AppendOnlyError):
        version.save()
    with pytest.raises(AppendOnlyError):
        version.delete()


def test_a_name_that_a_file_had_leads_to_the_present_one_for_whom_it_is_public(page, file, client):
    old = file.url
    replace_content(file=file, content=ContentFile(bad.docx("Teksti"), name="tjetër.docx"), by=None)
    assert file.url == old.replace(".pdf", ".docx")
    response = client.get(old)
    assert (response.status_code, response["Location"]) == (302, file.url)
    page.unpublish()
    assert client.get(old).status_code == 404
    assert client.get(file.url).status_code == 404


def test_what_is_refused_as_an_upload_is_refused_as_an_exchange_and_nothing_changes(page, file, client):
    sign_in(client, "Editors")
    old = file.sha256
    answer = _exchange(client, file, bad.PROGRAM, "vendimi.pdf")
    assert [error.code for error in answer.context["form"].errors.as_data()["file"]] == ["lying"]
    with pytest.raises(ValidationError):
        replace_content(file=file, content=ContentFile(bad.SVG, name="x.pdf"), by=None)
    file = File.objects.get()
    assert (file.sha256, file.versions.count()) == (old, 0)
    assert _bytes(client.get(file.url)).startswith(b"%PDF")


def test_a_changed_title_is_no_exchange(file, client):
    sign_in(client, "Editors")
    assert client.post(f"/cms/documents/edit/{file.pk}/", FIELDS).status_code == 302
    file = File.objects.get()
    assert (file.title, file.versions.count()) == ("Vendimi", 0)


def test_the_page_shows_and_the_register_hashes_the_new_content(page, file):
    before = hash_of_files(page)
    replace_content(file=file, content=ContentFile(pdf(7), name="x.pdf"), by=None)
    assert hash_of_files(page) != before
    assert File.objects.get().page_count == 7


def test_each_exchange_is_a_version(file):
    for n in range(3):
        replace_content(file=File.objects.get(), content=ContentFile(text_pdf(str(n)), name="x.pdf"), by=None)
    versions = list(file.versions.all())
    assert len({version.sha256 for version in versions}) == 3
    assert all(version.content.storage.exists(version.content.name) for version in versions)
