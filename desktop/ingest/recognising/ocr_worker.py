"""The recognising worker's main program: the pixels of one picture in, lines of words out.

It parses no file: what a hostile file made of its pixels is all that reaches it.
"""

import socket
import threading
from collections.abc import Iterator

import numpy as np

from desktop.errors import CancelledError, check_cancelled
from desktop.ingest.readers.common import ocr_page, reasons
from desktop.workers import child
from desktop.workers.child import Handler
from desktop.workers.frames import Message


def prepare(arguments: list[str]) -> Handler:
    """Load the models; ``arguments`` are the language and the number of threads."""
    # urllib3, which rapidocr brings along, tries out a socket when it is loaded: that is no attempt
    # to connect, but the record of refused ones would count it.
    socket.has_ipv6 = False
    from desktop.ingest.recognising.ocr_engine import Engine

    engine = Engine(arguments[0], int(arguments[1]))

    def answer(message: Message, cancel: threading.Event) -> Iterator[Message]:
        def step() -> None:
            check_cancelled(cancel)

        width, height = int(message.fields["width"]), int(message.fields["height"])
        pixels = np.frombuffer(message.payload, np.uint8).reshape(height, width, 3)
        try:
            page = engine.recognise(pixels, step)
        except CancelledError:
            return
        except MemoryError:
            raise reasons.unreadable(reasons.TOO_MUCH_MEMORY) from None
        yield Message("done", ocr_page.as_json(page))

    return answer


if __name__ == "__main__":
    child.serve("recogniser", prepare)
