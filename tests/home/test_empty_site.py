"""A site with nothing on it yet looks right, and so does one with a little."""

import pytest
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import Page

from core.languages import LANGUAGES
from core.models import Publication
from documents.models import ActIndexPage, DecisionIndexPage, MinutesIndexPage, PublicationIndexPage, VacancyIndexPage
from home.models import DirectoryIndexPage, HomePage, ServiceIndexPage
from news.models import CommuniqueIndexPage, EventIndexPage, NewsIndexPage, NoticeIndexPage, PressReleaseIndexPage
from tests.factories import (
    DecisionPageFactory,
    EventPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    home_page,
    section,
)
from tests.markup import document, heading_levels, links, one, text

pytestmark = pytest.mark.django_db

every_address = pytest.mark.parametrize("code", LANGUAGES)
WITH_LATEST = (NewsIndexPage, DecisionIndexPage, NoticeIndexPage, EventIndexPage)
SECTIONS = (
    ServiceIndexPage,
    *WITH_LATEST,
    VacancyIndexPage,
    ActIndexPage,
    MinutesIndexPage,
    PublicationIndexPage,
    PressReleaseIndexPage,
    CommuniqueIndexPage,
    DirectoryIndexPage,
)


def _addresses(code):
    with override(code):
        search = reverse("search")
    return [f"/{code}/{section(model, LANGUAGES[code].locale_code).slug}/" for model in SECTIONS] + [search]


@every_address
def test_home_lists_and_search_of_an_empty_site_are_there_in_every_language(code, client):
    for path in (f"/{code}/", *_addresses(code)):
        response = client.get(path)
        assert response.status_code == 200, path
        root = document(response)
        assert root.get("lang") == LANGUAGES[code].html_lang
        assert heading_levels(root)[0] == 1
        assert not root.xpath("//main//section[not(normalize-space())]|//main//ul[not(li)]|//main//ol[not(li)]")
        assert not root.xpath("//a[not(@href) or @href='']")


@every_address
def test_the_home_page_leads_to_every_section(code, client):
    root = document(client.get(f"/{code}/"))
    assert links(root, "//nav[contains(@class, 'quick-links')]") == _addresses(code)[:-1]
    assert "None" not in text(one(root, "//body"))


def test_an_empty_list_says_that_nothing_has_been_published_yet(client):
    said = [text(one(document(client.get(path)), "//*[@class='empty']")) for path in _addresses("sq")[:-1]]
    events = said.pop(SECTIONS.index(EventIndexPage))
    assert events.startswith(gettext("No events are announced just now."))
    assert set(said) == {gettext("Nothing has been published here yet.")}


def test_a_list_of_events_without_any_to_come_leads_to_those_of_the_past(client):
    empty = one(document(client.get("/sq/ngjarje/")), "//*[@class='empty']")
    assert text(empty).startswith(gettext("No events are announced just now."))
    assert client.get("/sq/ngjarje/" + links(empty, ".")[0]).status_code == 200


def test_every_link_of_an_empty_site_leads_somewhere(client):
    for address in sorted({link for link in links(document(client.get("/sq/")), "//body") if link.startswith("/")}):
        assert client.get(address).status_code == 200, address


def test_a_home_page_shows_the_newest_of_each_kind(client):
    NewsPageFactory(title="Një lajm")
    DecisionPageFactory(title="Një vendim")
    NoticePageFactory(title="Një njoftim")
    EventPageFactory(title="Një ngjarje")
    root = document(client.get("/sq/"))
    shown = {text(title) for title in root.xpath("//main//h3")}
    assert shown == {"Një lajm", "Një vendim", "Një njoftim", "Një ngjarje"}
    for model, path in zip(WITH_LATEST, ("/sq/lajme/", "/sq/vendime/", "/sq/njoftime/", "/sq/ngjarje/"), strict=True):
        assert path in links(root, "//main//section"), model


def test_a_home_page_whose_section_was_withdrawn_still_stands(client):
    left = [path for path in _addresses("sq")[:-1] if path != "/sq/lajme/"]
    section(NewsIndexPage).unpublish()
    root = document(client.get("/sq/"))
    assert links(root, "//nav[contains(@class, 'quick-links')]") == left


def test_a_site_without_any_page_answers_with_a_page_that_is_not_there(client):
    HomePage.objects.all().delete()
    QuerySet(Publication).delete()  # nor was there ever one
    assert not Page.objects.filter(depth=2).exists()
    for code in LANGUAGES:
        assert client.get(f"/{code}/").status_code == 404


def test_there_are_no_more_than_four_home_pages():
    assert not HomePage.can_create_at(home_page().get_parent())
