"""What follows when something becomes public or ceases to be: a row of the register, a new generation."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core.generation import bump
from core.models import BasePage, Publication, SiteSettings, SiteWords, Withdrawal
from core.models.images import SiteImage
from core.register import add_addresses, add_change, add_publication, add_withdrawal, is_public
from core.withdrawing import public_versions, withdraw


@receiver(page_published)
def record_going_live(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """A first publication, or one after a withdrawal, is a row. A changed text is one where it is said to be major."""
    bump()
    if not isinstance(instance, BasePage) or not instance.live:
        return  # Wagtail sends the signal for what is merely scheduled, too
    with transaction.atomic():
        Page.objects.select_for_update().get(pk=instance.pk)  # two who publish at once make one row
        if is_public(instance):
            add_change(instance)
        else:
            add_publication(instance, Publication.Event.LIVE)


@receiver(page_unpublished)
def record_withdrawal(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """A page that was public and is no longer. One that has expired takes its other languages along."""
    bump()
    if not isinstance(instance, BasePage) or not is_public(instance):
        return
    if instance.expired:
        add_withdrawal(instance, Withdrawal.Reason.EXPIRED)
        others = public_versions([instance])
        withdraw(versions=others, by=None, reason=Withdrawal.Reason.EXPIRED, explanations={}, set_expired=True)
    else:
        add_publication(instance, Publication.Event.WITHDRAWN)


@receiver(page_slug_changed)
def record_new_slug(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """Addresses and menus changed."""
    bump()
    add_addresses(instance)


@receiver(post_page_move)
def record_move(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """Addresses and menus changed; the order of the menu alone where a page was only moved among its sisters."""
    bump()
    if kwargs["url_path_before"] != kwargs["url_path_after"]:
        add_addresses(instance)


def follow_a_record(**kwargs: Any) -> None:
    """A record that frames or lists show was saved or deleted."""
    bump()


def watch(*models: type[Any]) -> None:
    """Let every saving and deletion of these records begin a new generation."""
    for model in models:
        post_save.connect(follow_a_record, sender=model, dispatch_uid=f"generation-save-{model._meta.label}")
        post_delete.connect(follow_a_record, sender=model, dispatch_uid=f"generation-delete-{model._meta.label}")


watch(Site, Locale, PageViewRestriction, SiteSettings, SiteWords, SiteImage)


@receiver(post_delete)
def follow_deleted_pages(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """Pages have many classes; each deletion counts."""
    if isinstance(instance, Page):
        bump()
