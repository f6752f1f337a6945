"""A guard on publishing translations: the editor of wagtail-localize goes past Wagtail's own hooks."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation


@hooks.register("before_edit_page", order=-10)
def refuse_what_only_its_translator_has_seen(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Publishing from the translation editor by the only person who translated since the page last went live."""
    if (
        request.method != "POST"
        or request.POST.get("action") != "publish"
        or not is_only_translator(request.user, page)
    ):
        return None
    messages.error(
        request, _("Not published: a second person has to see this translation first. What you translated is kept.")
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("register_admin_urls", order=-100)
def shut_the_way_to_aliases() -> list[URLPattern]:
    """Before wagtail-localize's own address: a translation is never replaced by a copy of the Albanian page."""
    return [path("localize/page/<int:page_id>/convert_to_alias/", refuse_alias)]


def refuse_alias(request: HttpRequest, page_id: int) -> HttpResponse:
    """Say why not, and go back to the translation."""
    messages.error(request, _("A translation is not replaced by the page of another language."))
    return redirect("wagtailadmin_pages:edit", page_id)


def is_only_translator(user: Any, page: Page) -> bool:
    """Whether this person alone translated what stands unpublished on the page; False where it is no translation."""
    is_translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).exists()
    if not is_translation:
        return False
    words = StringTranslation.objects.filter(context__object_id=page.translation_key, locale_id=page.locale_id)
    if page.last_published_at:
        words = words.filter(updated_at__gt=page.last_published_at)
    people = set(words.values_list("last_translated_by_id", flat=True)) - {None}
    return people == {user.pk}
