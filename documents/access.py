"""Who may fetch a file: not before a page that carries it is public, not after it was withdrawn (decision 11)."""

from django.contrib.auth.models import AnonymousUser
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.visibility import public
from documents.models import File
from documents.personal_parts import is_carried_by_a_part, is_path_of_a_part
from users.models import User


def is_public(file: File) -> bool:
    """Whether the file is public by itself, or carried by a page that the public may see, in whichever language."""
    if file.is_expired():
        return False
    if file.visibility == File.Visibility.PUBLIC:
        return True
    keys = file.uses.values("page__translation_key")
    if public(Page.objects.filter(translation_key__in=keys)).exists():
        return True
    if is_carried_by_a_part(file):
        return True
    return any(public(Page.objects.filter(pk__in=_linking_pages(file))))


def _linking_pages(file: File) -> list[int]:
    """Pages that link to the file in their text, as the reference index knows them. Lists of persons are no text."""
    return [
        instance.pk
        for instance, uses in file.get_usage()
        if isinstance(instance, Page) and not all(is_path_of_a_part(use.model_path) for use in uses)
    ]


def may_fetch(user: User | AnonymousUser, file: File) -> bool:
    """Everybody what is public; the rest who may choose, add or change files, in the file's collection.

    Nobody what held personal data until a day that is past.
    """
    if file.is_expired():
        return False
    return is_public(file) or has_rights(user, file, ["choose", "add", "change"])


def has_rights(user: User | AnonymousUser, file: File, actions: list[str]) -> bool:
    """Whether somebody signed in may do one of these with the file."""
    if not user.is_authenticated:
        return False
    policy = policy_registry.get_by_type(File)
    return bool(policy.user_has_any_permission_for_instance(user, actions, file))
