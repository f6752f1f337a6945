"""Publications: budgets, reports, plans, forms, lists of beneficiaries; and their list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, QuerySet
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.indexes import CivicIndexPage
from civic.names import Name
from civic.pages import CivicPage, today
from core.addresses import page_url
from core.fields import FactField, IgnoredField
from core.generation import cached
from core.listing import Choice, Filter, Sort
from core.search_kind import SearchKind
from core.structured_data import page_data
from documents.components import shown_files
from documents.guidance import PUBLICATION as GUIDANCE
from documents.models.decisions import with_file_counts
from documents.models.files import files_of
from documents.models.personal import PersonalPart, parts_of, removed_days, shown_personal
from documents.plausible import refuse_implausible
from documents.publication_form import PublicationForm
from search.lists import matching_pages

SCHEMA_TYPES = {"financial_report": "Report", "report": "Report", "budget": "Report"}
"""schema.org's word for a kind; the rest are DigitalDocuments."""


class PublicationList(PersonalPart):
    """A list of persons that a publication shows until a day."""

    page = ParentalKey("documents.PublicationPage", on_delete=models.CASCADE, related_name="personal_lists")
    panels: ClassVar = PersonalPart.personal_panels

    class Meta(PersonalPart.Meta):
        verbose_name = _("list with personal data")
        verbose_name_plural = _("lists with personal data")

    def __str__(self) -> str:
        return f"{self.file or ''} {self.removed_on or ''}".strip()


class PublicationPage(CivicPage):
    """A document that the municipality publishes and that is neither act, decision nor minutes."""

    class Type(models.TextChoices):
        BUDGET = "budget", _("Budget")
        FINANCIAL_REPORT = "financial_report", _("Financial report")
        PLAN = "plan", _("Plan")
        STRATEGY = "strategy", _("Strategy")
        REPORT = "report", _("Report")
        FORM = "form", _("Form")
        BROCHURE = "brochure", _("Brochure")
        BENEFICIARIES = "beneficiaries", _("List of beneficiaries")
        OTHER = "other", _("Other publication")

    class Period(models.TextChoices):
        YEAR = "year", _("whole year")
        HALF_1 = "h1", _("January–June")
        HALF_2 = "h2", _("July–December")
        QUARTER_1 = "q1", _("January–March")
        QUARTER_2 = "q2", _("April–June")
        QUARTER_3 = "q3", _("July–September")
        QUARTER_4 = "q4", _("October–December")
        MONTHS_9 = "m9", _("January–September")

    type = models.CharField(_("type"), max_length=20, choices=Type, blank=True, db_index=True)
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, db_index=True, help_text=_("The year that it is about, or its first year.")
    )
    year_to = models.PositiveSmallIntegerField(_("last year"), null=True, blank=True)
    period = models.CharField(_("part of the year"), max_length=4, choices=Period, blank=True)
    content = StreamField(ContentBlock(), blank=True, verbose_name=_("text"))

    base_form_class = PublicationForm
    not_copied = ("personal_lists",)
    never_in_versions = ("personal_lists",)
    guidance = GUIDANCE
    search_kind = SearchKind("publication", _("Publication"), _("Publications"))
    source_only = (*CivicPage.source_only, "personal_lists")
    required_in_form = ("type", "year", "summary")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *(FactField(name) for name in ("type", "year", "year_to", "period")),
        TranslatableField("content"),
        IgnoredField("personal_lists"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldPanel("type"),
                FieldRowPanel(
                    [
                        FieldPanel("year"),
                        FieldPanel("year_to", help_text=_("Only where it is about several years. Example: 2028")),
                        FieldPanel("period", help_text=_("Only where it is about a part of one year.")),
                    ]
                ),
            ],
            heading=_("The publication"),
        ),
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        InlinePanel("personal_lists", heading=_("Lists with personal data"), label=_("List")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["documents.PublicationIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    def clean(self) -> None:
        """Years that can be, in their order."""
        super().clean()
        refuse_implausible(self, "year", "year_to", "published_on")
        if self.year and self.year_to and self.year_to < self.year:
            raise ValidationError({"year_to": _("The last year can't lie before the first.")})

    def own_lists(self) -> list[PublicationList]:
        """The lists of persons of the source page; a revision looked at shows its own."""
        if self.has_own("personal_lists"):
            return [*self.personal_lists.all()]
        return parts_of(PublicationList, self.translation_key)

    def years(self) -> str:
        """2026, or 2026–2028; empty where it is not recorded."""
        if self.year and self.year_to and self.year_to != self.year:
            return f"{self.year}–{self.year_to}"
        return str(self.year or "")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Facts, files, and the lists of persons that may be shown today."""
        context = super().get_context(request, *args, **kwargs)
        lists, day = self.own_lists(), today()
        shown = [each for each in lists if not each.is_over(day)]
        context |= {
            "type_label": self.get_type_display(),
            "years": self.years(),
            "period_label": self.get_period_display(),
            "files": shown_files(files_of(self)),
            "personal_files": shown_files(each.file for each in shown if each.file),
            "personal_notes": [each.note for each in shown if each.note],
            "personal_until": min((each.removed_on for each in shown if each.removed_on), default=None),
            "removed": removed_days(lists, day),
        }
        if shown_personal(lists, day):
            context["robots"] = "noindex"
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A Report or a DigitalDocument, with its files. Lists of persons are not among them."""
        return {
            **page_data(self, request, SCHEMA_TYPES.get(self.type, "DigitalDocument")),
            "datePublished": self.published_on.isoformat(),
            "temporalCoverage": f"{self.year}/{self.year_to}" if self.year_to else str(self.year or ""),
            "genre": str(self.get_type_display()),
        }


@dataclass(frozen=True)
class PublicationRow:
    """A publication in a list."""

    title: str
    url: str
    summary: str
    type_label: str | Promise
    years: str
    period_label: str | Promise
    published_on: date
    directorate_name: Name | None
    file_count: int


def publication_rows(pages: "Iterable[Any]") -> list[PublicationRow]:
    """The rows of a list; the pages come from `with_file_counts`."""
    return [
        PublicationRow(
            title=page.title,
            url=page_url(page),
            summary=page.lead,
            type_label=page.get_type_display(),
            years=page.years(),
            period_label=page.get_period_display(),
            published_on=page.published_on,
            directorate_name=page.directorate_name(),
            file_count=page.file_count,
        )
        for page in pages
    ]


class PublicationIndexPage(CivicIndexPage):
    """All publications, by type, year, topic and directorate."""

    listed = PublicationPage
    subpage_types = ["documents.PublicationPage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of publications")
        verbose_name_plural = _("lists of publications")

    def listed_pages(self) -> "QuerySet[Any]":
        """With the number of files."""
        return with_file_counts(super().listed_pages())

    def get_filters(self) -> list[Filter]:
        """By type, and by the year that a publication is about."""
        _year, topic, directorate = super().get_filters()
        return [type_filter(), self._year_filter(), topic, directorate]

    def _year_filter(self) -> Filter:
        """By a year between the first and the last of a publication; offered are the first ones there are."""

        def years() -> list[int]:
            rows = self.listed_pages().order_by("-year").exclude(year=None)
            return [*rows.values_list("year", flat=True).distinct()]

        def choices() -> list[Choice]:
            return [Choice(str(year), str(year)) for year in cached(f"years:{self.pk}", years)]

        return Filter("year", _("Year"), choices, lambda pages, value: about_year(pages, int(value)))

    def get_sorts(self) -> list[Sort]:
        """The newest publication first, or the latest year."""
        return [*super().get_sorts(), Sort("year", _("By year"), (F("year").desc(nulls_last=True), "-pk"))]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "publication"))

    def rows(self, pages: list[Any]) -> list[PublicationRow]:
        """Title, type, year, files."""
        return publication_rows(pages)


def about_year(pages: Any, year: int) -> Any:
    """Publications about that year, or about several of which it is one."""
    return pages.filter(year__lte=year).filter(models.Q(year=year) | models.Q(year_to__gte=year))


def type_filter() -> Filter:
    """By type."""
    choices = [Choice(each.value, each.label) for each in PublicationPage.Type]
    return Filter("type", _("Type"), lambda: choices, lambda pages, value: pages.filter(type=value))
