"""Notices and the notice board."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.indexes import CivicIndexPage
from civic.pages import CivicPage, today
from core.addresses import page_url
from core.fields import FactField
from core.listing import Choice, Filter, Sort
from core.search_kind import SearchKind
from core.visibility import public
from documents.components import shown_files
from documents.models.files import files_of
from news.guidance import NOTICE as GUIDANCE
from news.structured import work
from search.lists import matching_pages


class NoticeState(StrEnum):
    """Where a notice is in its time."""

    UPCOMING = "upcoming"
    CURRENT = "current"
    PAST = "past"


class NoticePage(CivicPage):
    """A notice, valid from one day to another, both included. Afterwards it stays, and says that it is past."""

    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_to = models.DateField(_("valid to"), null=True, blank=True, help_text=_("The last day on which it is valid."))
    content = StreamField(ContentBlock(), verbose_name=_("text"))

    required_in_form = ("summary", "valid_from", "valid_to")
    guidance = GUIDANCE
    search_kind = SearchKind("notice", _("Notice"), _("Notices"), recency=True)
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        FactField("valid_from"),
        FactField("valid_to"),
        TranslatableField("content"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel(
                            "valid_from", help_text=_("The first day on which it is valid. Example: 25.11.2026")
                        ),
                        FieldPanel("valid_to"),
                    ]
                )
            ],
            heading=_("Time of validity"),
        ),
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["news.NoticeIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")

    def clean(self) -> None:
        """The last day does not lie before the first."""
        super().clean()
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": _("The last day can't lie before the first.")})

    def state(self, on: date) -> NoticeState:
        """Of that day. A notice whose time is not recorded (an old one that was brought over) is past."""
        if self.valid_to is None or self.valid_to < on:
            return NoticeState.PAST
        if self.valid_from is not None and self.valid_from > on:
            return NoticeState.UPCOMING
        return NoticeState.CURRENT

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A CreativeWork that expires with the notice."""
        return work(self, request, "CreativeWork") | {
            "genre": str(_("Notice")),
            "temporalCoverage": _interval(self.valid_from, self.valid_to),
            "expires": self.valid_to,
        }

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Its time, its state today, its files."""
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "date": self.published_on,
            "valid_from": self.valid_from,
            "valid_to": self.valid_to,
            "state": self.state(today()).value,
            "files": shown_files(files_of(self)),
        }
        return context


def _interval(first: date | None, last: date | None) -> str:
    """As ISO 8601 has it, an open end as two dots; empty where neither day is recorded."""
    return f"{first or '..'}/{last or '..'}" if first or last else ""


@dataclass(frozen=True)
class NoticeRow:
    """A notice on the board."""

    title: str
    url: str
    summary: str
    valid_from: date | None
    valid_to: date | None
    published_on: date
    state: str


def notice_rows(pages: list[Any]) -> list[NoticeRow]:
    """The rows of a list, with the state of today."""
    day = today()
    return [
        NoticeRow(
            title=page.title,
            url=page_url(page),
            summary=page.lead,
            valid_from=page.valid_from,
            valid_to=page.valid_to,
            published_on=page.published_on,
            state=page.state(day).value,
        )
        for page in pages
    ]


def in_state(state: str, on: date) -> Q:
    """Notices that are in that state on that day; the same rule as `NoticePage.state`."""
    past = Q(valid_to__isnull=True) | Q(valid_to__lt=on)
    upcoming = ~past & Q(valid_from__gt=on)
    current = ~past & (Q(valid_from__isnull=True) | Q(valid_from__lte=on))
    return {NoticeState.PAST: past, NoticeState.UPCOMING: upcoming, NoticeState.CURRENT: current}[NoticeState(state)]


class NoticeIndexPage(CivicIndexPage):
    """The notice board: what is valid now, unless something else is asked for."""

    listed = NoticePage
    subpage_types = ["news.NoticePage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("notice board")
        verbose_name_plural = _("notice boards")

    def get_filters(self) -> list[Filter]:
        """By state first of all; the board without any filter shows what is valid now."""
        return [state_filter(), *super().get_filters()]

    def get_sorts(self) -> list[Sort]:
        """What ends first stands first."""
        end = F("valid_to")
        return [
            Sort("ending", _("Ending first"), (end.asc(nulls_last=True), "-published_on", "-pk")),
            *super().get_sorts(),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "notice"))

    def rows(self, pages: list[Any]) -> list[NoticeRow]:
        """Title, time, state."""
        return notice_rows(pages)


def state_filter() -> Filter:
    """Valid now, upcoming or past."""

    def choices() -> list[Choice]:
        return [
            Choice(NoticeState.CURRENT.value, _("Valid now")),
            Choice(NoticeState.UPCOMING.value, _("Upcoming")),
            Choice(NoticeState.PAST.value, _("Past")),
            Choice("all", _("All")),
        ]

    def apply(pages: Any, value: str) -> Any:
        return pages if value == "all" else pages.filter(in_state(value, today()))

    return Filter("state", _("State"), choices, apply, default=NoticeState.CURRENT.value)


def current_notices(home_path: str, count: int) -> list[NoticeRow]:
    """The notices below a home page that are valid today, those that end first at the top."""
    pages = public(NoticePage.objects.filter(path__startswith=home_path)).filter(in_state(NoticeState.CURRENT, today()))
    return notice_rows([*pages.select_related("locale").order_by("valid_to", "-pk")[:count]])
