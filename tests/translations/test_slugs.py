"""A translation's address comes from its own title, once, before anybody can have it."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale

from news.models import NewsIndexPage, NewsPage
from tests.factories import DecisionPageFactory, NewsPageFactory, section
from tests.factories.full import Words
from translations.records import write_translation

pytestmark = pytest.mark.django_db


class Titled(Words):
    """Translates every string by the same title."""

    def __init__(self, title):
        super().__init__("")
        self.title = title

    def __missing__(self, string):
        return self.title


def _translated(page, code, title):
    return write_translation(page, Locale.objects.get(language_code=code), Titled(title))


@pytest.mark.parametrize(
    ("code", "title", "slug"),
    [
        (
            "sr-latn",
            "Đurđevdan u Gnjilanu: šta, čije, ćirilica, žurba",
            "djurdjevdan-u-gnjilanu-sta-cije-cirilica-zurba",
        ),
        ("tr", "Kırmızı ışık, İstanbul: çeşme, güneş, öğle", "kirmizi-isik-istanbul-cesme-gunes-ogle"),
        ("en", "Water & roads: 50 % more – in 2026", "water-roads-50-more-in-2026"),
        ("sr-latn", "Њива", "njiva"),
    ],
)
def test_the_slug_of_a_translation_is_its_title_in_plain_letters(code, title, slug):
    assert _translated(NewsPageFactory(title="Uji"), code, title).slug == slug


def test_a_title_without_a_letter_leaves_a_slug_all_the_same():
    page = _translated(NewsPageFactory(title="Uji", slug="uji"), "tr", "!!!")
    assert page.slug
    assert page.live


def test_a_slug_that_is_taken_gets_a_number():
    NewsPageFactory(parent=section(NewsIndexPage, "tr"), slug="su", title="Su")
    assert _translated(NewsPageFactory(title="Uji"), "tr", "Su").slug == "su-1"


def test_a_very_long_title_gives_a_slug_that_is_cut_at_a_word():
    slug = _translated(NewsPageFactory(title="Uji"), "tr", "kelime " * 30).slug
    assert len(slug) <= 100
    assert slug.endswith("-kelime")


def test_an_address_that_was_public_does_not_follow_its_title():
    page = NewsPageFactory(title="Uji")
    assert _translated(page, "tr", "Su").slug == "su"
    again = _translated(page, "tr", "Su geri geliyor")
    assert (again.title, again.slug) == ("Su geri geliyor", "su")
    again.unpublish()
    assert _translated(page, "tr", "Su geldi").slug == "su"


def test_taking_its_slug_leaves_no_redirect_behind():
    _translated(NewsPageFactory(title="Uji"), "tr", "Su")
    assert not Redirect.objects.exists()


def test_the_source_keeps_the_slug_that_its_editor_gave_it():
    page = NewsPageFactory(title="Uji kthehet", slug="uji-2026")
    page.title = "Uji nuk kthehet"
    page.save_revision().publish()
    assert NewsPage.objects.get(pk=page.pk).slug == "uji-2026"


def test_a_draft_of_the_source_keeps_it_too():
    page = NewsPageFactory(title="Uji kthehet", slug="uji-2026", live=False)
    page.title = "Uji nuk kthehet"
    page.save()
    assert NewsPage.objects.get(pk=page.pk).slug == "uji-2026"


@pytest.mark.parametrize("code", ["sr-latn", "tr", "en"])
def test_a_decision_has_the_same_slug_in_every_language(code):
    page = DecisionPageFactory(title="Vendim 12/2026", slug="vendim-12-2026")
    assert _translated(page, code, "Karar on iki").slug == "vendim-12-2026"


def test_a_page_written_in_another_language_first_keeps_its_slug():
    page = NewsPageFactory(parent=section(NewsIndexPage, "tr"), title="Su", slug="su-haberi")
    assert page.slug == "su-haberi"
