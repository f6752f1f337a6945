"""What is open at a place of the text, all of it. Pure."""

from typing import Final

from importing.body.cells import end_row
from importing.body.flow import Flow
from importing.body.inline import BREAK, Convert
from importing.body.linking import Linking
from importing.body.nesting import Nesting
from importing.body.parts import Run
from importing.body.styles import Styles

_RAISED: Final = {"sup": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")}


class Walk:
    """Through one body. `convert` changes letters."""

    def __init__(self, base_url: str, data_tables: frozenset[int], convert: Convert) -> None:
        self.base_url = base_url
        self.convert = convert
        self.nesting = Nesting(data_tables)
        self.flow = Flow(self.nesting, convert)
        self.outline = self.flow.outline
        self.styles = Styles()
        self.links = Linking(base_url)
        self.raised = ""
        """`sup` or `sub`."""
        self.preformatted = 0
        self.quotes = 0
        self.embedded = ""
        """The address of the last thing of another site: often it stands twice, for old browsers."""

    def text(self, text: str) -> None:
        """Words and white space; a line feed ends a line only where the text is preformatted."""
        lines = text.split("\n") if self.preformatted else [text]
        for number, line in enumerate(lines):
            if number:
                self.flow.add(BREAK)
            if line:
                self._words(line)

    def _words(self, text: str) -> None:
        if text.isspace():
            text = "\xa0" if text == "\xa0" else " "
        else:
            self.links.saw(text)
            if self.raised and text.strip().isdecimal():
                text = text.translate(_RAISED[self.raised])
        self.flow.add(Run(text, self.styles.current, self.links.url))

    def end(self) -> None:
        """Nothing is open any more."""
        self.links.end()
        while self.nesting.tables:
            self.end_table()
        self.flow.end_paragraph()
        self.nesting.lists.clear()
        self.flow.end_outermost_list()
        self.outline.end_text()

    def end_table(self) -> None:
        """The innermost."""
        if self.nesting.in_data:
            end_row(self.flow)
        self.flow.end_paragraph()
        self.nesting.end_lists_of_cell()
        self.nesting.tables.pop()
        self.flow.end_outermost_list()
