"""Civic's models, a file each."""

from civic.models.bodies import Body, BodyPeriod
from civic.models.contact import BodyHours, BodyPhone, BodySpecialHours
from civic.models.people import Membership, Person
from civic.models.places import Place
from civic.models.topics import Topic

__all__ = [
    "Body",
    "BodyHours",
    "BodyPeriod",
    "BodyPhone",
    "BodySpecialHours",
    "Membership",
    "Person",
    "Place",
    "Topic",
]
