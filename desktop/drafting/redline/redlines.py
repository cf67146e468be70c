"""Redlines for the program: the files are compared in a worker process, in memory."""

import threading
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.drafting.export.plain_text import for_xml
from desktop.drafting.redline.revisions import Kind, Revision
from desktop.drafting.redline.summary import Change, ChangeKind
from desktop.drafting.word_worker import WordWorker
from desktop.errors import DraftingError, reading_reason, said_later
from desktop.ingest.reader_process.reading import MAX_FILE
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message

_MODULE = "desktop.drafting.redline.worker"
_TITLE = "The files could not be compared"
# The text of a change, its clause and its move.
_WORDS = 3


@dataclass(frozen=True, slots=True)
class Redlined:
    """``docx`` is the new file with tracked changes; ``changes`` sums them up."""

    docx: bytes
    changes: tuple[Change, ...]


class Redlines:
    """A worker that starts with the first request. Errors of all methods: DraftingError with the
    reason, CancelledError."""

    def __init__(self) -> None:
        self._worker = WordWorker(_MODULE, "redline", _TITLE)

    def compare(
        self,
        old: bytes,
        new: bytes,
        *,
        author: str,
        when: datetime | None = None,
        cancel: threading.Event | None = None,
    ) -> Redlined:
        """The new file with tracked changes against the old one, in the name of ``author`` at the
        time ``when`` (now)."""
        date = (when or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        fields = {"old": len(old), "author": for_xml(author).strip() or "Strongroom", "date": date}
        reply = self._worker.ask(Message("redline", fields, old + new), cancel)
        try:
            rows = reply.fields["changes"]
            found = tuple(
                Change(str(clause), ChangeKind(kind), str(before), str(after))
                for clause, kind, before, after in rows
            )
        except (KeyError, TypeError, ValueError) as error:
            raise _failed(reasons.BAD_RESULT) from error
        return Redlined(reply.payload, found)

    def revisions(self, docx: bytes, cancel: threading.Event | None = None) -> list[Revision]:
        """The tracked changes of a file."""
        reply = self._worker.ask(Message("revisions", {}, docx), cancel)
        try:
            return [
                Revision(str(n), Kind(kind), str(who), str(when), str(part), int(place), *words)
                for n, kind, who, when, part, place, *rest in reply.fields["revisions"]
                if len(words := [str(each) for each in rest]) == _WORDS
            ]
        except (KeyError, TypeError, ValueError) as error:
            raise _failed(reasons.BAD_RESULT) from error

    def texts_hash(self, docx: bytes, cancel: threading.Event | None = None) -> str:
        """A hash of what a file with tracked changes says, with and without them."""
        reply = self._worker.ask(Message("texts", {}, docx), cancel)
        return str(reply.fields.get("hash", ""))

    def resolve(
        self,
        docx: bytes,
        accept: Collection[str],
        reject: Collection[str],
        cancel: threading.Event | None = None,
    ) -> bytes:
        """The file with the changes of these numbers accepted and rejected."""
        fields = {"accept": sorted(accept), "reject": sorted(reject)}
        return self._worker.ask(Message("resolve", fields, docx), cancel).payload

    def close(self) -> None:
        """End the worker."""
        self._worker.close()


def docx_at(path: Path) -> bytes:
    """The bytes of a Word file. Raises DraftingError."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise _failed(reasons.TOO_LARGE)
        return path.read_bytes()
    except OSError as error:
        raise _failed(
            said_later(f"The file {path.name} can't be read. {reading_reason(error)}")
        ) from None


def _failed(reason: str) -> DraftingError:
    return DraftingError(_TITLE, reason)
