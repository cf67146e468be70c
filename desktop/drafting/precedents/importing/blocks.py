"""What the readers of precedents make: blocks in order, before it is known how they are counted."""

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from desktop.drafting.manuscript.edits import joined
from desktop.drafting.manuscript.model import Span

BlockKind = Literal["heading", "text", "bullet", "row"]

_CLASS_OF_BLANK = re.compile(
    r"(?:link|variable|var|placeholder|field|blank|fill|fill-?in|merge|param|token|term|editable)\b"
    r"|[_-](?:link|var|field|blank)\b",
    re.IGNORECASE,
)
_CLASS_OF_HEADING = re.compile(r"\b(?:header|heading|title|caption)\b|header_|heading_", re.I)
_POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(slots=True)
class Block:
    """One paragraph, or a table's row. ``level`` is a heading's, from 1; ``depth`` counts the lists
    around it, from 0; ``number`` is as typed or counted by the format ("1.", "(a)")."""

    kind: BlockKind
    spans: list[Span] = field(default_factory=list)
    level: int = 0
    depth: int = 0
    number: str = ""
    cells: list[list[Span]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words."""
        return "".join(span.text for span in self.spans)


@dataclass(slots=True)
class Look:
    """How the words are marked that come next."""

    bold: int = 0
    italic: int = 0
    underline: int = 0
    classes: list[str] = field(default_factory=list)

    def span(self, text: str) -> Span:
        """Words of this look."""
        return Span(text, bold=self.bold > 0, italic=self.italic > 0, underline=self.underline > 0)

    def open_class(self, name: str) -> None:
        """A <span class="name"> begins: a heading's or a variable's."""
        self.classes.append(name)
        self.bold += bool(_CLASS_OF_HEADING.search(name))

    def close_class(self) -> None:
        """The last one ends."""
        if self.classes:
            self.bold -= bool(_CLASS_OF_HEADING.search(self.classes.pop()))

    @property
    def is_variable(self) -> bool:
        """Whether the words name something that a cover page says."""
        return any(
            _CLASS_OF_BLANK.search(name) and not _CLASS_OF_HEADING.search(name)
            for name in self.classes
        )


def variable(span: Span) -> Span:
    """A span whose words name a variable, as a blank called by them; "Customer's" is Customer."""
    words = _POSSESSIVE.sub("", " ".join(span.text.split()))
    if not words or not (words[0].isupper() or words[0].isdigit()):
        return span
    return replace(span, blank=words)


def tidied(spans: list[Span]) -> list[Span]:
    """Spans with single blanks, none at the ends."""
    made: list[Span] = []
    for span in joined(spans):
        text = re.sub(r"[ \t\r\n\u00a0]+", " ", span.text)
        if (not made or made[-1].text.endswith(" ")) and text.startswith(" "):
            text = text[1:]
        if text:
            made.append(replace(span, text=text))
    if made and made[-1].text.endswith(" "):
        made[-1] = replace(made[-1], text=made[-1].text.rstrip())
    return [span for span in made if span.text]


def without_start(spans: list[Span], length: int) -> list[Span]:
    """The spans without their first characters."""
    made = []
    for span in spans:
        cut = min(length, len(span.text))
        length -= cut
        if span.text[cut:]:
            made.append(replace(span, text=span.text[cut:]))
    return made
