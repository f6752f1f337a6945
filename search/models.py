"""What can be found, as text: the truth from which every engine's index is made, and the list of what it lacks."""

from django.db import models
from wagtail.models import Page


class SearchDocument(models.Model):
    """One live page in one language. Engines hold its terms under `key`; this row holds everything that is shown.

    The row is the outbox, too: it waits while `synced_at` is null. A row that waits may be a bare announcement (page
    published, text not read yet); engines know nothing of it. With `removed_at` it is a tombstone: it is not found
    any more, and goes once the engine has let go of it.
    """

    key = models.CharField(max_length=100, unique=True)
    """Source and id: `page:123`."""
    page = models.ForeignKey(Page, null=True, on_delete=models.SET_NULL, related_name="+")
    """Null once the page is deleted (the tombstone outlives it), and for records that are no pages."""
    language = models.CharField(max_length=20)
    """The locale's code: sq, sr-latn, tr, en."""
    kind = models.CharField(max_length=50)
    """The code of its SearchKind."""
    date = models.DateField(null=True)
    """The day that the record is of."""
    expires_at = models.DateTimeField(null=True)
    """From this instant on it is not found, though nobody took the page down yet."""
    published_at = models.DateTimeField(null=True)
    """The page's last publication as of the reading of its text."""
    file_pages = models.PositiveIntegerField(default=0)
    """How many rows of SearchFilePage it has."""
    files_hash = models.CharField(max_length=64, default="")
    """Of what these rows say."""
    files_stamp = models.TextField(default="")
    """`attached.stamps` as of the reading of the files."""
    analysis_version = models.CharField(max_length=40, default="")
    content_hash = models.CharField(max_length=64)
    """Of what the engine holds; empty while it holds nothing."""
    changed_at = models.DateTimeField()
    """The last time that it was asked to be brought into the engine or out of it."""
    synced_at = models.DateTimeField(null=True)
    retry_at = models.DateTimeField(null=True)
    """Its text could not be read; until then it is left alone."""
    removed_at = models.DateTimeField(null=True)
    # Texts last: SQLite reads a row from its start, and filters need none of them.
    title = models.TextField()
    summary = models.TextField()
    body = models.TextField()
    references = models.TextField()
    """As the office typed them, a line each; the first is shown."""
    facets = models.JSONField(default=dict)
    """Ids of records to filter by, as text, by name: {"topic": ["…", "…"]}."""

    class Meta:
        verbose_name = "search document"
        verbose_name_plural = "search documents"
        indexes = (
            models.Index(fields=("language", "kind"), name="search_language_kind"),
            models.Index(fields=("changed_at",), condition=models.Q(synced_at__isnull=True), name="search_waiting"),
        )

    def __str__(self) -> str:
        return f"{self.key} {self.title}".strip()


class SearchFilePage(models.Model):
    """A page of a file that the document's page carries; of a long text without pages, a part.

    Rows are written with their document, and are found and shown through it alone.
    """

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="files")
    order = models.PositiveIntegerField()
    """Its place among all of the document's, from 1, without gaps: engines know it by that."""
    title = models.TextField()
    """The file's."""
    url = models.TextField()
    """The file's address."""
    number = models.PositiveIntegerField()
    """The page of the file, from 1."""
    language = models.CharField(max_length=20)
    """What the text was analysed as."""
    text = models.TextField()

    class Meta:
        verbose_name = "page of a file in search"
        verbose_name_plural = "pages of files in search"
        constraints = (models.UniqueConstraint(fields=("document", "order"), name="unique_search_file_page"),)

    def __str__(self) -> str:
        return f"{self.document_id}/{self.order} {self.title}"
