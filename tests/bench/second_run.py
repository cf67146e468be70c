"""How long a second run over unchanged files takes, through the command as a user starts it.

    python -m tests.bench.second_run [--files 20000] [--folder F]

Makes text files and a vault that holds them, with invented vectors under the real embedder's name
(embedding so many takes long and is not what is measured), then runs ``strongroom add`` as a
process of its own: unchanged, unchanged with other times on all files, after the folder was
renamed, with the folder gone, and back. Each line: seconds of the process, its highest resident
memory, and the summary that it printed with the seconds of the run alone.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from desktop.documents import ParsedDocument
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.run.load import Further
from desktop.ingest.run.pipeline import add
from desktop.local_models.embedder import EmbeddedBatch
from desktop.settings import Settings
from desktop.vault.vault import Vault

_PASSPHRASE = "a passphrase for measuring only"
_DIMENSION = 384
_SENTENCE = "The tenant pays {} euros on the first working day of month {} to account {}. "


class InProcess:
    """Reads without workers: making the vault is not what is measured."""

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        return parse(data, Path(name).name)

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        return (), 0


class Invented:
    """Vectors without a model, under its name."""

    name = Settings().embedder
    dimension = _DIMENSION

    def __init__(self) -> None:
        self._draw = np.random.default_rng(7)

    def embed(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[EmbeddedBatch]:
        vectors = self._draw.standard_normal((len(texts), _DIMENSION)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        yield EmbeddedBatch(tuple(range(len(texts))), vectors)


def main() -> None:
    """Make the vault, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--folder", type=Path, help="where to work; a new folder without it")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as name:
        _measure(Path(name), arguments.files)


def _measure(folder: Path, count: int) -> None:
    files = folder / "files"
    _make_files(files, count)
    phrase = folder / "passphrase"
    phrase.write_text(_PASSPHRASE)
    began = time.monotonic()
    vault, _ = Vault.create(folder / "vault", passphrase=_PASSPHRASE, use_keychain=False)
    vault.library.add_matter("My documents")
    for _ in add(vault.library, InProcess(), Invented(), [files], "My documents"):
        pass
    began_list = time.monotonic()
    listed = len(vault.library.documents("My documents"))
    print(f"Library.documents of {listed}: {time.monotonic() - began_list:.2f} s")
    vault.close()
    print(f"made the vault of {count} files in {began_list - began:.0f} s")
    run = _Runs(folder, phrase)
    run.add("unchanged", files)
    for path in files.rglob("*.txt"):
        os.utime(path)
    run.add("new times, same bytes", files)
    files.rename(folder / "renamed")
    run.add("folder renamed", folder / "renamed")
    (folder / "renamed").rename(folder / "away")
    run.add("folder gone", folder / "renamed")
    (folder / "away").rename(folder / "renamed")
    run.add("and back", folder / "renamed")


class _Runs:
    def __init__(self, folder: Path, phrase: Path) -> None:
        self._folder = folder
        self._phrase = phrase

    def add(self, what: str, files: Path) -> None:
        command = [sys.executable, "-m", "desktop", "--vault", str(self._folder / "vault")]
        command += ["--passphrase-file", str(self._phrase), "add", str(files), "--json"]
        began = time.monotonic()
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - began
        lines = ended.stdout.splitlines()
        summary = json.loads(lines[-1])["summary"] if lines else ended.stderr[-300:]
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"{what}: {seconds:.1f} s, {memory:.0f} MB, {summary}", flush=True)


def _make_files(folder: Path, count: int) -> None:
    for number in range(count):
        path = folder / f"{number // 500:03}" / f"{number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(_SENTENCE.format(number, n, number * n) for n in range(6)))


if __name__ == "__main__":
    main()
