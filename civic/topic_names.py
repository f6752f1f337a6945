"""The topics of many pages at once."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from civic.models import Topic
from civic.names import Name, by_name, names_of


def topics_of(pages: Sequence[Any]) -> defaultdict[UUID, list[Name]]:
    """The names of each record's topics by its translation key, in the reader's language. The pages are of one type."""
    found: defaultdict[UUID, list[Name]] = defaultdict(list)
    if not pages:
        return found
    names = names_of(Topic)
    model = type(pages[0])
    owner = model._meta.model_name
    mine = {f"{owner}__translation_key__in": [page.translation_key for page in pages]}
    rows = model.topics.through.objects.filter(**mine, **{f"{owner}__alias_of__isnull": True})
    for key, topic_id in rows.values_list(f"{owner}__translation_key", "topic_id"):
        if topic_id in names:
            found[key].append(names[topic_id])
    for topics in found.values():
        topics.sort(key=by_name)
    return found
