"""Menus that staff make: one a language, only what the public may see, in the reader's alphabet."""

import pytest
from wagtail.models import Locale, PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from core.languages import LANGUAGES
from navigation.models import FooterItem, MainMenuItem, Menu
from news.models import NewsIndexPage
from tests.editing import sign_in
from tests.factories import NewsPageFactory, StandardPageFactory, home_page, section
from tests.factories.full import translated
from tests.markup import document, links, one, text
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

MENU = "//nav[@id='main-menu']"
FOOT = "//footer[@class='site-footer']"


def menu_of(code):
    """The menu that `set_up_site` made, emptied."""
    menu = Menu.objects.get(locale__language_code=code)
    MainMenuItem.objects.filter(menu=menu).delete()
    FooterItem.objects.filter(menu=menu).delete()
    return menu


def _titles(client, path, where=MENU):
    return [text(link) for link in document(client.get(path)).xpath(f"{where}//a")]


def test_a_menu_shows_its_entries_in_their_order_with_their_own_words(client):
    menu, page = menu_of("sq"), StandardPageFactory(title="Rreth zyrës", slug="zyra")
    MainMenuItem.objects.create(menu=menu, address="https://example.invalid/x", title="Jashtë", sort_order=2)
    MainMenuItem.objects.create(menu=menu, page=section(NewsIndexPage), title="Të rejat", sort_order=0)
    MainMenuItem.objects.create(menu=menu, page=page, sort_order=1)
    assert _titles(client, "/sq/") == ["Të rejat", "Rreth zyrës", "Jashtë"]
    assert links(document(client.get("/sq/")), MENU) == ["/sq/lajme/", "/sq/zyra/", "https://example.invalid/x"]


def test_each_language_has_its_own_menu(client):
    MainMenuItem.objects.create(menu=menu_of("tr"), page=section(NewsIndexPage, "tr"), title="Gündem")
    assert _titles(client, "/tr/") == ["Gündem"]
    assert "Gündem" not in _titles(client, "/sq/")


def test_serbian_is_shown_in_the_readers_alphabet_addresses_too(client):
    menu = menu_of("sr-latn")
    MainMenuItem.objects.create(menu=menu, page=section(NewsIndexPage, "sr-latn"), title="Šta ima", sort_order=0)
    MainMenuItem.objects.create(menu=menu, address="/sr-latn/pretraga/", title="Traži", sort_order=1)
    assert _titles(client, "/sr-latn/") == ["Šta ima", "Traži"]
    assert _titles(client, "/sr-cyrl/") == ["Шта има", "Тражи"]
    assert links(document(client.get("/sr-cyrl/")), MENU) == ["/sr-cyrl/vesti/", "/sr-cyrl/pretraga/"]


def test_entries_with_the_same_heading_stand_in_one_column(client):
    menu = menu_of("sq")
    for order, (heading, title) in enumerate([("Zyra", "Një"), ("Qyteti", "Dy"), ("Zyra", "Tre")]):
        FooterItem.objects.create(menu=menu, heading=heading, title=title, address=f"/{title}/", sort_order=order)
    root = document(client.get("/sq/"))
    columns = {
        text(one(nav, ".//h2")): [text(link) for link in nav.xpath(".//a")]
        for nav in root.xpath(f"{FOOT}//nav[@aria-labelledby]")
    }
    assert columns == {"Zyra": ["Një", "Tre"], "Qyteti": ["Dy"]}


def test_a_page_that_is_withdrawn_restricted_or_deleted_leaves_the_menu_by_itself_and_comes_back(client):
    menu, page = menu_of("sq"), StandardPageFactory(title="Rreth zyrës")
    MainMenuItem.objects.create(menu=menu, page=section(NewsIndexPage), sort_order=0)
    MainMenuItem.objects.create(menu=menu, page=page, sort_order=1)
    FooterItem.objects.create(menu=menu, page=page, heading="Zyra")
    assert _titles(client, "/sq/") == ["Lajme", "Rreth zyrës"]
    page.unpublish()
    assert _titles(client, "/sq/") == ["Lajme"]
    assert "Rreth zyrës" not in _titles(client, "/sq/", FOOT)
    page.save_revision().publish()
    assert _titles(client, "/sq/") == ["Lajme", "Rreth zyrës"]
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert _titles(client, "/sq/") == ["Lajme"]
    restriction.delete()
    page.delete()
    assert _titles(client, "/sq/") == ["Lajme"]


def test_the_entry_whose_address_fits_best_is_marked_alone(client):
    menu, page = menu_of("sq"), NewsPageFactory(slug="uji")
    for order, each in enumerate([home_page(), section(NewsIndexPage), page]):
        MainMenuItem.objects.create(menu=menu, page_id=each.pk, sort_order=order)
    for path, marked in {
        "/sq/": [("/sq/", "page")],
        "/sq/lajme/": [("/sq/lajme/", "page")],
        "/sq/lajme/uji/": [("/sq/lajme/uji/", "page")],
        "/sq/kerko/": [],
    }.items():
        found = document(client.get(path)).xpath(f"{MENU}//a[@aria-current]")
        assert [(link.get("href"), link.get("aria-current")) for link in found] == marked, path


@pytest.mark.parametrize("code", ["sq", "sr-cyrl"])
def test_a_menu_costs_a_warm_page_nothing(code, client):
    page = NewsPageFactory(slug="uji")
    url = "/sq/lajme/uji/"
    if code == "sr-cyrl":
        url = f"/sr-cyrl/vesti/{translated(page, 'sr-latn').slug}/"
    statements = warm_statements(client, url)
    assert not [sql for sql in statements if "navigation_" in sql or "home_sitemappage" in sql]


# The form


def _send(client, code, entries, columns=()):
    menu = Menu.objects.get(locale__language_code=code)
    data = {
        "locale": menu.locale_id,
        "main_items": inline_formset([_entry(each) for each in entries]),
        "footer_items": inline_formset([_entry(each) for each in columns]),
    }
    return client.post(f"/cms/snippets/navigation/menu/edit/{menu.pk}/", nested_form_data(data))


def _entry(fields):
    return {"page": "", "address": "", "title": ""} | fields


@pytest.fixture
def chief(client):
    """A browser of somebody who may change menus."""
    menu_of("sq")
    sign_in(client, "Heads of the office")
    return client


def test_the_head_of_the_office_makes_a_menu_and_readers_see_it_at_once(chief):
    chief.get("/sq/")
    entries = [{"page": section(NewsIndexPage).pk, "title": "Të rejat"}, {"address": "/sq/kerko/", "title": "Kërko"}]
    columns = [{"page": section(NewsIndexPage).pk, "heading": "Zyra"}]
    response = _send(chief, "sq", entries, columns)
    assert response.status_code == 302
    assert _titles(chief, "/sq/") == ["Të rejat", "Kërko"]
    assert "Zyra" in text(one(document(chief.get("/sq/")), FOOT))


def test_a_page_of_another_language_is_refused_where_it_was_chosen_and_nothing_is_lost(chief):
    turkish = section(NewsIndexPage, "tr")
    response = _send(chief, "sq", [{"page": turkish.pk, "title": "Fjala ime"}])
    assert response.status_code == 200
    said = text(document(response))
    assert turkish.title in said
    assert "Fjala ime" in response.content.decode()
    assert next(form.errors for form in response.context["form"].formsets["main_items"].forms).keys() == {"page"}
    assert not MainMenuItem.objects.filter(menu__locale__language_code="sq").exists()


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, "page"),
        ({"address": "/sq/", "page": "news", "title": "Dyja"}, "page"),
        ({"address": "/sq/"}, "title"),
        ({"address": "javascript:alert(1)", "title": "Keq"}, "address"),
        ({"address": "//example.invalid/", "title": "Keq"}, "address"),
        ({"address": "/me hapësirë/", "title": "Keq"}, "address"),
    ],
)
def test_an_entry_that_leads_nowhere_sound_is_refused(fields, field, chief):
    if fields.get("page") == "news":
        fields = fields | {"page": section(NewsIndexPage).pk}
    response = _send(chief, "sq", [fields or {"title": "x"}])
    assert response.status_code == 200
    assert field in response.context["form"].formsets["main_items"].forms[0].errors


def test_there_is_one_menu_a_language(chief):
    locale = Locale.objects.get(language_code="sq")
    data = {"locale": locale.pk, "main_items": inline_formset([]), "footer_items": inline_formset([])}
    assert chief.post("/cms/snippets/navigation/menu/add/", nested_form_data(data)).status_code == 200
    assert Menu.objects.count() == len({language.locale_code for language in LANGUAGES.values()})
