"""Forms of news' page types: what only a person at work is asked, an import is not."""

from copy import copy
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from civic.pages import CivicPageForm

REASON_FIELDS = {"sq": "reason_sq", "sr-latn": "reason_sr_latn", "tr": "reason_tr", "en": "reason_en"}
"""Field of the form by content locale."""


def _reason_field(language: str) -> forms.CharField:
    return forms.CharField(label=language, required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))


class PressReleaseForm(CivicPageForm):
    """Asks that a newly typed embargo lies ahead, and that what is public stays without one."""

    def clean_embargo_until(self) -> Any:
        """Raises ValidationError for an embargo that is over before it begins, or that comes too late."""
        until = self.cleaned_data.get("embargo_until")
        if "embargo_until" not in self.changed_data:
            return until
        if self.instance.first_published_at:
            raise ValidationError(_("This press release was public already; its embargo can't be changed any more."))
        if until is not None and until <= timezone.now():
            raise ValidationError(_("An embargo lies in the future. Leave it empty to publish at once."))
        return until


class EventForm(CivicPageForm):
    """Asks why, in every language at once, where an event that people know of is changed.

    The reasons wait in the draft until it is published; then they go into the log. A language that the last change was
    not explained in can be filled in later, without another change.
    """

    reason_sq = _reason_field("Shqip")
    reason_sr_latn = _reason_field("Srpski")
    reason_tr = _reason_field("Türkçe")
    reason_en = _reason_field("English")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.has_unpublished_changes:
            for code, name in REASON_FIELDS.items():
                self.fields[name].initial = self.instance.change_reasons.get(code, "")

    def clean(self) -> dict[str, Any]:
        """A change of what is public needs its reason, in the language of the page at least."""
        cleaned: dict[str, Any] = super().clean()
        reasons = {code: (cleaned.get(name) or "").strip() for code, name in REASON_FIELDS.items()}
        self.instance.change_reasons = {code: text for code, text in reasons.items() if text}
        own = REASON_FIELDS.get(self.instance.locale.language_code if self.instance.locale_id else "", "reason_sq")
        if (
            not self.is_deferred_validation
            and not self.errors
            and not cleaned.get(own)
            and self._changes_what_is_public()
        ):
            self.add_error(
                own, _("People know of this event. Say why its time, its place or the event itself changes.")
            )
        return cleaned

    def _changes_what_is_public(self) -> bool:
        """What this form says, compared with what was said last in public."""
        typed = copy(self.instance)
        for name in ("status", "start_at", "end_at", "is_all_day", "place", "place_text"):
            if name in self.cleaned_data:
                setattr(typed, name, self.cleaned_data[name])
        return bool(typed.changes_what_is_public())
