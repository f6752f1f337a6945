"""A message from a citizen: question, complaint, suggestion, praise, or a mistake found on a page."""

import secrets
from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.models.number_year import NumberYear

MANY_LINKS = 3
"""From so many links on, staff are told to look twice. Nothing is refused for them."""


def new_token() -> str:
    """The receipt's address: 192 random bits."""
    return secrets.token_urlsafe(24)


class MessageYear(NumberYear):
    """The last number given in a year."""

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("year of messages")
        verbose_name_plural = _("years of messages")
        default_permissions = ()


class MessageQuerySet(models.QuerySet["Message"]):
    """Which messages."""

    def open(self) -> "MessageQuerySet":
        """Those that wait for an answer."""
        return self.filter(state__in=(Message.State.NEW, Message.State.ASSIGNED))

    def waiting_first(self) -> "MessageQuerySet":
        """Open ones by the day on which they are due; then the others, the newest first."""
        is_open = Q(state__in=(Message.State.NEW, Message.State.ASSIGNED))
        waits_until = Case(When(is_open, then=F("due_on")))
        return self.order_by(waits_until.asc(nulls_last=True), "-received_at", "-pk")

    def overdue(self, on: date) -> "MessageQuerySet":
        """Open ones whose day is past; on the day itself an answer is still in time."""
        return self.open().filter(due_on__lt=on)

    def due_soon(self, on: date, until: date) -> "MessageQuerySet":
        """Open ones whose day is not past, and comes by then."""
        return self.open().filter(due_on__range=(on, until))


class Message(models.Model):
    """Whatever is personal in it is erased some time after it is closed (`contact.erasing`); the row stays."""

    class Kind(models.TextChoices):
        QUESTION = "question", _("question")
        COMPLAINT = "complaint", _("complaint")
        SUGGESTION = "suggestion", _("suggestion")
        PRAISE = "praise", _("praise")
        MISTAKE = "mistake", _("mistake on a page")

    class State(models.TextChoices):
        NEW = "new", _("new")
        ASSIGNED = "assigned", _("assigned")
        ANSWERED = "answered", _("answered")
        CLOSED = "closed", _("closed")
        SPAM = "spam", _("spam")

    year = models.PositiveSmallIntegerField(_("year"))
    number = models.PositiveIntegerField(_("number"))
    token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    form_key = models.CharField(max_length=64, unique=True, editable=False)
    """Of the form that it came with: a form sent twice is one message."""
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.NEW)
    received_at = models.DateTimeField(_("received"), default=timezone.now)
    due_on = models.DateField(_("due on"))
    directorate = models.ForeignKey(
        "civic.Body", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("directorate")
    )
    place = models.ForeignKey(
        "civic.Place", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("place")
    )
    text = models.TextField(_("message"), blank=True)
    name = models.CharField(_("name"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("phone"), max_length=50, blank=True)
    wants_answer = models.BooleanField(_("an answer is wanted"), default=True)
    language = models.CharField(_("language of the answer"), max_length=10, choices=settings.LANGUAGES)
    link_count = models.PositiveSmallIntegerField(_("links in the text"), default=0)
    page_path = models.CharField(_("address of the page"), max_length=500, blank=True)
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("page")
    )
    assigned_body = models.ForeignKey(
        "civic.Body", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("assigned to")
    )
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("person"),
    )
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    erased_at = models.DateTimeField(_("personal data erased"), null=True, blank=True)

    objects = MessageQuerySet.as_manager()
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("message from a citizen")
        verbose_name_plural = _("messages from citizens")
        ordering = ("-received_at", "-pk")
        default_permissions = ()
        permissions = [
            ("answer_message", _("Can read and answer messages from citizens")),
            ("erase_message", _("Can erase the personal data of messages from citizens")),
        ]
        constraints = [
            models.UniqueConstraint(fields=("year", "number"), name="unique_message_number"),
            models.CheckConstraint(
                condition=Q(erased_at__isnull=True) | Q(text="", name="", email="", phone="", page_path=""),
                name="erased_messages_are_empty",
            ),
        ]
        indexes = [models.Index(fields=["state", "due_on"], name="contact_messages_to_answer")]

    def __str__(self) -> str:
        return self.reference

    @property
    def reference(self) -> str:
        """As it is cited: K-2026-00012."""
        return f"K-{self.year}-{self.number:05d}"

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state in {self.State.NEW, self.State.ASSIGNED}

    def is_overdue(self, on: date) -> bool:
        """Whether it is open and its day is past."""
        return self.is_open and self.due_on < on

    @property
    def has_many_links(self) -> bool:
        """A sign of advertising, for staff."""
        return self.link_count >= MANY_LINKS
