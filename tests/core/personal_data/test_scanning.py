"""Every word of a page is looked through, with its place; what is an office's is left alone."""

import pytest
from django.db import connection, models
from django.test.utils import CaptureQueriesContext
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.models import Locale, get_page_models
from wagtail.rich_text import RichText

from core.models import BasePage, PersonalDataDecision, SiteWords
from core.models.append_only import AppendOnlyError
from core.personal_data.detection import detect
from core.personal_data.pieces import pieces_of, strings_of, text_of_html
from core.personal_data.scanning import fingerprint, scan, undecided
from documents.models import FileText, PageFile
from tests.factories import FileFactory, NewsPageFactory, UserFactory
from tests.factories.full import FULL, full_page, translated
from tests.factories.pages import text

pytestmark = pytest.mark.django_db

PHONE = "Tel. 044 123 456"


def places(page):
    return [(str(value.kind), place.label) for value in scan(page).found for place in value.places]


# Where


@pytest.mark.parametrize("name", ["title", "seo_title", "search_description", "summary"])
def test_a_plain_field_is_looked_through(name):
    page = NewsPageFactory(**{name: PHONE})
    assert places(page) == [("phone", str(page._meta.get_field(name).verbose_name))]


@pytest.mark.parametrize(
    "block",
    [
        ("heading", {"text": PHONE, "level": "h2"}),
        ("paragraph", RichText(f"<p>Shihni: <b>{PHONE}</b></p>")),
        ("paragraph", RichText("<p>Tel. 044 <i>123</i> 456</p>")),
        ("paragraph", RichText('<p>Thirrni <a href="tel:+38344123456">këtu</a>.</p>')),
        ("quote", {"quote": PHONE, "person": None, "attribution": "", "language": ""}),
        ("quote", {"quote": "Puna ecën.", "person": None, "attribution": PHONE, "language": ""}),
        ("image", {"image": None, "alt_text": PHONE, "decorative": False, "caption": ""}),
        ("image", {"image": None, "alt_text": "", "decorative": True, "caption": PHONE}),
    ],
)
def test_a_block_is_looked_through_and_its_place_is_its_number_and_name(block):
    page = NewsPageFactory.build(content=[*text("Punimet mbaruan."), block], locale=Locale.get_default())
    [(kind, place)] = places(page)
    assert kind == "phone"
    assert place == f"{page._meta.get_field('content').verbose_name} 2: {page.content[1].block.label}"


@pytest.mark.parametrize("model", [model for model in get_page_models() if issubclass(model, BasePage)])
def test_every_text_of_every_page_type_is_looked_through(model):
    """Whatever fields a page type gets: each of its texts is in a piece."""
    page = full_page(model)
    seen = "\n".join(words for _place, words in pieces_of(page))
    own = [field for field in page._meta.concrete_fields if field.model is model or field.model.__name__ == "Page"]
    texts = [
        getattr(page, field.name)
        for field in own
        if isinstance(field, models.CharField | models.TextField)
        and not isinstance(field, models.SlugField)
        and not field.choices
        and field.name not in {"path", "url_path", "draft_title"}
    ]
    assert page.title in texts
    assert [words for words in texts if words and text_of_html(words) not in seen and words not in seen] == []


def test_there_are_page_types_with_all_their_fields():
    assert len(FULL) >= 4


def test_a_table_says_in_its_heading_what_its_cells_are():
    table = TypedTableBlock([("text", blocks.CharBlock())])
    cells = {"columns": [{"type": "text", "heading": "Numri personal"}, {"type": "text", "heading": "Numri fiskal"}]}
    value = table.to_python(cells | {"rows": [{"values": ["1234567890", "6001234567"]}], "caption": "Lista"})
    lines = "\n".join(strings_of(value))
    assert "Numri personal: 1234567890 | Numri fiskal: 6001234567" in lines
    assert [hit.value for hit in detect(lines)] == ["1234567890"]


def test_lists_and_structures_in_one_another_are_looked_through():
    block = blocks.StreamBlock([("list", blocks.ListBlock(blocks.StructBlock([("word", blocks.CharBlock())])))])
    value = block.to_python([{"type": "list", "value": [{"word": "a"}, {"word": PHONE}]}])
    assert list(strings_of(value)) == ["a", PHONE]
    assert list(strings_of({"data": [["x", PHONE]]})) == ["x", PHONE]
    assert list(strings_of(7)) == []


def test_paragraphs_stay_apart_and_marks_inside_a_word_do_not_part_it():
    assert text_of_html("<p>Një</p><p>d<b>y</b></p>").split("\n\n") == ["\nNjë", "dy\n"]


def test_the_same_value_in_two_places_is_one_value():
    page = NewsPageFactory(summary=PHONE, content=text("+383 44 123456"))
    [value] = scan(page).found
    assert len(value.places) == 2
    assert value.where.endswith("(+1)")


# Files


@pytest.fixture
def page_with_file():
    return NewsPageFactory(page_files=[PageFile(file=FileFactory(title="Lista e përfituesve"))])


def test_a_file_without_a_text_is_told_as_not_scanned(page_with_file):
    assert scan(page_with_file).unread == ["Lista e përfituesve"]
    file = page_with_file.page_files.get().file
    FileText.objects.create(file=file, number=1, text="")
    assert scan(page_with_file).unread == ["Lista e përfituesve"]
    FileText.objects.create(file=file, number=2, text="Asgjë.")
    assert scan(page_with_file).unread == []


def test_what_stands_in_a_file_is_found_with_its_page(page_with_file):
    file = page_with_file.page_files.get().file
    FileText.objects.create(file=file, number=1, text="Asgjë.")
    FileText.objects.create(file=file, number=12, text="Numri personal 1170456782")
    [(kind, place)] = places(page_with_file)
    assert kind == "personal_number"
    assert "Lista e përfituesve" in place
    assert "12" in place


def test_a_file_that_the_text_links_to_is_looked_through():
    file = FileFactory(title="Lista e lidhur")
    link = f'<p><a linktype="document" id="{file.pk}">lista</a></p>'
    page = NewsPageFactory(content=[("paragraph", RichText(link))])
    assert scan(page).unread == ["Lista e lidhur"]
    FileText.objects.create(file=file, number=3, text="Numri personal 1170456782")
    [(kind, place)] = places(page)
    assert kind == "personal_number"
    assert "Lista e lidhur" in place


def test_a_translation_has_the_files_of_its_source(page_with_file):
    file = page_with_file.page_files.get().file
    FileText.objects.create(file=file, number=1, text="Numri personal 1170456782")
    turkish = translated(page_with_file, "tr")
    assert [value.fingerprint for value in scan(turkish).found] == [
        value.fingerprint for value in scan(page_with_file).found
    ]


def test_a_page_costs_few_statements_however_many_files_it_has():
    def cost(count):
        page = NewsPageFactory(page_files=[PageFile(file=FileFactory()) for _ in range(count)])
        for row in page.page_files.all():
            FileText.objects.create(file=row.file, number=1, text=PHONE)
        page = type(page).objects.get(pk=page.pk)
        with CaptureQueriesContext(connection) as captured:
            undecided(page)
        return len(captured)

    assert cost(1) == cost(5) <= 8


# What is an office's


def test_contact_data_of_the_municipality_are_nobodys(settings):
    SiteWords.objects.update(phone="+383 280 320 123", email="kabineti@komuna.example")
    settings.OFFICIAL_PHONES = ["038 200 500"]
    own = "0280 320 123, 038/200-500, zyra.informim@rks-gov.net, a.b@gjilan.rks-gov.net, kabineti@komuna.example"
    assert scan(NewsPageFactory(summary=own)).found == []
    assert places(NewsPageFactory(summary="a.b@gjilan-rks-gov.net")) != []
    assert places(NewsPageFactory(summary="038 200 501")) != []


def test_a_field_for_public_contact_is_nobodys_wherever_it_stands_again(monkeypatch):
    page = NewsPageFactory(summary=PHONE, content=text(PHONE, "Tel. 045 765 432"))
    monkeypatch.setattr(type(page), "public_contact_fields", ("summary",), raising=False)
    assert [value.masked for value in scan(page).found] == ["04• ••• •32"]


# Fingerprints and decisions


def test_a_fingerprint_tells_neither_the_value_nor_that_two_records_share_it(settings):
    [hit] = detect(PHONE)
    one, two = NewsPageFactory(), NewsPageFactory()
    marks = {fingerprint(one.translation_key, hit), fingerprint(two.translation_key, hit)}
    assert len(marks) == 2
    settings.SECRET_KEY = "another"
    assert fingerprint(one.translation_key, hit) not in marks


def test_a_decision_is_never_changed_and_outlives_its_page_and_its_person():
    page, user = NewsPageFactory(summary=PHONE), UserFactory()
    [value] = scan(page).found
    row = PersonalDataDecision.objects.create(
        page_id=page.pk,
        translation_key=page.translation_key,
        title=page.title,
        language="sq",
        kind=value.kind,
        fingerprint=value.fingerprint,
        masked=value.masked,
        place=value.where,
        reason="Numri i kujdestarit.",
        by=user,
    )
    assert value.masked in str(row)
    assert undecided(page) == []
    row.reason = "Tjetër."
    with pytest.raises(AppendOnlyError):
        row.save()
    with pytest.raises(AppendOnlyError):
        row.delete()
    page.delete()
    user.delete()
    row = PersonalDataDecision.objects.get()
    assert (row.page, row.by, row.reason) == (None, None, "Numri i kujdestarit.")


def test_a_reason_holds_for_all_languages_of_the_record():
    page = NewsPageFactory(summary=PHONE)
    [value] = scan(page).found
    PersonalDataDecision.objects.create(
        translation_key=page.translation_key, fingerprint=value.fingerprint, kind=value.kind, language="sq"
    )
    assert undecided(translated(page, "tr")) == []
