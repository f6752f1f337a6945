"""Services of the demonstration, as pages."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from demo import content, service_shapes
from demo.loading.pages import Loader
from home.models import HomePage, ServiceIndexPage, ServicePage

PUBLISHED_DAYS_AGO = 40


@dataclass(frozen=True)
class ServiceLoader(Loader):
    """Makes the pages that are missing."""

    def load(self) -> None:
        """All services."""
        home = HomePage.objects.get(locale__language_code="sq", depth=2)
        parent = ServiceIndexPage.objects.child_of(home).get()
        for service in content.SERVICES:
            self._service(parent, service)

    def _service(self, parent: Any, item: service_shapes.Service) -> None:
        names = ("who_can_ask", "where", "result", "if_refused", "keywords", "answer_note")
        page = ServicePage(
            published_on=self.day - timedelta(days=PUBLISHED_DAYS_AGO),
            life_event=item.life_event,
            answer_days=item.answer_days,
            answer_day_unit=item.unit,
            online_url=item.online_url,
            required_documents=[
                ("document", {"name": each.name["sq"], "form": each.form, "note": each.note["sq"]})
                for each in item.required_documents
            ],
            fees=[
                ("fee", {"words": each.words["sq"], "amount_cents": each.cents, "note": each.note["sq"]})
                for each in item.fees
            ],
            steps=[("step", each["sq"]) for each in item.steps],
            legal_bases=[("legal_basis", {"text": each.text["sq"], "url": each.url}) for each in item.legal_bases],
            content=self._stream(item.content),
            **{name: getattr(item, name)["sq"] for name in names},
        )
        self._file_under(page, item)
        self._carry(page, item.files)
        self._add(parent, page, item.title, item.summary, item.content, item.words)
