"""The app's periodic jobs."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from core.periodic import periodic

from . import index, mirror


@periodic("bring the search index up to date", every=timedelta(minutes=1), label=_("Bring the search up to date"))
def bring_search_up_to_date() -> None:
    """Whatever no signal announced or no worker finished."""
    index.reconcile()


@periodic("keep the search engine", every=timedelta(seconds=15), label=_("Bring changes to Elasticsearch"))
def keep_search_engine() -> None:
    """What did not arrive at once, a missing index, and what differs."""
    mirror.keep()
