"""The demonstration comes into the site whole, once, and says what it is."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext, override_settings
from wagtail.models import Page, ReferenceIndex
from wagtail_localize.models import Translation

from core.checks import our_page_models
from demo.loading.accounts import ACCOUNTS, PASSWORD
from documents.models import DecisionPage, File
from home.models import StandardPage
from news.models import NewsPage, NoticePage
from users.models import User

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The demonstration, loaded once for this module and rolled back after it."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch, override_settings(DEMO_MODE=True):
        patch.setattr(transaction, "on_commit", lambda function, using=None, robust=False: function())
        with transaction.atomic():
            call_command("load_demo", verbosity=0)
            yield
            transaction.set_rollback(True)


@pytest.fixture
def demo(loaded, db, settings):
    """A test in the loaded demonstration."""
    settings.DEMO_MODE = True


def live(model, code):
    return model.objects.live().filter(locale__language_code=code).count()


def test_twenty_pages_in_albanian_and_eight_of_them_in_every_language(demo):
    kinds = (NewsPage, DecisionPage, NoticePage)
    assert [live(model, "sq") for model in kinds] == [8, 7, 5]
    for code in ("sr-latn", "tr", "en"):
        assert [live(model, code) for model in kinds] == [3, 3, 2]
        assert live(StandardPage, code) == 1


def test_translations_have_segments_and_are_complete(demo):
    translations = list(Translation.objects.select_related("source", "target_locale"))
    assert len(translations) > 24
    for translation in translations:
        total, done = translation.get_progress()
        assert total == done > 0


def test_facts_are_the_same_in_every_language(demo):
    sources = DecisionPage.objects.filter(locale__language_code="sq")
    compared = 0
    for source in sources:
        for translation in source.get_translations().specific():
            facts = ("number", "protocol_number", "decided_on", "body_id", "directorate_id", "published_on", "slug")
            assert [getattr(translation, name) for name in facts] == [getattr(source, name) for name in facts]
            compared += 1
    assert compared == 9


def test_a_second_time_adds_nothing(demo):
    counts = [model.objects.count() for model in (Page, File, User, ReferenceIndex)]
    call_command("load_demo", verbosity=0)
    assert [model.objects.count() for model in (Page, File, User, ReferenceIndex)] == counts


def test_the_tree_is_sound(demo):
    assert Page.find_problems() == ([], [], [], [], [])


def test_every_page_says_that_it_is_a_demonstration(demo, client):
    words = {"sq": "Demonstrim", "sr-latn": "Demonstracija", "tr": "Tanıtım", "en": "Demonstration"}
    looked_at = 0
    for page in Page.objects.live().filter(depth__gt=1).select_related("locale"):
        body = client.get(page.get_url()).content.decode()
        assert words[page.locale.language_code] in body, page.get_url()
        looked_at += 1
    assert looked_at > 40


def test_robots_are_shut_out(demo, client):
    assert "Disallow: /\n" in client.get("/robots.txt").content.decode()


def test_there_is_one_account_a_role_and_all_can_sign_in(demo, client):
    for name in ACCOUNTS:
        assert client.login(username=name, password=PASSWORD)
        assert client.get("/cms/").status_code == 200
        client.logout()


def test_a_site_that_is_no_demonstration_refuses_it(demo, settings):
    settings.DEMO_MODE = False
    before = Page.objects.count()
    with pytest.raises(CommandError, match="DEMO_MODE"):
        call_command("load_demo")
    assert Page.objects.count() == before


def test_every_kind_of_page_is_shown(demo):
    shown = {type(page) for page in Page.objects.live().filter(depth__gt=1).specific()}
    assert shown == set(our_page_models())


def test_no_page_asks_twice_for_the_same_thing(demo, client):
    for path in ("/sq/", "/sr-cyrl/", "/sq/lajme/", "/sq/vendime/", "/sq/njoftime/"):
        client.get(path)
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        statements = [query["sql"] for query in queries.captured_queries]
        assert len(statements) == len(set(statements)), path


def test_the_scan_of_the_demonstration_is_found_without_any_recognition(demo):
    file = File.objects.get(address_name="raport-objekti-kmetoc.pdf")
    assert (file.reading.state, file.reading.tries) == ("recognised", 0)
    (text,) = file.texts.all()
    assert "ankandit publik" in text.text
