"""Contact data that are meant to be public: of the municipality, and of a page's contact fields."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from wagtail.models import Page

from core.models.settings import SiteWords
from core.personal_data.detection import Hit, Kind, detect

PUBLIC_KINDS = (Kind.PHONE, Kind.EMAIL)
"""What a contact is. Anything else that somebody typed into a contact's field is asked about."""


@dataclass(frozen=True)
class Official:
    """What counts as nobody's personal data."""

    values: frozenset[tuple[Kind, str]]
    domains: tuple[str, ...]

    def covers(self, hit: Hit) -> bool:
        """Whether the hit is an office's."""
        if (hit.kind, hit.value) in self.values:
            return True
        domain = hit.value.partition("@")[2]
        return hit.kind == Kind.EMAIL and any(domain == own or domain.endswith(f".{own}") for own in self.domains)


def official_for(page: Page) -> Official:
    """The words of the frame, the settings, and what the page's type names in `public_contact_fields`."""
    texts = [text for row in SiteWords.objects.values_list("phone", "email") for text in row]
    texts += [str(getattr(page, name) or "") for name in getattr(page, "public_contact_fields", ())]
    return Official(values=_values([*texts, *settings.OFFICIAL_PHONES]), domains=tuple(settings.OFFICIAL_EMAIL_DOMAINS))


def _values(texts: Iterable[str]) -> frozenset[tuple[Kind, str]]:
    return frozenset((hit.kind, hit.value) for text in texts for hit in detect(text) if hit.kind in PUBLIC_KINDS)
