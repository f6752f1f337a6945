"""What pages about public matters have in common."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail_localize.fields import BaseTranslatableField

from civic.models import Body, Topic
from civic.models.base import source_rows
from civic.names import Name, by_name, names_of
from core.addresses import page_url
from core.context import site
from core.feeds import FeedLink
from core.fields import FactField, IgnoredField
from core.forms import PageForm
from core.models import BasePage


def directorate_rows() -> dict[str, Any]:
    """Directorates and offices, those of the past among them: old pages are theirs."""
    return {**source_rows(), "kind__in": [Body.Kind.DIRECTORATE, Body.Kind.OFFICE]}


def today() -> date:
    """The day in Kosovo."""
    return timezone.localdate()


@dataclass(frozen=True)
class TopicLink:
    """A topic of a page, and the list of the pages about it."""

    name: Name
    url: str


class CivicPageForm(PageForm):
    """Offers topics in use, and those that the page has already."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "topics" in self.fields:
            chosen = [topic.pk for topic in self.instance.topics.all()]
            offered = Topic.objects.filter(Q(is_deprecated=False, **source_rows()) | Q(pk__in=chosen))
            self.fields["topics"].queryset = offered.order_by("name")


class TopicalPage(BasePage):
    """A page about topics, which stand on the page of the source language."""

    topics = ParentalManyToManyField(
        "civic.Topic", blank=True, related_name="+", limit_choices_to=source_rows, verbose_name=_("topics")
    )

    base_form_class = CivicPageForm
    source_only = (*BasePage.source_only, "topics")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.translatable_fields,
        IgnoredField("topics"),
    ]

    class Meta:
        abstract = True

    def topic_names(self) -> list[Name]:
        """The topics in the reader's language: one query, of the page that carries them."""
        names = names_of(Topic)
        ids = self._own_topic_ids()
        if ids is None:
            through = type(self).topics.through
            owner = type(self)._meta.model_name
            mine = {f"{owner}__translation_key": self.translation_key, f"{owner}__alias_of__isnull": True}
            ids = through.objects.filter(**mine).values_list("topic_id", flat=True)
        return sorted((names[topic_id] for topic_id in ids if topic_id in names), key=by_name)

    def _own_topic_ids(self) -> list[int] | None:
        """The topics of a revision that is being looked at; None for a page as it stands in the database."""
        return [topic.pk for topic in self.topics.all()] if self.has_own("topics") else None


class CivicPage(TopicalPage):
    """A page of one day, about topics, by a directorate."""

    published_on = models.DateField(
        _("day of publication"),
        default=today,
        db_index=True,
        help_text=_("The day under which readers find it in lists."),
    )
    directorate = models.ForeignKey(
        "civic.Body",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=directorate_rows,
        verbose_name=_("directorate or office"),
    )
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *TopicalPage.translatable_fields,
        FactField("published_on"),
        FactField("directorate"),
    ]

    civic_panel: ClassVar[MultiFieldPanel] = MultiFieldPanel(
        [
            FieldPanel("published_on"),
            FieldPanel("directorate", widget=forms.Select),
            FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
        ],
        heading=_("Where it belongs"),
    )

    class Meta:
        abstract = True

    @property
    def search_date(self) -> date | None:
        """The day of publication."""
        return self.published_on

    def topic_links(self) -> list[TopicLink]:
        """The topics, each with the address of the list above this page that shows it alone."""
        above = page_url(self).rstrip("/").rpartition("/")[0]
        return [TopicLink(name=name, url=f"{above}/?topic={name.slug}") for name in self.topic_names()]

    def directorate_name(self) -> Name | None:
        """In the reader's language."""
        return names_of(Body).get(self.directorate_id) if self.directorate_id else None

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Topics and directorate in the reader's language."""
        context = super().get_context(request, *args, **kwargs)
        context |= {"topics": self.topic_links(), "directorate_name": self.directorate_name()}
        context["feeds"] = self.feed_links(request)
        return context

    def feed_links(self, request: Any) -> list[FeedLink]:
        """The feed of the list that the page stands in; none where the page was reached another way than by its
        address."""
        chain = getattr(request, "page_chain", [])
        if len(chain) < 3 or chain[-1].pk != self.pk:
            return []
        return [FeedLink(f"{chain[-2].title} – {site(request)['site_settings'].name}", page_url(chain[-2]))]
