"""Pictures in the sizes that a page needs."""

from dataclasses import dataclass
from typing import Any

from wagtail.images.shortcuts import get_renditions_or_not_found


@dataclass(frozen=True)
class Picture:
    """An `img`: the middle size as `src`, all sizes in `srcset`."""

    src: str
    srcset: str
    sizes: str
    width: int
    height: int
    alt: str
    caption: str = ""

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
) -> Picture:
    """The image as WebP in these widths, cut to `ratio` around its focal point where one is given.

    What was made once is kept, its record in memory: a warm page costs no query for its pictures.
    """
    specs = [_spec(width, ratio) for width in widths]
    made = get_renditions_or_not_found(image, specs)
    renditions = list({made[spec].width: made[spec] for spec in specs}.values())  # a small one has fewer widths
    middle = renditions[len(renditions) // 2]
    return Picture(
        src=middle.url,
        srcset=", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions),
        sizes=sizes,
        width=middle.width,
        height=middle.height,
        alt=alt,
        caption=caption,
    )


def _spec(width: int, ratio: tuple[int, int] | None) -> str:
    if ratio is None:
        return f"width-{width}|format-webp"
    return f"fill-{width}x{width * ratio[1] // ratio[0]}|format-webp"
