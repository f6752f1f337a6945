"""Documents' models, a file each."""

from documents.models.decisions import DecisionIndexPage, DecisionPage
from documents.models.files import File, PageFile
from documents.models.texts import FileText

__all__ = ["DecisionIndexPage", "DecisionPage", "File", "FileText", "PageFile"]
