"""Menu, breadcrumbs."""

import pytest
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from core.addresses import page_url
from home.models import ServiceIndexPage
from navigation.menus import breadcrumbs_of, main_menu_items
from navigation.models import Menu
from news.models import NewsIndexPage
from tests.factories import NewsPageFactory, StandardPageFactory, home_page, section
from tests.factories.full import translated
from tests.markup import document, links, one, text

pytestmark = pytest.mark.django_db

MENU = "//nav[@id='main-menu']"
SECTIONS = ["Shërbime", "Lajme", "Vendime", "Njoftime", "Ngjarje", "Konkurse"]


def test_without_a_menu_of_its_own_a_language_shows_the_sections_that_are_marked_for_menus(client):
    Menu.objects.get(locale__language_code="sq").delete()
    StandardPageFactory(title="Rreth zyrës", show_in_menus=True)
    StandardPageFactory(title="Jo në meny")
    root = document(client.get("/sq/"))
    assert [text(link) for link in root.xpath(f"{MENU}//a")] == [*SECTIONS, "Rreth zyrës"]
    assert links(root, "//nav[@aria-labelledby='footer-menu-1']") == links(root, MENU)
    assert next(text(link) for link in document(client.get("/tr/")).xpath(f"{MENU}//a")) == "Hizmetler"


@pytest.mark.parametrize(
    ("code", "first"),
    [
        ("sq", "/sq/sherbime/"),
        ("sr-latn", "/sr-latn/usluge/"),
        ("sr-cyrl", "/sr-cyrl/usluge/"),
        ("tr", "/tr/hizmetler/"),
    ],
)
def test_each_language_and_alphabet_has_a_menu_of_its_own(code, first, client):
    root = document(client.get(f"/{code}/"))
    assert links(root, MENU)[0] == first
    assert text(root.xpath(f"{MENU}//a")[0]) == {"sr-cyrl": "Услуге", "sr-latn": "Usluge"}.get(
        code, section(ServiceIndexPage, code if code != "sr-cyrl" else "sr-latn").title
    )


def test_the_section_that_is_read_is_marked_and_no_other(client):
    NewsPageFactory(slug="uji")
    for path in ("/sq/lajme/", "/sq/lajme/uji/"):
        root = document(client.get(path))
        marked = root.xpath(f"{MENU}//a[@aria-current]")
        assert [(link.get("href"), link.get("aria-current")) for link in marked] == [
            ("/sq/lajme/", "page" if path == "/sq/lajme/" else "true")
        ]
    assert not document(client.get("/sq/")).xpath(f"{MENU}//a[@aria-current]")


def test_drafts_withdrawn_and_restricted_sections_are_in_no_menu():
    StandardPageFactory(title="Draft", show_in_menus=True, live=False)
    restricted = StandardPageFactory(title="E mbrojtur", show_in_menus=True)
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")
    section(NewsIndexPage).unpublish()
    without_news = [name for name in SECTIONS if name != "Lajme"]
    assert [item.title for item in main_menu_items(None)] == without_news
    Menu.objects.all().delete()
    assert [item.title for item in main_menu_items(None)] == without_news


def test_a_renamed_section_is_in_the_menu_at_once(client):
    client.get("/sq/")
    page = section(NewsIndexPage)
    page.title = "Të rejat"
    page.save_revision().publish()
    assert text(document(client.get("/sq/")).xpath(f"{MENU}//a[@href='/sq/lajme/']")[0]) == "Të rejat"


def test_breadcrumbs_lead_from_home_to_the_page_whose_own_step_is_no_link(client):
    NewsPageFactory(title="Uji kthehet", slug="uji")
    root = document(client.get("/sq/lajme/uji/"))
    assert links(root, "//ol[@class='breadcrumbs__list']") == ["/sq/", "/sq/lajme/"]
    assert text(one(root, "//ol[@class='breadcrumbs__list']//*[@aria-current='page']")) == "Uji kthehet"


def test_breadcrumbs_keep_the_readers_alphabet(client):
    page = translated(NewsPageFactory(title="Škola"), "sr-latn")
    with override("sr-cyrl"):
        root = document(client.get(page_url(page)))
    assert links(root, "//ol[@class='breadcrumbs__list']") == ["/sr-cyrl/", "/sr-cyrl/vesti/"]


def test_a_draft_above_is_no_step(client):
    above = StandardPageFactory(title="Mbi", slug="mbi", live=False)
    page = StandardPageFactory(title="Nën", slug="nen", parent=above)
    assert [crumb.title for crumb in breadcrumbs_of(None, page)] == [home_page().title, "Nën"]


def test_home_pages_and_what_is_no_page_have_no_breadcrumbs(client):
    assert breadcrumbs_of(None, home_page()) == []
    assert breadcrumbs_of(None, None) == []
    for path in ("/sq/", "/sq/asgje/"):
        assert not document(client.get(path)).xpath("//nav[contains(@class, 'breadcrumbs')]")
