"""Messages of the demonstration: taken in as the form does, then brought to their states without any letter."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from contact.models import Entry, Event, Message
from contact.reported import page_at
from contact.services import Draft, log, submit
from demo import content
from demo.loading.civic import Civic
from demo.message_shapes import Message as Shape
from users.models import User

_NOON = time(12)


def load_messages(day: date, civic: Civic, editor: User) -> None:
    """Those that are missing, the oldest first, so that their numbers run as they would have."""
    for item in sorted(content.MESSAGES, key=lambda each: -each.days_ago):
        if not Message.objects.filter(form_key=f"demo-{item.key}").exists():
            _load(item, day, civic, editor)


def _load(item: Shape, day: date, civic: Civic, editor: User) -> None:
    message = submit(_draft(item, _at(day, item.days_ago), civic))
    last = message.received_at
    for note in item.entries:
        last = _at(day, note.days_ago)
        _write(message, note.kind, note.text, editor, last)
    if item.assigned:
        message.assigned_body = civic.bodies[item.assigned]
        message.assignee = editor if item.is_assigned_to_editor else None
        log(message, Event.Action.ASSIGNED, by=editor, detail=str(message.assigned_body), at=last)
    message.email, message.state = item.email, item.state
    if item.state in {"closed", "spam"}:
        message.closed_at = last
        log(message, Event.Action.SPAM if item.state == "spam" else Event.Action.CLOSED, by=editor, at=last)
    message.save()


def _draft(item: Shape, at: datetime, civic: Civic) -> Draft:
    """Without the address, to which a receipt would go."""
    return Draft(
        kind=item.kind,
        text=item.text,
        language=item.language,
        form_key=f"demo-{item.key}",
        name=item.name,
        phone=item.phone,
        wants_answer=item.wants_answer,
        directorate=civic.bodies[item.directorate] if item.directorate else None,
        place=civic.places[item.place] if item.place else None,
        page_path=item.page_path,
        page=page_at(item.page_path) if item.page_path else None,
        at=at,
    )


def _write(message: Message, kind: str, text: str, by: User, at: datetime) -> None:
    Entry.objects.create(message=message, kind=kind, text=text, by=by, at=at)
    if kind == Entry.Kind.ANSWER:
        message.answered_at = at
    log(message, Event.Action.ANSWERED if kind == Entry.Kind.ANSWER else Event.Action.NOTED, by=by, at=at)


def _at(day: date, days_ago: int) -> datetime:
    return timezone.make_aware(datetime.combine(day - timedelta(days=days_ago), _NOON))
