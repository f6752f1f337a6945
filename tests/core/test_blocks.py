"""Blocks of the pages' streams: what they refuse, what they show, what is found in them."""

import pytest
from django.utils.translation import gettext, override
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Locale
from wagtail.rich_text import RichText

from civic.blocks import ContentBlock, QuoteBlock
from core.blocks import FigureBlock, HeadingBlock
from tests.factories import FileFactory, ImageFactory, NewsPageFactory, PersonFactory, StandardPageFactory
from tests.factories.full import full_content
from tests.markup import document, one, text

pytestmark = pytest.mark.django_db


def _figure(**fields):
    block = FigureBlock()
    return block.clean(block.to_python({"image": ImageFactory().pk, "alt_text": "", "decorative": False} | fields))


def _quote(**fields):
    block = QuoteBlock()
    return block.clean(block.to_python({"quote": "Puna ecën.", "person": None, "attribution": ""} | fields))


def test_a_picture_that_is_neither_described_nor_decoration_is_refused_with_a_message_at_its_field():
    with pytest.raises(StructBlockValidationError) as refusal:
        _figure()
    message = refusal.value.block_errors["alt_text"].messages
    assert message == [gettext("Say what the picture shows, or that it is decoration only.")]


def test_a_picture_that_is_described_or_decoration_is_taken():
    assert _figure(alt_text="Gypa në rrugë.")["alt_text"] == "Gypa në rrugë."
    assert _figure(decorative=True)["decorative"]


@pytest.mark.parametrize(("decorative", "shown"), [(False, "Gypa."), (True, "")])
def test_a_picture_that_only_decorates_is_silent_for_screen_readers(decorative, shown):
    block = FigureBlock()
    html = block.render(
        block.to_python(
            {"image": ImageFactory().pk, "alt_text": "Gypa.", "decorative": decorative, "caption": "Dardani"}
        )
    )
    assert f'alt="{shown}"' in html
    assert "webp" in html
    assert "Dardani" in html


def test_a_quotation_without_a_speaker_is_refused_with_a_message_at_its_field():
    with pytest.raises(StructBlockValidationError) as refusal:
        _quote()
    assert refusal.value.block_errors["attribution"].messages == [gettext("Say who said it.")]


def test_a_quotation_of_a_person_on_record_or_of_a_name_is_taken():
    assert _quote(person=PersonFactory().pk)["person"]
    assert _quote(attribution="Banor i lagjes")["attribution"]


@pytest.mark.parametrize(
    ("code", "name", "lang"),
    [
        ("sq", "Anëtari Shtatë", None),
        ("sr-latn", "Član Sedam", None),
        ("sr-cyrl", "Члан Седам", None),
        ("en", "Anëtari Shtatë", "sq"),
    ],
)
def test_a_quoted_person_is_named_as_the_readers_language_names_them(code, name, lang, client):
    person = PersonFactory(name="Anëtari Shtatë", slug="a7", name_cyrillic="Члан Седам", duty="kryesuesi")
    sister = person.copy_for_translation(Locale.objects.get(language_code="sr-latn"))
    sister.name, sister.duty = "Član Sedam", "predsedavajući"
    sister.save()
    block = QuoteBlock()
    with override(code):
        html = block.render(block.to_python({"quote": "Puna ecën.", "person": person.pk, "attribution": ""}))
    assert name in html
    assert (f'lang="{lang}"' in html) is bool(lang)
    assert ("kryesuesi" in html) is (code in {"sq", "en"})


def test_headings_have_addresses_of_letters_that_every_browser_knows():
    value = HeadingBlock().to_python({"text": "Škola & čitanka: ë, ı", "level": "h3"})
    assert value.anchor == "skola-citanka-e-i"
    assert HeadingBlock().render(value).strip() == '<h3 id="s-skola-citanka-e-i">Škola &amp; čitanka: ë, ı</h3>'
    assert HeadingBlock().to_python({"text": "???", "level": "h2"}).anchor == "heading"


def test_only_headings_below_the_title_are_offered():
    assert [value for value, _label in HeadingBlock().child_blocks["level"].field.choices if value] == ["h2", "h3"]


def test_all_words_of_a_stream_are_found():
    page = NewsPageFactory(content=full_content())
    words = page.get_search_text()
    for each in ("Çka u vendos", "rrjetin", "Dardania", "Punëtorët në rrugë.", "Foto", "Puna ecën."):
        assert each in words
    assert "<" not in words


def test_a_page_shows_every_block_of_its_stream(client):
    StandardPageFactory(content=full_content(), slug="faqe")
    root = document(client.get("/sq/faqe/"))
    assert text(one(root, "//main//h3")) == "Kur fillon"
    assert one(root, "//blockquote").get("lang") == "sr-latn"
    assert text(one(root, "//figcaption[@class='figure__caption']")).startswith("Foto ")


def test_what_an_editor_types_is_no_markup(client):
    quote = {"quote": "<script>alert(1)</script>", "person": None, "attribution": "<b>x</b>", "language": ""}
    StandardPageFactory(content=[("heading", {"text": "<i>", "level": "h2"}), ("quote", quote)], slug="faqe")
    html = client.get("/sq/faqe/").content.decode()
    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html


def test_links_in_the_text_lead_to_the_page_and_the_file_of_the_readers_alphabet(client):
    page, file = NewsPageFactory(slug="uji"), FileFactory()
    html = f'<p><a linktype="page" id="{page.pk}">lajmi</a> <a linktype="document" id="{file.pk}">akti</a></p>'
    StandardPageFactory(content=[("paragraph", RichText(html))], slug="faqe")
    shown = client.get("/sq/faqe/").content.decode()
    assert '<a href="/sq/lajme/uji/">lajmi</a>' in shown
    assert f'href="{file.url}"' in shown


def test_the_stream_of_pages_has_these_blocks():
    assert list(ContentBlock().child_blocks) == ["heading", "paragraph", "image", "quote"]
