"""A page of which little is known: nothing fails, nothing is made up, in every language and alphabet."""

import json
import re
from datetime import date

import pytest

from core.addresses import page_url
from core.languages import LANGUAGES
from documents.act_status import ActStatus
from documents.models import ActPage, MinutesPage, VacancyPage
from documents.models.minutes.listing import in_state
from documents.models.minutes.page import MinutesState
from documents.vacancy_state import VacancyState
from importing.lines import Kind
from importing.models import ImportedPage
from news.models import EventPage, NoticePage
from news.models.event_state import EventState
from news.models.notices import NoticeState
from tests.importing.making import bring_in, line

pytestmark = pytest.mark.django_db

WORDS = {"sq": "Vetura", "sr-latn": "Žaba", "sr-cyrl": "Жаба", "tr": "Şemsiye", "en": "Umbrella"}
"""A word of each language that no other page of the site has."""
ALL = {"notice": "?state=all", "vacancy": "?state=all", "event": "?when=all"}
"""Lists that show only what is to come unless they are asked."""
PAIRS = [(kind.value, code) for kind in Kind for code in WORDS]


@pytest.fixture
def bare(tmp_path):
    """A page of that kind and language with nothing but its words and its day."""

    def make(kind, code):
        word = WORDS[code]
        fields = {"title": f"{word} 7", "body": f"<p>{word}.</p>", "published_on": "2014-05-06"}
        report = bring_in(tmp_path, line(kind=kind, language=code, **fields))
        assert report.problems == []
        return ImportedPage.objects.get().page.specific

    return make


@pytest.mark.parametrize(("kind", "code"), PAIRS)
def test_it_is_shown_listed_followed_and_found(kind, code, bare, client):
    page = bare(kind, code)
    word, url = WORDS[code], page_url(page, LANGUAGES[code])
    shown = client.get(url)
    assert shown.status_code == 200
    assert f"{word}." in shown.content.decode()
    above = page_url(page.get_parent(), LANGUAGES[code])
    if kind != "page":
        assert f"{word} 7" in client.get(above + ALL.get(kind, "")).content.decode()
        feed = client.get(f"{above}rss/").content.decode()
        assert f"{word} 7" in feed
        assert "Tue, 06 May 2014" in feed
    search = client.get(f"{page_url(page.get_ancestors()[1], LANGUAGES[code])}{_search(code)}/?q={word}")
    assert url in search.content.decode()


def _search(code):
    return {"sq": "kerko", "sr-latn": "pretraga", "sr-cyrl": "pretraga", "tr": "ara", "en": "search"}[code]


@pytest.mark.parametrize(("kind", "code"), PAIRS)
def test_what_machines_are_told_has_no_day_hour_or_number_that_nobody_said(kind, code, bare, client):
    html = client.get(page_url(bare(kind, code), LANGUAGES[code])).content.decode()
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    told = found[1] if found else "{}"
    if kind == "vacancy":
        assert "JobPosting" not in told
        return
    data = json.loads(told)
    assert set(re.findall(r"\d{4}-\d\d-\d\d(?:T[\d:+-]+)?", told)) <= {"2014-05-06"}
    for name in ("legislationDate", "legislationLegalForce", "startDate", "identifier", "temporalCoverage"):
        assert not data.get(name)


@pytest.mark.parametrize("kind", [kind.value for kind in Kind if kind != Kind.PAGE])
@pytest.mark.parametrize("query", ["sort=newest", "sort=oldest", "sort=title", "q=Vetura", "year=2014"])
def test_every_order_and_filter_holds_it(kind, query, bare, client):
    page = bare(kind, "sq")
    extra = ALL.get(kind, "").replace("?", "&")
    assert client.get(f"{page_url(page.get_parent())}?{query}{extra}").status_code == 200


def test_an_act_of_which_nothing_is_known_is_in_no_state(bare, client):
    page = bare("act", "sq")
    assert ActPage.objects.with_status(date(2026, 11, 25)).get(pk=page.pk).status == ActStatus.UNKNOWN.value
    html = client.get(page_url(page)).content.decode()
    assert html.count("<dd>nuk është shënuar</dd>") == 2  # number and kind
    assert page.permanent_path == ""


def test_a_notice_and_a_vacancy_without_window_are_past(tmp_path, client):
    bring_in(tmp_path, line("a", kind="notice", title="Ujë i mbyllur"), line("b", kind="vacancy", title="Konkursi"))
    notice, vacancy = NoticePage.objects.get(), VacancyPage.objects.get()
    assert notice.state(date(2026, 11, 25)) is NoticeState.PAST
    assert vacancy.state() is VacancyState.UNKNOWN
    assert "Ujë i mbyllur" not in client.get("/sq/njoftime/").content.decode()
    assert "Ujë i mbyllur" in client.get("/sq/njoftime/?state=past").content.decode()
    shown = client.get(page_url(vacancy)).content.decode()
    assert "Punët zgjatën dy muaj." in shown


def test_an_event_without_start_is_in_no_time(bare, client):
    page = bare("event", "sq")
    assert EventPage.objects.get(pk=page.pk).state(page.first_published_at) is EventState.NOT_RECORDED
    assert client.get(f"{page_url(page)}event.ics").status_code == 404
    assert client.get(f"{page_url(page.get_parent())}calendar.ics").status_code == 200
    assert "Vetura 7" not in client.get("/sq/").content.decode()


def test_minutes_of_which_nothing_is_known_are_neither_draft_nor_adopted(bare, client):
    page = bare("minutes", "sq")
    assert page.state() is MinutesState.UNKNOWN
    assert 'data-state="past"' in client.get(page_url(page)).content.decode()


@pytest.mark.parametrize("held", [None, date(2019, 1, 2)])
@pytest.mark.parametrize("adopted", [None, date(2019, 2, 3), date(2999, 1, 1)])
def test_the_state_of_minutes_is_the_same_in_the_database(held, adopted, bare):
    page = bare("minutes", "sq")
    MinutesPage.objects.filter(pk=page.pk).update(held_on=held, adopted_on=adopted)
    page.refresh_from_db()
    day = date(2026, 11, 25)
    assert [each for each in MinutesState if MinutesPage.objects.filter(in_state(each, day)).exists()] == [page.state()]


@pytest.mark.parametrize("kind", ["news", "notice", "event", "publication"])
def test_lists_tell_the_first_words_where_there_is_no_summary(kind, tmp_path, client):
    bring_in(tmp_path, line(kind=kind, body="<p>Ura u riparua. Kalohet në të dy anët.</p>"))
    page = ImportedPage.objects.get().page
    above = page_url(page.get_parent())
    assert "Ura u riparua." in client.get(f"{above}rss/").content.decode()
    shown = client.get(page_url(page)).content.decode()
    assert '<meta name="description" content="Ura u riparua.' in shown
    assert shown.count("Kalohet në të dy anët.</p>") == 1
