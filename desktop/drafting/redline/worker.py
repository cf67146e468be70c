"""The redline worker's main program: it parses the other side's files, so it is confined as the
readers are. Two files in, one out."""

import contextlib
import threading
from collections.abc import Iterator

from desktop.drafting.redline.compare import Step, redline
from desktop.drafting.redline.office_file import OfficeFile
from desktop.drafting.redline.revisions import resolve, revisions, texts_hash
from desktop.drafting.redline.summary import changes
from desktop.errors import CancelledError, check_cancelled
from desktop.ingest.readers.common import foreign, reasons
from desktop.workers import child
from desktop.workers.frames import Message


def answer(message: Message, cancel: threading.Event) -> Iterator[Message]:
    """Answer "redline", "revisions", "texts" and "resolve" with one "done"."""

    def step() -> None:
        check_cancelled(cancel)

    with contextlib.suppress(CancelledError), foreign.refused(reasons.DAMAGED_WORD):
        yield _done(message, step)


def _done(message: Message, step: Step) -> Message:
    fields, data = message.fields, message.payload
    match message.kind:
        case "redline":
            size = int(fields["old"])
            made = redline(
                data[:size],
                data[size:],
                author=str(fields["author"]),
                date=str(fields["date"]),
                step=step,
            )
            rows = [[c.clause, str(c.kind), c.old, c.new] for c in changes(OfficeFile(made))]
            return Message("done", {"changes": rows}, made)
        case "revisions":
            listed: list[list[str | int]] = [
                [
                    *(r.number, str(r.kind), r.author, r.date, r.part, r.paragraph),
                    *(r.text, r.clause, r.move),
                ]
                for r in revisions(data)
            ]
            return Message("done", {"revisions": listed})
        case "texts":
            return Message("done", {"hash": texts_hash(data)})
        case _:
            return Message("done", {}, resolve(data, set(fields["accept"]), set(fields["reject"])))


if __name__ == "__main__":
    child.serve("redline", lambda _: answer)
