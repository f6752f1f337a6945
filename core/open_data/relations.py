"""What hangs on records and is read for all of them at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.open_data.columns import Record


@dataclass(frozen=True)
class Relation:
    """`load` gives what hangs on each record, by the record's id, in as many statements for a hundred as for one."""

    name: str
    """In `Record.related`."""
    load: Callable[[Sequence[Record]], dict[UUID, Any]]
    default: Any = ()
    """What a record has that is not among what was loaded."""
    is_long: bool = False
    """Whether only columns of single records need it."""


def related(name: str) -> Callable[[Record], Any]:
    """For `Column.read`: what the relation of that name gave."""
    return lambda record: record.related[name]
