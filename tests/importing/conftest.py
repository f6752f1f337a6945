"""Locks and reports of imports lie in a folder of the test."""

import pytest


@pytest.fixture(autouse=True)
def _folder_of_reports(settings, tmp_path):
    settings.VAR_DIR = tmp_path / "var"
