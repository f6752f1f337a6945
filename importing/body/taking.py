"""Pictures of bodies as pictures of the site: checked as an upload is, each content once."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.text import get_valid_filename
from django.utils.translation import gettext_lazy as _
from PIL import Image as PillowImage
from PIL import UnidentifiedImageError
from wagtail.utils.file import hash_filelike

from core.image_forms import CheckedImageField
from core.models import SiteImage
from importing.files import title_of

_ENDINGS: Final = {"JPEG": "jpg", "MPO": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif"}
"""By Pillow's names. Old names lie; the content tells."""

UNREADABLE: Final = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    PillowImage.DecompressionBombError,
    PillowImage.DecompressionBombWarning,  # where warnings are errors
)
"""What Pillow raises for what is no picture, a broken one, or far too large a one."""

_DATA: Final = re.compile(r"data:image/[\w.+-]+(?:;[\w=.+-]+)*?(?P<base64>;base64)?,", re.IGNORECASE)


def take_picture(path: Path, *, title: str) -> SiteImage:
    """The picture of a file: the one that has this content already, else a new one.

    Raises ValidationError for what is no picture that the site takes, in the words of the upload form. What is not
    known of it (whose it is, its licence, consent) stays unknown.
    """
    if path.stat().st_size > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        raise _refused("file_too_large_unknown_size")
    return _take(path.read_bytes(), path.name, title or title_of(path))


def take_data(url: str, *, title: str) -> SiteImage:
    """The same of a picture that stands in the body itself."""
    return _take(_content_of(url), "foto", title or str(_("Picture")))


def _content_of(url: str) -> bytes:
    head = _DATA.match(url)
    if head is None:
        raise _refused("invalid_image")
    data = unquote_to_bytes(url[head.end() :])
    try:
        return b64decode(data) if head["base64"] else data
    except Base64Error:
        raise _refused("invalid_image") from None


def _refused(code: str) -> ValidationError:
    """In the words of the upload form."""
    return ValidationError(CheckedImageField().error_messages[code], code=code)


def _take(content: bytes, name: str, title: str) -> SiteImage:
    known = next(_same(content), None)
    if known is not None:
        return known
    name = _name_by_content(content, name)
    CheckedImageField().clean(SimpleUploadedFile(name, content))
    image = SiteImage(title=title[:255], file=ContentFile(content, name=name))
    image._set_image_file_metadata()
    image.full_clean(exclude=["collection", "uploaded_by_user"])
    image.save()
    return image


def _same(content: bytes) -> Iterator[SiteImage]:
    """Pictures with that content. The sum finds them; what counts is every byte."""
    digest = hash_filelike(BytesIO(content))
    for image in SiteImage.objects.filter(file_hash=digest, file_size=len(content)).order_by("pk"):
        try:
            with image.open_file() as stream:
                is_same = stream.read() == content
        except OSError:  # lost: taken in anew
            continue
        if is_same:
            yield image


def _name_by_content(content: bytes, name: str) -> str:
    """The name with the ending of what it is, as far as that can be told from its head."""
    try:
        with PillowImage.open(BytesIO(content)) as picture:
            ending = _ENDINGS.get(picture.format or "", "")
    except UNREADABLE:
        ending = ""
    stem = Path(get_valid_filename(name)).stem[:80] or "foto"
    return f"{stem}.{ending}" if ending else f"{stem}{Path(name).suffix or '.bin'}"
