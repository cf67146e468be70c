"""Indexing thousands of files without a model: files a second, and whether memory stays flat."""

import io
import os
import random
import tempfile
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

from desktop.events import FileProgress
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.run.pipeline import add
from desktop.vault.vault import Vault
from tests.bench.second_run import Invented
from tests.unit.ingest_support import make_pdf

_WORDS = ("rent", "lease", "notice", "deposit", "term", "party", "clause", "consent", "premises")
_MATTER = "Many files"


def measure(count: int) -> None:
    """Index ``count`` files with one reader worker, then with two; print a line for each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _make(folder / "files", count)
        for workers in (1, 2):
            _index(folder, folder / f"vault {workers}", workers, count)


def _index(folder: Path, place: Path, workers: int, count: int) -> None:
    vault, _ = Vault.create(place, passphrase="only for measuring this", use_keychain=False)
    vault.library.add_matter(_MATTER)
    readers = Readers(workers)
    done = 0
    memory: list[str] = []
    began, processor = time.monotonic(), os.times()
    run = add(vault.library, readers, Invented(), [folder / "files"], _MATTER)
    for event in run:
        if isinstance(event, FileProgress) and event.status.is_final:
            done += 1
            if done in {count // 10, count // 2, count}:
                memory.append(f"{_megabytes(os.getpid())}+{_of_children()}")
    seconds = time.monotonic() - began
    readers.close()
    vault.close()
    used = os.times()
    busy = sum(used[:4]) - sum(processor[:4])
    print(
        f"{workers} worker(s): {done} documents in {seconds:.0f} s, {done / seconds:.0f}/s,"
        f" {busy / seconds:.2f} cores; MB of this process + workers: {', '.join(memory)}"
    )


def _make(folder: Path, count: int) -> None:
    """Of ten files six are texts, two mails with an attachment, one an archive, one a PDF."""
    folder.mkdir()
    draw = random.Random(1)
    made = 0
    number = 0
    while made < count:
        number += 1
        text = f"Document {number}. " + " ".join(draw.choices(_WORDS, k=400)) + "."
        path = folder / f"{number:05}"
        if number % 10 < 6:
            path.with_suffix(".txt").write_text(text)
            made += 1
        elif number % 10 < 8:
            path.with_suffix(".eml").write_bytes(_mail(text, number))
            made += 2
        elif number % 10 == 8:
            path.with_suffix(".zip").write_bytes(_zip(text))
            made += 4
        else:
            lines = "\n".join(text[start : start + 90] for start in range(0, len(text), 90))
            path.with_suffix(".pdf").write_bytes(make_pdf([lines]))
            made += 1


def _mail(text: str, number: int) -> bytes:
    message = EmailMessage()
    message["Subject"] = f"Mail {number}"
    message.set_content(text)
    message.add_attachment(f"Attached to {number}. {text}", filename=f"{number}.txt")
    return message.as_bytes()


def _zip(text: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in range(3):
            archive.writestr(f"{part}.txt", f"Part {part}. {text}")
    return buffer.getvalue()


def _megabytes(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) // 1024


def _of_children() -> int:
    total = 0
    for task in Path("/proc/self/task").iterdir():
        for pid in (task / "children").read_text().split():
            total += _megabytes(int(pid))
    return total
