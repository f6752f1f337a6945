"""Somebody who writes of private persons, and answers the question that comes of it."""

from wagtail.models import Page, WorkflowState

from tests.core.test_workflow import Person
from tests.editing import page_form, stream

PHONE = "Thirrni qytetarin në tel. 044 123 456 ose nesër."
NUMBER = "Përfituesi A, numri personal 1170456782."
REASON = "Pala vetë kërkoi që ta thërrasin."


class Writer(Person):
    """Somebody who writes of private persons."""

    paragraphs = (PHONE,)

    def _form(self, title):
        return page_form(title=title, content=stream(*self.paragraphs), published_on="2026-11-20")

    @property
    def question(self):
        """The address that the last answer leads to, if it is the question."""
        address = self.answer.get("Location", "")
        return address if "/personal-data/" in address else None

    def answers(self, address=None, **reasons):
        """Open the question, fill in the reasons by kind or fingerprint, and send it."""
        address = address or self.question
        self.shown = self.client.get(address).content.decode()
        self.answer = self.client.post(address, reasons)
        return self.answer


def is_live(page):
    """In the database."""
    return Page.objects.get(pk=page.pk).live


def in_approval(page):
    """Whether it waits for a second person."""
    return WorkflowState.objects.for_instance(page).filter(status=WorkflowState.STATUS_IN_PROGRESS).exists()
