"""Press releases: numbered by the system, and held back until their embargo ends (ADR 0017)."""

from datetime import datetime
from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PublishingPanel
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.pages import CivicPage
from core.fields import FactField
from core.search_kind import SearchKind
from news.forms import PressReleaseForm
from news.guidance import PRESS_RELEASE as GUIDANCE
from news.instants import check_year
from news.models.facts import SharedFacts
from news.models.news import StoryIndexPage
from news.models.numbers import give_number, number_of
from news.models.stories import NewsCard, StoryPage, story_cards


class EmbargoError(ValueError):
    """A press release was to become public before its embargo ends."""

    def __init__(self, *, page_id: int | None, until: datetime) -> None:
        super().__init__(f"Press release {page_id} is under embargo until {until.isoformat()}.")
        self.page_id, self.until = page_id, until


class PressReleasePage(SharedFacts, StoryPage):
    """A press release (kumtesë për media). Its time of publication is its embargo's end, and nothing else."""

    embargo_until = models.DateTimeField(
        _("embargo until"),
        null=True,
        blank=True,
        help_text=_("Nobody sees it before. It becomes public by itself, at most half a minute later."),
    )
    contact_name = models.CharField(
        _("contact"), max_length=200, blank=True, help_text=_("The office or the person on duty for the media.")
    )
    contact_phone = models.CharField(_("phone"), max_length=50, blank=True)
    contact_email = models.EmailField(_("e-mail"), blank=True)
    number = models.PositiveIntegerField(_("number"), null=True, blank=True, editable=False)
    number_year = models.PositiveSmallIntegerField(_("year of the number"), null=True, blank=True, editable=False)
    """Both copied from the register (`ReleaseNumber`), so that lists need not ask it."""
    is_archival = models.BooleanField(_("published elsewhere before"), default=False, editable=False)
    """Set by an import: the system gives it no number. One that is known is entered by `record_number`."""

    base_form_class = PressReleaseForm
    genre = _("Press release")
    not_copied = ("is_archival", "number_year")
    guidance = GUIDANCE
    search_kind = SearchKind("press_release", _("Press release"), _("Press releases"), recency=True)
    public_contact_fields = ("contact_phone", "contact_email")
    required_in_form = (*StoryPage.required_in_form, "directorate", "contact_name", "contact_email")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *StoryPage.translatable_fields,
        FactField("embargo_until"),
        TranslatableField("contact_name"),
        FactField("contact_phone"),
        FactField("contact_email"),
    ]
    content_panels = [
        FieldPanel("title"),
        FieldPanel("summary"),
        FieldPanel("embargo_until"),
        StoryPage.picture_panel,
        FieldPanel("content"),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldRowPanel(
                    [
                        FieldPanel("contact_phone", help_text=_("At which the office answers. Example: 0280 320 000")),
                        FieldPanel("contact_email", help_text=_("Of the office, not of a person.")),
                    ]
                ),
            ],
            heading=_("For the media"),
        ),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
        CivicPage.civic_panel,
    ]
    settings_panels = [panel for panel in CivicPage.settings_panels if not isinstance(panel, PublishingPanel)]
    parent_page_types = ["news.PressReleaseIndexPage"]

    class Meta:
        verbose_name = _("press release")
        verbose_name_plural = _("press releases")

    @property
    def shown_number(self) -> str:
        """As it is cited: 12/2026; empty where it has none."""
        return f"{self.number}/{self.number_year}" if self.number else ""

    def is_held_back(self, at: datetime) -> bool:
        """Whether the embargo still runs at that instant. It ends with the instant named."""
        return self.embargo_until is not None and self.embargo_until > at

    def clean(self) -> None:
        """What is public can't be put under an embargo; the day of publication is that of its end."""
        super().clean()
        check_year(self, "embargo_until")
        if self.live and self.is_held_back(timezone.now()):
            raise ValidationError({"embargo_until": _("This press release is public already.")})
        if self.embargo_until and not self.first_published_at:
            self.published_on = timezone.localdate(self.embargo_until)

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """As Wagtail's; whatever is published from a revision waits for the embargo that holds now.

        A page that is not live carries the embargo that was typed last; a revision scheduled before waits for that.
        """
        page: Self = super().with_content_json(content)
        if not self.live:
            page.embargo_until = max(filter(None, (page.embargo_until, self._other_embargo())), default=None)
        page.go_live_at = page.embargo_until if not page.live else None
        page.number, page.number_year = self.number, self.number_year
        return page

    def _other_embargo(self) -> datetime | None:
        """What holds beside the embargo that stands in a revision: of a source page, the one that was typed last; of a
        translation, the hour for which its source was approved, whatever a draft of the source says since."""
        source = self.source()
        if source is None:
            return self.embargo_until if self.is_held_back(timezone.now()) else None
        if source.live:
            return None
        approved: datetime | None = source.revisions.aggregate(hour=models.Max("approved_go_live_at"))["hour"]
        return approved

    def save(self, *args: Any, **kwargs: Any) -> None:
        """As Django's; going live takes a number in the same transaction. Raises EmbargoError under embargo."""
        now = timezone.now()
        if self.live and self.embargo_until is not None and self.is_held_back(now):
            raise EmbargoError(page_id=self.pk, until=self.embargo_until)
        if kwargs.get("update_fields") is not None:
            super().save(*args, **kwargs)
            return
        with transaction.atomic():
            self._take_number(now)
            super().save(*args, **kwargs)

    def _take_number(self, now: datetime) -> None:
        """That of the register; a new one if the release goes live for the first time."""
        given = number_of(self.translation_key)
        if given is None and self.live and not self.is_archival and self.alias_of_id is None:
            given = give_number(translation_key=self.translation_key, at=self.first_published_at or now)
        self.number, self.number_year = (given.number, given.year) if given else (None, None)

    def get_search_references(self) -> list[str]:
        """The number."""
        return [self.shown_number] if self.number else []

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Number and contact."""
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "number": self.shown_number,
            "contact": {"name": self.contact_name, "phone": self.contact_phone, "email": self.contact_email},
        }
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A NewsArticle with its number, and whom to ask."""
        contact = {
            "@type": "ContactPoint",
            "name": self.contact_name,
            "telephone": self.contact_phone,
            "email": self.contact_email,
        }
        data = super().get_structured_data(request) | {"identifier": self.shown_number}
        if any((self.contact_name, self.contact_phone, self.contact_email)):
            data["publisher"] = data["publisher"] | {"contactPoint": contact}
        return data


class PressReleaseIndexPage(StoryIndexPage):
    """All press releases, newest first."""

    listed = PressReleasePage
    subpage_types: ClassVar[list[str]] = ["news.PressReleasePage"]

    class Meta:
        verbose_name = _("list of press releases")
        verbose_name_plural = _("lists of press releases")

    def rows(self, pages: list[Any]) -> list[NewsCard]:
        """Cards with the number."""
        return story_cards(pages, {page.pk: page.shown_number for page in pages})
