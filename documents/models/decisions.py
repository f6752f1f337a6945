"""Decisions of the municipality's bodies, and their list."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.db import models
from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.filters import body_filter
from civic.indexes import CivicIndexPage
from civic.models import Body
from civic.models.base import source_rows
from civic.names import Name, names_of
from civic.pages import CivicPage
from core.addresses import page_url
from core.fields import FactField
from core.listing import Filter, Sort
from core.search_kind import SearchKind
from documents.act_data import decision_data
from documents.components import ShownFile, shown_files
from documents.guidance import DECISION as GUIDANCE
from documents.models.files import PageFile, files_of
from search.lists import matching_pages


class LegalBasisBlock(blocks.StructBlock):
    """A rule that a decision rests on, as the decision names it."""

    text = blocks.CharBlock(
        label=_("Law and article"),
        max_length=300,
        help_text=_("Example: Law No. 03/L-040 on Local Self-Government, Article 40, paragraph 2"),
    )
    url = blocks.URLBlock(label=_("Address in the Official Gazette"), required=False)

    class Meta:
        icon = "doc-full"
        label = _("Legal basis")


class LegalBasesBlock(blocks.StreamBlock):
    """The legal bases in their order."""

    legal_basis = LegalBasisBlock()


def deciding_rows() -> dict[str, Any]:
    """Bodies that decide: Assembly, committees, mayor."""
    return {**source_rows(), "kind__in": [Body.Kind.ASSEMBLY, Body.Kind.COMMITTEE, Body.Kind.MAYOR]}


class DecisionPage(CivicPage):
    """A decision of the Assembly, the mayor or a committee.

    Numbers are those of the office's protocol: typed, kept as typed, never given by the system (decision 16).
    """

    body = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=deciding_rows,
        verbose_name=_("body that decided"),
    )
    number = models.CharField(
        _("number"), max_length=100, blank=True, help_text=_("As it stands on the decision. Example: 01 Nr. 016-35201")
    )
    protocol_number = models.CharField(_("protocol number"), max_length=100, blank=True)
    decided_on = models.DateField(_("day of the decision"), null=True, blank=True, db_index=True)
    legal_bases = StreamField(LegalBasesBlock(), blank=True, verbose_name=_("legal bases"))
    content = StreamField(ContentBlock(), blank=True, verbose_name=_("text of the decision"))

    guidance = GUIDANCE
    search_kind = SearchKind("decision", _("Decision"), _("Decisions"))
    neutral_slug = True
    required_in_form = ("body", "number", "decided_on", "summary")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        FactField("body"),
        FactField("number"),
        FactField("protocol_number"),
        FactField("decided_on"),
        TranslatableField("legal_bases"),
        TranslatableField("content"),
    ]
    content_panels = [
        FieldPanel("title"),
        MultiFieldPanel(
            [
                FieldPanel("body", widget=forms.Select),
                FieldRowPanel(
                    [
                        FieldPanel("number"),
                        FieldPanel("decided_on", help_text=_("As it stands on the decision. Example: 25.11.2026")),
                    ]
                ),
                FieldPanel(
                    "protocol_number", help_text=_("Only where the protocol has another number than the decision.")
                ),
            ],
            heading=_("The decision"),
        ),
        FieldPanel("summary", heading=_("In plain words")),
        FieldPanel("legal_bases"),
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["documents.DecisionIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")

    def get_search_references(self) -> list[str]:
        """Both numbers."""
        return [number for number in (self.number, self.protocol_number) if number]

    @property
    def search_date(self) -> date | None:
        """The day of the decision; None where it is not recorded."""
        return self.decided_on

    def body_name(self) -> Name | None:
        """In the reader's language; None where it is not recorded."""
        return names_of(Body).get(self.body_id) if self.body_id else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Facts, legal bases and files."""
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "decided_on": self.decided_on,
            "body_name": self.body_name(),
            "legal_bases": [block.value for block in self.legal_bases],
            "files": self.shown_files(),
        }
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """schema.org/Legislation."""
        return decision_data(self, request)

    def shown_files(self) -> list[ShownFile]:
        """The files as a reader is shown them."""
        return shown_files(files_of(self))


@dataclass(frozen=True)
class DecisionRow:
    """A decision in a list."""

    title: str
    url: str
    number: str
    protocol_number: str
    decided_on: date | None
    published_on: date
    body_name: Name | None
    directorate_name: Name | None
    file_count: int


def decision_rows(pages: "list[DecisionPage] | QuerySet[Any]") -> list[DecisionRow]:
    """The rows of a list; the pages come from `with_file_counts`."""
    return [
        DecisionRow(
            title=page.title,
            url=page_url(page),
            number=page.number,
            protocol_number=page.protocol_number,
            decided_on=page.decided_on,
            published_on=page.published_on,
            body_name=page.body_name(),
            directorate_name=page.directorate_name(),
            file_count=page.file_count,
        )
        for page in pages
    ]


def with_file_counts(pages: "QuerySet[Any]") -> "QuerySet[Any]":
    """Annotate how many files each carries; translations carry those of their source page."""
    files = PageFile.objects.filter(page__translation_key=OuterRef("translation_key"), page__alias_of__isnull=True)
    files = files.order_by()
    count = files.values("page__translation_key").annotate(count=Count("pk")).values("count")
    counted: QuerySet[Any] = pages.annotate(file_count=Coalesce(Subquery(count, output_field=IntegerField()), 0))
    return counted


class DecisionIndexPage(CivicIndexPage):
    """All decisions, by year, body, topic and directorate."""

    listed = DecisionPage
    date_field = "decided_on"
    subpage_types = ["documents.DecisionPage"]
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("list of decisions")
        verbose_name_plural = _("lists of decisions")

    def get_filters(self) -> list[Filter]:
        """By body, too."""
        body = body_filter("body", _("Body"), ("assembly", "committee", "mayor"))
        year, topic, directorate = super().get_filters()
        return [year, body, topic, directorate]

    def get_sorts(self) -> list[Sort]:
        """Decisions whose day is not recorded come last, whichever way."""
        day = F("decided_on")
        return [
            Sort("newest", _("Newest first"), (day.desc(nulls_last=True), "-published_on", "-pk")),
            Sort("oldest", _("Oldest first"), (day.asc(nulls_last=True), "published_on", "pk")),
            Sort("number", _("By number"), ("number", "pk")),
            Sort("title", _("By title"), ("title", "pk")),
        ]

    def matching(self, pages: "QuerySet[Any]", words: str) -> "QuerySet[Any]":
        """By words and numbers."""
        return pages.filter(pk__in=matching_pages(words, self.locale.language_code, "decision"))

    def rows(self, pages: list[Any]) -> list[DecisionRow]:
        """Title, numbers, day, body, files."""
        return decision_rows(pages)

    def listed_pages(self) -> "QuerySet[Any]":
        """With the number of files."""
        return with_file_counts(super().listed_pages())
