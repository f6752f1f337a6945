"""What an engine outside of the database has still to be told: rows that are written with the change itself.

Saving never waits for such an engine: it costs one statement. `search.mirror` brings the changes there.
"""

from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from .engines.base import EngineBehindError
from .models import Delivery

MOST_ON_THE_WAY = 1000
LONGEST_ON_THE_WAY = timedelta(seconds=60)
"""With more to come, or for longer, the engine is behind, and the database's answers."""


def has_mirror() -> bool:
    """Whether the site has an engine outside of the database."""
    return bool(settings.ELASTICSEARCH["urls"])


def ask(keys: Iterable[str], *, is_removal: bool = False) -> None:
    """Have the engine told of these documents. Call it after the change of them, in its transaction."""
    if has_mirror():
        now = timezone.now()
        Delivery.objects.bulk_create(
            [Delivery(key=key, is_removal=is_removal, asked_at=now) for key in keys], batch_size=500
        )


def removals_on_the_way() -> list[str]:
    """Keys of documents that the engine may still hold and that nobody may find; one statement.

    Raises EngineBehindError where it waits for too much, or for too long.
    """
    # A removal that came together with a text that was refused has not arrived, either.
    on_the_way = Delivery.objects.filter(Q(refusal="") | Q(is_removal=True)).order_by("asked_at")
    rows = list(on_the_way.values_list("key", "is_removal", "asked_at", "refusal")[: MOST_ON_THE_WAY + 1])
    oldest = next((asked_at for _, _, asked_at, refusal in rows if not refusal), None)
    if len(rows) > MOST_ON_THE_WAY or (oldest and oldest < timezone.now() - LONGEST_ON_THE_WAY):
        raise EngineBehindError("elasticsearch", f"{len(rows)} changes are on the way")
    return list(dict.fromkeys(key for key, is_removal, _, _ in rows if is_removal))
