"""The editor's form: untouched means unchanged, and every page gets an address."""

import pytest

from news.models import NewsIndexPage, NewsPage
from tests.editing import sign_in
from tests.factories import NewsPageFactory, section

pytestmark = pytest.mark.django_db


def form_of(page):
    form_class = type(page).get_edit_handler().get_form_class()
    return form_class, form_class(instance=page, parent_page=page.get_parent())


def test_no_field_asks_for_a_hidden_copy_of_what_it_showed_first():
    _form_class, form = form_of(NewsPageFactory())
    assert len(form.fields) > 5
    assert not [name for name, field in form.fields.items() if field.show_hidden_initial]


@pytest.mark.parametrize("title", ["!!!", "\u200b…", "日本"])
def test_a_title_of_signs_has_an_address_and_blocks_no_other(client, title):
    parent = section(NewsIndexPage)
    first, second = NewsPageFactory(title=title, slug=""), NewsPageFactory(title=title, slug="")
    assert first.slug
    assert first.slug != second.slug
    assert client.get(second.get_url()).status_code == 200
    sign_in(client, "Editors")
    assert client.get(f"/cms/pages/add/news/newspage/{parent.pk}/").status_code == 200


def test_a_slug_that_was_renamed_and_renamed_back_leads_in_no_circle(client):
    page = NewsPageFactory(title="Rruga")
    for slug in ("rruga-tjeter", "rruga"):
        page.slug = slug
        page.save_revision().publish()
        page = NewsPage.objects.get(pk=page.pk)
    assert client.get("/sq/lajme/rruga/").status_code == 200
    assert client.get("/sq/lajme/rruga-tjeter/", follow=True).status_code == 200
    page.unpublish()
    response = client.get("/sq/lajme/rruga/")
    assert response.status_code == 200
    assert response.context["tombstone"]
    assert client.get("/sq/lajme/rruga-tjeter/").context["tombstone"]
