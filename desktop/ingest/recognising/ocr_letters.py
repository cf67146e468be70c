"""From the recogniser's odds to words: greedy CTC decoding, over the letters of a language only."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.ingest.readers.common.ocr_page import Word
from desktop.ingest.recognising import ocr_languages

# Letters and signs in Latin script: Basic Latin, Latin-1, Latin Extended-A, and of the rest what
# European spelling, typesetting and forms use.
_LATIN_END = 0x180
_LATIN_OTHERS = frozenset("ȘșȚțƒ‐‑‒–—‘’‚“”„†‡•…‰′″‹›€₤™℠№←→−≈≠≤≥√∞∑□■○●☐☑☒✓✔✗✘▪◦▶")
_NOT_LATIN = frozenset("ſŉĿŀĸ·¨¯´¸¶¬¦¤ªº")
# A gap between two letters that is this many times the usual advance, and as many columns, is a
# blank that the recogniser left out.
_BLANK_ADVANCES, _BLANK_COLUMNS = 2.6, 5


@dataclass(slots=True)
class _Letter:
    text: str
    sure: float
    column: int


class Letters:
    """The recogniser's list of characters (its first stands for "nothing"), cut down to those that
    a language has."""

    def __init__(self, characters: Sequence[str], language: str) -> None:
        self._columns = np.array(
            [0]
            + [
                place
                for place, character in enumerate(characters)
                if place and _belongs(character, language)
            ]
        )
        self._characters = [characters[place] for place in self._columns]

    def words(self, odds: NDArray[np.float32], used: float) -> tuple[Word, ...]:
        """The words of a line. ``odds`` is (columns, characters): how likely each character is at
        each column; ``used`` is the share of the columns that the line takes."""
        columns = max(1.0, used * len(odds))
        mine = odds[:, self._columns]
        best = mine.argmax(axis=1)
        fresh = best != 0
        fresh[1:] &= best[1:] != best[:-1]
        letters = [
            _Letter(self._characters[best[at]], float(mine[at, best[at]]), int(at))
            for at in np.flatnonzero(fresh)
        ]
        return _as_words(_parted(letters), columns)


def _belongs(character: str, language: str) -> bool:
    if character == " ":
        return True
    if len(character) != 1 or not character.isprintable() or character.isspace():
        return False
    if language == ocr_languages.ALL:
        return True
    latin = ord(character) < _LATIN_END and character not in _NOT_LATIN
    return latin or character in _LATIN_OTHERS


def _parted(letters: Sequence[_Letter]) -> list[list[_Letter]]:
    """The letters word by word."""
    advance = _usual_advance(letters)
    words: list[list[_Letter]] = []
    before: _Letter | None = None
    for letter in letters:
        if letter.text == " ":
            before = None
            continue
        gap = letter.column - before.column if before else 0
        if before is None or (gap > _BLANK_COLUMNS and gap > _BLANK_ADVANCES * advance):
            words.append([])
        words[-1].append(letter)
        before = letter
    return words


def _usual_advance(letters: Sequence[_Letter]) -> float:
    gaps = [
        right.column - left.column
        for left, right in pairwise(letters)
        if " " not in (left.text, right.text)
    ]
    return float(np.median(gaps)) if gaps else 2.0


def _as_words(words: Sequence[Sequence[_Letter]], columns: float) -> tuple[Word, ...]:
    """Each word with the share of the line that it takes: from half a letter before its first
    letter to half a letter behind its last."""
    advance = _usual_advance([letter for word in words for letter in word])
    found: list[Word] = []
    last = 0.0
    for number, word in enumerate(words):
        after = words[number + 1][0].column if number + 1 < len(words) else columns
        start = min(1.0, max(last, (word[0].column - advance / 2) / columns))
        middle = (word[-1].column + after) / 2
        end = min(1.0, max(start, min(middle, word[-1].column + advance) / columns))
        text = unicodedata.normalize("NFC", "".join(letter.text for letter in word))
        sure = sum(letter.sure for letter in word) / len(word)
        found.append(Word(text, min(1.0, max(0.0, sure)), start, end))
        last = end
    return tuple(found)
