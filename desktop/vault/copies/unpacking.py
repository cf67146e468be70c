"""Puts pieces (packing.py) back into a matter: out of the trash, or out of another vault.

Every function runs inside the caller's transaction. What comes from elsewhere was made by a program
that we don't know: each value is looked at, and texts and passages are checked as a reader's are.
Ids are never used twice, so what comes out of the trash gets the ids that it had; what comes from
elsewhere gets new ones, and what names a document by its id is told the new one.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from desktop.documents import Anchor, Chunk, Hidden, Page, ParsedDocument, Status
from desktop.errors import ReadingError
from desktop.vault.copies import answer_check
from desktop.vault.copies.pieces import Piece
from desktop.vault.desk import clauses, history, review_cells
from desktop.vault.desk.history import Verdict
from desktop.vault.desk.notes import NoteKind
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import (
    contents,
    duties,
    files,
    near_duplicates,
    passwords,
    places,
    recognised,
)
from desktop.vault.holdings.duties import Duty

# Gives a draft's text (compressed JSON) with other ids of documents.
Renumber = Callable[[bytes, Mapping[int, int]], bytes]


class Unpacker:
    """Takes pieces in the order in which packing.py gives them. Without ``renumber`` they are from
    this vault and keep their ids. ``take`` raises ValueError for what is not in order; call
    ``finish`` after the last piece."""

    def __init__(
        self, connection: Connection, matter_id: int, renumber: Renumber | None = None
    ) -> None:
        self._connection = connection
        self._matter_id = matter_id
        self._renumber = renumber
        self._contents: dict[str, int] = {}
        self._ids: dict[str, dict[int, int]] = {
            name: {} for name in ("file", "talk", "question", "draft", "base")
        }
        self._bases: dict[int, int] = {}
        #: How many files were put back.
        self.files = 0

    def take(self, piece: Piece) -> None:
        """Put one piece back."""
        steps: dict[str, Callable[[Piece], None]] = {
            "content": self._content,
            "file": self._file,
            "recognised": self._recognised,
            "password": self._password,
            "cells": self._cells,
            "talk": self._talk,
            "question": self._question,
            "parent": self._follows,
            "draft": self._draft,
            "base": self._base,
            "version": self._version,
            "note": self._note,
            "clause": self._clause,
        }
        step = steps.get(piece.kind)
        if step is None:
            raise ValueError("an unknown piece")
        try:
            step(piece)
        except (KeyError, IndexError, TypeError, AttributeError, OverflowError) as error:
            raise ValueError("a piece is not in order") from error
        except (ReadingError, RecursionError) as error:
            raise ValueError("a document is not in order") from error

    def finish(self) -> None:
        """Settle what could only be known at the end."""
        for content_id in self._contents.values():
            if contents.settle(self._connection, content_id) is None:
                contents.drop(self._connection, self._matter_id, [content_id])
        for draft_id, base_id in self._bases.items():
            self._connection.execute(
                "UPDATE manuscripts SET base_id = ? WHERE id = ?",
                (self._ids["base"][base_id], draft_id),
            )

    # ------------------------------------------------------------------------------ documents

    def _content(self, piece: Piece) -> None:
        head, sha256 = piece.head, _text(piece.head["sha256"])
        row = self._connection.execute(
            "SELECT id FROM contents WHERE matter_id = ? AND sha256 = ?", (self._matter_id, sha256)
        ).fetchone()
        if row is not None:
            # It was read again meanwhile.
            self._contents[sha256] = int(row[0])
            return
        parsed = _parsed(piece)
        rows = np.frombuffer(piece.blobs[1], "<f4")
        vectors = rows.reshape(len(parsed.chunks), -1) if parsed.chunks else rows.reshape(0, 1)
        contents.check(parsed, vectors)
        before = self._current_collection()
        original = piece.blobs[3] if len(piece.blobs) > 3 else None
        embedder, made_with = _text(head["embedder"]), _text(head["made_with"])
        content_id = contents.insert(
            self._connection,
            self._matter_id,
            sha256,
            parsed,
            vectors,
            embedder,
            original,
            made_with,
        )
        near_duplicates.note(self._connection, content_id, near_duplicates.sign(parsed.text))
        self._keep_collection(before)
        self._contents[sha256] = content_id

    def _current_collection(self) -> int | None:
        """The collection that the matter is searched in, unless it is empty."""
        row = self._connection.execute(
            "SELECT collection_id FROM matters WHERE id = ? AND EXISTS (SELECT 1 FROM records"
            " WHERE records.collection_id = matters.collection_id)",
            (self._matter_id,),
        ).fetchone()
        return int(row[0]) if row else None

    def _keep_collection(self, before: int | None) -> None:
        """What an older model's vectors are of must not make that the matter's model again."""
        if before is not None:
            self._connection.execute(
                "UPDATE matters SET collection_id = ? WHERE id = ? AND collection_id <> ?",
                (before, self._matter_id, before),
            )

    def _file(self, piece: Piece) -> None:
        head = piece.head
        path = _text(head["path"])
        if self._connection.execute(
            "SELECT 1 FROM files WHERE matter_id = ? AND path = ?", (self._matter_id, path)
        ).fetchone():
            # It was added again meanwhile: what is there is newer.
            return
        content = _text(head["content"])
        facts = files.FileFacts(
            path,
            _whole(head["size"]),
            _whole(head["modified_ns"]),
            _text(head["sha256"]),
            self._parent(head["parent"]),
        )
        status = Status(_text(head["status"]))
        file_id = files.put(self._connection, self._matter_id, facts, status, _text(head["reason"]))
        if self._renumber is None:
            self._connection.execute(
                "UPDATE files SET id = ? WHERE id = ?", (_whole(head["id"]), file_id)
            )
            file_id = _whole(head["id"])
        self._connection.execute(
            "UPDATE files SET added = ?, content_id = ? WHERE id = ?",
            (_text(head["added"]), self._contents[content] if content else None, file_id),
        )
        self._ids["file"][_whole(head["id"])] = file_id
        self.files += 1

    def _parent(self, parent: int | None) -> int | None:
        if parent is None:
            return None
        if self._renumber is not None or parent in self._ids["file"]:
            return self._ids["file"][parent]
        found = self._connection.execute(
            "SELECT id FROM files WHERE id = ? AND matter_id = ?", (parent, self._matter_id)
        ).fetchone()
        return int(found[0]) if found else None

    def _recognised(self, piece: Piece) -> None:
        recognised.keep(
            self._connection,
            self._matter_id,
            _text(piece.head["sha256"]),
            _whole(piece.head["page"]),
            _text(piece.head["made_with"]),
            piece.blobs[0],
        )

    def _password(self, piece: Piece) -> None:
        sha256 = _text(piece.head["sha256"])
        passwords.keep(self._connection, self._matter_id, sha256, piece.blobs[0].decode())

    def _cells(self, piece: Piece) -> None:
        file_id = self._ids["file"].get(_whole(piece.head["file"]))
        if file_id is not None:
            said = piece.blobs[0].decode()
            if self._renumber is not None:
                json.loads(said)
            review_cells.keep(self._connection, file_id, said)

    # ---------------------------------------------------------------------------- conversations

    def _talk(self, piece: Piece) -> None:
        head, wanted = piece.head, _whole(piece.head["id"])
        values = (_text(head["title"]), int(bool(head["pinned"])), _text(head["begun"]))
        self._ids["talk"][wanted] = self._insert(
            "talks", ("title", "pinned", "begun"), values, wanted
        )

    def _question(self, piece: Piece) -> None:
        head, wanted = piece.head, _whole(piece.head["id"])
        answer = history.from_json(piece.blobs[0].decode())
        if self._renumber is not None:
            answer_check.expect_kinds(answer)
            answer = history.renumbered(answer, self._ids["file"])
            answer = answer_check.placed(self._connection, answer)
        elif not history.is_there(self._connection, self._matter_id, answer):
            return
        said = history.to_json(answer)
        parent = head["parent"]
        if self._renumber is not None and parent is not None:
            parent = self._ids["question"][_whole(parent)]
        there = self._connection.execute("SELECT 1 FROM questions WHERE id = ?", (wanted,))
        if self._renumber is None and there.fetchone():
            self._connection.execute(
                "UPDATE questions SET answer = ?, parent_id = ? WHERE id = ?",
                (said, parent, wanted),
            )
            return
        talk_id = self._talk_of(head)
        mark = (_text(head["verdict"]), _text(head["note"]), _text(head["marked"]))
        if mark[0]:
            Verdict(mark[0])
        names = ("asked", "answer", "talk_id", "parent_id", "verdict", "note", "marked")
        values = (_text(head["asked"]), said, talk_id, parent, *mark)
        self._ids["question"][wanted] = self._insert("questions", names, values, wanted)

    def _follows(self, piece: Piece) -> None:
        """Hang a turn that stayed on the turn that it followed before, if that one came back."""
        if self._renumber is None:
            self._connection.execute(
                "UPDATE questions SET parent_id = ?1 WHERE id = ?2 AND EXISTS (SELECT 1 FROM"
                " questions AS before WHERE before.id = ?1 AND before.talk_id = questions.talk_id)",
                (_whole(piece.head["parent"]), _whole(piece.head["id"])),
            )

    def _talk_of(self, head: dict[str, Any]) -> int:
        """The conversation of a question; it went with its last one and is made anew then."""
        wanted = _whole(head["talk"])
        known = self._ids["talk"].get(wanted)
        if known is not None:
            return known
        if self._renumber is not None:
            raise ValueError("a question of no conversation")
        if not self._connection.execute("SELECT 1 FROM talks WHERE id = ?", (wanted,)).fetchone():
            values = (_text(head.get("title", "")), 0, _text(head["asked"]))
            self._insert("talks", ("title", "pinned", "begun"), values, wanted)
        return wanted

    # ---------------------------------------------------------------------------------- drafts

    def _draft(self, piece: Piece) -> None:
        head, wanted = piece.head, _whole(piece.head["id"])
        precedent = head["precedent"]
        if precedent is not None and self._renumber is not None:
            precedent = self._ids["file"].get(_whole(precedent))
        names = ("title", "kind", "template", "precedent_id", "base_id", "changed", "finalised")
        texts = [
            _text(head[name]) for name in ("title", "kind", "template", "changed", "finalised")
        ]
        values = (*texts[:3], precedent, 0, *texts[3:])
        draft_id = self._insert(
            "manuscripts",
            (*names, "notes", "manuscript"),
            (*values, piece.blobs[0].decode(), self._renumbered(piece.blobs[1])),
            wanted,
        )
        self._ids["draft"][wanted] = draft_id
        self._bases[draft_id] = _whole(head["base"])

    def _base(self, piece: Piece) -> None:
        wanted = _whole(piece.head["id"])
        draft_id = self._ids["draft"][_whole(piece.head["draft"])]
        self._ids["base"][wanted] = self._insert(
            "manuscript_bases", ("draft_id", "data"), (draft_id, piece.blobs[0]), wanted, of=None
        )

    def _version(self, piece: Piece) -> None:
        head = piece.head
        self._insert(
            "manuscript_versions",
            ("draft_id", "label", "saved", "base_id", "manuscript"),
            (
                self._ids["draft"][_whole(head["draft"])],
                _text(head["label"]),
                _text(head["saved"]),
                self._ids["base"][_whole(head["base"])],
                self._renumbered(piece.blobs[0]),
            ),
            _whole(head["id"]),
            of=None,
        )

    def _renumbered(self, text: bytes) -> bytes:
        return text if self._renumber is None else self._renumber(text, self._ids["file"])

    # ---------------------------------------------------------------------------- what is left

    def _note(self, piece: Piece) -> None:
        kind = NoteKind(_text(piece.head["kind"]))
        values = (str(kind), piece.blobs[0].decode())
        self._insert("notes", ("kind", "text"), values, None)

    def _clause(self, piece: Piece) -> None:
        head = piece.head
        kind, title, side = (_text(head[name]) for name in ("kind", "title", "side"))
        text, origin, saved = piece.blobs[0].decode(), _text(head["origin"]), _text(head["saved"])
        clauses.take_in(self._connection, kind, title, side, text, origin, saved)

    def _insert(
        self,
        table: str,
        names: tuple[str, ...],
        values: tuple[Any, ...],
        wanted: int | None,
        of: str | None = "matter_id",
    ) -> int:
        """Insert a row, of this matter unless ``of`` is None; under its old id if it has one."""
        if of is not None:
            names, values = (*names, of), (*values, self._matter_id)
        if wanted is not None and self._renumber is None:
            names, values = (*names, "id"), (*values, wanted)
        marks = ", ".join("?" * len(names))
        made = self._connection.execute(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608 - ours
            values,
        )
        return int(made.lastrowid)


def take_duty(connection: Connection, matter_id: int, head: Mapping[str, Any]) -> None:
    """Keep what the piece "matter" says of a hold and a term. Raises UsageError, ValueError."""
    duty = Duty(_text(head.get("hold", "")), _text(head.get("keep_until", "")))
    if duty != Duty():
        duties.keep(connection, matter_id, duty)


def _parsed(piece: Piece) -> ParsedDocument:
    head, text = piece.head, piece.blobs[0].decode()
    chunks = tuple(
        Chunk(
            _whole(ordinal), _whole(start), _whole(end), text[start:end], _page(page), _text(said)
        )
        for ordinal, start, end, page, said in head["chunks"]
    )
    return ParsedDocument(
        kind=_text(head["kind"]),
        text=text,
        pages=tuple(
            Page(_whole(number), _whole(start), _whole(end), _text(label), _real(confidence))
            for number, start, end, label, confidence in head["pages"]
        ),
        chunks=chunks,
        title=_text(head["title"]),
        problems=tuple(_text(each) for each in head["problems"]),
        hidden=tuple(
            Hidden(_text(said), _text(reason), _page(page)) for said, reason, page in head["hidden"]
        ),
        anchors=tuple(
            Anchor(_whole(start), _whole(end), _text(label))
            for start, end, label in head["anchors"]
        ),
        words=places.unpacked_words(piece.blobs[2]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or not contents.is_storable(value):
        raise ValueError("no text")
    return value


def _whole(value: object) -> int:
    if type(value) is not int or not -(2**63) <= value < 2**63:
        raise ValueError("no whole number")
    return value


def _page(value: object) -> int | None:
    return None if value is None else _whole(value)


def _real(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, int | float):
        raise ValueError("no number")
    return float(value)
