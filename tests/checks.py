"""Every page type has a factory: the contract tests of tests/pages run over all of them."""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register

from core.checks import our_page_models


@register(Tags.models)
def check_every_page_type_has_a_factory(**kwargs: Any) -> Iterable[CheckMessage]:
    """core.E003."""
    from tests.factories import FACTORIES  # needs the models

    for model in our_page_models():
        if model not in FACTORIES:
            hint = "Write one in tests/factories/pages.py."
            yield Error(f"{model.__name__} has no factory.", hint=hint, obj=model, id="core.E003")
