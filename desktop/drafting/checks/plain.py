"""A manuscript of a stored text, so that a file which is no Word file can be checked."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Role, Span
from desktop.ingest.numbering import is_bullet, is_capitals, looks_like_title, recognise

# Texts whose lines are longer were not broken to fit a page.
_LONGEST_BROKEN = 180
# A line that is this part of the usual one was broken, not ended.
_FULL = 0.65
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
    lines = [line for line in _lines(text) if line[1]]
    running = _running([words for _, words in lines])
    width = _width([words for _, words in lines])
    paragraphs: list[Paragraph] = []
    starts: dict[str, int] = {}
    parts: list[str] = []
    begin, broken = 0, False
    for start, words in [*((at, w) for at, w in lines if _key(w) not in running), (-1, "")]:
        if parts and not (broken and start >= 0 and not _opens(words, parts[-1])):
            paragraphs.append(_paragraph(f"t{len(paragraphs)}", " ".join(parts)))
            starts[paragraphs[-1].id] = begin
            parts = []
        if not parts:
            begin = start
        parts.append(words)
        broken = bool(width) and len(words) >= _FULL * width and not _is_heading(words)
    return PlainText(Manuscript(title, tuple(paragraphs)), starts)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        start = at
        for gap in [*_GAP.finditer(line), None]:
            end = at + (gap.start() if gap else len(line))
            piece = text[start:end]
            if not (_PAGE_NUMBER.fullmatch(piece.strip()[:40]) or _CONTENTS.search(piece)):
                yield start + len(piece) - len(piece.lstrip()), " ".join(piece.split())
            start = at + (gap.end() if gap else len(line))
        at += len(line) + 1


def _running(lines: Sequence[str]) -> set[str]:
    """What stands on several pages alike but for its numbers."""
    counts = Counter(
        _key(line) for line in lines if len(line) <= _LONGEST_RUNNING and len(line) > 12
    )
    return {key for key, count in counts.items() if count >= _REPEATED and "_" not in key}


def _key(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _width(lines: Sequence[str]) -> int:
    """How many characters a full line has; 0 for a text whose lines are paragraphs."""
    lengths = sorted(len(line) for line in lines)
    usual = lengths[int(0.9 * len(lengths))] if lengths else 0
    return usual if usual <= _LONGEST_BROKEN else 0


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
