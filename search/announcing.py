"""What other apps call when something that pages are found by has changed past the pages' own publishing."""

from collections.abc import Collection
from functools import partial
from uuid import UUID

from django.db import transaction

from . import outbox
from .tasks import sync_search_index
from .visibility import visible_pages


def announce_pages_of(translation_keys: Collection[UUID], *, besides: int | None = None) -> None:
    """Let the public pages of these keys be read again, in every language: a text that hangs on them changed.

    Call it where the change is made; it waits for the commit. It costs two statements a key and never blocks: the
    worker reads the texts within seconds. A call that is lost with its process is made up for by `index.reconcile`.
    `besides` is the id of a page that is announced already.
    """
    transaction.on_commit(partial(_announce, frozenset(translation_keys), besides))


def _announce(translation_keys: frozenset[UUID], besides: int | None) -> None:
    pages = visible_pages().filter(translation_key__in=translation_keys).exclude(pk=besides).order_by("pk")
    ids = list(pages.values_list("pk", flat=True))
    for page_id in ids:
        outbox.announce(page_id)
    if ids:
        sync_search_index.enqueue()
