"""What the styleguide shows: every component with data of its own, no database needed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.templatetags.static import static
from django.utils.safestring import mark_safe

from civic.names import Name
from civic.pages import TopicLink
from core.changes import Changes, EarlierVersion, ShownChange
from core.listing import Chip, Choice, Listing, ShownFilter
from core.pagination import Numbered, PageLink
from core.pictures import Picture
from core.tombstones import Link, Tombstone
from documents.act_display import Entry, RelationGroup, ShownStatus
from documents.act_links import RelationLine
from documents.act_status import ActStatus
from documents.act_words import SHAPES
from documents.components import ShownFile
from documents.models.act_blocks import Part
from documents.models.act_index import ActRow
from documents.models.decisions import DecisionRow
from gjilan_site.contact_samples import contact_samples
from gjilan_site.data_samples import data_samples
from gjilan_site.facts_samples import facts_samples
from gjilan_site.frame_samples import frame_samples
from gjilan_site.kind_samples import kind_samples
from gjilan_site.office_samples import office_samples
from gjilan_site.service_samples import service_samples
from news.event_log import ShownChange as EventChange
from news.models.event_index import EventRow
from news.models.notices import NoticeRow
from news.models.stories import NewsCard
from search.file_results import FoundInFile
from search.results import Result

DAY = date(2026, 6, 18)
NOON = datetime(2026, 6, 18, 12, tzinfo=UTC)


def samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    return {
        "colours": ["paper", "mist", "note", "river", "river-deep", "wheat"],
        "states": ["current", "upcoming", "past", "suspended", "void", "stopped", "unknown"],
        "acts": [_act(ActStatus.IN_FORCE), _act(ActStatus.SUSPENDED), _act(ActStatus.ANNULLED, lang="sq")],
        "act_status": _act_status(),
        "act_plain": {
            "summary": "Who cleans the streets.",
            "what_changes": "Streets are cleaned every day.",
            "for_whom": "For residents.",
            "from_when": "From 1 May.",
        },
        "act_facts": {"number": "01 Nr. 016-12345/26", "adopted_on": DAY, "published_on": DAY, "as_at": DAY},
        "act_contents": [
            Entry("Chapter I", "General provisions", "sg-kreu-1", is_chapter=True),
            Entry("Article 1", "Purpose", "sg-neni-1", is_chapter=False),
        ],
        "act_relations": [RelationGroup("Amended by", [_relation()])],
        "act_parts": [
            Part("chapter", "Chapter I", "General provisions", "sg-kreu-1", 3),
            Part("article", "Article 1", "Purpose", "sg-neni-1", 4, mark_safe("<p>The words of the law.</p>")),
        ],
        "notices": [_notice(state) for state in ("current", "upcoming", "past")],
        "news": [_news("A story with a long title that takes two lines where it is narrow"), _news("Another story")],
        "events": [_event(state) for state in ("upcoming", "now", "cancelled", "postponed", "past", "not-recorded")],
        "event_changes": [_change("The hall was taken.", ""), _change("Salla ishte e zënë.", "sq")],
        "contact": {"name": "Information Office", "phone": "+383 280 000 000", "email": "media@example.invalid"},
        "decisions": [_decision("01 Nr. 016-12345/26", DAY), _decision("7", None)],
        "decision": {
            "number": "01 Nr. 016-12345/26",
            "protocol_number": "01-016/12345",
            "decided_on": DAY,
            "body_name": "Assembly",
        },
        "files": [
            _file("Decision", pages=3, accessible=True),
            _file("Scan", pages=1, accessible=False),
            _removed_file(),
        ],
        "topics": [
            TopicLink(name=_name("Roads"), url="#roads"),
            TopicLink(name=_name("Shkollat", lang="sq"), url="#schools"),
        ],
        "results": [_result()],
        "heading": {"text": "A heading", "level": "h3", "anchor": "a-heading"},
        "paragraph": mark_safe('<p>A paragraph with <a href="#link">a link</a>.</p><ul><li>One</li><li>Two</li></ul>'),
        "figure": {"caption": "The municipality's mark"},
        "picture": Picture(
            src=static("img/mark.svg"),
            srcset=f"{static('img/mark.svg')} 480w",
            sizes="20rem",
            width=480,
            height=300,
            alt="The municipality's mark",
            credit="Photographer 7",
            licence="Creative Commons Attribution 4.0",
            licence_url="https://creativecommons.org/licenses/by/4.0/",
        ),
        "quote": {"quote": "The centre belongs to those who walk in it.", "attribution": "Member 7"},
        "listing": _listing(),
        "changes": Changes(corrections=[_note("correction", 2), _note("notice", None)], major=[_note("major", 1)]),
        "earlier_version": EarlierVersion(number=1, replaced_at=NOON, today_url="#today"),
        "tombstone": Tombstone(
            at=NOON,
            title="A page",
            kind="News item",
            reason="Replaced by another page",
            explanation="The dates were wrong.",
            explanation_lang="",
            replacement=Link("The page that replaces it", "#replacement"),
        ),
        **contact_samples(),
        **data_samples(),
        **facts_samples(),
        **frame_samples(),
        **office_samples(),
        **service_samples(),
        **kind_samples([_file("Call", pages=2, accessible=True)]),
    }


def _note(kind: str, version: int | None) -> ShownChange:
    url = f"#version-{version}" if version else ""
    return ShownChange(kind=kind, text="The day was wrong.", at=NOON, version=version, version_url=url)


def _name(name: str, lang: str = "") -> Name:
    return Name(key=UUID(int=1), name=name, slug=name.lower(), lang=lang)


def _news(title: str) -> NewsCard:
    return NewsCard(
        title=title, url="#news", summary="One sentence.", date=DAY, image=None, image_alt="", topics=[_name("Roads")]
    )


def _event(state: str) -> EventRow:
    known = state != "not-recorded"
    return EventRow(
        title="An event",
        url="#event",
        summary="One sentence.",
        kind_label="public hearing",
        state=state,
        start_at=NOON if known else None,
        end_at=None,
        is_all_day=False,
        place="Assembly hall" if known else "",
    )


def _change(reason: str, lang: str) -> EventChange:
    return EventChange(
        kind="moved",
        label="new time",
        at=NOON,
        old_start_at=NOON,
        new_start_at=NOON.replace(hour=15),
        new_end_at=NOON.replace(hour=16),
        is_moved=True,
        old_is_all_day=False,
        new_is_all_day=False,
        old_place="Assembly hall",
        new_place="Town theatre",
        place_lang="",
        reason=reason,
        reason_lang=lang,
    )


def _notice(state: str) -> NoticeRow:
    return NoticeRow("A notice", "#notice", "One sentence.", DAY, DAY, DAY, state)


def _decision(number: str, decided_on: date | None) -> DecisionRow:
    return DecisionRow(
        title="A decision",
        url="#decision",
        number=number,
        protocol_number="01-016/12345",
        decided_on=decided_on,
        published_on=DAY,
        body_name=_name("Kuvendi", lang="sq"),
        directorate_name=None,
        file_count=2,
    )


def _act(status: ActStatus, lang: str = "") -> ActRow:
    return ActRow(
        title="A regulation",
        url="#act",
        number="01 Nr. 016-12345/26",
        type_label="Regulation",
        adopted_on=DAY,
        published_on=DAY,
        body_name=_name("Kuvendi", lang="sq"),
        status=status.value,
        status_label=status.value,
        shape=SHAPES[status],
        lang=lang,
    )


def _act_status() -> ShownStatus:
    return ShownStatus(
        code="in-force",
        label="In force",
        shape="current",
        reason="In force since 18 June 2026.",
        cause=None,
        ended_by="",
        clause="Neni 9: hyn në fuqi ditën e miratimit.",
        is_partial=True,
        unread_changes=[_relation()],
    )


def _relation() -> RelationLine:
    return RelationLine(
        pk=1,
        kind="amends",
        is_incoming=True,
        label="Amended by",
        title="Rregullorja tjetër",
        url="#other-act",
        permanent_path="",
        lang="sq",
        language_name="Shqip",
        article="Neni 5",
        effective_on=DAY,
        ends_on=None,
        note="",
        words_lang="sq",
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
        accessibility_note="" if accessible else "Skanim i dokumentit të nënshkruar.",
        searchable_url="" if accessible else "#copy",
    )


def _removed_file() -> ShownFile:
    return replace(_file("List", pages=2, accessible=True), url="", removed=DAY)


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
