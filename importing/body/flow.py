"""Words on their way into the outline: where a paragraph ends, and what it is then. Pure."""

from typing import Final

from importing.body.bullets import bulleted
from importing.body.inline import BREAK, Convert, emphasised, paragraphs_of
from importing.body.nesting import Nesting, OpenList
from importing.body.numbering import mark
from importing.body.outline import Outline
from importing.body.parts import Picture, Run, Runs

_SPACE: Final = Run(" ")


class Flow:
    """Of one body."""

    def __init__(self, nesting: Nesting, convert: Convert) -> None:
        self.nesting = nesting
        self.convert = convert
        self.outline = Outline()
        self.runs: list[Run] = []
        self.has_words = False
        self.heading = 0
        """The level of the heading under way; 0 outside of one."""
        self.is_caption = False
        self.is_emphasised = False
        """Of the paragraph under way alone."""
        self.word_level = 0
        """Of the item that Word painted; 0 outside of one."""
        self.waiting: list[Picture] = []
        """Pictures amid words or in a numbered list; shown after them."""

    def add(self, run: Run) -> None:
        """Words, white space or a line break."""
        self.runs.append(_SPACE if run is BREAK and self.nesting.in_data_cell else run)
        self.has_words = self.has_words or not run.text.isspace()

    def end_paragraph(self) -> None:
        """What comes next stands on a line of its own; in a cell of data, all is one line."""
        if self.nesting.in_data_cell:
            self.runs.append(_SPACE)
            return
        paragraphs = self.take()
        if paragraphs and self.heading:
            self.outline.add_heading(joined(paragraphs), self.heading)
            self.heading = 0
        elif paragraphs and self.is_caption:
            self.outline.add_caption(joined(paragraphs))
        else:
            for paragraph in paragraphs:
                self._add_paragraph(emphasised(paragraph) if self.is_emphasised else paragraph)
        self.is_emphasised = self.is_emphasised and not paragraphs
        self._show_waiting()

    def take(self) -> list[Runs]:
        """The paragraphs of what came since the last break."""
        runs, self.runs = self.runs, []
        has_words, self.has_words = self.has_words, False
        return paragraphs_of(runs, self.convert) if has_words else []

    def _add_paragraph(self, runs: Runs) -> None:
        if self.nesting.lists:
            self._add_item(runs, self.nesting.lists[-1])
            return
        items = bulleted(runs, is_words=self.word_level > 0)
        for item in items:
            self.outline.add_item(item, max(0, self.word_level - 1))
        if not items:
            self.outline.add_paragraph(runs)

    def _add_item(self, runs: Runs, inner: OpenList) -> None:
        """Another line of an item, or its first; a mark stands before that, without a dot where that can be."""
        if inner.marks and not inner.item:
            runs = (Run(f"{mark(inner.number, inner.marks)} "), *runs)
        if inner.marks and len(self.nesting.lists) == 1:
            self.outline.add_paragraph(runs)
            inner.item = -1
            return
        depth = len(self.nesting.lists) - 1
        inner.item = self.outline.add_item(runs, depth, is_ordered=inner.is_ordered, goes_on_with=inner.item)

    def picture(self, picture: Picture) -> None:
        """Where it stands, if that is between two paragraphs; else after the words around it."""
        begins_line = not self.has_words or self.runs[-1] is BREAK
        if not begins_line or self.heading or self.is_caption or self.nesting.is_numbered:
            self.waiting.append(picture)
            return
        self.end_paragraph()
        self.outline.add_picture(picture)

    def _show_waiting(self) -> None:
        if self.waiting and not self.nesting.is_numbered:
            for picture in self.waiting:
                self.outline.add_picture(picture)
            self.waiting = []

    def end_outermost_list(self) -> None:
        """What comes next stands after the list, unless that is inside another."""
        if not self.nesting.lists:
            self.outline.end_list()
            self._show_waiting()


def joined(paragraphs: list[Runs]) -> Runs:
    """In one line."""
    line: list[Run] = []
    for paragraph in paragraphs:
        line += (_SPACE, *paragraph)
    return tuple(line[1:])
