"""A body that was read. Pure."""

from dataclasses import dataclass

from importing.body.parts import Link, Part, Picture
from importing.body.writing import RawBlock, blocks_of


@dataclass(frozen=True, slots=True)
class Body:
    """What a body says, and what it refers to."""

    parts: tuple[Part, ...]
    links: tuple[Link, ...] = ()
    """Each address once, in the order of the text."""
    dropped_links: tuple[Link, ...] = ()
    """Links that lead nowhere by their spelling; their words stay."""

    @property
    def images(self) -> tuple[Picture, ...]:
        """The pictures, in their order."""
        return tuple(part for part in self.parts if isinstance(part, Picture))

    @property
    def blocks(self) -> list[RawBlock]:
        """Raw blocks without pictures, every link as it was; with both settled by `importing.body.placing.place`."""
        return blocks_of(self.parts)
