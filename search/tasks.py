"""Work that the worker does."""

from django.utils.translation import gettext_lazy as _
from django_tasks import task

from core.work import Policy, retried

from . import index, mirror


@task()
@retried(Policy(label=_("Bring what changed into the search")))
def sync_search_index() -> None:
    """Bring what waits into the engines. Run twice, it has nothing to do."""
    index.sync()
    mirror.deliver()


@task()
@retried(Policy(label=_("Compare all pages with the search")))
def reconcile_search_index() -> None:
    """Compare all pages with the index."""
    index.reconcile()
    mirror.deliver()
