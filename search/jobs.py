"""The app's periodic job."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from core.periodic import periodic

from . import index


@periodic("bring the search index up to date", every=timedelta(minutes=1), label=_("Bring the search up to date"))
def bring_search_up_to_date() -> None:
    """Whatever no signal announced or no worker finished."""
    index.reconcile()
