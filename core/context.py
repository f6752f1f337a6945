"""What every template is given."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from .generation import cached
from .languages import active_language
from .models import SiteSettings, SiteWords


@dataclass(frozen=True)
class Frame:
    """The words of the frame in the reader's language."""

    name: str
    office: str = ""
    address: str = ""
    opening_hours: str = ""
    phone: str = ""
    email: str = ""
    reuse: str = ""
    demo_mode: bool = False


def site(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `site_settings`, read only where a template asks for it."""
    code = active_language().locale_code
    return {"site_settings": SimpleLazyObject(lambda: frame_words(code))}


def frame_words(locale_code: str) -> Frame:
    """The words of the frame, read once a generation."""
    return cached(f"frame:{locale_code}", lambda: _frame(locale_code))


def _frame(locale_code: str) -> Frame:
    """In that language; where it was not translated yet, in the language it was written in."""
    chosen = SiteSettings.objects.filter(site__is_default_site=True).select_related("words").first()
    if chosen is None or chosen.words is None:
        return Frame(name=settings.WAGTAIL_SITE_NAME, demo_mode=settings.DEMO_MODE)
    sister = SiteWords.objects.filter(
        translation_key=chosen.words.translation_key, locale__language_code=locale_code
    ).first()
    words = sister or chosen.words
    fields = ("name", "office", "address", "opening_hours", "phone", "email", "reuse")
    return Frame(**{field: getattr(words, field) for field in fields}, demo_mode=settings.DEMO_MODE)
