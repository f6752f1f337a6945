"""The editor's form of minutes."""

from typing import Any

from django.utils.translation import gettext as _

from civic.pages import today
from documents.frozen_minutes import frozen_message, frozen_original
from documents.personal_form import RowsForm


class MinutesForm(RowsForm):
    """Checks days and people across the rows; refuses changes of frozen minutes."""

    def clean(self) -> dict[str, Any]:
        """Errors stand at the field that is to be changed."""
        cleaned: dict[str, Any] = super().clean()
        if self.instance.pk and frozen_original(self.instance) is not None:
            self._refuse_changed_rows()
            return cleaned
        self._check_adoption(cleaned)
        self._check_days(cleaned)
        self._check_people()
        return cleaned

    def _refuse_changed_rows(self) -> None:
        """Attendance and days are rows of their own: the page's own check does not see what was typed in them."""
        relations = self.instance.frozen_relations
        if any(_is_changed(name, formset) for name, formset in self.formsets.items() if name in relations):
            self.add_error(None, frozen_message())

    def _check_adoption(self, cleaned: dict[str, Any]) -> None:
        adopted_on = cleaned.get("adopted_on")
        if adopted_on and adopted_on > today():
            self.add_error("adopted_on", _("Minutes can't be adopted in the future."))
        if cleaned.get("adopted_in") and not adopted_on:
            self.add_error("adopted_on", _("Say on which day they were adopted."))

    def _check_days(self, cleaned: dict[str, Any]) -> None:
        first, adopted_on = cleaned.get("held_on"), cleaned.get("adopted_on")
        for row in self.rows_of("further_days"):
            day = row.cleaned_data["day"]
            if first and day <= first:
                row.add_error("day", _("A further day comes after the first day of the meeting."))
            elif adopted_on and day > adopted_on:
                row.add_error("day", _("Minutes can't be adopted before the meeting has ended."))

    def _check_people(self) -> None:
        """Nobody is there twice."""
        seen = set()
        for row in self.rows_of("attendance"):
            person = row.cleaned_data.get("person")
            if person and person.pk in seen:
                row.add_error("person", _("This person is in the list already."))
            seen.add(person.pk if person else None)


def _is_changed(name: str, formset: Any) -> bool:
    """Whether rows were changed, taken away or, files excepted, added. Their order is nobody's statement."""
    forms = formset.initial_forms if name == "page_files" else formset.forms
    return any({*form.changed_data} - {"ORDER"} for form in forms)
