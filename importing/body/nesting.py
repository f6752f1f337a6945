"""Lists and tables that are open at a place of the text. Pure."""

from dataclasses import dataclass, field
from typing import Final

from importing.body.parts import Run, Runs

_DEEPEST: Final = 50
"""Lists in lists that are counted; deeper ones are of the same depth anyway."""

_SEPARATOR: Final = Run(" · ")
_EMPTY: Final = Run("–")


@dataclass(slots=True)
class OpenList:
    """A list; `item` is the number of its last item in the outline, 0 before its first."""

    is_ordered: bool
    is_implied: bool = False
    """By an item that stands in no list."""
    item: int = 0
    marks: str = ""
    """How its items are counted (`importing.body.numbering`), where that is not 1, 2, 3."""
    number: int = 0
    """Of the item under way, where there are marks."""

    def begin_item(self, number: int | None) -> None:
        """What comes now is another item, with a number of its own or the next one."""
        self.item = 0
        self.number = self.number + 1 if number is None else number


@dataclass(slots=True)
class OpenTable:
    """A table; `lists` are as many as were open around it."""

    is_data: bool
    lists: int
    row: list[Runs] = field(default_factory=list)
    in_cell: bool = False
    is_head: bool = False
    """Of the cell under way."""


class Nesting:
    """What is open, innermost last."""

    def __init__(self, data_tables: frozenset[int]) -> None:
        self.data_tables = data_tables
        self.lists: list[OpenList] = []
        self.tables: list[OpenTable] = []
        self.seen_tables = 0
        self.too_deep = 0

    @property
    def in_data_cell(self) -> bool:
        """Whether words belong to a cell of data."""
        return bool(self.tables) and self.tables[-1].in_cell

    @property
    def in_data(self) -> bool:
        """Whether the innermost table holds data."""
        return bool(self.tables) and self.tables[-1].is_data

    @property
    def is_numbered(self) -> bool:
        """Whether a list may not be parted, for its numbers would begin anew."""
        return any(each.is_ordered for each in self.lists)

    @property
    def around(self) -> int:
        """Lists that were open before the innermost table: none inside it ends them."""
        return self.tables[-1].lists if self.tables else 0

    def begin_list(self, opened: OpenList) -> None:
        """A list in what is open."""
        if len(self.lists) < _DEEPEST:
            self.lists.append(opened)
        else:
            self.too_deep += 1

    def end_list(self) -> None:
        """The innermost list, with an item that was not ended."""
        if self.too_deep:
            self.too_deep -= 1
            return
        self.end_item()
        if len(self.lists) > self.around:
            self.lists.pop()

    def begin_item(self, number: int | None = None) -> None:
        """What comes now is another item."""
        if len(self.lists) == self.around and len(self.lists) < _DEEPEST:
            self.lists.append(OpenList(is_ordered=False, is_implied=True))
        self.lists[-1].begin_item(number)

    def end_item(self) -> None:
        """An item that stands in no list ends what it implied."""
        if len(self.lists) > self.around and self.lists[-1].is_implied:
            self.lists.pop()

    def begin_table(self) -> None:
        """A table, of data or not, as was found out before."""
        self.tables.append(OpenTable(self.seen_tables in self.data_tables, len(self.lists)))
        self.seen_tables += 1

    def end_lists_of_cell(self) -> None:
        """A cell's lists end with it."""
        del self.lists[self.around :]
        self.too_deep = 0


def line_of(row: list[Runs]) -> Runs:
    """A row of data as one line. A cell without words shows that it has none, save at the end."""
    while row and not row[-1]:
        row.pop()
    line: list[Run] = []
    for cell in row:
        line += (_SEPARATOR, *(cell or (_EMPTY,)))
    return tuple(line[1:])
