"""core.E008: what can be found in search is given to machines, too."""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register

from core.checks import our_page_models
from core.open_data.datasets import dataset_of


@register(Tags.models)
def check_every_kind_is_a_dataset(**kwargs: Any) -> Iterable[CheckMessage]:
    """A page type with a search kind has a dataset."""
    hint = "Register a core.open_data.datasets.Dataset in the app's AppConfig.ready."
    for model in our_page_models():
        if getattr(model, "search_kind", None) and dataset_of(model) is None:
            yield Error(f"{model.__name__} has no dataset.", hint=hint, obj=model, id="core.E008")
