"""The form of a picture in the admin, single and multiple."""

import struct
from typing import Any

from django.core.exceptions import ValidationError
from django.forms import FileField
from PIL import Image as PillowImage
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, struct.error, PillowImage.DecompressionBombError)
"""What Pillow raises for files that begin like a picture and go on like none."""


class CheckedImageField(WagtailImageField):
    """Reads the picture to its end: a broken one is refused at the form, not found out by the page that shows it."""

    def to_python(self, data: Any) -> Any:
        """Raises ValidationError for whatever can't be shown; Wagtail lets errors of broken files pass as they are."""
        try:
            file = super().to_python(data)
            if file is not None:
                self._read_wholly(file)
        except _BROKEN as error:
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error
        return file

    def _read_wholly(self, file: Any) -> None:
        """Its number of pixels is known to be within bounds by now."""
        with PillowImage.open(file) as picture:
            picture.load()
        file.seek(0)


class ImageForm(BaseImageForm):
    """Wagtail's form with the checked field."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        file = self.fields.get("file")
        if isinstance(file, FileField):
            self.fields["file"] = CheckedImageField(
                label=file.label, required=file.required, help_text=file.help_text, widget=file.widget
            )
