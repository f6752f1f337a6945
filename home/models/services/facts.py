"""The facts and words of a service, and how an editor types them."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField

from civic.blocks import ContentBlock
from civic.pages import CivicPage
from documents.models.decisions import LegalBasesBlock
from home.models.services.blocks import FeesBlock, RequiredDocumentsBlock, StepsBlock

MOST_DAYS = 730


class LifeEvent(models.TextChoices):
    """The situation in which people need a service; the list is grouped by it, in this order."""

    CIVIL_STATUS = "civil-status", _("Personal documents")
    FAMILY = "family", _("Family, children and school")
    SOCIAL = "social", _("Social help and health")
    BUILDING = "building", _("Building and housing")
    LAND = "land", _("Land and property")
    BUSINESS = "business", _("Work and business")
    TRANSPORT = "transport", _("Roads and transport")
    NEIGHBOURHOOD = "neighbourhood", _("Neighbourhood and environment")
    TAXES = "taxes", _("Taxes and payments")
    OTHER = "other", _("Other services")


class ServiceFacts(CivicPage):
    """What a service says of itself. The office that does it is the page's `directorate`."""

    class DayUnit(models.TextChoices):
        CALENDAR = "calendar", _("calendar days")
        WORKING = "working", _("working days")

    life_event = models.CharField(
        _("situation in life"),
        max_length=20,
        choices=LifeEvent,
        blank=True,
        db_index=True,
        help_text=_("When do people need it? The list of services is grouped by it."),
    )
    who_can_ask = models.TextField(
        _("who can ask for it"),
        blank=True,
        max_length=1000,
        help_text=_("Example: Every adult who is registered in Gjilan. For children, one of the parents."),
    )
    required_documents = StreamField(RequiredDocumentsBlock(), blank=True, verbose_name=_("documents to bring"))
    fees = StreamField(
        FeesBlock(),
        blank=True,
        verbose_name=_("fee"),
        help_text=_("Without any line the page says that the fee is not recorded."),
    )
    answer_days = models.PositiveSmallIntegerField(
        _("days until the answer"),
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(MOST_DAYS)],
        help_text=_("At most. 0 means at once, at the counter. Example: 30"),
    )
    answer_day_unit = models.CharField(
        _("counted in"), max_length=10, choices=DayUnit, default=DayUnit.CALENDAR, help_text=_("As the rule has it.")
    )
    answer_note = models.CharField(
        _("note on the time"),
        max_length=300,
        blank=True,
        help_text=_("Example: from the day on which all documents are there"),
    )
    steps = StreamField(StepsBlock(), blank=True, verbose_name=_("steps"))
    where = models.TextField(
        _("where to go"),
        blank=True,
        max_length=500,
        help_text=_("Window, room, floor. Example: Citizens’ Service Centre, ground floor, window 3"),
    )
    online_url = models.URLField(
        _("online form"),
        blank=True,
        help_text=_("The address at which it can be asked for online. Example: https://ekosova.rks-gov.net/"),
    )
    result = models.TextField(
        _("what you get"),
        blank=True,
        max_length=500,
        help_text=_("Example: A certificate with stamp and signature, valid for six months."),
    )
    if_refused = models.TextField(
        _("if it is refused"),
        blank=True,
        max_length=1000,
        help_text=_("Example: The refusal has reasons. You can complain to the mayor within the days that it names."),
    )
    legal_bases = StreamField(LegalBasesBlock(), blank=True, verbose_name=_("legal bases"))
    content = StreamField(ContentBlock(), blank=True, verbose_name=_("more about it"))
    keywords = models.CharField(
        _("other words for it"),
        max_length=300,
        blank=True,
        help_text=_("Words by which people look for it, also everyday ones. Example: birth extract, birth paper"),
    )

    class Meta:
        abstract = True


SERVICE_PANELS = [
    FieldPanel("title", help_text=_("As people call it. Example: Birth certificate")),
    FieldPanel("summary", heading=_("In plain words")),
    FieldPanel("life_event"),
    FieldPanel("who_can_ask"),
    FieldPanel("required_documents"),
    FieldPanel("fees"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("answer_days"), FieldPanel("answer_day_unit")]),
            FieldPanel("answer_note"),
        ],
        heading=_("How long it takes"),
    ),
    FieldPanel("steps"),
    MultiFieldPanel([FieldPanel("where"), FieldPanel("online_url")], heading=_("Where")),
    InlinePanel("page_files", heading=_("Forms"), label=_("File")),
    MultiFieldPanel([FieldPanel("result"), FieldPanel("if_refused")], heading=_("What comes of it")),
    FieldPanel("legal_bases"),
    FieldPanel("content"),
    FieldPanel("keywords"),
    CivicPage.civic_panel,
]
