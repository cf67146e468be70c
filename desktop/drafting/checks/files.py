"""A file checked: a Word file as the drafting desk reads it, any other from the words in it."""

import bisect
import contextlib
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.documents import Page, ParsedDocument
from desktop.drafting.checks import checks
from desktop.drafting.checks.draft import draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.plain import PlainText, plain
from desktop.drafting.checks.structure import Structure
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.errors import ReadingError, reading_reason
from desktop.ingest.reader_process.reading import MAX_FILE, Readers
from desktop.ingest.readers.common import reasons


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What was found in a file; ``places`` says in words where each paragraph is: its number, and
    its page or line where the file has them."""

    manuscript: Manuscript
    findings: tuple[Finding, ...]
    places: Mapping[str, str]


def check_file(path: Path, cancel: threading.Event | None = None) -> CheckedFile:
    """Read a file in a confined worker and check it. Raises ReadingError, DraftingError for a Word
    file that can't be read, CancelledError."""
    data = _bytes(path)
    if path.suffix.lower() == ".docx":
        with contextlib.closing(Manuscripts()) as manuscripts:
            base = manuscripts.prepared(data, cancel)
            manuscript = manuscripts.read(base, Origin("precedent", path.name), cancel=cancel)
        return _checked(manuscript, {})
    with contextlib.closing(Readers(1)) as readers:
        parsed = readers.read(data, path.name, cancel)
    if not parsed.text.strip():
        raise reasons.unreadable(reasons.EMPTY)
    made = plain(parsed.text)
    return _checked(made.manuscript, _shown(made, parsed))


def _shown(made: PlainText, parsed: ParsedDocument) -> dict[str, str]:
    if len(parsed.pages) > 1:
        return {key: _page(parsed.pages, start) for key, start in made.starts.items()}
    ends = [found.start() for found in re.finditer("\n", parsed.text)]
    return {key: f"line {bisect.bisect_left(ends, at) + 1}" for key, at in made.starts.items()}


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE:
            raise reasons.unreadable(reasons.TOO_LARGE)
        return path.read_bytes()
    except OSError as error:
        raise ReadingError(
            "The file can't be read",
            f"{reading_reason(error)} Look after {path.name}, then try again.",
        ) from None


def _checked(manuscript: Manuscript, shown: Mapping[str, str]) -> CheckedFile:
    structure = draft(manuscript).structure
    places = {}
    for index, paragraph in enumerate(manuscript.paragraphs):
        told = (_number(structure, index), shown.get(paragraph.id, ""))
        places[paragraph.id] = ", ".join(filter(None, told))
    return CheckedFile(manuscript, checks.check(manuscript), places)


def _number(structure: Structure, index: int) -> str:
    """ "4.2(b)", "Schedule 2, 3"."""
    container, path = structure.where.get(index, ("", ()))
    decimals = [part for part in path if part.isdecimal()]
    items = "".join(f"({part.strip('()')})" for part in path[len(decimals) :])
    number = ".".join(decimals) + items
    return ", ".join(filter(None, (container[:1].upper() + container[1:], number)))


def _page(pages: tuple[Page, ...], at: int) -> str:
    number = next((page.number for page in reversed(pages) if page.start <= at), 1)
    return f"page {number}"
