"""The state of an act on a day: every row of the truth table in docs/acts.md, and rules for all inputs."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.act_status import ActFacts, ActStatus, Effect, Missing, OtherAct, is_partly_ended, status_on

DAY = date(2026, 6, 15)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)
LONG_AGO = date(2020, 1, 1)
S = ActStatus


def ended(on):
    return (OtherAct(Effect.ENDS, on, cause="B"),)


def annulled(on):
    return (OtherAct(Effect.ANNULS, on, cause="B"),)


def suspended(on, last=None):
    return (OtherAct(Effect.SUSPENDS, on, last, cause="B"),)


NOTHING = ActFacts()
ADOPTED = ActFacts(adopted_on=LONG_AGO)
REGISTERED = replace(ADOPTED, registered_on=BEFORE)
PUBLISHED = replace(REGISTERED, published_on=DAY)
COMING = replace(PUBLISHED, in_force_from=AFTER)
IN_FORCE = replace(PUBLISHED, in_force_from=DAY)
BY_CLAUSE = ActFacts(in_force_from=DAY, has_clause=True, languages_published=False)

TABLE = [
    ("not live", replace(IN_FORCE, is_live=False), S.DRAFT, None),
    ("adopted tomorrow", replace(IN_FORCE, adopted_on=AFTER), S.DRAFT, None),
    ("nothing recorded", NOTHING, S.UNKNOWN, None),
    ("adopted", ADOPTED, S.ADOPTED, LONG_AGO),
    ("adopted today", ActFacts(adopted_on=DAY), S.ADOPTED, DAY),
    ("registered", REGISTERED, S.REGISTERED, BEFORE),
    ("registered tomorrow", replace(ADOPTED, registered_on=AFTER), S.ADOPTED, LONG_AGO),
    ("registered and published", PUBLISHED, S.PUBLISHED, DAY),
    ("published, not registered", replace(ADOPTED, published_on=BEFORE), S.ADOPTED, LONG_AGO),
    ("published tomorrow", replace(REGISTERED, published_on=AFTER), S.REGISTERED, BEFORE),
    ("published, a language missing", replace(PUBLISHED, languages_published=False), S.REGISTERED, BEFORE),
    ("in force from tomorrow", COMING, S.NOT_YET_IN_FORCE, AFTER),
    ("in force from today", IN_FORCE, S.IN_FORCE, DAY),
    ("in force, registered today", replace(IN_FORCE, in_force_from=BEFORE, registered_on=DAY), S.IN_FORCE, DAY),
    (
        "in force, languages since today",
        replace(IN_FORCE, in_force_from=BEFORE, languages_published=DAY),
        S.IN_FORCE,
        DAY,
    ),
    ("day has come, no registration", replace(IN_FORCE, registered_on=None), S.UNKNOWN, None),
    ("day has come, registered tomorrow", replace(IN_FORCE, registered_on=AFTER), S.NOT_YET_IN_FORCE, AFTER),
    ("day has come, a language missing", replace(IN_FORCE, languages_published=False), S.NOT_YET_IN_FORCE, None),
    ("day has come, languages tomorrow", replace(IN_FORCE, languages_published=AFTER), S.NOT_YET_IN_FORCE, None),
    ("by its clause", BY_CLAUSE, S.IN_FORCE, DAY),
    ("a clause without a day", ActFacts(has_clause=True), S.UNKNOWN, None),
    ("suspended from today", replace(IN_FORCE, suspended_from=DAY), S.SUSPENDED, DAY),
    ("suspended to today", replace(IN_FORCE, suspended_from=BEFORE, suspended_to=DAY), S.SUSPENDED, BEFORE),
    ("suspended to yesterday", replace(IN_FORCE, suspended_from=LONG_AGO, suspended_to=BEFORE), S.IN_FORCE, DAY),
    ("suspended from tomorrow", replace(IN_FORCE, suspended_from=AFTER), S.IN_FORCE, DAY),
    ("suspended, not in force", replace(COMING, suspended_from=BEFORE), S.NOT_YET_IN_FORCE, AFTER),
    ("suspended by an act", replace(IN_FORCE, others=suspended(BEFORE)), S.SUSPENDED, BEFORE),
    ("suspension by an act is over", replace(IN_FORCE, others=suspended(LONG_AGO, BEFORE)), S.IN_FORCE, DAY),
    ("suspended by an act without a day", replace(IN_FORCE, others=suspended(None)), S.UNKNOWN, None),
    ("repealed today", replace(IN_FORCE, repealed_on=DAY), S.REPEALED, DAY),
    ("repealed tomorrow", replace(IN_FORCE, repealed_on=AFTER), S.IN_FORCE, DAY),
    ("repealed, nothing else recorded", ActFacts(repealed_on=BEFORE), S.REPEALED, BEFORE),
    ("repealed by an act", replace(IN_FORCE, others=ended(DAY)), S.REPEALED, DAY),
    ("repealed by an act from tomorrow", replace(IN_FORCE, others=ended(AFTER)), S.IN_FORCE, DAY),
    ("repealed by an act without a day", replace(IN_FORCE, others=ended(None)), S.UNKNOWN, None),
    ("suspended, then repealed", replace(IN_FORCE, suspended_from=BEFORE, repealed_on=DAY), S.REPEALED, DAY),
    ("annulled today", replace(IN_FORCE, annulled_on=DAY), S.ANNULLED, DAY),
    ("annulled by an act", replace(IN_FORCE, others=annulled(BEFORE)), S.ANNULLED, BEFORE),
    ("repealed, then annulled", replace(IN_FORCE, repealed_on=LONG_AGO, annulled_on=DAY), S.ANNULLED, DAY),
]


@pytest.mark.parametrize(("name", "facts", "status", "since"), TABLE, ids=[row[0] for row in TABLE])
def test_the_truth_table(name, facts, status, since):
    reading = status_on(facts, DAY)
    assert (reading.status, reading.since) == (status, since)


def test_the_document_has_every_row_of_the_table_with_its_state():
    lines = (Path(__file__).parents[2] / "docs/acts.md").read_text().splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    documented = [(row[0], row[1]) for row in rows if len(row) == 2 and row[1] in set(S)]
    assert documented == [(name, status.value) for name, _facts, status, _since in TABLE]


def test_the_reason_names_the_act_or_what_is_missing():
    assert status_on(replace(IN_FORCE, others=ended(BEFORE)), DAY).cause == "B"
    assert status_on(replace(IN_FORCE, others=ended(DAY), repealed_on=DAY), DAY).cause == "B"
    assert status_on(replace(IN_FORCE, others=ended(DAY), repealed_on=BEFORE), DAY).cause is None
    assert status_on(replace(IN_FORCE, others=ended(None)), DAY).missing == Missing.DAY_OF_END
    assert status_on(replace(IN_FORCE, registered_on=None), DAY).missing == Missing.REGISTRATION
    assert status_on(replace(IN_FORCE, languages_published=False), DAY).missing == Missing.LANGUAGES
    assert status_on(replace(IN_FORCE, others=suspended(BEFORE, AFTER)), DAY).until == AFTER


def test_articles_that_ended_make_an_act_partial_while_it_lasts():
    assert is_partly_ended(ended(DAY), DAY)
    assert is_partly_ended(ended(None), DAY)
    assert not is_partly_ended(ended(AFTER), DAY)
    assert not is_partly_ended(suspended(LONG_AGO, BEFORE), DAY)
    assert not is_partly_ended((), DAY)


# Rules for all inputs

days = st.dates(date(2026, 6, 10), date(2026, 6, 20))
maybe = st.none() | days
others = st.builds(OtherAct, st.sampled_from(Effect), maybe, maybe)
facts = st.builds(
    ActFacts,
    is_live=st.booleans(),
    adopted_on=maybe,
    registered_on=maybe,
    published_on=maybe,
    in_force_from=maybe,
    has_clause=st.booleans(),
    languages_published=st.booleans() | days,
    suspended_from=maybe,
    suspended_to=maybe,
    repealed_on=maybe,
    annulled_on=maybe,
    others=st.lists(others, max_size=3).map(tuple),
)


@pytest.mark.property
@given(facts=facts, day=days)
def test_what_is_in_force_is_registered_and_published_in_all_languages_or_has_a_clause(facts, day):
    if status_on(facts, day).status != ActStatus.IN_FORCE:
        return
    assert facts.in_force_from <= day
    languages = facts.languages_published
    is_published = languages <= day if isinstance(languages, date) else languages
    assert facts.has_clause or (facts.registered_on <= day and is_published)


@pytest.mark.property
@given(facts=facts, day=days)
def test_what_ended_never_comes_into_force_again(facts, day):
    status = status_on(facts, day).status
    if status in (ActStatus.REPEALED, ActStatus.ANNULLED):
        later = {status_on(facts, day + timedelta(days=step)).status for step in range(15)}
        assert later <= {ActStatus.REPEALED, ActStatus.ANNULLED}


@pytest.mark.property
@given(facts=facts, day=days)
def test_no_state_begins_after_the_day_but_that_which_is_to_come(facts, day):
    reading = status_on(facts, day)
    if reading.since is not None:
        is_to_come = reading.status == ActStatus.NOT_YET_IN_FORCE
        assert reading.since > day if is_to_come else reading.since <= day


@pytest.mark.property
@given(facts=facts, day=days)
def test_the_order_of_other_acts_changes_no_state(facts, day):
    turned = replace(facts, others=facts.others[::-1])
    assert status_on(facts, day).status == status_on(turned, day).status


@pytest.mark.property
@given(facts=facts, day=days)
def test_a_draft_is_nothing_else(facts, day):
    assert status_on(replace(facts, is_live=False), day).status == ActStatus.DRAFT
