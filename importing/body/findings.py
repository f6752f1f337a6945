"""What an editor should know of a body: what could not be taken along. Pure, but for the translated sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from importing.body.figures import shortened

_LONGEST: Final = 200

SENTENCES: Final[Mapping[str, str | Promise]] = {
    "broken_link": _("The link “%(text)s” leads nowhere by its spelling: %(address)s"),
    "dead_link": _("The link “%(text)s” leads to a page of the earlier site that is not here: %(address)s"),
    "file_refused": _("The file behind the link “%(text)s” can't be taken: %(address)s (%(reason)s)"),
    "picture_remote": _("A picture lies on another site and was not fetched: %(address)s"),
    "picture_missing": _("A picture is not in the folder: %(address)s"),
    "picture_refused": _("A picture can't be taken: %(address)s (%(reason)s)"),
    "picture_not_described": _("Nobody has said what a picture shows: %(address)s"),
}
"""By code; with the values of the finding."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One of them."""

    code: str
    address: str
    text: str = ""
    reason: str = ""

    @property
    def values(self) -> dict[str, str]:
        """For the sentence; long addresses cut."""
        return {
            "address": shortened(self.address, _LONGEST),
            "text": shortened(self.text, _LONGEST),
            "reason": self.reason,
        }

    @property
    def sentence(self) -> str:
        """In the language of who reads it."""
        return str(SENTENCES[self.code]) % self.values
