"""The editor's form of a publication."""

from typing import Any

from django.utils.translation import gettext as _

from documents.personal_form import RowsForm


class PublicationForm(RowsForm):
    """Sees to it that a list of persons has a day on which it goes."""

    def clean(self) -> dict[str, Any]:
        """A list of beneficiaries is carried as a list with personal data, and every such list has its day."""
        cleaned: dict[str, Any] = super().clean()
        for row in self.rows_of("personal_lists"):
            day = row.cleaned_data.get("removed_on")
            published_on = cleaned.get("published_on")
            if not day:
                row.add_error("removed_on", _("Say on which day the personal data are removed."))
            elif published_on and day <= published_on:
                row.add_error("removed_on", _("Personal data can't be removed before they are published."))
        if cleaned.get("type") == "beneficiaries" and any(True for _row in self.rows_of("page_files")):
            self.add_error(
                "type", _("Put the file of a list of beneficiaries under “Lists with personal data”, with its day.")
            )
        return cleaned
