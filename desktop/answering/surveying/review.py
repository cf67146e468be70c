"""A review table: the same questions asked of many documents, a cell for each pair.

Cells are kept in the vault as they come. A second run reads only what is new: a document whose
bytes are others, a question that was not asked of it yet.
"""

import json
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from desktop.answering.inquiry import Inquiry
from desktop.answering.surveying.survey_question import asked_of_each
from desktop.answering.surveying.survey_reading import Reader, Reading
from desktop.answering.wording import GONE
from desktop.documents import (
    Cell,
    CellMark,
    Citation,
    Document,
    FindingState,
    Review,
    ReviewPlan,
    Scope,
)
from desktop.errors import CancelledError, DesktopError, NotFoundError, UsageError
from desktop.events import CellRead, Reviewed, ReviewEvent
from desktop.retrieval.search import Search
from desktop.vault.library import Library

MOST_QUESTIONS = 100
# Cells that were read in another way than now are read again.
_READ_BY = "1"
_LONGEST_QUESTION = 2000


class Reviewer:
    """Makes review tables of one matter's documents."""

    def __init__(self, library: Library, search: Search, matter: str) -> None:
        self._library = library
        self._search = search
        self._matter = matter

    def review(
        self,
        questions: Sequence[str],
        scope: Scope | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[ReviewEvent]:
        """A ``CellRead`` for each document and question, the documents that could not be read
        included, and last ``Reviewed``. Stopped, the table has what there is. Raises UsageError
        for no question or too many, CancelledError where there is nothing yet."""
        asked = _clean(questions)
        places = self._library.places_in(self._matter, scope)
        unreadable = self._unreadable(scope, {document_id for document_id, _ in places})
        run = _Run(
            self._library, self._readers(asked, scope, cancel), (len(places) + len(unreadable))
        )
        stopped = False
        try:
            for document_id, content_id in places:
                yield from run.of_document(document_id, content_id)
        except CancelledError:
            stopped = True
            if not run.cells:
                raise
        if not stopped:
            for document, reason in unreadable:
                yield from run.unread(document, reason)
        there = {place for place, _ in self._library.places_in(self._matter, scope)}
        there |= {document.id for document, _ in unreadable}
        cells = tuple(cell for cell in run.cells if cell.document_id in there)
        coverage = self._library.coverage(self._matter, scope, run.chunks)
        yield Reviewed(Review(self._matter, asked, cells, coverage, stopped))

    def so_far(self, questions: Sequence[str], scope: Scope | None = None) -> Review:
        """The cells that were read before, without reading any: a document of which not all were
        has fewer. Raises UsageError as ``review`` does."""
        asked = _clean(questions)
        cells: list[Cell] = []
        chunks: set[int] = set()
        places = self._library.places_in(self._matter, scope)
        for document_id, _ in places:
            try:
                before = kept(self._library, self._library.document(document_id))
            except NotFoundError:
                continue
            mine = [before.cells[question] for question in asked if question in before.cells]
            chunks |= before.chunks if mine else set()
            cells += mine
        coverage = self._library.coverage(self._matter, scope, chunks)
        stopped = len(cells) < len(places) * len(asked)
        return Review(self._matter, asked, tuple(cells), coverage, stopped)

    def _readers(
        self, questions: Sequence[str], scope: Scope | None, cancel: threading.Event | None
    ) -> dict[str, Reader]:
        readers = {}
        for question in questions:
            inquiry = Inquiry(question, self._matter, self._library, self._search, None, cancel)
            each = asked_of_each(question)
            body = question.rstrip(" ?") if each is None else each.body
            readers[question] = Reader(replace(inquiry, scope=scope), body)
        return readers

    def _unreadable(self, scope: Scope | None, asked: set[int]) -> list[tuple[Document, str]]:
        found = []
        for unreadable in self._library.coverage(self._matter, scope).unreadable:
            document = self._library.find(self._matter, unreadable.doc)
            if document is not None and document.id not in asked:
                found.append((document, unreadable.reason))
        return found


@dataclass(slots=True)
class _Run:
    """A table being made."""

    library: Library
    readers: dict[str, Reader]
    documents: int
    cells: list[Cell] = field(default_factory=list)
    chunks: set[int] = field(default_factory=set)
    began: float = field(default_factory=time.monotonic)
    read: int = 0

    def of_document(self, document_id: int, content_id: int) -> Iterator[CellRead]:
        """The row of one document; what was read of it is kept, also when it is stopped."""
        try:
            document = self.library.document(document_id)
        except NotFoundError:
            return
        before = kept(self.library, document)
        made = Kept(dict(before.cells), set(before.chunks))
        self.chunks |= before.chunks
        try:
            for question, reader in self.readers.items():
                cell = before.cells.get(question)
                if cell is None:
                    reading = self._read(document, content_id, reader)
                    cell = _cell_of(document, question, reading)
                    made.cells[question] = cell
                    made.chunks.update(reading.chunks)
                yield self._note(cell, kept=question in before.cells)
        finally:
            self.chunks |= made.chunks
            if made != before:
                keep(self.library, document, made)

    def unread(self, document: Document, reason: str) -> Iterator[CellRead]:
        """The row of a document that there was nothing to ask of."""
        for question in self.readers:
            state = FindingState.UNREADABLE
            yield self._note(Cell(document.id, document.path, question, state, reason), kept=False)

    def _read(self, document: Document, content_id: int, reader: Reader) -> Reading:
        self.read += 1
        try:
            return reader.read(document.id, content_id)
        except DesktopError as error:
            return Reading(FindingState.UNREADABLE, f"{error.title}.")

    def _note(self, cell: Cell, *, kept: bool) -> CellRead:
        self.cells.append(cell)
        total = self.documents * len(self.readers)
        left = None
        if self.read > 1:
            each = (time.monotonic() - self.began) / self.read
            left = round(each * (total - len(self.cells)), 1)
        return CellRead(len(self.cells), total, cell, kept, left)


def mark(library: Library, document_id: int, question: str, how: CellMark, text: str = "") -> Cell:
    """Mark a cell that was read as verified, or correct it by a text of one's own. Raises
    NotFoundError for a cell that is not there, UsageError for a correction without a text."""
    if how is CellMark.CORRECTED and not text.strip():
        raise UsageError("The correction is empty", "Write what the cell should say.")
    document = library.document(document_id)
    before = kept(library, document)
    if question not in before.cells:
        raise NotFoundError("This cell has not been read", "Run the review again.")
    changed = replace(before.cells[question], mark=how)
    if how is CellMark.CORRECTED:
        changed = replace(changed, text=text.strip())
    made = replace(before, cells={**before.cells, question: changed})
    if not keep(library, document, made):
        raise NotFoundError(GONE, "Run the review again.")
    return changed


def keep_plan(library: Library, matter: str, plan: ReviewPlan) -> None:
    """Keep what the matter's table is of. Raises UsageError as a review of it would."""
    questions = _clean(plan.questions)
    record = {"questions": questions, "documents": plan.documents}
    library.reviews.keep_plan(matter, json.dumps(record, ensure_ascii=False))


def plan_of(library: Library, matter: str) -> ReviewPlan:
    """What the matter's table is of; documents that are gone are left out."""
    text = library.reviews.plan(matter)
    if not text:
        return ReviewPlan()
    record: dict[str, Any] = json.loads(text)
    there = {document.id for document in library.documents(matter)}
    documents = tuple(each for each in record["documents"] if each in there)
    return ReviewPlan(tuple(record["questions"]), documents)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read of a document for its cells, by question, and the chunks that it came from."""

    cells: dict[str, Cell]
    chunks: set[int]


def kept(library: Library, document: Document) -> Kept:
    """The finished cells of a document, as long as it is what it was then."""
    text = library.reviews.kept_cells(document.id)
    record: dict[str, Any] = json.loads(text) if text else {}
    if (record.get("sha256"), record.get("read_by")) != (document.sha256, _READ_BY):
        return Kept({}, set())
    cells = {cell["question"]: _cell(cell, document) for cell in record["cells"]}
    return Kept(cells, set(record["chunks"]))


def keep(library: Library, document: Document, made: Kept) -> bool:
    """Keep the cells, except those that could not be read; False if the document is gone."""
    record = {
        "sha256": document.sha256,
        "read_by": _READ_BY,
        "chunks": sorted(made.chunks),
        "cells": [
            asdict(cell)
            for cell in made.cells.values()
            if cell.state is not FindingState.UNREADABLE or cell.mark
        ],
    }
    return library.reviews.keep_cells(document.id, json.dumps(record, ensure_ascii=False))


def _cell_of(document: Document, question: str, reading: Reading) -> Cell:
    return Cell(
        document.id, document.path, question, reading.state, reading.text, reading.citations
    )


def _cell(record: dict[str, Any], document: Document) -> Cell:
    """As it was kept; of the path that the document has now."""
    citations = tuple(
        Citation(**{**citation, "doc": document.path}) for citation in record["citations"]
    )
    return Cell(
        document.id,
        document.path,
        record["question"],
        FindingState(record["state"]),
        record["text"],
        citations,
        CellMark(record["mark"]),
    )


def _clean(questions: Sequence[str]) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(q for q in (" ".join(each.split()) for each in questions) if q))
    if not asked:
        raise UsageError("There is no question", "Write the questions, one a line.")
    if len(asked) > MOST_QUESTIONS:
        raise UsageError(
            "There are too many questions", f"A table has up to {MOST_QUESTIONS} columns."
        )
    if any(len(question) > _LONGEST_QUESTION for question in asked):
        raise UsageError(
            "A question is too long", f"Keep each under {_LONGEST_QUESTION:,} characters."
        )
    return asked
