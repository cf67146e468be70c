"""The reader worker's main program: one file at a time, bytes in, text or a picture out."""

import threading
from collections.abc import Iterator

from desktop import worker
from desktop.documents import PageImage
from desktop.errors import CancelledError, ReadingError
from desktop.ingest import transfer
from desktop.ingest.parse import parse
from desktop.ingest.pdf_page import render
from desktop.ingest.readers import reasons
from desktop.worker import Message


def answer(message: Message, cancel: threading.Event) -> Iterator[Message]:
    """Answer "read" and "render" with one "done" that carries the result."""

    def step() -> None:
        if cancel.is_set():
            raise CancelledError

    try:
        if message.kind == "read":
            parsed = parse(
                message.payload,
                str(message.fields["name"]),
                step,
                str(message.fields["password"]),
            )
            yield transfer.pack_document(parsed)
        elif message.kind == "render":
            yield transfer.pack_image(_render(message))
    except CancelledError:
        return
    except MemoryError:
        raise reasons.unreadable(reasons.TOO_MUCH_MEMORY) from None
    except ReadingError:
        raise
    except Exception:  # noqa: BLE001 - whatever a parser raises: the file is what is wrong
        # Nothing of the foreign error goes along: its text may quote the document.
        raise reasons.unreadable(reasons.CRASHED) from None


def _render(message: Message) -> PageImage:
    fields = message.fields
    return render(
        message.payload,
        int(fields["page"]),
        int(fields["width"]),
        str(fields["quote"]),
        int(fields["occurrence"]),
        str(fields["password"]),
    )


if __name__ == "__main__":
    worker.serve("reader", lambda _: answer)
