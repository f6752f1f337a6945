"""Core's models, a file each."""

from core.generation import Generation
from core.models.base import BasePage
from core.models.changes import ChangeKind, ChangeNote, ReviewReminder
from core.models.images import Rendition, SiteImage
from core.models.periodic import PeriodicJob
from core.models.publication import Publication, Withdrawal
from core.models.settings import SiteSettings, SiteWords
from core.models.workers import WorkerProcess
from core.models.workflow import SecondPersonTask
from core.personal_data.models import PersonalDataDecision, PersonalDataFinding, PersonalDataScan

__all__ = [
    "BasePage",
    "ChangeKind",
    "ChangeNote",
    "Generation",
    "PeriodicJob",
    "PersonalDataDecision",
    "PersonalDataFinding",
    "PersonalDataScan",
    "Publication",
    "Rendition",
    "ReviewReminder",
    "SecondPersonTask",
    "SiteImage",
    "SiteSettings",
    "SiteWords",
    "Withdrawal",
    "WorkerProcess",
]
