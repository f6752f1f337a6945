"""Looks through a page and its files."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from django.utils.crypto import salted_hmac
from wagtail.models import Page

from core.personal_data.detection import Excerpt, Hit, Kind, clean, detect, excerpt, mask_all
from core.personal_data.kinds import LABELS
from core.personal_data.models import PersonalDataDecision
from core.personal_data.official import Official, official_for
from core.personal_data.pieces import pieces_of
from core.personal_data.sources import texts_of, unread_of


@dataclass(frozen=True)
class Place:
    """Where a value stands."""

    label: str
    excerpt: Excerpt


@dataclass
class Found:
    """A value that may belong to a private person, with all its places. The value itself is not kept."""

    kind: Kind
    fingerprint: str
    masked: str
    places: list[Place] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The kind in words."""
        return str(LABELS[self.kind])

    @property
    def where(self) -> str:
        """The first place, and how many more there are."""
        more = len(self.places) - 1
        return self.places[0].label[:280] + (f" (+{more})" if more else "")


@dataclass(frozen=True)
class Scan:
    """What was found in a page, in its order, and what could not be read."""

    found: list[Found]
    unread: list[str]


def scan(page: Page, *, with_files: bool = True) -> Scan:
    """Look through the page as it stands in memory, and through its files."""
    official = official_for(page)
    found: dict[str, Found] = {}
    for label, text in [*pieces_of(page), *(texts_of(page) if with_files else [])]:
        for hit, masked, shown in _hits(text, official):
            mark = fingerprint(page.translation_key, hit)
            value = found.setdefault(mark, Found(hit.kind, mark, masked))
            value.places.append(Place(label, shown))
    return Scan(found=list(found.values()), unread=unread_of(page) if with_files else [])


def undecided(page: Page, result: Scan | None = None) -> list[Found]:
    """What was found and nobody has given a reason for."""
    found = (result or scan(page)).found
    if not found:
        return []
    reasons = PersonalDataDecision.objects.filter(translation_key=page.translation_key)
    decided = set(reasons.values_list("fingerprint", flat=True))
    return [value for value in found if value.fingerprint not in decided]


def fingerprint(key: UUID, hit: Hit) -> str:
    """Keyed by the site's secret and the record: without the secret, ten digits could simply be tried out; and equal
    values in two records can't be told to be equal."""
    return salted_hmac("core.personal_data", f"{key}:{hit.kind}:{hit.value}", algorithm="sha256").hexdigest()


def _hits(text: str, official: Official) -> Iterator[tuple[Hit, str, Excerpt]]:
    """Hits that are no office's, each masked and with the words around it, in which its neighbours are masked too."""
    hits = [hit for hit in detect(text) if not official.covers(hit)]
    if not hits:
        return
    hidden = mask_all(clean(text), hits)
    for hit in hits:
        yield hit, hidden[hit.start : hit.end].replace("\n", " ")[:200], excerpt(hidden, hit)
