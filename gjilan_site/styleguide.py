"""What the styleguide shows: every component with data of its own, no database needed."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.utils.safestring import mark_safe

from civic.names import Name
from civic.pages import TopicLink
from core.listing import Chip, Choice, Listing, ShownFilter
from core.pagination import Numbered, PageLink
from documents.components import ShownFile
from documents.models.decisions import DecisionRow
from news.models.news import NewsCard
from news.models.notices import NoticeRow
from search.file_results import FoundInFile
from search.results import Result

DAY = date(2026, 6, 18)


def samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    return {
        "colours": ["paper", "mist", "note", "river", "river-deep", "wheat"],
        "states": ["current", "upcoming", "past"],
        "notices": [_notice(state) for state in ("current", "upcoming", "past")],
        "news": [_news("A story with a long title that takes two lines where it is narrow"), _news("Another story")],
        "decisions": [_decision("01 Nr. 016-12345/26", DAY), _decision("7", None)],
        "decision": {
            "number": "01 Nr. 016-12345/26",
            "protocol_number": "01-016/12345",
            "decided_on": DAY,
            "body_name": "Assembly",
        },
        "files": [_file("Decision", pages=3, accessible=True), _file("Scan", pages=1, accessible=False)],
        "topics": [
            TopicLink(name=_name("Roads"), url="#roads"),
            TopicLink(name=_name("Shkollat", lang="sq"), url="#schools"),
        ],
        "results": [_result()],
        "heading": {"text": "A heading", "level": "h3", "anchor": "a-heading"},
        "paragraph": mark_safe('<p>A paragraph with <a href="#link">a link</a>.</p><ul><li>One</li><li>Two</li></ul>'),
        "quote": {"quote": "The centre belongs to those who walk in it.", "attribution": "Member 7"},
        "listing": _listing(),
    }


def _name(name: str, lang: str = "") -> Name:
    return Name(key=UUID(int=1), name=name, slug=name.lower(), lang=lang)


def _news(title: str) -> NewsCard:
    return NewsCard(
        title=title, url="#news", summary="One sentence.", date=DAY, image=None, image_alt="", topics=[_name("Roads")]
    )


def _notice(state: str) -> NoticeRow:
    return NoticeRow(
        title="A notice", url="#notice", summary="One sentence.", valid_from=DAY, valid_to=DAY, state=state
    )


def _decision(number: str, decided_on: date | None) -> DecisionRow:
    return DecisionRow(
        title="A decision",
        url="#decision",
        number=number,
        protocol_number="01-016/12345",
        decided_on=decided_on,
        body_name=_name("Kuvendi", lang="sq"),
        directorate_name=None,
        file_count=2,
    )


def _file(title: str, *, pages: int, accessible: bool) -> ShownFile:
    return ShownFile(
        title=title,
        url="#file",
        format="PDF",
        size=184_320,
        pages=pages,
        language_name="Shqip",
        lang="sq",
        accessible=accessible,
    )


def _result() -> Result:
    return Result(
        title_html=mark_safe("A <mark>page</mark> found"),
        snippet_html=mark_safe("… the words around the <mark>hit</mark> …"),
        url="#result",
        kind_label="News item",
        date=DAY,
        reference="01 Nr. 016-12345/26",
        breadcrumb="News",
        lang="",
        file=FoundInFile(
            title_html=mark_safe('<span lang="sq">Plani hapësinor</span>'),
            snippet_html=mark_safe("… fjalët rreth <mark>gjetjes</mark> …"),
            url="#page=12",
            number=12,
            lang="sq",
        ),
    )


def _listing() -> Listing:
    numbers = [PageLink(number=n, url=f"?page={n}", is_current=n == 2) for n in (1, 2, 3)]
    links = [*numbers, PageLink(number="…", is_gap=True), PageLink(number=9, url="?page=9")]
    page = Paginator(range(180), 20).page(2)
    years = [Choice("", "All"), Choice("2026", "2026", selected=True)]
    orders = [Choice("newest", "Newest first", selected=True), Choice("oldest", "Oldest first")]
    return Listing(
        items=[],
        total=180,
        numbered=Numbered(page_obj=page, page_urls=links, previous_url="?page=1", next_url="?page=3"),
        filters=[ShownFilter("year", "Year", "2026", years)],
        sort=ShownFilter("sort", "Order", "newest", orders),
        query="",
        active=[Chip("Year: 2026", "?")],
        errors=["“abc” is not a year, so it was left out."],
    )
