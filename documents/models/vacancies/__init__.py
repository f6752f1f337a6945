"""Vacancies: the call, its stages, the list."""

from documents.models.vacancies.listing import VacancyIndexPage
from documents.models.vacancies.page import VacancyPage
from documents.models.vacancies.stages import VacancyStage

__all__ = ["VacancyIndexPage", "VacancyPage", "VacancyStage"]
