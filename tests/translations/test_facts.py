"""Facts are the same in every language; what exists once stands on the source page alone."""

import pytest
from wagtail.models import Locale, Page

from core.checks import our_page_models
from core.fields import FactField, IgnoredField
from documents.components import shown_files
from documents.models import DecisionPage, PageFile
from documents.models.files import files_of
from news.models import NewsPage
from tests.factories import NewsPageFactory
from tests.factories.full import FULL, full_page, translated

pytestmark = pytest.mark.django_db

every_full_type = pytest.mark.parametrize("model", FULL, ids=lambda model: model.__name__)


def _facts(model):
    return [field.field_name for field in model.translatable_fields if isinstance(field, FactField)]


def test_every_searched_page_type_is_tried():
    assert {model for model in FULL if model.search_kind} == {model for model in our_page_models() if model.search_kind}
    assert all(_facts(model) for model in FULL)


@every_full_type
def test_every_fact_of_a_page_is_the_same_in_its_translations(model):
    source = full_page(model)
    for code in ("sr-latn", "tr", "en"):
        target = translated(source, code)
        for name in _facts(model):
            value = getattr(source, name)
            assert value not in (None, "", False), f"{name} is empty, so nothing is shown"
            assert getattr(target, name) == value, (code, name)
            assert getattr(target.get_latest_revision_as_object(), name) == value, (code, name)


@every_full_type
def test_no_translator_may_give_a_fact_another_value(model):
    for field in model.translatable_fields:
        if isinstance(field, FactField):
            assert field.is_synchronized(model())
            assert not field.is_overridable(model())
            assert not field.is_translated(model())


@every_full_type
def test_files_and_topics_are_not_copied_but_read_from_the_source(model):
    source = full_page(model)
    target = translated(source, "tr")
    target = model.objects.get(pk=target.pk)
    assert not PageFile.objects.filter(page=target).exists()
    assert files_of(target) == files_of(source) != []
    if hasattr(model, "topics"):
        assert not target.topics.exists()
        assert [name.key for name in target.topic_names()] == [topic.translation_key for topic in source.topics.all()]


def test_what_is_taken_from_the_source_is_gone_in_every_language_at_once():
    target = translated(full_page(NewsPage), "tr")
    PageFile.objects.all().delete()
    assert shown_files(files_of(NewsPage.objects.get(pk=target.pk))) == []


def test_a_fact_that_changed_is_carried_by_the_next_translation():
    source = full_page(DecisionPage)
    translated(source, "tr")
    source.number, source.decided_on = "02 Nr. 1", None
    source.save_revision().publish()
    target = translated(source, "tr")
    assert (target.number, target.decided_on) == ("02 Nr. 1", None)


def test_a_field_that_is_ignored_is_neither_translated_nor_carried_over():
    field = IgnoredField("slug")
    page = NewsPage()
    assert not field.is_translated(page)
    assert not field.is_synchronized(page)
    assert repr(field) == "<IgnoredField slug>"
    assert repr(FactField("number")) == "<FactField number>"


def test_a_draft_translation_is_not_live_and_not_seen(client):
    page = NewsPageFactory(slug="uji")
    copy = page.copy_for_translation(Locale.objects.get(language_code="tr"))
    assert not Page.objects.get(pk=copy.pk).live
    assert client.get(f"/tr/haberler/{copy.slug}/").status_code == 404
