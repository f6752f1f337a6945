"""The public forms. What they check of robots stands in `contact.guarded`."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from contact.fields import LONGEST_TEXT, LineField, TextField, directorate_choices, phone_validator, place_choices
from contact.models import Message
from contact.reported import LONGEST, own_path
from contact.stamps import new_stamp
from core.languages import active_language

TRAP = "website"
"""A field that nobody sees; robots fill it in."""


ALPHABETS = {"sr-latn": "Srpski (latinica)", "sr-cyrl": "Српски (ћирилица)"}
"""A page in Cyrillic writes both names of Serbian alike."""

ANSWER_LANGUAGES = [(code, ALPHABETS.get(code, name)) for code, name in settings.LANGUAGES]


class GuardedForm(forms.Form):
    """With a trap and a stamp. A form that is shown again takes a new stamp and keeps all that was typed."""

    stamp = forms.CharField(required=False, widget=forms.HiddenInput, max_length=300)
    website = forms.CharField(required=False)

    def __init__(self, data: Any = None, *, request: HttpRequest, initial: dict[str, Any] | None = None) -> None:
        super().__init__(data, auto_id="contact-%s", label_suffix="", initial=initial)
        self.request = request
        for name, field in self.fields.items():
            if name not in {"stamp", TRAP}:
                field.error_messages |= {"null_characters_not_allowed": _("Leave out characters that can't be shown.")}

    @property
    def fresh_stamp(self) -> str:
        """For the form as it is shown now."""
        return new_stamp()

    @property
    def shown_fields(self) -> list[forms.BoundField]:
        """What a citizen fills in, in this order."""
        return [self[name] for name in self.fields if name not in {"stamp", TRAP}]

    @property
    def is_trapped(self) -> bool:
        """Whether the field was filled in that nobody sees."""
        return bool(self.data.get(TRAP, ""))


class ContactForm(GuardedForm):
    """A question, a complaint, a suggestion, praise."""

    kind = forms.ChoiceField(
        label=_("What is it about?"),
        choices=[(kind.value, kind.label) for kind in Message.Kind if kind != Message.Kind.MISTAKE],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what your message is.")},
    )
    text = TextField(
        label=_("Your message"),
        rows=9,
        max_length=LONGEST_TEXT,
        help_text=_("Give no personal number and no health data here."),
        error_messages={"required": _("Write your message.")},
    )
    directorate = forms.ChoiceField(label=_("Directorate (optional)"), required=False)
    place = forms.ChoiceField(label=_("Place (optional)"), required=False)
    name = LineField(
        label=_("Your name (optional)"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        required=False,
        max_length=254,
        help_text=_("The receipt and the answer come here."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": _("Give an e-mail address as name@example.com.")},
    )
    phone = LineField(
        label=_("Your telephone number"),
        required=False,
        max_length=30,
        validators=[phone_validator],
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
    )
    no_answer = forms.BooleanField(label=_("I don't need an answer"), required=False)
    language = forms.ChoiceField(label=_("Language of the answer"), choices=ANSWER_LANGUAGES)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["directorate"].choices = directorate_choices()  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["place"].choices = place_choices()  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["language"].initial = active_language().code

    def clean(self) -> dict[str, Any]:
        """There is one way to be answered at least, or no answer is wanted."""
        data = super().clean() or {}
        tried = "email" in self.errors or "phone" in self.errors
        if not (data.get("email") or data.get("phone") or data.get("no_answer") or tried):
            text = _("Give an e-mail address or a telephone number, or say that you don't need an answer.")
            self.add_error("email", text)
        return data


class MistakeForm(GuardedForm):
    """What is wrong on which page."""

    page = LineField(
        label=_("Address of the page"),
        max_length=LONGEST,
        help_text=_("As it stands in your browser's address bar."),
        error_messages={"required": _("Give the address of the page.")},
    )
    text = TextField(
        label=_("What is wrong?"),
        rows=6,
        max_length=LONGEST_TEXT,
        error_messages={"required": _("Write what is wrong.")},
    )
    email = forms.EmailField(
        label=_("Your e-mail address (optional)"),
        required=False,
        max_length=254,
        help_text=_("Only if you want an answer."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"invalid": _("Give an e-mail address as name@example.com.")},
    )

    def clean_page(self) -> str:
        """The path of a page of this site."""
        path = own_path(self.request, self.cleaned_data["page"])
        if not path:
            raise ValidationError(_("This is no address of this site. It begins with the name of this site or with /."))
        return path
