"""The shapes of the directory: how a body is reached, and its page."""

from dataclasses import dataclass, field

from demo.shapes import Block, Paragraph, Text, text

NOTHING = text(sq="")


@dataclass(frozen=True)
class Reach:
    """How a body is reached; `number` is the end of its invented telephone number, `box` the name of its e-mail box.

    Opening hours are those of the municipality on working days, with an hour less on Fridays where `short_friday`.
    """

    body: str
    number: int
    box: str
    floor: int
    room: int
    short_friday: bool = False


@dataclass(frozen=True)
class BodyText:
    """The page of a body in all languages; its title is the body's name."""

    key: str
    title: Text
    summary: Text
    duties: Text
    """Three duties as a list in HTML."""
    topics: list[str] = field(default_factory=list)
    meeting: Text = field(default_factory=lambda: NOTHING)
    further: list[Block] = field(default_factory=list)
    portrait: str = ""
    """A drawing of the demonstration, or none; beside it what it shows."""
    portrait_alt: Text = field(default_factory=lambda: NOTHING)

    @property
    def content(self) -> list[Block]:
        """The duties, and what follows them."""
        return [Paragraph(self.duties), *self.further]
