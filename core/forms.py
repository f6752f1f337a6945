"""The editor's form of a page."""

from typing import Any
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.pages import CopyForm as WagtailCopyForm

from core.models.changes import ChangeKind, ChangeNote
from core.slugs import free_slug_of, is_reserved


class PageForm(WagtailAdminPageForm):
    """Asks for what its page type names in `required_in_form`.

    The database allows these to be empty, for an old page that was brought over may not have them. A draft may be saved
    without them; publishing and submitting may not be done (Wagtail defers required fields for drafts).
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        page = kwargs.get("instance")
        if page is not None and page._state.adding:
            page.live = False  # Wagtail checks a new page as if it were public
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.show_hidden_initial = False  # Wagtail's panels leave it out, and an untouched form looked changed
        for name in self._meta.model.required_in_form:
            if name in self.fields:
                self.fields[name].required = True
        if "slug" in self.fields:
            self.fields["slug"].required = False
        if not self._meta.model.may_expire:
            self.fields.pop("expire_at", None)
        self._prepare_change()

    def _prepare_change(self) -> None:
        """A note is asked for where the page has readers; one that is public already makes room for the next."""
        self.note_is_used = _is_used(self.instance)
        if not self.instance.live:
            for name in ("change_kind", "change_note"):
                self.fields.pop(name, None)
        elif "change_kind" in self.fields:
            self.fields["change_kind"].required = False
            if self.note_is_used:
                self.initial |= {"change_kind": ChangeKind.MINOR, "change_note": ""}

    def clean_slug(self) -> str:
        """A slug that was left empty is made of the title; a word of our own in addresses is refused."""
        slug: str = self.cleaned_data.get("slug") or ""
        if not slug:
            return free_slug_of(self.cleaned_data.get("title") or "", self.parent_page, self.instance.pk)
        if is_reserved(slug):
            raise ValidationError(_("This word has a meaning of its own in addresses. Choose another one."))
        return slug

    def clean_change_kind(self) -> str:
        """Nothing chosen is a minor change."""
        return self.cleaned_data.get("change_kind") or ChangeKind.MINOR

    def clean(self) -> dict[str, Any]:
        """A change that readers are told of has a note, and a note has its kind."""
        data: dict[str, Any] = super().clean()
        if "change_note" in self.fields and "change_kind" in data:
            is_told, note = data["change_kind"] != ChangeKind.MINOR, (data.get("change_note") or "").strip()
            if is_told and not note:
                self.add_error("change_note", _("Say what changed: readers see this note."))
            if note and not is_told:
                self.add_error("change_kind", _("Readers see no note of a minor change. Choose another kind."))
        return data

    def save(self, commit: bool = True) -> Any:
        """A new page is a draft until it is published: Wagtail adds it as a live one first and asks afterwards."""
        if self.instance._state.adding:
            self.instance.live = False
        if self.instance.change_kind == ChangeKind.MINOR:
            self.instance.change_key = None
        elif "change_kind" in self.fields and (self.note_is_used or not self.instance.change_key):
            self.instance.change_key = uuid4()
        return super().save(commit=commit)


def _is_used(page: Any) -> bool:
    """Whether the note that stands on the page has gone public."""
    if not page.change_key:
        return False
    notes = ChangeNote.objects.filter(translation_key=page.translation_key, key=page.change_key)
    return notes.filter(language=page.locale.language_code).exists()


class CopyForm(WagtailCopyForm):
    """Wagtail's, but copies are drafts: one that is published at once would be seen by nobody else."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("publish_copies", "alias"):
            self.fields.pop(name, None)
