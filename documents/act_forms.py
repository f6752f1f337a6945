"""The editor's form of an act: days in their order, one act once, no contradiction between two acts.

An import goes past the form: what an old register says is kept, and the page shows it as it is.
"""

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from civic.pages import CivicPageForm
from documents.act_numbers import number_key

EARLIEST_YEAR = 1945
FARTHEST = timedelta(days=3653)
"""How far ahead an act may enter into force."""

_PAST = ("adopted_on", "registered_on", "as_at")
_DAYS = (*_PAST, "published_on", "in_force_from", "suspended_from", "suspended_to", "repealed_on", "annulled_on")


class ActPageForm(CivicPageForm):
    """Asks for what an act must have, and refuses what can't be."""

    def clean(self) -> dict[str, Any]:
        """Each error stands at the field that is to be mended."""
        cleaned: dict[str, Any] = super().clean()
        self._check_bounds()
        self._check_order()
        self._check_clause()
        self._check_year()
        self._check_once()
        return cleaned

    def is_valid(self) -> bool:
        """The relations are cleaned after the page; then the two are seen together."""
        valid: bool = super().is_valid()
        return valid and self._relations_agree()

    def _day(self, name: str) -> date | None:
        day: date | None = self.cleaned_data.get(name)
        return day

    def _check_bounds(self) -> None:
        today = timezone.localdate()
        for name in _DAYS:
            day = self._day(name)
            if day is None:
                continue
            if told := _out_of_bounds(day, last=today if name in _PAST else today + FARTHEST):
                self.add_error(name, told)

    def _check_order(self) -> None:
        for earlier, later, told in _orders():
            first, second = self._day(earlier), self._day(later)
            if first and second and second < first and later not in self.errors:
                self.add_error(later, told)

    def _check_clause(self) -> None:
        """In force before its registration only by the act's own words; the clause alone says no day."""
        start, registered = self._day("in_force_from"), self._day("registered_on")
        clause = self.cleaned_data.get("in_force_clause")
        if start and registered and start < registered and not clause:
            self.add_error(
                "in_force_from",
                _("It can't be in force before it is registered, unless a clause of the act says so (field below)."),
            )
        if clause and not start and "in_force_from" not in self.errors:
            self.add_error("in_force_from", _("Say from which day the clause puts the act into force."))

    def _check_year(self) -> None:
        year, adopted = self.cleaned_data.get("year"), self._day("adopted_on")
        if year is None:
            return
        if not EARLIEST_YEAR <= year <= timezone.localdate().year + 1:
            bounds = {"first": EARLIEST_YEAR, "last": timezone.localdate().year + 1}
            self.add_error("year", _("The year must lie between %(first)d and %(last)d.") % bounds)
        elif adopted and abs(adopted.year - year) > 1:
            told = _("The act was adopted in %(year)d. The year of its number lies beside that.")
            self.add_error("year", told % {"year": adopted.year})

    def _check_once(self) -> None:
        """An act of this kind, year and number is there already: another page, not a translation of this one."""
        kind, year = self.cleaned_data.get("type"), self.cleaned_data.get("year")
        key = number_key(self.cleaned_data.get("number") or "", year)
        if not (kind and year and key):
            return
        model = self._meta.model
        acts = model.objects.filter(type=kind, year=year, number_key=key, alias_of__isnull=True)
        other = acts.exclude(translation_key=self.instance.translation_key).order_by("pk").first()
        if other is not None:
            message = _("There is an act of this kind, year and number already: {link}")
            url = reverse("wagtailadmin_pages:edit", args=(other.pk,))
            link = format_html('<a href="{}">{}</a>', url, other.title)
            self.add_error("number", format_html(message, link=link))

    def _relations_agree(self) -> bool:
        """No act does something to itself, or has done to it by the other one what it does to that one; and nothing
        before it was adopted."""
        rows = self.formsets["relations"].forms if "relations" in self.formsets else []
        kept = [row for row in rows if not row.cleaned_data.get("DELETE")]
        for row in kept:
            other, day = row.cleaned_data.get("to_act"), row.cleaned_data.get("effective_on")
            if other is not None and (told := self._contradiction(other, row.cleaned_data["kind"])):
                row.add_error("to_act", told)
            if day is not None and (told := self._impossible_day(day)):
                row.add_error("effective_on", told)
        return all(row.is_valid() for row in kept)

    def _impossible_day(self, day: date) -> str:
        adopted = self._day("adopted_on")
        if adopted and day < adopted:
            return _("This can't lie before the day of adoption.")
        return _out_of_bounds(day, last=timezone.localdate() + FARTHEST)

    def _contradiction(self, other: Any, kind: str) -> str:
        key = self.instance.translation_key
        if other.translation_key == key:
            return _("An act has no relation to itself.")
        relations = self._meta.model._meta.get_field("relations").related_model
        ends = relations.EFFECTS
        excluding = [each for each, effect in ends.items() if effect != "suspends"]
        against = excluding if kind in excluding else [kind]
        back = relations.objects.filter(
            page__translation_key=other.translation_key, to_act__translation_key=key, kind__in=against
        )
        found = back.first()
        if found is None:
            return ""
        return _("“%(act)s” already has this relation to the present act: %(kind)s. Both can't be.") % {
            "act": other.title,
            "kind": found.get_kind_display(),
        }


def _out_of_bounds(day: date, *, last: date) -> str:
    """What is said of a day that can't be meant; empty for one that can."""
    if day.year < EARLIEST_YEAR:
        return _("The year must be %(year)d or later.") % {"year": EARLIEST_YEAR}
    if day <= last:
        return ""
    return _("This day is too far ahead.") if last > timezone.localdate() else _("This day is still to come.")


def _orders() -> list[tuple[str, str, str]]:
    """Which day can't lie before which one, and what is said at the later one."""
    before_adoption = _("This can't lie before the day of adoption.")
    before_start = _("This can't lie before the day of entry into force.")
    return [
        ("adopted_on", "registered_on", before_adoption),
        ("adopted_on", "in_force_from", before_adoption),
        ("adopted_on", "published_on", before_adoption),
        ("adopted_on", "as_at", before_adoption),
        ("adopted_on", "repealed_on", before_adoption),
        ("adopted_on", "annulled_on", before_adoption),
        ("in_force_from", "repealed_on", before_start),
        ("in_force_from", "suspended_from", before_start),
        ("suspended_from", "suspended_to", _("The last day can't lie before the first.")),
    ]
