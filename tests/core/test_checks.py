"""Rules that a person would have to remember: each check finds what breaks it."""

import pytest
from django.core.checks import run_checks
from django.db import models
from django.test.utils import isolate_apps, override_settings
from wagtail.models import Page
from wagtail.models import pages as wagtail_pages
from wagtail_localize.fields import TranslatableField

from core import checks
from core.fields import FactField
from core.models import BasePage
from core.search_kind import SearchKind
from news.models import NewsPage
from tests.checks import check_every_page_type_has_a_factory


@pytest.fixture
def page_types(monkeypatch):
    """The list of page types; what a test adds to it is gone afterwards."""
    types = list(wagtail_pages.PAGE_MODEL_CLASSES)
    monkeypatch.setattr(wagtail_pages, "PAGE_MODEL_CLASSES", types)
    with isolate_apps("tests", "core", "wagtail.models", "wagtail"):
        yield types


def _found(check):
    return [(message.id, message.obj.__name__ if message.obj else None) for message in check()]


def test_the_project_breaks_no_rule():
    assert run_checks() == []


def test_e001_a_page_type_that_does_not_say_what_it_is_in_search(page_types):
    class Silent(BasePage):
        class Meta:
            app_label = "tests"

    assert _found(checks.check_pages_say_what_they_are_in_search) == [("core.E001", "Silent")]


def test_e002_a_field_without_a_rule_of_translation(page_types):
    class Forgetful(BasePage):
        search_kind = None
        colour = models.CharField(max_length=10)

        class Meta:
            app_label = "tests"

    messages = list(checks.check_fields_are_translated_or_shared_on_purpose())
    assert [(message.id, message.msg) for message in messages] == [
        ("core.E002", "Forgetful.colour has no rule of translation.")
    ]
    assert messages[0].hint


def test_e002_a_rule_for_a_field_that_is_none_or_two_rules_for_one(page_types):
    class Talkative(BasePage):
        search_kind = None
        translatable_fields = [*BasePage.translatable_fields, TranslatableField("shape"), FactField("title")]

        class Meta:
            app_label = "tests"

    found = [message.msg for message in checks.check_fields_are_translated_or_shared_on_purpose()]
    assert {name for name in ("shape", "title") if any(f"names {name}," in text for text in found)} == {
        "shape",
        "title",
    }
    assert all("Talkative" in text for text in found)


def test_e003_a_page_type_without_a_factory(page_types):
    class Unmade(BasePage):
        search_kind = None

        class Meta:
            app_label = "tests"

    assert _found(check_every_page_type_has_a_factory) == [("core.E003", "Unmade")]


def test_e004_a_page_type_that_is_none_of_ours(page_types):
    class Foreign(Page):
        class Meta:
            app_label = "tests"

    assert _found(checks.check_every_page_type_is_ours) == [("core.E004", "Foreign")]


def test_e005_a_page_type_without_a_template(page_types):
    class Blank(BasePage):
        search_kind = None
        template = "tests/none.html"

        class Meta:
            app_label = "tests"

    assert _found(checks.check_every_page_type_has_a_template) == [("core.E005", "Blank")]


def test_e007_a_page_type_that_does_not_say_what_it_is_for(page_types):
    class Untold(BasePage):
        search_kind = SearchKind("untold", "Untold", "Untold")

        class Meta:
            app_label = "tests"

    assert _found(checks.check_pages_say_what_they_are_for) == [("core.E007", "Untold")]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE", True),
        ("WAGTAILLOCALIZE_DISABLE_ON_DELETE", False),
        ("WAGTAIL_I18N_ENABLED", False),
        ("WAGTAILLOCALIZE_DISABLE_ON_DELETE", 1),
    ],
)
def test_e006_a_setting_that_is_as_its_package_ships_it(name, value):
    with override_settings(**{name: value}):
        messages = list(checks.check_defaults_that_are_wrong_for_us())
    assert [message.id for message in messages] == ["core.E006"]
    assert name in messages[0].msg


def test_what_editors_cannot_change_needs_no_rule():
    names = checks.editable_names(NewsPage)
    assert {"title", "slug", "content", "topics", "lead_image", "page_files"} <= set(names)
    assert not {"id", "path", "page_ptr", "first_published_at", "wagtail_admin_comments"} & set(names)
