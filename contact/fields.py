"""Fields of the public forms, and the choices in them."""

from datetime import date
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.models import Body, Place
from civic.names import choices_of
from core.generation import cached

LONGEST_TEXT = 10_000

phone_validator = RegexValidator(
    r"^\+?[0-9][0-9 ()/.-]{5,28}$", _("Give a telephone number in digits, as +383 44 000 000.")
)


class LineField(forms.CharField):
    """One line: line ends that something pasted into it become spaces."""

    def to_python(self, value: Any) -> str:
        """White space folded. What stands for nothing (NUL) is left for the validator to refuse."""
        return " ".join((super().to_python(value) or "").split())


class TextField(forms.CharField):
    """A longer text. The browser cuts nothing off: who writes too much is told, and keeps what was written."""

    def __init__(self, *, rows: int, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def to_python(self, value: Any) -> str:
        """Line ends count once, as the writer counts them."""
        return (super().to_python(value) or "").replace("\r\n", "\n")

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Without `maxlength`."""
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return attrs


def directorate_choices() -> list[tuple[str, str]]:
    """Directorates that exist today, by name; first nothing."""
    today = timezone.localdate()
    slugs = cached(f"directorates:{today}", lambda: _existing_directorates(today))
    names = [name for name in choices_of(Body, kind=Body.Kind.DIRECTORATE) if name.slug in slugs]
    return [("", str(_("I don't know"))), *((name.slug, name.name) for name in names)]


def _existing_directorates(on: date) -> set[str]:
    bodies = Body.objects.existing(on).filter(kind=Body.Kind.DIRECTORATE)
    return set(bodies.values_list("slug", flat=True))


def place_choices() -> list[tuple[str, str]]:
    """Places by name; first nothing."""
    return [("", str(_("No particular place"))), *((name.slug, name.name) for name in choices_of(Place))]
