"""How soon passages show while someone types: ``python -m tests.bench.live_search [--vault DIR]``.

It makes a vault of 100,000 invented chunks (kept for the next run with ``--vault``), then measures

* core: ``Workspace.search_typing`` for every key of some questions, and the first one after opening
  the vault; no embedder runs and chromadb is not imported;
* window: the Ask page itself, offscreen, on the same vault: from the last key of a question, typed
  at 17 keys a second, to the moment its list of passages is shown.

Words follow Zipf's law, so that some stand in most chunks, as in documents. The goal of both is 150
ms (issue 3, item 8).
"""

import argparse
import contextlib
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from desktop.documents import Chunk, Page, ParsedDocument
from desktop.vault.holdings.files import FileFacts
from desktop.workspace import Workspace

_PASSPHRASE = "benchmark"
_MATTER = "Bench"
_CHUNKS_A_FILE = 100
_WORDS_A_CHUNK = 150
_VOCABULARY = 60_000
_KEY_SECONDS = 0.06
_GOAL_MS = 150.0
# Real words in place of the invented ones of these ranks: the first stand in most chunks.
_REAL = {
    0: "the", 1: "of", 2: "and", 3: "to", 4: "party", 6: "agreement", 9: "notice", 14: "rent",
    20: "payment", 35: "termination", 60: "tenant", 90: "liability", 150: "insurance",
    300: "deposit", 900: "subletting", 4000: "arbitration", 20_000: "quorum",
}  # fmt: skip
QUESTIONS = (
    "the rent of the tenant",
    "notice of termination",
    "to the party and the payment",
    "insurance deposit subletting",
    "quorum arbitration",
    '"the notice of" agreement',
    "which payment and notice to the tenant of the agreement",
)


def build(folder: Path, count: int) -> None:
    """Make the vault, unless it is there."""
    if Workspace.exists(folder):
        return
    random = np.random.default_rng(7)
    vocabulary = _vocabulary(random)
    shares = 1 / np.arange(1, _VOCABULARY + 1)
    shares /= shares.sum()
    workspace, _ = Workspace.create(folder, passphrase=_PASSPHRASE, use_keychain=False)
    began = time.perf_counter()
    with contextlib.closing(workspace):
        library = workspace._library
        library.add_matter(_MATTER)
        for number in range(count // _CHUNKS_A_FILE):
            drawn = random.choice(_VOCABULARY, (_CHUNKS_A_FILE, _WORDS_A_CHUNK), p=shares)
            document = _document([" ".join(vocabulary[row]) for row in drawn])
            vectors = random.standard_normal((_CHUNKS_A_FILE, 384)).astype(np.float32)
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
            facts = FileFacts(f"/clients/file {number:05}.txt", 1, 1, f"{number:064x}")
            library.store(_MATTER, facts, document, vectors, workspace.chosen_embedder())
    print(f"built {count} chunks in {time.perf_counter() - began:.0f} s")


def _vocabulary(random: np.random.Generator) -> np.ndarray[Any, Any]:
    letters = np.array(list("abcdefghijklmnopqrstuvwxyz"))
    made = ["".join(random.choice(letters, random.integers(3, 11))) for _ in range(_VOCABULARY)]
    for rank, word in _REAL.items():
        made[rank] = word
    return np.array(made, dtype=object)


def _document(texts: Sequence[str]) -> ParsedDocument:
    chunks, start = [], 0
    for ordinal, text in enumerate(texts):
        chunks.append(Chunk(ordinal, start, start + len(text), text, 1, f"Clause {ordinal}"))
        start += len(text) + 1
    whole = "\n".join(texts)
    return ParsedDocument("txt", whole, (Page(1, 0, len(whole)),), tuple(chunks), "A file")


def open_bench(folder: Path) -> Workspace:
    """The vault, opened."""
    return Workspace.open(folder, passphrase=_PASSPHRASE)


def measure_core(folder: Path) -> None:
    """Every key of every question, one search each."""
    workspace = open_bench(folder)
    with contextlib.closing(workspace):
        began = time.perf_counter()
        workspace.search_typing("the rent of the ten", _MATTER)
        print(f"core    first search after opening  {1000 * (time.perf_counter() - began):7.1f} ms")
        for question in QUESTIONS:
            took = []
            for length in range(2, len(question) + 1):
                began = time.perf_counter()
                workspace.search_typing(question[:length], _MATTER)
                took.append(1000 * (time.perf_counter() - began))
            print(f"core    {_figures(took)}  {question}")


def measure_window(folder: Path) -> None:
    """Questions typed into the Ask page, key by key, with no model loaded."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.gui.ask.page import AskPage
    from desktop.gui.jobs import Jobs
    from desktop.gui.theme import Theme
    from desktop.settings import Settings

    application = QApplication([])
    Theme(application).apply(Settings())
    jobs = Jobs()
    workspace = open_bench(folder)
    with contextlib.closing(workspace):
        page = AskPage(workspace, jobs)
        page.resize(1280, 800)
        page.show()
        page.set_matter(_MATTER)
        _spin(application, lambda: bool(jobs.alive()))
        shown: list[float] = []
        page.found.model.modelReset.connect(lambda: shown.append(time.perf_counter()))
        took = []
        for question in QUESTIONS:
            page.box.put("")
            page.box.setFocus()
            last = 0.0
            for key in question:
                last = time.perf_counter()
                QTest.keyClicks(page.box, key)
                _spin(application, lambda: True, _KEY_SECONDS)
            # One that came within the key's own time is among those noted.
            _spin(application, lambda: not shown or shown[-1] < last)  # noqa: B023 - called at once
            took.append(1000 * (next(at for at in shown if at > last) - last))
            print(f"window  last key to list  {took[-1]:6.1f} ms  {question}")
        print(f"window  {_figures(took)}  goal {_GOAL_MS:.0f} ms")
        page.close()
        jobs.shut_down()


def _spin(application: Any, busy: Callable[[], bool], seconds: float = 5.0) -> None:  # noqa: ANN401 - Qt's, imported late
    """Run the event loop while something is awaited, so many seconds at most."""
    give_up = time.perf_counter() + seconds
    while busy() and time.perf_counter() < give_up:
        application.processEvents()
        time.sleep(0.001)


def _figures(took: Sequence[float]) -> str:
    p95 = sorted(took)[int(0.95 * (len(took) - 1))]
    return f"median {statistics.median(took):6.1f}  p95 {p95:6.1f}  worst {max(took):6.1f} ms"


def main() -> None:
    """Print one line for each measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chunks", type=int, default=100_000)
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--core-only", action="store_true")
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = arguments.vault or Path(stack.enter_context(tempfile.TemporaryDirectory())) / "v"
        build(folder, arguments.chunks)
        measure_core(folder)
        if not arguments.core_only:
            measure_window(folder)


if __name__ == "__main__":
    main()
