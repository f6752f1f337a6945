"""The feed of everything, its parts, and that every feed of the site is valid in every language."""

from datetime import date, timedelta
from time import strftime

import feedparser
import pytest
from wagtail.models import PageViewRestriction

from core.addresses import page_url
from core.languages import LANGUAGES
from core.models import Withdrawal
from core.serbian import to_cyrillic
from core.withdrawing import withdraw
from documents.models import DecisionPage, PageFile
from home.feeds import KINDS
from news.models import EventPage, NewsPage
from search import index
from tests.factories import (
    FACTORIES,
    BodyFactory,
    DecisionPageFactory,
    EventPageFactory,
    FileFactory,
    NewsPageFactory,
    TopicFactory,
    home_page,
)
from tests.factories.bulk import copies
from tests.factories.full import full_page, translated
from tests.feed_rules import assert_valid
from tests.markup import document
from tests.statements import assert_within, warm_statements

pytestmark = [pytest.mark.django_db, pytest.mark.once]

FORMS = ("rss", "atom")
every_form = pytest.mark.parametrize("form", FORMS)


def _entries(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return feedparser.parse(response.content).entries


def _withdraw(page):
    withdraw(versions=[page], by=None, reason=Withdrawal.Reason.IN_ERROR, explanations={"sq": "Gabim."})


def _titles(client, path):
    return [entry.title for entry in _entries(client, path)]


# Every feed, every address


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_feed_of_the_site_is_valid_in_every_language(code, client):
    topic, body = TopicFactory(), BodyFactory(kind="mayor")
    locale_code = LANGUAGES[code].locale_code
    for model in KINDS:
        page = full_page(model, topics=[topic], directorate=BodyFactory(), title="Uji & rruga <b> “e re”")
        FACTORIES[model](title="Pa përmbledhje", summary="", published_on=date(2011, 1, 1))
        if locale_code != "sq":
            translated(page, locale_code)
    home = home_page(locale_code)
    lists = [child for child in home.get_children().live().specific() if child.has_feed]
    queries = {page_url(each, LANGUAGES[code]): ["", f"?topic={topic.slug}"] for each in [*lists, home]}
    queries[f"/{code}/"] += [f"?body={body.slug}", "?kind=decision", f"?kind=event&topic={topic.slug}"]
    assert len(queries) >= 11
    seen = 0
    for url, asked in queries.items():
        for query in asked:
            for form in FORMS:
                response = client.get(f"{url}{form}/{query}")
                assert response.status_code == 200, f"{url}{form}/{query}"
                parsed = assert_valid(response.content)
                seen += len(parsed.entries)
                assert parsed.feed.get("language", LANGUAGES[code].html_lang) == LANGUAGES[code].html_lang
                own = [link.href for link in parsed.feed.links if link.rel == "self"]
                assert own == [f"http://testserver{url}{form}/{query}"]
    assert seen >= 4 * len(KINDS)


@every_form
def test_an_empty_feed_is_valid_and_does_not_change_by_itself(form, client):
    first, second = (client.get(f"/sq/vendime/{form}/") for _time in range(2))
    assert assert_valid(first.content).entries == []
    assert first.content == second.content


# What is in it


@every_form
def test_the_feed_of_everything_has_every_kind_the_newest_first(form, client):
    for day, model in enumerate(KINDS, start=1):
        FACTORIES[model](title=model.__name__, published_on=date(2026, 3, day))
    assert _titles(client, f"/sq/{form}/") == [model.__name__ for model in reversed(KINDS)]


def test_a_kind_a_topic_and_a_body_narrow_it(client):
    topic, body = TopicFactory(slug="uji"), BodyFactory(slug="kryetari", kind="mayor")
    NewsPageFactory(title="lajm i temës", topics=[topic], published_on=date(2026, 3, 1))
    DecisionPageFactory(title="vendim i kryetarit", body=body, published_on=date(2026, 3, 2))
    EventPageFactory(title="ngjarje e kryetarit", organiser=body, topics=[topic], published_on=date(2026, 3, 3))
    DecisionPageFactory(title="vendim tjetër", published_on=date(2026, 3, 4))
    by_directorate = BodyFactory(slug="arsimi")
    NewsPageFactory(title="lajm i arsimit", directorate=by_directorate, published_on=date(2026, 3, 5))
    assert _titles(client, "/sq/rss/?kind=decision") == ["vendim tjetër", "vendim i kryetarit"]
    assert _titles(client, "/sq/rss/?topic=uji") == ["ngjarje e kryetarit", "lajm i temës"]
    assert _titles(client, "/sq/atom/?body=kryetari") == ["ngjarje e kryetarit", "vendim i kryetarit"]
    assert _titles(client, "/sq/rss/?body=arsimi") == ["lajm i arsimit"]
    assert _titles(client, "/sq/rss/?body=kryetari&topic=uji&kind=event") == ["ngjarje e kryetarit"]
    assert _titles(client, "/sq/vendime/rss/?body=kryetari") == ["vendim i kryetarit"]
    assert _titles(client, "/sq/ngjarje/atom/?organiser=kryetari&topic=uji") == ["ngjarje e kryetarit"]


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/sq/rss/?topic=asgje", "asgje"),
        ("/sq/atom/?body=asgje", "asgje"),
        ("/sq/rss/?kind=banana", "banana"),
        ("/sq/lajme/rss/?topic=asgje", "asgje"),
        ("/sq/vendime/atom/?year=abc", "abc"),
        ("/sq/ngjarje/calendar.ics?organiser=asgje", "asgje"),
        ("/en/rss/?topic=%00%3Cscript%3E", "<script>"),
    ],
)
def test_who_follows_what_does_not_exist_is_told_so(path, word, client):
    response = client.get(path)
    assert response.status_code == 404
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert word in response.content.decode()


def test_what_an_address_says_beside_the_filters_changes_nothing(client):
    NewsPageFactory(title="Lajm")
    assert client.get("/sq/rss/?utm_source=x&topic=").content == client.get("/sq/rss/").content
    assert _titles(client, "/sq/lajme/rss/?sort=banana&page=9") == ["Lajm"]


def test_an_entry_stays_the_same_whatever_its_address_and_list(client):
    page = NewsPageFactory(slug="uji")
    first = {
        entry.id for form in FORMS for path in ("/sq/", "/sq/lajme/") for entry in _entries(client, f"{path}{form}/")
    }
    page.slug = "ujesjellesi"
    page.save_revision().publish()
    entry = _entries(client, "/sq/rss/")[0]
    assert first == {entry.id}
    assert entry.link == "http://testserver/sq/lajme/ujesjellesi/"
    assert entry.id.startswith("urn:uuid:")


def test_each_language_and_alphabet_has_entries_of_its_own(client):
    page = translated(NewsPageFactory(), "sr-latn")
    ids = {_entries(client, f"/{code}/rss/")[0].id for code in ("sq", "sr-latn", "sr-cyrl")}
    assert len(ids) == 3
    assert _titles(client, "/sr-cyrl/atom/") == [to_cyrillic(page.title)]


def test_everything_is_in_cyrillic_for_readers_of_cyrillic(client):
    topic = TopicFactory(name="Vodovod")
    page = full_page(NewsPage, title="Nova voda", summary="Radovi.", topics=[topic])
    translated(page, "sr-latn")
    entry = _entries(client, "/sr-cyrl/atom/")[0]
    texts = [entry.title, entry.summary, *(tag.label for tag in entry.tags)]
    letters = [letter for text in texts for letter in text.partition("[")[0] if letter.isalpha()]
    assert len(letters) > 20
    assert all("\u0400" <= letter <= "\u04ff" for letter in letters), texts


def test_an_entry_says_its_kind_topics_summary_and_publisher(client):
    topics = [TopicFactory(name="Uji", slug="uji"), TopicFactory(name="Arsimi", slug="arsimi")]
    NewsPageFactory(title="Lajm", summary="3 < 4 & “po”.", topics=topics)
    rss, atom = _entries(client, "/sq/rss/")[0], _entries(client, "/sq/atom/")[0]
    assert {tag.term for tag in atom.tags} == {"news", "uji", "arsimi"}
    assert {"Arsimi", "Uji"} < {tag.label for tag in atom.tags} == {tag.term for tag in rss.tags}
    assert rss.summary == atom.summary == "3 &lt; 4 &amp; “po”."
    assert rss.author == "Komuna e Gjilanit"
    assert feedparser.parse(client.get("/sq/atom/").content).feed.author == "Komuna e Gjilanit"


def test_a_feed_says_language_licence_picture_and_its_other_languages(client):
    for form in FORMS:
        feed = feedparser.parse(client.get(f"/sq/lajme/{form}/").content).feed
        assert feed.rights.strip()
        picture = feed.image.href if form == "rss" else feed.icon
        assert picture.startswith("http://testserver/static/img/favicon")
        others = {
            link.get("hreflang"): link.href for link in feed.links if link.rel == "alternate" and "hreflang" in link
        }
        del others["sq"]  # the same in the other format
        assert others == {
            "sr-Latn": f"http://testserver/sr-latn/vesti/{form}/",
            "sr-Cyrl": f"http://testserver/sr-cyrl/vesti/{form}/",
            "tr": f"http://testserver/tr/haberler/{form}/",
            "en": f"http://testserver/en/news/{form}/",
        }
        assert all(client.get(url).status_code == 200 for url in others.values())


def test_files_come_along_but_none_that_holds_personal_data(client):
    files = [FileFactory(title=f"Shtojca {number}") for number in range(7)]
    personal = FileFactory(personal_until=date.today() + timedelta(days=5))
    DecisionPageFactory(page_files=[PageFile(file=file) for file in (personal, *files)])
    rss, atom = _entries(client, "/sq/vendime/rss/")[0], _entries(client, "/sq/vendime/atom/")[0]
    assert [each.href for each in rss.enclosures] == [f"http://testserver{files[0].url}"]
    assert [each.href for each in atom.enclosures] == [f"http://testserver{file.url}" for file in files[:5]]
    assert (rss.enclosures[0].length, rss.enclosures[0].type) == (str(files[0].file_size), files[0].content_type)
    assert atom.enclosures[0].title == "Shtojca 0"
    assert personal.url not in client.get("/sq/atom/").content.decode()


# When


def test_an_entry_is_changed_when_readers_are_told_so_and_not_by_a_typing_error(client):
    page = NewsPageFactory(published_on=date.today())
    before = _entries(client, "/sq/atom/")[0]
    page.summary = "Pa gabim."
    page.save_revision().publish()
    same = _entries(client, "/sq/atom/")[0]
    assert (same.summary, same.updated, same.published) == ("Pa gabim.", before.updated, before.published)
    page.change_kind, page.change_note = "correction", "Numri ishte gabim."
    page.save_revision().publish()
    after = page.change_notes.get().at
    for form in FORMS:
        entry = _entries(client, f"/sq/{form}/")[0]
        assert entry.updated_parsed == after.utctimetuple()
        assert entry.published_parsed == before.published_parsed


def test_an_event_that_is_moved_is_a_changed_entry(client):
    page = EventPageFactory()
    before = _entries(client, "/sq/atom/")[0].updated_parsed
    page.start_at += timedelta(days=1)
    page.end_at += timedelta(days=1)
    page.change_reasons = {"sq": "Salla."}
    page.save_revision().publish()
    assert _entries(client, "/sq/atom/")[0].updated_parsed > before


def test_no_entry_is_of_a_day_to_come(client):
    page = NewsPageFactory(published_on=date.today() + timedelta(days=30))
    entry = _entries(client, "/sq/rss/")[0]
    assert entry.published_parsed == page.first_published_at.utctimetuple()


def test_what_is_of_another_day_than_that_on_which_it_went_live_is_of_its_day(client):
    NewsPageFactory(published_on=date(2014, 5, 6))
    assert strftime("%Y-%m-%d", _entries(client, "/sq/atom/")[0].published_parsed) == "2014-05-06"


# Who may see it


@every_form
def test_what_is_not_public_is_in_no_feed(form, client):
    NewsPageFactory(title="Draft", live=False)
    gone = NewsPageFactory(title="E tërhequr")
    hidden = NewsPageFactory(title="E mbrojtur")
    NewsPageFactory(title="E dukshme")
    assert len(_titles(client, f"/sq/{form}/")) == 3
    _withdraw(gone)
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    for path in ("/sq/", "/sq/lajme/"):
        assert _titles(client, f"{path}{form}/") == ["E dukshme"]


@every_form
def test_the_feed_of_a_restricted_list_is_not_there_and_its_pages_are_in_no_other(form, client):
    page = NewsPageFactory()
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type="login")
    assert client.get(f"/sq/lajme/{form}/").status_code == 404
    assert _titles(client, f"/sq/{form}/") == []


# HTTP


@pytest.mark.parametrize("path", ["/sq/rss/", "/sq/lajme/atom/", "/sq/ngjarje/calendar.ics"])
def test_who_has_it_is_told_so_until_anything_changes(path, client):
    page, event = NewsPageFactory(), EventPageFactory()
    first = client.get(path)
    assert first["ETag"]
    assert first["Last-Modified"]
    assert first["X-Robots-Tag"] == "noindex"
    assert "no-cache" in first["Cache-Control"]
    assert not first.cookies
    again = client.get(path, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    _withdraw(event if "ngjarje" in path else page)
    for headers in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        assert client.get(path, headers=headers).status_code == 200


@pytest.mark.parametrize("path", ["/sq/rss/", "/sq/lajme/atom/", "/sq/ngjarje/calendar.ics"])
def test_head_is_answered_and_writing_refused(path, client):
    assert client.head(path).status_code == 200
    assert client.post(path).status_code == 405


@pytest.mark.parametrize("path", ["rss/", "atom/?topic=uji", "calendar.ics"])
def test_who_subscribed_to_a_list_follows_it_to_its_new_address(path, client):
    TopicFactory(slug="uji")
    EventPageFactory(title="Ngjarje")
    events = EventPage.objects.get().get_parent().specific
    events.slug = "kalendari"
    events.save_revision().publish()
    response = client.get(f"/sq/ngjarje/{path}")
    assert (response.status_code, response["Location"]) == (301, f"/sq/kalendari/{path}")
    assert client.get(response["Location"]).status_code == 200


# Costs


@pytest.mark.parametrize("path", ["/sq/rss/", "/sq/lajme/atom/", "/sq/ngjarje/rss/", "/sq/vendime/rss/", "/sq/atom/"])
def test_a_feed_costs_as_many_statements_for_200_pages_of_each_kind_as_for_two(path, client):
    pages = [full_page(model) for model in (NewsPage, EventPage, DecisionPage)]
    for page in pages:
        copies(page, 1)
    few = warm_statements(client, path)
    for _time in range(11):  # by turns, so that each kind is among the newest
        for page in pages:
            copies(page, 18)
    many = warm_statements(client, path)
    assert len(few) == len(many)
    assert_within(many, 8, path)
    topic = pages[0].topics.get().slug
    assert_within(warm_statements(client, f"{path}?topic={topic}"), 8, path)


# Found


def test_a_list_that_is_narrowed_names_the_feed_of_what_is_shown(client):
    topic = TopicFactory(name="Uji", slug="uji")
    NewsPageFactory(title="Lajm", topics=[topic])
    NewsPageFactory(title="Tjetër")
    root = document(client.get("/sq/lajme/?topic=uji&sort=title&page=1"))
    named = root.xpath("//head/link[@type='application/rss+xml']")
    assert [link.get("href") for link in named] == [
        "/sq/lajme/rss/?topic=uji",
        "/sq/lajme/rss/",
        "/sq/rss/?topic=uji",
        "/sq/rss/",
    ]
    for link in named:
        assert feedparser.parse(client.get(link.get("href")).content).feed.title == link.get("title")
    assert named[0].get("title") == "Lajme – Uji – Komuna e Gjilanit"
    assert root.xpath("//main//a[@href='/sq/lajme/rss/?topic=uji']")
    assert _titles(client, "/sq/lajme/rss/?topic=uji") == ["Lajm"]
    assert feedparser.parse(client.get("/sq/lajme/rss/?topic=uji").content).feed.title == named[0].get("title")


def test_a_list_narrowed_by_words_is_followed_by_these_words(client):
    NewsPageFactory(title="Kaskada e re")
    NewsPageFactory(title="Tjetër")
    index.reconcile()
    root = document(client.get("/sq/lajme/?q=kaskada"))
    href = root.xpath("//head/link[@type='application/atom+xml']")[0].get("href")
    assert href == "/sq/lajme/atom/?q=kaskada"
    assert _titles(client, href) == ["Kaskada e re"]


def test_what_is_no_choice_is_left_out_of_the_address_of_the_feed(client):
    root = document(client.get("/sq/lajme/?topic=asgje"))
    assert root.xpath("//head/link[@type='application/rss+xml']")[0].get("href") == "/sq/lajme/rss/"


def test_a_page_names_the_feeds_of_its_list_and_of_everything(client):
    page = NewsPageFactory()
    root = document(client.get(page.get_url()))
    named = [link.get("href") for link in root.xpath("//head/link[@type='application/atom+xml']")]
    assert named == ["/sq/lajme/atom/", "/sq/atom/"]


def test_pages_that_are_no_list_name_the_feed_of_everything(client):
    named = document(client.get("/sq/kerko/")).xpath("//head/link[@type='application/rss+xml']")
    assert [link.get("href") for link in named] == ["/sq/rss/"]
