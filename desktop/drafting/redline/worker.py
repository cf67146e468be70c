"""The redline worker's main program: it parses the other side's files, so it is confined as the
readers are. Two files in, one out."""

import threading
from collections.abc import Iterator

from desktop.drafting.redline.compare import Step, redline
from desktop.drafting.redline.office_file import OfficeFile
from desktop.drafting.redline.revisions import accepted, rejected, resolve, revisions
from desktop.drafting.redline.summary import changes
from desktop.errors import CancelledError, ReadingError
from desktop.ingest.readers import reasons
from desktop.workers import child
from desktop.workers.frames import Message


def answer(message: Message, cancel: threading.Event) -> Iterator[Message]:
    """Answer "redline", "revisions", "accept", "reject" and "resolve" with one "done"."""

    def step() -> None:
        if cancel.is_set():
            raise CancelledError

    try:
        yield _done(message, step)
    except CancelledError:
        return
    except MemoryError:
        raise reasons.unreadable(reasons.TOO_MUCH_MEMORY) from None
    except ReadingError:
        raise
    except Exception:  # noqa: BLE001 - whatever comes of a file that no program should have made
        # Nothing of the foreign error goes along: its text may quote the document.
        raise reasons.unreadable(reasons.DAMAGED_WORD) from None


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
        case "accept":
            return Message("done", {}, accepted(data))
        case "reject":
            return Message("done", {}, rejected(data))
        case _:
            return Message("done", {}, resolve(data, set(fields["accept"]), set(fields["reject"])))


if __name__ == "__main__":
    child.serve("redline", lambda _: answer)
