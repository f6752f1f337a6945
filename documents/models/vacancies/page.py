"""A vacancy: a post, the time in which people can apply, and what became of it."""

from datetime import date, datetime
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.rich_text import get_text_for_indexing
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.models import Place
from civic.models.base import source_rows
from civic.names import Name, names_of
from civic.pages import CivicPage, today
from core.fields import FactField, IgnoredField
from core.search_kind import SearchKind
from documents.components import shown_files
from documents.models.files import files_of
from documents.models.personal import parts_of, removed_days, shown_personal
from documents.models.vacancies.stages import VacancyStage, shown_stages
from documents.models.vacancies.texts import later_call, texts_of
from documents.plausible import refuse_implausible
from documents.vacancy_form import VacancyForm
from documents.vacancy_posting import job_posting
from documents.vacancy_state import LIVE_STATES, VacancyState, VacancyTimes
from documents.vacancy_words import LABELS, shape_of, time_words

RICH_TEXT = ["bold", "italic", "ol", "ul", "link", "document-link"]


class VacancyPage(CivicPage):
    """A vacancy (`konkurs`). Its state is never typed: it follows from its times, to the second."""

    class Kind(models.TextChoices):
        CAREER = "career", _("Career post")
        CONTRACT = "contract", _("Fixed-term contract")
        INTERNAL = "internal", _("Internal, for those employed already")
        CONSULTANCY = "consultancy", _("Consultancy")

    class WorkingTime(models.TextChoices):
        FULL = "full", _("Full time")
        PART = "part", _("Part time")

    reference = models.CharField(
        _("reference"), max_length=100, blank=True, help_text=_("As it stands on the call. Example: RN00008152")
    )
    kind = models.CharField(_("kind of employment"), max_length=20, choices=Kind, blank=True)
    working_time = models.CharField(_("working time"), max_length=10, choices=WorkingTime, blank=True)
    posts = models.PositiveSmallIntegerField(
        _("number of posts"), null=True, blank=True, validators=[MaxValueValidator(500)]
    )
    grade = models.CharField(_("level or grade"), max_length=100, blank=True)
    pay = models.CharField(_("pay"), max_length=200, blank=True, help_text=_("In words, as the call has it."))
    place = models.ForeignKey(
        "civic.Place",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("place of work"),
    )
    opens_at = models.DateTimeField(_("applications from"), null=True, blank=True)
    closes_at = models.DateTimeField(
        _("applications until"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("Day and time in Kosovo. From this second on the page says that it is closed."),
    )
    duties = RichTextField(_("duties"), blank=True, features=RICH_TEXT)
    requirements = RichTextField(_("requirements"), blank=True, features=RICH_TEXT)
    documents_required = RichTextField(_("documents to hand in"), blank=True, features=RICH_TEXT)
    how_to_apply = RichTextField(_("how to apply"), blank=True, features=RICH_TEXT)
    cancelled_on = models.DateField(_("cancelled on"), null=True, blank=True)
    cancellation_reason = models.TextField(_("reason of the cancellation"), blank=True, max_length=1000)
    repeated_by = models.ForeignKey(
        "documents.VacancyPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="repeats",
        verbose_name=_("repeated by"),
        help_text=_("The later call for the same post."),
    )

    base_form_class = VacancyForm
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
    text_names: ClassVar[tuple[str, ...]] = ("duties", "requirements", "documents_required", "how_to_apply")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *(FactField(name) for name in fact_names),
        *(TranslatableField(name) for name in ("pay", *text_names, "cancellation_reason")),
        IgnoredField("stages"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")])], heading=_("Time of application")
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("reference"), FieldPanel("posts")]),
                FieldRowPanel([FieldPanel("kind"), FieldPanel("working_time")]),
                FieldRowPanel([FieldPanel("grade"), FieldPanel("pay")]),
                FieldPanel("place", widget=forms.Select),
            ],
            heading=_("The post"),
        ),
        *(FieldPanel(name) for name in text_names),
        InlinePanel("stages", heading=_("Stages"), label=_("Stage")),
        MultiFieldPanel(
            [
                FieldPanel("cancelled_on"),
                FieldPanel("cancellation_reason"),
                PageChooserPanel("repeated_by", "documents.VacancyPage"),
            ],
            heading=_("Cancelled or repeated"),
        ),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["documents.VacancyIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("vacancy")
        verbose_name_plural = _("vacancies")

    def clean(self) -> None:
        """Times in their order, days that can be, at least one post."""
        super().clean()
        refuse_implausible(self, "opens_at", "closes_at", "cancelled_on", "published_on")
        errors: dict[str, Any] = {}
        if self.opens_at and self.closes_at and self.closes_at <= self.opens_at:
            errors["closes_at"] = _("Applications can't end before they begin.")
        if self.posts == 0:
            errors["posts"] = _("A vacancy has at least one post.")
        if self.repeated_by_id and self.repeated_by_id == self.pk:
            errors["repeated_by"] = _("A vacancy can't be repeated by itself.")
        if errors:
            raise ValidationError(errors)

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
            "texts": texts_of(self, is_preview=getattr(request, "is_preview", False)),
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
        """Duties, requirements, documents, how to apply, pay. No list of persons is ever among it."""
        texts = [get_text_for_indexing(getattr(self, name)) for name in self.text_names]
        return "\n".join(text for text in [*texts, self.pay, self.cancellation_reason] if text)

    @property
    def search_date(self) -> date | None:
        """The day of publication."""
        return self.published_on
