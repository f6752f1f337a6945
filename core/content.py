"""A page's stream as HTML."""

from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

from core.generation import cached
from core.languages import active_language


def content_html(page: Any, request: HttpRequest) -> SafeString:
    """The page's `content`, made once a generation and language: its pictures, people, files and links cost a warm
    page no statement. A preview and an earlier version keep nothing."""
    if getattr(request, "is_preview", False) or page.earlier_version:
        return _render(page)
    return public_content_html(page)


def public_content_html(page: Any) -> SafeString:
    """The `content` of a page as it stands in the database."""
    return cached(f"content:{page.pk}:{active_language().code}", lambda: _render(page))


def _render(page: Any) -> SafeString:
    html: SafeString = mark_safe(page.content.render_as_block())  # noqa: S308 - the blocks' templates escape
    return html
