"""Which page a report of a mistake is about: a path of this site, never another's address."""

from urllib.parse import unquote, urlsplit

from django.http import HttpRequest
from django.utils.translation import get_language_from_path, override
from wagtail.models import Page

from core.languages import LANGUAGES
from core.serving import chain_of

LONGEST = 500


def own_path(request: HttpRequest, text: str) -> str:
    """The path of an address of this site, without question and fragment; empty for whatever else it is."""
    text = text.strip()
    if not text or len(text) > LONGEST or not text.isprintable() or {"\\", " "} & {*text}:
        return ""
    if text.lower().startswith(f"{request.get_host().lower()}/"):
        text = f"{request.scheme}://{text}"  # as browsers show it, and people copy it: without its scheme
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    is_ours = parts.scheme in {"http", "https"} and parts.netloc.lower() == request.get_host().lower()
    if not is_ours and (parts.scheme or parts.netloc):
        return ""
    path = parts.path
    return path if path.startswith("/") and not path.startswith("//") else ""


def page_at(path: str) -> Page | None:
    """The live page, open to all, that a reader sees at the path; None where there is none."""
    code = get_language_from_path(path)
    if code not in LANGUAGES:
        return None
    below = unquote(path).removeprefix(f"/{code}/")
    if "\x00" in below:  # PostgreSQL takes no such text
        return None
    with override(code):
        chain = chain_of(below)
    steps = [step for step in below.split("/") if step]
    if len(chain) != len(steps) + 1 or any(row.is_restricted for row in chain):
        return None
    leaf = chain[-1]
    return leaf if leaf.live and not leaf.alias_of_id else None
