"""A translation is asked about like every other text, in the editor of its own."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from core.models import PersonalDataDecision
from news.models import NewsPage
from tests.core.personal_data.writer import REASON, is_live
from tests.factories import NewsPageFactory, UserFactory
from tests.factories.pages import text

pytestmark = pytest.mark.django_db


@pytest.fixture
def turkish():
    return Locale.objects.get(language_code="tr")


@pytest.fixture
def draft(turkish):
    """A translation, not public yet, in which the translator wrote a phone number that the source has not."""
    page = NewsPageFactory(content=text("Punimet mbaruan."))
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=turkish)
    translation.save_target(publish=False)
    write(source, turkish, "Arayın: 044 123 456")
    return page.get_translation(turkish)


def write(source, locale, words):
    translator = UserFactory(groups=["Translators (Turkish)"])
    for segment in StringSegment.objects.filter(source=source):
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            defaults={"data": words, "last_translated_by": translator},
        )


def source_of(page):
    return TranslationSource.objects.get(object_id=page.translation_key)


def publishes(person, page):
    person.answer = person.client.post(f"/cms/pages/{page.pk}/edit/", {"action": "publish"})


def test_the_button_of_the_translation_editor_asks_and_goes_on(draft, chief):
    publishes(chief, draft)
    assert chief.question == f"/cms/personal-data/{draft.pk}/?then=translation"
    assert not is_live(draft)
    chief.answers(phone=REASON)
    assert "04• ••• •56" in chief.shown
    assert is_live(draft)
    assert "044 123 456" in NewsPage.objects.get(pk=draft.pk).title
    assert PersonalDataDecision.objects.get().language == "tr"
    publishes(chief, draft)
    assert chief.question is None


def test_a_translation_without_personal_data_is_published_at_once(draft, chief, turkish):
    write(source_of(draft), turkish, "Çalışmalar bitti.")
    publishes(chief, draft)
    assert is_live(draft)


def test_what_the_source_was_asked_about_is_not_asked_again(chief, turkish):
    page = NewsPageFactory(content=text("Tel. 044 123 456"), live=False)
    chief.answers(f"/cms/personal-data/{page.pk}/", phone=REASON)
    page.get_latest_revision().publish()
    source, _created = TranslationSource.update_or_create_from_instance(NewsPage.objects.get(pk=page.pk))
    Translation.objects.create(source=source, target_locale=turkish).save_target(publish=False)
    draft = page.get_translation(turkish)
    publishes(chief, draft)
    assert is_live(draft)


def updates(person, source, **fields):
    person.answer = person.client.post(f"/cms/localize/update/{source.pk}/", fields)


def test_updating_translations_publishes_none_while_something_is_open(draft, chief):
    source = source_of(draft)
    updates(chief, source, publish_translations="on")
    assert chief.answer.status_code == 302
    assert not is_live(draft)
    assert len(chief.messages()) == 2


def test_updating_translations_publishes_them_where_nothing_is_open(draft, chief, turkish):
    source = source_of(draft)
    write(source, turkish, "Çalışmalar bitti.")
    updates(chief, source, publish_translations="on")
    assert is_live(draft)
