"""The directory: who does what in the municipality, and how to reach them."""

from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.contacts import Contact, contact_of, contacts_of
from civic.feeds import feed_title
from civic.holders import holders, holders_of
from civic.models import Body
from civic.models.base import source_rows
from civic.names import choices_of
from civic.office_data import office_data
from civic.pages import TopicalPage
from core.addresses import page_url, serve_url
from core.feeds import FeedLink
from core.fields import FactField
from core.generation import cached
from core.languages import active_language
from core.listing import Choice, narrowed, read_asked
from core.models import BasePage
from core.pagination import paginate
from core.pictures import picture
from core.search_kind import SearchKind
from core.structured_data import absolute
from core.visibility import public
from documents.components import shown_files
from documents.models.files import files_of
from home.directory import KINDS, PageOfBody, entries, filter_of, folded, groups_of, matches
from home.directory_links import groups_for
from home.guidance import BODY as GUIDANCE
from home.latest import latest_of

PORTRAIT_WIDTHS = (240, 480)
PEOPLE_PER_PAGE = 50
LATEST_COUNT = 5


class DirectoryIndexPage(BasePage):
    """All bodies of the municipality by kind, with a filter by words."""

    search_kind = None
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["home.BodyPage", "home.PeoplePage"]

    class Meta:
        verbose_name = _("directory")
        verbose_name_plural = _("directories")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The bodies that the reader asks for; a filtered list is kept out of search engines."""
        context = super().get_context(request, *args, **kwargs)
        kinds = [Choice(str(kind), label) for kind, label in KINDS.items()]
        filters = [filter_of("kind", _t("Kind"), kinds, lambda entry: entry.contact.kind)]
        asked = read_asked(request.GET, filters)
        groups = groups_of(narrowed(entries(pages_of_bodies(self)), filters, asked), query=asked.query)
        context["listing"] = replace(asked, total=sum(len(group.entries) for group in groups))
        context |= {"groups": groups, "people_url": people_url(self)}
        if request.GET:
            context["robots"] = "noindex, follow"
        return context


def pages_of_bodies(directory: BasePage) -> dict[UUID, PageOfBody]:
    """The public pages of bodies in a language, by the body's key. Kept under the generation."""

    def build() -> dict[UUID, PageOfBody]:
        pages = BodyPage.objects.filter(locale_id=directory.locale_id, body__isnull=False)
        rows = public(pages).select_related("locale", "body").order_by("-pk")
        return {page.body.translation_key: PageOfBody(page_url(page), page.summary) for page in rows if page.body}

    return cached(f"body-pages:{active_language().code}:{directory.locale_id}", build)


def people_url(directory: BasePage) -> str:
    """The list of people below the directory; empty where there is none. Kept under the generation."""

    def build() -> str:
        page = public(PeoplePage.objects.child_of(directory)).select_related("locale").first()
        return page_url(page) if page else ""

    return cached(f"people-url:{directory.pk}:{active_language().code}", build)


class BodyPage(TopicalPage):
    """A directorate, an office, a committee, the assembly or the mayor: what it does, who is there, how to reach it."""

    body = models.ForeignKey(
        Body,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        limit_choices_to=source_rows,
        verbose_name=_("body"),
        help_text=_("Telephone, hours and people are those of this record; change them under Directory."),
    )
    portrait = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("portrait or picture"),
    )
    portrait_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("One sentence for those who do not see it."),
    )
    content = StreamField(
        ContentBlock(),
        verbose_name=_("what it does"),
        help_text=_("What this office does for people, most asked first. For the mayor: the life and the programme."),
    )
    meeting = models.TextField(
        _("how to ask for a meeting"),
        blank=True,
        max_length=1500,
        help_text=_("Example: “Ask by telephone or e-mail two days before and say what it is about.”"),
    )

    guidance = GUIDANCE
    search_kind = SearchKind("body", _("Directorate or office"), _("Directorates and offices"))
    serve_related: ClassVar[tuple[str, ...]] = ("locale", "body", "portrait")
    required_in_form: ClassVar[tuple[str, ...]] = ("body", "summary")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *TopicalPage.translatable_fields,
        FactField("body"),
        FactField("portrait"),
        TranslatableField("portrait_alt"),
        TranslatableField("content"),
        TranslatableField("meeting"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("body", widget=forms.Select),
        FieldPanel("summary"),
        FieldPanel("content"),
        FieldPanel("meeting"),
        MultiFieldPanel([FieldPanel("portrait"), FieldPanel("portrait_alt")], heading=_("Picture")),
        FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.DirectoryIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("page of a body")
        verbose_name_plural = _("pages of bodies")

    def clean(self) -> None:
        """A picture is described."""
        super().clean()
        if self.portrait_id and not self.portrait_alt:
            raise ValidationError({"portrait_alt": _("Say what the picture shows.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Contact, people and what the body published last."""
        context = super().get_context(request, *args, **kwargs)
        if self.body is not None:
            key = self.body.translation_key
            people = holders_of(key, timezone.localdate())
            context |= {
                "contact": self.contact(),
                "leaders": [each for each in people if each.leads],
                "staff": [each for each in people if not each.leads],
                "latest": latest_of(key, self.home_path, LATEST_COUNT),
                "feeds": self.feed_links(request),
                "link_groups": groups_for(key, self.home_path),
            }
        if self.portrait is not None:
            context["portrait"] = picture(self.portrait, self.portrait_alt, PORTRAIT_WIDTHS, ratio=(4, 5))
        return context | {"topics": self.topic_names(), "files": shown_files(files_of(self))}

    def feed_links(self, request: HttpRequest) -> list[FeedLink]:
        """The feed of all that the body publishes."""
        title = feed_title(request, self.title)
        return [FeedLink(title, serve_url("", active_language()), f"?body={self.body.slug}")] if self.body else []

    @property
    def home_path(self) -> str:
        """The `path` of the home page above."""
        return str(self.path[: 2 * self.steplen])

    def contact(self) -> Contact | None:
        """In the reader's language; the state is that of this moment."""
        return contact_of(self.body.translation_key) if self.body else None

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any] | None:
        """An office, with its contact points and hours."""
        contact = self.contact()
        if contact is None:
            return None
        chain = getattr(request, "page_chain", None) or [None]
        root, name = (page_url(chain[0]), chain[0].title) if chain[0] else ("/", "")
        data = office_data(
            contact, url=absolute(request, page_url(self)), site_url=absolute(request, root), site_name=name
        )
        return {**data, "description": self.summary}


class PeoplePage(BasePage):
    """Who holds which office today: one row a person and body, with how to reach the body."""

    search_kind = None
    parent_page_types: ClassVar[list[str]] = ["home.DirectoryIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("list of people")
        verbose_name_plural = _("lists of people")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The people that the reader asks for. Raises Http404 past the last page."""
        context = super().get_context(request, *args, **kwargs)
        bodies = [Choice(name.slug, name.name, lang=name.lang) for name in choices_of(Body)]
        filters = [filter_of("body", _t("Body"), bodies, lambda row: row["contact"].name.slug)]
        asked = read_asked(request.GET, filters)
        words = folded(asked.query)
        found = [row for row in narrowed(self._rows(), filters, asked) if matches(_texts(row), words)]
        numbered = paginate(found, request.GET, per_page=PEOPLE_PER_PAGE)
        context["listing"] = replace(asked, total=len(found), errors=[*asked.errors, *numbered.errors])
        context |= {"numbered": numbered, "people": list(numbered.page_obj.object_list)}
        if any(name != "page" for name in request.GET):
            context["robots"] = "noindex, follow"
        return context

    def _rows(self) -> list[dict[str, Any]]:
        """Rows of holder, contact of the body and the body's page."""
        everybody = holders(timezone.localdate())
        contacts = {each.key: each for each in contacts_of({holder.body_key for holder in everybody})}
        pages = pages_of_bodies(self)
        return [
            {"holder": each, "contact": contacts[each.body_key], "page": pages.get(each.body_key)}
            for each in everybody
            if each.body_key in contacts
        ]


def _texts(row: dict[str, Any]) -> list[str]:
    holder, contact = row["holder"], row["contact"]
    return [holder.person.name, holder.duty.text, holder.role_label, contact.name.name, contact.short_name.text]
