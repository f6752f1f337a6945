"""When answers became what they are.

Not the newest change of what is in a list: where a page is withdrawn, hidden or renamed, nothing in the list is newer.
So it is the last change of anything that the public can see (`core.generation`), or the passing of a moment that
changes records by itself: midnight, the end of a vacancy's time.
"""

from datetime import datetime, time

from django.db.models import Max, Q
from django.utils import timezone

from core.generation import changed_at
from core.open_data.datasets import Dataset
from core.visibility import public


def last_change(dataset: Dataset) -> datetime | None:
    """Of the dataset's answers in the active language; None where nothing was ever published."""
    last = changed_at()
    if last is None:
        return None
    return max([last, _midnight(), *_moments(dataset)])


def _midnight() -> datetime:
    """Of the day that began last in Kosovo: states change with it."""
    return timezone.make_aware(datetime.combine(timezone.localdate(), time()))


def _moments(dataset: Dataset) -> list[datetime]:
    """The last of each kind of moment that is over. One statement, none for datasets without any."""
    if not dataset.moments:
        return []
    now = timezone.now()
    passed = {
        f"last_{place}": Max(name, filter=Q(**{f"{name}__lte": now})) for place, name in enumerate(dataset.moments)
    }
    pages = public(dataset.model._default_manager.all())  # in every language, for some moments stand on the source
    return [moment for moment in pages.order_by().aggregate(**passed).values() if moment]
