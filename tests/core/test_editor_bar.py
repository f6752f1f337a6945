"""The editors' bar with the checker of accessibility: there for editors, unseen and free of cost for citizens."""

import json

import pytest

from core.editor_checks import RULES
from home.setup.access import EDITORS
from tests.editing import page_form, sign_in, stream
from tests.factories import NewsPageFactory
from tests.markup import document, one
from tests.statements import warm_statements

pytestmark = pytest.mark.django_db

BAR = "wagtail-userbar-template"


@pytest.fixture
def page():
    return NewsPageFactory(slug="uji")


def test_a_citizen_is_shown_no_bar_and_asked_for_no_session(client, page):
    response = client.get("/sq/lajme/uji/")
    assert BAR not in response.content.decode()
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert not [sql for sql in warm_statements(client, "/sq/lajme/uji/") if "session" in sql or "users_user" in sql]


def test_a_made_up_session_opens_nothing(client, page):
    client.cookies["sessionid"] = "made-up"
    assert BAR not in client.get("/sq/lajme/uji/").content.decode()


def test_an_editor_who_reads_the_site_has_the_bar_and_caches_know(client, page):
    sign_in(client, EDITORS)
    response = client.get("/sq/lajme/uji/")
    assert BAR in response.content.decode()
    assert "Cookie" in response["Vary"]


def _preview(client, page):
    sign_in(client, EDITORS)
    address = f"/cms/pages/{page.pk}/edit/preview/"
    fields = page_form(published_on="2026-11-20", content=stream("Drafti"))
    assert client.post(address, fields).json() == {"is_valid": True, "is_available": True}
    return client.get(f"{address}?mode=&in_preview_panel=true")


def test_the_preview_brings_the_checker_with_our_rules(client, page):
    root = document(_preview(client, page))
    configuration = json.loads(one(root, "//script[@id='checker-axe-configuration']").text)
    rules = configuration["options"]["runOnly"]
    assert {"heading-order", "empty-heading", "link-name", "alt-text-quality", *RULES} <= set(rules)
    assert set(RULES) <= set(configuration["messages"])


def test_the_assets_of_the_checker_are_there(client, page):
    root = document(_preview(client, page))
    scripts = [src for src in root.xpath("//script/@src") if "wagtailadmin" in src]
    assert any("userbar" in src for src in scripts)
    from django.contrib.staticfiles.finders import find

    for src in scripts:
        assert find(src.split("/static/")[1].split("?")[0]), src
