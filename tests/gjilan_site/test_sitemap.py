"""The sitemap: every public page in every language, each with its alternates."""

from datetime import datetime

import pytest
from lxml import etree
from wagtail.models import PageViewRestriction

from core.languages import LANGUAGES
from gjilan_site import sitemaps
from home.models import StandardPage
from tests.factories import NewsPageFactory, StandardPageFactory, home_page
from tests.factories.bulk import copies
from tests.factories.full import translated
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

XMLNS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
HOST = "http://testserver"


def _read(client, path="/sitemap.xml"):
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/xml")
    return etree.fromstring(response.content)


def _records():
    """Home page and sections of a new site."""
    return home_page().get_descendants(inclusive=True).live().count()


def _entries(client, path="/sitemap.xml"):
    """Alternates by address."""
    return {
        url.findtext("s:loc", namespaces=XMLNS).removeprefix(HOST): {
            link.get("hreflang"): link.get("href").removeprefix(HOST) for link in url.findall("x:link", XMLNS)
        }
        for url in _read(client, path).findall("s:url", XMLNS)
    }


def test_every_page_of_a_new_site_is_there_in_five_addresses(client):
    entries = _entries(client)
    assert len(entries) == _records() * len(LANGUAGES)
    assert entries["/sr-cyrl/"] == {
        "sq": "/sq/",
        "sr-Latn": "/sr-latn/",
        "sr-Cyrl": "/sr-cyrl/",
        "tr": "/tr/",
        "en": "/en/",
        "x-default": "/sq/",
    }


def test_every_address_is_served_and_each_names_all_others_of_its_record(client):
    page = NewsPageFactory(slug="uji")
    translated(page, "sr-latn")
    NewsPageFactory(slug="vetem-shqip")
    entries = _entries(client)
    for address, alternates in entries.items():
        assert client.get(address).status_code == 200, address
        assert address in alternates.values()
        for other in alternates.values():
            assert entries[other] == alternates
    assert set(entries["/sq/lajme/uji/"]) == {"sq", "sr-Latn", "sr-Cyrl", "x-default"}
    assert set(entries["/sq/lajme/vetem-shqip/"]) == {"sq", "x-default"}


def test_what_the_public_may_not_see_is_not_there(client):
    NewsPageFactory(slug="draft", live=False)
    NewsPageFactory(slug="terhequr").unpublish()
    hidden = StandardPageFactory(slug="e-mbrojtur")
    StandardPageFactory(slug="nen", parent=hidden)
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")
    home_page("tr").unpublish()
    addresses = " ".join(_entries(client))
    for word in ("draft", "terhequr", "mbrojtur"):
        assert word not in addresses
    assert "/tr/" not in _entries(client)
    assert "tr" not in _entries(client)["/sq/"]


def test_pages_beside_the_site_are_not_there(client):
    beside = StandardPage(title="Jashtë", slug="jashte", locale=home_page().locale)
    home_page().get_parent().add_child(instance=beside)
    assert not any("jasht" in address for address in _entries(client))


def test_each_address_says_when_it_was_changed(client):
    page = NewsPageFactory(slug="uji")
    for url in _read(client).findall("s:url", XMLNS):
        assert datetime.fromisoformat(url.findtext("s:lastmod", namespaces=XMLNS)).tzinfo
    assert page.last_published_at


def test_a_large_sitemap_comes_in_parts_that_are_whole_together(client, monkeypatch):
    whole = _entries(client)
    monkeypatch.setattr(sitemaps, "PART", 3)
    index = _read(client)
    parts = [loc.text.removeprefix(HOST) for loc in index.findall("s:sitemap/s:loc", XMLNS)]
    assert parts == [f"/sitemap.xml?part={number}" for number in range(1, len(parts) + 1)]
    assert len(parts) == -(-_records() // 3) > 1
    found: dict[str, dict[str, str]] = {}
    for part in parts:
        found |= _entries(client, part)
    assert found == whole


@pytest.mark.parametrize("part", ["0", "2", "-1", "abc", "1.5", "٢", "9" * 50, "%00"])
def test_a_part_that_is_none_is_not_there(part, client):
    assert client.get(f"/sitemap.xml?part={part}").status_code == 404


def test_a_sitemap_costs_as_many_statements_for_200_pages_as_for_two(client):
    before = _records()
    page = NewsPageFactory()
    few = warm_statements(client, "/sitemap.xml")
    copies(page, 199)
    many = warm_statements(client, "/sitemap.xml")
    assert len(many) == len(few) <= 4
    assert len(_entries(client)) == before * len(LANGUAGES) + 200
