"""Editors are told what a page type is for, where they choose one and where they fill it in."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from core.checks import our_page_models
from home.models import StandardPage
from news.models import NewsIndexPage, NewsPage
from tests.factories.pages import FACTORIES, home_page

pytestmark = pytest.mark.django_db


def test_the_choice_of_types_says_what_each_is_for(admin_client):
    response = admin_client.get(reverse("wagtailadmin_pages:add_subpage", args=[home_page().pk]))
    with override("sq"):
        assert str(StandardPage.guidance.purpose) in response.content.decode()


def test_a_new_page_opens_with_the_example_and_a_saved_one_keeps_it_closed(admin_client):
    page = FACTORIES[NewsPage]()
    index = NewsIndexPage.objects.get(pk=page.get_parent().pk)
    new = admin_client.get(reverse("wagtailadmin_pages:add", args=["news", "newspage", index.pk])).content.decode()
    assert "Punime në rrjetin e ujësjellësit: ku dhe kur ndërpritet uji" in new
    assert '<details class="help-block help-info" open>' in new
    saved = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert '<details class="help-block help-info">' in saved


@pytest.mark.parametrize(
    "model", [model for model in our_page_models() if model.guidance], ids=lambda model: model.__name__
)
def test_examples_fit_the_fields_that_they_are_examples_of(model):
    assert len(model.guidance.title) <= 100
    assert 40 <= len(model.guidance.summary) <= 160
