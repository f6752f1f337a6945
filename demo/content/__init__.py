"""What the demonstration shows: civic names, pages and files. `load_demo` reads it from here."""

from .acts import ACTS
from .bodies import BODIES
from .communiques import COMMUNIQUES
from .decisions import DECISIONS
from .events import EVENTS
from .files import FILES
from .life import CHANGES, WITHDRAWN
from .minutes import MINUTES
from .news import NEWS
from .notices import NOTICES
from .pages import ABOUT, DECISION_INDEX, HOME, NEWS_INDEX, NOTICE_INDEX
from .persons import PERSONS
from .places import PLACES
from .publications import PUBLICATIONS
from .releases import PRESS_RELEASES
from .services import SERVICES
from .topics import TOPICS
from .vacancies import VACANCIES

__all__ = [
    "ABOUT",
    "ACTS",
    "BODIES",
    "CHANGES",
    "COMMUNIQUES",
    "DECISIONS",
    "DECISION_INDEX",
    "EVENTS",
    "FILES",
    "HOME",
    "MINUTES",
    "NEWS",
    "NEWS_INDEX",
    "NOTICES",
    "NOTICE_INDEX",
    "PERSONS",
    "PLACES",
    "PRESS_RELEASES",
    "PUBLICATIONS",
    "SERVICES",
    "TOPICS",
    "VACANCIES",
    "WITHDRAWN",
]
