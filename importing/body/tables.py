"""Which tables hold data, and which only put things beside each other. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from core.serbian_tables import words
from importing.body.tokens import Begin, End, Text, Token

_STRUCTURE: Final = frozenset(
    words(
        """
    audio blockquote dl embed h1 h2 h3 h4 h5 h6 iframe img li object ol table ul video
    """
    )
)
"""What no cell of data holds."""

CELLS: Final = frozenset(("td", "th"))


@dataclass(slots=True)
class _Table:
    number: int
    rows: int = 0
    cells: int = 0
    """Of the row under way that hold words."""
    widest: int = 0
    has_words: bool = False
    """In the cell under way."""
    has_structure: bool = False

    def end_cell(self) -> None:
        """What comes now belongs to another cell."""
        self.cells += self.has_words
        self.has_words = False

    def end_row(self) -> None:
        """What comes now belongs to another row."""
        self.end_cell()
        self.rows += self.cells > 0
        self.widest = max(self.widest, self.cells)
        self.cells = 0

    @property
    def holds_data(self) -> bool:
        """Once it has ended."""
        return self.rows > 1 and self.widest > 1 and not self.has_structure


def data_tables(tokens: Iterable[Token]) -> frozenset[int]:
    """The tables that hold data, counted from 0 in the order of their begins: two rows and columns with words, and
    nothing in a cell but words."""
    reading = _Reading()
    for token in tokens:
        reading.read(token)
    while reading.open:
        reading.end_table()
    return frozenset(reading.found)


class _Reading:
    def __init__(self) -> None:
        self.open: list[_Table] = []
        self.count = 0
        self.found: list[int] = []

    def read(self, token: Token) -> None:
        """One more token."""
        if isinstance(token, Text):
            if self.open and not token.text.isspace():
                self.open[-1].has_words = True
        elif isinstance(token, Begin):
            self._begin(token.name)
        elif self.open:
            self._end(token)

    def _begin(self, name: str) -> None:
        if self.open:
            table = self.open[-1]
            if name in _STRUCTURE:
                table.has_structure = True
            elif name in CELLS:
                table.end_cell()
            elif name == "tr":
                table.end_row()
        if name == "table":
            self.open.append(_Table(self.count))
            self.count += 1

    def _end(self, token: End) -> None:
        if token.name == "table":
            self.end_table()
        elif token.name == "tr":
            self.open[-1].end_row()

    def end_table(self) -> None:
        """The innermost."""
        table = self.open.pop()
        table.end_row()
        if table.holds_data:
            self.found.append(table.number)
