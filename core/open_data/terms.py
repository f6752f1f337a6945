"""Under which terms the site's texts and data may be used again."""

from collections.abc import Callable
from dataclasses import dataclass

from core.languages import Language, active_language

Provider = Callable[[Language], "Terms | None"]


@dataclass(frozen=True)
class Terms:
    """What the municipality says of reuse, in the reader's language, and where it says more."""

    words: str
    url: str


_providers: list[Provider] = []


def register(provider: Provider) -> None:
    """Let a function say them."""
    if provider not in _providers:
        _providers.append(provider)


def terms() -> Terms | None:
    """In the active language; None where nothing is said."""
    said = (provider(active_language()) for provider in _providers)
    return next((each for each in said if each is not None), None)
