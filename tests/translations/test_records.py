"""Translations written through wagtail-localize's own records."""

import pytest
from wagtail.models import Locale, Page
from wagtail.rich_text import RichText
from wagtail_localize.models import StringTranslation, Translation

from core.addresses import page_url
from core.models import SiteWords
from news.models import NewsPage
from tests.factories import DecisionPageFactory, NewsPageFactory, StandardPageFactory, TopicFactory, UserFactory
from tests.factories.full import Words, full_page, translated
from translations.records import plain_segment, segments_of, write_translation

pytestmark = pytest.mark.django_db


def _locale(code):
    return Locale.objects.get(language_code=code)


def test_a_translation_has_segments_of_which_all_are_translated():
    page = full_page(NewsPage)
    target = translated(page, "tr")
    translation = Translation.objects.get(source__object_id=page.translation_key, target_locale=_locale("tr"))
    total, done = translation.get_progress()
    assert total == done >= 10
    assert target.live
    assert target.title == f"{page.title} [tr]"
    assert not target.has_unpublished_changes


def test_words_that_are_missing_are_an_error_and_publish_nothing():
    page = NewsPageFactory(title="Uji")
    with pytest.raises(KeyError):
        write_translation(page, _locale("tr"), {"Uji": "Su"})
    assert not NewsPage.objects.filter(locale=_locale("tr"), live=True).exists()


def test_translating_again_takes_the_new_words_and_makes_no_second_page():
    page = NewsPageFactory(title="Uji")
    translated(page, "tr")
    page.title = "Uji kthehet"
    page.save_revision().publish()
    target = translated(page, "tr")
    assert target.title == "Uji kthehet [tr]"
    assert page.get_translations().count() == 1


def test_publishing_one_language_changes_no_other_languages_words():
    page = NewsPageFactory(title="Uji")
    target = translated(page, "tr")
    page.title = "Uji kthehet"
    page.save_revision().publish()
    target.refresh_from_db()
    assert target.title == "Uji [tr]"
    translated(page, "en")
    assert NewsPage.objects.get(pk=page.pk).title == "Uji kthehet"


def test_the_translator_is_written_down():
    user = UserFactory(groups=["Heads of the office"])
    write_translation(NewsPageFactory(), _locale("tr"), Words("tr"), user=user)
    assert set(StringTranslation.objects.filter(last_translated_by=user).values_list("locale__language_code")) == {
        ("tr",)
    }
    assert not StringTranslation.objects.exclude(translation_type="manual").exists()


def test_a_snippet_is_translated_at_once():
    topic = TopicFactory(name="Uji & rruga", slug="uji")
    words = plain_segment("Uji & rruga", "Voda i put")
    target = write_translation(topic, _locale("sr-latn"), words)
    assert (target.name, target.slug) == ("Voda i put", "uji")
    assert target.locale == _locale("sr-latn")
    assert SiteWords.objects.filter(locale=_locale("tr")).exists()


def test_a_rich_text_is_translated_string_by_string_in_its_order():
    source, target = "<p>Një <b>dy</b></p><ul><li>Tre</li></ul>", "<p>Bir <b>iki</b></p><ul><li>Üç</li></ul>"
    words = segments_of(source, target)
    assert list(words.values()) == ["Bir <b>iki</b>", "Üç"]
    page = StandardPageFactory(title="Faqja", summary="", content=[("paragraph", RichText(source))])
    page = write_translation(page, _locale("tr"), {"Faqja": "Sayfa"} | words)
    assert "<b>iki</b>" in page.content[0].value.source
    assert "Üç" in page.content[0].value.source


def test_a_text_with_more_or_fewer_strings_is_no_translation_of_another():
    with pytest.raises(ValueError, match="2 strings are translated by 1"):
        segments_of("<p>Një</p><p>Dy</p>", "<p>Bir</p>")


def test_what_editors_type_is_no_markup_in_a_translation():
    assert plain_segment("<b> & x", "> y") == {"&lt;b&gt; &amp; x": "&gt; y"}
    page = write_translation(
        NewsPageFactory(title="A & <b>", summary="", content=[]), _locale("tr"), plain_segment("A & <b>", "B & <i>")
    )
    assert page.title == "B & <i>"


def test_a_whole_tree_in_all_languages_is_sound():
    above = StandardPageFactory()
    pages = [above, StandardPageFactory(parent=above), full_page(NewsPage), DecisionPageFactory()]
    for code in ("sr-latn", "tr", "en"):
        for page in pages:
            translated(page, code)
    assert [list(problems) for problems in Page.find_problems()] == [[]] * 5
    for code in ("sr-latn", "tr", "en"):
        for page in pages:
            target = page.get_translation(_locale(code))
            parent = page.get_parent().specific
            assert target.get_parent().specific == parent.get_translation(_locale(code))
            assert page_url(target).startswith(f"/{code}/")
    StandardPageFactory(parent=above.get_translation(_locale("tr")), title="Bir sayfa daha")
