"""The editor's form of a page."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from core.slugs import free_slug_of, is_reserved


class PageForm(WagtailAdminPageForm):
    """Asks for what its page type names in `required_in_form`.

    The database allows these to be empty, for an old page that was brought over may not have them. A draft may be saved
    without them; publishing and submitting may not be done (Wagtail defers required fields for drafts).
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.show_hidden_initial = False  # Wagtail's panels leave it out, and an untouched form looked changed
        for name in self._meta.model.required_in_form:
            if name in self.fields:
                self.fields[name].required = True
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def clean_slug(self) -> str:
        """A slug that was left empty is made of the title; a word of our own in addresses is refused."""
        slug: str = self.cleaned_data.get("slug") or ""
        if not slug:
            return free_slug_of(self.cleaned_data.get("title") or "", self.parent_page, self.instance.pk)
        if is_reserved(slug):
            raise ValidationError(_("This word has a meaning of its own in addresses. Choose another one."))
        return slug

    def save(self, commit: bool = True) -> Any:
        """A new page is a draft until it is published: Wagtail adds it as a live one first and asks afterwards."""
        if self.instance._state.adding:
            self.instance.live = False
        return super().save(commit=commit)
