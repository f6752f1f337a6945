"""Texts go out compressed, files as they lie on the disk."""

import gzip

import pytest
from django.core.files.base import ContentFile

from documents.models import File, PageFile
from tests.factories import NewsPageFactory
from tests.streams import content_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/sq/", "/sr-cyrl/", "/sq/lajme/rss/", "/sq/nuk-ka-faqe/"])
def test_a_text_goes_out_compressed_to_those_who_can_read_it(client, path):
    NewsPageFactory()
    plain = client.get(path)
    packed = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert not plain.has_header("Content-Encoding")
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert len(packed.content) == int(packed["Content-Length"]) < len(plain.content)
    assert "Accept-Encoding" in packed["Vary"]


def test_a_file_goes_out_as_it_is(client):
    content = b"a,b\n" * 500
    file = File.objects.create(title="Tabela", file=ContentFile(content, name="tabela.csv"))
    NewsPageFactory(page_files=[PageFile(file=file)])
    response = client.get(file.url, headers={"Accept-Encoding": "gzip"})
    assert response.status_code == 200
    assert not response.has_header("Content-Encoding")
    assert content_of(response) == content
