"""A manuscript of a stored text, so that a file which is no Word file can be checked."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Role, Span
from desktop.ingest.readers.common.numbering import (
    is_bullet,
    is_capitals,
    looks_like_title,
    recognise,
)

# Texts whose lines are longer were not broken to fit a page.
_LONGEST_BROKEN = 180
# A line that is this part of the usual one was broken, not ended.
_FULL = 0.7
# So many lines around one tell how wide a full one is.
_NEAR = 8
# Entries of a table of contents, and how much of one has to be the heading's.
_FEWEST_ENTRIES = 4
_LONGEST_ENTRY = 100
_SAME = 25
_ENDS = ".;:!?"
# Files that lost their line breaks part paragraphs by so many blanks.
_GAP = re.compile(r"[ \t]{4,}(?=[(\"“A-Z\d])")
_PAGE_NUMBER = re.compile(
    r"(?:page\s+)?[-–—(]?\s*(?:[A-Z]-)?\d{1,4}\s*[-–—)]?(?:\s*(?:of|/)\s*\d+)?", re.I
)
_DEFINES = re.compile(r"[“\"][^“”\"]{1,60}[”\"]\s+(?:shall\s+)?(?:means?|has|have|is)\b")
# A line that ends so is not the last one of its paragraph.
_GOES_ON = re.compile(
    r"(?:\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|of|and|or|to|the|in|with"
    r"|through|under|this|see|by)|,|§)$",
    re.I,
)
_REPEATED = 3
_LONGEST_RUNNING = 220
# A number in the middle of a sentence that came to stand at the beginning of a line.
_IN_SENTENCE = re.compile(
    r"(?:[A-Z]?[a-z]+|[A-Z]+)\s+[\dA-Z]+(?:\.\d+)*(?:\([a-z\d]+\))*\s*(?:[,;)]|\s[a-z(])"
)
_CONTENTS = re.compile(r"(?:\.\s?|…\s?|·\s?|_){4,}\s*\d{1,4}\b")


@dataclass(frozen=True, slots=True)
class PlainText:
    """The manuscript, and where each paragraph begins in the text."""

    manuscript: Manuscript
    starts: dict[str, int]


def plain(text: str, title: str = "") -> PlainText:
    """The paragraphs of a text: lines that were broken to fit a page are one again; page numbers
    and what runs along the pages are no part of it."""
    found = list(_lines(text))
    running = _running([line.words for line in found])
    lines = _without_contents([line for line in found if _key(line.words) not in running])
    widths = _widths([line.words for line in lines])
    paragraphs: list[Paragraph] = []
    starts: dict[str, int] = {}
    parts: list[str] = []
    for place, line in enumerate(lines):
        if not parts:
            starts[f"t{len(paragraphs)}"] = line.start
        parts.append(line.words)
        after = lines[place + 1] if place + 1 < len(lines) else None
        if after is None or not _goes_on(line, after, widths[place]):
            paragraphs.append(_paragraph(f"t{len(paragraphs)}", " ".join(parts)))
            parts = []
    return PlainText(Manuscript(title, tuple(paragraphs)), starts)


class _Line(NamedTuple):
    """A line with text; ``apart`` says that an empty one stands before it, ``same`` that only some
    blanks do."""

    start: int
    words: str
    apart: bool
    same: bool


def _lines(text: str) -> Iterator[_Line]:
    at, apart = 0, False
    for line in text.split("\n"):
        start = at + len(line) - len(line.lstrip())
        same = False
        for gap in [*_GAP.finditer(line, start - at), None]:
            end = at + (gap.start() if gap else len(line))
            piece = text[start:end]
            words = " ".join(piece.split())
            if words and not (_PAGE_NUMBER.fullmatch(words[:40]) or _CONTENTS.search(piece)):
                yield _Line(start + len(piece) - len(piece.lstrip()), words, apart, same)
            same = True
            apart = not words or (apart and _PAGE_NUMBER.fullmatch(words[:40]) is not None)
            start = at + (gap.end() if gap else len(line))
        at += len(line) + 1


def _without_contents(lines: list[_Line]) -> list[_Line]:
    """The lines without a table of contents: several in a row that come again as headings."""
    last: dict[str, int] = {}
    for place, line in enumerate(lines):
        heading = line.words.casefold()
        last[heading] = last[heading[:_SAME]] = place
    entries = [
        len(line.words) <= _LONGEST_ENTRY
        and line.words[0].isalnum()
        and last.get(_entry(line.words), -1) > place + _FEWEST_ENTRIES
        for place, line in enumerate(lines)
    ]
    kept, place = [], 0
    for is_entry, group in itertools.groupby(entries):
        size = len(list(group))
        if not (is_entry and size >= _FEWEST_ENTRIES):
            kept += lines[place : place + size]
        place += size
    return kept


def _entry(words: str) -> str:
    return re.sub(r"[\s.…]*\d{1,4}$", "", words.casefold())[:_SAME]


def _goes_on(line: _Line, after: _Line, width: int) -> bool:
    """Whether a line was broken, not ended."""
    if after.same:
        ended = line.words[-1] in _ENDS or _is_heading(line.words)
        return not ended and not _opens(after.words, line.words)
    if after.apart and (line.words[-1] in _ENDS or not after.words[0].islower()):
        return False
    if width and _GOES_ON.search(line.words) and not after.words[0].isupper():
        return True
    full = width > 0 and len(line.words) >= _FULL * width
    return full and not _is_heading(line.words) and not _opens(after.words, line.words)


def _running(lines: Sequence[str]) -> set[str]:
    """What stands on several pages alike but for its numbers."""
    counts = Counter(
        _key(line) for line in lines if len(line) <= _LONGEST_RUNNING and len(line) > 12
    )
    return {key for key, count in counts.items() if count >= _REPEATED and "_" not in key}


def _key(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _widths(lines: Sequence[str]) -> list[int]:
    """For each line how many characters a full one has near it; 0 where lines are paragraphs."""
    lengths = [len(line) for line in lines]
    found = []
    for place in range(len(lines)):
        near = lengths[max(0, place - _NEAR) : place + _NEAR + 1]
        broken = [length for length in near if length <= _LONGEST_BROKEN]
        found.append(max(broken) if 5 * len(broken) > 4 * len(near) else 0)
    return found


def _opens(words: str, before: str) -> bool:
    """Whether a line begins a paragraph however full the one before it is."""
    if _GOES_ON.search(before):
        return False
    if is_bullet(words) or _DEFINES.match(words):
        return True
    if words[0].islower():
        return False
    if _IN_SENTENCE.match(words):
        return False
    return recognise(words) is not None or is_capitals(words)


def _is_heading(words: str) -> bool:
    return is_capitals(words) or (len(words) < 60 and looks_like_title(words))


def _paragraph(name: str, text: str) -> Paragraph:
    role: Role = "heading" if len(text) < 100 and _is_heading(text) else "text"
    return Paragraph(name, (Span(text, Origin("user")),), role=role)
