"""The editor's form of a body."""

from collections import defaultdict
from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from civic.hours import Span, overlapping


class BodyForm(WagtailAdminModelForm):
    """Hours of one day do not overlap."""

    def clean(self) -> dict[str, Any]:
        """Compare the rows of each day."""
        data: dict[str, Any] = super().clean() or {}
        for weekday, spans in self._spans().items():
            if overlapping(spans):
                self.add_error(
                    None, _("%(day)s: the opening hours overlap.") % {"day": str(WEEKDAYS[weekday]).capitalize()}
                )
        return data

    def _spans(self) -> dict[int, list[Span]]:
        """The hours that were entered without a fault, by day of the week."""
        found: dict[int, list[Span]] = defaultdict(list)
        formset = getattr(self, "formsets", {}).get("hours")
        for form in formset.forms if formset is not None else ():
            row = form.cleaned_data if form.is_valid() else {}
            if row and not row.get("DELETE") and row.get("opens") is not None and row.get("closes") is not None:
                found[int(row["weekday"])].append(Span(row["opens"], row["closes"]))
        return found
