"""Search documents, and the table of terms of whichever database this is."""

import django.db.models.deletion
from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

CREATE = {
    "sqlite": [
        "CREATE VIRTUAL TABLE search_sqliteterms"
        " USING fts5(title, references_, summary, body, tokenize='ascii')",
    ],
    "postgresql": [
        "CREATE TABLE search_postgresterms (document_id bigint PRIMARY KEY, terms tsvector NOT NULL)",
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

    dependencies = []
    operations = []
