"""Which words of set pages are which of a stored text whose order they need not share.

The pages of a Word file repeat its heads and feet and gather its notes, where the stored text has
each once, notes behind what they explain. Both are brought to letters (``folding.fold``). Stretches
that the text says once are the firm ground, found by some two dozen letters and extended word by
word as far as both agree (as patience diff takes unique lines for its anchors); what lies between
is looked for between the neighbours that follow one another in both.
"""

import threading
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents import Box, WordBox
from desktop.errors import check_cancelled
from desktop.ingest.pages.folding import fold

PageWord = tuple[str, Box]

# Letters that make a stretch worth looking for in the whole text.
_ANCHOR = 24
# Letters of a stretch that is looked for away from its neighbours.
_ALONE = 4
# How far from a neighbour, in letters, a stretch is looked for that has no other one.
_REACH = 400
_BETWEEN = 120
# Pages that are placed together.
_GROUP = 8
_DIGITS = "0123456789"
_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class _Word:
    """A word of page ``page`` with its letters; ``at`` is where they stand in the text's letters,
    -1 as long as that is not known."""

    page: int
    letters: str
    box: Box
    at: int = -1

    @property
    def end(self) -> int:
        return self.at + len(self.letters)


class Letters:
    """The letters of a text, brought into one form once for many pages."""

    def __init__(self, text: str) -> None:
        folded: list[str] = []
        self.places = array("Q")
        forms: dict[str, str] = {}
        for offset, character in enumerate(text):
            form = forms.get(character)
            if form is None:
                form = forms[character] = fold(character)
            folded.append(form)
            for _ in form:
                self.places.append(offset)
        self.text = "".join(folded)


@dataclass(frozen=True, slots=True)
class Spans:
    """Where in a text the words of a page begin and end, in the order of the text."""

    starts: "array[int]"
    ends: "array[int]"


def aligned(
    pages: Sequence[Sequence[PageWord]], text: str | Letters
) -> tuple[tuple[WordBox, ...], ...]:
    """For each page its words with their offsets in the text, in the order of the text. Words that
    the text does not have are left out."""
    alignment = _Alignment(text if isinstance(text, Letters) else Letters(text), pages)
    alignment.find_anchors()
    alignment.fill_gaps()
    return alignment.placed(len(pages))


def spans_of(
    pages: Sequence[Sequence[str]], text: Letters, cancel: threading.Event | None = None
) -> tuple[Spans, ...]:
    """The offsets of each page's words where their places on the pages are not known. Words that
    the text does not have take long to look for: raises CancelledError."""
    found: list[Spans] = []
    # All at once would be a hundred thousand objects of a long text, for Python to look through.
    for first in range(0, len(pages), _GROUP):
        check_cancelled(cancel)
        before = 1 if first else 0
        group = [_unplaced(words) for words in pages[first - before : first + _GROUP + 1]]
        found += [_spans(words) for words in aligned(group, text)[before : before + _GROUP]]
    return tuple(found)


def aligned_page(
    words: Sequence[PageWord], pages: Sequence[Sequence[str]], number: int, text: str | Letters
) -> tuple[WordBox, ...]:
    """The same for the words of page ``number`` (from 1) of ``pages``, whose words without their
    places say what stands before and behind."""
    before = [_unplaced(pages[number - 2])] if number > 1 else []
    after = [_unplaced(each) for each in pages[number : number + 1]]
    return aligned([*before, words, *after], text)[len(before)]


def _spans(words: Sequence[WordBox]) -> Spans:
    return Spans(array("Q", [each.start for each in words]), array("Q", [e.end for e in words]))


def _unplaced(words: Sequence[str]) -> list[PageWord]:
    return [(word, _NOWHERE) for word in words]


class _Alignment:
    def __init__(self, text: Letters, pages: Sequence[Sequence[PageWord]]) -> None:
        self._letters, self._places = text.text, text.places
        self._taken = bytearray(len(self._letters))
        self._words = [
            _Word(number, letters, box)
            for number, words in enumerate(pages)
            for word, box in words
            if (letters := fold(word))
        ]

    def find_anchors(self) -> None:
        """Place what the text says once, and what goes on with it on both sides."""
        first = 0
        while first < len(self._words):
            wanted = self._from(first)
            at = self._only(wanted) if len(wanted) >= _ANCHOR else -1
            if at < 0:
                first += 1
            else:
                self._back(first, at)
                first = self._on(first, at)

    def fill_gaps(self) -> None:
        """Place what lies between, page by page and stretch by stretch."""
        order = self._in_order()
        starts = [number for number, _, _ in order]
        first = 0
        while first < len(self._words):
            if self._words[first].at >= 0:
                first += 1
                continue
            last = first
            while last + 1 < len(self._words) and self._is_same_gap(first, last + 1):
                last += 1
            above = bisect_left(starts, first) - 1
            low = order[above][2] if above >= 0 else 0
            below = bisect_right(starts, last)
            high = order[below][1] if below < len(order) else len(self._letters)
            self._fill(first, last + 1, low, high)
            first = last + 1

    def placed(self, count: int) -> tuple[tuple[WordBox, ...], ...]:
        """The words that were found."""
        pages: list[list[WordBox]] = [[] for _ in range(count)]
        for word in self._words:
            if word.at >= 0:
                start, end = self._places[word.at], self._places[word.end - 1] + 1
                pages[word.page].append(WordBox(start, end, word.box))
        return tuple(tuple(_apart(found)) for found in pages)

    # ----------------------------------------------------------------------------- the anchors

    def _from(self, first: int) -> str:
        """The letters of the words from ``first`` on, of one page."""
        letters = ""
        page = self._words[first].page
        for word in self._words[first : first + _ANCHOR]:
            if len(letters) >= _ANCHOR or word.page != page:
                break
            letters += word.letters
        return letters

    def _only(self, wanted: str) -> int:
        at = self._letters.find(wanted)
        return at if at >= 0 and self._letters.find(wanted, at + 1) < 0 else -1

    def _on(self, number: int, at: int) -> int:
        """Place words as long as the text goes on with them; the number of the first that it does
        not go on with."""
        while number < len(self._words):
            word = self._words[number]
            if not self._letters.startswith(word.letters, at):
                break
            self._place(word, at)
            at = word.end
            number += 1
        return number

    def _back(self, number: int, at: int) -> None:
        while number and self._words[number - 1].at < 0:
            word = self._words[number - 1]
            at -= len(word.letters)
            if at < 0 or not self._letters.startswith(word.letters, at):
                break
            self._place(word, at)
            number -= 1

    def _place(self, word: _Word, at: int) -> None:
        word.at = at
        self._taken[at : word.end] = b"\x01" * len(word.letters)

    # -------------------------------------------------------------------------------- the gaps

    def _in_order(self) -> list[tuple[int, int, int]]:
        """The longest row of placed words whose places go up (Fredman 1975): heads and notes, which
        stand elsewhere in the text, are not in it. Each as its number, its start and its end."""
        tails: list[int] = []
        numbers: list[int] = []
        before: dict[int, int] = {}
        for number, word in enumerate(self._words):
            if word.at < 0:
                continue
            place = bisect_left(tails, word.at)
            before[number] = numbers[place - 1] if place else -1
            tails[place : place + 1] = [word.at]
            numbers[place : place + 1] = [number]
        found = []
        number = numbers[-1] if numbers else -1
        while number >= 0:
            word = self._words[number]
            found.append((number, word.at, word.end))
            number = before[number]
        return found[::-1]

    def _is_same_gap(self, first: int, number: int) -> bool:
        word = self._words[number]
        return word.at < 0 and word.page == self._words[first].page

    def _fill(self, first: int, stop: int, low: int, high: int) -> None:
        """Place the words [first, stop), which stand between ``low`` and ``high`` in the text if
        they follow their neighbours."""
        wanted = "".join(word.letters for word in self._words[first:stop])
        for start, end in ((low, min(high, low + _REACH)), (max(low, high - _REACH), high)):
            at = self._letters.find(wanted, start, end)
            if at >= 0:
                self._on(first, at)
                return
        if len(wanted) >= _ALONE and (at := self._elsewhere(wanted)) >= 0:
            self._on(first, at)
            return
        at = low
        for word in self._words[first:stop]:
            at = self._one(word, at, high)

    def _elsewhere(self, wanted: str) -> int:
        """Where else the text says this: where no other words are placed, or the last place, since
        heads and feet stand at its end."""
        at = self._letters.find(wanted)
        while at >= 0 and any(self._taken[at : at + len(wanted)]):
            at = self._letters.find(wanted, at + 1)
        return at if at >= 0 else self._letters.rfind(wanted)

    def _one(self, word: _Word, at: int, high: int) -> int:
        """Place one word soon behind ``at``, without the number of a note where it has one; where
        the next is to be looked for."""
        for letters in (word.letters, word.letters.rstrip(_DIGITS)):
            here = -1
            if letters:
                here = self._letters.find(letters, at, min(high, at + len(letters) + _BETWEEN))
            if here >= 0 and not any(self._taken[here : here + len(letters)]):
                word.letters = letters
                self._place(word, here)
                return word.end
        return at


def _apart(words: Sequence[WordBox]) -> list[WordBox]:
    """In the order of the text, none over another."""
    found: list[WordBox] = []
    for word in sorted(words, key=lambda each: (each.start, each.end)):
        if not found or word.start >= found[-1].end:
            found.append(word)
    return found
