"""Core's models, a file each."""

from core.generation import Generation
from core.models.base import BasePage
from core.models.images import Rendition, SiteImage
from core.models.periodic import PeriodicJob
from core.models.publication import Publication
from core.models.settings import SiteSettings, SiteWords
from core.models.workflow import SecondPersonTask
from core.personal_data.models import PersonalDataDecision, PersonalDataFinding, PersonalDataScan

__all__ = [
    "BasePage",
    "Generation",
    "PeriodicJob",
    "PersonalDataDecision",
    "PersonalDataFinding",
    "PersonalDataScan",
    "Publication",
    "Rendition",
    "SecondPersonTask",
    "SiteImage",
    "SiteSettings",
    "SiteWords",
]
