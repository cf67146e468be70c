"""An answer, what it cites, and how far its quotes carry it."""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.documents.found import NOTHING_SEARCHED, Coverage

_DOUBLE_MARKS = frozenset('"“”„«»')


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


def one_line(text: str) -> str:
    """A text with every run of blanks and line ends as one space."""
    return " ".join(text.split())


def in_marks(quote: str) -> str:
    """A quote in quotation marks, its words to the letter: in single ones where it begins or ends
    with double ones of its own."""
    doubled = quote[:1] in _DOUBLE_MARKS or quote[-1:] in _DOUBLE_MARKS
    return f"‘{quote}’" if quote and doubled else f"“{quote}”"


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
    coverage: Coverage = NOTHING_SEARCHED
    model: str = ""
    seconds: dict[str, float] = field(default_factory=dict)
    kind: AnswerKind = AnswerKind.WRITTEN
    findings: tuple[Finding, ...] = ()
    computation: Computation | None = None
    looked_for: tuple[str, ...] = ()
    closest: tuple[Citation, ...] = ()
    understood: str = ""
    replaced: Replaced | None = None
