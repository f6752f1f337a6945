"""Search documents, and the table of terms of whichever database this is."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

CREATE = {
    "sqlite": [
        # A row's id is that of the document, times 2^20, and the page of its files; 0 for the document's own row.
        "CREATE VIRTUAL TABLE search_sqliteterms USING fts5(title, references_, summary, body, tokenize='ascii')",
    ],
    "postgresql": [
        # Kept inside of the row: the planner counts the table's pages, and would read a table whose terms lie apart
        # (TOAST) from end to end in place of asking the index.
        # One row a document (place 0) and one a page of its files.
        "CREATE TABLE search_postgresterms"
        " (document_id bigint, place integer, terms tsvector NOT NULL, PRIMARY KEY (document_id, place))"
        " WITH (toast_tuple_target = 8160)",
        "ALTER TABLE search_postgresterms ALTER COLUMN terms SET STORAGE MAIN",
        "CREATE INDEX search_postgresterms_terms ON search_postgresterms USING gin (terms)",
    ],
}
DROP = {"sqlite": ["DROP TABLE search_sqliteterms"], "postgresql": ["DROP TABLE search_postgresterms"]}


def create_terms(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The engine's own table; Django knows nothing of it."""
    for statement in CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop_terms(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Undo create_terms."""
    for statement in DROP[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    initial = True

    dependencies = (migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),)

    operations = (
        migrations.CreateModel(
            name="SearchDocument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=100, unique=True)),
                (
                    "page",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.WAGTAIL_PAGE_MODEL,
                    ),
                ),
                ("language", models.CharField(max_length=20)),
                ("kind", models.CharField(max_length=50)),
                ("date", models.DateField(null=True)),
                ("expires_at", models.DateTimeField(null=True)),
                ("published_at", models.DateTimeField(null=True)),
                ("file_pages", models.PositiveIntegerField(default=0)),
                ("files_hash", models.CharField(default="", max_length=64)),
                ("files_stamp", models.TextField(default="")),
                ("analysis_version", models.CharField(default="", max_length=40)),
                ("content_hash", models.CharField(max_length=64)),
                ("changed_at", models.DateTimeField()),
                ("synced_at", models.DateTimeField(null=True)),
                ("retry_at", models.DateTimeField(null=True)),
                ("removed_at", models.DateTimeField(null=True)),
                ("title", models.TextField()),
                ("summary", models.TextField()),
                ("body", models.TextField()),
                ("references", models.TextField()),
                ("facets", models.JSONField(default=dict)),
            ],
            options={
                "verbose_name": "search document",
                "verbose_name_plural": "search documents",
                "indexes": [
                    models.Index(fields=["language", "kind"], name="search_language_kind"),
                    models.Index(
                        condition=models.Q(("synced_at__isnull", True)), fields=["changed_at"], name="search_waiting"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SearchFilePage",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("order", models.PositiveIntegerField()),
                ("title", models.TextField()),
                ("url", models.TextField()),
                ("number", models.PositiveIntegerField()),
                ("language", models.CharField(max_length=20)),
                ("text", models.TextField()),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="files", to="search.searchdocument"
                    ),
                ),
            ],
            options={
                "verbose_name": "page of a file in search",
                "verbose_name_plural": "pages of files in search",
                "constraints": [models.UniqueConstraint(fields=("document", "order"), name="unique_search_file_page")],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=100)),
                ("is_removal", models.BooleanField()),
                ("asked_at", models.DateTimeField(db_index=True)),
                ("retry_at", models.DateTimeField(null=True)),
                ("refusal", models.TextField(default="")),
            ],
            options={
                "verbose_name": "change on its way to the search engine",
                "verbose_name_plural": "changes on their way to the search engine",
            },
        ),
        migrations.CreateModel(
            name="Mirror",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=50, unique=True)),
                ("failures", models.PositiveIntegerField(default=0)),
                ("failed_at", models.DateTimeField(null=True)),
                ("error", models.TextField(default="")),
                ("retry_at", models.DateTimeField(null=True)),
                ("seen_at", models.DateTimeField(null=True)),
                ("compared_at", models.DateTimeField(null=True)),
                ("rebuild_started_at", models.DateTimeField(null=True)),
                ("rebuild_position", models.BigIntegerField(default=0)),
                ("rebuild_lease_until", models.DateTimeField(null=True)),
                ("rebuilt_at", models.DateTimeField(null=True)),
            ],
            options={
                "verbose_name": "state of the search engine",
                "verbose_name_plural": "states of the search engine",
            },
        ),
        migrations.RunPython(create_terms, drop_terms),
    )
