"""The child that test_worker.py starts: each kind of request is one way to behave."""

import contextlib
import itertools
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator

from desktop.errors import ReadingError
from desktop.workers import child
from desktop.workers.frames import Message
from desktop.workers.requests import PumpedRequests


def echo(message: Message, _: threading.Event) -> Iterator[Message]:
    yield Message("done", message.fields, message.payload)


def count(message: Message, _: threading.Event) -> Iterator[Message]:
    for number in range(int(message.fields["to"])):
        yield Message("step", {"n": number})


def print_(_: Message, __: threading.Event) -> Iterator[Message]:
    os.write(1, b"a library that prints must not break the frames")
    yield Message("done")


def wait(_: Message, cancel: threading.Event) -> Iterator[Message]:
    cancel.wait()
    yield from ()


def deaf(_: Message, __: threading.Event) -> Iterator[Message]:
    time.sleep(60)
    yield from ()


def chatter(_: Message, __: threading.Event) -> Iterator[Message]:
    while True:
        yield Message("step")


def crash(_: Message, __: threading.Event) -> Iterator[Message]:
    os.kill(os.getpid(), signal.SIGSEGV)
    yield from ()


def exit_(_: Message, __: threading.Event) -> Iterator[Message]:
    os._exit(3)


def refuse(_: Message, __: threading.Event) -> Iterator[Message]:
    raise ReadingError("The file could not be read", "It is protected by a password.")


def bug(_: Message, __: threading.Event) -> Iterator[Message]:
    raise KeyError("the tenant's name")


def bug_after_done(_: Message, __: threading.Event) -> Iterator[Message]:
    yield Message("done")
    raise KeyError("too late")


def memory(message: Message, _: threading.Event) -> Iterator[Message]:
    yield Message("done", {"bytes": len(b"x" * int(message.fields["bytes"]))})


def spin(___: Message, __: threading.Event) -> Iterator[Message]:
    for _ in itertools.count():
        pass
    yield from ()


def write(message: Message, _: threading.Event) -> Iterator[Message]:
    handle = os.open(str(message.fields["path"]), os.O_WRONLY | os.O_CREAT)
    number = 0
    try:
        os.write(handle, b"plain text")
    except OSError as error:
        number = error.errno or 0
    finally:
        os.close(handle)
    yield Message("done", {"errno": number})


def connect(_: Message, __: threading.Event) -> Iterator[Message]:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as door:
        door.connect(("127.0.0.1", 9))
    yield from ()


def oom(_: Message, __: threading.Event) -> Iterator[Message]:
    with open("/proc/self/oom_score_adj") as score:
        yield Message("done", {"score": score.read().strip()})


def garbage(_: Message, __: threading.Event) -> Iterator[Message]:
    for handle in range(3, 20):
        with contextlib.suppress(OSError):
            os.write(handle, b"\xff" * 64)
    time.sleep(60)
    yield from ()


def linger(_: Message, __: threading.Event) -> Iterator[Message]:
    try:
        yield Message("done")
    finally:
        time.sleep(0.4)  # long enough that the next request comes meanwhile


_WAYS = {
    way.__name__.strip("_"): way
    for way in (
        *(echo, count, print_, wait, deaf, chatter, crash, exit_, refuse, bug),
        *(bug_after_done, memory, spin, write, connect, oom, garbage, linger),
    )
}


def prepare(arguments: list[str]) -> child.Handler:
    if "slow" in arguments:
        time.sleep(0.5)
    if "broken" in arguments:
        raise ReadingError("No start", "This child can't start.")
    return lambda message, cancel: _WAYS[message.kind](message, cancel)


if __name__ == "__main__":
    if "pumped" in sys.argv:
        child.requests_from = PumpedRequests  # type: ignore[attr-defined] # as on Windows
    child.serve("echo", prepare)
