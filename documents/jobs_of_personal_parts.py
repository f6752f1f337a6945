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
