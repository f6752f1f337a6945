"""How words look by the elements around them, however those are nested. Pure."""

import re
from collections import defaultdict
from typing import Final

from importing.body.parts import BOLD, CITED, ITALIC, PLAIN

_BOLD: Final = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LIGHT: Final = re.compile(r"(?<![\w-])font-weight\s*:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC: Final = re.compile(r"(?<![\w-])font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_BY_NAME: Final = {
    "b": BOLD,
    "strong": BOLD,
    "i": ITALIC,
    "em": ITALIC,
    "dfn": ITALIC,
    "var": ITALIC,
    "cite": CITED | ITALIC,
    "footer": CITED,
    "span": PLAIN,
    "font": PLAIN,
}
_SINGLE: Final = (BOLD, ITALIC, CITED)
NAMES: Final = frozenset(_BY_NAME)
"""Elements that may change how words look."""


class Styles:
    """The open elements that count, by name; an end without a begin is passed over."""

    def __init__(self) -> None:
        self.open: defaultdict[str, list[int]] = defaultdict(list)
        self.counts = dict.fromkeys(_SINGLE, 0)
        self.current = PLAIN

    def begin(self, name: str, css: str = "") -> None:
        """An element of `NAMES` with its style attribute. Google's documents come in a bold that is none."""
        style = _BY_NAME[name]
        if css:
            style |= BOLD if _BOLD.search(css) else PLAIN
            style |= ITALIC if _ITALIC.search(css) else PLAIN
            style &= ~BOLD if _LIGHT.search(css) else ~PLAIN
        self.open[name].append(style)
        self._count(style, 1)

    def end(self, name: str) -> None:
        """The end of the last one of that name."""
        if self.open[name]:
            self._count(self.open[name].pop(), -1)

    def _count(self, style: int, step: int) -> None:
        if not style:
            return
        for single in _SINGLE:
            if style & single:
                self.counts[single] += step
        self.current = PLAIN
        for single, count in self.counts.items():
            self.current |= single if count else PLAIN
