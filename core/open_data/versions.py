"""In which languages records are public, and when each last changed: one statement for any number of records."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

from django.db.models import F, Q
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone
from wagtail.models import Page

from core.addresses import home_paths, serve_url
from core.languages import LANGUAGES, Language, active_language
from core.visibility import public

CHANGED_AT = Greatest("last_published_at", Coalesce("live_revision__created_at", F("last_published_at")))
"""When a page's public text last changed here: a page that was brought over keeps the date of its old publication, but
its revision is of the day on which it came."""


@dataclass(frozen=True)
class Version:
    """A record in one content locale; `path` is below the language's home page."""

    locale_code: str
    path: str
    changed_at: datetime | None

    def url(self, language: Language) -> str:
        """Its address, in either alphabet."""
        return f"{_home_url(language.code)}{self.path}"


@cache
def _home_url(code: str) -> str:
    """Made once: reversing an address for each of hundreds of versions costs more than all the rest."""
    return serve_url("", LANGUAGES[code])


def not_expired() -> Q:
    """Pages whose time is not over, whether the job that takes them down has come by or not."""
    return Q(expire_at__isnull=True) | Q(expire_at__gt=timezone.now())


def versions_of(keys: Collection[UUID]) -> dict[UUID, list[Version]]:
    """The public versions of each record, those outside of the site left out."""
    found: defaultdict[UUID, list[Version]] = defaultdict(list)
    if not keys:
        return found
    pages = public(Page.objects.filter(not_expired(), translation_key__in=keys)).order_by("pk")
    columns = ("translation_key", "locale__language_code", "url_path")
    homes = home_paths()
    for key, code, path, at in pages.values_list(*columns, CHANGED_AT):
        home = homes.get(code)
        if home is not None and path.startswith(home):
            found[key].append(Version(code, path[len(home) :], at))
    return found


def in_readers_language(versions: Collection[Version]) -> Version | None:
    """The version in the language that is active."""
    code = active_language().locale_code
    return next((version for version in versions if version.locale_code == code), None)


def addresses(versions: Collection[Version]) -> list[tuple[Language, str]]:
    """Every language of the site in which there is a version, with its address: Serbian twice."""
    by_locale = {version.locale_code: version for version in versions}
    return [
        (language, by_locale[language.locale_code].url(language))
        for language in LANGUAGES.values()
        if language.locale_code in by_locale
    ]
