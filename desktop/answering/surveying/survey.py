"""A question asked of every document in turn; what they say is put together by code.

The top few passages of a search answer for a few documents. "Which of our leases allow subletting?"
has to be asked of each, and the answer has to say which were asked and which could not be.
"""

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.answering.inquiry import Answering, Inquiry
from desktop.answering.surveying import survey_names, survey_summary, survey_text
from desktop.answering.surveying.survey_question import EachQuestion, Form, asked_of_each
from desktop.answering.surveying.survey_reading import Reader, Reading
from desktop.answering.wording import GONE
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Coverage,
    Finding,
    FindingState,
    Scope,
)
from desktop.errors import CancelledError, DesktopError, NotFoundError
from desktop.events import AskEvent, DocumentAsked, Stage
from desktop.retrieval.naming import naming

# Before this many documents were asked there is no saying how long the others take.
_ENOUGH_TO_TELL = 2


def of_each(inquiry: Inquiry) -> Answering:
    """An answer put together from every document; None for a question that is asked of one.

    When it is stopped, what was found by then is the answer, and it says so.
    """
    asked = asked_of_each(inquiry.question)
    if asked is None:
        return None
    if asked.form is Form.SUMMARISE:
        return (yield from survey_summary.summary(inquiry, asked))
    chosen = _chosen(inquiry, asked)
    if chosen is None:
        return None
    return (yield from _survey(chosen, asked))


def _chosen(inquiry: Inquiry, asked: EachQuestion) -> Inquiry | None:
    """The inquiry limited to the documents that are asked one by one; None if that is a single
    one."""
    scope = inquiry.scope
    if scope is not None and scope.stretch is not None:
        return None
    if asked.form is Form.COMPARE:
        meant = survey_names.meant(inquiry, asked.names)
        if len(meant) > 1:
            return replace(inquiry, scope=replace(scope or Scope(), documents=meant))
    places = inquiry.library.places_in(inquiry.matter, scope)
    if len(places) < 2 and not inquiry.library.coverage(inquiry.matter, scope).unreadable:
        return None
    if asked.loose and naming(inquiry.question, inquiry.library, inquiry.matter).meant:
        return None
    return inquiry


@dataclass(slots=True)
class _Course:
    """A survey under way."""

    total: int
    findings: list[Finding] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    chunks: list[int] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)

    def note(self, document_id: int, doc: str, reading: Reading) -> DocumentAsked:
        """Take in what one document says."""
        numbered = tuple(
            replace(citation, n=len(self.citations) + n)
            for n, citation in enumerate(reading.citations, start=1)
        )
        numbers = tuple(citation.n for citation in numbered)
        finding = Finding(document_id, doc, reading.state, reading.text, numbers)
        self.findings.append(finding)
        self.citations += numbered
        self.chunks += reading.chunks
        return DocumentAsked(
            len(self.findings), self.total, finding, numbered, self._seconds_left()
        )

    def forget(self, gone: set[int]) -> None:
        """Drop the findings of documents that were removed meanwhile."""
        self.citations = [each for each in self.citations if each.document_id not in gone]
        self.findings = [
            Finding(each.document_id, "", FindingState.UNREADABLE, GONE)
            if each.document_id in gone
            else each
            for each in self.findings
        ]

    def _seconds_left(self) -> float | None:
        done = len(self.findings)
        if done < _ENOUGH_TO_TELL:
            return None
        return round((time.monotonic() - self.began) / done * (self.total - done), 1)


def _survey(inquiry: Inquiry, asked: EachQuestion) -> Generator[AskEvent, None, Answer]:
    library = inquiry.library
    yield Stage("asking each document")
    places = library.places_in(inquiry.matter, inquiry.scope)
    course = _Course(len(places))
    reader = Reader(inquiry, asked.body)
    stopped = False
    for document_id, content_id in places:
        doc = ""
        try:
            doc = library.document(document_id).path
            reading = reader.read(document_id, content_id)
        except CancelledError:
            stopped = True
            break
        except NotFoundError:
            reading = Reading(FindingState.UNREADABLE, GONE)
        except DesktopError as error:
            # A worker that ended costs this document, not the others.
            reading = Reading(FindingState.UNREADABLE, f"{error.title}.")
        yield course.note(document_id, doc, reading)
    if stopped and not course.findings:
        raise CancelledError
    course.forget(_gone(inquiry, course.findings))
    coverage = library.coverage(inquiry.matter, inquiry.scope, course.chunks)
    asked_paths = {finding.doc for finding in course.findings}
    unread = tuple(_unread(inquiry, coverage, asked_paths)) if not stopped else ()
    return _answer(inquiry, asked, course, unread, coverage, stopped=stopped)


def _gone(inquiry: Inquiry, findings: Sequence[Finding]) -> set[int]:
    """The documents that were asked and are not there any more: nothing of them may stay."""
    there = {place for place, _ in inquiry.library.places_in(inquiry.matter)}
    return {finding.document_id for finding in findings} - there


def _unread(inquiry: Inquiry, coverage: Coverage, asked: set[str]) -> Iterator[Finding]:
    """The documents that there was nothing to ask of."""
    for unreadable in coverage.unreadable:
        document = inquiry.library.find(inquiry.matter, unreadable.doc)
        if unreadable.doc not in asked and document is not None:
            yield Finding(document.id, unreadable.doc, FindingState.UNREADABLE, unreadable.reason)


def _answer(
    inquiry: Inquiry,
    asked: EachQuestion,
    course: _Course,
    unread: Sequence[Finding],
    coverage: Coverage,
    *,
    stopped: bool,
) -> Answer:
    findings = (*course.findings, *unread)
    text = survey_text.combined(
        asked, findings, len(course.findings) if stopped else None, course.total
    )
    found = any(finding.state is FindingState.FOUND for finding in findings)
    whole = not stopped and all(f.state is not FindingState.UNREADABLE for f in findings)
    if asked.lacking:
        found = found or any(finding.state is FindingState.ABSENT for finding in findings)
    status = AnswerStatus.SUPPORTED if found and whole else AnswerStatus.PARTIAL
    return Answer(
        inquiry.question,
        text,
        status if found or stopped else AnswerStatus.NOT_FOUND,
        tuple(course.citations),
        coverage=coverage,
        kind=AnswerKind.SURVEYED,
        findings=findings,
    )
