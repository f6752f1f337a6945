"""Elasticsearch follows what is published, in whichever order things happen, and whatever was away meanwhile."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.models import Page

from core.work import services
from home.setup.access import ADMINISTRATORS
from scripts.processes import free_port
from search import mirror, outbox
from search.deliveries import removals_on_the_way
from search.engines import EngineAwayError, EngineBehindError, EngineRefusedError
from search.engines.elastic import Change, ElasticsearchEngine, Indices
from search.engines.elastic.schema import source_of
from search.mirror import rebuilding
from search.mirror.rebuilding import LOWEST_VERSION, RebuildRunningError
from search.models import Delivery, Mirror, SearchDocument
from search.projection import project
from tests.editing import sign_in
from tests.factories import DecisionPageFactory, NewsIndexPageFactory, NewsPageFactory, home_page
from tests.markup import document
from tests.markup import text as text_of
from tests.search.documents import query_for, restrict
from tests.search.elastic import at
from tests.search.files import carry, file_of
from tests.search.test_views import ask, titles

pytestmark = [pytest.mark.django_db, pytest.mark.engine]


@pytest.fixture(autouse=True)
def _elastic(elastic):
    """Each test has indices of its own, which hold what the site holds."""
    mirror.rebuild()


@pytest.fixture
def engine():
    return ElasticsearchEngine()


@pytest.fixture
def worker_stands_still(monkeypatch):
    """What is asked for stays on its way."""
    monkeypatch.setattr("search.tasks.mirror", SimpleNamespace(deliver=lambda: 0))


def found(word="ujevara", language="sq"):
    """The keys that Elasticsearch finds, and its own count of them."""
    engine = ElasticsearchEngine()
    engine.refresh()
    result = engine.search(query_for(word, language))
    assert result.total == len(result.hits)
    return [hit.key for hit in result.hits]


def key(page):
    return f"page:{page.pk}"


# It follows


def test_what_is_published_changed_and_unpublished_is_followed():
    page = NewsPageFactory(title="Ujëvara e Mirushës")
    assert found() == [key(page)]
    page.title = "Kanioni"
    page.save_revision().publish()
    assert (found(), found("kanioni")) == ([], [key(page)])
    page.unpublish()
    assert found("kanioni") == []
    page.get_latest_revision().publish()
    assert found("kanioni") == [key(page)]
    assert not Delivery.objects.exists()


def test_words_of_files_are_followed():
    page = carry(DecisionPageFactory(title="Vendim"), file_of("Asgjë", "Ujëvara e Mirushës"))
    assert found("vendim ujevara") == [key(page)]


def test_citizens_are_answered_by_it_in_the_usual_few_statements(client, django_assert_max_num_queries):
    NewsPageFactory(title="Ujëvara e Mirushës")
    ElasticsearchEngine().refresh()
    ask(client, "ujevara")
    with django_assert_max_num_queries(8):
        response = ask(client, "ujevara")
    assert titles(response) == ["<mark>Ujëvara</mark> e Mirushës"]
    assert not response.context["notice"]
    assert response.context["total"] == 1


HIDE = {
    "unpublished": lambda page: page.unpublish(),
    "deleted": lambda page: Page.objects.get(pk=page.pk).delete(),
    "restricted": restrict,
    "below a restriction": lambda page: restrict(page.get_parent()),
    "withdrawn": lambda page: outbox.withdraw(page.pk),
}


@pytest.mark.parametrize("hide", HIDE.values(), ids=HIDE)
def test_what_is_hidden_is_found_and_counted_by_nobody_from_that_moment(client, worker_stands_still, hide):
    page = carry(NewsPageFactory(title="Ujëvara", parent=NewsIndexPageFactory(parent=home_page())), file_of("Mirusha"))
    mirror.deliver()
    assert found() == found("mirusha") == [key(page)]
    hide(page)
    assert Delivery.objects.filter(is_removal=True).exists(), "it is still in the index"
    assert found() == found("mirusha") == []
    response = ask(client, "ujevara")
    assert (response.context["total"], response.context["results"], response.context["notice"]) == (0, [], "")
    with CaptureQueriesContext(connection) as queries:
        ask(client, "ujevara xyzzy")
    asked = [query["sql"] for query in queries if "search_delivery" in query["sql"]]
    assert len(asked) == 1, "also of a question that is asked twice"


@pytest.mark.parametrize("hide", HIDE.values(), ids=HIDE)
def test_what_is_hidden_leaves_the_index(engine, hide):
    page = NewsPageFactory(title="Ujëvara", parent=NewsIndexPageFactory(parent=home_page()))
    engine.refresh()
    assert key(page) in engine.fingerprints()
    hide(page)
    mirror.deliver()
    assert not Delivery.objects.exists()
    assert key(page) not in engine.fingerprints(), "without waiting for the next refresh"


def test_drafts_and_pages_under_an_embargo_are_not_in_the_index(engine):
    draft = NewsPageFactory(title="Ujëvara", live=False)
    draft.go_live_at = timezone.now() + timedelta(hours=1)
    draft.save_revision().publish()
    mirror.rebuild()
    assert key(draft) not in engine.fingerprints()
    assert found() == []


def test_a_page_is_not_found_from_the_instant_of_its_expiry_on(monkeypatch):
    page = NewsPageFactory(title="Ujëvara")
    page.expire_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    assert found() == [key(page)]
    later = timezone.now() + timedelta(hours=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert found() == []


def test_a_page_published_again_is_not_found_by_its_old_words_meanwhile(worker_stands_still, monkeypatch):
    page = NewsPageFactory(title="Ujëvara")
    mirror.deliver()
    page.unpublish()
    page.title = "Kanioni"
    page.save_revision().publish()
    assert found() == found("kanioni") == []
    mirror.deliver()
    assert (found(), found("kanioni")) == ([], [key(page)])


def test_withdrawn_and_published_again_before_it_was_read_is_taken_out_until_it_is(worker_stands_still, engine):
    page = NewsPageFactory(title="Ujëvara")
    mirror.deliver()
    outbox.withdraw(page.pk)
    outbox.announce(page.pk)
    mirror.deliver()
    engine.refresh()
    assert key(page) not in engine.fingerprints()


# Versions


def test_a_late_writer_of_an_old_version_changes_nothing(engine):
    page = NewsPageFactory(title="Ujëvara")
    old = project(SearchDocument.objects.get(page=page))
    page.title = "Kanioni"
    page.save_revision().publish()
    target = [engine.indices.targets().live]
    assert next(engine.write([Change(key(page), LOWEST_VERSION, old)], target)).refusal == ""
    assert (found(), found("kanioni")) == ([], [key(page)])
    page.unpublish()
    list(engine.write([Change(key(page), LOWEST_VERSION, old)], target))
    assert found() == []


# What is away


def test_an_outage_loses_nothing_and_slows_nobody(engine, client):
    page, other = NewsPageFactory(title="Ujëvara një"), NewsPageFactory(title="Ujëvara dy")
    with at(f"http://127.0.0.1:{free_port()}"):
        page.title = "Kanioni"
        page.save_revision().publish()
        other.unpublish()
        new = NewsPageFactory(title="Ujëvara tre")
        assert Delivery.objects.count() >= 3
        response = ask(client, "ujevara")
        assert titles(response) == ["<mark>Ujëvara</mark> tre"]
        assert response.context["notice"]
        state = Mirror.objects.get()
        assert state.failures == 1, "later tasks leave it alone"
        assert "refused" in state.error
        mirror.keep()
        assert Mirror.objects.get().failures == 1
    Mirror.objects.update(retry_at=timezone.now())
    mirror.keep()
    assert not Delivery.objects.exists()
    assert (found(), found("kanioni")) == ([key(new)], [key(page)])
    state = Mirror.objects.get()
    assert (state.failures, state.error) == (0, "")
    assert state.compared_at, "after an outage it is compared"


def test_a_failing_engine_is_tried_again_within_half_a_minute(engine):
    with at(f"http://127.0.0.1:{free_port()}"):
        for _ in range(8):
            Delivery.objects.get_or_create(key="page:0", is_removal=True, asked_at=timezone.now())
            Mirror.objects.update(retry_at=None)
            mirror.deliver()
    state = Mirror.objects.get()
    assert state.failures == 8
    assert state.retry_at
    assert timedelta(0) < state.retry_at - timezone.now() <= timedelta(seconds=20)


def test_an_engine_that_is_behind_is_not_asked(client, worker_stands_still):
    page = NewsPageFactory(title="Ujëvara")
    assert titles(ask(client, "ujevara")) == [], "the database would know better, but a moment is nothing"
    Delivery.objects.update(asked_at=timezone.now() - timedelta(seconds=61))
    with pytest.raises(EngineBehindError):
        removals_on_the_way()
    response = ask(client, "ujevara")
    assert titles(response) == ["<mark>Ujëvara</mark>"]
    assert response.context["notice"]
    mirror.deliver()
    assert found() == [key(page)]
    assert not ask(client, "ujevara").context["notice"]


def test_what_the_engine_refuses_waits_and_keeps_nobody_waiting(monkeypatch, caplog):
    page = NewsPageFactory(title="Ujëvara një")

    def broken(document):
        unknown = {"unknown": 1} if document.key == key(page) else {}
        return source_of(document) | unknown

    monkeypatch.setattr("search.engines.elastic.engine.source_of", broken)
    page.title = "Ujëvara e re"
    page.save_revision().publish()
    other = NewsPageFactory(title="Ujëvara dy")
    assert set(found()) == {key(page), key(other)}
    row = Delivery.objects.get()
    assert row.retry_at
    assert "strict_dynamic_mapping_exception" in row.refusal
    assert row.retry_at > timezone.now() + timedelta(minutes=50)
    assert removals_on_the_way() == []


def test_what_was_withdrawn_stays_hidden_where_its_new_text_is_refused(monkeypatch, worker_stands_still, engine):
    page = NewsPageFactory(title="Ujëvara")
    mirror.deliver()
    assert found() == [key(page)]
    monkeypatch.setattr("search.engines.elastic.engine.source_of", lambda document: {"unknown": 1})
    page.unpublish()
    page.title = "Kanioni"
    page.save_revision().publish()
    mirror.deliver()
    engine.refresh()
    assert key(page) in engine.fingerprints()
    assert found() == []


# Comparing


def test_what_differs_is_found_and_set_right(engine):
    page, lost = NewsPageFactory(title="Ujëvara një"), NewsPageFactory(title="Ujëvara dy")
    engine.refresh()
    document = project(SearchDocument.objects.get(page=page))
    target = [engine.indices.targets().live]
    now = int(timezone.now().timestamp() * 1_000_000)
    strange = [
        Change("page:999999", now, document),
        Change(key(lost), now, None),
        Change(key(page), now, project(SearchDocument(title="Kanioni", key=key(page), content_hash="other", pk=1))),
    ]
    assert len(list(engine.write(strange, target))) == 3
    assert mirror.compare() == 3
    mirror.deliver()
    assert set(found()) == {key(page), key(lost)}
    assert found("kanioni") == []
    engine.refresh()
    assert engine.fingerprints() == dict(SearchDocument.objects.values_list("key", "content_hash"))
    assert mirror.compare() == 0


def test_it_is_compared_every_hour_and_after_nobody_looked_for_a_while(monkeypatch):
    mirror.keep()
    compared = []
    monkeypatch.setattr("search.mirror.keeping.compare", lambda: compared.append(1))
    mirror.keep()
    assert compared == []
    Mirror.objects.update(compared_at=timezone.now() - timedelta(minutes=61))
    mirror.keep()
    Mirror.objects.update(compared_at=timezone.now(), seen_at=timezone.now() - timedelta(minutes=11))
    mirror.keep()
    assert len(compared) == 2


# Rebuilding


def in_steps(monkeypatch, documents=1):
    """Let a rebuild end after each few documents."""
    monkeypatch.setattr(rebuilding, "AT_A_TIME", documents)
    return lambda: mirror.rebuild_for(seconds=0)


def test_a_rebuild_loses_no_change_made_meanwhile_and_answers_all_the_time(monkeypatch, engine):
    pages = [NewsPageFactory(title=f"Ujëvara {number}") for number in range(4)]
    gone, unpublished, changed, late = pages
    old = engine.indices.targets().live
    number = SearchDocument.objects.count()
    step = in_steps(monkeypatch, documents=number - 2)
    assert step() is False  # the last two are not written yet
    assert set(found()) == {key(page) for page in pages}
    gone.delete()
    unpublished.unpublish()
    for page in (changed, late):
        page.title = "Kanioni"
        page.save_revision().publish()
    new = NewsPageFactory(title="Ujëvara e re")
    assert found() == [key(new)]
    while not step():
        assert found() == [key(new)]
    assert found() == [key(new)]
    assert set(found("kanioni")) == {key(changed), key(late)}
    targets = engine.indices.targets()
    assert targets.live != old
    assert targets.building == ""
    engine.refresh()
    assert engine.fingerprints() == dict(
        SearchDocument.objects.filter(removed_at=None).values_list("key", "content_hash")
    )


def test_what_was_withdrawn_before_its_turn_does_not_come_back(monkeypatch, engine):
    page = NewsPageFactory(title="Ujëvara")
    step = in_steps(monkeypatch)
    assert step() is False
    document = project(SearchDocument.objects.get(page=page))
    page.unpublish()
    building = engine.indices.targets().building
    list(engine.write([Change(key(page), LOWEST_VERSION, document)], [building]))  # read before, written after
    mirror.rebuild()
    assert engine.indices.targets().live == building
    assert found() == []


def test_two_rebuilds_at_once_are_refused(monkeypatch):
    step = in_steps(monkeypatch)
    write = rebuilding._write

    def while_written(*args):
        with pytest.raises(RebuildRunningError):
            mirror.rebuild_for(seconds=1)
        with pytest.raises(RebuildRunningError):
            mirror.start_over()
        with pytest.raises(CommandError, match="runs already"):
            call_command("update_search_index", "--engine", "elasticsearch", "--rebuild")
        mirror.keep()
        write(*args)

    monkeypatch.setattr(rebuilding, "_write", while_written)
    assert step() is False


def test_an_interrupted_rebuild_is_gone_on_with_by_the_worker(monkeypatch, engine):
    page = NewsPageFactory(title="Ujëvara")
    step = in_steps(monkeypatch)
    step()
    building, position = engine.indices.targets().building, Mirror.objects.get().rebuild_position
    assert building
    assert position
    until = timezone.now() + timedelta(minutes=1)
    Mirror.objects.update(rebuild_lease_until=until)  # as somebody leaves it who was killed
    mirror.keep()
    assert Mirror.objects.get().rebuild_position == position
    Mirror.objects.update(rebuild_lease_until=timezone.now())
    while Mirror.objects.get().rebuild_started_at:
        mirror.keep()
    assert engine.indices.targets().live == building
    assert found() == [key(page)]


def test_a_rebuild_that_ended_between_the_swap_and_its_note_is_done(monkeypatch, engine):
    monkeypatch.setattr(rebuilding, "_note_done", lambda lease: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        mirror.rebuild()
    monkeypatch.undo()
    live = engine.indices.targets().live
    assert Mirror.objects.get().rebuild_started_at
    mirror.rebuild()
    assert engine.indices.targets().live == live
    assert Mirror.objects.get().rebuild_started_at is None


def test_a_rebuild_that_is_refused_leaves_nothing_behind(monkeypatch, engine, elastic):
    page = NewsPageFactory(title="Ujëvara")
    before = engine.indices.targets()
    monkeypatch.setattr(
        "search.engines.elastic.engine.source_of", lambda document: source_of(document) | {"unknown": 1}
    )
    monkeypatch.setattr(rebuilding, "MOST_REFUSED", 1)
    with pytest.raises(EngineRefusedError, match="strict_dynamic_mapping"):
        mirror.rebuild()
    assert engine.indices.targets() == before
    assert list(elastic.indices.get(index=f"{engine.indices.alias}*")) == [before.live]
    assert Mirror.objects.get().rebuild_started_at is None
    assert found() == [key(page)]


def test_a_rebuild_waits_for_an_engine_that_is_away(monkeypatch, engine):
    step = in_steps(monkeypatch)
    step()
    position = Mirror.objects.get().rebuild_position
    with at(f"http://127.0.0.1:{free_port()}"), pytest.raises(EngineAwayError):
        step()
    state = Mirror.objects.get()
    assert state.rebuild_position == position
    assert state.rebuild_lease_until is None
    building = engine.indices.targets().building
    mirror.rebuild()
    assert engine.indices.targets().live == building


@pytest.mark.parametrize("as_alias", [True, False], ids=["nothing", "an index of the alias's name"])
def test_a_missing_index_is_built_by_the_worker(client, elastic, engine, as_alias):
    page = NewsPageFactory(title="Ujëvara")
    elastic.indices.delete(index=engine.indices.targets().live)
    if not as_alias:
        elastic.indices.create(index=engine.indices.alias)
    other = NewsPageFactory(title="Ujëvara tjetër")
    mirror.keep()
    assert set(found()) == {key(page), key(other)}
    assert not Delivery.objects.exists()


def test_an_index_of_an_older_make_is_built_anew_and_strays_are_deleted(monkeypatch, elastic, engine):
    page = NewsPageFactory(title="Ujëvara")
    stray = f"{engine.indices.alias}-20200101000000000000"
    elastic.indices.create(index=stray)
    mirror.keep()
    live = engine.indices.targets().live
    monkeypatch.setattr("search.engines.elastic.indices.SCHEMA", "newer")
    mirror.keep()
    assert engine.indices.targets().live != live
    assert list(elastic.indices.get(index=f"{engine.indices.alias}-*")) == [engine.indices.targets().live]
    assert found() == [key(page)]
    again = engine.indices.targets().live
    mirror.keep()
    assert engine.indices.targets().live == again


def test_indices_of_another_site_on_the_same_cluster_are_left_alone(elastic):
    alias = Indices().alias
    names = [f"{alias}-two-20200101000000000000", f"{alias}-20200101", f"{alias}-x"]
    for name in names:
        elastic.indices.create(index=name)
    assert Indices().drop_strays() == []
    Indices().drop(names)
    assert all(elastic.indices.exists(index=name) for name in names)


# Command


def test_the_command_rebuilds_and_brings_up_to_date(capsys, engine, worker_stands_still):
    page = NewsPageFactory(title="Ujëvara")
    call_command("update_search_index", "--engine", "elasticsearch")
    assert found() == [key(page)]
    live = engine.indices.targets().live
    call_command("update_search_index", "--engine", "elasticsearch", "--rebuild")
    assert engine.indices.targets().live != live
    assert found() == [key(page)]
    assert "built" in capsys.readouterr().out


def test_the_command_says_what_is_wrong():
    with at(f"http://127.0.0.1:{free_port()}"), pytest.raises(CommandError, match="refused"):
        call_command("update_search_index", "--engine", "elasticsearch", "--rebuild")
    with at(), pytest.raises(CommandError, match="ELASTICSEARCH_URL"):
        call_command("update_search_index", "--engine", "elasticsearch")


# What staff see


def facts_of(service):
    return {str(fact.label): fact.at or fact.value for fact in service.facts}


def test_staff_see_how_it_stands(client, worker_stands_still):
    sign_in(client, ADMINISTRATORS)
    NewsPageFactory(title="Ujëvara")
    with translation.override("en"):
        (service,) = services.services()
        facts = facts_of(service)
        assert service.is_in_order
        assert facts["Index"] == Indices().targets().live
        assert facts["Documents"] == facts["Documents of the site"] - 1
        assert facts["Changes that wait"] == 1
        with at(f"http://127.0.0.1:{free_port()}"):
            (service,) = services.services()
            assert not service.is_in_order
            assert "refused" in facts_of(service)["Last error"]
        response = client.get("/cms/reports/work/")
    assert response.status_code == 200
    assert "Elasticsearch" in text_of(document(response))


def test_staff_see_a_rebuild_and_a_missing_index(monkeypatch, elastic, engine):
    with translation.override("en"):
        in_steps(monkeypatch)()
        (service,) = services.services()
        assert "being built" in str(service.state)
        assert facts_of(service)["Written into the new index"] == 1
        mirror.rebuild()
        elastic.indices.delete(index=engine.indices.targets().live)
        (service,) = services.services()
        assert not service.is_in_order
        assert "no index" in str(service.state)
        with at():
            assert services.services() == []
