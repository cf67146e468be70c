"""Questions and their answers, kept in the vault. Runs inside the caller's transaction.

An answer quotes documents and names their paths, so it goes when what it quotes is removed.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from desktop.documents import Answer, AnswerStatus, Citation, Claim, Coverage, Unreadable
from desktop.vault.database import Connection
from desktop.vault.migrations import now

_KEPT = (0, "")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer and the time it was asked (UTC, ISO 8601)."""

    id: int
    question: str
    answer: Answer
    asked: str


def to_json(answer: Answer) -> str:
    """The answer as the database keeps it."""
    return json.dumps(asdict(answer), ensure_ascii=False)


def from_json(text: str) -> Answer:
    """The reverse of ``to_json``."""
    record: dict[str, Any] = json.loads(text)
    coverage = record["coverage"]
    return Answer(
        question=record["question"],
        text=record["text"],
        status=AnswerStatus(record["status"]),
        citations=tuple(Citation(**citation) for citation in record["citations"]),
        unsupported=tuple(Claim(**claim) for claim in record["unsupported"]),
        coverage=Coverage(
            coverage["searched"],
            tuple(Unreadable(**unreadable) for unreadable in coverage["unreadable"]),
            coverage.get("within", ""),
        ),
        model=record["model"],
        seconds=record["seconds"],
    )


def remember(connection: Connection, matter_id: int, answer: Answer) -> int:
    """Keep an answer; returns its id."""
    return int(
        connection.execute(
            "INSERT INTO questions (matter_id, asked, answer) VALUES (?, ?, ?)",
            (matter_id, now(), to_json(answer)),
        ).lastrowid
    )


def answers(connection: Connection, matter_id: int) -> list[Asked]:
    """The answers of a matter, the newest first."""
    rows = connection.execute(
        "SELECT id, answer, asked FROM questions WHERE matter_id = ? ORDER BY id DESC", (matter_id,)
    )
    return [
        Asked(int(row_id), answer.question, answer, str(asked))
        for row_id, answer, asked in ((i, from_json(a), t) for i, a, t in rows)
    ]


def forget(connection: Connection, ids: Sequence[int]) -> None:
    """Delete answers; ids that are not there are passed over."""
    connection.executemany("DELETE FROM questions WHERE id = ?", [(row_id,) for row_id in ids])


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
        if any(heirs.get(citation.document_id, _KEPT) is None for citation in answer.citations):
            forget(connection, [asked.id])
            continue
        unreadable = tuple(e for e in answer.coverage.unreadable if e.doc not in paths)
        changed = replace(
            answer,
            citations=tuple(_renamed(citation, heirs) for citation in answer.citations),
            coverage=replace(answer.coverage, unreadable=unreadable),
        )
        if changed != answer:
            connection.execute(
                "UPDATE questions SET answer = ? WHERE id = ?", (to_json(changed), asked.id)
            )


def rename(connection: Connection, matter_id: int, moved: Mapping[int, str]) -> None:
    """Have the matter's answers name documents that were moved by their new paths, by id."""
    heirs = {document_id: (document_id, path) for document_id, path in moved.items()}
    # Parsing every answer for every file of a renamed folder would take minutes.
    marks = json.dumps([f'"document_id": {document_id},' for document_id in moved])
    rows = connection.execute(
        "SELECT id, answer FROM questions WHERE matter_id = ?"
        " AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(answer, value))",
        (matter_id, marks),
    ).fetchall()
    for row_id, text in rows:
        answer = from_json(text)
        citations = tuple(_renamed(citation, heirs) for citation in answer.citations)
        connection.execute(
            "UPDATE questions SET answer = ? WHERE id = ?",
            (to_json(replace(answer, citations=citations)), row_id),
        )


def _renamed(citation: Citation, heirs: Mapping[int, tuple[int, str] | None]) -> Citation:
    heir = heirs.get(citation.document_id)
    return citation if heir is None else replace(citation, document_id=heir[0], doc=heir[1])
