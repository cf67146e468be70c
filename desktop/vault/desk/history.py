"""Questions and their answers, kept in the vault. Runs inside the caller's transaction.

An answer quotes documents and names their paths, so it goes when what it quotes is removed.
"""

import json
import re
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from desktop.close_clauses import set_apart
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Claim,
    Computation,
    Coverage,
    Finding,
    FindingState,
    Operand,
    Page,
    Replaced,
    Unreadable,
    file_name,
    page_at,
)
from desktop.errors import NotFoundError
from desktop.vault.disk.connections import Connection

_KEPT = (0, "")
_Named = TypeVar("_Named", Citation, Finding)


class Verdict(StrEnum):
    """What a reader found of an answer."""

    VERIFIED = "verified"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Mark:
    """A reader's verdict on an answer, with a note and the time (UTC, ISO 8601)."""

    verdict: Verdict
    note: str
    marked: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer and the time it was asked (UTC, ISO 8601): a turn of the
    conversation ``talk``, which follows the turn ``parent`` or begins it."""

    id: int
    question: str
    answer: Answer
    asked: str
    talk: int = 0
    parent: int | None = None
    mark: Mark | None = None


def to_json(answer: Answer) -> str:
    """The answer as the database keeps it."""
    return json.dumps(asdict(answer), ensure_ascii=False)


def _unreadable(records: Iterable[Mapping[str, Any]]) -> tuple[Unreadable, ...]:
    """Each answer names the same files again, and a matter has hundreds of answers and of files
    that can't be read: one object for each name."""
    return tuple(
        Unreadable(sys.intern(one["doc"]), sys.intern(one["reason"]), one.get("in_part", False))
        for one in records
    )


def from_json(text: str) -> Answer:
    """The reverse of ``to_json``; what is close to the answer stands apart, as it is kept now."""
    record: dict[str, Any] = json.loads(text)
    coverage = record["coverage"]
    answer = Answer(
        question=record["question"],
        text=record["text"],
        status=AnswerStatus(record["status"]),
        citations=tuple(Citation(**citation) for citation in record["citations"]),
        unsupported=tuple(Claim(**claim) for claim in record["unsupported"]),
        coverage=Coverage(
            coverage["searched"],
            _unreadable(coverage["unreadable"]),
            coverage.get("within", ""),
            coverage.get("in_full", 0),
            _unreadable(coverage.get("weak", ())),
            coverage.get("duplicates", 0),
            coverage.get("attachments", 0),
        ),
        model=record["model"],
        seconds=record["seconds"],
        # Answers of before these were kept have none of them.
        kind=AnswerKind(record.get("kind", AnswerKind.WRITTEN)),
        findings=tuple(_finding(finding) for finding in record.get("findings", ())),
        computation=_computation(record.get("computation")),
        looked_for=tuple(record.get("looked_for", ())),
        closest=tuple(Citation(**citation) for citation in record.get("closest", ())),
        understood=record.get("understood", ""),
        replaced=_replaced(record.get("replaced")),
    )
    return set_apart(answer)


def _finding(record: Mapping[str, Any]) -> Finding:
    state, numbers = FindingState(record["state"]), tuple(record["citations"])
    return Finding(**{**record, "state": state, "citations": numbers})


def _replaced(record: Mapping[str, Any] | None) -> Replaced | None:
    if record is None:
        return None
    return Replaced(record["text"], record["reason"], tuple(record["documents"]))


def _computation(record: Mapping[str, Any] | None) -> Computation | None:
    if record is None:
        return None
    operands = tuple(Operand(**operand) for operand in record["operands"])
    return Computation(record["expression"], operands, record["result"])


def answers(connection: Connection, matter_id: int) -> list[Asked]:
    """The answers of a matter, the newest first."""
    return turns(connection, "matter_id = ? ORDER BY id DESC", matter_id)


def turns(connection: Connection, condition: str, parameter: int) -> list[Asked]:
    """The answers that meet a condition of ours with one parameter."""
    rows = connection.execute(
        "SELECT id, answer, asked, talk_id, parent_id, verdict, note, marked FROM questions"  # noqa: S608 - the condition is ours
        f" WHERE {condition}",
        (parameter,),
    )
    return [_asked(row) for row in rows]


def _asked(row: tuple[Any, ...]) -> Asked:
    row_id, text, asked, talk, parent, verdict, note, marked = row
    answer = from_json(text)
    mark = Mark(Verdict(verdict), note, marked) if verdict else None
    return Asked(int(row_id), answer.question, answer, str(asked), int(talk or 0), parent, mark)


def drop(connection: Connection, row_id: int) -> None:
    """Delete one answer; what followed it follows what it followed. Its conversation goes with the
    last of it."""
    connection.execute(
        "UPDATE questions SET parent_id = (SELECT parent_id FROM questions WHERE id = ?)"
        " WHERE parent_id = ?",
        (row_id, row_id),
    )
    connection.execute("DELETE FROM questions WHERE id = ?", (row_id,))
    connection.execute(
        "DELETE FROM talks WHERE NOT EXISTS (SELECT 1 FROM questions WHERE talk_id = talks.id)"
    )


def let_go(
    connection: Connection,
    matter_id: int,
    heirs: Mapping[int, tuple[int, str] | None],
    paths: Collection[str],
) -> None:
    """Take removed documents out of the matter's answers.

    ``heirs`` maps the id of each removed document to the id and path of the document that now
    stands for the same content, or to None when the content is gone too; ``paths`` are where the
    removed documents stood. An answer that quotes what is gone is deleted; other quotes name the
    document that is left.
    """
    for asked in answers(connection, matter_id):
        answer = asked.answer
        if any(heirs.get(document_id, _KEPT) is None for document_id in quotes(answer)):
            drop(connection, asked.id)
            continue
        coverage = answer.coverage
        changed = replace(
            answer,
            citations=tuple(_renamed(citation, heirs) for citation in answer.citations),
            closest=tuple(_renamed(citation, heirs) for citation in answer.closest),
            replaced=_of_heirs(answer.replaced, heirs),
            # What a question was taken for may name the document in view; what was typed stays.
            understood="" if _names(answer.understood, paths) else answer.understood,
            coverage=replace(
                coverage,
                unreadable=tuple(e for e in coverage.unreadable if e.doc not in paths),
                weak=tuple(e for e in coverage.weak if e.doc not in paths),
            ),
            findings=tuple(
                _renamed(finding, heirs)
                for finding in answer.findings
                if heirs.get(finding.document_id, _KEPT) is not None
            ),
        )
        if changed != answer:
            _write(connection, asked.id, changed)


def rename(connection: Connection, matter_id: int, moved: Mapping[int, str]) -> None:
    """Have the matter's answers name documents that were moved by their new paths, by id."""
    heirs = {document_id: (document_id, path) for document_id, path in moved.items()}
    for row_id, answer in _citing(connection, matter_id, moved):
        citations = tuple(_renamed(citation, heirs) for citation in answer.citations)
        closest = tuple(_renamed(citation, heirs) for citation in answer.closest)
        findings = tuple(_renamed(finding, heirs) for finding in answer.findings)
        changed = replace(answer, citations=citations, closest=closest, findings=findings)
        _write(connection, row_id, changed)


def find_anew(
    connection: Connection,
    matter_id: int,
    document_ids: Collection[int],
    text: str,
    pages: Sequence[Page],
) -> None:
    """Have the matter's answers point to where their quotes stand in documents that were read anew
    and have this text now: of several places the one nearest to where the quote stood. A quote that
    is not there any more keeps its words and has the empty place [0, 0)."""
    for row_id, answer in _citing(connection, matter_id, document_ids):
        citations, closest = (
            tuple(_placed(c, text, pages) if c.document_id in document_ids else c for c in quoted)
            for quoted in (answer.citations, answer.closest)
        )
        changed = replace(answer, citations=citations, closest=closest)
        if changed != answer:
            _write(connection, row_id, changed)


def quotes(answer: Answer) -> set[int]:
    """The ids of the documents whose words stand in an answer."""
    read = answer.replaced.documents if answer.replaced is not None else ()
    return {citation.document_id for citation in (*answer.citations, *answer.closest)} | set(read)


def is_there(connection: Connection, matter_id: int, answer: Answer) -> bool:
    """Whether all documents that an answer quotes are in the matter."""
    try:
        still_there(connection, matter_id, answer)
    except NotFoundError:
        return False
    return True


def renumbered(answer: Answer, ids: Mapping[int, int]) -> Answer:
    """The answer of another vault with the ids that its documents have here. Raises KeyError where
    one is missing that it quotes."""

    def moved(named: _Named) -> _Named:
        return replace(named, document_id=ids[named.document_id])

    return replace(
        answer,
        citations=tuple(moved(citation) for citation in answer.citations),
        closest=tuple(moved(citation) for citation in answer.closest),
        replaced=_moved(answer.replaced, ids),
        findings=tuple(moved(each) for each in answer.findings if each.document_id in ids),
    )


def still_there(connection: Connection, matter_id: int, answer: Answer) -> Answer:
    """The answer without its findings in documents that were removed while it was made. Raises
    NotFoundError where it quotes one: its words would stand in the vault again."""
    quoted = quotes(answer)
    ids = quoted | {finding.document_id for finding in answer.findings}
    there = {
        int(file_id)
        for (file_id,) in connection.execute(
            "SELECT id FROM files WHERE matter_id = ? AND id IN (SELECT value FROM json_each(?))",
            (matter_id, json.dumps(sorted(ids))),
        )
    }
    if not quoted <= there:
        raise NotFoundError(
            "A document was removed meanwhile", "The answer quotes it and is not kept. Ask again."
        )
    findings = tuple(finding for finding in answer.findings if finding.document_id in there)
    return replace(answer, findings=findings)


def _of_heirs(
    replaced: Replaced | None, heirs: Mapping[int, tuple[int, str] | None]
) -> Replaced | None:
    return _moved(replaced, {old: heir[0] for old, heir in heirs.items() if heir is not None})


def _moved(replaced: Replaced | None, ids: Mapping[int, int]) -> Replaced | None:
    if replaced is None:
        return None
    return replace(replaced, documents=tuple(ids.get(each, each) for each in replaced.documents))


def _names(text: str, paths: Collection[str]) -> bool:
    names = (file_name(path) for path in paths)
    return bool(text) and any(name in text for name in names)


def _citing(
    connection: Connection, matter_id: int, document_ids: Collection[int]
) -> list[tuple[int, Answer]]:
    """The answers that quote one of these documents, with their ids."""
    # Parsing every answer for every file of a renamed folder would take minutes.
    marks = json.dumps([f'"document_id": {document_id},' for document_id in document_ids])
    rows = connection.execute(
        "SELECT id, answer FROM questions WHERE matter_id = ?"
        " AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(answer, value))",
        (matter_id, marks),
    ).fetchall()
    return [(int(row_id), from_json(text)) for row_id, text in rows]


def quoting(connection: Connection, document_ids: Collection[int]) -> list[int]:
    """The ids of the answers, of any matter, that quote one of these documents or tell of it."""
    marks = json.dumps([f'"document_id": {document_id},' for document_id in document_ids])
    rows = connection.execute(
        "SELECT id FROM questions"
        " WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(answer, value))",
        (marks,),
    )
    return [int(row_id) for (row_id,) in rows.fetchall()]


def _write(connection: Connection, row_id: int, answer: Answer) -> None:
    connection.execute("UPDATE questions SET answer = ? WHERE id = ?", (to_json(answer), row_id))


def _placed(citation: Citation, text: str, pages: Sequence[Page]) -> Citation:
    if text[citation.start : citation.end] == citation.quote:
        start, end = citation.start, citation.end
    else:
        # Lines may be broken elsewhere than before.
        words = r"\s+".join(re.escape(word) for word in citation.quote.split())
        spans = [found.span() for found in re.finditer(words, text)] if words else []
        if not spans:
            return replace(citation, start=0, end=0)
        start, end = min(spans, key=lambda span: abs(span[0] - citation.start))
    quote, page = text[start:end], page_at(pages, start)
    return replace(citation, start=start, end=end, quote=quote, page=page)


def _renamed(named: _Named, heirs: Mapping[int, tuple[int, str] | None]) -> _Named:
    heir = heirs.get(named.document_id)
    return named if heir is None else replace(named, document_id=heir[0], doc=heir[1])
