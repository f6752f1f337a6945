"""A picture as an element describes it. Pure."""

import re
from collections.abc import Mapping
from typing import Final

from importing.body.addresses import LONGEST, path_of, whole_address
from importing.body.characters import settled
from importing.body.inline import Convert
from importing.body.parts import Address, Picture

LONGEST_ALT: Final = 250
LONGEST_DATA: Final = 1_500_000
"""Characters of a picture that stands in the body itself: a megabyte."""

_LATER: Final = ("data-src", "data-original", "data-lazy-src")
"""Where pages that load pictures late keep the address."""

_SMALLEST: Final = 3
"""Pixels; smaller ones keep a distance or count visitors."""

_PICTURE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)$", re.IGNORECASE)
_NO_WORDS: Final = re.compile(
    r"\S*\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)|(?:img|dsc[nf]?|image|foto|photo|pic|picture|untitled|wp)?[\W\d_]*",
    re.IGNORECASE,
)
"""Names that cameras and programs give describe nothing."""


def picture_of(attributes: Mapping[str, str], link: str, base_url: str, convert: Convert) -> Picture | None:
    """The picture; None for what is none. `link`: where it leads, which may be to itself in full size."""
    if _is_spacer(attributes):
        return None
    written = _source(attributes)
    if not written:
        return None
    addresses = [_address(written, base_url)]
    if link and is_picture(link) and link != addresses[0].url:
        addresses.insert(0, Address(link, link))
    return Picture(tuple(addresses), _alt(attributes, convert))


def is_picture(url: str) -> bool:
    """Whether an address is one of a picture by its ending."""
    return bool(_PICTURE.search(path_of(url)))


def _is_spacer(attributes: Mapping[str, str]) -> bool:
    sizes = [attributes.get(name, "").strip().removesuffix("px") for name in ("width", "height")]
    return any(size.isdecimal() and len(size) < 5 and int(size) <= _SMALLEST for size in sizes)


def _source(attributes: Mapping[str, str]) -> str:
    source = attributes.get("src", "").strip()
    if source and not source.startswith("data:"):
        return source
    return next((later for name in _LATER if (later := attributes.get(name, "").strip())), source)


def _address(written: str, base_url: str) -> Address:
    """A data address as it is; one that can't be read without its address."""
    if written[:5].lower() == "data:":
        return Address(written, written) if len(written) <= LONGEST_DATA else Address("", written[:LONGEST])
    address = whole_address(written, base_url)
    is_web = address is not None and address.url.startswith("http")
    return address if address and is_web else Address("", written[:LONGEST])


def _alt(attributes: Mapping[str, str], convert: Convert) -> str:
    for name in ("alt", "title"):
        text = " ".join(convert(settled(attributes.get(name, "")[:1000])).split())
        if text and not _NO_WORDS.fullmatch(text):
            return shortened(text, LONGEST_ALT)
    return ""


def shortened(text: str, limit: int) -> str:
    """At most so many characters, cut between words."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"
