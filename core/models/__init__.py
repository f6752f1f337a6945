"""Core's models, a file each."""

from core.generation import Generation
from core.models.base import BasePage
from core.models.images import Rendition, SiteImage
from core.models.periodic import PeriodicJob
from core.models.publication import Publication
from core.models.settings import SiteSettings, SiteWords
from core.models.workers import WorkerProcess
from core.models.workflow import SecondPersonTask

__all__ = [
    "BasePage",
    "Generation",
    "PeriodicJob",
    "Publication",
    "Rendition",
    "SecondPersonTask",
    "SiteImage",
    "SiteSettings",
    "SiteWords",
    "WorkerProcess",
]
