"""A form of the program's own words, found again in a text with what was put into it."""

import re
from typing import NamedTuple

from desktop.gui.core_texts import worded

_PLACE = re.compile(r"\\\{(\d)\\\}")


class Edit(NamedTuple):
    """Other words for [start, end) of a text."""

    start: int
    end: int
    words: str


class Form:
    """``text`` with {0}, {1} …, and what can stand there. With ``words`` that is of the program's
    own words too, and is said in the window's language; else it stays to the letter."""

    def __init__(self, text: str, *places: str, words: bool = False) -> None:
        self.text = text
        self._words = words
        seen: set[str] = set()

        def put(place: re.Match[str]) -> str:
            if place[1] in seen:
                return f"(?P=p{place[1]})"
            seen.add(place[1])
            return f"(?P<p{place[1]}>{places[int(place[1])]})"

        self.places = len(set(_PLACE.findall(re.escape(text))))
        self._pattern = re.compile(_PLACE.sub(put, re.escape(text)), re.DOTALL)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where it stands at ``start``."""
        return self._pattern.match(text, start)

    def whole(self, text: str) -> re.Match[str] | None:
        """The whole of ``text``, if it is of this form."""
        return self._pattern.fullmatch(text)

    def said(self, text: str) -> str:
        """The whole of ``text`` in the window's language; "" where it is of another form."""
        found = self.whole(text)
        return "" if found is None else self.words_of(found)

    def words_of(self, found: re.Match[str]) -> str:
        """What was found, in the window's language."""
        places = (found[f"p{place}"] for place in range(self.places))
        return worded(self.text).format(*(worded(p) if self._words else p for p in places))


def edit_at(start: int, text: str) -> Edit:
    """The text that stands there, in the window's language."""
    return Edit(start, start + len(text), worded(text))
