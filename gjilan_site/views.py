"""Addresses that belong to no app."""

from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import DisallowedHost, RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe
from django.views.static import serve as serve_static
from wagtail.permissions import policy_registry

from contact.fields import LONGEST_TEXT
from core.addresses import serve_url
from core.languages import preferred_language
from core.models import SiteImage
from gjilan_site.styleguide import samples
from users.models import User

PUBLIC_MEDIA = ("images/",)
"""Folders of media that anybody may fetch from: pictures in the sizes that pages show, no originals, no files."""

ORIGINALS = ("original_images/",)

LONGEST_PATH = 255
"""Bytes in a picture's path: as much as Wagtail's column and a file system's name hold."""


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """Send the reader to the language that their browser prefers. Not kept by any cache."""
    language = preferred_language(request.headers.get("Accept-Language", ""))
    response = HttpResponseRedirect(serve_url("", language))
    response["Vary"] = "Accept-Language"
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture in a size that pages show. In production nginx answers for the same folders before Django is asked.

    An original, which may show more than its author meant to publish, for those who work with pictures.
    """
    if ".." in Path(path).parts or len(path.encode()) > LONGEST_PATH or "\x00" in path:
        raise Http404
    if path.startswith(PUBLIC_MEDIA):
        response = serve_static(request, path, document_root=str(settings.MEDIA_ROOT))
        response["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
    if not path.startswith(ORIGINALS) or not may_see_original(request.user, path):
        raise Http404
    response = serve_static(request, path, document_root=str(settings.MEDIA_ROOT))
    response["Cache-Control"] = "private, no-store"
    return response


def may_see_original(user: User | AnonymousUser, path: str) -> bool:
    """Whether somebody signed in may choose, add or change the picture that the file is of."""
    if not user.is_authenticated:
        return False
    image = SiteImage.objects.filter(file=path).first()
    policy = policy_registry.get_by_type(SiteImage)
    return image is not None and bool(
        policy.user_has_any_permission_for_instance(user, ["choose", "add", "change"], image)
    )


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Robots are shut out of a demonstration; elsewhere they are kept from the admin."""
    if settings.DEMO_MODE:
        lines = ["User-agent: *", "Disallow: /"]
    else:
        lines = ["User-agent: *", "Disallow: /cms/", f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}"]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """Every component of the pages at once; in development and tests only."""
    return render(request, "styleguide.html", {"robots": "noindex", "samples": samples()})


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The 404 page in the language of the address."""
    return render(request, "404.html", {"robots": "noindex", "status_code": 404}, status=404)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What no page can answer, in the language of the address. More than the site takes at once is 413, and says what
    to do; a name that is not this site's gets no page, for every link on one would carry that name."""
    if isinstance(exception, DisallowedHost):
        return HttpResponse("Bad request\n", status=400, content_type="text/plain; charset=utf-8")
    status = 413 if isinstance(exception, RequestDataTooBig) else 400
    context = {"robots": "noindex", "status_code": status, "longest": LONGEST_TEXT}
    return render(request, "400.html", context, status=status)
