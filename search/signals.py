"""What publishing and withdrawing mean for search. Titles and addresses of pages are read when they are shown, so
that a moved or renamed page needs nothing."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from core.models import BasePage

from . import outbox
from .announcing import announce_pages_of
from .tasks import reconcile_search_index, sync_search_index
from .visibility import Visibility


@receiver(page_published)
def announce_published(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """One row; the worker reads the text. Translations show the files and facts of their source: they follow."""
    if isinstance(instance, BasePage) and instance.search_kind:
        outbox.announce(instance.pk)
        transaction.on_commit(sync_search_index.enqueue)
        announce_pages_of([instance.translation_key], besides=instance.pk)


@receiver(page_unpublished)
def withdraw_unpublished(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """At once. Wagtail unpublishes a live page before it deletes it, too."""
    outbox.withdraw(instance.pk)
    transaction.on_commit(sync_search_index.enqueue)


@receiver(post_page_move)
def follow_moved(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """It may have come under a restriction or out of one."""
    if instance.path.startswith(Visibility.now().restricted_paths):
        outbox.withdraw_below(instance.path)
    transaction.on_commit(reconcile_search_index.enqueue)


@receiver(post_save, sender=PageViewRestriction)
def withdraw_restricted(sender: type[PageViewRestriction], instance: PageViewRestriction, **kwargs: Any) -> None:
    """At once, with all that lies below. It may have moved here from another page, which is to be found again."""
    outbox.withdraw_below(instance.page.path)
    transaction.on_commit(reconcile_search_index.enqueue)


@receiver(post_delete, sender=PageViewRestriction)
def announce_unrestricted(sender: type[PageViewRestriction], **kwargs: Any) -> None:
    """The worker finds what is to be seen again."""
    transaction.on_commit(reconcile_search_index.enqueue)
