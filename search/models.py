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


class Delivery(models.Model):
    """A change of a search document that the engine outside of the database has still to be told.

    Written with the change, deleted once the engine has it. What is told is what the document says by then; `asked_at`
    is the version, so that an older one never takes the place of a newer.
    """

    key = models.CharField(max_length=100)
    """The document's; the document itself may be gone."""
    is_removal = models.BooleanField()
    """Whether what the engine holds may not be found from now on."""
    asked_at = models.DateTimeField(db_index=True)
    retry_at = models.DateTimeField(null=True)
    """The engine refused it; until then it is left alone."""
    refusal = models.TextField(default="")
    """What the engine said to that."""

    class Meta:
        verbose_name = "change on its way to the search engine"
        verbose_name_plural = "changes on their way to the search engine"

    def __str__(self) -> str:
        return self.key


class Mirror(models.Model):
    """How the engine outside of the database stands: what went wrong last, and how far a rebuild is."""

    name = models.CharField(max_length=50, unique=True)
    failures = models.PositiveIntegerField(default=0)
    """In a row."""
    failed_at = models.DateTimeField(null=True)
    error = models.TextField(default="")
    """What the last failure said; empty once it answers again."""
    retry_at = models.DateTimeField(null=True)
    """Until then it is not asked."""
    seen_at = models.DateTimeField(null=True)
    """When it last answered the worker."""
    compared_at = models.DateTimeField(null=True)
    """When its documents were last compared with ours; null: to be done at once."""
    rebuild_started_at = models.DateTimeField(null=True)
    """Null where none is going on."""
    rebuild_position = models.BigIntegerField(default=0)
    """The id of the last document that was written."""
    rebuild_lease_until = models.DateTimeField(null=True)
    """Who rebuilds holds it until then; one who died lets go of it."""
    rebuilt_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "state of the search engine"
        verbose_name_plural = "states of the search engine"

    def __str__(self) -> str:
        return self.name
