"""The periodic job."""

from datetime import timedelta

from core.periodic import periodic
from core.personal_data.rescanning import scan_changed_pages


@periodic("look for personal data on public pages", every=timedelta(minutes=10))
def look_for_personal_data() -> None:
    """What was published, and files whose text became known, since the last run."""
    scan_changed_pages()
