"""Child processes that may crash: the child's side. Limits are taken up, requests answered."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import IO

from desktop import confine
from desktop.errors import DesktopError, said_later
from desktop.workers.frames import REFUSED, Message, write_frame
from desktop.workers.limits import Limits, allow_processor_time, apply
from desktop.workers.requests import requests_from

Handler = Callable[[Message, threading.Event], Iterator[Message]]


def serve(name: str, prepare: Callable[[list[str]], Handler]) -> None:
    """The main function of a child module: take up the limits, build the handler with
    ``prepare(arguments)``, answer requests until the parent goes.

    The handler yields replies; "done" is sent by itself after them, so the handler may yield its
    own last message with kind "done" instead. It should look at the event between steps: it is set
    when the request is cancelled.
    """
    requests, replies = _take_over_pipes()
    limits = Limits.from_arguments(sys.argv[1:5])
    if sys.platform != "win32":
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    confine.close_network()
    # Before the dump is forbidden: after it /proc/self belongs to root.
    apply(limits)
    confine.forbid_memory_dumps()
    cancel = threading.Event()
    handler: list[Handler] = []

    def ready(_: Message, __: threading.Event) -> Iterator[Message]:
        handler.append(prepare(sys.argv[5:]))
        yield from ()

    _answer(replies, name, ready, Message("start"), cancel)
    if not handler:
        return
    inbox = requests_from(requests, cancel)
    while True:
        message = inbox.next()
        allow_processor_time(limits.cpu_seconds)
        _answer(replies, name, handler[0], message, cancel)


def _take_over_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the pipes for ourselves: a library that prints must not break the frames."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    return requests, replies


def _answer(
    stream: IO[bytes], name: str, handler: Handler, message: Message, cancel: threading.Event
) -> None:
    try:
        for reply in handler(message, cancel):
            _reply(stream, reply)
            if reply.kind == "done":
                # Whatever the handler still does, the parent has its answer: a second last frame
                # would be taken for the answer to the next request.
                return
        _reply(stream, Message("done"))
    except BrokenPipeError:
        os._exit(0)
    except DesktopError as error:
        fields = {
            "family": type(error).__name__,
            "title": error.title,
            "message": error.message,
        }
        _reply(stream, Message("error", fields))
    except MemoryError:
        _reply(stream, _failure(name, said_later("It needs more memory than it may use.")))
    except Exception as error:  # noqa: BLE001 - the boundary: whatever a parser raises ends here
        # The type only: the text of a foreign exception may quote the document.
        _reply(stream, _failure(name, f"Internal error: {type(error).__name__}."))


def _reply(stream: IO[bytes], message: Message) -> None:
    """Send a reply, and with it what the tripwire caught meanwhile."""
    refused = confine.take_refused()
    if refused:
        message = replace(message, fields={**message.fields, REFUSED: refused})
    write_frame(stream, message)


def _failure(name: str, reason: str) -> Message:
    fields = {"family": "WorkerError", "title": f"The {name} failed", "message": reason}
    return Message("error", fields)
