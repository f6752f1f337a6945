"""What the demonstration shows: civic names, pages and files. `load_demo` reads it from here."""

from .bodies import BODIES
from .communiques import COMMUNIQUES
from .decisions import DECISIONS
from .events import EVENTS
from .files import FILES
from .news import NEWS
from .notices import NOTICES
from .pages import ABOUT, DECISION_INDEX, HOME, NEWS_INDEX, NOTICE_INDEX
from .persons import PERSONS
from .places import PLACES
from .releases import PRESS_RELEASES
from .topics import TOPICS

__all__ = [
    "ABOUT",
    "BODIES",
    "COMMUNIQUES",
    "DECISIONS",
    "DECISION_INDEX",
    "EVENTS",
    "FILES",
    "HOME",
    "NEWS",
    "NEWS_INDEX",
    "NOTICES",
    "NOTICE_INDEX",
    "PERSONS",
    "PLACES",
    "PRESS_RELEASES",
    "TOPICS",
]
