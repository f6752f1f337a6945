"""Communiqués (komunikata): what a meeting or a visit came to, told by the body that held it."""

from typing import Any, ClassVar

from django import forms
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.filters import body_filter
from civic.models import Body
from civic.models.base import source_rows
from civic.names import Name, names_of
from civic.pages import CivicPage
from core.fields import FactField
from core.listing import Filter
from core.search_kind import SearchKind
from news.guidance import COMMUNIQUE as GUIDANCE
from news.instants import check_year
from news.models.facts import SharedFacts
from news.models.news import StoryIndexPage
from news.models.stories import NewsCard, StoryPage, story_cards


class CommuniquePage(SharedFacts, StoryPage):
    """A communiqué after a meeting or a visit. Those of Assembly sessions and committees will add their items to it."""

    body = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("body"),
        help_text=_("Whose meeting or visit it was."),
    )
    occasion = models.CharField(
        _("occasion"),
        max_length=250,
        blank=True,
        help_text=_("Example: Meeting with the heads of the village councils"),
    )
    occasion_on = models.DateField(_("day of the occasion"), null=True, blank=True)

    genre = _("Communiqué")
    guidance = GUIDANCE
    search_kind = SearchKind("communique", _("Communiqué"), _("Communiqués"), recency=True)
    required_in_form = (*StoryPage.required_in_form, "body", "occasion", "occasion_on")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *StoryPage.translatable_fields,
        FactField("body"),
        TranslatableField("occasion"),
        FactField("occasion_on"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("body", widget=forms.Select), FieldPanel("occasion_on")]),
                FieldPanel("occasion"),
            ],
            heading=_("Occasion"),
        ),
        StoryPage.picture_panel,
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    parent_page_types = ["news.CommuniqueIndexPage"]

    class Meta:
        verbose_name = _("communiqué")
        verbose_name_plural = _("communiqués")

    def clean(self) -> None:
        """A year that can be meant."""
        super().clean()
        check_year(self, "occasion_on")

    def body_name(self) -> Name | None:
        """In the reader's language; None where it is not recorded."""
        return names_of(Body).get(self.body_id) if self.body_id else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Body and occasion."""
        context = super().get_context(request, *args, **kwargs)
        context |= {"body_name": self.body_name(), "occasion": self.occasion, "occasion_on": self.occasion_on}
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A NewsArticle about the occasion, by the body."""
        data = super().get_structured_data(request)
        body = self.body_name()
        if body:
            data["author"] = {"@type": "GovernmentOrganization", "name": body.name}
        if self.occasion:
            data["about"] = {"@type": "Event", "name": self.occasion, "startDate": self.occasion_on}
        return data


class CommuniqueIndexPage(StoryIndexPage):
    """All communiqués, newest first."""

    listed = CommuniquePage
    subpage_types: ClassVar[list[str]] = ["news.CommuniquePage"]

    class Meta:
        verbose_name = _("list of communiqués")
        verbose_name_plural = _("lists of communiqués")

    def get_filters(self) -> list[Filter]:
        """By body in place of directorate."""
        year, topic, _directorate = super().get_filters()
        return [year, body_filter("body", _("Body"), tuple(Body.Kind.values)), topic]

    def rows(self, pages: "list[Any] | QuerySet[Any]") -> list[NewsCard]:
        """Cards with the body's name."""
        names = {page.pk: page.body_name() for page in pages}
        return story_cards([*pages], {pk: str(name) for pk, name in names.items() if name})
