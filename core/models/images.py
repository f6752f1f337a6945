"""Images: own models from the first migration, for they can't be exchanged later."""

from datetime import date
from io import BytesIO
from typing import Any, Self

from django.core.files import File
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from PIL import Image as PillowImage
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, Image, ImageQuerySet
from wagtail.search import index


class Licence(models.TextChoices):
    """What others may do with a picture. Values are SPDX's where it has one."""

    OWN = "own", _("The municipality's own work")
    CC_BY = "CC-BY-4.0", _("Creative Commons Attribution 4.0")
    CC_BY_SA = "CC-BY-SA-4.0", _("Creative Commons Attribution-ShareAlike 4.0")
    PUBLIC_DOMAIN = "public-domain", _("Public domain")
    PERMISSION = "permission", _("Shown with permission")
    UNKNOWN = "unknown", _("Unknown")


LICENCE_PAGES = {
    Licence.CC_BY.value: "https://creativecommons.org/licenses/by/4.0/",
    Licence.CC_BY_SA.value: "https://creativecommons.org/licenses/by-sa/4.0/",
}
"""Where the text of a licence stands."""


class SiteImageQuerySet(ImageQuerySet):
    """Which pictures."""

    def without_consent(self, on: date) -> Self:
        """Those whose consent has run out before that day."""
        images: Self = self.filter(consent_until__lt=on)  # Wagtail's querysets are untyped
        return images


class SiteImage(AbstractImage):
    """A picture. What it shows is said where it is used, in each language; here stands whose it is."""

    credit = models.CharField(_("credit"), max_length=200, blank=True, help_text=_("Who took or drew it."))
    licence = models.CharField(
        _("licence"),
        max_length=20,
        choices=Licence.choices,
        default=Licence.UNKNOWN,
        help_text=_("What others may do with it. Stands below the picture, unless it is unknown."),
    )
    taken_on = models.DateField(_("taken on"), null=True, blank=True)
    consent_until = models.DateField(
        _("consent ends on"),
        null=True,
        blank=True,
        help_text=_(
            "Where people can be recognised: the last day of their consent. After it the picture is shown nowhere."
        ),
    )
    notice_sent_for = models.DateField(null=True, editable=False)
    """The end of consent that the office was told of beforehand; a new end is told of anew."""
    end_sent_for = models.DateField(null=True, editable=False)
    """The end of consent that the office was told of when it had come."""

    admin_form_fields = (*Image.admin_form_fields, "credit", "licence", "taken_on", "consent_until")
    search_fields = [*AbstractImage.search_fields, index.FilterField("licence"), index.FilterField("consent_until")]

    objects = SiteImageQuerySet.as_manager()

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("mind_consents", "Is told when the consent of people in pictures ends")]

    @property
    def default_alt_text(self) -> str:
        """Nothing: a title or a description in one language says nothing where the picture is used."""
        return ""

    @property
    def may_be_shown(self) -> bool:
        """Whether those whom it shows consent today, or nobody has to."""
        return self.consent_until is None or self.consent_until >= timezone.localdate()

    def generate_rendition_file(self, filter: Filter, *, source: File[Any] | None = None) -> File[Any]:
        """Without what a camera noted: sizes are public, and the place and the owner are not."""
        made: File[Any] = super().generate_rendition_file(filter, source=source)
        return _without_notes(made)


def _without_notes(file: File[Any]) -> File[Any]:
    """JPEG and PNG alone take EXIF over from the original (Willow's `save_as_…`)."""
    file.seek(0)
    with PillowImage.open(file) as picture:
        if picture.format not in ("JPEG", "PNG"):
            return file
        options = {"quality": "keep"} if picture.format == "JPEG" else {}
        picture.load()
        picture.info = {name: value for name, value in picture.info.items() if name in _NEEDED_NOTES}
        clean = BytesIO()
        picture.save(clean, picture.format, **options)
    return File(clean, name=file.name)


_NEEDED_NOTES = ("icc_profile", "transparency")
"""What colours need."""


class Rendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition")
        ]
