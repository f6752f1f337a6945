"""Vacancies in every state: two in four languages, six in Albanian only. A later call stands before the first one."""

from .communication import COMMUNICATION
from .english_teacher import ENGLISH_TEACHER
from .in_albanian import IN_ALBANIAN

VACANCIES = [COMMUNICATION, ENGLISH_TEACHER, *IN_ALBANIAN]
