"""How long it takes until a burst of new files is told of, and that none is lost.

python -m tests.bench.watch [FILES]     10,000 files in 100 new folders unless told otherwise
"""

import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

from desktop.ingest.watching.watch import Changes, FolderWatch
from desktop.ingest.watching.watcher import Watcher


def main() -> None:
    """One burst, then the cost of a look at a tree in which nothing happens."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        told: set[Path] = set()
        whole = threading.Event()

        def changed(changes: Changes) -> None:
            told.update(changes.changed)
            if len(told) >= count + 1:
                whole.set()

        watcher = Watcher(name, {}, changed)
        (root / "first").write_text("first")
        watcher.start()
        while not told:
            time.sleep(0.05)
        began, used = time.perf_counter(), time.process_time()
        for number in range(count):
            folder = root / f"{number % 100:03}"
            folder.mkdir(exist_ok=True)
            (folder / f"{number}.txt").write_text("text")
        written, wrote = time.perf_counter(), time.process_time()
        whole.wait(300)
        ended = time.perf_counter()
        print(f"{count:,} files written in {written - began:.1f} s ({wrote - used:.1f} s of CPU)")
        print(f"told of: {len(told) - 1:,}, the last {ended - written:.1f} s after it was written")
        watcher.close()
        files = [path for path in root.rglob("*") if path.is_file()]
        known = {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}
        watch = FolderWatch(name, known)
        began = time.perf_counter()
        assert watch.step() is None
        print(f"a look at all of it, nothing changed: {(time.perf_counter() - began) * 1e3:.0f} ms")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
