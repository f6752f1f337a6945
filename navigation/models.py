"""The menus that staff edit: one record a language, so that each language has what it needs in its own order."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.models import Locale, Orderable

from navigation.forms import MenuForm

ADDRESS = RegexValidator(
    r"^(/(?!/)|https?://|mailto:|tel:)\S*$",
    _("An address begins with / (on this site), https://, mailto: or tel:, and has no spaces."),
)


class Menu(ClusterableModel):
    """What the head and the foot of every page of a language lead to."""

    locale = models.OneToOneField(Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("language"))

    base_form_class = MenuForm
    panels: ClassVar = [
        FieldPanel("locale"),
        InlinePanel(
            "main_items",
            heading=_("Main menu"),
            label=_("Entry"),
            help_text=_("Six to eight short words. Left empty, the menu shows the sections by themselves."),
        ),
        InlinePanel(
            "footer_items",
            heading=_("Columns at the foot"),
            label=_("Entry"),
            help_text=_("Entries with the same heading stand in one column."),
        ),
    ]

    class Meta:
        verbose_name = _("menu")
        verbose_name_plural = _("menus")
        ordering = ("locale",)

    def __str__(self) -> str:
        return str(self.locale)


class MenuEntry(Orderable):
    """A page of the menu's language, shown as long as the public may see it, or any other address."""

    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.CASCADE, related_name="+", verbose_name=_("page")
    )
    address = models.CharField(_("address"), max_length=500, blank=True, validators=[ADDRESS])
    title = models.CharField(
        _("title"), max_length=80, blank=True, help_text=_("Left empty, the page’s own title is shown.")
    )

    panels: ClassVar = [PageChooserPanel("page"), FieldPanel("address"), FieldPanel("title")]

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.title or self.address or str(self.page)

    def clean(self) -> None:
        """Either a page or an address; an address needs words of its own."""
        super().clean()
        if bool(self.page_id) == bool(self.address):
            raise ValidationError({"page": _("Choose a page or type an address: one of the two.")})
        if self.address and not self.title:
            raise ValidationError({"title": _("Say what the address leads to.")})


class MainMenuItem(MenuEntry):
    """An entry of the main menu."""

    menu = ParentalKey(Menu, on_delete=models.CASCADE, related_name="main_items")

    class Meta(MenuEntry.Meta):
        verbose_name = _("entry of the main menu")
        verbose_name_plural = _("entries of the main menu")


class FooterItem(MenuEntry):
    """An entry of a column at the foot."""

    menu = ParentalKey(Menu, on_delete=models.CASCADE, related_name="footer_items")
    heading = models.CharField(_("heading of the column"), max_length=80)

    panels: ClassVar = [FieldPanel("heading"), *MenuEntry.panels]

    class Meta(MenuEntry.Meta):
        verbose_name = _("entry at the foot")
        verbose_name_plural = _("entries at the foot")
