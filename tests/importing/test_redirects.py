"""An address of the earlier site leads to the page for ever, however it is spelled."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from importing.redirects import old_path
from tests.factories import NewsPageFactory
from tests.importing.making import SITE, bring_in, line, notes

pytestmark = pytest.mark.django_db
NEW = "/sq/lajme/lajmi-a/"


def _leads(client, address):
    response = client.get(address)
    return response.status_code, response.get("Location")


@pytest.mark.parametrize(
    ("old", "asked"),
    [
        ("/gjilan/News/Rruga-e-re.aspx", "/gjilan/News/Rruga-e-re.aspx"),
        ("/gjilan/News/Rruga-e-re.aspx", "/gjilan/news/RRUGA-E-RE.ASPX"),
        ("/gjilan/News/Rruga-e-re.aspx", "/gjilan/News/Rruga-e-re.aspx?utm_source=x"),
        ("/lajme/rruga/", "/lajme/rruga"),
        ("/lajme/rruga", "/lajme/rruga/"),
        ("/?id=2,15,1234", "/?id=2,15,1234"),
        ("/gjilan/?id=2,15,1234", "/gjilan/?id=2,15,1234"),
        ("/gjilan?page=1,7&id=12", "/gjilan?id=12&page=1,7"),
        ("/lajme/%C3%A7mimet%20e%20reja", "/lajme/%C3%A7mimet%20e%20reja"),
        ("/lajme/çmimet", "/lajme/%C3%A7mimet"),
        ("/lajme/%C3%87MIMET", "/lajme/%C3%A7mimet"),
        ("/vesti/%D0%B2%D0%B5%D1%81%D1%82", "/vesti/вест"),
        ("/a.aspx#pjesa", "/a.aspx"),
        ("/a;b=1?c=2", "/a;b=1?c=2"),
    ],
)
def test_an_old_address_leads_to_the_page(old, asked, tmp_path, client):
    assert notes(bring_in(tmp_path, line(source_url=SITE + old))) == []
    assert _leads(client, asked) == (301, NEW)
    assert client.get(NEW).status_code == 200


def test_the_start_goes_on_leading_to_the_readers_language(tmp_path, client):
    report = bring_in(tmp_path, line(source_url=f"{SITE}/"))
    assert notes(report) == [(1, "redirect_of_ours")]
    bring_in(tmp_path, line("b", source_url=f"{SITE}/?id=1"))
    assert _leads(client, "/")[0] == 302
    assert _leads(client, "/?id=2")[0] == 302
    assert _leads(client, "/?utm=1")[0] == 302


def test_addresses_that_differ_in_capitals_alone_each_lead_to_their_page(tmp_path, client):
    bring_in(tmp_path, line("a", source_url=f"{SITE}/x?id=Ab"), line("b", source_url=f"{SITE}/x?id=aB"))
    assert _leads(client, "/x?id=Ab") == (301, NEW)
    assert _leads(client, "/x?id=aB") == (301, "/sq/lajme/lajmi-b/")


def test_the_same_path_of_two_hosts_leads_to_the_first_and_is_told(tmp_path, client):
    report = bring_in(
        tmp_path,
        line("a", source_url="https://one.invalid/lajmi"),
        line("b", source_url="https://two.invalid/lajmi"),
    )
    assert notes(report) == [(2, "redirect_taken")]
    assert _leads(client, "/lajmi") == (301, NEW)


def test_an_address_that_is_a_page_of_today_stays_that_page(tmp_path, client):
    page = NewsPageFactory(slug="e-sotme")
    report = bring_in(tmp_path, line("a", source_url=f"{SITE}/sq/lajme/e-sotme/"))
    assert notes(report) == [(1, "redirect_of_ours")]
    assert client.get("/sq/lajme/e-sotme/").context["page"].pk == page.pk


def test_a_redirect_of_the_staff_is_left_alone(tmp_path, client):
    Redirect.add_redirect("/lajmi", redirect_to="/sq/vendime/")
    assert notes(bring_in(tmp_path, line(source_url=f"{SITE}/lajmi"))) == [(1, "redirect_taken")]
    assert _leads(client, "/lajmi") == (301, "/sq/vendime/")


def test_an_address_that_is_too_long_is_told(tmp_path):
    report = bring_in(tmp_path, line(source_url=f"{SITE}/{'a' * 300}"))
    assert notes(report) == [(1, "redirect_too_long")]
    assert not Redirect.objects.exists()


def test_an_old_address_of_a_page_that_was_renamed_leads_to_where_it_is_now(tmp_path, client):
    bring_in(tmp_path, line(source_url=f"{SITE}/lajmi"))
    from importing.models import ImportedPage

    page = ImportedPage.objects.get().page.specific
    page.slug = "tjeter"
    page.save_revision().publish()
    assert _leads(client, "/lajmi") == (301, "/sq/lajme/tjeter/")


def test_spellings_of_one_address_are_one_path():
    assert old_path(f"{SITE}/A%20b/?y=2&x=1") == old_path("http://old.invalid/A b?x=1&y=2") == "/A b?x=1&y=2"
