"""The vector store beside Chroma's own engines, on the same vectors in one run.

    python -m tests.bench.store [--sizes 10000 100000] [--engines vault persistent ephemeral direct]
        [--queries 100] [--dimension 384] [--shape clusters|uniform] [--json FILE]
        [--plot FILE.svg] [--grown FILE.json ...]

For each size and engine: adds a second, median and 95th percentile of a query for 20 neighbours,
recall@20 against comparing with every vector, time from opening to the first result in a new
process, memory that searching took, size on disk, deleting 10,000 records, and the longest time
that another thread was kept from running while the queries ran. ``direct`` is the vault without
Chroma's client, as documents are stored. With several sizes it ends with plots of how each figure
grows, as text and as SVG; ``--grown`` adds the figures of earlier runs to them.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings
from numpy.typing import NDArray

from desktop.vault import chroma
from desktop.vault.disk import migrations
from desktop.vault.disk.database import Database
from desktop.vault.vectors import records
from desktop.vault.vectors.nearest import VectorIndex
from tests.bench.growth import Plot, write_svg

Vectors = NDArray[np.float32]

NEIGHBOURS = 20
BATCH = 5000
DELETED = 10_000
_KEY = bytes(range(32))
_FIGURES = (
    ("adds_per_second", "adds/s", "{:,.0f}"),
    ("median_ms", "median ms", "{:.1f}"),
    ("p95_ms", "p95 ms", "{:.1f}"),
    ("recall", "recall@20", "{:.4f}"),
    ("first_ms", "open to first ms", "{:,.0f}"),
    ("memory_mb", "memory MB", "{:,.0f}"),
    ("disk_mb", "disk MB", "{:,.0f}"),
    ("delete_s", "delete 10,000 s", "{:.2f}"),
    ("pause_ms", "longest pause ms", "{:.0f}"),
)


class Store(Protocol):
    """What is measured."""

    def add(self, first: int, rows: Vectors) -> None:
        """Add rows under their numbers."""

    def query(self, row: Vectors) -> list[int]:
        """The numbers of the nearest rows."""

    def delete(self, first: int, count: int) -> None:
        """Delete so many, and fold the log in."""

    def close(self) -> None:
        """Let go."""


class ThroughClient:
    """Any engine through a chromadb collection."""

    def __init__(self, client: Client, *, create: bool, finish: Callable[[], None]) -> None:
        self._finish = finish
        if create:
            self._collection = client.create_collection(
                "bench", configuration={"hnsw": {"space": "cosine"}}, embedding_function=None
            )
        else:
            self._collection = client.get_collection("bench", embedding_function=None)

    def add(self, first: int, rows: Vectors) -> None:
        """See Store."""
        names = [str(first + place) for place in range(len(rows))]
        self._collection.add(ids=names, embeddings=list(rows))

    def query(self, row: Vectors) -> list[int]:
        """See Store."""
        found = self._collection.query(query_embeddings=row, n_results=NEIGHBOURS, include=[])
        return [int(name) for name in found["ids"][0]]

    def delete(self, first: int, count: int) -> None:
        """See Store."""
        for start in range(first, first + count, BATCH):
            stop = min(start + BATCH, first + count)
            self._collection.delete(ids=[str(number) for number in range(start, stop)])

    def close(self) -> None:
        """See Store."""
        self._finish()


class Direct:
    """The vault's own functions, as documents are stored and searched."""

    def __init__(self, database: Database, *, create: bool) -> None:
        self._index = VectorIndex()
        self._database = database
        self._collection = 1
        if create:
            with database.writer() as connection:
                self._collection = records.create_collection(connection, "bench")

    def add(self, first: int, rows: Vectors) -> None:
        """See Store."""
        names = [str(first + place) for place in range(len(rows))]
        with self._database.writer() as connection:
            records.add(connection, self._collection, names, None, None, rows)

    def query(self, row: Vectors) -> list[int]:
        """See Store. Record ids begin at 1."""
        with self._database.reader() as connection:
            found = self._index.nearest(connection, self._collection, row[None], NEIGHBOURS)
        return [int(number) - 1 for number in found[0].ids]

    def delete(self, first: int, count: int) -> None:
        """See Store."""
        with self._database.writer() as connection:
            records.delete(connection, range(first + 1, first + count + 1))
        self._database.checkpoint()

    def close(self) -> None:
        """See Store."""
        self._database.close()


def open_store(engine: str, folder: Path, *, create: bool) -> Store:
    """The engine on the folder."""
    if engine in ("vault", "direct"):
        database = Database(folder / "vault.db", _KEY, create=create)
        if create:
            migrations.initialise(database, "0" * 32)
        if engine == "direct":
            return Direct(database, create=create)
        client = chroma.client(database)
        return ThroughClient(client, create=create, finish=database.close)
    settings = Settings(anonymized_telemetry=False)
    theirs = (
        chromadb.PersistentClient(str(folder), settings=settings)
        if engine == "persistent"
        else chromadb.EphemeralClient(settings)
    )
    client = cast("Client", theirs)
    return ThroughClient(client, create=create, finish=client.close)


@dataclass(frozen=True)
class Plan:
    """What one process does."""

    engine: str
    folder: str
    size: int
    dimension: int
    queries: int
    shape: str


def vectors(plan: Plan) -> Iterator[Vectors]:
    """The rows, a batch at a time: the same for every engine. ``clusters`` are unit vectors around
    some hundred centres, as text gives; ``uniform`` ones have independent elements."""
    random = np.random.default_rng(1)
    centres = random.standard_normal((300, plan.dimension)).astype(np.float32)
    for start in range(0, plan.size, BATCH):
        yield _rows(random, centres, min(BATCH, plan.size - start), plan.shape)


def questions(plan: Plan) -> Vectors:
    """Queries of the same kind as the rows, none of which is a row."""
    centres = np.random.default_rng(1).standard_normal((300, plan.dimension)).astype(np.float32)
    return _rows(np.random.default_rng(2), centres, plan.queries, plan.shape)


def _rows(random: np.random.Generator, centres: Vectors, count: int, shape: str) -> Vectors:
    if shape == "uniform":
        return random.random((count, centres.shape[1]), dtype=np.float32)
    rows = centres[random.integers(0, len(centres), count)]
    rows = rows + 0.8 * random.standard_normal(rows.shape).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def exact(plan: Plan) -> list[set[int]]:
    """The true neighbours of each query."""
    asked = questions(plan).astype(np.float64)
    asked /= np.linalg.norm(asked, axis=1, keepdims=True)
    best = np.full((len(asked), NEIGHBOURS), -np.inf)
    names = np.zeros((len(asked), NEIGHBOURS), np.int64)
    for number, rows in enumerate(vectors(plan)):
        wide = rows.astype(np.float64)
        score = np.hstack([best, asked @ (wide / np.linalg.norm(wide, axis=1, keepdims=True)).T])
        here = np.arange(number * BATCH, number * BATCH + len(rows))
        every = np.hstack([names, np.broadcast_to(here, (len(asked), len(rows)))])
        order = np.argpartition(-score, NEIGHBOURS - 1, axis=1)[:, :NEIGHBOURS]
        best = np.take_along_axis(score, order, axis=1)
        names = np.take_along_axis(every, order, axis=1)
    return [set(row.tolist()) for row in names]


def fill(plan: Plan) -> dict[str, float]:
    """Make the store and add every row; the time to make the rows is left out."""
    store = open_store(plan.engine, Path(plan.folder), create=True)
    seconds = 0.0
    for number, rows in enumerate(vectors(plan)):
        started = time.perf_counter()
        store.add(number * BATCH, rows)
        seconds += time.perf_counter() - started
    figures = {"adds_per_second": plan.size / seconds}
    if plan.engine == "ephemeral":
        return figures | _asked(store, plan)
    started = time.perf_counter()
    store.close()
    seconds += time.perf_counter() - started
    return {"adds_per_second": plan.size / seconds}


def ask(plan: Plan) -> dict[str, float]:
    """Open the store in a process that has not seen it, and search."""
    asked = questions(plan)
    before = _memory()
    started = time.perf_counter()
    store = open_store(plan.engine, Path(plan.folder), create=False)
    store.query(asked[0])
    first = time.perf_counter() - started
    figures = _asked(store, plan)
    figures |= {"first_ms": first * 1e3, "memory_mb": (_memory() - before) / 1e6}
    figures["disk_mb"] = (
        sum(path.stat().st_size for path in Path(plan.folder).rglob("*") if path.is_file()) / 1e6
    )
    started = time.perf_counter()
    store.delete(0, min(DELETED, plan.size // 2))
    figures["delete_s"] = time.perf_counter() - started
    store.close()
    return figures


def _asked(store: Store, plan: Plan) -> dict[str, float]:
    asked, true = questions(plan), exact(plan)
    store.query(asked[0])
    found, seconds = [], []
    with _Ticks() as ticks:
        for row in asked:
            started = time.perf_counter()
            found.append(store.query(row))
            seconds.append(time.perf_counter() - started)
    hits = sum(len(set(names) & right) for names, right in zip(found, true, strict=True))
    return {
        "median_ms": float(np.median(seconds)) * 1e3,
        "p95_ms": float(np.percentile(seconds, 95)) * 1e3,
        "recall": hits / (NEIGHBOURS * len(asked)),
        "pause_ms": ticks.longest * 1e3,
    }


class _Ticks:
    """A thread that wakes every millisecond, as a window's event loop would, and notes how long it
    once had to wait."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "_Ticks":
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        last = time.perf_counter()
        while not self._stop.wait(0.001):
            now = time.perf_counter()
            self.longest = max(self.longest, now - last)
            last = now


def _memory() -> int:
    """Bytes of this process in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _in_a_process(step: str, plan: Plan) -> dict[str, float]:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.store", "--step", step],
        input=json.dumps(plan.__dict__).encode(),
        capture_output=True,
        check=False,
    )
    if ran.returncode:
        raise RuntimeError(ran.stderr.decode()[-2000:])
    figures: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return figures


def measure(options: argparse.Namespace) -> list[dict[str, Any]]:
    """A row of figures for each size and engine."""
    results = []
    for size in options.sizes:
        for engine in options.engines:
            folder = tempfile.mkdtemp(prefix="bench-store-")
            plan = Plan(engine, folder, size, options.dimension, options.queries, options.shape)
            try:
                figures = _in_a_process("fill", plan)
                if engine != "ephemeral":
                    figures |= _in_a_process("ask", plan)
            finally:
                shutil.rmtree(folder)
            results.append({"size": size, "engine": engine, **figures})
            print("|" + "|".join(_cells(results[-1])) + "|", flush=True)
    return results


def _cells(result: dict[str, Any]) -> list[str]:
    cells = [f" {result['size']:,} ", f" {result['engine']} "]
    for key, _, form in _FIGURES:
        cells.append(f" {form.format(result[key])} " if key in result else " – ")
    return cells


def plots(results: list[dict[str, Any]]) -> list[Plot]:
    """How each figure grows with the number of records."""
    found = []
    for key, title, _ in _FIGURES:
        lines: dict[str, list[tuple[float, float]]] = {}
        for result in results:
            if key != "recall" and result.get(key, 0) > 0:
                lines.setdefault(result["engine"], []).append((result["size"], result[key]))
        if any(len(line) > 1 for line in lines.values()):
            found.append(Plot(title, lines))
    return found


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000])
    engines = ("vault", "direct", "persistent", "ephemeral")
    parser.add_argument("--engines", nargs="+", choices=engines, default=list(engines))
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--dimension", type=int, default=384)
    parser.add_argument("--shape", choices=("clusters", "uniform"), default="clusters")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plot", type=Path, help="where to write the plots as SVG")
    parser.add_argument("--grown", type=Path, nargs="+", default=[], help="earlier --json files")
    parser.add_argument("--step", choices=("fill", "ask"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        plan = Plan(**json.loads(sys.stdin.read()))
        print(json.dumps({"fill": fill, "ask": ask}[options.step](plan)))
        return
    heads = ["records", "engine", *(title for _, title, _ in _FIGURES)]
    print("| " + " | ".join(heads) + " |\n|" + "---|" * len(heads), flush=True)
    results = measure(options)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1))
    for earlier in options.grown:
        results += json.loads(earlier.read_text())
    if grown := plots(results):
        print("\n\n".join(plot.text() for plot in grown))
        if options.plot:
            write_svg(grown, options.plot)


if __name__ == "__main__":
    main()
