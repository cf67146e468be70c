"""The records that pass between the rooms of the program. All are frozen.

Offsets are counted in characters (Python ``str`` indices) of a document's *stored text*: the one
text that its reader produced and that the vault keeps. Pages count from 1.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Where a file stands. The last six are final; their names are the command line's."""

    WAITING = "waiting"
    READING = "reading"
    OCR = "ocr"
    EMBEDDING = "embedding"
    INDEXED = "indexed"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    PARTIAL = "partial"
    FAILED = "failed"
    MISSING = "missing"

    @property
    def is_final(self) -> bool:
        """Whether nothing more happens to the file in this run."""
        return self not in (Status.WAITING, Status.READING, Status.OCR, Status.EMBEDDING)


@dataclass(frozen=True, slots=True)
class Matter:
    """A wall: nothing inside one matter can be found from another."""

    id: int
    name: str
    keep_originals: bool = False
    documents: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One page, sheet or slide and its part [start, end) of the stored text.

    ``label`` is the name that a sheet bears. ``confidence`` is None where the file itself holds the
    text; where it was recognised in a picture, the mean certainty of its words, 0 to 1.
    """

    number: int
    start: int
    end: int
    label: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch [start, end) of the stored text that is indexed as one. ``page`` is where it
    begins, or None where the format has no pages; ``heading`` is the path of headings above it."""

    ordinal: int
    start: int
    end: int
    text: str
    page: int | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in shares of its width and height (0..1), from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class WordBox:
    """Where the word [start, end) of the stored text stands on its page's picture."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An entry of a document's own table of contents: ``level`` counts from 1, ``page`` too."""

    level: int
    title: str
    page: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """The stretch [start, end) of the stored text under the name that its format gives to the
    place: "Budget!B12"."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """Text of a file that a reader of its pages does not see: never part of the stored text, of a
    search or of a prompt. ``reason`` says why it can't be seen ("white on white")."""

    text: str
    reason: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file. ``name`` may hold folders, parted by "/", as an archive has them; no
    two in one file have the same. ``problem`` says why there is no ``data``."""

    name: str
    data: bytes
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page whose text, or more of it, can be had only by recognising it in its picture.
    ``whole`` is false where the page has text and pictures within it are meant. In an office file,
    whose text has no pages, ``page`` is the picture's number."""

    page: int
    whole: bool


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """What a reader made of a file's bytes. ``problems`` names what could not be read ("page 3: no
    text layer"); with problems but some text the document is *partial*. A container (an archive)
    may have attachments and no text; ``further`` counts those that were too many to hand over with
    it. ``words`` has the places of recognised words; ``pictures`` are still to be recognised, and a
    document that consists of them has no text yet."""

    kind: str
    text: str
    pages: tuple[Page, ...] = ()
    chunks: tuple[Chunk, ...] = ()
    title: str = ""
    problems: tuple[str, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    words: tuple[WordBox, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    further: int = 0
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One row of the list of documents: a content that stands at one place in one matter.

    ``parent`` is the id of the document whose attachment it is; its path is then the parent's, a
    "/" and the attachment's name. ``hidden`` counts the hidden texts set apart; ``confidence`` is
    that of its least certain recognised page, None if none was recognised. ``dated`` is the day
    that it bears (dated.py), ``modified`` the last change of its file, in seconds since 1970.
    """

    id: int
    matter: str
    path: str
    status: Status
    kind: str = ""
    title: str = ""
    pages: int | None = None
    chunks: int = 0
    size: int = 0
    modified: float = 0.0
    added: str = ""
    reason: str = ""
    sha256: str = ""
    duplicate_of: str = ""
    parent: int | None = None
    hidden: int = 0
    confidence: float | None = None
    dated: date | None = None

    @property
    def has_drawn_pages(self) -> bool:
        """Whether its pages can be shown as they look; others are shown as text."""
        return self.kind in {"pdf", "image"}

    @property
    def has_set_pages(self) -> bool:
        """Whether it is set on pages to be shown, as it would be printed."""
        return self.kind == "docx"

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.replace("\\", "/").rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that a search found. ``doc`` is the document's path as it was added."""

    chunk_id: int
    document_id: int
    doc: str
    page: int | None
    start: int
    end: int
    text: str
    heading: str = ""
    score: float = 0.0
    found_start: int = -1
    found_end: int = -1

    @property
    def found(self) -> tuple[int, int]:
        """What the search found, [start, end) of the stored text: the whole passage, or a part
        where the passage shows what stands around it too."""
        return (
            (self.start, self.end) if self.found_start < 0 else (self.found_start, self.found_end)
        )


@dataclass(frozen=True, slots=True)
class Scope:
    """What part of a matter a search looks into: all documents that meet every condition given.
    ``since`` and ``until`` are the first and the last day that a document bears, or
    else of its file's last change; ``party`` is a name from the beginning of the document;
    ``stretch`` is a passage, [start, end) of the stored text of the one document given."""

    documents: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    party: str = ""
    stretch: tuple[int, int] | None = None

    def words(self) -> str:
        """The conditions in words that name no document: an answer of before still says in what it
        was looked for when a document is gone. Empty for none."""
        chosen = len(self.documents)
        if self.stretch is not None:
            return "one chosen passage"
        named = (
            (chosen, f"{chosen} chosen document{'' if chosen == 1 else 's'}"),
            (self.kinds, f"kind {' or '.join(self.kinds)}"),
            (self.since, f"last changed on {self.since} or later"),
            (self.until, f"last changed on {self.until} or before"),
            (self.party, f"party {self.party}"),
        )
        return "; ".join(words for given, words in named if given)


@dataclass(frozen=True, slots=True)
class Citation:
    """Source number ``n`` of an answer. ``quote`` is the stored text at [start, end), to the
    letter; in an earlier answer it has the place [0, 0) once the document says it no more."""

    n: int
    document_id: int
    doc: str
    page: int | None
    start: int
    end: int
    quote: str


def in_marks(quote: str) -> str:
    """A quote in quotation marks, its words to the letter: in single ones where it begins or ends
    with double ones of its own."""
    doubled = quote[:1] in _DOUBLE_MARKS or quote[-1:] in _DOUBLE_MARKS
    return f"‘{quote}’" if quote and doubled else f"“{quote}”"


_DOUBLE_MARKS = frozenset('"“”„«»')


class AnswerStatus(StrEnum):
    """What the evidence carries."""

    SUPPORTED = "supported"
    PARTIAL = "partial"
    NOT_FOUND = "not_found"


# How the answer of a stopped question begins: nothing of it was checked, and no export says so.
STOPPED = "Stopped before it was answered."


class AnswerKind(StrEnum):
    """Where an answer's text comes from: the model's checked sentences, the clause itself, code
    that computed with cited figures, or every document read in turn."""

    WRITTEN = "written"
    QUOTED = "quoted"
    COMPUTED = "computed"
    SURVEYED = "surveyed"


@dataclass(frozen=True, slots=True)
class Claim:
    """What the cited quotes do not hold of an answer, at [start, end) of its text: a figure, date,
    amount or name, or with ``struck`` a whole sentence that is not to be read as an answer.
    ``reason`` says so in words for the user."""

    start: int
    end: int
    reason: str
    struck: bool = False


class FindingState(StrEnum):
    """What reading one document for a question came to."""

    FOUND = "found"
    ABSENT = "absent"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one document says to a question that is asked of each. ``text`` is the short answer or
    the reason why there is none; ``citations`` are numbers of the answer's citations."""

    document_id: int
    doc: str
    state: FindingState
    text: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure that a computation rests on: ``label`` names it for the reader ("'Cash flow'!B12",
    "Rent"), ``shown`` is how it stands in the document, ``citation`` the number of its source."""

    label: str
    shown: str
    citation: int


@dataclass(frozen=True, slots=True)
class Computation:
    """What code computed for an answer: ``expression`` in the reader's terms ("B13 - B12"), and the
    ``result`` with its unit as the answer gives it."""

    expression: str
    operands: tuple[Operand, ...]
    result: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A document that a search could not look into, and why."""

    doc: str
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many documents were searched, and what could not be. ``within`` says in words to what
    part of the matter the search was limited; empty for the whole of it. ``in_full`` counts the
    documents of which every chunk was read for this answer; ``weak`` names those with pages
    recognised with less than 80 % certainty. A content that stands at several places is searched
    once: ``duplicates`` counts its other places. ``attachments`` of those searched lie in others.
    """

    searched: int
    unreadable: tuple[Unreadable, ...] = ()
    within: str = ""
    in_full: int = 0
    weak: tuple[Unreadable, ...] = ()
    duplicates: int = 0
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Replaced:
    """What the model had written before the clause answered in its place, and why. ``documents``
    are the ids of those that it had read for it: it may hold their words."""

    text: str
    reason: str
    documents: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer whose every ``[n]`` is the number of one of its citations. ``unsupported`` marks
    what the quotes do not hold. ``seconds`` maps a stage (search, model, total) to its duration.

    ``findings`` has a row for each document where each was asked; ``looked_for`` are the queries
    that were searched, and ``closest`` the nearest passages, where nothing answers; these are
    numbered from 1 and no part of the text. ``understood`` is the whole question that a short one
    stood for in its conversation; empty where it stood for itself. ``replaced`` is what the model
    had written, where the quoted clause answers instead.
    """

    question: str
    text: str
    status: AnswerStatus
    citations: tuple[Citation, ...] = ()
    unsupported: tuple[Claim, ...] = ()
    coverage: Coverage = Coverage(0)
    model: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    kind: AnswerKind = AnswerKind.WRITTEN
    findings: tuple[Finding, ...] = ()
    computation: Computation | None = None
    looked_for: tuple[str, ...] = ()
    closest: tuple[Citation, ...] = ()
    understood: str = ""
    replaced: Replaced | None = None


class CellMark(StrEnum):
    """What a person said of a cell of a review table."""

    NONE = ""
    VERIFIED = "verified"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one document says to one question of a review table. ``text`` is the short answer, the
    reason why there is none, or what a person put in its place; ``citations`` are numbered from 1
    in each cell."""

    document_id: int
    doc: str
    question: str
    state: FindingState
    text: str
    citations: tuple[Citation, ...] = ()
    mark: CellMark = CellMark.NONE


@dataclass(frozen=True, slots=True)
class Review:
    """A review table: the cells document by document, each in the order of the questions.
    ``stopped`` says that documents are missing, since it was."""

    matter: str
    questions: tuple[str, ...]
    cells: tuple[Cell, ...]
    coverage: Coverage = Coverage(0)
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class ReviewPlan:
    """What a matter's review table is of: the questions, and the ids of the documents that they are
    put to, none for all."""

    questions: tuple[str, ...] = ()
    documents: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: ``pixels`` is width * height * 3 bytes of RGB, row by row, top first.
    ``highlights`` are the boxes of the passage that was asked for."""

    width: int
    height: int
    pixels: bytes
    highlights: tuple[Box, ...] = ()
