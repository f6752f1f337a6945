"""Files with texts, and pages that carry them, for tests of search."""

from documents.models import FileText, PageFile
from search.announcing import announce_pages_of
from tests.factories.files import FileFactory


def write_texts(file, *texts):
    """The file's texts anew, page by page."""
    file.texts.all().delete()
    FileText.objects.bulk_create(
        FileText(file=file, number=number, text=text) for number, text in enumerate(texts, start=1)
    )


def announce(file):
    """What extraction does then."""
    announce_pages_of(set(file.uses.values_list("page__translation_key", flat=True)))


def carry(page, *files):
    """Let the page carry the files and publish it."""
    page.page_files = [PageFile(file=file, sort_order=order) for order, file in enumerate(files)]
    page.save_revision().publish()
    return page


def file_of(*texts, **fields):
    """A PDF with these texts, a page each."""
    file = FileFactory(**fields)
    write_texts(file, *texts)
    return file
