"""Which paragraphs of an RTF file are headings, by the file's own styles."""

from desktop.ingest.readers.common.clean import one_line

_LOWEST = 9


def level(outline: int | None) -> int:
    """The level of a heading, from 1, of an outline's, from 0; 0 for running text."""
    return (outline or 0) + 1 if (outline or 0) < _LOWEST else 0


class Headings:
    """Takes the words and letters of the style sheet."""

    def __init__(self) -> None:
        self._levels: dict[int, int] = {}
        self._current = 0
        self._name: list[str] = []

    def of(self, style: int | None) -> int:
        """The level of paragraphs of a style, 0 for running text."""
        return self._levels.get(style or 0, 0)

    def take(self, word: str, number: int | None) -> bool:
        """Take a word of the style sheet: a style's number, the level of its outline; whether it is
        one of the two."""
        if word == "s":
            self._current = number or 0
        elif word == "outlinelevel":
            self._levels[self._current] = level(number)
        else:
            return False
        return True

    def put(self, text: str) -> None:
        """Take letters of the style's name."""
        self._name.append(text)

    def end(self) -> None:
        """The style is told."""
        name = one_line("".join(self._name)).rstrip(";").lower()
        self._name = []
        if name.startswith("heading ") and name[8:].isdecimal() and len(name) == 9:
            self._levels[self._current] = int(name[8:])
        elif name == "title":
            self._levels[self._current] = 1
