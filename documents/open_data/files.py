"""The files of records. Lists of persons are not among them: whoever fetched one would keep it past its day."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from core.languages import LANGUAGES, active_language
from core.open_data.columns import Column, Foreign, Record, Type, Value
from core.open_data.relations import Relation, related
from documents.models.files import File, PageFile


def _load(records: Sequence[Record]) -> dict[UUID, list[File]]:
    """Files that hold personal data until some day are left out from the first day."""
    rows = PageFile.objects.filter(page__translation_key__in=[record.key for record in records])
    rows = rows.filter(page__alias_of__isnull=True, file__personal_until__isnull=True)
    rows = rows.filter(file__content_deleted_at__isnull=True).select_related("file").order_by("sort_order", "pk")
    found: defaultdict[UUID, list[File]] = defaultdict(list)
    for row in rows.annotate(key=F("page__translation_key")):
        found[row.key].append(row.file)
    return found


def _title(file: File) -> str:
    is_readers = file.language == active_language().locale_code
    return str(file.title) if is_readers else Foreign(file.title)


def _roles() -> list[Value]:
    return [Value(code, label) for code, label in File.Role.choices]


COLUMNS = (
    Column("title", Type.TEXT, _("title"), _title, term="schema:name", is_known=True),
    Column(
        "url",
        Type.URL,
        _("address of the file"),
        lambda file: file.url,
        description=_("Stays when the content is exchanged."),
        term="schema:contentUrl",
        is_known=True,
    ),
    Column("media_type", Type.LITERAL, _("media type"), lambda file: file.content_type, term="schema:encodingFormat"),
    Column("size", Type.INTEGER, _("size in bytes"), lambda file: file.file_size, term="schema:contentSize"),
    Column("sha256", Type.LITERAL, "SHA-256", lambda file: file.sha256, term="schema:sha256"),
    Column("pages", Type.INTEGER, _("pages"), lambda file: file.page_count, term="schema:numberOfPages"),
    Column(
        "lang",
        Type.LITERAL,
        _("language"),
        lambda file: file.language,
        values=lambda: [Value(language.code, language.name) for language in LANGUAGES.values()],
        term="schema:inLanguage",
    ),
    Column("role", Type.CODE, _("kind of file"), lambda file: file.role, values=_roles),
    Column("licence", Type.TEXT, _("licence"), lambda file: file.licence, term="schema:license"),
    Column(
        "is_accessible",
        Type.BOOLEAN,
        _("can be read by a screen reader"),
        lambda file: file.is_accessible,
        description=_("Null where nobody has checked it."),
    ),
)

FILES = Relation("files", _load)
FILES_COLUMN = Column("files", Type.ROWS, _("files"), related("files"), term="schema:associatedMedia", columns=COLUMNS)


def words_of_the_source(text: Any) -> str:
    """Words that stand in Albanian alone, in every language."""
    return str(text) if active_language().code == "sq" else Foreign(text)
