"""A draft's paragraphs in order, as the checks read them."""

from dataclasses import dataclass

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place
from desktop.drafting.manuscript.numbers import numbers

_RUNNING = frozenset({"header", "footer"})
_CONTENTS = ("toc ", "contents", "table of ")


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with text. ``index`` counts those of the draft; ``number`` is the automatic one
    ("" for none: a typed one stands in the text)."""

    index: int
    paragraph: Paragraph
    text: str
    number: str = ""

    @property
    def is_body(self) -> bool:
        """Neither runs along the pages nor stands in a table of contents."""
        style = self.paragraph.style.lower()
        return self.paragraph.role not in _RUNNING and not style.startswith(_CONTENTS)

    def place(self, start: int, end: int) -> Place:
        """Characters of this paragraph."""
        return Place(self.paragraph.id, start, end)

    def around(self, start: int, end: int) -> str:
        """The words of a place with a few before and behind it."""
        begin = self.text.rfind(" ", 0, max(0, start - 25)) + 1
        stop = self.text.find(" ", end + 15)
        return self.text[begin : stop if stop > 0 else len(self.text)]


def lines_of(manuscript: Manuscript) -> tuple[Line, ...]:
    """The paragraphs that have text."""
    shown = numbers(manuscript)
    return tuple(
        Line(index, each, text, shown.get(each.id, ""))
        for index, each in enumerate(manuscript.paragraphs)
        if (text := each.text).strip()
    )
