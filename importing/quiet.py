"""Saving many pages without a task for each of them; what the tasks would do is done for all pages of a transaction."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db.models.signals import post_save
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex, get_page_models
from wagtail.search.backends import get_search_backends
from wagtail.signal_handlers import disable_reference_index_auto_update

_REFERRING = ("linktype=", "embedtype=", "'image'")
"""What stands in the stored text of a page that refers to something."""


@contextmanager
def quiet() -> Iterator[None]:
    """No page that is saved in here asks the worker for anything."""
    models = [model for model in get_page_models() if post_save.disconnect(post_save_signal_handler, sender=model)]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in models:
            post_save.connect(post_save_signal_handler, sender=model)


def find_in_admin(pages: Iterable[Any]) -> None:
    """Let the admin's own search find the pages."""
    by_model: defaultdict[type[Any], list[Any]] = defaultdict(list)
    for page in pages:
        by_model[type(page)].append(page)
    for backend in get_search_backends(with_auto_update=True):
        for model, rows in by_model.items():
            backend.add_bulk(model, rows)


def refers(page: Any) -> bool:
    """Whether the page may refer to anything: files, pictures, other pages."""
    text = str(page.content.raw_data)
    return bool(page.page_files.all()) or any(mark in text for mark in _REFERRING)


def note_references(page: Any) -> None:
    """Let the admin know what the page refers to."""
    ReferenceIndex.create_or_update_for_object(page)
