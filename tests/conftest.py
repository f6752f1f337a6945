"""What all tests share: one site, set up once; and commits that happen at once."""

import gc

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test.utils import override_settings
from django.utils import translation
from hypothesis import HealthCheck, settings

gc.set_threshold(100_000, 50, 100)  # migrations make millions of objects that stay

# A busy machine is slow now and then; that is no fault of the code. `make test-long` tries many more examples.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", patient)
settings.register_profile("long", patient, max_examples=2000)
settings.load_profile("default")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """One process runs all tests of the browser, for they share a site that takes a minute to start. (Marks of
    xdist_group do nothing under pytest 9: the group no longer gets into the name by which xdist schedules.)"""
    from xdist.scheduler import LoadScopeScheduling

    class OneForTheBrowser(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            return "tests/browser" if nodeid.startswith("tests/browser/") else nodeid

    return OneForTheBrowser(config, log)


def pytest_addoption(parser):
    parser.addoption("--database-only", action="store_true", help="leave out tests that ask no database")


def pytest_collection_modifyitems(config, items):
    """A second run on another database need not repeat what is the same on each."""
    if not config.getoption("--database-only"):
        return
    config.hook.pytest_deselected(items=[item for item in items if not asks_the_database(item)])
    items[:] = filter(asks_the_database, items)


def asks_the_database(item):
    """Whether a test may use the database: it says so by a mark, or by a fixture of its own or of its fixtures."""
    return bool(item.get_closest_marker("django_db") or {"db", "transactional_db"} & {*item.fixturenames})


@pytest.fixture(scope="session", autouse=True)
def _media_of_tests(tmp_path_factory):
    """Files go into a folder that pytest clears away."""
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")):
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database begins as a real site does. Each test's changes are rolled back to this."""
    with django_db_blocker.unblock():
        from home.setup import set_up_site

        set_up_site()


@pytest.fixture(autouse=True)
def _commit_at_once(request, monkeypatch):
    """A test's transaction is never committed, so what waits for the commit (tasks, generation) is done at once."""
    if "transactional_db" not in request.fixturenames:
        monkeypatch.setattr(transaction, "on_commit", lambda function, using=None, robust=False: function())


@pytest.fixture(autouse=True)
def _fresh_caches_and_language():
    """Nothing is remembered from the test before."""
    cache.clear()
    with translation.override("sq"):
        yield
    cache.clear()
