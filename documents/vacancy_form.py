"""The editor's form of a vacancy."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from wagtail.rich_text import get_text_for_indexing

from civic.pages import today
from documents.personal_form import RowsForm


class VacancyForm(RowsForm):
    """Checks what belongs together: cancellation and reason, stages and the time of application."""

    def clean(self) -> dict[str, Any]:
        """Errors stand at the field that is to be changed."""
        cleaned: dict[str, Any] = super().clean()
        self._check_texts(cleaned)
        self._check_cancellation(cleaned)
        opens_at = cleaned.get("opens_at")
        if opens_at:
            self._check_stages(opens_at, cleaned.get("closes_at"))
        return cleaned

    def _check_texts(self, cleaned: dict[str, Any]) -> None:
        """A paragraph without a word is no text, though the text editor sends one."""
        for name in ("requirements", "how_to_apply"):
            if self.fields[name].required and cleaned.get(name) and not get_text_for_indexing(cleaned[name]).strip():
                self.add_error(name, self.fields[name].error_messages["required"])

    def _check_cancellation(self, cleaned: dict[str, Any]) -> None:
        day, reason = cleaned.get("cancelled_on"), cleaned.get("cancellation_reason")
        if day and day > today():
            self.add_error("cancelled_on", _("A cancellation can't lie in the future."))
        if day and not reason and not self.is_deferred_validation:
            self.add_error("cancellation_reason", _("Say why it was cancelled."))
        if reason and not day:
            self.add_error("cancelled_on", _("Say on which day it was cancelled."))

    def _check_stages(self, opens_at: datetime, closes_at: datetime | None) -> None:
        for row in self.rows_of("stages"):
            kind, at, removed_on = (row.cleaned_data.get(name) for name in ("kind", "at", "removed_on"))
            if at and kind != "call" and at < opens_at:
                row.add_error("at", _("This stage can't come before applications begin."))
            elif at and kind == "result" and closes_at and at < closes_at:
                row.add_error("at", _("A result can't come before applications end."))
            if at and removed_on and removed_on <= at.date():
                row.add_error("removed_on", _("Personal data can't be removed before they are published."))
