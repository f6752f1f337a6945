"""What the demonstration shows: civic names, pages and files. `load_demo` reads it from here."""

from .acts import ACTS
from .body_pages import BODY_PAGES
from .communiques import COMMUNIQUES
from .decisions import DECISIONS
from .events import EVENTS
from .files import FILES
from .life import CHANGES, WITHDRAWN
from .messages import MESSAGES
from .minutes import MINUTES
from .news import NEWS
from .notices import NOTICES
from .offices import BODIES, REACH
from .pages import ABOUT, DECISION_INDEX, HOME, NEWS_INDEX, NOTICE_INDEX
from .persons import PERSONS
from .pictures import PICTURES
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
    "BODY_PAGES",
    "CHANGES",
    "COMMUNIQUES",
    "DECISIONS",
    "DECISION_INDEX",
    "EVENTS",
    "FILES",
    "HOME",
    "MESSAGES",
    "MINUTES",
    "NEWS",
    "NEWS_INDEX",
    "NOTICES",
    "NOTICE_INDEX",
    "PERSONS",
    "PICTURES",
    "PLACES",
    "PRESS_RELEASES",
    "PUBLICATIONS",
    "REACH",
    "SERVICES",
    "TOPICS",
    "VACANCIES",
    "WITHDRAWN",
]
