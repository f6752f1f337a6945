"""Work that the worker does."""

from django_tasks import task

from . import index


@task()
def sync_search_index() -> None:
    """Bring what waits into the engine. Run twice, it has nothing to do."""
    index.sync()


@task()
def reconcile_search_index() -> None:
    """Compare all pages with the index."""
    index.reconcile()
