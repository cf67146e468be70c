"""Spoiled files of every kind: each ends in its text or in a reason, in time, and no reader's own
error is among the reasons."""

import random
import time
import traceback
from collections import Counter
from pathlib import Path

import pytest

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.reader_process.slot import SECONDS_PER_FILE
from desktop.ingest.readers import office_files
from desktop.ingest.readers.common import reasons
from tests.unit.ingest.readers.mutation_support import PASSWORD, mutated, seeds

_SEED = 20_261_122


class Run:
    """Counts what becomes of files, by kind."""

    def __init__(self, readers: Readers) -> None:
        self.ended: Counter[tuple[str, str]] = Counter()
        self.bugs: list[str] = []
        self.slowest = 0.0
        self.which = ""
        self._readers = readers

    def read(self, name: str, data: bytes, number: int) -> None:
        """Have a worker read it as the product does, and draw what it says is a picture."""
        worker = self._readers._slots[0].worker
        before = worker.pid
        began = time.monotonic()
        try:
            ended = self._outcome(name, data)
        except ReadingError as error:
            ended = error.message
            # A worker that is still the same did not crash: a reader raised what it should not.
            if ended == reasons.CRASHED and worker.pid == before:
                self.bugs.append(f"{name} number {number}: {_raised(name, data)}")
        took = time.monotonic() - began
        if took > self.slowest:
            self.slowest, self.which = took, f"{name} number {number}"
        assert ended.strip()
        assert ended != reasons.BAD_RESULT, f"{name} number {number}"
        assert self.slowest < SECONDS_PER_FILE + 5, f"{name} number {number}"
        self.ended[name, ended] += 1

    def _outcome(self, name: str, data: bytes) -> str:
        read = self._readers.read(data, name, password=PASSWORD)
        for picture in read.pictures[:2]:
            self._readers.picture(data, f"{hash(data)}", picture, password=PASSWORD)
        for attachment in read.attachments:
            assert attachment.problem or attachment.data is not None
        if read.further:
            self._readers.further(data, name, len(read.attachments), password=PASSWORD)
        return "read" if read.text or read.attachments or read.pictures else ""

    def share_read(self) -> float:
        """How many were read, 0 to 1."""
        read = sum(number for (_, ended), number in self.ended.items() if ended == "read")
        return read / self.ended.total()


def _raised(name: str, data: bytes) -> str:
    try:
        parse(data, name, password=PASSWORD)
    except Exception as error:  # noqa: BLE001 - it is what is looked for
        return repr(error)
    return "not in this process"


def fuzz(readers: Readers, count: int, seed: int) -> Run:
    files = seeds()
    run = Run(readers)
    chance = random.Random(seed)
    names = list(files)
    for number in range(count):
        name = names[number % len(names)]
        run.read(name, mutated(files[name], chance), number)
    return run


def test_each_sound_file_is_read(readers: Readers) -> None:
    run = Run(readers)
    for name, data in seeds().items():
        run.read(name, data, 0)
    assert {name: ended for name, ended in run.ended if ended != "read"} == {}


def test_a_hundred_and_more_spoiled_files_of_all_kinds(readers: Readers) -> None:
    run = fuzz(readers, 130, _SEED)
    assert run.bugs == []
    assert run.share_read() > 0.3


def test_over_senseless_office_files_only_libraries_stumble(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The user is told "damaged" either way; a reader of ours that stumbles has a fault, which may
    meet a sound file too."""
    monkeypatch.setattr(office_files, "STUMBLES", ())
    chance = random.Random(_SEED)
    old = {
        name: data
        for name, data in seeds().items()
        if name.startswith(("office.", "slides.", "drawn."))
    }
    ours = []
    for _ in range(25):
        for name, data in old.items():
            try:
                parse(mutated(data, chance), name)
            except ReadingError:
                continue
            except Exception as error:  # noqa: BLE001 - any that it may be
                *_, last = traceback.extract_tb(error.__traceback__)
                if Path(office_files.__file__).parent in Path(last.filename).parents:
                    ours.append(f"{name}: {error!r} at {Path(last.filename).name}:{last.lineno}")
    assert ours == []


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_five_thousand_spoiled_files_of_all_kinds(
    readers: Readers, capsys: pytest.CaptureFixture[str]
) -> None:
    run = fuzz(readers, 5000, 7)
    endings = Counter[str]()
    for (_, ended), number in run.ended.items():
        endings[ended] += number
    with capsys.disabled():
        print(f"\nslowest {run.slowest:.1f} s: {run.which}", *endings.most_common(), sep="\n")  # noqa: T201
    assert run.ended.total() == 5000
    assert run.bugs == []
