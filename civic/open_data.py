"""What datasets about public matters share: bodies, topics, the day of publication."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from civic.filters import body_filter, topic_filter
from civic.models import Body
from civic.names import Name
from civic.pages import CivicPage
from civic.topic_names import topics_of
from core.models import BasePage
from core.open_data.columns import Column, Record, Reference, Text, Type, from_field
from core.open_data.datasets import Asked, DataFilter, by_year, from_list
from core.open_data.relations import Relation, related


def reference(name: Name | None) -> Reference | None:
    """A civic record by its name."""
    return Reference(name.key, name.slug, name.name, name.lang) if name else None


def name_column(name: str, label: Text, read: Callable[[Any], Name | None], **facts: Any) -> Column:
    """A body, place or person that a page points to; `read` takes the page."""
    return Column(name, Type.NAME, label, lambda record: reference(read(record.page)), **facts)


def _topics(records: Sequence[Record]) -> dict[UUID, Any]:
    found = topics_of([record.page for record in records])
    return {key: [reference(name) for name in names] for key, names in found.items()}


TOPICS = Relation("topics", _topics)
TOPICS_COLUMN = Column("topics", Type.NAMES, _("topics"), related("topics"), term="schema:about")
DIRECTORATE = name_column(
    "directorate", _("directorate or office"), lambda page: page.directorate_name(), term="schema:author"
)
PUBLISHED_ON = from_field(CivicPage, "published_on", term="schema:datePublished", is_known=True)
CIVIC_COLUMNS = (PUBLISHED_ON, DIRECTORATE, TOPICS_COLUMN)


def topic(model: type[BasePage]) -> DataFilter:
    """By the short name of a topic."""
    description = _("The short name of a topic, as the topics of a record have it in “code”.")
    return from_list(topic_filter(model), asked=Asked.CHOICE, description=description)


def body(name: str, label: Text, *kinds: str) -> DataFilter:
    """By the short name of a body of these kinds, of any kind where none is said."""
    description = _("The short name of a body, as records have it in “code”.")
    each = body_filter(name, label, kinds or tuple(Body.Kind.values))
    return from_list(each, asked=Asked.CHOICE, description=description)


def deciding_body() -> DataFilter:
    """By Assembly, mayor or committee."""
    return body("body", _("Body"), Body.Kind.ASSEMBLY, Body.Kind.COMMITTEE, Body.Kind.MAYOR)


def directorate() -> DataFilter:
    """By directorate or office."""
    return body("directorate", _("Directorate"), Body.Kind.DIRECTORATE, Body.Kind.OFFICE)


def civic_filters(model: type[CivicPage]) -> tuple[DataFilter, ...]:
    """By year of publication, topic and directorate."""
    return (by_year("published_on", _("Year")), topic(model), directorate())
