"""Cards of a test go into its own folder."""

import copy

import pytest
from django.core.cache import caches


@pytest.fixture(autouse=True)
def cards(settings, tmp_path):
    """The cache of cards, empty, on the disk as on a real site."""
    chosen = copy.deepcopy(settings.CACHES)
    chosen["cards"]["LOCATION"] = tmp_path / "cards"
    settings.CACHES = chosen
    return caches["cards"]
