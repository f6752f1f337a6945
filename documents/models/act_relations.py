"""What an act does to another one. The row stands on the source page of the act that does it."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from core.visibility import public
from documents.act_status import Effect


class ActRelationQuerySet(models.QuerySet["ActRelation"]):
    """Which relations."""

    def counted(self) -> Any:
        """Those whose act is public, each with `day`: the day from which it works; the entry into force of its act
        where none is given, and None where that is not recorded either."""
        acts = self.model._meta.get_field("page").related_model
        public_acts = public(acts._default_manager.all()).order_by().values("pk")
        return self.filter(page__in=public_acts).annotate(day=Coalesce("effective_on", "page__in_force_from"))


class ActRelation(Orderable):
    """From an act to another (ELI eli:amends, eli:repeals, eli:based_on …). The other one may not be on this site."""

    class Kind(models.TextChoices):
        AMENDS = "amends", _("amends")
        REPEALS = "repeals", _("repeals")
        REPLACES = "replaces", _("replaces")
        IMPLEMENTS = "implements", _("implements")
        BASED_ON = "based-on", _("is based on")
        CORRECTS = "corrects", _("corrects")
        SUSPENDS = "suspends", _("suspends")
        ANNULS = "annuls", _("annuls")

    EFFECTS: ClassVar[dict[str, Effect]] = {
        Kind.REPEALS: Effect.ENDS,
        Kind.REPLACES: Effect.ENDS,
        Kind.ANNULS: Effect.ANNULS,
        Kind.SUSPENDS: Effect.SUSPENDS,
    }
    """What a kind does to the state of the other act; the rest does nothing to it."""

    page = ParentalKey("documents.ActPage", on_delete=models.CASCADE, related_name="relations")
    kind = models.CharField(_("this act …"), max_length=20, choices=Kind)
    to_act = models.ForeignKey(
        "documents.ActPage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="incoming_relations",
        verbose_name=_("… that act"),
    )
    to_text = models.CharField(
        _("… or an act that is not on this site"),
        max_length=300,
        blank=True,
        help_text=_("Its name and number as this act cites it."),
    )
    article = models.CharField(
        _("only these articles"),
        max_length=200,
        blank=True,
        help_text=_("Example: Article 5, paragraph 2. Empty means the whole act."),
    )
    effective_on = models.DateField(
        _("from"), null=True, blank=True, help_text=_("Empty means the day on which this act enters into force.")
    )
    ends_on = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Of a suspension. Empty means until further notice.")
    )
    note = models.CharField(_("note"), max_length=300, blank=True)

    objects = ActRelationQuerySet.as_manager()
    day: date | None
    """Annotated by `counted`."""

    panels: ClassVar[list[Any]] = [
        FieldPanel("kind"),
        FieldPanel("to_act"),
        FieldPanel("to_text"),
        FieldPanel("article"),
        FieldRowPanel([FieldPanel("effective_on"), FieldPanel("ends_on")]),
        FieldPanel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("relation to another act")
        verbose_name_plural = _("relations to other acts")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.to_act or self.to_text}"

    def clean(self) -> None:
        """There is another act; a suspension ends after it begins, and nothing else ends."""
        super().clean()
        if not self.to_act_id and not self.to_text:
            raise ValidationError({"to_act": _("Choose the other act, or write its name below.")})
        if self.to_act_id and self.to_text:
            raise ValidationError({"to_text": _("Choose an act or write a name, not both.")})
        if self.ends_on and self.kind != self.Kind.SUSPENDS:
            raise ValidationError({"ends_on": _("Only a suspension has a last day.")})
        if self.ends_on and self.effective_on and self.ends_on < self.effective_on:
            raise ValidationError({"ends_on": _("The last day can't lie before the first.")})

    @property
    def effect(self) -> Effect | None:
        """On the state of the other act."""
        return self.EFFECTS.get(self.kind)
