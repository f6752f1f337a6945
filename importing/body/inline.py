"""Words between two breaks: white space folded, neighbours of one look joined, lines and paragraphs parted. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from importing.body.characters import settled
from importing.body.parts import BOLD, Run, Runs

BREAK: Final = Run("\n")
"""A line break."""

_FOLD: Final = re.compile(r"\s{2,}|[^\S\xa0\u202f]")
"""All white space but a single no-break space, which means something: 10 €."""

Convert = Callable[[str], str]


def same(text: str) -> str:
    """For texts that stay in their letters."""
    return text


def paragraphs_of(runs: Iterable[Run], convert: Convert = same) -> list[Runs]:
    """The paragraphs, none empty: two line breaks part them. Formatting never begins or ends with white space.

    `convert` changes letters.
    """
    lines = _Lines()
    gap = ""
    for run in _joined(runs):
        text = run.text if run is BREAK else _FOLD.sub(" ", convert(settled(run.text)))
        words = text.strip()
        if not words:
            gap += text
            continue
        lines.add(gap + text[: len(text) - len(text.lstrip())], Run(words, run.style, run.href))
        gap = text[len(text.rstrip()) :]
    return lines.paragraphs()


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours of one look as one, before anything is read in them: an accent may stand apart from its letter."""
    texts: list[str] = []
    last = BREAK
    for run in runs:
        if texts and run is not BREAK and last is not BREAK and run.looks_like(last):
            texts.append(run.text)
            continue
        if texts:
            yield last if len(texts) == 1 else Run("".join(texts), last.style, last.href)
        texts, last = [run.text], run
    if texts:
        yield last if len(texts) == 1 else Run("".join(texts), last.style, last.href)


class _Lines:
    """Paragraphs under way."""

    def __init__(self) -> None:
        self.done: list[Runs] = []
        self.runs: list[Run] = []
        self.look = _PLAIN
        self.texts: list[str] = []
        """Of the last run, which may go on."""

    def add(self, gap: str, run: Run) -> None:
        """One more run after that gap."""
        breaks = gap.count("\n")
        space = gap if len(gap) < 2 else " "
        if not self.texts or breaks:
            self._break(breaks)
            self._begin(run, run.text)
        elif run.looks_like(self.look):
            self.texts += (space, run.text)
        else:
            self._change(space, run)

    def _break(self, breaks: int) -> None:
        self._end()
        if breaks > 1:
            self._end_paragraph()
        elif self.runs:
            self.runs.append(BREAK)

    def _change(self, space: str, run: Run) -> None:
        """White space between two looks stands outside of both, or in the plain one of them."""
        if space and run.looks_like(_PLAIN):
            self._end()
            self._begin(run, space + run.text)
            return
        if space and self.look.looks_like(_PLAIN):
            self.texts.append(space)
            space = ""
        self._end()
        if space:
            self.runs.append(Run(space))
        self._begin(run, run.text)

    def _begin(self, look: Run, text: str) -> None:
        self.look, self.texts = look, [text]

    def _end(self) -> None:
        if self.texts:
            self.runs.append(Run("".join(self.texts), self.look.style, self.look.href))
            self.texts = []

    def _end_paragraph(self) -> None:
        if self.runs:
            self.done.append(tuple(self.runs))
            self.runs = []

    def paragraphs(self) -> list[Runs]:
        """All of them."""
        self._end()
        self._end_paragraph()
        return self.done


_PLAIN: Final = Run("")


def emphasised(runs: Runs) -> Runs:
    """The same in bold, as headings are shown that can't be ones."""
    lines = paragraphs_of(run if run is BREAK else Run(run.text, run.style | BOLD, run.href) for run in runs)
    return lines[0] if lines else ()
