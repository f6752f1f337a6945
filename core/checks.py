"""Rules that a person would have to remember, checked by `manage.py check` (docs/architecture.md lists them)."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import models
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from modelcluster.models import get_all_child_relations
from wagtail.models import COMMENTS_RELATION_NAME, Page, get_page_models

from core.models import BasePage

_WAGTAILS_OWN = {"path", "depth", "numchild", "go_live_at", "expire_at", "first_published_at", "content_type", "owner"}
"""Editable fields of Wagtail's page that say where, when and by whom, in each language for itself."""


def our_page_models() -> list[type[BasePage]]:
    """All page types of the site."""
    return [model for model in get_page_models() if issubclass(model, BasePage)]


@register(Tags.models)
def check_every_page_type_is_ours(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E004: a page type outside of BasePage would have no search kind, no feed, no place in the frame."""
    for model in get_page_models():
        if model is not Page and not issubclass(model, BasePage):
            yield Error(f"{model.__name__} is no BasePage.", hint="Inherit from BasePage.", obj=model, id="core.E004")


@register(Tags.models)
def check_pages_say_what_they_are_in_search(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E001."""
    hint = "Set search_kind to a SearchKind, or to None to keep its pages out of search."
    for model in our_page_models():
        if not hasattr(model, "search_kind"):
            yield Error(f"{model.__name__} has no search_kind.", hint=hint, obj=model, id="core.E001")


@register(Tags.models)
def check_pages_say_what_they_are_for(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E007: what is found in search is written by editors, who are told when to take the type."""
    hint = "Set guidance to a core.guidance.Guidance."
    for model in our_page_models():
        if getattr(model, "search_kind", None) and not model.guidance:
            yield Error(f"{model.__name__} does not say what it is for.", hint=hint, obj=model, id="core.E007")


@register(Tags.models)
def check_fields_are_translated_or_shared_on_purpose(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E002: every field that can be edited stands in `translatable_fields`, once, and no other does."""
    hint = "Give it a TranslatableField, a FactField or an IgnoredField in translatable_fields."
    for model in our_page_models():
        declared = [field.field_name for field in model.translatable_fields]
        for name in sorted(set(editable_names(model)) - set(declared)):
            yield Error(f"{model.__name__}.{name} has no rule of translation.", hint=hint, obj=model, id="core.E002")
        known = {field.name for field in model._meta.get_fields()}
        for name in sorted(name for name in declared if name not in known or declared.count(name) > 1):
            message = f"{model.__name__}.translatable_fields names {name}, which is no field or named twice."
            yield Error(message, hint=hint, obj=model, id="core.E002")


def editable_names(model: type[Page]) -> list[str]:
    """Fields, many-to-many relations and child relations that an editor can change."""
    names = [
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, models.Field)
        and field.editable
        and not field.primary_key
        and not getattr(field.remote_field, "parent_link", False)
        and field.name not in _WAGTAILS_OWN
    ]
    children = [relation.name for relation in get_all_child_relations(model) if relation.name != COMMENTS_RELATION_NAME]
    return names + children


@register(Tags.templates)
def check_every_page_type_has_a_template(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E005."""
    for model in our_page_models():
        try:
            get_template(model.template)
        except TemplateDoesNotExist:
            yield Error(f"{model.__name__} has no template {model.template}.", obj=model, id="core.E005")


@register(Tags.translation)
def check_defaults_that_are_wrong_for_us(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E006: wagtail-localize's defaults publish Albanian text as Turkish and lose work on delete."""
    expected = {
        "WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE": False,
        "WAGTAILLOCALIZE_DISABLE_ON_DELETE": True,
        "WAGTAIL_I18N_ENABLED": True,
    }
    for name, value in expected.items():
        if getattr(settings, name, None) is not value:
            yield Error(f"{name} must be {value}.", hint="See docs/translations.md.", id="core.E006")
