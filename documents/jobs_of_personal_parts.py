"""The periodic job that removes lists of persons whose day has come."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from civic.pages import today
from core.periodic import periodic
from documents.personal_parts import remove_due_parts


@periodic(
    "remove lists with personal data",
    every=timedelta(minutes=15),
    label=_("Remove lists of persons on their day"),
)
def remove_personal_data() -> None:
    """They are hidden since the first second of their day; now they go for good."""
    remove_due_parts(on=today())


@periodic(
    "look through old versions for lists",
    every=timedelta(days=1),
    label=_("Remove lists of persons from old versions"),
)
def remove_personal_data_from_old_versions() -> None:
    """Of lists that were taken away, or whose day was moved, before it came."""
    remove_due_parts(on=today(), everywhere=True)
