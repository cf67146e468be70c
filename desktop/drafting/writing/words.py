"""Words of a stored text on one line, each character with its place, and other words for some."""

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.answering.sentences import sentence_spans
from desktop.drafting.manuscript.model import Origin, Span

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph's words. ``places`` has the offset in the stored text of each character;
    ``joints`` are where another stretch of it begins."""

    text: str
    places: tuple[int, ...]
    joints: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Put:
    """Other words for [start, end) of a paragraph's words."""

    start: int
    end: int
    text: str
    origin: Origin
    blank: str = ""
    reference: str = ""


def words_in(text: str, ranges: Sequence[tuple[int, int]]) -> Words:
    """The words of some stretches of a stored text, white space as one blank; a word that a line's
    end parts at its hyphen is whole again."""
    signs: list[str] = []
    places: list[int] = []
    joints: list[int] = []
    for start, end in ranges:
        joints.append(len(signs))
        at = start
        for match in _SPACE.finditer(text, start, end):
            signs += text[at : match.start()]
            places += range(at, match.start())
            hyphen = signs[-1:] == ["-"] and signs[-2:-1] != [" "] and "\n" in match[0]
            if not hyphen and signs and signs[-1] != " ":
                signs.append(" ")
                places.append(match.start())
            at = match.end()
        signs += text[at:end]
        places += range(at, end)
        if signs and signs[-1] != " ":
            signs.append(" ")
            places.append(end)
    while signs and signs[-1] == " ":
        signs.pop()
        places.pop()
    return Words("".join(signs), tuple(places), tuple(joints[1:]))


def apart(puts: Sequence[Put]) -> list[Put]:
    """Those that do not overlap, in order; of two that do, the one given first."""
    kept: list[Put] = []
    for each in puts:
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def spans_of(words: Words, puts: Sequence[Put], origin: Callable[[int, int], Origin]) -> list[Span]:
    """The words as spans, sentence by sentence, with what is put in their place. ``origin`` tells
    that of a stretch of the stored text."""
    spans: list[Span] = []
    at = 0
    chosen = apart(puts)
    breaks = [start for start, _ in sentence_spans(words.text) if start > 0]
    breaks = sorted({*breaks, *words.joints})
    for put in [*chosen, None]:
        stop = len(words.text) if put is None else put.start
        for start, end in _pieces(at, stop, breaks):
            first, last = words.places[start], words.places[end - 1] + 1
            spans.append(Span(words.text[start:end], origin(first, last)))
        if put is not None:
            at = put.end
            if put.text:
                spans.append(Span(put.text, put.origin, blank=put.blank, reference=put.reference))
    return _tidy(spans)


def _pieces(start: int, end: int, breaks: Sequence[int]) -> list[tuple[int, int]]:
    cuts = [start, *(place for place in breaks if start < place < end), end]
    return [(low, high) for low, high in itertools.pairwise(cuts) if low < high]


def _tidy(spans: Sequence[Span]) -> list[Span]:
    """A capital where a sentence begins with other words than it did."""
    made: list[Span] = []
    for span in spans:
        before = made[-1].text.rstrip() if made else "."
        begins = not made or before.endswith((".", "?", "!"))
        if begins and span.origin.kind == "user" and span.text[:1].islower():
            span = replace(span, text=span.text[0].upper() + span.text[1:])
        made.append(span)
    return made
