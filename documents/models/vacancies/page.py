"""A vacancy: a post, the time in which people can apply, and what became of it."""

from datetime import date, datetime
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.rich_text import get_text_for_indexing
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.models import Place
from civic.names import Name, names_of
from civic.pages import CivicPage, today
from core.fields import FactField, IgnoredField
from core.search_kind import SearchKind
from documents.components import shown_files
from documents.guidance import VACANCY as GUIDANCE
from documents.models.files import files_of
from documents.models.personal import parts_of, removed_days, shown_personal
from documents.models.vacancies.facts import TEXT_NAMES, VACANCY_PANELS, VacancyFacts
from documents.models.vacancies.stages import VacancyStage, shown_stages
from documents.models.vacancies.texts import later_call, texts_of
from documents.vacancy_form import VacancyForm
from documents.vacancy_posting import job_posting
from documents.vacancy_state import LIVE_STATES, VacancyState, VacancyTimes
from documents.vacancy_words import LABELS, shape_of, time_words


class VacancyPage(VacancyFacts):
    """A vacancy (`konkurs`). Its state is never typed: it follows from its times, to the second."""

    base_form_class = VacancyForm
    not_copied = ("stages", "repeated_by", "cancellation_reason")
    never_in_versions = ("stages",)
    guidance = GUIDANCE
    search_kind = SearchKind("vacancy", _("Vacancy"), _("Vacancies"), recency=True)
    serve_related = ("locale", "repeated_by")
    source_only = (*CivicPage.source_only, "stages")
    required_in_form = (
        "summary",
        "directorate",
        "kind",
        "posts",
        "opens_at",
        "closes_at",
        "requirements",
        "how_to_apply",
    )
    fact_names: ClassVar[tuple[str, ...]] = (
        "reference",
        "kind",
        "working_time",
        "posts",
        "grade",
        "place",
        "opens_at",
        "closes_at",
        "cancelled_on",
        "repeated_by",
    )
    text_names: ClassVar[tuple[str, ...]] = TEXT_NAMES
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *(FactField(name) for name in fact_names),
        *(TranslatableField(name) for name in ("pay", *text_names, "content", "cancellation_reason")),
        IgnoredField("stages"),
    ]
    content_panels = VACANCY_PANELS
    parent_page_types = ["documents.VacancyIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("vacancy")
        verbose_name_plural = _("vacancies")

    # State

    def times(self, stages: list[VacancyStage]) -> VacancyTimes:
        """What the state follows from."""
        results = [stage.at for stage in stages if stage.kind == VacancyStage.Kind.RESULT and stage.at]
        return VacancyTimes(
            opens_at=self.opens_at,
            closes_at=self.closes_at,
            cancelled_on=self.cancelled_on,
            is_repeated=self.repeated_by_id is not None,
            result_at=min(results, default=None),
        )

    def state(self, now: datetime | None = None) -> VacancyState:
        """As of now or then."""
        at = now or timezone.now()
        return self.times(self.own_stages()).state(at, timezone.localdate(at))

    def own_stages(self) -> list[VacancyStage]:
        """The stages of the source page, in their order; a revision looked at shows its own."""
        return [*self.stages.all()] if self.has_own("stages") else parts_of(VacancyStage, self.translation_key)

    # Shown

    def place_name(self) -> Name | None:
        """In the reader's language; None where it is not recorded."""
        return names_of(Place).get(self.place_id) if self.place_id else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """State, times, texts, stages and files, all as of this second."""
        now, day, stages = timezone.now(), today(), self.own_stages()
        state = self.times(stages).state(now, day)
        self._stated = (state, day)
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "state": state.value,
            "state_label": LABELS[state],
            "state_shape": shape_of(state),
            "time_words": time_words(state, self.opens_at, self.closes_at, now),
            "is_cancelled": self.cancelled_on is not None and self.cancelled_on <= day,
            "later_call": later_call(self) if state is VacancyState.REPEATED else None,
            "place_name": self.place_name(),
            "texts": texts_of(self, is_preview=bool(getattr(request, "is_preview", False) or self.earlier_version)),
            "stages": shown_stages(stages, day),
            "removed": removed_days(stages, day),
            "files": shown_files(files_of(self)),
        }
        if shown_personal(stages, day):
            context["robots"] = "noindex"
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any] | None:
        """A JobPosting, as long as somebody can apply."""
        state: VacancyState | None
        state, _day = getattr(self, "_stated", (None, None))
        state = state or self.state()
        return job_posting(self, request) if state in LIVE_STATES else None

    # Found

    def get_search_references(self) -> list[str]:
        """The reference."""
        return [self.reference] if self.reference else []

    def get_search_text(self) -> str:
        """Duties, requirements, documents, how to apply, the rest, pay. No list of persons is ever among it."""
        texts = [get_text_for_indexing(getattr(self, name)) for name in self.text_names]
        rest = super().get_search_text()
        return "\n".join(text for text in [*texts, rest, self.pay, self.cancellation_reason] if text)

    @property
    def search_date(self) -> date | None:
        """The day of publication."""
        return self.published_on
