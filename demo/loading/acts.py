"""Acts of the demonstration, as pages."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from demo import shapes
from demo.loading.civic import Civic
from documents.models import ActPage, ActRelation


def act_page(act: shapes.Act, content: list[Any], *, day: date, civic: Civic, acts: Mapping[str, ActPage]) -> ActPage:
    """The page, not saved; `acts` are those that were loaded before it, by key."""
    page = ActPage(
        type=act.type,
        number=act.number,
        year=act.year,
        body=civic.bodies[act.body],
        adopted_on=act.adopted_on,
        registered_on=act.registered_on,
        published_on=act.published_on if act.published_in_days is None else day + timedelta(act.published_in_days),
        in_force_from=act.in_force_from if act.in_force_in_days is None else day + timedelta(act.in_force_in_days),
        in_force_clause=act.in_force_clause,
        annulled_on=act.annulled_on,
        ended_by=act.ended_by["sq"],
        what_changes=act.what_changes["sq"],
        for_whom=act.for_whom["sq"],
        from_when=act.from_when["sq"],
        legal_bases=[("legal_basis", {"text": each.text["sq"], "url": each.url}) for each in act.legal_bases],
        content=content,
    )
    page.relations = [_relation(each, acts, place) for place, each in enumerate(act.relations)]
    return page


def _relation(relation: shapes.ActRelation, acts: Mapping[str, ActPage], place: int) -> ActRelation:
    return ActRelation(
        kind=relation.kind,
        to_act=acts[relation.act] if relation.act else None,
        to_text=relation.to_text,
        article=relation.article,
        effective_on=relation.effective_on,
        sort_order=place,
    )


def words_of(act: shapes.Act) -> list[shapes.Text]:
    """What of an act is translated beside title, summary and text."""
    plain = [act.what_changes, act.for_whom, act.from_when, act.ended_by]
    return [*plain, *(basis.text for basis in act.legal_bases)]
