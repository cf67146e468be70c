"""One paragraph of a draft brought to what the same one says in another file: words that stayed
keep where they come from, words that are new say that they came with the file."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise

from desktop.drafting.manuscript.edits import joined, split
from desktop.drafting.manuscript.model import OBJECT, Origin, Paragraph, Span
from desktop.drafting.redline.word_diff import diff, tokens

# Where words come from that are new: what they say decides whose change they are.
Source = Callable[[str], Origin]


@dataclass(frozen=True, slots=True)
class New:
    """What new words are: where they come ``source`` from, the ``labels`` that a reference among
    them can lead to, and what ``blanks`` ask for by how they are shown."""

    source: Source
    labels: Collection[str] = ()
    blanks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Part:
    """Characters [start, end) of the draft's paragraph became [low, high) of the other one."""

    same: bool
    start: int
    end: int
    low: int
    high: int


class _Line:
    """Spans one behind the other, cut in many places: of each cut only the spans in it are looked
    at."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._ends = list(accumulate(len(span.text) for span in spans))

    def cut(self, start: int, end: int) -> list[Span]:
        """The spans in characters [start, end)."""
        first, last = bisect_right(self._ends, start), bisect_left(self._ends, end) + 1
        before = self._ends[first - 1] if first else 0
        return split(self._spans[first:last], start - before, end - before)[1]


def merged(paragraph: Paragraph, other: Sequence[Span], new: New) -> Paragraph:
    """``paragraph`` saying what ``other`` says, the same one as it stands in the file, in its
    looks. A field, a blank or a reference of which a part was changed is words of the file as a
    whole: it can't be filled any more."""
    spans: list[Span] = []
    old, their = _Line(paragraph.spans), _Line(other)
    for part in _parts(paragraph.spans, other):
        ours, theirs = old.cut(part.start, part.end), their.cut(part.low, part.high)
        spans += _in_looks_of(ours, theirs) if part.same else _new(theirs, ours, new)
    made = joined(spans)
    return paragraph if made == joined(paragraph.spans) else replace(paragraph, spans=made)


def new_spans(spans: Sequence[Span], new: New) -> tuple[Span, ...]:
    """The words of a paragraph that the draft does not have. Pictures and marks of notes can't be
    taken along."""
    return joined(_new(spans, (), new))


def objects_of(spans: Iterable[Span]) -> int:
    """How many pictures and marks of notes stand in spans."""
    return sum(span.text.count(OBJECT) for span in spans)


def _text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def _parts(ours: Sequence[Span], theirs: Sequence[Span]) -> Iterator[_Part]:
    """The stretches that stayed and that changed, in turn. A blank, a field or a reference is never
    cut: it lies whole in one of them."""
    old, new = tokens(_text(ours)), tokens(_text(theirs))
    start, low = (list(accumulate(map(len, part), initial=0)) for part in (old, new))
    parts = [
        _Part(each.same, start[each.old_start], start[each.old_end],
              low[each.new_start], low[each.new_end])
        for each in diff(old, new)
    ]  # fmt: skip
    touched = list(_touched(ours, [part for part in parts if not part.same]))
    ends = [end for _, end in touched]
    last: _Part | None = None
    for part in (piece for whole in parts for piece in _cut(whole, touched, ends)):
        if last is not None and last.same is part.same:
            last = replace(last, end=part.end, high=part.high)
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _ones(spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    ends = accumulate((len(span.text) for span in spans), initial=0)
    for span, (start, end) in zip(spans, pairwise(ends), strict=True):
        if span.is_one and start < end:
            yield start, end


def _touched(ours: Sequence[Span], changes: Sequence[_Part]) -> Iterator[tuple[int, int]]:
    """The things, not letters, that changes reach into."""
    ends = [part.end for part in changes]
    for start, end in _ones(ours):
        at = bisect_left(ends, start)
        while at < len(changes) and changes[at].start < end:
            if _cuts(changes[at], start, end):
                yield start, end
                break
            at += 1


def _cuts(part: _Part, start: int, end: int) -> bool:
    """Whether a change reaches into [start, end), or puts something inside of it."""
    if part.same:
        return False
    if part.start == part.end:
        return start < part.start < end
    return part.start < end and start < part.end


def _cut(part: _Part, ones: Sequence[tuple[int, int]], ends: Sequence[int]) -> Iterator[_Part]:
    """What stayed, parted where something that was changed begins and ends: in it, it did not."""
    if not part.same:
        yield part
        return

    def piece(start: int, end: int, *, same: bool) -> _Part:
        low = part.low + start - part.start
        return _Part(same, start, end, low, low + end - start)

    at = part.start
    # ``ends`` are those of ``ones``, of which only a few are in this part.
    number = bisect_right(ends, part.start)
    while number < len(ones) and ones[number][0] < part.end:
        first, last = ones[number]
        number += 1
        start, end = max(first, part.start), min(last, part.end)
        if at < start:
            yield piece(at, start, same=True)
        yield piece(start, end, same=False)
        at = end
    if at < part.end:
        yield piece(at, part.end, same=True)


def _in_looks_of(ours: Sequence[Span], theirs: Sequence[Span]) -> Iterator[Span]:
    """Spans with the looks of others that say the same."""
    at, line = 0, _Line(theirs)
    for span in ours:
        end = at + len(span.text)
        pieces = line.cut(at, end)
        for like in pieces[:1] if span.is_one else pieces:
            looks = replace(span, bold=like.bold, italic=like.italic, underline=like.underline)
            yield looks if span.is_one else replace(looks, text=like.text)
        at = end


def _new(theirs: Sequence[Span], ours: Iterable[Span], new: New) -> list[Span]:
    """Words of the file. A picture or the mark of a note among them is the one that stood there
    in the draft, if there was one: such a thing is never made."""
    had = [replace(span, text=OBJECT) for span in ours for _ in range(span.text.count(OBJECT))]
    origin = new.source(_text(theirs))
    made: list[Span] = []
    for span in theirs:
        named = span.reference if span.reference in new.labels else ""
        for number, piece in enumerate(span.text.split(OBJECT)):
            if number and had:
                made.append(had.pop(0))
            said = replace(span, text=piece, origin=origin, reference=named, blank="")
            made += [said] if named else _with_blanks(said, new.blanks)
    return made


def _with_blanks(span: Span, blanks: Mapping[str, str]) -> Iterator[Span]:
    """The words with what asks for something among them, as the draft shows it elsewhere."""
    shown = sorted((each for each in blanks if each), key=len, reverse=True)
    pieces = re.split(f"({'|'.join(map(re.escape, shown))})", span.text) if shown else [span.text]
    for piece in pieces:
        yield replace(span, text=piece, blank=blanks.get(piece, ""))
