"""Acts of the municipality: what is law in Gjilan, since when, and what changed it (ELI, FRBR work)."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.models import Body
from civic.names import Name, names_of
from civic.pages import CivicPage
from core.fields import FactField, IgnoredField
from core.search_kind import SearchKind
from documents.act_data import act_data
from documents.act_display import act_context
from documents.act_forms import ActPageForm
from documents.act_numbers import number_key
from documents.guidance import ACT as GUIDANCE
from documents.models.act_blocks import ActTextBlock
from documents.models.act_queries import ActQuerySet
from documents.models.decisions import LegalBasesBlock, deciding_rows


class ActType(models.TextChoices):
    """The kinds of acts; the value is the word in the permanent address."""

    STATUTE = "statute", _("Statute")
    REGULATION = "regulation", _("Regulation")
    ASSEMBLY_DECISION = "assembly-decision", _("Decision of the Assembly")
    MAYOR_DECISION = "mayor-decision", _("Decision of the mayor")
    INSTRUCTION = "administrative-instruction", _("Administrative instruction")
    PLAN = "plan", _("Plan")
    BUDGET = "budget", pgettext_lazy("kind of act", "Budget")
    RULES_OF_PROCEDURE = "rules-of-procedure", _("Rules of procedure")
    AGREEMENT = "agreement", _("Agreement")
    OTHER = "other", _("Other act")


class ActPage(CivicPage):
    """An act. Its state is computed from its dates and relations (`documents.act_status`), never typed (ADR 0015)."""

    type = models.CharField(_("kind of act"), max_length=30, choices=ActType, blank=True, db_index=True)
    number = models.CharField(
        _("number"), max_length=100, blank=True, help_text=_("As it stands on the act. Example: 01 Nr. 016-35201")
    )
    number_key = models.CharField(max_length=100, blank=True, editable=False, db_index=True)
    """The number without its punctuation, for the permanent address (`documents.act_numbers`)."""
    year = models.PositiveSmallIntegerField(_("year of the number"), null=True, blank=True)
    body = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=deciding_rows,
        verbose_name=_("adopted by"),
    )
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True, db_index=True)
    registered_on = models.DateField(
        _("registered on"), null=True, blank=True, help_text=_("At the ministry, or in the protocol.")
    )
    in_force_from = models.DateField(
        _("in force from"),
        null=True,
        blank=True,
        help_text=_("As the office found it out. Nothing is computed here: leave it empty while it is not known."),
    )
    in_force_clause = models.CharField(
        _("clause on entry into force"),
        max_length=300,
        blank=True,
        help_text=_(
            "Only where the act itself says when it enters into force: article and words. Without it an act is in "
            "force only once it is registered and published in the official languages."
        ),
    )
    as_at = models.DateField(
        _("text as of"),
        null=True,
        blank=True,
        help_text=_("For a consolidated text: the day up to which changes are worked into it."),
    )
    suspended_from = models.DateField(_("suspended from"), null=True, blank=True)
    suspended_to = models.DateField(
        _("suspended to"), null=True, blank=True, help_text=_("The last day. Empty means until further notice.")
    )
    repealed_on = models.DateField(
        _("repealed on"), null=True, blank=True, help_text=_("Only where what repealed it is not on this site.")
    )
    annulled_on = models.DateField(
        _("annulled on"), null=True, blank=True, help_text=_("Only where what annulled it is not on this site.")
    )
    ended_by = models.CharField(
        _("repealed, annulled or suspended by"),
        max_length=300,
        blank=True,
        help_text=_("The act or judgment that is not on this site."),
    )
    what_changes = models.TextField(_("what changes"), max_length=600, blank=True)
    for_whom = models.TextField(_("for whom"), max_length=400, blank=True)
    from_when = models.TextField(_("from when"), max_length=400, blank=True)
    legal_bases = StreamField(LegalBasesBlock(), blank=True, verbose_name=_("legal bases"))
    content = StreamField(ActTextBlock(), blank=True, verbose_name=_("text by articles"))

    objects = PageManager.from_queryset(ActQuerySet)()

    not_copied = ("relations", "in_force_clause", "ended_by")
    guidance = GUIDANCE
    search_kind = SearchKind("act", _("Act"), _("Acts"))
    neutral_slug = True
    base_form_class = ActPageForm
    source_only = (*CivicPage.source_only, "relations")
    required_in_form = ("type", "number", "year", "body", "adopted_on", "summary", "what_changes", "for_whom")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *map(FactField, ("type", "number", "year", "body", "adopted_on", "registered_on", "in_force_from")),
        *map(FactField, ("in_force_clause", "as_at", "suspended_from", "suspended_to", "repealed_on", "annulled_on")),
        *map(TranslatableField, ("ended_by", "what_changes", "for_whom", "from_when", "legal_bases", "content")),
        IgnoredField("relations"),
    ]
    content_panels = [
        FieldPanel("title"),
        MultiFieldPanel(
            [
                FieldPanel("type"),
                FieldRowPanel([FieldPanel("number"), FieldPanel("year")]),
                FieldPanel("body", widget=forms.Select),
                FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("registered_on")]),
            ],
            heading=_("The act"),
        ),
        MultiFieldPanel(
            [FieldPanel("in_force_from"), FieldPanel("in_force_clause"), FieldPanel("as_at")],
            heading=_("Entry into force"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("summary", heading=_("In one sentence")),
                FieldPanel(
                    "what_changes",
                    help_text=_("Example: “Tregjet e hapura mbyllen në orën 15:00, jo më në orën 18:00.”"),
                ),
                FieldPanel("for_whom", help_text=_("Example: “Për shitësit dhe blerësit në tregjet e hapura.”")),
                FieldPanel("from_when", help_text=_("Example: “Nga dita kur akti hyn në fuqi.”")),
            ],
            heading=_("In plain words"),
        ),
        InlinePanel("relations", heading=_("What it does to other acts"), label=_("relation")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("suspended_from"), FieldPanel("suspended_to")]),
                FieldRowPanel([FieldPanel("repealed_on"), FieldPanel("annulled_on")]),
                FieldPanel("ended_by"),
            ],
            heading=_("What ended or suspended it, where that is not on this site"),
        ),
        FieldPanel("legal_bases"),
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["documents.ActIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("act")
        verbose_name_plural = _("acts")
        indexes = [models.Index(fields=("type", "year", "number_key"), name="act_identifier")]

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """As Wagtail's; the key follows the number."""
        self.number_key = number_key(self.number, self.year)
        return super().save(*args, **kwargs)

    # Found

    def get_search_references(self) -> list[str]:
        """The number as typed, and with its year where that is not in it."""
        if not self.number:
            return []
        year = str(self.year or "")
        return [self.number] if not year or year in self.number else [self.number, f"{self.number}/{year}"]

    def get_search_text(self) -> str:
        """What it says in plain words, then its text."""
        plain = (self.what_changes, self.for_whom, self.from_when)
        return "\n".join([*filter(None, plain), super().get_search_text()])

    @property
    def search_date(self) -> date | None:
        """The day of adoption; None where it is not recorded."""
        return self.adopted_on

    # Shown

    @property
    def permanent_path(self) -> str:
        """Its address for ever, in no language; empty where kind, year or number are not recorded."""
        if not (self.type and self.year and self.number_key):
            return ""
        return reverse("act_id", kwargs={"kind": self.type, "year": self.year, "number": self.number_key})

    def body_name(self) -> Name | None:
        """In the reader's language; None where it is not recorded."""
        return names_of(Body).get(self.body_id) if self.body_id else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Facts, state, relations, contents and files."""
        context = super().get_context(request, *args, **kwargs)
        context |= act_context(self, request)
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """schema.org/Legislation."""
        return act_data(self, request)
