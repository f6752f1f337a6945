"""Words that somebody said, and the streams of pages about public matters."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock

from civic.models import Person
from civic.names import names_of
from core.blocks import FigureBlock, HeadingBlock, ParagraphBlock
from core.languages import active_language, language_choices, language_of_locale


class QuoteBlock(blocks.StructBlock):
    """What a person said, with the person as a record where there is one (features.md 1.15)."""

    quote = blocks.TextBlock(label=_("What was said"), max_length=1500)
    person = SnippetChooserBlock("civic.Person", label=_("Person"), required=False)
    attribution = blocks.CharBlock(
        label=_("Who said it"),
        max_length=200,
        required=False,
        help_text=_("As it is put under the words. Without it, the person’s name and duty."),
    )
    language = blocks.ChoiceBlock(
        label=_("Said in"),
        choices=language_choices,
        required=False,
        help_text=_("Where it is not the language of the page."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "civic/blocks/quote.html"

    def clean(self, value: Any) -> Any:
        """Words without a speaker are no quotation; a draft may name the speaker later."""
        cleaned = super().clean(value)
        if not self.is_deferred_validation and not cleaned["person"] and not cleaned["attribution"]:
            raise StructBlockValidationError(block_errors={"attribution": ValidationError(_("Say who said it."))})
        return cleaned

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """The speaker's name and duty as the reader's language has them."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        if value["person"]:
            person = value["person"].localized
            own = language_of_locale(person.locale.language_code)
            is_readers = own.locale_code == active_language().locale_code
            context["person_name"] = names_of(Person).get(person.pk)
            context |= {"duty": person.duty, "duty_lang": "" if is_readers else own.html_lang}
        return context

    def get_searchable_content(self, value: Any) -> list[str]:
        """The words and who said them."""
        speaker = value["person"].name if value["person"] else value["attribution"]
        return [value["quote"], speaker]


class ContentBlock(blocks.StreamBlock):
    """The stream of pages about public matters."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    image = FigureBlock()
    quote = QuoteBlock()
