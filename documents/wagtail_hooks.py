"""Who may fetch a file: not before a page that carries it is public, not after it was withdrawn (decision 11)."""

from django.http import Http404, HttpRequest
from wagtail import hooks
from wagtail.models import Page

from core.visibility import public
from documents.models import File


def is_public(file: File) -> bool:
    """Whether the file is public by itself, or carried by a page that the public may see, in whichever language."""
    if file.visibility == File.Visibility.PUBLIC:
        return True
    keys = file.uses.values("page__translation_key")
    if public(Page.objects.filter(translation_key__in=keys)).exists():
        return True
    return any(public(Page.objects.filter(pk__in=_linking_pages(file))))


def _linking_pages(file: File) -> list[int]:
    """Pages that link to the file in their text, as the reference index knows them."""
    references = file.get_usage()
    return [instance.pk for instance, _uses in references if isinstance(instance, Page)]


@hooks.register("before_serve_document")
def keep_what_is_not_public(document: File, request: HttpRequest) -> None:
    """Staff who may choose files see them all; anybody else gets a 404, as if there were none."""
    if is_public(document):
        return
    if request.user.is_authenticated and request.user.has_perm("wagtailadmin.access_admin"):
        return
    raise Http404
