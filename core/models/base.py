"""The abstract page that every page of the site is."""

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, Panel, PublishingPanel, TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import Locale, Page
from wagtail_localize.fields import BaseTranslatableField, TranslatableField
from wagtail_localize.models import Translation

from core.addresses import page_url
from core.changes import EarlierVersion, changes_of
from core.content import content_html
from core.fields import FactField, IgnoredField
from core.forms import CopyForm, PageForm
from core.guidance import Guidance, GuidancePanel
from core.models.changes import ChangeKind
from core.previews import PREVIEW_SIZES
from core.search_kind import SearchKind
from core.slugs import free_slug_of, is_reserved
from core.structured_data import structured_html

META_DESCRIPTION_LENGTH = 160


class BasePage(Page):
    """A page of the site. Abstract: wagtail-localize does not support a custom base page model (ADR 0001).

    A subclass says `search_kind` and `translatable_fields` (system checks core.E001 and core.E002), and names in
    `source_only` the relations that exist once, on the page of the source language.
    """

    slug: str
    search_kind: ClassVar[SearchKind | None]
    guidance: ClassVar[Guidance | None] = None
    """What editors are told of the type; None for pages that the site makes itself (core.E007)."""
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        TranslatableField("title"),
        IgnoredField("slug"),
        TranslatableField("seo_title"),
        TranslatableField("search_description"),
        FactField("show_in_menus"),
        TranslatableField("summary"),
        IgnoredField("page_files"),  # every page can carry files: documents.PageFile
        FactField("review_on"),
        FactField("change_kind"),
        TranslatableField("change_note"),
        FactField("change_key"),
    ]
    source_only: ClassVar[tuple[str, ...]] = ("page_files",)
    """Relations whose rows stand on the source page alone; translations read them by `translation_key`."""
    neutral_slug: ClassVar[bool] = False
    """Whether a translation keeps its source's slug (a number) in place of one from its own title."""
    serve_related: ClassVar[tuple[str, ...]] = ("locale",)
    """Foreign keys fetched with the page when it is shown."""
    required_in_form: ClassVar[tuple[str, ...]] = ()
    """Fields that an editor must fill in and an import need not (`core.forms`)."""
    base_form_class = PageForm
    has_feed: ClassVar[bool] = False
    """Whether `rss/` and `atom/` below the page's address answer with a feed."""
    sub_addresses: ClassVar[Mapping[str, str]] = {}
    """What else answers below the page's address: file name (`event.ics`) to the method that takes the request. The dot
    keeps it apart from slugs, which have none."""

    may_expire: ClassVar[bool] = False
    """Whether an editor may set a time of expiry. What is said in public stays, unless its kind says otherwise."""
    never_in_versions: ClassVar[tuple[str, ...]] = ()
    """Relations that an earlier version shows as they are today: lists of persons that may have had to go."""
    not_copied: ClassVar[tuple[str, ...]] = ()
    """What "Copy as new" leaves empty beside days, times, numbers, files and what is unique (`core.copying`)."""
    copy_form_class = CopyForm
    earlier_version: "EarlierVersion | None" = None
    """Set on the object of a version that was replaced, when it is shown (`core.versions`)."""

    summary = models.TextField(
        _("summary"),
        blank=True,
        max_length=500,
        help_text=_("One to three plain sentences: what is this about, and for whom? Shown in lists and in search."),
    )

    review_on = models.DateField(
        _("review on"),
        null=True,
        blank=True,
        help_text=_("On this day you are reminded by e-mail to look whether the page is still right."),
    )
    change_kind = models.CharField(
        _("kind of change"),
        max_length=20,
        choices=ChangeKind,
        default=ChangeKind.MINOR,
        help_text=_("What those who have read the page before must know of this edit."),
    )
    change_note = models.TextField(
        _("note to readers"),
        blank=True,
        max_length=1000,
        help_text=_("What changed, in one or two sentences. It is public from the moment the new text is."),
    )
    change_key = models.UUIDField(null=True, blank=True, editable=False)
    """Of the change that `change_note` tells of: a note is written once, however often its text is published."""

    show_in_menus_default = False
    content_panels: ClassVar[list[Panel]] = [*Page.content_panels, FieldPanel("summary")]
    promote_panels: ClassVar[list[Panel]] = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
                FieldPanel("show_in_menus"),
            ],
            heading=_("Address and search engines"),
        )
    ]
    settings_panels: ClassVar[list[Panel]] = [
        PublishingPanel(),
        MultiFieldPanel([FieldPanel("change_kind"), FieldPanel("change_note")], heading=_("What changed")),
        FieldPanel("review_on"),
    ]

    class Meta:
        abstract = True

    # Shown

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """What the frame needs of every page; subclasses add their own."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["canonical_url"] = request.build_absolute_uri(page_url(self))
        context["meta_description"] = self.meta_description
        if hasattr(self, "content"):
            context["content_html"] = content_html(self, request)
        context["changes"] = changes_of(self)
        context["earlier_version"] = self.earlier_version
        data = None if self.earlier_version else self.get_structured_data(request)
        context["structured_data"] = structured_html(data) if data else ""
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any] | None:
        """What the page is in schema.org's words, without `@context`; None where there is no word for it."""
        return None

    @property
    def meta_description(self) -> str:
        """For search engines and shared links: what was written for them, else the summary, cut at a word."""
        text = " ".join((self.search_description or self.summary).split())
        if len(text) <= META_DESCRIPTION_LENGTH:
            return text
        return text[: META_DESCRIPTION_LENGTH - 1].rsplit(" ", 1)[0] + "…"

    @property
    def lead(self) -> str:
        """What lists and feeds say below the title: the summary; of a page that was brought over its first words."""
        return self.summary or self.search_description

    @property
    def sharing_image(self) -> Any:
        """The picture of the page's card, where its address is shared; None without one."""
        return None

    def get_feed(self, request: HttpRequest, form: str) -> HttpResponseBase:
        """The feed at `rss/` or `atom/`. Only asked of pages with `has_feed`."""
        raise AttributeError(f"{type(self).__name__} has no feed.")

    # Previewed

    @property
    def preview_sizes(self) -> list[dict[str, Any]]:
        """The widths at which the editor's preview shows the page, the first one at the start."""
        return PREVIEW_SIZES

    # Found

    def get_search_text(self) -> str:
        """The plain text of the page's streams, one block after the other."""
        parts: list[str] = []
        for field in self._meta.get_fields():
            if isinstance(field, StreamField):
                value = getattr(self, field.name)
                parts += value.stream_block.get_searchable_content(value)
        return "\n".join(str(part) for part in parts if part)

    def get_search_references(self) -> list[str]:
        """Numbers by which people ask for the page, as they were typed."""
        return []

    @property
    def search_date(self) -> date | None:
        """The day that the record is of; None where it is of none or the day is not recorded."""
        return None

    # Changed

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """As Wagtail's; a text that brings a note along remembers which public text it replaces."""
        if self.pk and self.change_kind != ChangeKind.MINOR:
            before = Page.objects.filter(pk=self.pk, live=True).values_list("live_revision_id", flat=True).first()
            if before != self.live_revision_id:
                self.replaced_revision_id = before
        return super().save(*args, **kwargs)

    replaced_revision_id: int | None = None
    """The revision that was public until this object was published; not kept."""

    # Translated

    def copy_for_translation(
        self,
        locale: Locale,
        copy_parents: bool = False,
        alias: bool = False,
        exclude_fields: list[str] | None = None,
    ) -> "BasePage":
        """As Wagtail's, but what exists once on the source page is not copied."""
        excluded = [*(exclude_fields or []), *self.source_only]
        copy: BasePage = super().copy_for_translation(
            locale, copy_parents=copy_parents, alias=alias, exclude_fields=excluded
        )
        if alias:  # Wagtail copies an alias whole
            for relation in self.source_only:
                getattr(copy, relation).clear()
            copy.save(clean=False)
        return copy

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """As Wagtail's; a new page, and a translation that was never public, take their slug from their title first."""
        if self.title and (not self.slug or is_reserved(self.slug) or self._takes_slug_from_title()):
            parent = self.get_parent() if self.depth else None
            self.slug = free_slug_of(self.title, parent, self.pk)
        super().full_clean(*args, **kwargs)

    def _takes_slug_from_title(self) -> bool:
        """Whether this is a translation that nobody has an address of yet."""
        if self.neutral_slug or not self.pk or self.first_published_at or not self.title or self.depth <= 2:
            return False
        source = self.get_translations().exclude(pk=self.pk).order_by("pk").values_list("pk", "title").first()
        return source is not None and source[0] < self.pk and source[1] != self.title

    def has_own(self, relation: str) -> bool:
        """Whether the rows of a `source_only` relation are read off this object: a revision of the source page that
        is being looked at. Pages as they stand in the database, and translations, read those of the source."""
        if relation not in getattr(self, "_cluster_related_objects", {}):
            return False
        targets = Translation.objects.filter(target_locale_id=self.locale_id)
        return not targets.filter(source__object_id=self.translation_key).exists()

    @classmethod
    def get_page_description(cls) -> str:
        """What the type is for, where an editor chooses among types."""
        return str(cls.guidance.purpose) if cls.guidance else ""

    @classmethod
    def get_edit_handler(cls) -> Any:
        """Tabs as in Wagtail, bound to the subclass's panels."""
        handler = TabbedInterface(
            [
                ObjectList([GuidancePanel(), *cls.content_panels], heading=_("Content")),
                ObjectList(cls.promote_panels, heading=_("Address")),
                ObjectList(cls.settings_panels, heading=_("Publishing")),
            ],
            base_form_class=cls.base_form_class,
        )
        return handler.bind_to_model(cls)
