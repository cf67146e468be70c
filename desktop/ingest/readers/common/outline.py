"""The structure of text that is only lines: PDF pages and text files.

There is no markup to go by, so paragraphs are told by blank lines, by lines that end early and by
numbers; headings by numbers, capitals and standing alone; running heads by coming back on page
after page.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.documents import Page
from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.common.intermediate import Block, BlockKind
from desktop.ingest.readers.common.numbering import Numbered

# Written so, the search for the first one passes by all other letters at once.
_DIGITS = re.compile(r"\d\d*")
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.)?\s*(?:\d{1,5}|[ivxlc]{1,7}|[A-Z]-\d{1,3})(?:\s*(?:of|/)\s*\d{1,5})?\W*",
    re.IGNORECASE,
)
_SENTENCE_ENDS, _CLOSING = frozenset(".!?:;。！？"), "\"'”’)]"
_PUNCTUATION = re.compile(r"[.,:;!?|_=@]")
_CONTENTS = frozenset(("contents", "table of contents", "index"))
# Six dots are enough, with the page's number: the end of a line tells whether there are any.
_LEADER, _BEFORE_LEADER = frozenset(".…·_"), frozenset(".…·_ ")
_LEADERS, _LEADERS_TAIL = re.compile(r"(?:[.…·_] ?){6}\d{0,4}$"), 16
_COLUMN_GAP = re.compile(r"\S(?: {3,}|\t| \| )(?=\S)")
_CELLS = re.compile(r" {2,}|\t+| \| ")
_NUMBER_COLUMN = re.compile(r"(?: {3,}|\t)[$€£(]{0,2}\d")
# A line that ends before this share of the usual width ends its paragraph.
_SHORT = 0.75
# Files in which a line is a whole paragraph have a usual "width" above this.
_PARAGRAPH_LINES = 180
_MAX_ROW = 600
# A line of running text, below what may be a heading, is at least this long.
_TEXT_LINE = 60
# How many lines at the top and at the foot of a page can be running heads, and on what share of
# the pages (and how many) such a line comes back.
_EDGE_LINES = 4
_RUNNING_SHARE = 0.3
_RUNNING_PAGES = 3


@dataclass(slots=True)
class _Line:
    """A line [start, end) without the white space around it. ``gap`` says that a blank line or a
    page's end is before it; ``first`` that it is its page's first, running heads not counted;
    ``key`` is what stays of a running head from page to page."""

    start: int
    end: int
    text: str
    gap: bool
    first: bool
    running: bool = False
    key: str = ""


def outline(
    text: str,
    pages: Sequence[Page] = (),
    *,
    wrapped: bool = False,
    headings: Mapping[int, int] | None = None,
) -> tuple[Block, ...]:
    """The blocks of ``text``, in order; all that is not white space lies in one of them.

    ``wrapped`` says that lines are lines of a page, never whole paragraphs; ``headings`` gives the
    levels of lines that look like headings, by where they begin. No block crosses a page's end.
    """
    lines = _lines(text, pages)
    if lines and len(pages) > 1:
        _mark_running_heads(lines, len(pages))
    return settle(text, _Outline(lines, wrapped, headings or {}).blocks())


def settle(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Numbered lines that follow one another without text between them head nothing: they are the
    items of a list, or a table of contents."""
    settled = list(blocks)
    chain: list[int] = []
    for place, block in enumerate(blocks):
        is_heading = block.kind is BlockKind.HEADING
        if not (chain or is_heading) or block.kind is BlockKind.FURNITURE:
            continue
        if _is_number(text, block):
            continue
        is_heading = is_heading and _is_numbered_heading(block)
        if chain and not (is_heading and blocks[chain[-1]].level == block.level):
            _demote(settled, chain)
            chain = []
        if is_heading:
            chain.append(place)
    _demote(settled, chain)
    return tuple(settled)


def _demote(blocks: list[Block], places: Sequence[int]) -> None:
    if len(places) > 1:
        for place in places:
            blocks[place] = blocks[place]._replace(kind=BlockKind.ITEM, level=0, label="")


def _lines(text: str, pages: Sequence[Page]) -> list[_Line]:
    lines: list[_Line] = []
    starts = [page.start for page in pages]
    turned = end_before = begin = 0
    blank = False
    for whole in text.replace("\f", "\n").split("\n"):
        stripped = whole.strip()
        if stripped:
            start = begin if whole[0] == stripped[0] else begin + whole.index(stripped[0])
            first = False
            while turned < len(starts) and starts[turned] <= start:
                first, turned = True, turned + 1
            gap = first or (blank and text.count("\n", end_before, begin) > 1)
            end_before = start + len(stripped)
            lines.append(_Line(start, end_before, stripped, gap, first))
        blank = not stripped
        begin += len(whole) + 1
    return lines


def _mark_running_heads(lines: list[_Line], pages: int) -> None:
    """Lines at the edges of pages that come back, apart from their digits, and page numbers."""
    edges = _edges(lines)
    for edge in edges:
        for line in edge:
            line.key = _DIGITS.sub("#", line.text)
    seen = Counter(key for edge in edges for key in {line.key for line in edge})
    often = max(_RUNNING_PAGES, _RUNNING_SHARE * pages)
    for edge in edges:
        for line in edge:
            if seen[line.key] < often and not _PAGE_NUMBER.fullmatch(line.text):
                break
            line.running = True
    turned = False
    for line in lines:
        turned = turned or line.first
        if turned and not line.running:
            line.first = line.gap = True
            turned = False


def _edges(lines: list[_Line]) -> list[list[_Line]]:
    """For each page its first lines, and its last ones from the foot upwards."""
    starts = [number for number, line in enumerate(lines) if line.first or number == 0]
    edges = []
    for begin, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        edges.append(lines[begin : min(begin + _EDGE_LINES, end)])
        edges.append(lines[max(begin, end - _EDGE_LINES) : end][::-1])
    return edges


class _Outline:
    """Goes through the lines once; each either goes on in the open block or opens another."""

    def __init__(self, lines: list[_Line], wrapped: bool, headings: Mapping[int, int]) -> None:
        self._lines = lines
        self._headings = headings
        self._width = _usual_width(lines)
        self._short = _SHORT * self._width
        self._by_paragraph = not wrapped and self._width > _PARAGRAPH_LINES
        self._blocks: list[Block] = []
        self._open: list[_Line] = []
        self._kind = BlockKind.PARAGRAPH
        self._header = ""
        self._running = {line.start for line in lines if line.running}

    def blocks(self) -> list[Block]:
        """The blocks of all lines. A running head is text where it comes first."""
        known: set[str] = set()
        body = [line for line in self._lines if not line.running]
        following = iter([*body[1:], None])
        before: _Line | None = None
        for line in self._lines:
            if line.running:
                self._close()
                first = line.key not in known and not _PAGE_NUMBER.fullmatch(line.text)
                known.add(line.key)
                kind = BlockKind.PARAGRAPH if first else BlockKind.FURNITURE
                self._blocks.append(Block(kind, line.start, line.end))
                continue
            after = next(following)
            if before is not None and self._plainly_goes_on(line, before):
                self._open.append(line)
            else:
                self._take(line, before, after)
            before = line
        self._close()
        return self._blocks

    def _plainly_goes_on(self, line: _Line, before: _Line) -> bool:
        """Whether a line stands in the middle of a paragraph. Most do, and of these no more is
        asked: the line before is full and its sentence goes on."""
        text = line.text
        return not (
            line.gap
            or not self._open
            or self._by_paragraph
            or len(before.text) < self._short
            or line.start in self._headings
            or _ends_sentence(before.text)
            or _is_row(text)
            or numbering.is_bullet(text)
        )

    def _take(self, line: _Line, before: _Line | None, after: _Line | None) -> None:
        if _is_row(line.text):
            self._add_row(line)
            return
        ends_early = before is not None and self._is_short(before)
        fresh = line.start in self._headings or self._is_fresh(line, before, ends_early)
        numbered: Numbered | None = None
        if fresh and numbering.may_be_numbered(line.text):
            numbered = numbering.opening(line.text, self._alone(line, after))
        if numbered is not None:
            numbered = self._below_typed_headings(line, numbered)
        if numbered is not None and numbered.heading:
            self._add_heading(line, numbered)
        elif numbered is None and fresh and (level := self._heading_level(line, before, after)):
            self._add_heading(line, Numbered(level, numbering.as_label(line.text), heading=True))
        elif numbered is not None or numbering.is_bullet(line.text):
            self._begin(line, BlockKind.PARAGRAPH if numbered else BlockKind.ITEM)
        elif self._open and self._goes_on(line, before, ends_early):
            self._open.append(line)
        else:
            self._begin(line, BlockKind.PARAGRAPH)

    def _below_typed_headings(self, line: _Line, numbered: Numbered) -> Numbered:
        """Where headings show by their type, numbers in the type of the text rank below them."""
        if not self._headings or line.start in self._headings or numbered.level < numbering.SECTION:
            return numbered
        return numbered._replace(level=numbered.level + numbering.MINOR - numbering.PART)

    def _is_short(self, line: _Line) -> bool:
        return self._by_paragraph or len(line.text) < self._short

    def _is_fresh(self, line: _Line, before: _Line | None, ends_early: bool) -> bool:
        """Whether something new may begin here: a number in the middle of a sentence is none."""
        if before is None or (line.gap and not line.first):
            return True
        if not self._open and not line.first:
            return True
        return ends_early or _ends_sentence(before.text)

    def _goes_on(self, line: _Line, before: _Line | None, ends_early: bool) -> bool:
        """Whether the line belongs to the open block."""
        if before is None or line.gap or self._by_paragraph:
            return False
        if not ends_early:
            return True
        return line.text[0].islower() or before.text.endswith(",")

    def _alone(self, line: _Line, after: _Line | None) -> bool:
        """Whether the line is a paragraph by itself, as far as the next line tells."""
        if after is None or after.gap or self._by_paragraph:
            return True
        return self._is_short(line) and not after.text[0].islower()

    def _heading_level(self, line: _Line, before: _Line | None, after: _Line | None) -> int:
        """The level of an unnumbered heading, or 0."""
        text = line.text
        if (level := self._headings.get(line.start, 0)) and numbering.is_bold_heading(text):
            above = self._blocks[-1] if self._blocks and not self._open else None
            if not text[0].islower() or (above and self._is_second_line(line, level, above)):
                return level
        if numbering.is_capitals(text):
            return 0 if self._is_shouting(line, before, after) else numbering.SECTION
        if after is None:
            return 0
        if line.gap and after.gap and len(after.text) >= _TEXT_LINE and _is_phrase(text):
            return numbering.MINOR
        if not numbering.looks_like_title(text):
            return 0
        if self._by_paragraph or not (line.gap and after.gap):
            # Without blank lines around it only a full paragraph below makes a heading of a line.
            full = len(after.text) >= (120 if self._by_paragraph else self._short)
            ended = before is None or _ends_sentence(before.text) or line.gap
            return numbering.MINOR if full and ended and self._is_short(line) else 0
        return numbering.MINOR

    def _is_shouting(self, line: _Line, before: _Line | None, after: _Line | None) -> bool:
        """Whether a line in capitals is part of a paragraph that is all in capitals."""
        if before is not None and not line.gap and self._open:
            return numbering.is_capitals(before.text) or not _ends_sentence(before.text)
        more = after is not None and not after.gap and numbering.is_capitals(after.text)
        return more and not self._is_short(line)

    def _begin(self, line: _Line, kind: BlockKind) -> None:
        self._close()
        self._open, self._kind = [line], kind

    def _close(self) -> None:
        if not self._open:
            return
        lines, self._open = self._open, []
        self._header = ""
        first, last = lines[0], lines[-1]
        numbered = None
        if self._kind is BlockKind.PARAGRAPH and numbering.may_be_numbered(first.text):
            text = " ".join([line.text for line in lines[:3]])
            numbered = numbering.recognise(text, one_line=False)
        if numbered is not None:
            numbered = self._below_typed_headings(first, numbered)
        self._blocks.append(
            Block(
                BlockKind.ITEM if numbered and not numbered.level else self._kind,
                first.start,
                last.end,
                numbered.level if numbered else 0,
                numbered.label if numbered else "",
                continues=first.first and not numbered and self._breaks_off(first),
            )
        )

    def _breaks_off(self, line: _Line) -> bool:
        """Whether the paragraph before the page's end stops in the middle of a sentence."""
        for block in reversed(self._blocks):
            if block.start in self._running:
                continue
            if block.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
                return False
            last = self._line_ending_at(block.end)
            return line.text[0].islower() or not _ends_sentence(last)
        return False

    def _line_ending_at(self, end: int) -> str:
        low, high = 0, len(self._lines)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._lines[middle].end < end else (low, middle)
        return self._lines[low].text

    def _add_heading(self, line: _Line, numbered: Numbered) -> None:
        self._close()
        self._header = ""
        level, label = numbered.level, numbered.label
        if label.lower() in _CONTENTS:
            level = numbering.LOWEST
        above = self._blocks[-1] if self._blocks else None
        if above and self._is_second_line(line, level, above):
            label = numbering.as_label(f"{above.label} {line.text}")
            self._blocks[-1] = above._replace(end=line.end, label=label)
            return
        if above and _is_bare_number(above) and not numbering.recognise(line.text):
            # "ARTICLE IV" and "TERMINATION" on the next line are one heading.
            level, label = above.level, numbering.as_label(f"{above.label} {label}")
        self._blocks.append(Block(BlockKind.HEADING, line.start, line.end, level, label))

    def _is_second_line(self, line: _Line, level: int, above: Block) -> bool:
        """Whether a heading in small letters goes on from the line above."""
        same = above.kind is BlockKind.HEADING and above.level == level and not line.first
        return same and line.start in self._headings and line.text[0].islower()

    def _add_row(self, line: _Line) -> None:
        self._close()
        self._blocks.append(Block(BlockKind.ROW, line.start, line.end, header=self._header))
        if not self._header and not _DIGITS.search(line.text):
            self._header = " | ".join(_CELLS.split(line.text))[: numbering.MAX_LABEL]


def _is_numbered_heading(block: Block) -> bool:
    """Whether a heading has a number and a name."""
    if block.level < numbering.PART or not numbering.may_be_numbered(block.label):
        return False
    return not numbering.is_bare(block.label) and numbering.opening(block.label) is not None


def _is_number(text: str, block: Block) -> bool:
    """Whether a block is nothing but digits, as its first one tells of nearly all."""
    return text[block.start].isdigit() and text[block.start : block.end].isdigit()


def _usual_width(lines: Sequence[_Line]) -> int:
    """The length that all but the longest fifth of the lines keep below."""
    lengths = sorted([len(line.text) for line in lines if not line.running])
    return lengths[int(0.8 * (len(lengths) - 1))] if lengths else 0


def _is_phrase(text: str) -> bool:
    """A few words without any punctuation, such as "Exams and tests"."""
    return len(text.split()) <= 6 and text[0].isupper() and not _PUNCTUATION.search(text)


def _ends_sentence(text: str) -> bool:
    last = text[-1]
    if last in _CLOSING:
        last = text.rstrip(_CLOSING)[-1:]
    return last in _SENTENCE_ENDS


def _is_row(text: str) -> bool:
    """Whether a line is a row of a table, or an entry of a table of contents with its dots."""
    last = text[-1]
    # A full stop behind a word is no leader: before the last of those stands another, or a blank.
    may_lead = last.isdigit() or (last in _LEADER and text[-2:-1] in _BEFORE_LEADER)
    if may_lead and _LEADERS.search(text, max(0, len(text) - _LEADERS_TAIL)):
        return True
    if not ("   " in text or "\t" in text or " | " in text) or len(text) > _MAX_ROW:
        return False
    gaps = len(_COLUMN_GAP.findall(text))
    return gaps > 1 or (gaps == 1 and _NUMBER_COLUMN.search(text) is not None)


def _is_bare_number(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and numbering.is_bare(block.label)
