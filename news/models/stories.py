"""What news, press releases and communiqués share: a picture, a text, a card in lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from civic.names import Name
from civic.pages import CivicPage
from civic.topic_names import topics_of
from core.addresses import page_url
from core.fields import FactField
from core.pictures import Picture, picture
from core.structured_data import absolute
from documents.components import shown_files
from documents.models.files import files_of
from news.structured import article

LEAD_WIDTHS = (480, 800, 1200)
CARD_WIDTHS = (400, 800)


class StoryPage(CivicPage):
    """A text with a picture. Abstract; what an assembly's communiqué adds can follow."""

    genre: ClassVar[str | Promise] = ""
    """What kind of article it is, in words, for schema.org."""

    lead_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("picture"),
    )
    lead_image_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("One sentence for those who do not see it. Example: “Workers lay a water pipe in a street.”"),
    )
    content = StreamField(ContentBlock(), verbose_name=_("text"))

    serve_related: ClassVar[tuple[str, ...]] = ("locale", "lead_image")
    required_in_form: ClassVar[tuple[str, ...]] = ("summary",)
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        FactField("lead_image"),
        TranslatableField("lead_image_alt"),
        TranslatableField("content"),
    ]
    picture_panel: ClassVar[MultiFieldPanel] = MultiFieldPanel(
        [FieldPanel("lead_image"), FieldPanel("lead_image_alt")], heading=_("Picture")
    )
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        abstract = True

    def clean(self) -> None:
        """A picture is described."""
        super().clean()
        if self.lead_image_id and not self.lead_image_alt:
            raise ValidationError({"lead_image_alt": _("Say what the picture shows.")})

    @property
    def sharing_image(self) -> Any:
        """The lead picture."""
        return self.lead_image

    def lead_picture(self) -> Picture | None:
        """The picture in the widths of a page; None without one."""
        if self.lead_image is None:
            return None
        return picture(self.lead_image, self.lead_image_alt, LEAD_WIDTHS, ratio=(16, 10))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Date, picture and files."""
        context = super().get_context(request, *args, **kwargs)
        context |= {"date": self.published_on, "files": shown_files(files_of(self))}
        shown = self.lead_picture()
        if shown is not None:
            context["image"] = shown
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """A NewsArticle."""
        shown = self.lead_picture()
        data = article(self, request, genre=self.genre)
        return data | {"image": absolute(request, shown.src) if shown else None}


@dataclass(frozen=True)
class NewsCard:
    """A news item, press release or communiqué in a list or on the home page."""

    title: str
    url: str
    summary: str
    date: date
    image: Picture | None
    image_alt: str
    topics: list[Name]
    lang: str = ""
    label: str = ""
    """What stands before the title: the number of a press release, the body of a communiqué."""


def story_cards(pages: Sequence[StoryPage], labels: dict[int, str] | None = None) -> list[NewsCard]:
    """The cards of a list of one type: one query for all topics, pictures from what is kept of earlier renderings."""
    topics = topics_of(pages)
    return [
        NewsCard(
            title=page.title,
            url=page_url(page),
            summary=page.lead,
            date=page.published_on,
            image=picture(page.lead_image, "", CARD_WIDTHS, ratio=(16, 10)) if page.lead_image else None,
            image_alt=page.lead_image_alt,
            topics=topics[page.translation_key],
            label=(labels or {}).get(page.pk, ""),
        )
        for page in pages
    ]
