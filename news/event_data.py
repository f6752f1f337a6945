"""An event in schema.org's words."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils import timezone

from core.structured_data import page_data
from news.event_log import ShownChange
from news.models.event_state import EventStatus
from news.structured import instant, publisher

if TYPE_CHECKING:
    from news.models.events import EventPage

SCHEMA = "https://schema.org/"


def place_of(page: "EventPage") -> str:
    """Hall and town in one line, the town in the reader's language."""
    town = page.place_name()
    return ", ".join(part for part in (page.place_text, town.name if town else "") if part)


def event_data(page: "EventPage", request: HttpRequest) -> dict[str, Any]:
    """An Event with its status, what it was before, how it can be attended."""
    moves = [change for change in page.changes() if change.is_moved and change.old_start_at]
    organiser = page.organiser_name()
    town = page.place_name()
    return {
        **page_data(page, request, "Event"),
        "startDate": day_or_instant(page.start_at, is_all_day=page.is_all_day),
        "endDate": day_or_instant(page.end_at, is_all_day=page.is_all_day),
        "previousStartDate": _previous(moves[-1]) if moves else "",
        "eventStatus": SCHEMA + _status(page, moves),
        "eventAttendanceMode": SCHEMA + mode if (mode := _mode(page)) else "",
        "location": _locations(page, town.name if town else ""),
        "organizer": {"@type": "GovernmentOrganization", "name": organiser.name} if organiser else publisher(request),
        "performer": [
            {"@type": "Person", "name": speaker.plain_name, "jobTitle": speaker.role}
            for speaker in page.shown_speakers(request)
        ],
        "audience": {"@type": "Audience", "audienceType": page.audience} if page.audience else None,
        "isAccessibleForFree": True,
    }


def day_or_instant(moment: Any, *, is_all_day: bool) -> str:
    """A day for whole days, else an instant with Kosovo's offset."""
    if moment is None:
        return ""
    return timezone.localdate(moment).isoformat() if is_all_day else instant(moment)


def _previous(change: ShownChange) -> str:
    return day_or_instant(change.old_start_at, is_all_day=change.old_is_all_day)


def _status(page: "EventPage", moves: list[ShownChange]) -> str:
    if page.status == EventStatus.CANCELLED:
        return "EventCancelled"
    if page.status == EventStatus.POSTPONED:
        return "EventPostponed"
    return "EventRescheduled" if moves else "EventScheduled"


def _mode(page: "EventPage") -> str:
    has_place = bool(page.place_text or page.place_id)
    if page.is_online or page.stream_url:
        return "MixedEventAttendanceMode" if has_place else "OnlineEventAttendanceMode"
    return "OfflineEventAttendanceMode" if has_place else ""  # not recorded


def _locations(page: "EventPage", town: str) -> list[dict[str, Any]]:
    locations: list[dict[str, Any]] = []
    if page.place_text or town:
        address = {"@type": "PostalAddress", "addressLocality": town, "addressCountry": "XK"} if town else None
        locations.append({"@type": "Place", "name": page.place_text or town, "address": address})
    if page.stream_url:
        locations.append({"@type": "VirtualLocation", "url": page.stream_url})
    return locations
