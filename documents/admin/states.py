"""The state of a file's text in one line, and as a column of tables."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column

from documents.models import File, Reading


def reading_of(file: File) -> Reading | None:
    """The row, if the file has one yet."""
    reading: Reading | None = getattr(file, "reading", None)
    return reading


def state_words(file: File) -> str:
    """State and, where there is one, how sure or why."""
    reading = reading_of(file)
    if file.content_deleted_at:
        return _("content deleted")
    if reading is None:
        return _("waiting")
    words = str(reading.get_state_display())
    if reading.state == Reading.State.RECOGNISED and reading.confidence is not None:
        words = _("%(state)s, %(percent)d %% sure") % {"state": words, "percent": round(reading.confidence)}
        if reading.is_unsure:
            words = _("%(state)s: check the language") % {"state": words}
    elif reading.reason:
        words = f"{words}: {reading.reason_words}"
    return words


class StateColumn(Column):
    """How far the reading of each file is."""

    def __init__(self) -> None:
        super().__init__("text_state", label=gettext_lazy("Text"), accessor=state_words, width="20%")


def with_states(columns: list[Any]) -> list[Any]:
    """The columns of a table of files, ours after the file's name."""
    at = next((n for n, column in enumerate(columns, start=1) if column.name == "filename"), len(columns))
    return [*columns[:at], StateColumn(), *columns[at:]]
