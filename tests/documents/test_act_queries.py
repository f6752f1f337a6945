"""The rule of an act's state in the database is the pure one."""

from dataclasses import asdict
from datetime import date, timedelta

import pytest
from django.db.models import Q
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from core.generation import bump
from documents import language_gate
from documents.act_display import facts_of
from documents.act_links import links_of
from documents.act_status import ActStatus, Effect, status_on
from documents.models import ActPage, ActRelation
from tests.documents.test_act_status import DAY, TABLE
from tests.factories import ActPageFactory, StandardPageFactory
from tests.factories.bulk import copies
from tests.factories.full import translated

FIRST = date(2026, 6, 10)
DAYS = [FIRST + timedelta(days=n) for n in range(5)]
days = st.sampled_from(DAYS)
maybe = st.none() | days
dates = st.fixed_dictionaries(
    {
        "live": st.sampled_from([True, True, True, True, False]),
        "adopted_on": maybe,
        "registered_on": maybe,
        "published_on": days,
        "in_force_from": maybe,
        "in_force_clause": st.sampled_from(["", "Neni 2"]),
        "suspended_from": maybe,
        "suspended_to": maybe,
        "repealed_on": maybe,
        "annulled_on": maybe,
    }
)
relations = st.lists(
    st.fixed_dictionaries(
        {
            "page": st.integers(0, 2),
            "to_act": st.integers(0, 2),
            "kind": st.sampled_from(ActRelation.Kind.values),
            "effective_on": maybe,
            "ends_on": maybe,
            "article": st.sampled_from(["", "", "Neni 5"]),
        }
    ).filter(lambda relation: relation["page"] != relation["to_act"]),
    max_size=4,
)


rewritten_each_time = settings(
    max_examples=settings().max_examples // 4,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
"""The three acts stay, with every day and relation of theirs written anew for each example."""


class PublishedOnItsDay:
    """A gate that passes on the day of publication, and never for acts of other years than 2020."""

    def published(self, page):
        return page.published_on if page.year == 2020 else False

    def by(self, day):
        return Q(published_on__lte=day, year=2020)


@pytest.fixture
def _a_gate():
    before = language_gate.register(PublishedOnItsDay())
    yield
    language_gate.register(before)


@pytest.fixture
def acts(db):
    return [ActPageFactory(year=year) for year in (2020, 2020, 2021)]


def _write(acts, rows, links):
    ActRelation.objects.all().delete()
    for act, row in zip(acts, rows, strict=True):
        ActPage.objects.filter(pk=act.pk).update(**row)
    for link in links:
        ActRelation.objects.create(**(link | {"page": acts[link["page"]], "to_act": acts[link["to_act"]]}))
    bump()


def _assert_equal(acts):
    for day in DAYS[1::2]:
        stated = dict(ActPage.objects.with_status(day).values_list("pk", "status"))
        in_force = set(ActPage.objects.in_force(on=day).values_list("pk", flat=True))
        for act in ActPage.objects.filter(pk__in=[act.pk for act in acts]):
            status = status_on(facts_of(act, links_of(act)), day).status
            assert stated[act.pk] == status.value, day
            assert (act.pk in in_force) == (status == ActStatus.IN_FORCE)


@pytest.mark.property
@rewritten_each_time
@given(rows=st.tuples(dates, dates, dates), links=relations)
def test_the_filter_is_the_rule(acts, rows, links):
    _write(acts, rows, links)
    _assert_equal(acts)


@pytest.mark.property
@pytest.mark.usefixtures("_a_gate")
@rewritten_each_time
@given(rows=st.tuples(dates, dates, dates), links=relations)
def test_the_filter_is_the_rule_under_a_policy_of_languages_too(acts, rows, links):
    _write(acts, rows, links)
    _assert_equal(acts)


KINDS = {Effect.ENDS: "repeals", Effect.ANNULS: "annuls", Effect.SUSPENDS: "suspends"}


class GateOfTheTable:
    """Each act by its key: whether, or since when, its languages are published."""

    def __init__(self, published):
        self.known = published

    def published(self, page):
        return self.known[page.pk]

    def by(self, day):
        passed = [pk for pk, known in self.known.items() if (known <= day if isinstance(known, date) else known)]
        return Q(pk__in=passed)


@pytest.mark.django_db
def test_the_filter_gives_every_row_of_the_truth_table():
    cause = ActPageFactory(in_force_from=None)
    rows = copies(ActPageFactory(), len(TABLE))
    for page, (_name, facts, _status, _since) in zip(rows, TABLE, strict=True):
        fields = asdict(facts)
        clause, published_on = fields.pop("has_clause"), fields.pop("published_on") or date(2099, 1, 1)
        days_of_act = {name: fields[name] for name in fields if name.endswith(("_on", "_from", "_to"))}
        words = {"live": facts.is_live, "in_force_clause": "Neni 2" if clause else "", "published_on": published_on}
        ActPage.objects.filter(pk=page.pk).update(**(days_of_act | words))
        for other in facts.others:
            kind, day, last = KINDS[other.effect], other.effective_on, other.last_day
            ActRelation.objects.create(page=cause, kind=kind, to_act=page, effective_on=day, ends_on=last)
    known = {page.pk: facts.languages_published for page, (_n, facts, _s, _d) in zip(rows, TABLE, strict=True)}
    before = language_gate.register(GateOfTheTable(known))
    try:
        stated = dict(ActPage.objects.with_status(DAY).values_list("pk", "status"))
    finally:
        language_gate.register(before)
    found = [(row[0], stated[page.pk]) for page, row in zip(rows, TABLE, strict=True)]
    assert found == [(name, status.value) for name, _facts, status, _since in TABLE]


@pytest.mark.django_db
def test_a_repeal_counts_from_the_day_on_which_its_act_enters_into_force():
    old, new = ActPageFactory(), ActPageFactory(in_force_from=date(2022, 5, 1))
    ActRelation.objects.create(page=new, kind="repeals", to_act=old)
    assert old in ActPage.objects.in_force(on=date(2022, 4, 30))
    assert old not in ActPage.objects.in_force(on=date(2022, 5, 1))
    assert new in ActPage.objects.in_force(on=date(2022, 5, 1))


@pytest.mark.django_db
def test_a_repeal_by_an_act_that_is_not_public_yet_does_not_count():
    old, draft = ActPageFactory(), ActPageFactory(live=False)
    ActRelation.objects.create(page=draft, kind="repeals", to_act=old, effective_on=date(2021, 1, 1))
    assert old in ActPage.objects.in_force(on=date(2026, 1, 1))
    draft.save_revision().publish()
    assert old not in ActPage.objects.in_force(on=date(2026, 1, 1))


@pytest.mark.django_db
def test_a_repeal_by_an_act_behind_a_login_does_not_count():
    folder = StandardPageFactory()
    old, hidden = ActPageFactory(), ActPageFactory(parent=folder)
    ActRelation.objects.create(page=hidden, kind="repeals", to_act=old, effective_on=date(2021, 1, 1))
    PageViewRestriction.objects.create(page=folder, restriction_type="login")
    assert old in ActPage.objects.in_force(on=date(2026, 1, 1))


@pytest.mark.django_db
def test_translations_are_in_the_state_of_their_source():
    old, new = ActPageFactory(), ActPageFactory()
    turkish = translated(old, "tr")
    ActRelation.objects.create(page=new, kind="replaces", to_act=turkish, effective_on=date(2022, 1, 1))
    for act in (old, turkish):
        assert ActPage.objects.with_status(date(2023, 1, 1)).get(pk=act.pk).status == "repealed"
        assert ActPage.objects.with_status(date(2021, 1, 1)).get(pk=act.pk).status == "in-force"
