"""A service: what it is, who can ask for it, what to bring, what it costs, how long it takes."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail_localize.fields import BaseTranslatableField, TranslatableField

from civic.contacts import Contact, contact_of
from civic.pages import CivicPage
from core.fields import FactField
from core.search_kind import SearchKind
from documents.components import shown_files
from documents.models.files import files_of
from home.guidance import SERVICE as GUIDANCE
from home.models.services.facts import SERVICE_PANELS, ServiceFacts
from home.service_data import government_service
from home.service_words import answer_words, documents_of, fees_of


class ServicePage(ServiceFacts):
    """A service (`shërbim`). The page reads as an answer: the key facts first, the rest below."""

    guidance = GUIDANCE
    search_kind = SearchKind("service", _("Service"), _("Services"))
    required_in_form = ("summary", "life_event", "who_can_ask", "directorate")
    fact_names: ClassVar[tuple[str, ...]] = ("life_event", "answer_days", "answer_day_unit", "online_url")
    word_names: ClassVar[tuple[str, ...]] = ("who_can_ask", "answer_note", "where", "result", "if_refused", "keywords")
    stream_names: ClassVar[tuple[str, ...]] = ("required_documents", "fees", "steps", "legal_bases", "content")
    translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *CivicPage.translatable_fields,
        *(FactField(name) for name in fact_names),
        *(TranslatableField(name) for name in (*word_names, *stream_names)),
    ]
    content_panels = SERVICE_PANELS
    parent_page_types = ["home.ServiceIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")

    def contact(self) -> Contact | None:
        """How the office is reached; None where no office is recorded."""
        office = self.directorate_name()
        return contact_of(office.key) if office else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Documents, fees, time, steps, legal bases and forms."""
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "required_documents": documents_of(self.required_documents),
            "fees": fees_of(self.fees),
            "answer_words": answer_words(self.answer_days, self.answer_day_unit),
            "steps": [row.value for row in self.steps],
            "legal_bases": [row.value for row in self.legal_bases],
            "contact": self.contact(),
            "files": shown_files(files_of(self)),
        }
        return context

    def get_structured_data(self, request: HttpRequest) -> dict[str, Any]:
        """schema.org/GovernmentService."""
        return government_service(self, request)

    def get_search_text(self) -> str:
        """Streams and plain words, and the everyday words that stand nowhere on the page."""
        words = [getattr(self, name) for name in self.word_names]
        return "\n".join(text for text in [super().get_search_text(), *words] if text)
