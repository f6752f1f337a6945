"""The pages that every page's foot leads to, and the map of the site."""

import json

import pytest
from wagtail.models import PageViewRestriction

from core.addresses import page_url
from core.checks import our_page_models
from core.languages import LANGUAGES
from home import accessibility
from home.models import HomePage, SiteMapPage, StandardPage
from home.setup import set_up_site
from navigation.models import FooterItem, MainMenuItem, Menu
from news.models import NewsIndexPage
from tests.editing import page_form, sign_in, stream
from tests.factories import NewsPageFactory, StandardPageFactory, home_page, section
from tests.factories.full import full_page
from tests.markup import document, heading_levels, links, one, text
from tests.statements import assert_within, warm_statements

pytestmark = pytest.mark.django_db

every_address = pytest.mark.parametrize("code", LANGUAGES)
ROW = "//ul[@class='site-footer__row']"


@every_address
def test_every_link_of_the_foot_leads_somewhere(code, client):
    root = document(client.get(f"/{code}/"))
    addresses = links(root, "//footer[@class='site-footer']")
    assert len(links(root, ROW)) >= len(StandardPage.Kind.values) + 1
    assert all(address.startswith(f"/{code}/") for address in links(root, ROW))
    for address in addresses:
        assert client.get(address).status_code == 200, address


@every_address
@pytest.mark.parametrize("kind", StandardPage.Kind.values)
def test_each_standing_page_has_words_and_a_list_of_its_headings(kind, code, client):
    page = StandardPage.objects.get(kind=kind, locale__language_code=LANGUAGES[code].locale_code)
    root = document(client.get(page_url(page, LANGUAGES[code])))
    entries = links(root, "//nav[@class='contents']")
    assert len(entries) >= 4
    assert [one(root, f"//*[@id='{entry[1:]}']").tag for entry in entries] == ["h2"] * len(entries)
    assert len(text(one(root, "//main"))) > 900


def test_the_foot_finds_a_standing_page_under_any_name_and_only_while_it_is_public(client):
    page = StandardPage.objects.get(kind="privacy", locale__language_code="sq")
    page.title, page.slug = "Të dhënat tuaja", "te-dhenat-tuaja"
    page.save_revision().publish()
    assert "/sq/te-dhenat-tuaja/" in links(document(client.get("/sq/")), ROW)
    page.unpublish()
    assert "/sq/te-dhenat-tuaja/" not in links(document(client.get("/sq/")), ROW)


def test_setting_up_again_leaves_menus_and_standing_pages_as_staff_made_them():
    page = StandardPage.objects.get(kind="privacy", locale__language_code="sq")
    page.title = "Të dhënat tuaja"
    page.save_revision().publish()
    menu = Menu.objects.get(locale__language_code="tr")
    MainMenuItem.objects.filter(menu=menu).delete()
    FooterItem.objects.filter(menu=menu).update(heading="Benim")
    Menu.objects.filter(locale__language_code="en").delete()
    set_up_site()
    assert StandardPage.objects.get(pk=page.pk).title == "Të dhënat tuaja"
    assert StandardPage.objects.filter(kind="privacy").count() == 4
    assert not MainMenuItem.objects.filter(menu=menu).exists()
    assert set(FooterItem.objects.filter(menu=menu).values_list("heading", flat=True)) == {"Benim"}
    made = MainMenuItem.objects.filter(menu__locale__language_code="en").order_by("sort_order")
    assert next(item.page.title for item in made) == "Services"


def test_a_second_page_of_a_kind_is_refused_in_words(client):
    page = StandardPageFactory(title="Tjetër")
    sign_in(client, "Heads of the office")
    form = page_form(title="Tjetër", content=stream("Tekst."), kind="privacy")
    response = client.post(f"/cms/pages/{page.pk}/edit/", form | {"action-publish": "1"})
    assert set(response.context["form"].errors) == {"kind"}
    assert StandardPage.objects.get(pk=page.pk).kind == ""


# Results of the test


def test_the_statement_shows_what_the_test_wrote(client, monkeypatch, tmp_path):
    path = tmp_path / "results.json"
    record = {"tested_on": "2026-11-25", "tools": [{"name": "axe", "version": "4.10"}], "pages": 31, "violations": 0}
    path.write_text(json.dumps(record))
    monkeypatch.setattr("home.models.standard.results", lambda: accessibility.read(path))
    page = StandardPage.objects.get(kind="accessibility", locale__language_code="en")
    shown = text(one(document(client.get(page_url(page))), "//section[@class='accessibility']"))
    for words in ("25 November 2026", "axe 4.10", "31", "0"):
        assert words in shown


def test_what_was_not_tested_is_said_to_be_not_recorded(client, monkeypatch, tmp_path):
    monkeypatch.setattr("home.models.standard.results", lambda: accessibility.read(tmp_path / "none.json"))
    page = StandardPage.objects.get(kind="accessibility", locale__language_code="en")
    shown = text(one(document(client.get(page_url(page))), "//section[@class='accessibility']"))
    assert shown.count("not recorded") == 4


def test_the_record_of_this_release_can_be_read():
    found = accessibility.read(accessibility.RESULTS)
    assert found.pages is None or found.pages > 0


# Contents


def _with_headings(*titles):
    blocks = [("heading", {"text": title, "level": "h2"}) for title in titles]
    return StandardPageFactory(content=blocks, slug="e-gjate")


def test_a_short_text_has_no_list_of_headings(client):
    _with_headings("Një", "Dy", "Tre", "Tre")
    assert not document(client.get("/sq/e-gjate/")).xpath("//nav[@class='contents']")


def test_a_long_text_begins_with_its_headings(client):
    _with_headings("Një", "Dy", "Tre", "Katër")
    root = document(client.get("/sq/e-gjate/"))
    assert [text(link) for link in root.xpath("//nav[@class='contents']//a")] == ["Një", "Dy", "Tre", "Katër"]


# The map


def _map(code, client):
    page = SiteMapPage.objects.get(locale__language_code=LANGUAGES[code].locale_code)
    return document(client.get(page_url(page, LANGUAGES[code])))


@every_address
def test_the_map_leads_to_everything_that_lies_below_the_home_page(code, client):
    root = _map(code, client)
    shown = links(root, "//main")
    home = home_page(LANGUAGES[code].locale_code)
    for page in home.get_children().live().not_type(SiteMapPage).select_related("locale"):
        assert page_url(page, LANGUAGES[code]) in shown, page.title
    for address in shown:
        assert client.get(address).status_code == 200, address
    assert heading_levels(root)[0] == 1


def test_the_map_counts_what_is_public_and_shows_texts_as_a_tree(client):
    restricted = NewsPageFactory()
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")
    NewsPageFactory.create_batch(2)
    NewsPageFactory(live=False)
    above = StandardPageFactory(title="Mbi", slug="mbi")
    StandardPageFactory(title="Nën", slug="nen", parent=above)
    StandardPageFactory(title="Draft", slug="draft", parent=above, live=False)
    root = _map("sq", client)
    news = one(root, f"//main//li[a[@href='{page_url(section(NewsIndexPage))}']]")
    assert text(one(news, ".//*[@class='site-map__count']")).startswith("2 ")
    assert links(one(root, "//li[a[@href='/sq/mbi/']]"), "./ul") == ["/sq/mbi/nen/"]
    assert "Draft" not in text(root)


@every_address
def test_the_map_costs_no_more_than_eight_statements(code, client):
    page = SiteMapPage.objects.get(locale__language_code=LANGUAGES[code].locale_code)
    url = page_url(page, LANGUAGES[code])
    assert_within(warm_statements(client, url), 8, url)


# No page that only tells something asks for anything


@pytest.mark.parametrize("model", our_page_models(), ids=lambda model: model.__name__)
def test_no_page_of_content_has_a_form_that_writes(model, client):
    page = home_page() if model is HomePage else full_page(model)
    root = document(client.get(page_url(page)))
    assert {form.get("method", "get").lower() for form in root.xpath("//form")} == {"get"}


@every_address
def test_a_page_that_is_gone_or_never_was_shows_ways_on_and_no_form_that_writes(code, client):
    page = StandardPage.objects.get(kind="privacy", locale__language_code=LANGUAGES[code].locale_code)
    url = page_url(page, LANGUAGES[code])
    page.unpublish()
    for address in (url, f"/{code}/asgje/"):
        response = client.get(address)
        root = document(response)
        assert {form.get("method", "get").lower() for form in root.xpath("//form")} == {"get"}
        ways = links(root, "//nav[@aria-labelledby and ancestor::main]")
        assert f"/{code}/" in ways
        assert len(ways) > 5
        for way in ways:
            assert client.get(way).status_code == 200, way
