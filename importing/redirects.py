"""From addresses of the earlier site to the pages that are here now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.utils.translation import override
from wagtail.contrib.redirects.models import Redirect

from core.languages import LANGUAGES
from core.serving import chain_of
from importing.lines import Problem
from navigation.redirects import LONGEST


@dataclass(frozen=True)
class Wanted:
    """A page and the address that is to lead to it."""

    line: int
    source_url: str
    page_id: int


def old_path(source_url: str) -> str:
    """The address without host as redirects are looked up by: decoded, its query in order, no slash at the end."""
    parts = urlsplit(source_url)
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    return unquote(Redirect.normalise_path(path, decode_unicode=False))


def add_redirects(wanted: Iterable[Wanted]) -> list[Problem]:
    """Add those that are not there, in two statements for any number; what could not be added, and why.

    Every address is kept as it was and in small letters: the server of the earlier site told no capitals apart.
    """
    rows = [*wanted]
    paths = {row.source_url: old_path(row.source_url) for row in rows}
    taken = _taken({path for each in paths.values() for path in (each, each.lower())})
    fresh: dict[str, int] = {}
    problems = []
    for row in rows:
        path = paths[row.source_url]
        code = _obstacle(path, row.page_id, {**taken, **fresh})
        if code:
            problems.append(Problem(row.line, "source_url", code))
            continue
        for each in dict.fromkeys((path, path.lower())):
            if each not in taken:
                fresh.setdefault(each, row.page_id)
    Redirect.objects.bulk_create(
        [Redirect(old_path=path, redirect_page_id=page_id, is_permanent=True) for path, page_id in fresh.items()]
    )
    return problems


def _taken(paths: Iterable[str]) -> dict[str, int | None]:
    rows = Redirect.objects.filter(old_path__in=[*paths])
    return dict(rows.values_list("old_path", "redirect_page_id"))


def _obstacle(path: str, page_id: int, taken: Mapping[str, int | None]) -> str:
    """Why the address can't lead to the page; empty where it can."""
    if len(path) > LONGEST:
        return "redirect_too_long"
    if path in taken:
        return "" if taken[path] == page_id else "redirect_taken"
    return "redirect_of_ours" if is_ours(path) else ""


def is_ours(path: str) -> bool:
    """Whether the address answers on this site today: the start, or a page."""
    first, _slash, rest = path.lstrip("/").partition("/")
    if not first:
        return True
    if first not in LANGUAGES or "?" in path:
        return first in ("cms", "files", "media", "static", "id", "sitemap.xml", "robots.txt")
    with override(first):
        steps = [step for step in rest.split("/") if step]
        chain = chain_of(rest)
        return len(chain) == len(steps) + 1 and chain[-1].live
