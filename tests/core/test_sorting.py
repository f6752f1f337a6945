"""Lists of names stand in the order of the reader's alphabet."""

import pytest
from django.utils import translation

from core.sorting import sort_key

CASES = [
    ("sq", ["Zona", "Çerdhja", "Cilësia", "Ëndrra", "Energjia"], ["Cilësia", "Çerdhja", "Energjia", "Ëndrra", "Zona"]),
    ("sr-latn", ["Žabe", "Zakon", "Škola", "Sport", "Ćup", "Čas"], ["Čas", "Ćup", "Sport", "Škola", "Zakon", "Žabe"]),
    ("sr-cyrl", ["Učešće", "Vodovod", "Sport", "Zdravlje"], ["Vodovod", "Zdravlje", "Sport", "Učešće"]),
    ("tr", ["Yollar", "Şehircilik", "Tarım", "İhale", "Ilıca"], ["Ilıca", "İhale", "Şehircilik", "Tarım", "Yollar"]),
]


@pytest.mark.parametrize(("code", "names", "expected"), CASES)
def test_names_stand_in_the_order_of_the_readers_alphabet(code, names, expected):
    with translation.override(code):
        assert sorted(names, key=sort_key) == expected


def test_any_text_can_be_sorted():
    with translation.override("sq"):
        assert sorted(["b", "1", "日本", "", "a"], key=sort_key) == ["", "1", "a", "b", "日本"]
