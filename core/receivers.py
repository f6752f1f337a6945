"""To whom the site writes among staff, and in which language."""

from django.db.models import QuerySet

from core.languages import LANGUAGES
from users.models import User


def language_of(user: User) -> str:
    """The language that somebody works in; Albanian where they chose none."""
    profile = getattr(user, "wagtail_userprofile", None)
    chosen = profile.preferred_language if profile else ""
    return chosen if chosen in LANGUAGES else "sq"


def holding(right: str) -> "QuerySet[User]":
    """Active people whose group has the right, named as `app.codename`; with what `language_of` reads."""
    app_label, _dot, codename = right.partition(".")
    rights = {
        "groups__permissions__content_type__app_label": app_label,
        "groups__permissions__codename": codename,
    }
    people = User.objects.filter(is_active=True, **rights)
    return people.select_related("wagtail_userprofile").order_by("pk").distinct()
