"""Documents' models, a file each."""

from documents.models.decisions import DecisionIndexPage, DecisionPage
from documents.models.files import File, PageFile
from documents.models.readings import Reading
from documents.models.texts import FileText
from documents.models.versions import FileVersion

__all__ = ["DecisionIndexPage", "DecisionPage", "File", "FileText", "FileVersion", "PageFile", "Reading"]
