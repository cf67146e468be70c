"""Which words of a page's picture are which of the stored text."""

from collections.abc import Iterable

from desktop.documents import Box, WordBox
from desktop.ingest.pages.folding import fold

# Letters of the stored text that may lie between two words of the page: a note at the margin.
_REACH = 120


def placed(
    words: Iterable[tuple[str, Box]], text: str, start: int, end: int
) -> tuple[WordBox, ...]:
    """The words, in the order of reading, with their offsets in [start, end) of the stored text.
    White space, hyphens, ligatures and case do not matter; a word that is not there is left out."""
    letters: list[str] = []
    places: list[int] = []
    for offset in range(start, end):
        for letter in fold(text[offset]):
            letters.append(letter)
            places.append(offset)
    haystack = "".join(letters)
    found: list[WordBox] = []
    at = 0
    for word, box in words:
        wanted = fold(word)
        if not wanted:
            continue
        here = haystack.find(wanted, at, at + len(wanted) + _REACH)
        if here < 0:
            continue
        at = here + len(wanted)
        found.append(WordBox(places[here], places[at - 1] + 1, box))
    return tuple(found)
