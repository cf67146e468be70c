"""Counting the numbered paragraphs of a draft; after a change, from the change on only.

What a paragraph does to the numbers is its list, its level, and whether it says anything. So of a
draft that was counted before, the rows before the first paragraph in which that differs are taken
over; counting begins at a state that was noted before it, and ends where it comes to a noted state
behind the change: from there on all numbers are as before.
"""

import functools
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.drafting.manuscript.model import ListLevel, Manuscript, NumberList, Paragraph
from desktop.ingest.readers.common.list_numbers import formatted

BULLET = "•"
_PLACE = re.compile(r"%([1-9])")
_PLAIN = ListLevel()
# Paragraphs between two noted states: few enough that counting from one is not felt.
_EVERY = 64


@dataclass(slots=True)
class _Counter:
    values: dict[int, int] = field(default_factory=dict)
    started: set[tuple[str, int]] = field(default_factory=set)


@dataclass(slots=True)
class _State:
    """What the numbers of the paragraphs to come hang on: the counters, and the last full number
    of each counter and level."""

    counters: dict[str, _Counter] = field(default_factory=dict)
    path: dict[tuple[str, int], str] = field(default_factory=dict)

    def copy(self) -> "_State":
        counters = {
            name: _Counter(dict(each.values), set(each.started))
            for name, each in self.counters.items()
        }
        return _State(counters, dict(self.path))


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph's number as it is shown, as a reference to it says it, and whether it refers to
    others."""

    shown: str = ""
    full: str = ""
    refers: bool = False


_NO_NUMBER = Row()
_NO_NUMBER_REFERS = Row(refers=True)


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """A draft's numbers: a row for each paragraph, and states (``marks``) before some of them
    (``at``, rising)."""

    lists: Mapping[str, NumberList]
    paragraphs: tuple[Paragraph, ...]
    rows: tuple[Row, ...]
    at: tuple[int, ...]
    marks: tuple[_State, ...]


def counted(manuscript: Manuscript) -> Counted:
    """The numbers of a draft; what is known of its last state is used."""
    before = manuscript.memo.value
    if not isinstance(before, Counted) or before.lists is not manuscript.lists:
        before = Counted(manuscript.lists, (), (), (), ())
    if before.paragraphs is manuscript.paragraphs:
        return before
    made = _from_change(before, manuscript.paragraphs)
    manuscript.memo.value = made
    return made


def _from_change(before: Counted, paragraphs: tuple[Paragraph, ...]) -> Counted:
    old = before.paragraphs
    low, high = _alike(old, paragraphs)
    if low == len(old) == len(paragraphs):
        return replace(before, paragraphs=paragraphs)
    mark = bisect_right(before.at, low) - 1
    begin = before.at[mark] if mark >= 0 else 0
    state = before.marks[mark].copy() if mark >= 0 else _State()
    at, marks = list(before.at[: mark + 1]), list(before.marks[: mark + 1])
    rows = list(before.rows[:begin])
    shift = len(paragraphs) - len(old)
    behind = {
        place + shift: number for number, place in enumerate(before.at) if place >= len(old) - high
    }
    for index in range(begin, len(paragraphs)):
        known = behind.get(index)
        if known is not None and before.marks[known] == state:
            rows += before.rows[index - shift :]
            at += [place + shift for place in before.at[known:]]
            marks += before.marks[known:]
            break
        if not at or index - at[-1] >= _EVERY:
            at.append(index)
            marks.append(state.copy())
        rows.append(_row(paragraphs[index], before.lists, state))
    return Counted(before.lists, paragraphs, tuple(rows), tuple(at), tuple(marks))


def _alike(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> tuple[int, int]:
    """How many paragraphs count alike at the beginning, and behind those at the end."""
    low = 0
    for one, other in zip(old, new, strict=False):
        if one is not other and _key(one) != _key(other):
            break
        low += 1
    high = 0
    most = min(len(old), len(new)) - low
    while high < most:
        one, other = old[-1 - high], new[-1 - high]
        if one is not other and _key(one) != _key(other):
            break
        high += 1
    return low, high


def _key(paragraph: Paragraph) -> tuple[str, int, bool, bool]:
    refers = any(span.reference for span in paragraph.spans)
    return paragraph.list_id, paragraph.level, bool(paragraph.text.strip()), refers


def _row(paragraph: Paragraph, lists: Mapping[str, NumberList], state: _State) -> Row:
    """Count one paragraph."""
    refers = any(span.reference for span in paragraph.spans)
    numbered = lists.get(paragraph.list_id) if paragraph.list_id else None
    if numbered is None or paragraph.level not in numbered.levels or not paragraph.text.strip():
        return _NO_NUMBER_REFERS if refers else _NO_NUMBER
    counter = state.counters.setdefault(numbered.counter, _Counter())
    _count(paragraph, numbered, counter)
    own = _rendered(numbered, paragraph.level, counter.values)
    if not own:
        return _NO_NUMBER_REFERS if refers else _NO_NUMBER
    full = _full(paragraph, numbered, own, state.path)
    state.path[numbered.counter, paragraph.level] = full
    return Row(own, full, refers)


def _count(paragraph: Paragraph, numbered: NumberList, counter: _Counter) -> None:
    level, values = paragraph.level, counter.values
    key = (paragraph.list_id, level)
    if level in numbered.starts and key not in counter.started:
        counter.started.add(key)
        values[level] = numbered.starts[level]
    else:
        values[level] = values.get(level, numbered.levels[level].start - 1) + 1
    for deeper in [other for other in values if other > level]:
        restart = numbered.levels[deeper].restart if deeper in numbered.levels else None
        # w:lvlRestart: 0 never restarts; n restarts only after level n - 1 or above.
        if restart is None or 0 < level + 1 <= restart:
            del values[deeper]


def _rendered(numbered: NumberList, level: int, values: Mapping[int, int]) -> str:
    definition = numbered.levels[level]
    if definition.form == "bullet":
        return BULLET
    if definition.form == "none":
        return _PLACE.sub("", definition.text).strip()

    said = []
    for part in _parts(definition.text):
        if isinstance(part, str):
            said.append(part)
            continue
        other = numbered.levels.get(part, _PLAIN)
        count = values.get(part, other.start)
        said.append(_said(count, "decimal" if definition.legal else other.form))
    return "".join(said).strip()


_said = functools.lru_cache(maxsize=8192)(formatted)


@functools.lru_cache(maxsize=256)
def _parts(text: str) -> tuple[str | int, ...]:
    """A level's text in pieces: words, and levels (from 0) whose numbers stand between them."""
    pieces = _PLACE.split(text)
    return tuple(int(piece) - 1 if n % 2 else piece for n, piece in enumerate(pieces))


def _full(
    paragraph: Paragraph, numbered: NumberList, own: str, path: Mapping[tuple[str, int], str]
) -> str:
    """A number as a REF field with the switch \\w gives it (ECMA-376 Part 1, 17.16.5.51): without
    its last full stop, behind those of the levels above that it does not itself show."""
    own = own.removesuffix(".")
    text = numbered.levels[paragraph.level].text
    missing = [level for level in range(paragraph.level) if f"%{level + 1}" not in text]
    above = path.get((numbered.counter, missing[-1]), "") if missing else ""
    return f"{above}{own}" if own != BULLET else above
