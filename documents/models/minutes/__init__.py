"""Minutes: the record of a meeting, who was there, the list."""

from documents.models.minutes.attendance import MinutesAttendance, MinutesDay
from documents.models.minutes.listing import MinutesIndexPage
from documents.models.minutes.page import MinutesPage

__all__ = ["MinutesAttendance", "MinutesDay", "MinutesIndexPage", "MinutesPage"]
