"""The demonstration comes into the site whole, once, and says what it is."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page, ReferenceIndex
from wagtail_localize.models import Translation

from civic.pages import today
from contact.models import Message
from core.addresses import page_url
from core.checks import our_page_models
from core.languages import LANGUAGES
from core.models import Publication, SiteImage, SiteWords
from demo import content
from demo.content import PICTURES
from demo.loading.accounts import ACCOUNTS, PASSWORD
from demo.loading.frame import load_frame
from documents.act_status import ActStatus
from documents.models import ActPage, DecisionPage, File, MinutesPage, PublicationPage, VacancyPage
from documents.vacancy_state import VacancyState
from home.models import BodyPage, ServicePage, StandardPage
from news.models import CommuniquePage, EventChange, EventPage, NewsPage, NoticePage, PressReleasePage, ReleaseNumber
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


def test_pages_of_each_kind_in_albanian_and_some_of_them_in_every_language(demo):
    kinds = (NewsPage, DecisionPage, NoticePage, PressReleasePage, CommuniquePage, EventPage)
    assert [live(model, "sq") for model in kinds] == [20, 21, 10, 7, 5, 13]
    for code in ("sr-latn", "tr", "en"):
        assert [live(model, code) for model in kinds] == [7, 7, 4, 3, 3, 4]
        assert live(StandardPage, code) == 1 + len(StandardPage.Kind)  # those of every site


def test_pages_of_bodies_are_there_in_every_language_with_telephone_hours_and_head(demo, client):
    assert len(content.BODY_PAGES) >= 9
    for code, language in LANGUAGES.items():
        pages = BodyPage.objects.live().filter(locale__language_code=language.locale_code)
        assert pages.count() == len(content.BODY_PAGES), code
        for page in pages.select_related("locale", "body"):
            context = client.get(page_url(page, language)).context
            contact = context["contact"]
            assert (contact.phone is not None, contact.state is not None, bool(contact.street_address.lang)) == (
                True,
                True,
                False,
            ), page
            assert context["leaders"], page


def test_minutes_vacancies_and_publications_are_there_some_of_each_in_every_language(demo):
    kinds = (MinutesPage, VacancyPage, PublicationPage)
    assert [live(model, "sq") for model in kinds] == [6, 10, 8]
    for code in ("sr-latn", "tr", "en"):
        assert [live(model, code) for model in kinds] == [4, 4, 2]


def test_the_site_looks_lived_in_in_every_language(demo):
    pages = Page.objects.live().filter(depth__gt=1)
    counts = {code: pages.filter(locale__language_code=code).count() for code in ("sq", "sr-latn", "tr", "en")}
    assert counts.pop("sq") >= 90
    assert min(counts.values()) >= 35


def test_services_are_there_and_ten_of_them_in_every_language(demo, client):
    assert live(ServicePage, "sq") == 17
    for code in ("sr-latn", "tr", "en"):
        assert live(ServicePage, code) == 10
    for page in ServicePage.objects.filter(locale__language_code="sq"):
        assert client.get(page_url(page)).status_code == 200, page.title


def test_there_is_a_vacancy_in_every_state(demo):
    assert {page.state() for page in VacancyPage.objects.filter(locale__language_code="sq")} == set(VacancyState)


def test_lists_of_persons_are_shown_and_others_were_removed(demo, client):
    page = VacancyPage.objects.get(reference="RN00008870", locale__language_code="en")
    body = client.get(page.get_url()).content.decode()
    assert "A-104: 91" in body
    assert "A-101" not in body


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
    assert compared == 21


def test_a_second_time_adds_nothing(demo):
    models = (Page, File, User, ReferenceIndex, ReleaseNumber, EventChange)
    counts = [model.objects.count() for model in models]
    call_command("load_demo", verbosity=0)
    assert [model.objects.count() for model in models] == counts


def test_press_releases_are_numbered_by_their_days_and_events_say_what_became_of_them(demo):
    releases = PressReleasePage.objects.filter(locale__language_code="sq").order_by("published_on")
    assert [release.number for release in releases] == list(range(1, 8))
    assert {change.kind for change in EventChange.objects.all()} == {"announced", "moved", "cancelled", "postponed"}
    moved = EventChange.objects.filter(kind="moved")
    assert sorted(change.reasons.count() for change in moved) == [1, 4]  # as many as the event has languages
    for change in moved:
        versions = EventPage.objects.filter(translation_key=change.translation_key)
        assert {version.start_at for version in versions} == {change.new_start_at}


def test_pictures_say_whose_they_are(demo, client):
    pictures = SiteImage.objects.filter(title__startswith="Demonstrim: ")
    assert pictures.count() >= 20
    assert set(pictures.values_list("credit", "licence")) == {("Komuna e Gjilanit (demonstrim)", "own")}
    shown = NewsPage.objects.get(locale__language_code="tr", lead_image__title="Demonstrim: recycling")
    body = client.get(shown.get_url()).content.decode()
    assert "Komuna e Gjilanit (demonstrim)" in body
    assert f'alt="{PICTURES["recycling.jpg"]["tr"]}"' in body


def test_a_change_a_correction_and_a_withdrawal_are_shown_in_every_language(demo, client):
    for code, language in LANGUAGES.items():
        page = NoticePage.objects.get(locale__language_code=language.locale_code, change_kind="correction")
        address = page_url(page, language)
        shown = client.get(address).context["changes"].corrections
        assert [note.version_url for note in shown] == [f"{address}v/1/"]
        assert client.get(f"{address}v/1/").status_code == 200
        withdrawn = Publication.objects.get(language=language.locale_code, event="withdrawn")
        address = withdrawn.address.replace("/sr-latn/", f"/{code}/")
        tombstone = client.get(address).context["tombstone"]
        assert (tombstone.replacement.title, tombstone.replacement.lang) == (page.title, "")
        assert NewsPage.objects.live().filter(locale__language_code=language.locale_code, change_kind="major").exists()


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


def test_acts_show_every_state_the_public_can_meet_and_three_are_in_every_language(demo):
    acts = ActPage.objects.filter(locale__language_code="sq").with_status(today())
    states = set(acts.values_list("status", flat=True))
    assert states == set(ActStatus) - {ActStatus.DRAFT}
    for code in ("sr-latn", "tr", "en"):
        assert live(ActPage, code) == 3


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
    for path in (
        "/sq/",
        "/sr-cyrl/",
        "/sq/lajme/",
        "/sq/vendime/",
        "/sq/njoftime/",
        "/sq/akte/",
        "/sq/ngjarje/",
        "/sq/komunikata/",
    ):
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


@pytest.mark.parametrize(
    ("code", "week"),
    [
        ("sq", "E hënë – e premte"),
        ("sr-latn", "ponedeljak – petak"),
        ("sr-cyrl", "понедељак – петак"),
        ("tr", "Pazartesi – Cuma"),
        ("en", "Monday to Friday"),
    ],
)
def test_the_foot_of_every_page_says_how_the_service_centre_is_reached(demo, client, code, week):
    page = client.get(f"/{code}/").content.decode()
    assert f"{week}, 8:00–16:00" in page
    assert 'href="tel:+383280000031"' in page
    assert 'href="mailto:qytetaret@gjilan.example"' in page


def test_words_of_the_frame_that_staff_changed_stay(demo):
    words = SiteWords.objects.get(locale__language_code="sq")
    words.phone = ""
    words.email = ""
    words.opening_hours = ""
    words.office = "Zyra tjetër"
    words.save()
    load_frame()
    words.refresh_from_db()
    assert (words.phone, words.opening_hours) == ("", "")


def test_the_inbox_looks_lived_in_and_nobody_was_written_to(demo, mailoutbox):
    states = set(Message.objects.values_list("state", flat=True))
    assert states == set(Message.State.values)
    assert Message.objects.count() >= 12
    assert Message.objects.overdue(today()).exists()
    assert not mailoutbox
    before = Message.objects.count()
    call_command("load_demo", verbosity=0)
    assert Message.objects.count() == before


def test_a_word_that_stands_only_on_the_scan_finds_its_page(demo, client):
    call_command("update_search_index", verbosity=0)
    page = DecisionPage.objects.get(
        page_files__file__address_name="raport-objekti-kmetoc.pdf", locale__language_code="sq"
    )
    assert "matësi i energjisë" not in str(page.content).lower()
    with override("sq"):
        found = client.get(reverse("search"), {"q": "kulmi matësi energjisë"}).context["results"]
    assert [result.url for result in found] == [page.get_url()]
