"""Vacancies: four in four languages, six in Albanian only. A later call stands before the first one.

| state | vacancy |
| --- | --- |
| opens later | `civil-engineer` |
| open, just opened | `children-librarian`, `surveyor-second-call` |
| open, closes in three days | `communication-officer` |
| closed, test to come | `administrative-assistant` |
| closed, with a shortlist | `nurse-mobile-team` |
| result, one list removed already | `english-teacher` |
| cancelled | `planning-consultant` |
| repeated by a later call | `surveyor-first-call` |
| time not recorded | `archivist` |
"""

from .communication import COMMUNICATION
from .english_teacher import ENGLISH_TEACHER
from .in_albanian import IN_ALBANIAN
from .librarian import LIBRARIAN
from .nurse import NURSE

VACANCIES = [COMMUNICATION, LIBRARIAN, NURSE, ENGLISH_TEACHER, *IN_ALBANIAN]
