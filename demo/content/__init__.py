"""What the demonstration shows: civic names, pages and files. `load_demo` reads it from here."""

from .acts import ACTS
from .bodies import BODIES
from .decisions import DECISIONS
from .files import FILES
from .life import CHANGES, WITHDRAWN
from .minutes import MINUTES
from .news import NEWS
from .notices import NOTICES
from .pages import ABOUT, DECISION_INDEX, HOME, NEWS_INDEX, NOTICE_INDEX
from .persons import PERSONS
from .places import PLACES
from .publications import PUBLICATIONS
from .topics import TOPICS
from .vacancies import VACANCIES

__all__ = [
    "ABOUT",
    "ACTS",
    "BODIES",
    "CHANGES",
    "DECISIONS",
    "DECISION_INDEX",
    "FILES",
    "HOME",
    "MINUTES",
    "NEWS",
    "NEWS_INDEX",
    "NOTICES",
    "NOTICE_INDEX",
    "PERSONS",
    "PLACES",
    "PUBLICATIONS",
    "TOPICS",
    "VACANCIES",
    "WITHDRAWN",
]
