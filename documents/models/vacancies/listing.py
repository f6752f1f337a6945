"""The list of vacancies: what is open first of all."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Case, DateTimeField, F, OuterRef, Q, QuerySet, Subquery, When
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from civic.indexes import CivicIndexPage
from civic.names import Name
from core.addresses import page_url
from core.listing import Choice, Filter, Sort
from core.visibility import public
from documents.models.vacancies.page import VacancyPage
from documents.models.vacancies.stages import VacancyStage
from documents.vacancy_state import VacancyState, VacancyTimes
from documents.vacancy_words import LABELS, shape_of, time_words
from search.lists import matching_pages


@dataclass(frozen=True)
class VacancyRow:
    """A vacancy in a list."""

    title: str
    url: str
    reference: str
    posts: int | None
    directorate_name: Name | None
    place_name: Name | None
    kind_label: str | Promise
    opens_at: datetime | None
    closes_at: datetime | None
    state: str
    state_label: str | Promise
    state_shape: str
    time_words: str


def with_result(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Annotate when the first result was published, as the source page has it."""
    stages = VacancyStage.objects.filter(
        page__translation_key=OuterRef("translation_key"),
        page__alias_of__isnull=True,
        kind=VacancyStage.Kind.RESULT,
        at__isnull=False,
    )
    first = stages.order_by("at").values("at")[:1]
    annotated: QuerySet[Any] = pages.annotate(result_at=Subquery(first, output_field=DateTimeField()))
    return annotated


def in_state(state: VacancyState, now: datetime, today: date) -> Q:
    """Vacancies in that state; the same rule as `VacancyTimes.state`. Wants pages that went through `with_result`."""
    cancelled = Q(cancelled_on__isnull=False, cancelled_on__lte=today)
    running = ~cancelled & Q(closes_at__isnull=False, closes_at__gt=now)
    opened = Q(opens_at__isnull=True) | Q(opens_at__lte=now)
    over = ~cancelled & (Q(closes_at__isnull=True) | Q(closes_at__lte=now))
    repeated = Q(repeated_by__isnull=False)
    has_result = Q(result_at__isnull=False, result_at__lte=now)
    plain = over & ~repeated & ~has_result
    rules = {
        VacancyState.UPCOMING: running & ~opened,
        VacancyState.OPEN: running & opened,
        VacancyState.CANCELLED: cancelled & ~repeated,
        VacancyState.REPEATED: (cancelled | over) & repeated,
        VacancyState.RESULT: over & ~repeated & has_result,
        VacancyState.UNKNOWN: plain & Q(closes_at__isnull=True),
        VacancyState.CLOSED: plain & Q(closes_at__isnull=False),
    }
    return rules[state]


def vacancy_rows(pages: "list[Any] | QuerySet[Any]", now: datetime) -> list[VacancyRow]:
    """The rows of a list, each in its state of this second; the pages come from `with_result`."""
    return [_row(page, now) for page in pages]


def _row(page: Any, now: datetime) -> VacancyRow:
    times = VacancyTimes(
        opens_at=page.opens_at,
        closes_at=page.closes_at,
        cancelled_on=page.cancelled_on,
        is_repeated=page.repeated_by_id is not None,
        result_at=page.result_at,
    )
    state = times.state(now, timezone.localdate(now))
    return VacancyRow(
        title=page.title,
        url=page_url(page),
        reference=page.reference,
        posts=page.posts,
        directorate_name=page.directorate_name(),
        place_name=page.place_name(),
        kind_label=page.get_kind_display(),
        opens_at=page.opens_at,
        closes_at=page.closes_at,
        state=state.value,
        state_label=LABELS[state],
        state_shape=shape_of(state),
        time_words=time_words(state, page.opens_at, page.closes_at, now),
    )


def open_vacancies(home_path: str, count: int) -> list[VacancyRow]:
    """What can be applied for below a home page, what closes first standing first."""
    now = timezone.now()
    pages = with_result(public(VacancyPage.objects.filter(path__startswith=home_path)).select_related("locale"))
    running = pages.filter(in_state(VacancyState.OPEN, now, timezone.localdate(now)))
    return vacancy_rows([*running.order_by("closes_at", "pk")[:count]], now)


def state_filter() -> Filter:
    """Open unless something else is asked for."""

    def choices() -> list[Choice]:
        return [*(Choice(state.value, LABELS[state]) for state in LABELS), Choice("all", _("All"))]

    def apply(pages: Any, value: str) -> Any:
        if value == "all":
            return pages
        now = timezone.now()
        return pages.filter(in_state(VacancyState(value), now, timezone.localdate(now)))

    return Filter("state", _("State"), choices, apply, default=VacancyState.OPEN.value)


def kind_filter() -> Filter:
    """By kind of employment."""
    choices = [Choice(kind.value, kind.label) for kind in VacancyPage.Kind]
    return Filter("kind", _("Kind of employment"), lambda: choices, lambda pages, value: pages.filter(kind=value))


class VacancyIndexPage(CivicIndexPage):
    """All vacancies; without any filter, those that are open."""

    listed = VacancyPage
    subpage_types = ["documents.VacancyPage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of vacancies")
        verbose_name_plural = _("lists of vacancies")

    def listed_pages(self) -> "QuerySet[Any]":
        """With the time of the first result."""
        return with_result(super().listed_pages())

    def get_filters(self) -> list[Filter]:
        """By state first of all, then by kind and directorate."""
        return [state_filter(), kind_filter(), *super().get_filters()]

    def get_sorts(self) -> list[Sort]:
        """What closes first stands first; then what is over, the latest first; without a time of closing, last."""
        to_come = Case(When(closes_at__gt=timezone.now(), then=F("closes_at")))
        order = (to_come.asc(nulls_last=True), F("closes_at").desc(nulls_last=True), "-published_on", "-pk")
        return [
            Sort("closing", _("Closing first"), order),
            *super().get_sorts(),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words and by the reference."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "vacancy"))

    def rows(self, pages: list[Any]) -> list[VacancyRow]:
        """Title, reference, office, state, when it closes."""
        return vacancy_rows(pages, timezone.now())
