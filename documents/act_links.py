"""Acts that have to do with an act, both ways, as its reader is shown them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.utils.translation import pgettext

from core.addresses import page_url
from core.generation import cached
from core.languages import LANGUAGES, active_language
from core.visibility import public
from documents.act_status import OtherAct
from documents.models.act_relations import ActRelation

if TYPE_CHECKING:
    from documents.models.acts import ActPage

Kind = ActRelation.Kind


@dataclass(frozen=True)
class RelationLine:
    """A relation as the page shows it: "Amended by | Regulation … (in Albanian), Article 5, from 1 March 2024"."""

    pk: int | None
    kind: str
    is_incoming: bool
    label: str
    title: str
    url: str
    """Empty for an act that is not on this site."""
    permanent_path: str
    lang: str
    """Of the title, where it is not the reader's language."""
    language_name: str
    """The same for the reader's eyes."""
    article: str
    effective_on: date | None
    ends_on: date | None
    note: str
    words_lang: str
    """Of article, note and cited names, which stand in the source language alone; empty for its readers."""
    key: UUID | None = None
    """The other act's record; None for an act that is not on this site."""


@dataclass(frozen=True)
class ActLinks:
    """All relations of an act, and what they do to it."""

    lines: list[RelationLine] = field(default_factory=list)
    whole: tuple[OtherAct, ...] = ()
    """What public acts do to the whole of it."""
    parts: tuple[OtherAct, ...] = ()
    """What they do to single articles."""

    def line(self, cause: Any) -> RelationLine | None:
        """The line of a relation."""
        return next((line for line in self.lines if line.pk == cause), None) if cause is not None else None


def labels() -> dict[tuple[str, bool], str]:
    """By kind and direction, in the reader's language."""
    return {
        (Kind.AMENDS, False): pgettext("act", "Amends"),
        (Kind.AMENDS, True): pgettext("act", "Amended by"),
        (Kind.REPEALS, False): pgettext("act", "Repeals"),
        (Kind.REPEALS, True): pgettext("act", "Repealed by"),
        (Kind.REPLACES, False): pgettext("act", "Replaces"),
        (Kind.REPLACES, True): pgettext("act", "Replaced by"),
        (Kind.IMPLEMENTS, False): pgettext("act", "Implements"),
        (Kind.IMPLEMENTS, True): pgettext("act", "Implemented by"),
        (Kind.BASED_ON, False): pgettext("act", "Is based on"),
        (Kind.BASED_ON, True): pgettext("act", "Is the basis of"),
        (Kind.CORRECTS, False): pgettext("act", "Corrects"),
        (Kind.CORRECTS, True): pgettext("act", "Corrected by"),
        (Kind.SUSPENDS, False): pgettext("act", "Suspends"),
        (Kind.SUSPENDS, True): pgettext("act", "Suspended by"),
        (Kind.ANNULS, False): pgettext("act", "Annuls"),
        (Kind.ANNULS, True): pgettext("act", "Annulled by"),
    }


def links_of(page: "ActPage") -> ActLinks:
    """Read once a generation and language; a revision that is being looked at shows its own rows."""
    if page.has_own("relations"):
        return _read(page, [*page.relations.all()])
    key = f"act-links:{page.translation_key}:{active_language().code}"
    return cached(key, lambda: _read(page, _outgoing(page)))


def _outgoing(page: "ActPage") -> list[ActRelation]:
    rows = ActRelation.objects.filter(page__translation_key=page.translation_key, page__alias_of__isnull=True)
    return list(rows.select_related("to_act").order_by("sort_order", "pk"))


def _read(page: "ActPage", outgoing: Iterable[ActRelation]) -> ActLinks:
    incoming = list(
        ActRelation.objects.counted()
        .filter(to_act__translation_key=page.translation_key)
        .exclude(page__translation_key=page.translation_key)
        .select_related("page")
        .order_by("day", "pk")
    )
    others = {row.to_act.translation_key for row in outgoing if row.to_act} | {r.page.translation_key for r in incoming}
    versions = _versions(type(page), others)
    lines = [_line(row, versions, is_incoming=False) for row in outgoing]
    lines += [_line(row, versions, is_incoming=True) for row in incoming]
    order = {key: place for place, key in enumerate(labels())}
    effects = [(row.article, _effect(row)) for row in incoming if row.effect]
    return ActLinks(
        lines=sorted(filter(None, lines), key=lambda line: order[line.kind, line.is_incoming]),
        whole=tuple(effect for article, effect in effects if not article),
        parts=tuple(effect for article, effect in effects if article),
    )


def _effect(row: ActRelation) -> OtherAct:
    assert row.effect is not None  # noqa: S101 - asked for before
    return OtherAct(row.effect, row.day, last_day=row.ends_on, cause=row.pk)


def _versions(model: "type[ActPage]", keys: set[UUID]) -> "dict[UUID, ActPage]":
    """Of each act the public version in the reader's language, else its source, else any."""
    if not keys:
        return {}
    wanted = [active_language().locale_code, "sq"]
    pages = public(model.objects.filter(translation_key__in=keys)).select_related("locale").defer("content")
    chosen: dict[UUID, ActPage] = {}
    for page in pages:
        known = chosen.get(page.translation_key)
        if known is None or _rank(page, wanted) < _rank(known, wanted):
            chosen[page.translation_key] = page
    return chosen


def _rank(page: "ActPage", wanted: list[str]) -> int:
    code = page.locale.language_code
    return wanted.index(code) if code in wanted else len(wanted)


def _line(row: ActRelation, versions: "Mapping[UUID, ActPage]", *, is_incoming: bool) -> RelationLine | None:
    """None where the other act is not public: nothing of it is told."""
    other = row.page if is_incoming else row.to_act
    version = versions.get(other.translation_key) if other else None
    if row.kind not in Kind or (version is None and not row.to_text):  # a draft may lack its kind
        return None
    words_lang = "" if active_language().code == "sq" else "sq"
    lang, name = _language(version) if version else (words_lang, "")
    return RelationLine(
        pk=row.pk,
        kind=row.kind,
        is_incoming=is_incoming,
        label=labels()[row.kind, is_incoming],
        title=version.title if version else row.to_text,
        url=page_url(version) if version else "",
        permanent_path=version.permanent_path if version else "",
        lang=lang,
        language_name=name,
        article=row.article,
        effective_on=row.day if is_incoming else row.effective_on,
        ends_on=row.ends_on,
        note=row.note,
        words_lang=words_lang,
        key=version.translation_key if version else None,
    )


def _language(page: "ActPage") -> tuple[str, str]:
    """Code and name of the page's language where it is not the reader's."""
    code = page.locale.language_code
    return ("", "") if code == active_language().locale_code else (LANGUAGES[code].html_lang, LANGUAGES[code].name)
