"""Files that wait for a reader worker, and who begins them."""

import os
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from desktop.documents import ParsedDocument
from desktop.errors import CancelledError, DesktopError, ReadingError
from desktop.ingest.reader_process import transfer
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.reader_process.slot import Request, Slot
from desktop.workers.frames import Message

_SECONDS = 20


class Held:
    """Readers of which the first reply is not let go before a test says so, with the threads that
    sent the requests."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.readers = Readers(1)
        self.replied, self.go = threading.Event(), threading.Event()
        self.began: list[str] = []
        self.told: dict[str, str] = {}
        self._threads: list[threading.Thread] = []
        begin, reply = Slot.begin, Slot.reply

        def noted(slot: Slot, request: Request) -> None:
            begin(slot, request)
            self.began.append(threading.current_thread().name)

        def held(slot: Slot, request: Request) -> Message:
            answer = reply(slot, request)
            if not self.replied.is_set():
                self.replied.set()
                assert self.go.wait(_SECONDS)
            return answer

        monkeypatch.setattr(Slot, "begin", noted)
        monkeypatch.setattr(Slot, "reply", held)

    def read(self, name: str, data: bytes, cancel: threading.Event | None = None) -> None:
        """Have a thread of this name read a file."""

        def work() -> None:
            try:
                self.told[name] = self.readers.read(data, "x.txt", cancel).text
            except (DesktopError, CancelledError) as error:
                self.told[name] = type(error).__name__

        thread = threading.Thread(target=work, name=name)
        self._threads.append(thread)
        thread.start()

    def expect_waiting(self, number: int) -> None:
        """So many requests wait in the line."""
        _until(lambda: len(self.readers._line._waiting) == number)

    def end(self) -> dict[str, str]:
        """What became of all that was read."""
        self.go.set()
        for thread in self._threads:
            thread.join(_SECONDS)
            assert not thread.is_alive()
        return self.told


def _until(holds: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(100 * _SECONDS):
        if holds():
            return
        pause.wait(0.01)
    pytest.fail("it never came to that")


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    held = Held(monkeypatch)
    yield held
    held.end()
    held.readers.close()


def test_who_is_done_with_a_worker_has_begun_the_next_file_before_looking_at_the_last(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpack = transfer.unpack_document
    begun_by_then: list[int] = []

    def noted(message: Message) -> ParsedDocument:
        begun_by_then.append(len(held.began))
        return unpack(message)

    monkeypatch.setattr(transfer, "unpack_document", noted)
    held.read("first", b"one")
    assert held.replied.wait(_SECONDS)
    held.read("second", b"two")
    held.expect_waiting(1)
    assert held.end() == {"first": "one", "second": "two"}
    assert held.began == ["first", "first"]
    assert begun_by_then == [2, 2]


def test_files_are_begun_in_the_order_in_which_they_wait(held: Held) -> None:
    held.read("first", b"0")
    assert held.replied.wait(_SECONDS)
    requests = []
    for number in range(1, 4):
        held.read(f"thread {number}", f"{number}".encode())
        held.expect_waiting(number)
        requests.append(held.readers._line._waiting[-1].request.message.payload)
    assert requests == [b"1", b"2", b"3"]
    assert sorted(held.end().values()) == ["0", "1", "2", "3"]


def test_a_worker_that_dies_costs_no_file_that_waits(held: Held) -> None:
    held.read("first", b"one")
    assert held.replied.wait(_SECONDS)
    held.read("second", b"two")
    held.expect_waiting(1)
    pid = held.readers._slots[0].worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    _until(lambda: held.readers._slots[0].worker.pid is None)
    assert held.end() == {"first": "one", "second": "two"}
    assert held.readers._slots[0].worker.pid not in {None, pid}


def test_a_file_that_is_given_up_in_the_line_is_not_begun(held: Held) -> None:
    cancel = threading.Event()
    held.read("first", b"one")
    assert held.replied.wait(_SECONDS)
    held.read("second", b"two", cancel)
    held.expect_waiting(1)
    cancel.set()
    held.expect_waiting(0)
    held.read("third", b"three")
    held.expect_waiting(1)
    told = held.end()
    assert told == {"first": "one", "second": CancelledError.__name__, "third": "three"}
    assert held.began == ["first", "first"]


def test_readers_that_are_closed_end_who_waits(held: Held) -> None:
    held.read("first", b"one")
    assert held.replied.wait(_SECONDS)
    held.read("second", b"two")
    held.expect_waiting(1)
    held.readers.close()
    held.expect_waiting(0)
    assert held.end()["second"] == ReadingError.__name__
    assert held.readers._slots[0].worker.pid is None


def test_a_file_that_is_cancelled_once_it_was_begun_for_it_ends_soon(held: Held) -> None:
    cancel = threading.Event()
    held.read("first", b"one")
    assert held.replied.wait(_SECONDS)
    held.read("second", b"a, b; " * 80_000, cancel)
    held.expect_waiting(1)
    held.go.set()
    _until(lambda: len(held.began) == 2)
    cancel.set()
    assert held.end()["second"] in {CancelledError.__name__, ("a, b; " * 80_000).strip()}
    held.read("third", b"three")
    assert held.end()["third"] == "three"
