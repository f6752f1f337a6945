"""The pages that every page's foot leads to: accessibility, privacy, reuse, languages, site map.

Which they are is known to the app that has their type; it registers a function here. They are found by what they are,
so that staff may rename and move them.
"""

from collections.abc import Callable

from wagtail.models import Page

Provider = Callable[[str], list[Page]]

_providers: list[Provider] = []


def register(provider: Provider) -> None:
    """Let a function that takes a locale's code add public pages, their `locale` selected."""
    if provider not in _providers:
        _providers.append(provider)


def standing_pages(locale_code: str) -> list[Page]:
    """In the order in which they are shown."""
    return [page for provider in _providers for page in provider(locale_code)]
