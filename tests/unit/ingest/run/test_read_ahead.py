"""In which order files are read ahead of the one that is indexed."""

import queue
import threading
from collections.abc import Iterator

import pytest

from desktop.documents import ParsedDocument
from desktop.errors import ReadingError
from desktop.ingest.run.load import Further, ReadAhead, Source

_SECONDS = 10


class Held:
    """Reads each file until it is let go, and tells which it has begun."""

    def __init__(self) -> None:
        self.begun: queue.Queue[str] = queue.Queue()
        self._let_go = {name: threading.Event() for name in "abcdef"}

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        self.begun.put(name)
        assert self._let_go[name].wait(_SECONDS)
        raise ReadingError("Unread", f"{name} was let go")

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        raise NotImplementedError

    def let_go(self, names: str) -> None:
        for name in names:
            self._let_go[name].set()

    def next(self) -> str:
        """The file that is begun next."""
        return self.begun.get(timeout=_SECONDS)


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def ahead(held: Held) -> Iterator[ReadAhead]:
    ahead = ReadAhead(held, lambda _: False)
    yield ahead
    held.let_go("abcdef")
    ahead.close()


def _source(name: str, size: int) -> Source:
    return Source(name, size, data=b"x" * size)


def test_the_largest_file_is_begun_before_smaller_ones_that_come_first(
    held: Held, ahead: ReadAhead
) -> None:
    futures = [ahead.start(_source(name, 10)) for name in "abc"]
    assert {held.next(), held.next(), held.next()} == {"a", "b", "c"}
    futures += [ahead.start(_source(*each)) for each in (("d", 10), ("e", 20), ("f", 999))]
    held.let_go("b")
    assert held.next() == "f"
    # Whoever waits for the first one does not wait for the largest, whichever thread is done.
    held.let_go("c")
    assert held.next() == "d"
    held.let_go("a")
    assert held.next() == "e"
    held.let_go("def")
    problems = [ahead.wait(future, None).problem for future in futures]
    assert problems == [f"{name} was let go" for name in "abcdef"]


def test_a_fault_while_a_file_is_loaded_is_told_to_whoever_waits_for_it(
    held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise KeyError("ours")

    monkeypatch.setattr("desktop.ingest.run.load.load", breaks)
    ahead = ReadAhead(held, lambda _: False)
    future = ahead.start(_source("a", 1))
    with pytest.raises(KeyError, match="ours"):
        ahead.wait(future, None)
    ahead.close()
