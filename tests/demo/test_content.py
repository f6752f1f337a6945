"""The demonstration's texts, PDFs and pictures keep their rules. No database is needed."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw
import pytest
from PIL import Image

from demo import content
from demo.kind_shapes import Minutes, PublicationItem, Vacancy
from demo.service_shapes import Service
from demo.shapes import (
    LOCALES,
    Act,
    Article,
    Communique,
    Decision,
    Event,
    Figure,
    Filed,
    NewsItem,
    Notice,
    PageText,
    Paragraph,
    PressRelease,
    Quote,
    Text,
)
from home.models.services.facts import LifeEvent
from home.service_words import DocumentForm

DEMO = Path(content.__file__).parents[1]
PDFS = sorted((DEMO / "files").glob("*.pdf"))
SCANS = [DEMO / "files" / file.name for file in content.FILES if file.is_scan]
BOOKS = [path for path in PDFS if path not in SCANS]
PICTURES = sorted((DEMO / "images").glob("*.jpg"))
FIXED_PAGES: list[PageText] = [
    content.HOME,
    content.NEWS_INDEX,
    content.NOTICE_INDEX,
    content.DECISION_INDEX,
    content.ABOUT,
]
DATED_PAGES: list[Filed | Act | Minutes | Vacancy | PublicationItem | Service] = [
    *content.NEWS,
    *content.PRESS_RELEASES,
    *content.COMMUNIQUES,
    *content.EVENTS,
    *content.DECISIONS,
    *content.ACTS,
    *content.NOTICES,
    *content.MINUTES,
    *content.VACANCIES,
    *content.PUBLICATIONS,
    *content.SERVICES,
]
CIVIC = [*content.BODIES, *content.TOPICS, *content.PLACES, *content.PERSONS, *content.FILES]
EVERYTHING = [*FIXED_PAGES, *DATED_PAGES, *CIVIC, *content.BODY_PAGES, *content.CHANGES, content.WITHDRAWN]
SAYS_DEMONSTRATION = {
    "sq": "Demonstrim",
    "sr-latn": "Demonstracija",
    "tr": "Tanıtım örneği",
    "en": "Demonstration",
}


def is_translated(page):
    return set(page.title) == set(LOCALES)


def texts_of(value) -> Iterator[Text]:
    """Every Text inside a value, at any depth."""
    if isinstance(value, dict):
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from texts_of(getattr(value, part.name))


def words_in(locale):
    """All that the demonstration says in one language."""
    return "\n".join(text.get(locale, "") for text in texts_of(EVERYTHING))


def pdf_pages(path):
    document = pypdfium2.PdfDocument(path)
    return [page.get_textpage().get_text_range() for page in document]


def digits_of(words):
    """The numbers of a text without their punctuation: 486.000 and 486,000 are the same."""
    return sorted(re.sub(r"\D", "", number) for number in re.findall(r"\d[\d.,:]*", words))


class Tags(HTMLParser):
    """Collects tags and addresses in order."""

    def __init__(self, html):
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append(f"{tag} {dict(attrs)}")

    def handle_endtag(self, tag):
        self.found.append(f"/{tag}")


def test_there_are_minutes_vacancies_and_publications_and_some_of_each_are_translated():
    kinds = (content.MINUTES, content.VACANCIES, content.PUBLICATIONS)
    assert [len(pages) for pages in kinds] == [6, 10, 8]
    assert [sum(map(is_translated, pages)) for pages in kinds] == [4, 4, 2]


def test_there_are_services_of_every_situation_and_most_are_translated():
    assert (len(content.SERVICES), sum(map(is_translated, content.SERVICES))) == (17, 10)
    assert {service.life_event for service in content.SERVICES} == {*LifeEvent.values, ""}
    assert {document.form for each in content.SERVICES for document in each.required_documents} == {
        *DocumentForm.values,
        "",
    }
    bodies = {body.key for body in content.BODIES if body.kind in ("directorate", "office")}
    assert {service.directorate for service in content.SERVICES} <= bodies


KINDS = (NewsItem, Decision, Notice, PressRelease, Communique, Event)


def test_there_are_pages_of_each_kind_and_some_of_each_are_translated():
    translated = [page for page in DATED_PAGES if is_translated(page)]
    assert [sum(isinstance(page, kind) for page in DATED_PAGES) for kind in KINDS] == [20, 21, 10, 7, 5, 13]
    assert [sum(isinstance(page, kind) for page in translated) for kind in KINDS] == [7, 7, 4, 3, 3, 4]


def test_ten_acts_are_related_and_three_are_translated_and_two_are_long():
    assert len([act for act in content.ACTS if act.relations]) >= 10
    kinds = {relation.kind for act in content.ACTS for relation in act.relations}
    assert {"amends", "repeals", "replaces", "based-on", "implements", "suspends"} <= kinds
    assert sum(map(is_translated, content.ACTS)) == 3
    articles = [[block for block in act.content if isinstance(block, Article)] for act in content.ACTS]
    assert len([act for act in articles if len(act) >= 12]) >= 2


def test_events_are_to_come_past_moved_cancelled_and_postponed():
    assert {event.change.status for event in content.EVENTS if event.change} == {"scheduled", "cancelled", "postponed"}
    assert {event.days > 0 for event in content.EVENTS} == {True, False}
    assert {"press_conference", "public_hearing"} <= {event.kind for event in content.EVENTS}


@pytest.mark.parametrize("item", EVERYTHING, ids=lambda item: getattr(item, "key", getattr(item, "name", "")))
def test_every_text_is_there_in_every_language_it_should_be(item):
    only_albanian = item in DATED_PAGES and not is_translated(item)
    texts = [text for text in texts_of(item) if any(text.values())]
    assert texts
    for text in texts:
        assert text["sq"].strip()
        if not only_albanian:
            assert set(text) == set(LOCALES), text["sq"]
            assert all(words.strip() for words in text.values()), text["sq"]


@pytest.mark.parametrize("group", [FIXED_PAGES + DATED_PAGES, content.BODIES, content.TOPICS, content.PLACES])
def test_keys_are_unique(group):
    keys = [item.key for item in group]
    assert len(keys) == len(set(keys))


def test_numbers_and_slugs_are_unique():
    numbers = [decision.number for decision in content.DECISIONS]
    assert len(numbers) == len(set(numbers))
    assert len({decision.protocol_number for decision in content.DECISIONS}) == len(numbers)
    for group in (content.BODIES, content.TOPICS, content.PLACES):
        assert len({item.slug for item in group}) == len(group)


def test_what_a_page_refers_to_exists():
    bodies, topics = {body.key for body in content.BODIES}, {topic.key for topic in content.TOPICS}
    persons, files = {person.key for person in content.PERSONS}, {file.name for file in content.FILES}
    assert files == {path.name for path in PDFS}
    for page in DATED_PAGES:
        assert set(page.topics) <= topics
        assert page.topics
        assert page.directorate is None or page.directorate in bodies
        assert set(getattr(page, "files", [])) <= files
        assert getattr(page, "body", "assembly") in bodies
        assert getattr(page, "organiser", "assembly") in bodies
        assert {key for key, _role in getattr(page, "speakers", [])} <= persons
        place = getattr(page, "place", "gjilan")  # of minutes in words
        assert isinstance(place, dict) or place in {place.key for place in content.PLACES}
        assert {block.person for block in page.content if isinstance(block, Quote) and block.person} <= persons
    for body in content.BODIES:
        assert body.parent is None or body.parent in bodies
    assert {membership.body for person in content.PERSONS for membership in person.memberships} <= bodies


def test_the_directory_names_bodies_that_there_are_once_each_with_a_head_and_a_number_of_its_own():
    bodies = {body.key: body for body in content.BODIES}
    kinds = [body.kind for body in bodies.values()]
    assert kinds.count("directorate") >= 9
    assert kinds.count("office") >= 5
    reached = [reach.body for reach in content.REACH]
    assert {key for key, body in bodies.items() if body.kind != "committee"} == set(reached)
    assert len({reach.number for reach in content.REACH}) == len({reach.box for reach in content.REACH}) == len(reached)
    headed = [each.body for person in content.PERSONS for each in person.memberships if each.role == "head"]
    assert sorted(headed) == sorted(set(reached) - {"assembly"})
    assert len({page.key for page in content.BODY_PAGES}) == len(content.BODY_PAGES) >= 9
    assert {page.key for page in content.BODY_PAGES} <= set(reached)
    assert all(is_translated(page) for page in content.BODY_PAGES)


def test_every_picture_is_used_and_every_used_picture_exists():
    used = {item.image for item in content.NEWS if item.image}
    used |= {block.image for page in FIXED_PAGES + DATED_PAGES for block in page.content if isinstance(block, Figure)}
    assert used == {path.name for path in PICTURES}
    assert {path.stem for path in PICTURES} == {path.stem for path in (DEMO / "images/src").glob("*.svg")}
    assert all(item.image_alt["sq"] for item in content.NEWS if item.image)


def test_there_are_pictures_of_many_things_and_each_is_described_in_every_language():
    assert len(PICTURES) >= 20
    described = {name: alt for name, alt in content.PICTURES.items() if set(alt) == set(LOCALES)}
    assert set(described) == set(content.PICTURES)
    assert set(described) <= {path.name for path in PICTURES}
    assert len(described) >= 14
    for locale in LOCALES:
        assert len({alt[locale] for alt in described.values()}) == len(described)
        assert all(40 <= len(alt[locale]) <= 160 for alt in described.values())


def test_most_news_have_a_picture():
    assert sum(bool(item.image) for item in content.NEWS) >= len(content.NEWS) * 0.8


def test_paragraphs_have_the_same_tags_and_addresses_in_every_language():
    blocks = [block for page in [*FIXED_PAGES, *DATED_PAGES, *content.BODY_PAGES] for block in page.content]
    paragraphs = [block for block in blocks if isinstance(block, Paragraph | Article)]
    assert paragraphs
    for paragraph in paragraphs:
        source = Tags(paragraph.html["sq"]).found
        assert source[0].startswith(("p", "ul", "ol"))
        assert all(Tags(html).found == source for html in paragraph.html.values()), paragraph.html["sq"]


def test_numbers_are_the_same_in_every_language():
    for page in [*FIXED_PAGES, *filter(is_translated, DATED_PAGES)]:
        for text in texts_of(page):
            assert {tuple(digits_of(words)) for words in text.values()} == {tuple(digits_of(text["sq"]))}, text["sq"]


def test_every_page_says_that_it_is_a_demonstration():
    for page in [content.HOME, content.ABOUT, *DATED_PAGES, *content.BODY_PAGES]:
        for locale in page.title:
            said = "\n".join(text.get(locale, "") for text in texts_of(page))
            assert SAYS_DEMONSTRATION[locale].lower() in said.lower()


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_every_page_of_a_pdf_says_that_it_is_a_demonstration(path):
    language = next(file.language for file in content.FILES if file.name == path.name)
    pages = pdf_pages(path)
    assert 1 <= len(pages) <= 3
    assert all(page.count(SAYS_DEMONSTRATION[language]) >= 2 for page in pages)


@pytest.mark.parametrize("path", SCANS, ids=lambda path: path.stem)
def test_a_scan_has_no_text_layer_and_brings_the_text_that_stands_on_it(path):
    assert [page.strip() for page in pdf_pages(path)] == [""]
    text = (DEMO / "files/src/scans" / path.name).with_suffix(".txt").read_text(encoding="utf-8")
    assert SAYS_DEMONSTRATION["sq"] in text
    source = (DEMO / "files/src/scans" / path.name).with_suffix(".html").read_text(encoding="utf-8")
    body = re.sub(r"<[^>]+>", " ", source.partition("<body>")[2])
    assert text.split() == body.split()
    assert path.stat().st_size <= 150_000


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_a_pdf_is_tagged_small_and_keeps_its_letters(path):
    language = next(file.language for file in content.FILES if file.name == path.name)
    text = "".join(pdf_pages(path))
    assert pypdfium2.raw.FPDFCatalog_IsTagged(pypdfium2.PdfDocument(path))
    assert path.stat().st_size <= 200_000
    assert set({"sq": "ë", "sr-latn": "čšž", "tr": "ğış", "en": "–"}[language]) <= set(text)


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_a_pdf_says_its_language_and_its_title(path):
    language = next(file.language for file in content.FILES if file.name == path.name)
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang).lower() == language
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.docinfo.Title).startswith(f"{SAYS_DEMONSTRATION[language]}: ")


def test_there_are_pdfs_in_every_language():
    written_in = [file.language for file in content.FILES if not file.is_scan]
    assert len(written_in) >= 8
    assert set(written_in) == set(LOCALES)


@pytest.mark.parametrize("file", [file for file in content.FILES if file.printed_of], ids=lambda file: file.name)
def test_a_printed_decision_says_what_its_page_says(file):
    decision = next(decision for decision in content.DECISIONS if decision.key == file.printed_of)
    assert file.name in decision.files
    printed = _letters("".join(pdf_pages(DEMO / "files" / file.name)))
    for block in decision.content:
        for words in re.split(r"<[^>]+>", block.html[file.language] if isinstance(block, Paragraph) else ""):
            assert _letters(words) in printed


def _letters(words):
    """Without spaces and line ends, where a printed line may break."""
    return re.sub(r"[\s\ufffe\u00ad-]", "", words)


def test_the_two_pdfs_and_the_decision_name_the_same_amounts():
    decision = next(decision for decision in content.DECISIONS if decision.key == "own-source-revenue")
    paths = [DEMO / "files" / name for name in decision.files]
    amounts = [re.findall(r"\d{2,3}\.\d{3}", "".join(pdf_pages(path))) for path in paths]
    assert len(amounts) == 2
    assert sorted(amounts[0]) == sorted(amounts[1])
    named = re.findall(r"\d{2,3}\.\d{3}", "".join(text["sq"] for text in texts_of(decision.content)))
    assert named
    assert set(named) <= set(amounts[0])


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_has_the_size_of_a_lead_image_and_is_light(path):
    with Image.open(path) as picture:
        assert picture.size == (1600, 1000)
    assert path.stat().st_size <= 140_000


def searched_texts() -> Iterator[tuple[str, str]]:
    """File name and text of all that could name somebody: content, sources of PDFs and pictures, PDFs."""
    for path in sorted(DEMO.rglob("*")):
        if path.suffix in {".html", ".svg", ".txt"}:
            yield path.name, path.read_text(encoding="utf-8")
        elif path.suffix == ".pdf":
            yield path.name, "\n".join(pdf_pages(path))
        elif path.suffix == ".py" and path.is_relative_to(DEMO / "content"):
            yield path.name, strings_of(path)


def strings_of(path):
    """The string literals of a module, joined as Python joins them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return "\n".join(value for value in found if isinstance(value, str))


def forbidden_names():
    lines = (Path(__file__).parent / "forbidden_names.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pattern_of(name):
    """Short names are whole words; longer ones may be declined: Haziri, Hazirit."""
    return re.compile(rf"(?<!\w)(?:{re.escape(name)}|{re.escape(name.upper())})" + (r"(?!\w)" if len(name) < 5 else ""))


def test_the_demonstration_names_no_real_party_person_company_or_medium():
    names, texts = forbidden_names(), list(searched_texts())
    assert len(names) > 50
    assert len(texts) > 20
    assert [(file, name) for file, text in texts for name in names if pattern_of(name).search(text)] == []


def test_a_forbidden_name_is_found_where_it_occurs():
    assert pattern_of("LDK").search("anëtarët e LDK-së")
    assert not pattern_of("LDK").search("MLDKA")
    assert pattern_of("Haziri").search("kryetarit Hazirit")


def test_albanian_has_its_own_letters():
    words = words_in("sq")
    assert not re.search("[èėéÈĖ]", words)
    assert not re.search(r"\b(eshte|per|nje|jane|keshtu|cdo|cfare|Gjilanit\s+ne)\b", words)
    assert "`" not in words
    assert "'" not in words


def test_serbian_is_latin_and_ekavian():
    words = words_in("sr-latn")
    assert not re.search("[\u0400-\u04ff]", words)
    assert not re.search(
        r"\b(mjest|vrijem|obavješt|vijest|snijeg|rješenj|dijel|lijev|prije(?!m))\w*", words, re.IGNORECASE
    )
    assert not re.search("[ëçğışİ]", words)


def test_turkish_has_no_straight_apostrophes():
    assert "'" not in words_in("tr")


def test_notices_are_current_upcoming_and_past():
    windows = [(notice.valid_from_days, notice.valid_to_days) for notice in content.NOTICES]
    assert all(start <= end for start, end in windows)
    assert any(start <= 0 <= end for start, end in windows)
    assert any(start > 0 for start, _ in windows)
    assert any(end < 0 for _, end in windows)


def test_a_directorate_was_abolished_and_is_back():
    back = [body for body in content.BODIES if len(body.periods) > 1]
    assert [body.kind for body in back] == ["directorate"]
    first, second = back[0].periods
    assert first.valid_to
    assert first.valid_to < second.valid_from
    assert second.valid_to is None


def test_members_of_the_policy_and_finance_committee_sit_in_no_other():
    committees = {body.key for body in content.BODIES if body.kind == "committee"}
    members = [each for each in content.PERSONS if any(m.body == "assembly" for m in each.memberships)]
    assert members
    for person in members:
        now = [m.body for m in person.memberships if m.valid_to is None and m.body in committees]
        assert now
        assert now == ["policy-finance"] or "policy-finance" not in now
