"""The parts of a body under way, in their order. Pure."""

from dataclasses import replace
from typing import Final

from importing.body.inline import BREAK, emphasised
from importing.body.parts import CITED, Heading, Item, Items, Paragraph, Part, Picture, Quote, Rich, Run, Runs, words_of

LONGEST_HEADING: Final = 200
LONGEST_CAPTION: Final = 250
LONGEST_QUOTE: Final = 1500
LONGEST_ATTRIBUTION: Final = 200
DEEPEST: Final = 3
"""Of an item; the editor holds four levels of lists."""

_BLOCK_SIZE: Final = 6000
"""Characters of a block of text, after which another begins: editors move and read what they can see."""

_DASHES: Final = "-–—― \xa0"


class Outline:
    """Takes in paragraphs, items, headings and pictures, and gives parts."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.blocks: list[Paragraph | Items] = []
        self.lines: list[list[Run]] = []
        """Of the list under way, an item each; `places` are their depths and whether they are numbered."""
        self.places: list[tuple[int, bool]] = []
        self.count = 0
        """Grows with each item and each list, so that no old item goes on."""
        self.quote_start: int | None = None

    def add_paragraph(self, runs: Runs) -> None:
        """A paragraph of its own."""
        self.end_list()
        self.blocks.append(Paragraph(runs))

    def add_item(self, runs: Runs, depth: int, *, is_ordered: bool = False, goes_on_with: int = 0) -> int:
        """An item of the list under way, by its number; or another line of that item, if it is still the last."""
        if goes_on_with == self.count and self.lines:
            self.lines[-1] += (BREAK, *runs)
            return self.count
        deepest = self.places[-1][0] + 1 if self.places else 0
        self.lines.append(list(runs))
        self.places.append((min(depth, deepest, DEEPEST), is_ordered))
        self.count += 1
        return self.count

    def end_list(self) -> None:
        """What comes next stands after the list."""
        if self.lines:
            places = zip(self.lines, self.places, strict=True)
            self.blocks.append(Items(tuple(Item(tuple(runs), *place) for runs, place in places)))
            self.lines, self.places = [], []
            self.count += 1

    def end_text(self) -> None:
        """What comes next is no text."""
        self.end_list()
        if self.blocks:
            self.parts.append(Rich(tuple(self.blocks)))
            self.blocks = []

    def add_heading(self, runs: Runs, level: int) -> None:
        """A heading; a bold paragraph where it is too long for one or carries a link."""
        text = words_of(runs)
        if len(text) > LONGEST_HEADING or any(run.href for run in runs):
            self.add_paragraph(emphasised(runs))
        else:
            self._add(Heading(text, level))

    def add_picture(self, picture: Picture) -> None:
        """A picture, unless it has just been shown: what loads late stands a second time for readers without script."""
        is_same = isinstance(last := self._last(), Picture) and last.addresses == picture.addresses
        if not is_same:
            self._add(picture)

    def _add(self, part: Part) -> None:
        self.end_text()
        self.parts.append(part)

    def _last(self) -> Part | None:
        """The part after which nothing else has come yet."""
        return self.parts[-1] if self.parts and not self.blocks and not self.lines else None

    def add_caption(self, runs: Runs) -> None:
        """Below the picture before it, where it is short enough and carries no link; else a paragraph."""
        text = words_of(runs)
        last = self._last()
        is_plain = len(text) <= LONGEST_CAPTION and not any(run.href for run in runs)
        if isinstance(last, Picture) and not last.caption and is_plain:
            self.parts[-1] = last.with_caption(text)
        else:
            self.add_paragraph(runs)

    def begin_quote(self) -> None:
        """What comes now may be a quotation."""
        self.end_text()
        self.quote_start = len(self.parts)

    def end_quote(self) -> None:
        """It is one if it is nothing but words, and ends with who said them."""
        self.end_text()
        start, self.quote_start = self.quote_start, None
        if start is not None and len(self.parts) == start + 1:
            self.parts[start] = _quote(self.parts[start])


def _quote(part: Part) -> Part:
    if not isinstance(part, Rich):
        return part
    lines: list[str] = []
    for block in part.blocks:
        if not isinstance(block, Paragraph) or any(run.href for run in block.runs):
            return part
        lines.append("".join(run.text for run in block.runs if not run.style & CITED).strip())
    runs = list(part.runs())
    first = next((index for index, run in enumerate(runs) if run.style & CITED), len(runs))
    who = "".join(run.text for run in runs[first:]).replace("\n", " ").strip(_DASHES)
    what = "\n".join(filter(None, lines)).rstrip(f"{_DASHES}\n")
    is_one = what and who and _is_said_last(runs[first:])
    fits = len(what) <= LONGEST_QUOTE and len(who) <= LONGEST_ATTRIBUTION
    return Quote(what, who) if is_one and fits else part


def _is_said_last(runs: list[Run]) -> bool:
    return all(run.style & CITED or run.text.isspace() for run in runs)


def finished(parts: list[Part]) -> tuple[Part, ...]:
    """Headings in two levels, none skipped; texts that follow each other as one, cut where they get long."""
    result: list[Part] = []
    text: list[Paragraph | Items] = []
    levels: list[int] = []
    for part in parts:
        if isinstance(part, Rich):
            text += part.blocks
            continue
        result += _cut(text)
        text = []
        result.append(_levelled(part, levels) if isinstance(part, Heading) else part)
    return (*result, *_cut(text))


def _levelled(heading: Heading, levels: list[int]) -> Heading:
    """`levels`: those of the open sections on the old page."""
    while levels and levels[-1] >= heading.level:
        levels.pop()
    levels.append(heading.level)
    return replace(heading, level=2 if len(levels) == 1 else 3)


def _cut(blocks: list[Paragraph | Items]) -> list[Rich]:
    """A list is never cut. Two that follow each other stand apart, for the editor would make them one."""
    texts: list[list[Paragraph | Items]] = []
    size = 0
    for block in blocks:
        follows = bool(texts) and isinstance(block, Items) and isinstance(texts[-1][-1], Items)
        if not texts or follows or size > _BLOCK_SIZE:
            texts.append([])
            size = 0
        texts[-1].append(block)
        size += sum(len(run.text) for run in Rich((block,)).runs())
    return [Rich(tuple(text)) for text in texts]
