"""Where each language's version of a page is: switcher and hreflang."""

import pytest
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import Locale, PageViewRestriction

from core.languages import LANGUAGES
from news.models import NewsIndexPage
from tests.factories import NewsPageFactory, StandardPageFactory, home_page, section
from tests.factories.full import translated
from tests.markup import document, text

pytestmark = pytest.mark.django_db

HOST = "http://testserver"


def _switcher(client, url):
    """Address and whether it is this very page, by code."""
    root = document(client.get(url))
    items = root.xpath("//nav[@class='switcher']//a")
    assert [item.get("hreflang") for item in items] == [language.html_lang for language in LANGUAGES.values()]
    return {
        code: (item.get("href"), item.get("data-state") != "other-page")
        for code, item in zip(LANGUAGES, items, strict=True)
    }


def _hreflang(client, url):
    root = document(client.get(url))
    return {link.get("hreflang"): link.get("href").removeprefix(HOST) for link in root.xpath("//link[@hreflang]")}


def test_a_page_that_is_in_every_language_leads_to_itself_in_each(client):
    page = NewsPageFactory(title="Uji", slug="uji")
    for code in ("sr-latn", "tr", "en"):
        translated(page, code)
    expected = {
        "sq": ("/sq/lajme/uji/", True),
        "sr-latn": ("/sr-latn/vesti/uji-sr-latn/", True),
        "sr-cyrl": ("/sr-cyrl/vesti/uji-sr-latn/", True),
        "tr": ("/tr/haberler/uji-tr/", True),
        "en": ("/en/news/uji-en/", True),
    }
    for url in ("/sq/lajme/uji/", "/sr-cyrl/vesti/uji-sr-latn/", "/en/news/uji-en/"):
        assert _switcher(client, url) == expected


def test_a_language_without_the_page_leads_to_the_nearest_page_above_it_and_is_marked(client):
    above = StandardPageFactory(slug="zyra")
    StandardPageFactory(slug="adresa", parent=above)
    translated(above, "tr")
    found = _switcher(client, "/sq/zyra/adresa/")
    assert found["sq"] == ("/sq/zyra/adresa/", True)
    assert found["tr"][1] is False
    assert found["tr"][0].startswith("/tr/faqja")
    assert found["en"] == ("/en/", False)
    assert found["sr-cyrl"] == ("/sr-cyrl/", False)


def test_the_mark_is_said_in_words_and_the_current_language_too(client):
    NewsPageFactory(slug="uji")
    root = document(client.get("/sq/lajme/uji/"))
    items = root.xpath("//nav[@class='switcher']//a")
    missing = gettext("(this page is not translated yet)")
    assert [missing in text(item) for item in items] == [False, True, True, True, True]
    assert [item.get("aria-current") for item in items] == ["true", None, None, None, None]
    assert [item.find("span").get("lang") for item in items] == [item.get("hreflang") for item in items]


def test_drafts_withdrawn_and_restricted_versions_are_no_versions(client):
    page = NewsPageFactory(slug="uji")
    translated(page, "tr").unpublish()
    page.copy_for_translation(Locale.objects.get(language_code="en"))
    serbian = translated(page, "sr-latn")
    PageViewRestriction.objects.create(page=serbian, restriction_type="login")
    found = _switcher(client, "/sq/lajme/uji/")
    assert {code: exact for code, (_url, exact) in found.items()} == {
        "sq": True,
        "sr-latn": False,
        "sr-cyrl": False,
        "tr": False,
        "en": False,
    }
    assert _hreflang(client, "/sq/lajme/uji/") == {"sq": "/sq/lajme/uji/", "x-default": "/sq/lajme/uji/"}


def test_an_alias_with_another_languages_text_is_no_version(client):
    page = NewsPageFactory(slug="uji")
    page.copy_for_translation(Locale.objects.get(language_code="tr"), alias=True)
    assert _switcher(client, "/sq/lajme/uji/")["tr"] == ("/tr/haberler/", False)
    assert "tr" not in _hreflang(client, "/sq/lajme/uji/")


def test_search_engines_are_told_the_languages_in_which_the_page_is_live_serbian_twice(client):
    page = NewsPageFactory(slug="uji")
    translated(page, "sr-latn")
    slug = f"/vesti/{page.get_translation(Locale.objects.get(language_code='sr-latn')).slug}/"
    expected = {
        "sq": "/sq/lajme/uji/",
        "sr-Latn": f"/sr-latn{slug}",
        "sr-Cyrl": f"/sr-cyrl{slug}",
        "x-default": "/sq/lajme/uji/",
    }
    for url in expected.values():
        assert _hreflang(client, url) == expected


def test_there_is_no_default_for_a_page_that_is_not_in_albanian(client):
    page = NewsPageFactory(parent=section(NewsIndexPage, "tr"), slug="su")
    assert page.locale.language_code == "tr"
    assert _hreflang(client, "/tr/haberler/su/") == {"tr": "/tr/haberler/su/"}


def test_home_pages_lead_to_each_other(client):
    expected = {code: (f"/{code}/", True) for code in LANGUAGES}
    assert _switcher(client, "/sr-cyrl/") == expected
    assert set(_hreflang(client, "/tr/")) == {"sq", "sr-Latn", "sr-Cyrl", "tr", "en", "x-default"}


def test_search_leads_to_the_same_question_in_each_language(client):
    found = _switcher(client, f"{reverse('search')}?q=uj%C3%AB+%26+rruga&kind=news")
    for code in LANGUAGES:
        with override(code):
            address = reverse("search")
        assert found[code] == (f"{address}?q=uj%C3%AB+%26+rruga&kind=news", True)


def test_a_page_that_is_not_there_leads_to_the_home_pages_and_has_no_versions(client):
    for url in ("/sq/asgje/", "/sr-cyrl/vesti/asgje/?q=1"):
        assert _switcher(client, url) == {code: (f"/{code}/", True) for code in LANGUAGES}
        assert _hreflang(client, url) == {}


def test_a_language_whose_home_page_is_a_draft_is_no_version(client):
    home_page("en").unpublish()
    assert "en" not in _hreflang(client, "/sq/")
    assert _switcher(client, "/sq/")["en"][1] is False
