"""Pictures in the sizes that a page needs.

A page makes what it needs as WebP when it is first asked for; the worker makes the same sizes as AVIF, which takes
too long for a reader to wait (ADR 0022). Until then the page shows WebP alone.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.functional import Promise
from wagtail.images.models import Filter, SourceImageIOError

from core.generation import cached
from core.models.images import LICENCE_PAGES, Licence

logger = logging.getLogger(__name__)

WEBP, AVIF = "|format-webp", "|format-avif"
"""The ends of a rendition's specification."""

_NAMELESS = (Licence.UNKNOWN, Licence.OWN)
"""Licences that a reader need not read below a picture."""


@dataclass(frozen=True)
class Source:
    """A `source` of a `picture`: all sizes in one format."""

    type: str
    srcset: str


@dataclass(frozen=True)
class Picture:
    """An `img`: the middle size as `src`, all sizes in `srcset`; before it the sources in better formats."""

    src: str
    srcset: str
    width: int
    height: int
    sizes: str = ""
    alt: str = ""
    caption: str = ""
    sources: tuple[Source, ...] = ()
    credit: str = ""
    licence: str | Promise = ""
    licence_url: str = ""

    @property
    def url(self) -> str:
        """The same as `src`."""
        return self.src


def picture(
    image: Any,
    alt: str,
    widths: tuple[int, ...],
    *,
    ratio: tuple[int, int] | None = None,
    sizes: str = "(min-width: 60rem) 50vw, 100vw",
    caption: str = "",
) -> Picture | None:
    """The image in these widths, cut to `ratio` around its focal point where one is given.

    None where there is nothing to show: the original is lost, or the consent of those whom it shows has ended.
    What was made is kept for as long as nothing public changes: a warm page costs no query for its pictures.
    """
    if not image.may_be_shown:
        return None
    specs = [_spec(width, ratio) for width in widths]
    # A new focal point or file gives new renditions, and saving it a new generation.
    made = cached(f"picture:{image.pk}:{','.join(specs)}", lambda: _make(image, specs))
    return made and replace(made, sizes=sizes, alt=alt, caption=caption, **_rights(image))


def _rights(image: Any) -> dict[str, Any]:
    """Whose it is. Not kept: the name of a licence is in the reader's language."""
    return {
        "credit": image.credit,
        "licence": "" if image.licence in _NAMELESS else image.get_licence_display(),
        "licence_url": LICENCE_PAGES.get(image.licence, ""),
    }


def _make(image: Any, specs: Sequence[str]) -> Picture | None:
    try:
        made = image.get_renditions(*[f"{spec}{WEBP}" for spec in specs])
    except (SourceImageIOError, OSError) as error:  # lost, or broken since it was checked
        logger.warning("a picture can't be shown", extra={"image": image.pk, "error": str(error)})
        return None
    renditions = _by_width(made.values())
    middle = renditions[len(renditions) // 2]
    better = _by_width(image.find_existing_renditions(*[Filter(f"{spec}{AVIF}") for spec in specs]).values())
    is_complete = [each.width for each in better] == [each.width for each in renditions]
    return Picture(
        src=middle.url,
        srcset=_srcset(renditions),
        width=middle.width,
        height=middle.height,
        sources=(Source("image/avif", _srcset(better)),) if is_complete else (),
    )


def _by_width(renditions: Iterable[Any]) -> list[Any]:
    """Narrowest first, one of each width: a small picture has fewer than were asked for."""
    return [each for _, each in sorted({each.width: each for each in renditions}.items())]


def _srcset(renditions: Iterable[Any]) -> str:
    return ", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions)


def _spec(width: int, ratio: tuple[int, int] | None) -> str:
    if ratio is None:
        return f"width-{width}"
    return f"fill-{width}x{width * ratio[1] // ratio[0]}"
