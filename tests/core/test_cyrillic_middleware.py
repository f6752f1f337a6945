"""Answers in Serbian Cyrillic, and what else leaves the site in the reader's alphabet."""

from contextlib import closing

import pytest
from django.http import FileResponse, HttpResponse, JsonResponse, StreamingHttpResponse
from django.test import RequestFactory
from django.utils import translation

from core.middleware import SerbianCyrillicMiddleware
from core.script import reader_script

LATIN = "<p>Škola</p>"
CYRILLIC = "<p>Школа</p>"


def answer(response, path="/sr-cyrl/", language="sr-cyrl"):
    request = RequestFactory().get(path)
    if language:
        request.LANGUAGE_CODE = language
    return SerbianCyrillicMiddleware(lambda request: response)(request)


@pytest.mark.parametrize("status", [200, 404, 500])
def test_html_is_made_cyrillic_whatever_its_status(status):
    response = answer(HttpResponse(LATIN, status=status))
    assert response.content.decode() == CYRILLIC
    assert response.status_code == status


@pytest.mark.parametrize("language", ["sq", "sr-latn", "tr", "en"])
def test_other_languages_pass_untouched(language):
    assert answer(HttpResponse(LATIN), f"/{language}/", language).content.decode() == LATIN


def test_the_language_of_the_request_counts_and_not_the_active_one():
    with translation.override("sq"):
        assert answer(HttpResponse(LATIN)).content.decode() == CYRILLIC
    with translation.override("sr-cyrl"):
        assert answer(HttpResponse(LATIN), "/sq/", "sq").content.decode() == LATIN


def test_the_address_tells_the_language_where_nothing_has_set_it():
    assert answer(HttpResponse(LATIN), "/sr-cyrl/vesti/", None).content.decode() == CYRILLIC
    assert answer(HttpResponse(LATIN), "/sr-latn/vesti/", None).content.decode() == LATIN


@pytest.mark.parametrize("path", ["/cms/", "/cms", "/cms/pages/3/edit/"])
def test_the_pages_of_the_staff_pass_untouched(path):
    assert answer(HttpResponse(LATIN), path).content.decode() == LATIN


def test_a_public_page_whose_address_begins_like_the_staffs_is_made_cyrillic():
    assert answer(HttpResponse(LATIN), "/cmsx/").content.decode() == CYRILLIC


def test_a_length_that_was_said_is_said_anew():
    response = HttpResponse(LATIN, headers={"Content-Length": str(len(LATIN.encode()))})
    assert answer(response)["Content-Length"] == str(len(CYRILLIC.encode()))
    assert "Content-Length" not in answer(HttpResponse(LATIN))


def test_what_is_no_html_passes_untouched():
    assert answer(JsonResponse({"škola": 1})).content == JsonResponse({"škola": 1}).content
    for kind in ("text/plain", "application/rss+xml", "application/xhtml+xml", ""):
        assert answer(HttpResponse(LATIN, content_type=kind)).content.decode() == LATIN


@pytest.mark.django_db  # closing a file's response looks at the connections
def test_streams_and_files_pass_untouched(tmp_path):
    (tmp_path / "skola.html").write_text(LATIN, encoding="utf-8")
    assert answer(StreamingHttpResponse([LATIN])).getvalue().decode() == LATIN
    with closing(FileResponse((tmp_path / "skola.html").open("rb"))) as file:
        assert answer(file).getvalue().decode() == LATIN


def test_compressed_content_passes_untouched():
    response = HttpResponse(LATIN, headers={"Content-Encoding": "gzip"})
    assert answer(response).content.decode() == LATIN


def test_an_empty_answer_stays_empty():
    assert answer(HttpResponse(status=304)).content == b""


@pytest.mark.parametrize(
    ("content", "charset"),
    [(b"\xff\xfe\xff", "utf-8"), ("škola".encode("latin2"), "no-such-charset"), ("škola".encode("latin2"), "latin2")],
)
def test_content_that_cannot_be_read_or_written_in_its_charset_passes_untouched(content, charset):
    response = HttpResponse(content, content_type=f"text/html; charset={charset}")
    assert answer(response).content == content


def test_another_charset_is_kept():
    response = HttpResponse(LATIN.encode("utf-16"), content_type="text/html; charset=utf-16")
    assert answer(response).content.decode("utf-16") == CYRILLIC


def test_text_outside_of_pages_is_in_the_readers_alphabet():
    with translation.override("sr-cyrl"):
        assert reader_script("Škola") == "Школа"
    for language in ("sr-latn", "sq", "tr", "en"):
        with translation.override(language):
            assert reader_script("Škola") == "Škola"
    with translation.override(None):
        assert reader_script("Škola") == "Škola"
