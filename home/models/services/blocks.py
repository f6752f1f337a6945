"""The rows of a service: documents to bring, steps, fees."""

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from home.service_words import DocumentForm

MOST_EUROS = 100_000
_EUROS = re.compile(r"\d{1,6}([.,]\d{1,2})?")


class EuroField(forms.CharField):
    """Typed in euros, with a comma or a point before the cents; its value is integer cents, or None."""

    default_error_messages = {
        "invalid": _("Write an amount in euros with at most two digits for the cents. Example: 2.50"),
        "negative": _("A fee can't be less than 0."),
        "too_large": _("A fee is at most 100,000 euros."),
    }

    def prepare_value(self, value: Any) -> Any:
        """Cents as euros; what was typed stays as it was typed."""
        return f"{Decimal(value) / 100:.2f}" if isinstance(value, int) else value

    def clean(self, value: Any) -> int | None:
        """The cents of what was typed. Raises ValidationError for anything that is no amount."""
        typed = str(super().clean(self.prepare_value(value)) or "").strip()
        if not typed:
            return None
        if typed.startswith(("-", "−")):
            raise ValidationError(self.error_messages["negative"], code="negative")
        if not _EUROS.fullmatch(typed):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        cents = int(Decimal(typed.replace(",", ".")) * 100)
        if cents > MOST_EUROS * 100:
            raise ValidationError(self.error_messages["too_large"], code="too_large")
        return cents


class EuroBlock(blocks.FieldBlock):
    """An amount of money: integer cents, typed as euros."""

    def __init__(self, required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        self._field_options = {"required": required, "help_text": help_text}
        super().__init__(**kwargs)

    @cached_property
    def field(self) -> EuroField:
        """With the keyboard for numbers on a phone."""
        return EuroField(widget=forms.TextInput(attrs={"inputmode": "decimal"}), **self._field_options)

    class Meta:
        icon = "decimal"


class FeeBlock(blocks.StructBlock):
    """A line of the fee. 0 is free of charge; an amount that depends on something is said in words."""

    words = blocks.CharBlock(
        label=_("For what"),
        required=False,
        max_length=200,
        help_text=_("Empty if there is only one fee. Example: for each further copy"),
    )
    amount_cents = EuroBlock(
        label=_("Amount in euros"), required=False, help_text=_("0 means free of charge. Example: 2.50")
    )
    note = blocks.CharBlock(
        label=_("note"), required=False, max_length=200, help_text=_("Example: paid at the bank, before applying")
    )

    class Meta:
        icon = "tag"
        label = _("Fee")

    def clean(self, value: Any) -> Any:
        """A line says an amount, or in words on what it depends."""
        cleaned = super().clean(value)
        if cleaned["amount_cents"] is None and not cleaned["note"]:
            message = _("Write the amount, or say in the note on what it depends.")
            raise blocks.StructBlockValidationError({"amount_cents": ValidationError(message)})
        return cleaned


class FeesBlock(blocks.StreamBlock):
    """All that is to be paid."""

    fee = FeeBlock()


class RequiredDocumentBlock(blocks.StructBlock):
    """A document that whoever asks for the service brings along."""

    name = blocks.CharBlock(label=_("Document"), max_length=200, help_text=_("Example: identity card"))
    form = blocks.ChoiceBlock(label=_("Handed in as"), choices=DocumentForm.choices, required=False)
    note = blocks.CharBlock(
        label=_("note"), required=False, max_length=300, help_text=_("Example: not older than six months")
    )

    class Meta:
        icon = "doc-full"
        label = _("Document")


class RequiredDocumentsBlock(blocks.StreamBlock):
    """What to bring, in the order in which it is asked for."""

    document = RequiredDocumentBlock()


class StepsBlock(blocks.StreamBlock):
    """What to do, one step after the other."""

    step = blocks.TextBlock(
        label=_("Step"),
        max_length=500,
        rows=2,
        help_text=_("What the citizen does, in one or two sentences. Example: Fill in the form and sign it."),
    )
