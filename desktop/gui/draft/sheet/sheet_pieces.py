"""What a sheet is written in: paragraphs, tables, slices that take little time. No Qt."""

from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise

from desktop.drafting.manuscript.model import Manuscript, Paragraph

# A table is laid out as a whole with every letter typed into it: a long one is several on the
# sheet, one under another.
_MOST_ROWS = 40
# A slice: so many paragraphs, or as many letters as they commonly have. About 10 ms.
_SLICE = 40
_LETTERS = 200


def pieces(paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
    """Each paragraph of the text alone, those of a table together, or of so many rows of it."""
    for table, group in groupby(paragraphs, key=table_of):
        if not table:
            for each in group:
                yield [each]
            continue
        rows = (list(row) for _, row in groupby(group, key=row_of))
        while part := list(islice(rows, _MOST_ROWS)):
            yield [each for row in part for each in row]


def slice_of(paragraphs: Sequence[Paragraph]) -> int:
    """How many of the paragraphs are written at once."""
    weight, count = 0.0, 0
    for piece in pieces(paragraphs):
        weight += sum(1 + len(each.text) / _LETTERS for each in piece)
        count += len(piece)
        if weight >= _SLICE:
            break
    return count


def firsts(manuscript: Manuscript) -> frozenset[str]:
    """The first paragraph of each header, footer, and so on."""
    around = [(number, each) for number, each in enumerate(manuscript.paragraphs) if each.part]
    pairs = pairwise([(-2, None), *around])
    return frozenset(
        each.id
        for (last, before), (number, each) in pairs
        if each is not None and (before is None or number != last + 1 or before.part != each.part)
    )


def table_of(paragraph: Paragraph) -> str:
    """What table of which part a paragraph is in; "" for none."""
    cell = paragraph.cell
    return f"{paragraph.part}/{cell.table}" if cell is not None else ""


def row_of(paragraph: Paragraph) -> str:
    """What row a paragraph is in."""
    return paragraph.cell.row if paragraph.cell is not None else ""


def common(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> tuple[int, int, list[Paragraph]]:
    """How many paragraphs stand where they stood at the beginning, and behind those at the end; and
    which of them say something else."""
    changed: list[Paragraph] = []
    low = 0
    for one, other in zip(old, new, strict=False):
        if one is not other:
            if not _in_place(one, other):
                break
            if one != other:
                changed.append(other)
        low += 1
    most = min(len(old), len(new)) - low
    high = 0
    while high < most:
        one, other = old[-1 - high], new[-1 - high]
        if one is not other:
            if not _in_place(one, other):
                break
            if one != other:
                changed.append(other)
        high += 1
    return low, high, changed


def widened(
    old: Sequence[Paragraph], new: Sequence[Paragraph], low: int, high: int
) -> tuple[int, int]:
    """The stretch between what is the same, widened to whole tables with a paragraph of the text on
    both sides: such a stretch of blocks can be taken out and written anew."""
    sides = (old, new)
    if low and not all(low < len(each) - high and each[low].cell is None for each in sides):
        while low and old[low - 1].cell is not None:
            low -= 1
        low = max(0, low - 1)
    if high and not all(
        low < len(each) - high and each[len(each) - high - 1].cell is None for each in sides
    ):
        while high and old[len(old) - high].cell is not None:
            high -= 1
        high = max(0, high - 1)
    return low, high


def _in_place(one: Paragraph, other: Paragraph) -> bool:
    return one.id == other.id and one.cell == other.cell and one.part == other.part
