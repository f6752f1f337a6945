"""What the styleguide shows of the forms for citizens: a field of each kind, one with an error; and a receipt."""

from datetime import UTC, date, datetime
from typing import Any

from django import forms

from contact.fields import TextField
from contact.models import Message


class SampleForm(forms.Form):
    """A field of each kind."""

    kind = forms.ChoiceField(
        label="Buttons", choices=[("a", "One"), ("b", "Another")], widget=forms.RadioSelect, initial="a"
    )
    text = TextField(
        label="A longer text", rows=3, help_text="A hint.", error_messages={"required": "Write something."}
    )
    place = forms.ChoiceField(label="A choice", choices=[("a", "One"), ("b", "Another")])
    email = forms.EmailField(label="A line", widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    tick = forms.BooleanField(label="A box to tick", required=False)

    @property
    def shown_fields(self) -> list[forms.BoundField]:
        """All of them."""
        return list(self)


def contact_samples() -> dict[str, Any]:
    """By the names that `styleguide.html` uses."""
    data = {"kind": "a", "text": "", "place": "a", "email": "name@example.com"}
    received = datetime(2026, 6, 18, 12, tzinfo=UTC)
    receipt = Message(year=2026, number=12, received_at=received, due_on=date(2026, 7, 3))
    return {
        "form": SampleForm(data, auto_id="sg-%s"),
        "receipt": receipt,
        "receipt_basis": "the municipality's own service standard",
    }
