"""From a query of ours to one of Elasticsearch. It needs no plugin and no script."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from search.analysis import has_letters
from search.engines.base import SearchQuery, Unit
from search.ranking import FIELD_WEIGHTS, FILE_WEIGHT, FORM_GAIN, RECENCY_DAYS, RECENCY_FLOOR, RECENCY_GAIN

Clause = dict[str, Any]

_TIER = 16_384.0
"""More than any score: who bears the number comes first. Scores above it still differ by thousandths."""

_UNIT = 1_000.0
"""More than any page's score: of two pages of a file the one with more units is the better."""

_OWN_FIELDS = [f"{field}^{weight}" for field, weight in FIELD_WEIGHTS.items()]


def body_of(query: SearchQuery, *, now: datetime, without: Sequence[str]) -> dict[str, Any]:
    """The request but for its index; documents with these keys are left out."""
    return {
        "query": {
            "bool": {
                "must": [_weighed(query, _by_forms(query.forms, _scored(query, now, without)))],
                "should": _tiers(query),
            }
        },
        "post_filter": _pages_shown(query),
        "sort": [{"_score": "desc"}, {"date": {"order": "desc", "missing": "_last"}}, {"id": "asc"}],
        "from_": query.offset,
        "size": query.limit,
        "track_total_hits": True,
        "source": False,
    }


def findable(*, now: datetime, without: Sequence[str]) -> Clause:
    """Leaves out what has expired, and the documents with these keys."""
    must_not: list[Clause] = [{"range": {"expires_at": {"lte": now.isoformat()}}}]
    if without:
        must_not.append({"ids": {"values": list(without)}})
    return {"bool": {"must_not": must_not}}


def _scored(query: SearchQuery, now: datetime, without: Sequence[str]) -> Clause:
    """The documents that match, by the words of their own and by those of their files' best page."""
    wanted = [_any([_anywhere(unit) for unit in query.units])] if query.match_any else map(_anywhere, query.units)
    page = {"path": "pages", "score_mode": "max", "boost": FILE_WEIGHT, "query": _page_score(query.units)}
    return {
        "bool": {
            "filter": [*wanted, *_filters(query), findable(now=now, without=without)],
            "should": [*_own_scores(query.units), {"nested": page}],
        }
    }


def _anywhere(unit: Unit) -> Clause:
    """Whether the unit stands in the document or in any page of its files."""
    return _has(unit, "everything")


def _has(unit: Unit, field: str) -> Clause:
    words, phrases = _parted([unit])
    clauses: list[Clause] = [{"terms": {field: words}}] if words else []
    return _any([*clauses, *({"match_phrase": {field: phrase}} for phrase in phrases)])


def _own_scores(units: Sequence[Unit]) -> list[Clause]:
    """BM25 over the fields as over one (BM25F), as FTS5 does it; phrases by the best field."""
    words, phrases = _parted(units)
    scores: list[Clause] = []
    if words:
        scores.append({"combined_fields": {"query": " ".join(words), "fields": _OWN_FIELDS}})
    scores += [{"multi_match": {"query": each, "type": "phrase", "fields": _OWN_FIELDS}} for each in phrases]
    return scores


def _page_score(units: Sequence[Unit]) -> Clause:
    words, phrases = _parted(units)
    clauses: list[Clause] = [{"match": {"pages.text": " ".join(words)}}] if words else []
    return _any([*clauses, *({"match_phrase": {"pages.text": phrase}} for phrase in phrases)])


def _parted(units: Sequence[Unit]) -> tuple[list[str], list[str]]:
    """Single terms and phrases among the alternatives, each once."""
    alternatives = dict.fromkeys(each for unit in units for each in unit.alternatives)
    return [each[0] for each in alternatives if len(each) == 1], [
        " ".join(each) for each in alternatives if len(each) > 1
    ]


def _any(clauses: Sequence[Clause]) -> Clause:
    return clauses[0] if len(clauses) == 1 else {"bool": {"should": list(clauses), "minimum_should_match": 1}}


def _filters(query: SearchQuery) -> list[Clause]:
    filters: list[Clause] = []
    for field, values in (("language", query.languages), ("kind", query.kinds)):
        if values:
            filters.append({"terms": {field: list(values)}})
    days = {name: day.isoformat() for name, day in (("gte", query.since), ("lte", query.until)) if day}
    if days:
        filters.append({"range": {"date": days}})
    return filters


def _by_forms(forms: Sequence[str], scored: Clause) -> Clause:
    """More for words in the form that was typed: up to `FORM_GAIN`, by their share of the words."""
    if not forms:
        return scored
    functions: list[Clause] = [{"filter": {"match_all": {}}, "weight": 1.0}]
    functions += [{"filter": {"term": {"everything": form}}, "weight": FORM_GAIN / len(forms)} for form in forms]
    return {"function_score": {"query": scored, "functions": functions, "score_mode": "sum", "boost_mode": "multiply"}}


def _weighed(query: SearchQuery, scored: Clause) -> Clause:
    """News by their age. The curve of the database's engines halves after a year, too, and falls slower later on."""
    if not query.kinds_by_recency or query.today is None:
        return scored
    today = query.today.isoformat()
    recent: list[Clause] = [{"terms": {"kind": list(query.kinds_by_recency)}}, {"exists": {"field": "date"}}]
    past, future = ({"range": {"date": {operator: today}}} for operator in ("lte", "gt"))
    decay = {"date": {"origin": today, "scale": f"{RECENCY_DAYS:.0f}d", "decay": 0.5}}
    functions = [
        {"filter": {"bool": {"must_not": {"bool": {"filter": recent}}}}, "weight": 1.0},
        {"filter": {"bool": {"filter": recent}}, "weight": RECENCY_FLOOR},
        {"filter": {"bool": {"filter": [*recent, future]}}, "weight": RECENCY_GAIN},
        {"filter": {"bool": {"filter": [*recent, past]}}, "exp": decay, "weight": RECENCY_GAIN},
    ]
    return {"function_score": {"query": scored, "functions": functions, "score_mode": "sum", "boost_mode": "multiply"}}


def _tiers(query: SearchQuery) -> list[Clause]:
    """Who bears one of the numbers, and again who bears one with its letters."""
    groups = [query.references, tuple(each for each in query.references if has_letters(each))]
    return [
        {"constant_score": {"filter": {"terms": {"references": list(group)}}, "boost": _TIER}}
        for group in groups
        if group
    ]


def _pages_shown(query: SearchQuery) -> Clause:
    """Lets everything pass; its inner hits name, for the hits that are shown, the page with most units and these."""
    units: list[Clause] = [
        {"constant_score": {"filter": _has(unit, "pages.text"), "boost": _UNIT, "_name": str(number)}}
        for number, unit in enumerate(query.units)
    ]
    best = {"bool": {"should": units, "must": [_page_score(query.units)]}}
    inner = {"name": "best", "size": 1, "_source": False}
    return _any([{"match_all": {}}, {"nested": {"path": "pages", "query": best, "inner_hits": inner}}])
