"""Answers that code computes: look a figure up in a table, or reckon with those it holds.

Every figure is a cited cell, every sum is exact, and where a question or a table leaves any doubt
there is no answer of this kind: a wrong sum is worse than none.
"""

from collections.abc import Iterator, Sequence

from desktop.answering import amendments, wording
from desktop.answering.computing import (
    compute_calendar,
    compute_interest,
    compute_interest_question,
    compute_lists,
    compute_match,
    compute_plan,
    compute_records,
    compute_solve,
    compute_table_reading,
)
from desktop.answering.computing import compute_words as words
from desktop.answering.computing.compute_calendar import Reckoned
from desktop.answering.computing.compute_dates import written
from desktop.answering.computing.compute_interest import Interest
from desktop.answering.computing.compute_interest_found import Held, Place
from desktop.answering.computing.compute_interest_question import Asked
from desktop.answering.computing.compute_match import Source
from desktop.answering.computing.compute_solve import Named, Result
from desktop.answering.computing.compute_table import Table
from desktop.answering.inquiry import Answering, Basis, Inquiry
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Computation,
    Coverage,
    Operand,
    Page,
    Passage,
    Scope,
    in_marks,
)
from desktop.errors import NotFoundError
from desktop.events import Stage
from desktop.ingest.readers.common import reasons
from desktop.vault.library import Library

_MOST_DOCUMENTS = 6
# Of a document with more tables only those that the search found are looked at.
_FEW_TABLES = 12
_UNSEEN = {reasons.HIDDEN_ROW, reasons.FILTERED_ROW, reasons.HIDDEN_COLUMN}
# Beyond these a long sum names its rows by the first and the last.
_MOST_OPERANDS = 40
# A second or two of reading; a longer list is left to the search.
_LONGEST_TEXT = 200_000
# A table is quoted from its headers on up to this length; else each row alone.
_LONGEST_QUOTE = 800
# What the clause on late payment is found by, and the invoices of a matter.
_LATE_CLAUSE = "interest on late payment, per cent a year or a month from the due date"
_INVOICES = "invoice number, invoice date, payment due, total due"
_MOST_FOUND = 20


def answered(inquiry: Inquiry, basis: Basis) -> Answering:
    """The computed answer to a question, from the tables in what the search found; None where the
    question asks for none or its figures are not clear."""
    asked = compute_interest_question.asked(inquiry.question)
    if asked is not None:
        yield Stage("computing")
        return _of_interest(inquiry, basis, asked)
    listed = compute_lists.asked(inquiry.question)
    if listed is not None:
        yield Stage("computing")
        result = compute_lists.solve(listed, _sources(inquiry, basis))
        if result is not None:
            return answer(inquiry, basis.coverage, result)
    plan = compute_plan.plan(inquiry.question)
    reckoned = compute_calendar.solve(inquiry.question, basis.passages)
    if plan is None and reckoned is None:
        return None
    yield Stage("computing")
    if reckoned is not None:
        return _of_dates(inquiry, basis.coverage, reckoned)
    if plan is None:
        return None
    sources = _sources(inquiry, basis)
    result = compute_solve.solve(plan, inquiry.question, compute_match.lines(sources))
    if result is None:
        result = compute_records.solve(plan, inquiry.question, sources)
    if result is None:
        return None
    return answer(inquiry, basis.coverage, result)


def _sources(inquiry: Inquiry, basis: Basis) -> list[Source]:
    return [s for s in tables(inquiry.library, basis.passages) if _within(s, inquiry.scope)]


def of_question(inquiry: Inquiry) -> Answer | None:
    """The answer to a question that says all that is to be reckoned with; None for any other."""
    asked = compute_interest_question.asked(inquiry.question)
    if asked is None or compute_interest.needs_documents(asked):
        return None
    made = compute_interest.solve(asked, ())
    coverage = inquiry.library.coverage(inquiry.matter, inquiry.scope, [])
    return None if made is None else _interest(inquiry, coverage, made)


def tables(library: Library, passages: Sequence[Passage]) -> list[Source]:
    """The tables of the documents that were found, whole, in the order that they were found in."""
    found: list[Source] = []
    ranks: dict[int, list[tuple[int, Passage]]] = {}
    for rank, passage in enumerate(passages):
        if passage.document_id in ranks or len(ranks) < _MOST_DOCUMENTS:
            ranks.setdefault(passage.document_id, []).append((rank, passage))
    for document_id, ranked in ranks.items():
        try:
            text = library.text(document_id)
            anchors = library.anchors(document_id)
            title = library.document(document_id).title
        except NotFoundError:
            continue
        if len(text) > _LONGEST_TEXT:
            continue
        held = compute_table_reading.read(text, anchors)
        said = frozenset(words.stems(text[:100_000]))
        for table in held:
            best = _rank(table, ranked)
            if best is None and len(held) > _FEW_TABLES:
                continue
            rank = ranked[0][0] + 100 if best is None else best
            found.append(Source(document_id, ranked[0][1].doc, table, rank, title, said))
    return sorted(found, key=lambda source: source.rank)


def _of_interest(inquiry: Inquiry, basis: Basis, asked: Asked) -> Answer | None:
    """Of the documents that were found and those that a search for such clauses finds. Where a
    later one replaces a clause there is no sum: the answer that quotes it says so."""
    more = [_LATE_CLAUSE] if asked.is_late else []
    more += [_INVOICES] if asked.of_invoice and not asked.numbers else []
    passages = list(basis.passages)
    for query in more:
        passages += inquiry.search.passages(
            query, inquiry.matter, _MOST_FOUND, inquiry.cancel, scope=inquiry.scope
        ).passages
    made = compute_interest.solve(asked, list(_held(inquiry.library, passages)), basis.named)
    answer = None if made is None else _interest(inquiry, basis.coverage, made)
    if answer is not None and any(amendments.is_changed(inquiry, c) for c in answer.citations):
        return None
    return answer


def _held(library: Library, passages: Sequence[Passage]) -> Iterator[Held]:
    for document_id, doc in {p.document_id: p.doc for p in passages}.items():
        try:
            text = library.text(document_id)
        except NotFoundError:
            continue
        if len(text) <= _LONGEST_TEXT:
            yield Held(document_id, doc, text)


def _interest(inquiry: Inquiry, coverage: Coverage, made: Interest) -> Answer:
    cited = _Cited(inquiry.library)
    operands = []
    for part in made.parts:
        numbers = [cited.at(place) for place in part.places] or [0]
        operands += [Operand(part.label, part.shown, number) for number in numbers]
    quotes = [f"{in_marks(each.words())} [{cited.at(each)}]" for each in made.quotes]
    marks = [] if quotes else [f"[{citation.n}]" for citation in cited.citations]
    computation = Computation(made.expression, tuple(operands), made.shown)
    return Answer(
        inquiry.question,
        " ".join((made.said, *quotes, *marks)),
        AnswerStatus.PARTIAL if quotes else AnswerStatus.SUPPORTED,
        tuple(cited.citations),
        coverage=coverage,
        kind=AnswerKind.COMPUTED,
        computation=None if quotes else computation,
    )


def _of_dates(inquiry: Inquiry, coverage: Coverage, reckoned: Reckoned) -> Answer:
    cited = _Cited(inquiry.library)
    operands = []
    for dated in reckoned.rests_on:
        if dated.passage is not None:
            passage = dated.passage
            span = (passage.start + dated.start, passage.start + dated.end)
            number = cited.place(passage.document_id, passage.doc, *span)
            operands.append(Operand(written(dated.day), written(dated.day), number))
    marks = " ".join(f"[{n}]" for n in dict.fromkeys(operand.citation for operand in operands))
    return Answer(
        inquiry.question,
        f"{reckoned.said} {marks}",
        AnswerStatus.SUPPORTED,
        tuple(cited.citations),
        coverage=coverage,
        kind=AnswerKind.COMPUTED,
        computation=Computation(reckoned.expression, tuple(operands), reckoned.shown),
    )


def answer(inquiry: Inquiry, coverage: Coverage, result: Result) -> Answer:
    """The answer that shows a result with its sources."""
    cited = _Cited(inquiry.library)
    shown = result.operands[:_MOST_OPERANDS]
    numbers = [cited.number(item) for item in shown]
    operands = tuple(
        Operand(item.label, item.point.cell.text, number)
        for item, number in zip(shown, numbers, strict=True)
    )
    marks = " ".join(f"[{number}]" for number in dict.fromkeys(numbers))
    computation = Computation(result.expression, operands, result.shown)
    return Answer(
        inquiry.question,
        f"{result.said}{_hidden(inquiry.library, result)} {marks}",
        AnswerStatus.PARTIAL if result.refused else AnswerStatus.SUPPORTED,
        tuple(cited.citations),
        coverage=coverage,
        kind=AnswerKind.COMPUTED,
        computation=None if result.refused else computation,
    )


def _hidden(library: Library, result: Result) -> str:
    """That rows and columns of a file that do not show are not counted, where there are any."""
    documents = {item.line.source.document_id for item in result.operands}
    unseen = any(
        hidden.reason in _UNSEEN for document in documents for hidden in library.hidden(document)
    )
    return f" {wording.HIDDEN}" if unseen else ""


def _within(source: Source, scope: Scope | None) -> bool:
    """Whether a table lies in the passage that the question is asked of, if it is of one."""
    if scope is None or scope.stretch is None:
        return True
    start, end = scope.stretch
    return start < source.table.rows[-1].end and source.table.start < end


def _rank(table: Table, ranked: Sequence[tuple[int, Passage]]) -> int | None:
    """The rank of the best passage that shows a part of the table."""
    end = table.rows[-1].end
    return next((r for r, p in ranked if p.start < end and table.start < p.end), None)


class _Cited:
    """Numbers the quotes of an answer: a short table from its headers on, or a row."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pages: dict[int, tuple[Page, ...]] = {}
        self._numbers: dict[tuple[int, int, int], int] = {}
        self.citations: list[Citation] = []

    def number(self, item: Named) -> int:
        """The number of the citation that holds a figure."""
        source, row = item.line.source, item.point.row
        start = source.table.start
        whole = start <= row.start and source.table.rows[-1].end - start <= _LONGEST_QUOTE
        if whole:
            place = (source.document_id, start, source.table.rows[-1].end)
        elif row.end - start <= _LONGEST_QUOTE:
            place = (source.document_id, start, row.end)
        else:
            place = (source.document_id, row.start, row.end)
        return self.place(source.document_id, source.doc, *place[1:])

    def at(self, place: Place) -> int:
        """The number of the citation of a place that was found."""
        return self.place(place.held.document_id, place.held.doc, place.start, place.end)

    def place(self, document: int, doc: str, start: int, end: int) -> int:
        """The number of the citation of [start, end) of a document's stored text."""
        key = (document, start, end)
        if key not in self._numbers:
            number = self._numbers[key] = len(self.citations) + 1
            if document not in self._pages:
                self._pages[document] = self._library.pages(document)
            held = (p.number for p in self._pages[document] if p.start <= start < p.end)
            quote = self._library.text(document)[start:end]
            page = next(held, None)
            self.citations.append(Citation(number, document, doc, page, start, end, quote))
        return self._numbers[key]
