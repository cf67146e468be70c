"""Word files to drafts and back, in a worker process, in memory."""

import json
import threading
from collections.abc import Collection, Mapping

from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.model import Finish, Manuscript, Origin
from desktop.drafting.paper import record as paper_record
from desktop.drafting.paper.model import Paper
from desktop.drafting.precedents.from_text import TextKind
from desktop.drafting.word_worker import WordWorker
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message

_MODULE = "desktop.drafting.manuscript.worker"


class Manuscripts:
    """A worker that starts with the first request. Errors of all methods: DraftingError with the
    reason, CancelledError."""

    def __init__(self) -> None:
        self._worker = WordWorker(_MODULE, "manuscript", "The Word file could not be used")

    def prepared(self, docx: bytes, cancel: threading.Event | None = None) -> bytes:
        """A Word file as a base for a draft: what it tracked is accepted."""
        return self._worker.ask(Message("prepare", {}, docx), cancel).payload

    def read(
        self,
        base: bytes,
        origin: Origin,
        *,
        title: str = "",
        labels: Mapping[str, str] | None = None,
        cancel: threading.Event | None = None,
    ) -> Manuscript:
        """The draft that a base holds, its words all from ``origin``; ``labels`` are the names of
        fields as a blank shows them, in a filled template."""
        fields = {
            "origin": origin.kind,
            "source": origin.source,
            "title": title,
            "labels": None if labels is None else dict(labels),
        }
        return self._draft(Message("read", fields, base), cancel)

    def beside(self, base: bytes, cancel: threading.Event | None = None) -> dict[str, str]:
        """What a Word file says beside its paragraphs, by where it is: "comment 2"."""
        told = json.loads(self._worker.ask(Message("beside", {}, base), cancel).payload)
        return {str(name): str(text) for name, text in told.items()}

    def changed_beside(self, base: bytes, where: Collection[str], text: str, value: str) -> bytes:
        """A base that says ``value`` for ``text`` in what ``where`` names as ``beside`` does; a
        style that is named there has a name that says nothing."""
        fields = {"where": sorted(where), "text": text, "value": value}
        return self._worker.ask(Message("change", fields, base), None).payload

    def paper(self, docx: bytes, cancel: threading.Event | None = None) -> Paper:
        """How a Word file is to look on paper."""
        reply = self._worker.ask(Message("paper", {}, docx), cancel)
        try:
            return paper_record.from_bytes(reply.fields, reply.payload)
        except ValueError as error:
            raise self._worker.failed(reasons.BAD_RESULT) from error

    def from_text(
        self,
        base: bytes,
        data: bytes,
        kind: TextKind,
        origin: Origin,
        *,
        title: str = "",
        cancel: threading.Event | None = None,
    ) -> Manuscript:
        """The draft over ``base``, the house style, that a file of text gives: Markdown, HTML or
        plain."""
        fields = {
            "base": len(base),
            "kind": kind,
            "origin": origin.kind,
            "source": origin.source,
            "title": title,
        }
        return self._draft(Message("text", fields, base + data), cancel)

    def _draft(self, message: Message, cancel: threading.Event | None) -> Manuscript:
        reply = self._worker.ask(message, cancel)
        try:
            return record.from_json(reply.payload.decode())
        except ValueError as error:
            raise self._worker.failed(reasons.BAD_RESULT) from error

    def write(
        self,
        base: bytes,
        manuscript: Manuscript,
        finish: Finish,
        cancel: threading.Event | None = None,
    ) -> bytes:
        """The Word file of a draft over its base."""
        fields = {
            "base": len(base),
            "origins": finish.origins,
            "clean": finish.clean,
            "author": finish.author,
        }
        payload = base + record.to_json(manuscript).encode()
        return self._worker.ask(Message("write", fields, payload), cancel).payload

    def close(self) -> None:
        """End the worker."""
        self._worker.close()
