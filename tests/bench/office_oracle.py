"""What our readers say of office files beside what LibreOffice prints of them.

    python -m tests.bench.office_oracle FOLDER… [--kept FOLDER] [--each] [--only KIND…] [--cells]

Needs `soffice` and `pdftotext`. Each office file below the folders is printed to PDF without a
display and read by our reader; then their words are compared, wherever they stand. For each format:
the files compared, how many of the printed words are in our text, how many only in what we set
apart as hidden (a false hide, unless LibreOffice is wrong), how many are nowhere, and how many of
our words are not printed (a leak, or what printing leaves out: notes, folded parts, cut cells).
``--each`` tells the words themselves, file by file, the worst first.

A word is printed if it leaves a trace on the page as it is drawn. It counts once a file. It is
looked for as it stands, then inside of the text without its blanks: where a line breaks or letters
are spread is the printer's business.

``--cells`` has LibreOffice save workbooks with all that their cells show, in place of printing
them: whole, those of hidden rows and sheets too, but without boxes, headers and footers.

``--kept`` keeps what was printed, so that the next run only reads. Figures depend on LibreOffice's
version and fonts; dates and numbers of fields are those of the day of printing.
"""

import argparse
import contextlib
import hashlib
import os
import re
import signal
import subprocess
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from tests.bench import poppler_words

_KINDS = ["docx", "doc", "odt", "rtf", "xlsx", "xls", "ods", "pptx", "odp", "ppt"]
_SAME = {"docm": "docx", "xlsm": "xlsx", "pptm": "pptx"}
_SHEETS = ["xlsx", "xls", "ods"]
_PRINTED_ALL_THE_SAME = {reasons.DELETED, reasons.COMMENT}
_BATCH = 25
# LibreOffice takes some seconds to start.
_SECONDS_A_FILE = 30
_MOST_TOLD = 40
# A shorter word is found in almost any text by chance.
_SHORT = 2
_NO_LETTERS = re.compile(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd\ue000-\uf8ff]"
)
# The dots that lead to a page's number, and the mark of a note behind a word.
_LEADER, _NOTE_MARK = re.compile(r"[.\u2026_]{3,}"), re.compile(r"(?<=\D)\d{1,2}$")
# Of a long number the digits that any width of a cell shows.
_LONG = re.compile(r"(\d\.\d{6})\d+")
_EDGES = " .,;:!?|\"'()[]{}<>*•·…-"
_PLAINER = str.maketrans(
    "\u2010\u2011\u2012\u2013\u2014\u2212\u2018\u2019\u201c\u201d", "------''\"\""
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, each once, and the text without its blanks and hyphens."""

    each: dict[str, None]
    joined: str

    def has(self, word: str) -> bool:
        """Whether a word stands in the text, whatever it is joined to there."""
        if word in self.each:
            return True
        bare = _NOTE_MARK.sub("", word).replace("-", "").strip(_EDGES)
        return len(bare) > _SHORT and bare in self.joined


@dataclass(frozen=True, slots=True)
class Compared:
    """A file's words that are printed, of those the ones that are only in what is hidden or
    nowhere, and the ones of ours that are not printed."""

    kind: str
    path: Path
    printed: int
    ours: int
    hidden: list[str]
    lost: list[str]
    unprinted: list[str]
    failed: str = ""


def main() -> None:
    """Print, read, compare and tell."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--only", nargs="+", choices=_KINDS, default=_KINDS)
    parser.add_argument("--cells", action="store_true")
    arguments = parser.parse_args()
    kinds = {*arguments.only} & {*(_SHEETS if arguments.cells else _KINDS)}
    files = [path for path in _files(arguments.folders) if _kind(path) in kinds]
    with tempfile.TemporaryDirectory() as name:
        into = "fods" if arguments.cells else "pdf"
        printed = _print_all(files, arguments.kept or Path(name), into)
    found = [_compare(path, printed[path]) for path in files if path in printed]
    if arguments.each:
        _tell_each(found)
    _tell(found, len(files))


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(p for p in folder.rglob("*.*") if _kind(p) in _KINDS and p.is_file())


def _kind(path: Path) -> str:
    kind = path.suffix[1:].lower()
    return _SAME.get(kind, kind)


# ----------------------------------------------------------------------------------- printing


def _print_all(files: Sequence[Path], kept: Path, into: str) -> dict[Path, str]:
    """What is printed of each file; those that LibreOffice does not print have no entry."""
    kept.mkdir(parents=True, exist_ok=True)
    end = f".{into}.txt"
    stored = {path: kept / (_digest(path) + path.suffix.lower() + end) for path in files}
    waiting = [path for path in files if not stored[path].exists()]
    while waiting:
        batch, waiting = waiting[:_BATCH], waiting[_BATCH:]
        with tempfile.TemporaryDirectory() as name:
            tried = _print(batch, Path(name), into)
            for number, path in enumerate(batch[:tried]):
                stored[path].write_text(_text_of(Path(name) / f"{number}.{into}"))
        waiting = batch[tried:] + waiting
    texts = {path: stored[path].read_text() for path in files}
    return {path: text for path, text in texts.items() if text.strip()}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:32]


def _print(batch: Sequence[Path], folder: Path, into: str) -> int:
    """Print the files as 0.pdf, 1.pdf … (or 0.fods) into a folder; how many of them were
    tried: a file that crashes LibreOffice or holds it up is the last."""
    for number, path in enumerate(batch):
        (folder / f"{number}{path.suffix.lower()}").symlink_to(path.resolve())
    names = [str(folder / f"{number}{path.suffix.lower()}") for number, path in enumerate(batch)]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", into, "--outdir", str(folder)]
    ended = _run([*command, *names], folder, into)
    done = max((n for n in range(len(batch)) if (folder / f"{n}.{into}").exists()), default=-1)
    return len(batch) if ended else min(len(batch), done + 2)


def _run(command: Sequence[str], folder: Path, ending: str) -> bool:
    """Whether a program came to its end; once no new file of this ending comes into its
    folder for long, it and its children are ended."""
    child = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    before = -1
    while (come := len(list(folder.glob(f"*.{ending}")))) > before:
        before = come
        with contextlib.suppress(subprocess.TimeoutExpired):
            return child.wait(_SECONDS_A_FILE) == 0
    os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    return False


def _text_of(made: Path) -> str:
    if not made.exists():
        return ""
    if made.suffix != ".pdf":
        return "\n".join(_cells(made))
    return "\n".join(" ".join(words) for words in poppler_words.seen(made))


def _cells(saved: Path) -> Iterator[str]:
    for cell in etree.parse(saved).iter("{*}table-cell", "{*}covered-table-cell"):
        # Charts have tables of their own.
        if next(cell.iterancestors("{*}object"), None) is not None:
            continue
        yield " ".join("".join(map(str, line.itertext())) for line in cell.iterchildren("{*}p"))


# ---------------------------------------------------------------------------------- comparing


def _compare(path: Path, printed: str) -> Compared:
    kind, data, shown = _kind(path), path.read_bytes(), _words(printed)
    try:
        parsed = parse(data, path.name)
    except ReadingError as error:
        return Compared(kind, path, len(shown.each), 0, [], list(shown.each), [], str(error))
    ours = _words(parsed.text)
    # The names of sheets are not printed.
    labels = _words(" ".join(page.label for page in parsed.pages))
    # LibreOffice prints tracked deletions, struck through, and marks of remarks.
    apart = [item for item in parsed.hidden if item.reason not in _PRINTED_ALL_THE_SAME]
    removed = [item for item in parsed.hidden if item.reason in _PRINTED_ALL_THE_SAME]
    hidden, deleted = (_words("\n".join(item.text for item in part)) for part in (apart, removed))
    missing = [word for word in shown.each if not ours.has(word) and not deleted.has(word)]
    return Compared(
        parsed.kind,
        path,
        len(shown.each),
        len(ours.each),
        [word for word in missing if hidden.has(word)],
        [word for word in missing if not hidden.has(word)],
        [word for word in ours.each if not shown.has(word) and word not in labels.each],
    )


def _words(text: str) -> Words:
    plain = _LEADER.sub(" ", text.replace("\u00ad\n", "").translate(_PLAINER))
    plain = _LONG.sub(r"\1", unicodedata.normalize("NFKC", plain))
    plain = _NO_LETTERS.sub("", plain).translate(_PLAINER).casefold()
    words = (word.strip(_EDGES) for word in plain.split())
    # What ends in a hyphen at the end of a line is printed without it.
    return Words(dict.fromkeys(filter(None, words)), "".join(plain.replace("-", "").split()))


# ------------------------------------------------------------------------------------ telling


def _tell_each(found: Sequence[Compared]) -> None:
    for one in sorted(found, key=lambda one: -(100 * len(one.hidden) + len(one.lost))):
        if one.failed or one.hidden or one.lost or one.unprinted:
            print(f"== {one.path}  {one.printed} printed {one.failed}")
        for name in ("hidden", "lost", "unprinted"):
            words = getattr(one, name)
            if words:
                print(f"   {name} {len(words)}: {' '.join(words[:_MOST_TOLD])}")


def _tell(found: Sequence[Compared], files: int) -> None:
    print(f"{len(found)} of {files} files were printed with words")
    print(f"{'':8}{'files':>6}{'unread':>8}{'printed':>9}{'in text':>9}", end="")
    print(f"{'hidden':>8}{'lost':>7}{'unprinted':>11}")
    kinds: dict[str, list[Compared]] = defaultdict(list)
    for one in found:
        kinds[one.kind].append(one)
    for kind, group in sorted(kinds.items()):
        printed = sum(one.printed for one in group)
        hidden = sum(len(one.hidden) for one in group)
        lost = sum(len(one.lost) for one in group)
        unread = sum(bool(one.failed) for one in group)
        share = (printed - hidden - lost) / printed if printed else 1.0
        unprinted = sum(len(one.unprinted) for one in group)
        print(f"{kind:8}{len(group):6}{unread:8}{printed:9}{share:9.2%}", end="")
        print(f"{hidden:8}{lost:7}{unprinted:11}")


if __name__ == "__main__":
    main()
