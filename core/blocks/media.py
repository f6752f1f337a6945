"""Pictures."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from core.pictures import picture

WIDTHS = (480, 800, 1280)
SIZES = "(min-width: 48rem) 42rem, 100vw"


class FigureBlock(blocks.StructBlock):
    """A picture in the text, with what it shows said for those who don't see it."""

    image = ImageChooserBlock(label=_("Picture"))
    alt_text = blocks.CharBlock(
        label=_("What the picture shows"),
        max_length=250,
        required=False,
        help_text=_("One sentence for those who do not see it. Example: “Workers lay a water pipe in a street.”"),
    )
    decorative = blocks.BooleanBlock(
        label=_("Decoration only: it tells nothing that the text does not"), required=False
    )
    caption = blocks.CharBlock(label=_("Caption"), max_length=250, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "core/blocks/image.html"

    def clean(self, value: Any) -> Any:
        """A picture is either described or said to be decoration; in a draft it may be neither yet."""
        cleaned = super().clean(value)
        if not self.is_deferred_validation and not cleaned["alt_text"] and not cleaned["decorative"]:
            message = _("Say what the picture shows, or that it is decoration only.")
            raise StructBlockValidationError(block_errors={"alt_text": ValidationError(message)})
        return cleaned

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """The picture in its sizes."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        alt = "" if value["decorative"] else value["alt_text"]
        context["picture"] = picture(value["image"], alt, WIDTHS, sizes=SIZES) if value["image"] else None
        return context

    def get_searchable_content(self, value: Any) -> list[str]:
        """Description and caption."""
        return [text for text in (value["alt_text"], value["caption"]) if text]
