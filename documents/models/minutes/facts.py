"""The facts and words of minutes, and how an editor types them."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField

from civic.blocks import ContentBlock
from civic.pages import CivicPage
from documents.models.decisions import deciding_rows
from documents.plausible import refuse_implausible


class FrozenPanel(HelpPanel):
    """Says that nothing can be changed any more; only where it is so."""

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            """For adopted and published minutes alone."""
            return bool(super().is_shown() and self.instance.pk and self.instance.is_frozen())


class MinutesFacts(CivicPage):
    """What minutes (`procesverbal`) say of their meeting."""

    class Kind(models.TextChoices):
        REGULAR = "regular", _("Regular session")
        EXTRAORDINARY = "extraordinary", _("Extraordinary session")
        URGENT = "urgent", _("Urgent session")
        SOLEMN = "solemn", _("Solemn session")

    body = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=deciding_rows,
        verbose_name=_("body that met"),
    )
    number = models.CharField(
        _("number of the meeting"), max_length=50, blank=True, help_text=_("Within the year. Example: VIII or 8")
    )
    kind = models.CharField(_("kind of meeting"), max_length=20, choices=Kind, blank=True)
    held_on = models.DateField(_("day of the meeting"), null=True, blank=True, db_index=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    seats = models.PositiveSmallIntegerField(
        _("seats"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(500)],
        help_text=_("How many members the body had on that day."),
    )
    adopted_on = models.DateField(_("adopted on"), null=True, blank=True)
    adopted_in = models.CharField(
        _("adopted in"), max_length=200, blank=True, help_text=_("The meeting that adopted them. Example: IX session")
    )
    content = StreamField(ContentBlock(), blank=True, verbose_name=_("items and decisions"))

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Days that can be, adoption not before the meeting, at least one seat; and nothing frozen changed."""
        super().clean()
        refuse_implausible(self, "held_on", "adopted_on", "published_on")
        if self.held_on and self.adopted_on and self.adopted_on < self.held_on:
            raise ValidationError({"adopted_on": _("Minutes can't be adopted before the meeting.")})
        if self.seats == 0:
            raise ValidationError({"seats": _("A body has at least one seat.")})


MINUTES_PANELS = [
    FrozenPanel(template="documents/admin/frozen.html"),
    FieldPanel("title"),
    MultiFieldPanel(
        [
            FieldPanel("body", widget=forms.Select),
            FieldRowPanel([FieldPanel("number"), FieldPanel("kind")]),
            FieldRowPanel([FieldPanel("held_on"), FieldPanel("place")]),
        ],
        heading=_("The meeting"),
    ),
    InlinePanel("further_days", heading=_("Continued on"), label=_("Day")),
    FieldPanel("summary", heading=_("In plain words")),
    FieldPanel("seats"),
    InlinePanel("attendance", heading=_("Attendance"), label=_("Person")),
    FieldPanel("content"),
    MultiFieldPanel([FieldPanel("adopted_on"), FieldPanel("adopted_in")], heading=_("Adoption")),
    InlinePanel("page_files", heading=_("Files"), label=_("File")),
    CivicPage.civic_panel,
]
