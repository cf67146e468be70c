"""What becomes of real files through the real product, for score.py of the evaluation sets.

    python -m tests.bench.robust EVAL_FOLDER OUT.jsonl [--passwords F]
    python -m tests.bench.robust --states FOLDER… [--most 400]

The first indexes EVAL_FOLDER/robust/files by `strongroom add` into a new vault, real models and
recognition of pictures included, and writes a line for each file: {"file", "status", "text",
"seconds"}. The text of a file that holds files is followed by theirs. Then run
`python score.py --robust OUT.jsonl`.

The second looks for documents that other programs brought along below the folders, at most so many
of each kind and 4 MB each, reads them the same way and prints how many ended in which state, the
reasons, the slowest, and every one that crashed the reader or ended in no state.

Seconds are between a file's line and the one before it: two files are read at a time, so they say
how long the run stood, not how long one file was worked on.
"""

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.documents import Document
from desktop.errors import NotFoundError
from desktop.ingest.readers.common import reasons
from desktop.workspace import Workspace

_PASSPHRASE = "only for measuring this"
_MATTER = "Robust"
_MOST_BYTES = 4_000_000
_FINAL_REASONS = {reasons.CRASHED: "crash", reasons.TOO_SLOW: "timeout"}
_NOTHING = {reasons.EMPTY, reasons.NO_TEXT, reasons.NO_TEXT_IN_PICTURE, reasons.NO_TEXT_IN_PICTURES}
_KINDS = [
    "pdf",
    "docx",
    "doc",
    "odt",
    "rtf",
    "txt",
    "md",
    "html",
    "htm",
    "mhtml",
    "xlsx",
    "xls",
    "ods",
    "csv",
    "tsv",
    "pptx",
    "ppt",
    "odp",
    "eml",
    "msg",
    "mbox",
    "png",
    "jpg",
    "jpeg",
    "tif",
    "tiff",
    "heic",
    "gif",
    "bmp",
    "webp",
    "zip",
    "gz",
    "xml",
    "json",
    "rst",
    "tar",
    "svg",
    "xlsb",
    "epub",
]


@dataclass(frozen=True, slots=True)
class Ended:
    """A line of `strongroom add --json`, and the seconds since the one before."""

    path: str
    status: str
    reason: str
    seconds: float


def main() -> None:
    """Run one of the two."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--states", action="store_true")
    parser.add_argument("--most", type=int, default=30, help="files of each ending")
    parser.add_argument("--passwords", type=Path)
    arguments = parser.parse_args()
    if arguments.states:
        files = _real_files(arguments.places, arguments.most)
        with _indexed(files, None) as (ended, _):
            _print_states(files, ended)
        return
    folder, out = arguments.places
    root = folder / "robust"
    with _indexed([root / "files"], arguments.passwords) as (ended, vault):
        _write(root, out, ended, vault)


@contextlib.contextmanager
def _indexed(
    paths: Sequence[Path], passwords: Path | None
) -> Iterator[tuple[dict[str, Ended], Path]]:
    """Index into a new vault by the command line; by path what it said, and the vault's folder."""
    with tempfile.TemporaryDirectory() as name:
        vault, secret = Path(name) / "vault", Path(name) / "passphrase"
        secret.write_text(_PASSPHRASE)
        command = [sys.executable, "-m", "desktop", "--vault", str(vault)]
        command += ["--passphrase-file", str(secret), "add", "--json", "--matter", _MATTER]
        if passwords is not None:
            command += ["--password-file", str(passwords)]
        with subprocess.Popen(
            [*command, *map(str, paths)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            ended = dict(_lines(process))
        print(f"exit status {process.returncode}", file=sys.stderr)
        yield ended, vault


def _lines(process: subprocess.Popen[str]) -> Iterator[tuple[str, Ended]]:
    last = time.monotonic()
    for line in process.stdout or ():
        record = json.loads(line)
        if "path" not in record:
            print(record, file=sys.stderr)
            continue
        now = time.monotonic()
        path = record["path"]
        yield path, Ended(path, record["status"], record["reason"], now - last)
        last = now


def _write(root: Path, out: Path, ended: dict[str, Ended], vault: Path) -> None:
    workspace = Workspace.open(vault, passphrase=_PASSPHRASE)
    with contextlib.closing(workspace), out.open("w", encoding="utf-8") as file:
        documents = workspace.documents(_MATTER)
        below: dict[int | None, list[Document]] = defaultdict(list)
        for document in documents:
            below[document.parent].append(document)
        for document in below[None]:
            line = ended.get(document.path)
            record = {
                "file": str(Path(document.path).relative_to(root)),
                "status": _status(line) if line else "crash",
                "reason": line.reason if line else "no line",
                "text": "\n".join(_texts(workspace, document, below)),
                "seconds": round(line.seconds, 2) if line else 0,
            }
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _texts(
    workspace: Workspace, document: Document, below: dict[int | None, list[Document]]
) -> Iterator[str]:
    with contextlib.suppress(NotFoundError):
        yield workspace.text(document.id)
    for child in below[document.id]:
        yield from _texts(workspace, child, below)


def _status(line: Ended) -> str:
    """The word of score.py for it."""
    if "protected by a password" in line.reason and line.status == "failed":
        return "encrypted"
    if line.reason in _NOTHING:
        return "empty"
    return _FINAL_REASONS.get(line.reason, "corrupt" if line.status == "failed" else "ok")


def _real_files(folders: Sequence[Path], most: int) -> list[Path]:
    """At most so many files of each ending, of as many folders as there are."""
    found: dict[str, list[Path]] = defaultdict(list)
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            ending = path.suffix.lower().lstrip(".")
            is_file = ending in _KINDS and path.is_file() and not path.is_symlink()
            if is_file and path.stat().st_size <= _MOST_BYTES:
                found[ending].append(path)
    chosen = []
    for paths in found.values():
        step = max(1, len(paths) // most)
        chosen += paths[::step][:most]
    return chosen


def _print_states(files: Sequence[Path], ended: dict[str, Ended]) -> None:
    states: dict[str, Counter[str]] = defaultdict(Counter)
    why: Counter[tuple[str, str]] = Counter()
    for line in ended.values():
        kind = Path(line.path).suffix.lower()
        states[kind][line.status] += 1
        if line.reason:
            why[kind, line.reason] += 1
        if _status(line) in {"crash", "timeout"}:
            print(f"!! {_status(line)}: {line.path}")
    for path in files:
        if str(path) not in ended:
            print(f"!! no state: {path}")
    for kind, counts in sorted(states.items()):
        print(f"{kind:8} {dict(counts)}")
    for (kind, reason), number in why.most_common():
        print(f"{number:5} {kind:6} {reason[:150]}")
    for line in sorted(ended.values(), key=lambda line: -line.seconds)[:5]:
        print(f"{line.seconds:6.1f} s {line.path}")


if __name__ == "__main__":
    main()
