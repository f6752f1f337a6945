"""Pages of plain text: about the office, about the site."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from core.days import day_or_instant
from core.fields import FactField
from core.forms import PageForm
from core.models import BasePage
from core.search_kind import SearchKind
from core.structured_data import page_data
from documents.components import shown_files
from documents.models.files import files_of
from home.accessibility import Results, results
from home.guidance import STANDARD as GUIDANCE

LONG = 4
"""Headings from which on a text begins with a list of them."""


class StandardPageForm(PageForm):
    """One page a language is the accessibility statement, one the privacy notice, …"""

    def clean_kind(self) -> str:
        """Refuse a kind that another page has."""
        kind: str = self.cleaned_data.get("kind") or ""
        others = StandardPage.objects.filter(kind=kind).exclude(translation_key=self.instance.translation_key)
        other = others.first() if kind else None
        if other is not None:
            raise ValidationError(gettext("“%(page)s” is that page already.") % {"page": other.title})
        return kind


class StandardPage(BasePage):
    """A page that is of no day and of no body."""

    class Kind(models.TextChoices):
        ACCESSIBILITY = "accessibility", _("Accessibility statement")
        PRIVACY = "privacy", _("Privacy notice")
        REUSE = "reuse", _("Reuse of texts and data")
        LANGUAGES = "languages", _("Notice about languages")

    content = StreamField(ContentBlock(), verbose_name=_("text"))
    kind = models.CharField(
        _("standing page"),
        max_length=20,
        choices=Kind,
        blank=True,
        db_index=True,
        help_text=_("The foot of every page leads to these, whatever they are called."),
    )

    base_form_class = StandardPageForm
    may_expire = True
    guidance = GUIDANCE
    not_copied = ("kind",)
    search_kind = SearchKind("page", _("Page"), _("Pages"))
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.translatable_fields,
        TranslatableField("content"),
        FactField("kind"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
    ]
    settings_panels: ClassVar = [*BasePage.settings_panels, FieldPanel("kind")]
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types: ClassVar[list[str]] = ["home.StandardPage"]

    class Meta:
        verbose_name = _("page of text")
        verbose_name_plural = _("pages of text")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Its files, its headings where they are many, and what the accessibility statement reports."""
        context = super().get_context(request, *args, **kwargs)
        context["files"] = shown_files(files_of(self))
        context["contents"] = self.contents()
        context["accessibility"] = self.accessibility()
        return context

    def contents(self) -> list[dict[str, Any]]:
        """The headings of a long text, each with its place in the page; of two with the same words the first.

        Read from the raw stream: walking over its blocks would fetch pictures and people that a warm page needs not.
        """
        heading = self.content.stream_block.child_blocks["heading"]
        found = [heading.to_python(raw["value"]) for raw in self.content.raw_data if raw["type"] == "heading"]
        by_anchor: dict[str, dict[str, Any]] = {}
        for value in found:
            entry = {"text": value["text"], "anchor": value.anchor, "is_part": value["level"] == "h3"}
            by_anchor.setdefault(value.anchor, entry)
        return [*by_anchor.values()] if len(by_anchor) >= LONG else []

    def accessibility(self) -> Results | None:
        """What the last test of the site found; on the accessibility statement alone."""
        return results() if self.kind == self.Kind.ACCESSIBILITY else None

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A WebPage, or what it is about the site."""
        return {
            **page_data(self, request, "WebPage"),
            "dateModified": day_or_instant(self.last_published_at),
        }


def of_kinds(locale_code: str) -> "models.QuerySet[StandardPage]":
    """The standing pages of a language, live or not; the oldest of a kind first."""
    pages: models.QuerySet[StandardPage] = StandardPage.objects.filter(locale__language_code=locale_code)
    return pages.exclude(kind="").select_related("locale").order_by("pk")
