"""Cut a document into the stretches that are indexed, along its structure.

A chunk holds about 200 tokens (the embedder reads 256, title and headings included). Where to cut
is chosen for the whole document at once, as a paragraph's lines are broken in typesetting (Knuth
and Plass, "Breaking Paragraphs into Lines", 1981): each possible chunk has a cost for its length
and for what it cuts apart or lumps together, and the cheapest chain of chunks wins.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.documents import Chunk, Page
from desktop.ingest.readers.common.intermediate import Block, BlockKind
from desktop.ingest.readers.common.numbering import as_label
from desktop.ingest.structure import sentences

TARGET = 850
MAXIMUM = 1100
_MAX_PATH = 240
# A wide sheet's columns; a heading's name is shorter.
_MAX_HEADER = 160
# Sentences shorter than this are not worth a place to cut of their own.
_SMALL_UNIT = 100
# A block up to here is one piece.
_WHOLE = 2 * _SMALL_UNIT

# All white space but the blank (str.isspace).
_WHITE = [sign for sign in map(chr, range(0x3001)) if sign.isspace() and sign != " "]
_ASCII_WHITE = [sign for sign in _WHITE if sign.isascii()]

# What it costs to begin a chunk at a place, beside the costs of length below.
_AT_HEADING = 0.0
_AT_CLAUSE = 0.02
_AT_PARAGRAPH = 0.08
_AT_ITEM = 0.15
_AT_ROW = 0.25
_AT_SENTENCE = 0.5
_INSIDE_SENTENCE = 2.0
_AFTER_HEADING = 3.0
# What it costs to have a section begin inside a chunk.
_LUMP_SECTION = 0.6
_LUMP_CLAUSE = 0.03


class _Unit(NamedTuple):
    """What is never cut. ``cost`` of a chunk that begins here; ``lump`` of one that goes on over
    its beginning; ``size`` in characters with white space counted once, ``lead`` that of the
    running heads before it; ``block`` its number."""

    start: int
    end: int
    size: int
    lead: int
    cost: float
    lump: float
    block: int


def chunk(text: str, blocks: Sequence[Block], pages: Sequence[Page] = ()) -> tuple[Chunk, ...]:
    """The chunks of a document, in order. Each is text[start:end] to the letter, without white
    space at its ends; together they hold every block but the running heads between them."""
    if all(block.kind is BlockKind.FURNITURE for block in blocks):
        blocks = [block._replace(kind=BlockKind.PARAGRAPH) for block in blocks]
    units = list(_units(text, blocks))
    paths = _paths(blocks)
    starts = [page.start for page in pages]
    chunks = []
    for ordinal, (first, last) in enumerate(_cheapest(units)):
        start, end = units[first].start, units[last].end
        page = pages[max(0, bisect_right(starts, start) - 1)].number if pages else None
        heading = _heading_of(blocks, paths, units[first].block, units[last].block)
        chunks.append(Chunk(ordinal, start, end, text[start:end], page, heading))
    return tuple(chunks)


def _units(text: str, blocks: Sequence[Block]) -> Iterator[_Unit]:
    before: Block | None = None
    lead = 0
    blank = _with_blanks(text)
    for number, block in enumerate(blocks):
        first, last = block.start, block.end
        if block.kind is BlockKind.FURNITURE:
            lead += last - first + 1
            continue
        cost, lump = _opening(block, before)
        before = block
        plain = blank.find("  ", first, last) < 0
        if plain and last - first <= _WHOLE:
            yield _Unit(first, last, last - first, lead, cost, lump, number)
            lead = 0
            continue
        for start, end in _pieces(text, first, last):
            size = end - start if plain else _size(blank, start, end)
            yield _Unit(start, end, size, lead, cost, lump, number)
            cost, lump, lead = _AT_SENTENCE, 0.0, 0


def _with_blanks(text: str) -> str:
    """The text with a blank for each sign of white space. In this form it is cheap to see that a
    stretch has no two of them on end: then white space counts as it stands."""
    for sign in _ASCII_WHITE if text.isascii() else _WHITE:
        if sign in text:
            text = text.replace(sign, " ")
    return text


def _size(blank: str, start: int, end: int) -> int:
    """The length of a stretch with white space counted once. Where no more than two blanks stand on
    end the pairs are counted, a tenth of the work."""
    pairs = blank.count("  ", start, end)
    if not pairs:
        return end - start
    if blank.find("   ", start, end) < 0 and blank[start] != " " != blank[end - 1]:
        return end - start - pairs
    return len(" ".join(blank[start:end].split()))


def _pieces(text: str, first: int, last: int) -> Sequence[tuple[int, int]]:
    """The sentences of a block [first, last), the shortest joined with the next."""
    if last - first <= _WHOLE:
        return ((first, last),)
    pieces = []
    open_start = open_end = -1
    for start, end in sentences.split(text, first, last, MAXIMUM):
        if open_start >= 0 and (open_end - open_start >= _SMALL_UNIT or end - open_start > MAXIMUM):
            pieces.append((open_start, open_end))
            open_start = -1
        open_start = start if open_start < 0 else open_start
        open_end = end
    if open_start >= 0:
        pieces.append((open_start, open_end))
    return pieces


def _opening(block: Block, before: Block | None) -> tuple[float, float]:
    """The costs of beginning a chunk with this block, and of going on over its beginning."""
    after_heading = before is not None and before.kind is BlockKind.HEADING
    if block.kind is BlockKind.HEADING:
        return (_AT_PARAGRAPH, 0.0) if after_heading else (_AT_HEADING, _LUMP_SECTION)
    if after_heading:
        return _AFTER_HEADING, 0.0
    if block.continues:
        return _INSIDE_SENTENCE, 0.0
    if block.level:
        return _AT_CLAUSE, _LUMP_CLAUSE
    if block.kind is BlockKind.ITEM:
        return _AT_ITEM, 0.0
    if block.kind is BlockKind.ROW and before is not None and before.kind is BlockKind.ROW:
        return _AT_ROW, 0.0
    return _AT_PARAGRAPH, 0.0


def _cheapest(units: Sequence[_Unit]) -> list[tuple[int, int]]:
    """The cheapest chain of chunks, as pairs of the first and the last unit."""
    # best[i]: the least cost of all chunks before unit i; came[i]: where the last of them began.
    best = [0.0] + [float("inf")] * len(units)
    came = [0] * (len(units) + 1)
    # How much longer, and how much dearer, a chunk becomes that goes on over each unit.
    count = len(units)
    more = [(unit.size + 1 + unit.lead, unit.lump) for unit in units]
    for first, unit in enumerate(units):
        base = best[first] + unit.cost
        size, lumps, end = unit.size + 1, 0.0, first + 1
        cost = base + (_COSTS[size] if size < len(_COSTS) else _length_cost(size))
        if cost < best[end]:
            best[end], came[end] = cost, first
        while end < count:
            longer, lump = more[end]
            size += longer
            if size > MAXIMUM + 1:
                break
            lumps += lump
            end += 1
            cost = base + lumps + _COSTS[size]
            if cost < best[end]:
                best[end], came[end] = cost, first
    chain = []
    end = len(units)
    while end > 0:
        chain.append((came[end], end - 1))
        end = came[end]
    return chain[::-1]


def _length_cost(size: int) -> float:
    """0 at the target, 1 for nothing at all; above the target it rises three times as fast."""
    off = (size - TARGET) / TARGET
    return off * off if off < 0 else 3 * off * off


# Those of all chunks of more than one unit, and of most of one.
_COSTS = [_length_cost(size) for size in range(MAXIMUM + 2)]


def _paths(blocks: Sequence[Block]) -> list[tuple[str, ...]]:
    """For each block the labels of the headings above it, itself included."""
    stack: list[tuple[int, str]] = []
    paths = []
    path: tuple[str, ...] = ()
    for block in blocks:
        if block.level and block.kind is not BlockKind.FURNITURE:
            while stack and stack[-1][0] >= block.level:
                stack.pop()
            stack.append((block.level, block.label))
            path = tuple([label for _, label in stack if label])
        paths.append(path)
    return paths


def _heading_of(
    blocks: Sequence[Block], paths: Sequence[tuple[str, ...]], first: int, last: int
) -> str:
    """The heading path of a chunk: that of its first text below a heading. Rows torn from their
    table get its header row as the path's end."""
    number = first
    while number < last and blocks[number].kind in {BlockKind.HEADING, BlockKind.FURNITURE}:
        number += 1
    if blocks[number].kind is BlockKind.HEADING:
        number = first
    path = list(paths[number])
    block = blocks[number]
    if block.kind is BlockKind.ROW and block.header:
        path.append(as_label(block.header, _MAX_HEADER))
    # The nearest headings say most; what is too long loses its top.
    while len(path) > 1 and sum(map(len, path)) + 3 * len(path) > _MAX_PATH:
        path.pop(0)
    return " > ".join(path)
