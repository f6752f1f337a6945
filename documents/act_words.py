"""The state of an act in words and as a shape."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from documents.act_status import ActStatus, Missing, Reading

SHAPES = {
    ActStatus.DRAFT: "upcoming",
    ActStatus.ADOPTED: "upcoming",
    ActStatus.REGISTERED: "upcoming",
    ActStatus.PUBLISHED: "upcoming",
    ActStatus.NOT_YET_IN_FORCE: "upcoming",
    ActStatus.IN_FORCE: "current",
    ActStatus.SUSPENDED: "suspended",
    ActStatus.REPEALED: "past",
    ActStatus.ANNULLED: "void",
    ActStatus.UNKNOWN: "unknown",
}
"""The shape of the sprite beside the word: `state-…`."""


def status_label(status: ActStatus) -> str:
    """One or two words in the reader's language."""
    return {
        ActStatus.DRAFT: pgettext("state of an act", "Draft"),
        ActStatus.ADOPTED: pgettext("state of an act", "Adopted"),
        ActStatus.REGISTERED: pgettext("state of an act", "Registered"),
        ActStatus.PUBLISHED: pgettext("state of an act", "Published"),
        ActStatus.NOT_YET_IN_FORCE: pgettext("state of an act", "Not yet in force"),
        ActStatus.IN_FORCE: pgettext("state of an act", "In force"),
        ActStatus.SUSPENDED: pgettext("state of an act", "Suspended"),
        ActStatus.REPEALED: pgettext("state of an act", "Repealed"),
        ActStatus.ANNULLED: pgettext("state of an act", "Annulled"),
        ActStatus.UNKNOWN: pgettext("state of an act", "State not recorded"),
    }[status]


def reason(reading: Reading) -> str:
    """Why it is so, in one sentence; the act that brought it about is named beside it."""
    if reading.missing is not None:
        return _what_is_missing(reading.missing, reading.since) % {"day": _day(reading.since)}
    return _sentence(reading) % {"day": _day(reading.since), "last": _day(reading.until)}


def _sentence(reading: Reading) -> str:
    if reading.status == ActStatus.SUSPENDED and reading.until:
        return _("Suspended from %(day)s to %(last)s.")
    return {
        ActStatus.DRAFT: _("Not adopted and public yet."),
        ActStatus.ADOPTED: _("Adopted on %(day)s. When it is registered and enters into force is not recorded."),
        ActStatus.REGISTERED: _("Registered on %(day)s. When it enters into force is not recorded."),
        ActStatus.PUBLISHED: _("Published on %(day)s. When it enters into force is not recorded."),
        ActStatus.NOT_YET_IN_FORCE: _("Enters into force on %(day)s."),
        ActStatus.IN_FORCE: _("In force since %(day)s."),
        ActStatus.SUSPENDED: _("Suspended since %(day)s."),
        ActStatus.REPEALED: _("Not in force since %(day)s: it was repealed."),
        ActStatus.ANNULLED: _("Annulled on %(day)s."),
        ActStatus.UNKNOWN: _("The days that would tell are not recorded."),
    }[reading.status]


def _what_is_missing(missing: Missing, since: date | None) -> str:
    if missing == Missing.REGISTRATION and since:
        return _("Not yet in force: it is registered on %(day)s only.")
    return {
        Missing.REGISTRATION: _("Its registration is not recorded, and no act is in force without it."),
        Missing.LANGUAGES: _("Not yet in force: it is not published in all official languages."),
        Missing.DAY_OF_END: _("Another act ended it; from which day is not recorded."),
        Missing.DAY_OF_SUSPENSION: _("Another act suspends it; from which day is not recorded."),
    }[missing]


def _day(day: date | None) -> str:
    return date_format(day, "DATE_FORMAT") if day else "–"
