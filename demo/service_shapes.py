"""The shapes of services: plain data, like those of `demo.shapes`."""

from dataclasses import dataclass, field

from demo.shapes import Block, LegalBasis, Text, text

NOTHING = text(sq="")


@dataclass(frozen=True)
class RequiredDocument:
    """A document to bring; `form` is original, copy, certified, shown or empty."""

    name: Text
    form: str = ""
    note: Text = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True)
class FeeLine:
    """A line of the fee, in cents; None where the note says on what it depends."""

    cents: int | None
    words: Text = field(default_factory=lambda: NOTHING)
    note: Text = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True)
class Service:
    """A service of the municipality. Without fees or days these are not recorded; `unit` is calendar or working."""

    key: str
    title: Text
    summary: Text
    life_event: str
    directorate: str | None
    topics: list[str]
    who_can_ask: Text
    required_documents: list[RequiredDocument]
    fees: list[FeeLine]
    steps: list[Text]
    where: Text
    result: Text
    if_refused: Text
    keywords: Text
    legal_bases: list[LegalBasis]
    content: list[Block]
    answer_days: int | None = None
    unit: str = "working"
    answer_note: Text = field(default_factory=lambda: NOTHING)
    online_url: str = ""
    files: list[str] = field(default_factory=list)

    @property
    def words(self) -> list[Text]:
        """What is translated beside title, summary and content."""
        plain = [self.who_can_ask, self.where, self.result, self.if_refused, self.keywords, self.answer_note]
        rows = [
            *(each for document in self.required_documents for each in (document.name, document.note)),
            *(each for fee in self.fees for each in (fee.words, fee.note)),
            *(basis.text for basis in self.legal_bases),
        ]
        return [*plain, *rows, *self.steps]
