"""Which paragraphs of a draft and of another file are the same ones."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from desktop.drafting.manuscript.model import Paragraph
from desktop.drafting.redline.alignment import Pair, align
from desktop.drafting.redline.word_diff import close, words_of

# Neighbours of the same table, or one paragraph that is in none.
_ROW = attrgetter("row")
_Unit = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """``same`` has for each paragraph of the file, by its id, the draft's; ``rows`` the draft's
    table and row for each of the file's that it has."""

    same: dict[str, Paragraph]
    rows: dict[tuple[str, str], tuple[str, str]]


def paired(ours: Sequence[Paragraph], theirs: Sequence[Paragraph]) -> Pairs:
    """The paragraphs of the body. A paragraph that only stands elsewhere is the same one too."""
    pairs = Pairs({}, {})
    old, new = list(_units(ours)), list(_units(theirs))
    for first, second in _both(old, new):
        if first[0].cell is None:
            pairs.same[second[0].id] = first[0]
        else:
            _pair_rows(first, second, pairs)
    _pair_moved(old, new, pairs)
    return pairs


def paired_part(
    ours: Sequence[Paragraph], theirs: Sequence[Paragraph]
) -> Iterator[tuple[Paragraph, Paragraph]]:
    """The paragraphs of a header, a footer or of the notes."""
    if len(ours) == len(theirs):
        yield from zip(ours, theirs, strict=True)
        return
    for old, new in _both([(each,) for each in ours], [(each,) for each in theirs]):
        yield old[0], new[0]


def _units(paragraphs: Sequence[Paragraph]) -> Iterator[_Unit]:
    for table, group in groupby(paragraphs, key=lambda each: each.cell and each.cell.table):
        if table is None:
            yield from ((each,) for each in group)
        else:
            yield tuple(group)


def _both(old: Sequence[_Unit], new: Sequence[_Unit]) -> Iterator[tuple[_Unit, _Unit]]:
    for i, j in _aligned(old, new):
        if i is not None and j is not None:
            yield old[i], new[j]


def _aligned(old: Sequence[_Unit], new: Sequence[_Unit]) -> list[Pair]:
    said = [[(_said(unit), words_of(_said(unit))) for unit in units] for units in (old, new)]

    def similarity(i: int, j: int) -> float:
        apart = (old[i][0].cell is None) is not (new[j][0].cell is None)
        return 0.0 if apart else close(said[0][i], said[1][j])

    return align([_key(unit) for unit in old], [_key(unit) for unit in new], similarity)


def _said(unit: _Unit) -> str:
    return "\n".join(each.text for each in unit)


def _key(unit: _Unit) -> str:
    """What units are equal by: a table is no paragraph, whatever both say."""
    return _said(unit) if unit[0].cell is None else f"\0{_said(unit)}"


def _pair_rows(ours: _Unit, theirs: _Unit, pairs: Pairs) -> None:
    old, new = list(_grouped(ours, _ROW)), list(_grouped(theirs, _ROW))
    for first, second in _both(old, new) if len(old) != len(new) else zip(old, new, strict=True):
        pairs.rows[second[0].row] = first[0].row
        _pair_cells(first, second, pairs)


def _pair_cells(ours: _Unit, theirs: _Unit, pairs: Pairs) -> None:
    old, new = list(_grouped(ours, _column)), list(_grouped(theirs, _column))
    for first, second in zip(old, new, strict=False):
        pairs.same.update({new.id: old for old, new in paired_part(first, second)})


def _grouped(unit: _Unit, key: Callable[[Paragraph], object]) -> Iterator[_Unit]:
    for _, group in groupby(unit, key=key):
        yield tuple(group)


def _column(paragraph: Paragraph) -> int:
    return paragraph.cell.column if paragraph.cell else 0


def _pair_moved(old: Sequence[_Unit], new: Sequence[_Unit], pairs: Pairs) -> None:
    """Paragraphs that say the same, stand elsewhere, and are the only ones that say it."""
    have = {each.id for each in pairs.same.values()}
    gone = [unit[0] for unit in old if unit[0].cell is None and unit[0].id not in have]
    came = [unit[0] for unit in new if unit[0].cell is None and unit[0].id not in pairs.same]
    often = Counter(each.text for each in gone), Counter(each.text for each in came)
    by_text = {each.text: each for each in gone if each.text.strip()}
    for each in came:
        if often[0][each.text] == often[1][each.text] == 1 and each.text in by_text:
            pairs.same[each.id] = by_text[each.text]
