"""What a body is made of once it is read. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

PLAIN: Final = 0
BOLD: Final = 1
ITALIC: Final = 2
CITED: Final = 4
"""How words look, added up; `CITED` are those that say who said a quotation. (No flags of `enum`: too slow here.)"""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. A line break is a run of its own: one line feed."""

    text: str
    style: int = PLAIN
    href: str = ""

    def looks_like(self, other: "Run") -> bool:
        """Whether both can be one."""
        return self.style == other.style and self.href == other.href


Runs = tuple[Run, ...]


def by_link(runs: Runs) -> list[tuple[str, list[Run]]]:
    """The runs of each link together, with its address; white space inside a link belongs to it. A line break parts it:
    Wagtail's editor holds none in a link."""
    groups: list[tuple[str, list[Run]]] = []
    gap: list[Run] = []
    for run in runs:
        if not run.href and run.text.isspace() and run.text != "\n" and groups and groups[-1][0]:
            gap.append(run)
            continue
        if groups and run.href == groups[-1][0]:
            groups[-1][1].extend((*gap, run))
        else:
            groups += [("", gap)] * bool(gap)
            groups.append((run.href, [run]))
        gap = []
    return groups


def words_of(runs: Iterable[Run]) -> str:
    """In one line."""
    return "".join(run.text for run in runs).replace("\n", " ")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of rich text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; `depth` 0 is the outermost."""

    runs: Runs
    depth: int
    is_ordered: bool


@dataclass(frozen=True, slots=True)
class Items:
    """A list with all lists inside it, as the editor holds it: flat."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Rich:
    """Paragraphs and lists: a block of text."""

    blocks: tuple[Paragraph | Items, ...]

    def lines(self) -> Iterator[Runs]:
        """Paragraph by paragraph, item by item."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield block.runs
            else:
                yield from (item.runs for item in block.items)

    def runs(self) -> Iterator[Run]:
        """All of them."""
        for line in self.lines():
            yield from line


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; its level is that of the old page until the whole body is known, then 2 or 3."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation of which it is said who said it."""

    text: str
    attribution: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the body shows, by its addresses, best first."""

    addresses: tuple["Address", ...]
    alt: str = ""
    caption: str = ""

    def with_caption(self, caption: str) -> "Picture":
        """The same with a line below it."""
        return replace(self, caption=caption)


@dataclass(frozen=True, slots=True)
class Address:
    """Where something lies. A picture's may be a data address."""

    url: str
    """Whole; empty where it can't be read."""
    written: str
    """As the body has it; differs where that is relative."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the body, and the words that carry it first."""

    address: Address
    text: str


Part = Rich | Heading | Quote | Picture
