"""How much of the processors is in use while files are read, and while they are indexed."""

import concurrent.futures
import os
import tempfile
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.ingest.reading import Readers
from desktop.settings import Settings
from desktop.workspace import Workspace

_MATTER = "Busy"


def worked() -> float:
    """Seconds of processor time of this process and of its children so far, those that run."""
    children = (
        task / "schedstat"
        for own in Path("/proc/self/task").iterdir()
        for pid in (own / "children").read_text().split()
        for task in Path("/proc", pid, "task").iterdir()
    )
    return time.process_time() + sum(int(file.read_text().split()[0]) for file in children) / 1e9


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
    began, processor = time.monotonic(), worked()
    work()
    seconds, used = time.monotonic() - began, worked() - processor
    cores = f"{used / seconds:.2f} of {os.cpu_count()} cores in use"
    return f"{seconds:.1f} s, {used:.1f} s of processor time, {cores}"
