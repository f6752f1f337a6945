"""Plural rules: which form of a message stands beside which number (pure)."""

import gettext
import re
from collections.abc import Sequence
from functools import cached_property

_HEADER = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+);?")
_PLACEHOLDER = re.compile(
    r"%\((\w+)\)[-#0+ ]*\d*(?:\.\d+)?[a-zA-Z]"  # %(name)s, %(share).1f
    r"|%[-#0+]*\d*(?:\.\d+)?[sdifr]"  # %s, %02d
    r"|\{\w*\}"  # {name}, {}
)
_SAMPLE = range(201)
"""Every rule of our languages repeats after 100; 200 shows each form."""


class PluralRule:
    """A catalogue's Plural-Forms header. Raises ValueError if the header can't be read."""

    def __init__(self, header: str) -> None:
        found = _HEADER.fullmatch(header.strip())
        if found is None:
            raise ValueError(f"not a Plural-Forms header: {header!r}")
        self.header = header
        self.count = int(found[1])
        self._form_of = gettext.c2py(found[2])

    def form_of(self, number: int) -> int:
        """The index of the form that stands beside the number."""
        form: int = self._form_of(number)
        return form

    @cached_property
    def numbers(self) -> list[list[int]]:
        """The numbers of each form, up to 200."""
        numbers: list[list[int]] = [[] for _ in range(self.count)]
        for number in _SAMPLE:
            numbers[self.form_of(number)].append(number)
        return numbers

    def adapt(self, forms: Sequence[str], rule: "PluralRule") -> tuple[str, ...]:
        """Forms made for another rule, in the order of this one: each form stands beside the same numbers as before."""
        return tuple(forms[rule.form_of(1 if 1 in numbers else numbers[0])] for numbers in self.numbers)

    def english(self, singular: str, plural: str) -> tuple[str, ...]:
        """English text in this rule's forms.

        A singular that names no number ("one page") stands beside 1 only: Serbian's first form is that of 21, too.
        """
        forms = self.adapt((singular, plural), ENGLISH)
        if placeholders(singular) == placeholders(plural):
            return forms
        return tuple(form if numbers == [1] else plural for form, numbers in zip(forms, self.numbers, strict=True))


ENGLISH = PluralRule("nplurals=2; plural=(n != 1);")


def placeholders(text: str) -> list[str]:
    """What the program fills in, sorted: %(name)s and {name} without their formats, %s, {}."""
    return sorted(f"%({found[1]})" if found[1] else found[0] for found in _PLACEHOLDER.finditer(text))
