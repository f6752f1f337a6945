"""The form of a file in the admin."""

import logging
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.documents.forms import BaseDocumentForm

from documents.models.files import is_stored
from documents.replacing import keep_version

logger = logging.getLogger(__name__)


class FileForm(BaseDocumentForm):
    """New, alone or many at once, and exchanged: the old content is kept, and a full disk is an error of the form."""

    reason = forms.CharField(
        label=_("Why the content is exchanged"),
        max_length=300,
        required=False,
        help_text=_("Only when you choose another file. The old content is kept; the address stays."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.by = kwargs.get("user")
        super().__init__(*args, **kwargs)
        if not self.instance.pk or "file" not in self.fields:
            del self.fields["reason"]
        if self.instance.content_deleted_at:
            for name in ("file", "reason", "personal_until"):
                self.fields.pop(name, None)

        if self.is_bound and not self.instance.pk:
            self._leave_out_what_was_not_asked()

    def _leave_out_what_was_not_asked(self) -> None:
        """Of many sent at once each comes with its title only: the rest keeps its defaults until it is edited."""
        for name in ("language", "role"):
            if name in self.fields and self.add_prefix(name) not in self.data:
                del self.fields[name]

    def _post_clean(self) -> None:
        """Once all else is right, the content goes to its place, where a full disk can still be told."""
        super()._post_clean()
        content = self.instance.file
        if self.errors or not content or is_stored(content):
            return
        try:
            with transaction.atomic():
                self.instance.address_name = self.instance.name_for(content.name)
                content.save(content.name, content.file, save=False)
        except OSError:
            logger.exception("an upload could not be stored")
            message = _(
                "The file could not be stored: the server has no room. Tell the administrator; try again later."
            )
            self.add_error("file", ValidationError(message, code="no_room"))

    def save(self, commit: bool = True) -> Any:
        """Keep what was there, and let Wagtail delete nothing of it."""
        with transaction.atomic():
            if commit and self.instance.pk and "file" in self.changed_data:
                keep_version(file=self.instance, by=self.by, reason=self.cleaned_data.get("reason", ""))
                self.original_file = None
            return super().save(commit=commit)
