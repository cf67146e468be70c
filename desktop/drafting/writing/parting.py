"""Long blocks of a document parted where clauses begin inside of them."""

import re
from collections.abc import Iterator, Sequence

from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.common.intermediate import Block, BlockKind

# Where a line is a whole page, clauses begin in its middle, behind a gap.
_INLINE = re.compile(
    r"(?<=[.;:)\s])\s{2,}(?=(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|\([a-z]{1,3}\)|[A-Z]\.)\s+[A-Z“\"(])"
)
_ITEMS = re.compile(r"([;:.,]|[;,]\s+(?:and|or))\s*\n\s*(?=\([a-z]{1,4}\)\s)")
_COUNTED = re.compile(r"(?<=[.;:])\s+(?P<n>\d{1,2})(?=\.?\s[A-Z])")
_COUNTED_FIRST = re.compile(r"(\d{1,2})\.?\s[A-Z]")
_LONG_BLOCK = 900
# A longer line is no title.
LONGEST_TITLE = 90


def parted(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, long ones parted where clauses begin inside of them."""
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            yield block
            continue
        start = block.start
        for stop, begin in _breaks(text, block):
            if stop > start:
                yield _again(text, block, start, stop)
            start = begin
        yield _again(text, block, start, block.end) if start > block.start else block


def _breaks(text: str, block: Block) -> list[tuple[int, int]]:
    """Where clauses begin inside of a block: items on lines of their own; in a long one behind a
    gap, or by numbers that count on."""
    found = [(each.end(1), each.end()) for each in _ITEMS.finditer(text, block.start, block.end)]
    if not found and block.end - block.start >= _LONG_BLOCK:
        inline = _INLINE.finditer(text, block.start, block.end)
        found = [(match.start(), match.end()) for match in inline]
    if found or block.end - block.start < _LONG_BLOCK:
        return found
    counted = list(_COUNTED.finditer(text, block.start, block.end))
    first = _COUNTED_FIRST.match(text, block.start)
    last = int(first[1]) if first is not None else 0
    for match in counted:
        if int(match[1]) == last + 1 or (not last and not found):
            found.append((match.start(), match.end() - len(match[1])))
            last = int(match[1])
    return [(stop, begin) for stop, begin in found] if len(found) > 1 else []


def _again(text: str, block: Block, start: int, end: int) -> Block:
    """A piece of a block as a block of its own."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    numbered = numbering.recognise(text[start:end], one_line=len(piece) < LONGEST_TITLE)
    if numbered is None:
        counted = _COUNTED_FIRST.match(text, start)
        level, label = (numbering.CLAUSE, counted[1]) if counted is not None else (0, "")
        return Block(BlockKind.PARAGRAPH, start, end, level, label)
    kind = BlockKind.HEADING if numbered.heading else BlockKind.PARAGRAPH
    if not numbered.level:
        kind = BlockKind.ITEM
    return Block(kind, start, end, numbered.level, numbered.label)
