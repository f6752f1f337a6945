"""Keeping why a piece of personal data has to be public, and the form that asks for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.core.validators import MinLengthValidator
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.models import Page

from core.personal_data.detection import Kind
from core.personal_data.models import PersonalDataDecision
from core.personal_data.scanning import Found
from users.models import User

SHORTEST_REASON: Final = 10
ONE_BY_ONE: Final = 30
"""So many values of a kind get a field of their own; a longer list is decided as a whole or taken out of the text."""


@transaction.atomic
def decide(*, page: Page, found: list[Found], reasons: Mapping[str, str], by: User) -> list[PersonalDataDecision]:
    """A row for each value that `reasons` has a reason for, by fingerprint. Values without one are left open."""
    return [
        PersonalDataDecision.objects.create(
            page_id=page.pk,
            translation_key=page.translation_key,
            title=page.title,
            language=page.locale.language_code,
            kind=value.kind,
            fingerprint=value.fingerprint,
            masked=value.masked,
            place=value.where,
            reason=reasons[value.fingerprint],
            by=by,
        )
        for value in found
        if reasons.get(value.fingerprint)
    ]


@dataclass(frozen=True)
class KindRows:
    """What was found of one kind, with the fields of the form that ask about it."""

    label: str
    count: int
    field: forms.BoundField
    """Asks for all of the kind at once."""
    rows: list[tuple[Found, forms.BoundField | None]]


class ReasonsForm(forms.Form):
    """One field a kind, and one a value where a kind has several. A value's own reason goes before its kind's."""

    def __init__(self, found: list[Found], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.found = found
        for kind, values in self._by_kind():
            self.fields[kind] = _field(_question(values), required=len(values) == 1 or len(values) > ONE_BY_ONE)
            if 1 < len(values) <= ONE_BY_ONE:
                self.fields |= {value.fingerprint: _field(_("Only for this one"), required=False) for value in values}

    def _by_kind(self) -> Iterator[tuple[str, list[Found]]]:
        for kind in Kind:
            if values := [value for value in self.found if value.kind == kind]:
                yield str(kind), values

    def clean(self) -> dict[str, Any]:
        """Every value has a reason, its own or its kind's; those that lack one are named at their fields."""
        cleaned = super().clean() or {}
        for kind, values in self._by_kind():
            without = [value for value in values if not cleaned.get(value.fingerprint) and not cleaned.get(kind)]
            if without and kind not in self.errors and len(values) > 1:
                self.add_error(kind, _("Say why it is needed: once here for all of them, or for each one below."))
        return cleaned

    def reasons(self) -> dict[str, str]:
        """By fingerprint. Only asked of a valid form."""
        clean = self.cleaned_data
        return {value.fingerprint: clean.get(value.fingerprint) or clean[str(value.kind)] for value in self.found}

    def kinds(self) -> list[KindRows]:
        """For the template."""
        return [
            KindRows(
                label=values[0].label,
                count=len(values),
                field=self[kind],
                rows=[
                    (value, self[value.fingerprint] if value.fingerprint in self.fields else None) for value in values
                ],
            )
            for kind, values in self._by_kind()
        ]


def _question(values: list[Found]) -> str:
    return ngettext("Why is it needed in public?", "Why are these %(count)d needed in public?", len(values)) % {
        "count": len(values)
    }


def _field(label: Any, *, required: bool) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=required,
        max_length=1000,
        validators=[MinLengthValidator(SHORTEST_REASON)],
        widget=AdminAutoHeightTextInput(attrs={"rows": 1}),
    )
