"""Text as people and programs send it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import tidy

every_character = st.text(st.characters())  # lone surrogates, too


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("", ""),
        ("  uji   i pijshëm \n", "uji i pijshëm"),
        ("a\x00b", "a b"),
        ("a\ud800b", "a b"),
        ("\x1b[31mred", "[31mred"),
        ("школа", "школа"),
    ],
)
def test_control_characters_and_halves_of_characters_become_spaces(sent, kept):
    assert tidy(sent, 100) == kept


@pytest.mark.property
@given(every_character, st.integers(0, 300))
def test_a_tidy_text_can_be_stored_is_short_enough_and_stays_as_it_is(sent, limit):
    kept = tidy(sent, limit)
    assert len(kept) <= limit
    assert "\x00" not in kept
    assert kept == " ".join(kept.split()) or len(kept) == limit
    assert kept.encode().decode() == kept
    assert tidy(kept, limit) == kept.strip()


def test_ten_million_characters_are_cut_before_they_are_looked_at():
    assert tidy("ë" * 10_000_000, 200) == "ë" * 200
