"""The answer names the file and the page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from documents.models import File
from tests.factories import DecisionPageFactory, NewsPageFactory
from tests.search.files import carry, file_of
from tests.search.test_views import address, ask

pytestmark = pytest.mark.django_db


@pytest.fixture
def decision():
    file = file_of("Neni 1. Qëllimi.", "Neni 2. Ujëvara e Mirushës mbrohet.", title="Plani hapësinor")
    return carry(DecisionPageFactory(title="Vendim për rrugët", summary="Asfaltim."), file)


def test_the_answer_names_the_file_and_opens_it_at_the_page(client, decision):
    response = ask(client, "ujevara")
    (result,) = response.context["results"]
    file = File.objects.get(uses__page=decision)
    assert result.file.url == f"{file.url}#page=2"
    assert result.file.title_html == "Plani hapësinor"
    assert result.file.snippet_html == "Neni 2. <mark>Ujëvara</mark> e Mirushës mbrohet."
    assert result.snippet_html == ""
    html = response.content.decode()
    assert f'href="{file.url}#page=2"' in html
    assert "Plani hapësinor" in html


def test_the_pages_own_text_is_shown_where_it_has_as_many_of_the_words(client):
    file = file_of("Uji mungon sot.")
    carry(DecisionPageFactory(title="Vendim", summary="Uji mungon."), file)
    (result,) = ask(client, "uji mungon").context["results"]
    assert result.file is None
    assert result.snippet_html == "<mark>Uji</mark> <mark>mungon</mark>."


def test_both_are_shown_where_the_file_has_more_of_the_words(client):
    carry(DecisionPageFactory(title="Vendim", summary="Uji vjen."), file_of("Uji mungon sot."))
    (result,) = ask(client, "uji mungon").context["results"]
    assert result.snippet_html == "<mark>Uji</mark> vjen."
    assert result.file.snippet_html == "<mark>Uji</mark> <mark>mungon</mark> sot."


def test_a_format_without_pages_names_none(client):
    file = file_of("Ujëvara e Mirushës.", title="Raporti <b>")
    File.objects.filter(pk=file.pk).update(file="documents/raporti.docx", address_name="raporti.docx")
    carry(DecisionPageFactory(title="Vendim"), file)
    response = ask(client, "ujevara")
    (result,) = response.context["results"]
    assert result.file.number is None
    assert "#page" not in result.file.url
    assert result.file.title_html == "Raporti &lt;b&gt;"
    assert "<b>" not in response.content.decode().partition("<main")[2].replace("<b>Gjilan", "")


def test_words_of_any_of_the_sites_languages_find_files_on_a_page_of_another(client):
    file = file_of("Одлука о заштити водопада.", title="Одлука", language="sr-cyrl")
    carry(DecisionPageFactory(title="Vendim serbisht"), file)
    for typed in ("zaštiti vodopada", "заштити водопада", "zastiti", '"o zastiti vodopada"'):
        (result,) = ask(client, typed).context["results"]
        assert "vodopada" in result.file.snippet_html
        assert result.file.lang == "sr-Latn"
        assert result.file.title_html == '<span lang="sr-Latn">Odluka</span>'


@pytest.mark.parametrize(
    ("code", "shown"), [("sr-latn", "<mark>vodopada</mark>"), ("sr-cyrl", "<mark>водопада</mark>")]
)
def test_a_serbian_paper_is_shown_in_the_readers_letters(client, code, shown):
    page = NewsPageFactory(title="Lajm")
    copy = page.copy_for_translation(Locale.objects.get(language_code="sr-latn"), copy_parents=True)
    copy.title = "Vest"
    copy.save_revision().publish()
    carry(page, file_of("Заштита водопада.", language="sr-cyrl"), file_of("Zaštita mosta.", language="sr-latn"))
    response = ask(client, "vodopada", code)
    assert response.context["results"][0].file.lang == ""
    assert shown in response.content.decode()
    assert len(ask(client, "mosta", code).context["results"]) == 1


def test_lines_of_a_paper_are_joined_and_its_blocks_parted(client):
    carry(DecisionPageFactory(title="Vendim"), file_of("Kreu I\n\nUjëvara e\nMirushës"))
    (result,) = ask(client, "mirushes").context["results"]
    assert result.file.snippet_html == "Kreu I · Ujëvara e <mark>Mirushës</mark>"


def test_files_cost_two_statements_whatever_their_number(client, decision):
    DecisionPageFactory(title="Vendim pa skedarë", summary="Kanioni")

    def statements(text):
        ask(client, text)
        with CaptureQueriesContext(connection) as queries:
            ask(client, text)
        return len(queries)

    bare = statements("kanioni")
    assert statements("ujevara") <= bare + 2 <= 8
    for number in range(4):
        carry(DecisionPageFactory(title=f"Vendim {number}"), *[file_of("Ujëvara", "e Mirushës") for _ in range(3)])
    assert statements("ujevara") <= bare + 2


def test_the_results_page_in_every_language_is_sound_with_files(client, decision):
    for code in ("sq", "sr-latn", "sr-cyrl", "tr", "en"):
        assert client.get(f"{address(code)}?q=ujevara").status_code == 200
