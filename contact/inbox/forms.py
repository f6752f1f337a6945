"""What staff fill in under a message."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from civic.models import Body
from contact.models import Message
from contact.reminding import office
from users.models import User


class PersonField(forms.ModelChoiceField):  # type: ignore[type-arg]  # takes none when run
    """People by their names."""

    def label_from_instance(self, obj: User) -> str:
        """Name, else login."""
        return obj.get_full_name() or obj.username


class AssignForm(forms.Form):
    """To a directorate or a person of those who answer."""

    body = forms.ModelChoiceField(label=_("Directorate"), queryset=Body.objects.none(), required=False)
    person = PersonField(label=_("Person"), queryset=User.objects.none(), required=False)

    def __init__(self, data: Any = None, *, message: Message) -> None:
        initial = {"body": message.assigned_body_id, "person": message.assignee_id}
        super().__init__(data, initial=initial, auto_id="assign-%s")
        bodies = Body.objects.filter(locale__language_code="sq", kind=Body.Kind.DIRECTORATE)
        self.fields["body"].queryset = bodies.existing(timezone.localdate())  # type: ignore[attr-defined]  # a choice
        self.fields["person"].queryset = office()  # type: ignore[attr-defined]  # a choice


class WordsForm(forms.Form):
    """A note or an answer. `seen` says up to which event its writer had read."""

    text = forms.CharField(
        label=_("Text"),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": _("Write something first.")},
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
