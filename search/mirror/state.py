"""The one row that says how Elasticsearch stands, and what is made of a failure."""

import logging
from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from search.engines import EngineError, EngineRefusedError
from search.engines.elastic.client import NAME
from search.models import Mirror

logger = logging.getLogger(__name__)

FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(seconds=20)
"""Between two tries. Nobody waits for them, and what is on the way arrives within a minute of its coming back."""

REFUSED_WAIT = timedelta(minutes=5)
"""After a no: somebody has to change something first."""

_MOST_OF_AN_ERROR = 1000


def mirror() -> Mirror:
    """The row; made at first use."""
    return Mirror.objects.get_or_create(name=NAME)[0]


def note_failure(error: EngineError) -> None:
    """Leave it alone for a while: 5, 10, then 20 s. Only the first failure in a row is logged as a warning."""
    row = mirror()
    wait = min(FIRST_WAIT * 2 ** min(row.failures, 10), LONGEST_WAIT)
    if isinstance(error, EngineRefusedError):
        wait = REFUSED_WAIT
    now = timezone.now()
    Mirror.objects.filter(pk=row.pk).update(
        failures=F("failures") + 1,
        failed_at=now,
        retry_at=now + wait,
        error=error.reason[:_MOST_OF_AN_ERROR],
        compared_at=None,  # it may have lost what it had
    )
    log = logger.info if row.failures else logger.warning
    log("the search engine does not do its work: %s", error)


def note_success() -> None:
    """It answered."""
    row = mirror()
    if row.failures:
        logger.warning("the search engine works again after %d failures", row.failures)
    Mirror.objects.filter(pk=row.pk).update(failures=0, error="", retry_at=None, seen_at=timezone.now())
