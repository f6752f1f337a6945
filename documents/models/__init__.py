"""Documents' models, a file each."""

from documents.models.decisions import DecisionIndexPage, DecisionPage
from documents.models.files import File, PageFile

__all__ = ["DecisionIndexPage", "DecisionPage", "File", "PageFile"]
