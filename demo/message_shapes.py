"""The shape of a citizen's message in the demonstration."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Note:
    """What staff wrote under it: kind `answer` or `note`."""

    kind: str
    text: str
    days_ago: int


@dataclass(frozen=True)
class Message:
    """Days count back from the day of loading; bodies and places go by their keys."""

    key: str
    kind: str
    days_ago: int
    text: str
    language: str = "sq"
    name: str = ""
    email: str = ""
    phone: str = ""
    wants_answer: bool = True
    directorate: str = ""
    place: str = ""
    page_path: str = ""
    state: str = "new"
    assigned: str = ""
    is_assigned_to_editor: bool = False
    entries: list[Note] = field(default_factory=list)
