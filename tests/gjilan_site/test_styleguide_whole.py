"""The styleguide shows every component: one that it lacks is looked at by nobody, and by no test of access."""

from pathlib import Path

import pytest
from django.test.signals import template_rendered

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = {"home/components/contents.html"}
"""Has the same heading as the contents of an act; no page has both."""


def components() -> set[str]:
    """The names of all component templates."""
    found = ROOT.glob("*/templates/*/components/*.html")
    return {str(path).split("/templates/", 1)[1] for path in found}


@pytest.mark.django_db
def test_every_component_is_on_the_styleguide(client):
    shown = set()

    def note(template, **kwargs):
        shown.add(template.name)

    template_rendered.connect(note)
    try:
        assert client.get("/styleguide/").status_code == 200
    finally:
        template_rendered.disconnect(note)
    assert len(components()) > 40
    assert components() - shown == ELSEWHERE
