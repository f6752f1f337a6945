"""Contact's models, a file each."""

from contact.models.attempts import Attempt
from contact.models.entries import Entry
from contact.models.events import Event
from contact.models.messages import Message, MessageYear
from contact.models.settings import ContactSettings

__all__ = ["Attempt", "ContactSettings", "Entry", "Event", "Message", "MessageYear"]
