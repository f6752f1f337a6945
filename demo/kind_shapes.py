"""The shapes of minutes, vacancies, publications and files: plain data, like those of `demo.shapes`."""

from dataclasses import dataclass, field

from demo.block_shapes import Block, Paragraph, Text, text

NOTHING = text(sq="")


@dataclass(frozen=True)
class Attendee:
    """Somebody at a meeting; `person` is a key of PERSONS."""

    person: str
    role: str
    status: str


@dataclass(frozen=True)
class Minutes:
    """Minutes of a meeting so many days ago; adopted so many days ago, or not yet."""

    key: str
    title: Text
    summary: Text
    body: str
    number: str
    kind: str
    days_ago: int
    place: Text
    attendance: list[Attendee]
    topics: list[str]
    content: list[Block]
    directorate: str | None = None
    further_days_ago: list[int] = field(default_factory=list)
    adopted_days_ago: int | None = None
    adopted_in: Text = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True)
class Stage:
    """A stage so many days from the day of loading, with words that are removed on another day, or never."""

    kind: str
    in_days: int
    note: str = ""
    removed_in_days: int | None = None


@dataclass(frozen=True)
class Vacancy:
    """A vacancy; its window is counted in days from the day of loading, from 08:00 to 15:00. None: not recorded."""

    key: str
    title: Text
    summary: Text
    reference: str
    kind: str
    posts: int
    grade: str
    pay: Text
    place: str
    opens_in_days: int | None
    closes_in_days: int | None
    directorate: str | None
    topics: list[str]
    duties: Text
    requirements: Text
    documents_required: Text
    how_to_apply: Text
    stages: list[Stage] = field(default_factory=list)
    working_time: str = "full"
    cancelled_days_ago: int | None = None
    cancellation_reason: Text = field(default_factory=lambda: NOTHING)
    repeated_by: str = ""
    """The key of a vacancy that stands before this one."""

    @property
    def content(self) -> list[Block]:
        """All rich texts, as blocks are cut into segments."""
        texts = (self.duties, self.requirements, self.documents_required, self.how_to_apply)
        return [Paragraph(each) for each in texts if each["sq"]]


@dataclass(frozen=True)
class PersonalList:
    """A list with personal data, removed so many days from the day of loading."""

    note: str
    removed_in_days: int


@dataclass(frozen=True)
class PublicationItem:
    """A publication, published so many days ago."""

    key: str
    title: Text
    summary: Text
    type: str
    year: int
    days_ago: int
    directorate: str | None
    topics: list[str]
    content: list[Block]
    period: str = ""
    year_to: int | None = None
    files: list[str] = field(default_factory=list)
    personal_lists: list[PersonalList] = field(default_factory=list)


@dataclass(frozen=True)
class DemoFile:
    """A PDF of demo/files; `language` is the locale code of what is written in it.

    A scan brings the text of its pages along (demo/files/src/scans), so that the demonstration needs no recognition.
    """

    name: str
    title: Text
    language: str
    is_scan: bool = False
    printed_of: str = ""
    """The key of the decision whose words it is printed from; empty where it has a source of its own."""
