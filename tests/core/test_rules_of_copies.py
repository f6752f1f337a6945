"""What exists once on the source page is not copied, whichever way a page is copied into a language."""

from datetime import date

import pytest
from wagtail.models import Locale

from civic.models import Body, BodyPeriod
from core.slugs import free_slug_of, is_reserved
from core.visibility import public
from documents.models import DecisionIndexPage, DecisionPage, PageFile
from documents.models.decisions import with_file_counts
from documents.models.files import files_of
from tests.factories import (
    BodyFactory,
    DecisionPageFactory,
    FileFactory,
    StandardPageFactory,
    TopicFactory,
    home_page,
    section,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def decision():
    return DecisionPageFactory(page_files=[PageFile(file=FileFactory())], topics=[TopicFactory()])


@pytest.mark.parametrize("alias", [True, False])
def test_a_copy_in_another_language_lists_each_file_once(decision, alias):
    copy = decision.copy_for_translation(Locale.objects.get(language_code="tr"), alias=alias)
    assert PageFile.objects.filter(page__translation_key=decision.translation_key).count() == 1
    assert len(files_of(DecisionPage.objects.get(pk=copy.pk))) == len(files_of(decision)) == 1


def test_an_alias_is_no_public_page(decision, client):
    alias = decision.copy_for_translation(Locale.objects.get(language_code="tr"), alias=True)
    assert alias.live
    assert not public(DecisionPage.objects.filter(pk=alias.pk)).exists()
    assert client.get(f"/tr/kararlar/{alias.slug}/").status_code == 404


def test_what_an_alias_made_elsewhere_carries_is_not_counted_twice(decision):
    """The admin's "convert to alias" copies a page whole, past our own rules."""
    decision.create_alias(
        parent=section(DecisionIndexPage, "tr"),
        update_locale=Locale.objects.get(language_code="tr"),
        reset_translation_key=False,
    )
    assert PageFile.objects.filter(page__translation_key=decision.translation_key).count() == 2
    assert len(files_of(decision)) == 1
    assert len(DecisionPage.objects.get(pk=decision.pk).topic_names()) == 1
    assert with_file_counts(DecisionPage.objects.filter(pk=decision.pk)).get().file_count == 1


def test_a_body_that_is_abolished_after_its_translation_exists_no_more():
    body = BodyFactory()
    period = BodyPeriod.objects.create(body=body, valid_from="2010-01-01")
    translation = Body.objects.get(pk=body.pk).copy_for_translation(Locale.objects.get(language_code="tr"))
    translation.save()
    period.valid_to = "2020-12-31"
    period.save()
    assert BodyPeriod.objects.filter(body__translation_key=body.translation_key).count() == 1
    assert body not in Body.objects.existing(on=date(2026, 1, 1))
    assert body in Body.objects.existing(on=date(2015, 1, 1))


def test_a_preview_shows_that_the_last_file_and_topic_were_taken_off(decision):
    draft = DecisionPage.objects.get(pk=decision.pk).get_latest_revision_as_object()
    draft.page_files.clear()
    draft.topics.clear()
    draft = draft.save_revision().as_object()
    assert files_of(draft) == []
    assert draft.topic_names() == []
    assert len(files_of(decision)) == 1


@pytest.mark.parametrize("title", ["RSS", "Kërko", "Pretraga", "Ara", "Search"])
def test_words_of_our_own_in_addresses_are_no_slugs(title):
    slug = free_slug_of(title, home_page(), None)
    assert slug
    assert not is_reserved(slug)


def test_a_title_that_is_such_a_word_has_an_address_that_answers(client):
    page = StandardPageFactory(title="RSS")
    assert client.get(page.get_url()).status_code == 200
