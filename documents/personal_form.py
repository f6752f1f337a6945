"""What the forms of pages with lists of persons check across the rows of a relation."""

from collections.abc import Iterator
from typing import Any

from civic.pages import CivicPageForm


class RowsForm(CivicPageForm):
    """A page's form that can tell something at a field of a row."""

    def rows_of(self, relation: str) -> Iterator[Any]:
        """The forms of the rows that are kept and hold together by themselves."""
        formset = self.formsets.get(relation)
        if formset is None:
            return
        for form in formset.forms:
            is_empty = not form.has_changed() and form.instance._state.adding
            if form.is_valid() and not is_empty and not form.cleaned_data.get("DELETE"):
                yield form
