"""Documents' models, a file each."""

from documents.models.act_index import ActIndexPage
from documents.models.act_relations import ActRelation
from documents.models.acts import ActPage
from documents.models.decisions import DecisionIndexPage, DecisionPage
from documents.models.files import File, PageFile
from documents.models.minutes import MinutesAttendance, MinutesDay, MinutesIndexPage, MinutesPage
from documents.models.publications import PublicationIndexPage, PublicationList, PublicationPage
from documents.models.readings import Reading
from documents.models.texts import FileText
from documents.models.vacancies import VacancyIndexPage, VacancyPage, VacancyStage
from documents.models.versions import FileVersion

__all__ = [
    "ActIndexPage",
    "ActPage",
    "ActRelation",
    "DecisionIndexPage",
    "DecisionPage",
    "File",
    "FileText",
    "FileVersion",
    "MinutesAttendance",
    "MinutesDay",
    "MinutesIndexPage",
    "MinutesPage",
    "PageFile",
    "PublicationIndexPage",
    "PublicationList",
    "PublicationPage",
    "Reading",
    "VacancyIndexPage",
    "VacancyPage",
    "VacancyStage",
]
