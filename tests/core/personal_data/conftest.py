"""The people of these tests."""

import pytest

from tests.core.personal_data.writer import Writer


@pytest.fixture
def editor(db):
    return Writer("Editors")


@pytest.fixture
def chief(db):
    return Writer("Heads of the office")
