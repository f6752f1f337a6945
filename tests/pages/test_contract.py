"""What holds for every page type of the site, in every language."""

from itertools import pairwise

import pytest
from django.template.loader import get_template
from django.utils.translation import override

from core.addresses import page_url
from core.checks import check_fields_are_translated_or_shared_on_purpose, editable_names, our_page_models
from core.languages import LANGUAGES
from core.script import reader_script
from core.search_kind import SearchKind
from home.models import HomePage
from home.setup.texts import HOME
from tests.factories import FACTORIES, home_page
from tests.factories.full import FULL, full_page, translated
from tests.markup import document, heading_levels, one, text

MODELS = our_page_models()

every_type = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)


def test_there_are_page_types_to_hold_to_the_contract():
    assert len(MODELS) >= 8


@every_type
def test_each_page_type_has_a_factory_of_its_own(model):
    assert FACTORIES[model]._meta.model is model


@every_type
def test_each_page_type_says_what_it_is_in_search(model):
    assert model.search_kind is None or isinstance(model.search_kind, SearchKind)


@every_type
def test_each_page_type_has_a_template(model):
    get_template(model.template)


def test_every_field_of_every_page_type_is_translated_or_shared_on_purpose():
    assert list(check_fields_are_translated_or_shared_on_purpose()) == []


@pytest.mark.django_db
@pytest.mark.parametrize("model", FULL, ids=lambda model: model.__name__)
def test_no_field_of_a_full_page_is_empty(model):
    """Else the tests of whole pages would say less than they seem to."""
    page = full_page(model)
    assert [name for name in editable_names(model) if not _has_value(page, name)] == []


def _has_value(page, name):
    value = getattr(page, name)
    return value.exists() if hasattr(value, "exists") else bool(value)


@pytest.mark.django_db
@every_type
def test_a_page_renders_in_all_five_addresses_with_its_headings_language_title_and_canonical_address(model, client):
    versions = _in_every_language(model)
    assert len(versions) == 4
    for language in LANGUAGES.values():
        page = versions[language.locale_code]
        response = client.get(page_url(page, language))
        assert response.status_code == 200, language.code
        root = document(response)
        with override(language.code):
            _assert_outline(root, reader_script(page.title))
            _assert_head(root, page, language)


def _in_every_language(model):
    """The page of a type by locale code, everything filled; a list with something in it."""
    if model is HomePage:
        return {language.locale_code: home_page(language.locale_code) for language in LANGUAGES.values()}
    page = full_page(model)
    children = [full_page(model.listed, parent=page)] if hasattr(model, "listed") else []
    versions = {"sq": page}
    for code in ("sr-latn", "tr", "en"):
        versions[code], *_children = [translated(each, code) for each in (page, *children)]
    return versions


def _assert_outline(root, title):
    """One heading of the first level, which is the title, and no level skipped."""
    assert text(one(root, "//h1")) == title
    levels = heading_levels(root)
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels)), levels
    assert root.xpath("//main[@id='main']")
    assert root.xpath("//a[@class='skip-link' and @href='#main']")


def _assert_head(root, page, language):
    """Language, title with the site's name, canonical address."""
    name = reader_script(HOME["title"][language.locale_code])
    own = reader_script(page.seo_title or page.title) if page.depth > 2 else ""
    title = text(one(root, "//title"))
    assert root.get("lang") == language.html_lang
    assert title.startswith(own)
    assert title.endswith(f" – {name}")
    assert one(root, "//link[@rel='canonical']").get("href") == f"http://testserver{page_url(page, language)}"
