"""The facts and words of a vacancy, and how an editor types them."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField, StreamField

from civic.blocks import ContentBlock
from civic.models.base import source_rows
from civic.pages import CivicPage
from documents.plausible import refuse_implausible

RICH_TEXT = ["bold", "italic", "ol", "ul", "link", "document-link"]


class VacancyFacts(CivicPage):
    """What a vacancy (`konkurs`) says of itself."""

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
    content = StreamField(
        ContentBlock(),
        blank=True,
        verbose_name=_("text of the call"),
        help_text=_("What belongs under none of the headings above, or the whole text of an old call."),
    )
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

    class Meta:
        abstract = True

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


TEXT_NAMES = ("duties", "requirements", "documents_required", "how_to_apply")

VACANCY_PANELS = [
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
    *(FieldPanel(name) for name in TEXT_NAMES),
    FieldPanel("content"),
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
