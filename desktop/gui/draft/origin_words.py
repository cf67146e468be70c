"""The origins of words in letters, colours and words. No information by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.drafting.manuscript.model import Origin, OriginKind, Paragraph
from desktop.drafting.manuscript.words import origin_words
from desktop.gui.theme import Tokens

KINDS: tuple[OriginKind, ...] = (
    *("template", "field", "clause", "precedent", "incoming", "model", "user"),
)
_LIGHT = {
    "template": "#7f899a",
    "field": "#9a6a00",
    "clause": "#1a6640",
    "precedent": "#2f5fa8",
    "incoming": "#b3402e",
    "model": "#8a3fa0",
    "user": "#14606b",
}
_DARK = {
    "template": "#758092",
    "field": "#efc06a",
    "clause": "#7fd0a0",
    "precedent": "#8fb4ee",
    "incoming": "#f2937f",
    "model": "#d69ae6",
    "user": "#63c3cf",
}


@dataclass(frozen=True, slots=True)
class Share:
    """An origin and how many characters of a stretch come from it."""

    origin: Origin
    letters: int


def kind_words(kind: OriginKind) -> str:
    """What an origin is called in the legend."""
    tr = QCoreApplication.translate
    return {
        "template": tr("origins", "Template"),
        "field": tr("origins", "Field"),
        "clause": tr("origins", "Clause library"),
        "precedent": tr("origins", "Precedent"),
        "incoming": tr("origins", "Incoming"),
        "model": tr("origins", "Model"),
        "user": tr("origins", "You"),
    }[kind]


def letter(kind: OriginKind) -> str:
    """The letter that stands at its bar."""
    return kind_words(kind)[:1].upper()


def colour(kind: OriginKind, table: Tokens) -> str:
    """The colour of its bar."""
    return (_DARK if table.name == "dark" else _LIGHT)[kind]


def shares(paragraph: Paragraph, start: int, end: int) -> list[Share]:
    """The origins of [start, end) of a paragraph, the largest first."""
    counted: dict[Origin, int] = {}
    at = 0
    for span in paragraph.spans:
        low, high = max(start, at), min(end, at + len(span.text))
        at += len(span.text)
        if low < high:
            counted[span.origin] = counted.get(span.origin, 0) + high - low
    found = [Share(origin, letters) for origin, letters in counted.items()]
    return sorted(found, key=lambda each: -each.letters)


def sentence(found: Sequence[Share]) -> str:
    """Where a paragraph comes from, a line for each origin."""
    return "\n".join(dict.fromkeys(origin_words(each.origin) for each in found))
