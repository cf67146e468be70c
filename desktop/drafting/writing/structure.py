"""A document's clauses, whole with their sub-paragraphs, out of its stored text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.documents import Page
from desktop.drafting.writing.parting import LONGEST_TITLE, parted
from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.common.intermediate import Block, BlockKind
from desktop.ingest.readers.common.outline import outline

_NUMBER = re.compile(
    r"(?:(?i:section|clause|article|paragraph|sec\.)\s+)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,3})*(?:\([a-z]{1,3}\))?|\([A-Za-z0-9]{1,4}\)|[A-Za-z]{1,4}(?=[.)]\s)"
    r"|[•●▪■◦‣·∙○–—*-](?=\s)|(?i:article)\s+[IVXLC]+)[.):]*[\s\u2003]+(?=\S)"
)
_ROMAN = re.compile(r"\(?(?:i{1,3}|iv|vi{0,3}|ix|x)\)?", re.IGNORECASE)
_RUN_IN = re.compile(
    r"(?P<title>[A-Z“\"][^.:;\n]{1,68}?)[”\"]?\s*(?:[.:]|\s[–—-])\s*[”\"]?\s*(?=\S)"
)
_SIGNED = re.compile(
    r"\b(?:in\s+witness|executed|signed|signature|duly\s+authori[sz]ed|effective\s+date\s+first)\b"
    r"|^(?:by|name|title|date|its)\s*:",
    re.IGNORECASE,
)
_LIST_GOES_ON = re.compile(r"[;,]\s+(?:and|or)$")
_TOP = re.compile(r"(?:\d{1,3}|[IVX]{1,5})\.?(?!\S)")
_IN_PATH = " > "
_FEW_WORDS = 4
_VERB = re.compile(
    r"\b(?:shall|will|may|must|is|are|was|has|have|if|by|upon|that|the\s+following|represents?"
    r"|agrees?|warrants?|provided|means?)\b",
    re.IGNORECASE,
)
_FEW_PAGES, _LONGEST_HEAD = 4, 200
_PAGE_DIGITS = re.compile(r"\W*(?:page\s+)?\d+(?:\s+of\s+\d+)?$", re.IGNORECASE)
# A page's number in the middle of a text that has no pages.
_STRAY_NUMBER = re.compile(r"\d{1,3}(?:\s+\d{1,3})?\s+(?=[a-z])")
WRAPPED = frozenset({"pdf", "image"})


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph of a clause: its words in stretches [start, end) of the stored text (two where
    a page ends in it) without its number. ``depth`` is as in the clause library: 1 the heading, 2
    to 4 numbered levels, 0 none."""

    ranges: tuple[tuple[int, int], ...]
    depth: int
    number: str = ""

    @property
    def start(self) -> int:
        """Where its words begin."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.ranges[-1][1]


@dataclass(frozen=True, slots=True)
class Section:
    """A clause: its heading's words and its paragraphs, the heading's among them if it has one.
    ``whole`` is false for a paragraph out of a clause."""

    title: str
    number: str
    parts: tuple[Part, ...]
    whole: bool = True

    @property
    def start(self) -> int:
        """Where it begins in the stored text."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.parts[-1].end

    @property
    def length(self) -> int:
        """Characters of its paragraphs."""
        return sum(end - start for part in self.parts for start, end in part.ranges)


def sections(
    text: str, pages: Sequence[Page] = (), kind: str = "", headings: Sequence[str] = ()
) -> list[Section]:
    """The clauses of a document, in order; a titled or a long one's parts come behind it as
    clauses of their own. ``headings`` are its chunks' heading paths."""
    typed = typed_headings(text, headings)
    blocks = outline(text, pages, wrapped=kind in WRAPPED, headings=typed)
    parts = list(_parts(text, [each for each in blocks if not _runs_along(text, each, pages)]))
    found: list[Section] = []
    for grouped in _grouped(text, parts):
        section = _without_signatures(text, grouped)
        found.append(section)
        found += _inner(text, section)
    return found


def _runs_along(text: str, block: Block, pages: Sequence[Page]) -> bool:
    """Whether a block is a page's running head where it stands for the first time: it comes again
    on most pages."""
    words = text[block.start : block.end]
    if len(pages) < _FEW_PAGES or not words or len(words) > _LONGEST_HEAD:
        return False
    return 2 * text.count(_PAGE_DIGITS.sub("", words)) > len(pages)


def typed_headings(text: str, paths: Sequence[str]) -> dict[int, int]:
    """The levels of lines that are headings by their type, which the stored text does not show but
    the heading paths of its chunks do, by where they begin."""
    levels: dict[str, int] = {}
    for path in paths:
        for level, label in enumerate(path.split(_IN_PATH), 1):
            levels.setdefault(label.strip(), level)
    found: dict[int, int] = {}
    at = 0
    for line in text.splitlines(keepends=True):
        label = numbering.as_label(line)
        if label in levels and not numbering.recognise(label):
            found[at + len(line) - len(line.lstrip())] = min(9, levels[label])
        at += len(line)
    return found


def _parts(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Part, str]]:
    """The paragraphs, each with its title if it is a heading or has one run in."""
    open_part: tuple[Part, str] | None = None
    item_depth = 3
    for block in parted(text, blocks):
        if block.kind is BlockKind.FURNITURE:
            continue
        if block.continues and open_part is not None:
            part, title = open_part
            ranges = (*part.ranges, (block.start, block.end))
            open_part = (replace(part, ranges=ranges), title)
            continue
        start, number = _after_number(text, block)
        depth = _depth(block, number)
        if open_part is not None and not depth and _goes_on(text, start, block.end, open_part[0]):
            part, title = open_part
            stray = _STRAY_NUMBER.match(text, start)
            start = start if stray is None else stray.end()
            open_part = (replace(part, ranges=(*part.ranges, (start, block.end))), title)
            continue
        if open_part is not None:
            yield open_part
        if depth == 3:
            depth = item_depth = _item_depth(number, item_depth, open_part)
        title = _title(text, block, start)
        open_part = (Part(((start, block.end),), depth, number), title)
    if open_part is not None:
        yield open_part


def _goes_on(text: str, start: int, end: int, before: Part) -> bool:
    """Whether a sentence goes on here that a line's or a page's end has parted."""
    if text[start].islower() or _STRAY_NUMBER.match(text, start) is not None:
        return True
    is_long = min(end - start, before.end - before.start) > LONGEST_TITLE
    broken_off = (
        text[before.end - 1].isalnum()
        and _LIST_GOES_ON.search(text[before.end - 8 : before.end]) is None
    )
    return is_long and before.depth > 1 and broken_off


def _after_number(text: str, block: Block) -> tuple[int, str]:
    match = _NUMBER.match(text, block.start, block.end)
    if match is None or (not block.level and block.kind is not BlockKind.ITEM):
        return block.start, ""
    return match.end(), " ".join(match["number"].split())


def _depth(block: Block, number: str) -> int:
    if block.kind is BlockKind.HEADING or (block.level in range(1, numbering.CLAUSE)):
        return 1
    if block.kind is BlockKind.ITEM:
        return 3
    if block.level >= numbering.CLAUSE and number:
        return min(4, 2 + number.count(".") - 1) if number[0].isdigit() else 2
    return 0


def _item_depth(number: str, before: int, last: tuple[Part, str] | None) -> int:
    """3 for (a), 4 for (i) below it."""
    bare = number.strip("().")
    if not _ROMAN.fullmatch(bare) or last is None:
        return 3
    previous = last[0].number.strip("().")
    if bare in {"i", "I"} and last[0].depth in {3, 4} and previous != "h":
        return 4
    return before if last[0].depth == 4 else 3


def _title(text: str, block: Block, start: int) -> str:
    words = " ".join(text[start : block.end].split())
    if block.kind is BlockKind.HEADING:
        return words.strip(" .:")
    if block.kind is BlockKind.ROW or (not block.level and block.kind is not BlockKind.ITEM):
        return ""
    if len(words) <= LONGEST_TITLE and words.count(" ") < 10 and _TOP.match(block.label):
        return words.strip(" .:")
    match = _RUN_IN.match(text, start, block.end)
    if match is None:
        return ""
    title = " ".join(match["title"].split()).strip('“" ')
    good = numbering.looks_like_title(title) or numbering.is_capitals(title)
    return title if good and match.end() < block.end else ""


def _grouped(text: str, parts: Sequence[tuple[Part, str]]) -> Iterator[Section]:
    """The clauses of the highest level, their run-in titles as headings."""
    title, number, open_parts = "", "", list[Part]()
    for part, own in parts:
        if part.depth == 1:
            if open_parts:
                yield Section(title, number, tuple(open_parts))
            title, number = own, part.number
            open_parts = list(_headed(text, part, own))
        else:
            open_parts.append(part)
    if open_parts:
        yield Section(title, number, tuple(open_parts))


def _without_signatures(text: str, section: Section) -> Section:
    """The clause without what stands behind the last one of a document and is no clause."""
    parts = list(section.parts)
    numbered = any(part.depth > 1 for part in parts)
    while numbered and len(parts) > 1 and not parts[-1].depth:
        words = text[parts[-1].start : parts[-1].end].strip()
        if words.endswith((".", ";")) and not _SIGNED.search(words):
            break
        parts.pop()
    return replace(section, parts=tuple(parts))


def _headed(text: str, part: Part, title: str) -> Iterator[Part]:
    """A heading alone, or a run-in title and the words behind it."""
    start, end = part.ranges[0]
    match = _RUN_IN.match(text, start, end) if title else None
    whole = " ".join(text[start : part.end].split())
    if match is None or len(whole) <= len(title) + 3:
        yield part if title else replace(part, depth=2)
        return
    stop = start + len(text[start : match.start("title") + len(match["title"])].rstrip())
    yield Part(((match.start("title"), stop),), 1, part.number)
    yield Part(((match.end(), end), *part.ranges[1:]), 2, "")


def _inner(text: str, section: Section) -> Iterator[Section]:
    """The numbered paragraphs of a clause with what is below each, as clauses of their own."""
    body = [part for part in section.parts if part.depth != 1]
    if len(body) < 2:
        return
    depth = min((part.depth for part in body if part.depth), default=0)
    group: list[Part] = []
    for part in [*body, None]:
        if part is None or (part.depth == depth and group):
            yield _own(text, group)
            group = []
        if part is not None:
            group.append(part)


def _own(text: str, group: Sequence[Part]) -> Section:
    first = group[0]
    start, end = first.ranges[0]
    match = _RUN_IN.match(text, start, end)
    title = " ".join(match["title"].split()).strip('“" ') if match is not None else ""
    if match is None or match.end() >= end or not _is_title(title):
        return Section("", first.number, tuple(group), whole=False)
    stop = match.start("title") + len(match["title"].rstrip())
    heading = Part(((match.start("title"), stop),), 1, first.number)
    rest = Part(((match.end(), end), *first.ranges[1:]), 2, "")
    return Section(title, first.number, (heading, rest, *group[1:]))


def _is_title(title: str) -> bool:
    if numbering.looks_like_title(title) or numbering.is_capitals(title):
        return True
    return len(title.split()) <= _FEW_WORDS and _VERB.search(title) is None
