"""A draft as the checks read it: its paragraphs in order, with their numbers."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place
from desktop.drafting.manuscript.numbers import labelled, numbers


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with text. ``index`` counts those of the draft; ``number`` is the automatic one
    ("" for none: a typed one stands in the text)."""

    index: int
    paragraph: Paragraph
    text: str
    number: str = ""

    def place(self, start: int, end: int) -> Place:
        """Characters of this paragraph."""
        return Place(self.paragraph.id, start, end)


@dataclass(frozen=True)
class Draft:
    """What all checks of one draft share."""

    manuscript: Manuscript
    lines: tuple[Line, ...]

    @functools.cached_property
    def labels(self) -> Mapping[str, str]:
        """The id of the paragraph that carries each label."""
        return labelled(self.manuscript.paragraphs)

    @functools.cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each paragraph in the draft, by its id."""
        return {each.id: index for index, each in enumerate(self.manuscript.paragraphs)}

    @functools.cached_property
    def body(self) -> tuple[Line, ...]:
        """The lines without running headers and footers."""
        return tuple(line for line in self.lines if line.paragraph.role not in {"header", "footer"})


def draft(manuscript: Manuscript) -> Draft:
    """The draft as the checks read it."""
    shown = numbers(manuscript)
    lines = []
    for index, paragraph in enumerate(manuscript.paragraphs):
        if (text := paragraph.text).strip():
            lines.append(Line(index, paragraph, text, shown.get(paragraph.id, "")))
    return Draft(manuscript, tuple(lines))
