"""Pages of plain text: about the office, about the site."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.blocks import ContentBlock
from core.models import BasePage
from core.search_kind import SearchKind
from documents.components import shown_files
from documents.models.files import files_of
from home.guidance import STANDARD as GUIDANCE


class StandardPage(BasePage):
    """A page that is of no day and of no body."""

    content = StreamField(ContentBlock(), verbose_name=_("text"))

    may_expire = True
    guidance = GUIDANCE
    search_kind = SearchKind("page", _("Page"), _("Pages"))
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.translatable_fields,
        TranslatableField("content"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("content"),
        InlinePanel("page_files", heading=_("Files"), label=_("File")),
    ]
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types: ClassVar[list[str]] = ["home.StandardPage"]

    class Meta:
        verbose_name = _("page of text")
        verbose_name_plural = _("pages of text")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Its files."""
        context = super().get_context(request, *args, **kwargs)
        context["files"] = shown_files(files_of(self))
        return context
