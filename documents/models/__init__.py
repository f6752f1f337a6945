"""Documents' models, a file each."""

from documents.models.act_index import ActIndexPage
from documents.models.act_relations import ActRelation
from documents.models.acts import ActPage
from documents.models.decisions import DecisionIndexPage, DecisionPage
from documents.models.files import File, PageFile
from documents.models.texts import FileText

__all__ = [
    "ActIndexPage",
    "ActPage",
    "ActRelation",
    "DecisionIndexPage",
    "DecisionPage",
    "File",
    "FileText",
    "PageFile",
]
