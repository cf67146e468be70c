"""How much of the processors is in use while files are read, and while they are indexed. Where
other programs run, what was asked for tells as much: threads that were ready to run."""

import concurrent.futures
import os
import resource
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.ingest.reader_process.reading import Readers
from desktop.settings import Settings
from desktop.workspace import Workspace

_MATTER = "Busy"


def worked() -> float:
    """Seconds of processor time of this process and of its children so far."""
    return _schedule()[0]


def _schedule() -> tuple[float, float]:
    """Seconds that all threads have run, and that they were ready to run and others ran
    (https://docs.kernel.org/scheduler/sched-stats.html)."""
    own = Path("/proc/self/task")
    children = [pid for task in own.iterdir() for pid in _told(task / "children")]
    ran = waited = 0
    for tasks in (own, *(Path("/proc", pid, "task") for pid in children)):
        for task in tasks.iterdir():
            if numbers := _told(task / "schedstat"):
                ran, waited = ran + int(numbers[0]), waited + int(numbers[1])
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ran / 1e9 + ended.ru_utime + ended.ru_stime, waited / 1e9


def _told(file: Path) -> list[str]:
    """The words of a file of /proc; none where its thread has ended meanwhile."""
    try:
        return file.read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return []


def measure(files: Sequence[Path], rounds: int) -> None:
    """Read by one worker and by two, then index with the real embedder; a line for each."""
    pdfs = [path.read_bytes() for path in files if path.suffix == ".pdf"] * rounds
    for workers in (1, 2):
        print(f"{len(pdfs)} PDF files by {workers} worker(s): {_read(pdfs, workers)}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        phrase = "only for measuring this"
        workspace, _ = Workspace.create(Path(name) / "v", passphrase=phrase, use_keychain=False)
        workspace.ensure_matter(_MATTER)
        line = _used(lambda: deque(workspace.add(files, _MATTER), maxlen=0))
        workspace.close()
    print(f"{len(files)} files indexed with {Settings().embedder}: {line}")


def _read(pdfs: Sequence[bytes], workers: int) -> str:
    readers = Readers(workers)

    def read(data: bytes) -> object:
        return readers.read(data, "x.pdf")

    try:
        with concurrent.futures.ThreadPoolExecutor(workers) as threads:
            # Started before, and both of them.
            list(threads.map(read, pdfs[:4]))
            return _used(lambda: list(threads.map(read, pdfs)))
    finally:
        readers.close()


def _used(work: Callable[[], object]) -> str:
    began, before = time.monotonic(), _schedule()
    work()
    seconds, after = time.monotonic() - began, _schedule()
    ran, waited = after[0] - before[0], after[1] - before[1]
    return (
        f"{seconds:.1f} s, {ran:.1f} s of processor time; of {os.cpu_count()} cores"
        f" {ran / seconds:.2f} in use, {(ran + waited) / seconds:.2f} in use or asked for"
    )
