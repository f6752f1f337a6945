"""Streams of news' page types."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock

from civic.models import Person
from civic.names import Name, names_of


class SpeakerBlock(blocks.StructBlock):
    """Who speaks: a person as a record where there is one, else a name."""

    person = SnippetChooserBlock("civic.Person", label=_("Person"), required=False)
    name = blocks.CharBlock(label=_("Name"), max_length=200, required=False, help_text=_("Where there is no record."))
    role = blocks.CharBlock(label=_("As what"), max_length=200, required=False)

    class Meta:
        icon = "user"
        label = _("Speaker")

    def clean(self, value: Any) -> Any:
        """A speaker has a name; a draft may name it later."""
        cleaned = super().clean(value)
        if not self.is_deferred_validation and not cleaned["person"] and not cleaned["name"]:
            raise StructBlockValidationError(block_errors={"name": ValidationError(_("Say who speaks."))})
        return cleaned

    def get_searchable_content(self, value: Any) -> list[str]:
        """Name and role."""
        return [value["person"].name if value["person"] else value["name"], value["role"]]


class SpeakersBlock(blocks.StreamBlock):
    """The speakers in their order."""

    speaker = SpeakerBlock()


@dataclass(frozen=True)
class ShownSpeaker:
    """A speaker as the reader is shown it."""

    name: Name | str
    role: str

    @property
    def plain_name(self) -> str:
        """Without markup."""
        return self.name.name if isinstance(self.name, Name) else self.name


def shown_speakers(stream: Any) -> list[ShownSpeaker]:
    """The stream's speakers, people by their name in the reader's language."""
    values = [block.value for block in stream]
    names = names_of(Person)
    shown = [
        ShownSpeaker(names.get(value["person"].pk, value["name"]) if value["person"] else value["name"], value["role"])
        for value in values
    ]
    return [speaker for speaker in shown if speaker.name]
