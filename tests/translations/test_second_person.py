"""Approval by a second person holds for translations, too, and for pages that were public once."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from core.models.workflow import is_only_author
from tests.factories import NewsPageFactory, UserFactory
from translations.wagtail_hooks import is_only_translator

pytestmark = pytest.mark.django_db


@pytest.fixture
def translated():
    """A draft in Turkish, every word of it by one person."""
    page = NewsPageFactory()
    source, _created = TranslationSource.update_or_create_from_instance(page)
    turkish = Locale.objects.get(language_code="tr")
    translation = Translation.objects.create(source=source, target_locale=turkish)
    translation.save_target(publish=False)
    chief = UserFactory(groups=["Heads of the office"])
    for segment in StringSegment.objects.filter(source=source):
        StringTranslation.objects.create(
            translation_of=segment.string,
            context=segment.context,
            locale=turkish,
            data=f"TR {segment.string.data}",
            last_translated_by=chief,
        )
    return page.get_translation(turkish), chief


def test_nobody_publishes_a_translation_that_they_alone_have_made(translated, client):
    page, chief = translated
    client.force_login(chief)
    answer = client.post(f"/cms/pages/{page.pk}/edit/", {"action": "publish"}, follow=True)
    page.refresh_from_db()
    assert not page.live
    assert "second person" in answer.content.decode() or "person i dytë" in answer.content.decode()


def test_another_person_publishes_it(translated, client):
    page, chief = translated
    other = UserFactory(groups=["Heads of the office"])
    assert is_only_translator(chief, page)
    assert not is_only_translator(other, page)
    client.force_login(other)
    client.post(f"/cms/pages/{page.pk}/edit/", {"action": "publish"})
    page.refresh_from_db()
    assert page.live


def test_old_authors_do_not_count_for_a_page_that_was_withdrawn():
    editor, chief = UserFactory(), UserFactory(groups=["Heads of the office"])
    page = NewsPageFactory(live=False, user=editor)
    page.get_latest_revision().publish()
    page.refresh_from_db()
    page.unpublish()
    page.title = "Krejt tjetër"
    page.save_revision(user=chief)
    assert is_only_author(chief, page)
