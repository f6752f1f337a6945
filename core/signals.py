"""What follows when something becomes public or ceases to be: a row of the register, a new generation."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.log_actions import get_active_log_context
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core.addresses import page_url
from core.files_hash import hash_of_files
from core.generation import bump
from core.languages import language_of_locale
from core.models import BasePage, Publication, SiteSettings, SiteWords
from core.models.images import SiteImage


@receiver(page_published)
def record_going_live(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """A first publication, or one after a withdrawal, is a row. A changed text is one where it is said to be major."""
    bump()
    if not isinstance(instance, BasePage) or not instance.live:
        return  # Wagtail sends the signal for what is merely scheduled, too
    with transaction.atomic():
        Page.objects.select_for_update().get(pk=instance.pk)  # two who publish at once make one row
        if not is_public(instance):
            add_publication(instance, Publication.Event.LIVE)


@receiver(page_unpublished)
def record_withdrawal(sender: type[Page], instance: Page, **kwargs: Any) -> None:
    """A page that was public and is no longer."""
    bump()
    if isinstance(instance, BasePage) and is_public(instance):
        add_publication(instance, Publication.Event.WITHDRAWN)


def is_public(page: BasePage) -> bool:
    """Whether the register's last word on this language of the record is that it is live."""
    rows = Publication.objects.filter(translation_key=page.translation_key, language=page.locale.language_code)
    last = rows.first()
    return last is not None and last.event != Publication.Event.WITHDRAWN


def add_publication(page: BasePage, event: Publication.Event, *, reason: str = "") -> Publication:
    """Add the row, with whoever is at work in the admin just now; nobody where a job did it."""
    return Publication.objects.create(
        page_id=page.pk,
        translation_key=page.translation_key,
        language=page.locale.language_code,
        event=event,
        by=get_active_log_context().user,
        title=page.title,
        address=page_url(page, language_of_locale(page.locale.language_code)),
        files_sha256=hash_of_files(page),
        reason=reason,
    )


@receiver(post_page_move)
@receiver(page_slug_changed)
def follow_the_tree(**kwargs: Any) -> None:
    """Addresses and menus changed."""
    bump()


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
