"""A review table: one question after another put to document after document."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.documents.answers import Citation, FindingState
from desktop.documents.found import NOTHING_SEARCHED, Coverage


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
    coverage: Coverage = NOTHING_SEARCHED
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class ReviewPlan:
    """What a matter's review table is of: the questions, and the ids of the documents that they are
    put to, none for all."""

    questions: tuple[str, ...] = ()
    documents: tuple[int, ...] = ()
