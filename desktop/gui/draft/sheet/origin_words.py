"""The origins of words in letters, colours and words. No information by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.documents import file_name
from desktop.drafting.manuscript.model import Origin, OriginKind, Paragraph
from desktop.drafting.manuscript.words import REQUEST, change_words, clause_words, field_words
from desktop.gui.core_texts import said
from desktop.gui.theme import Tokens
from desktop.gui.widgets.words import calendar_words

tr = QCoreApplication.translate

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
    return "\n".join(dict.fromkeys(words_of(each.origin) for each in found))


def words_of(origin: Origin) -> str:
    """Where words come from, on one line: what ``manuscript.words`` says, in the window's
    language."""
    source = origin.source
    match origin.kind:
        case "template":
            words = tr("origins", "From the template {0}")
            return words.format(source) if source else tr("origins", "From the template")
        case "field":
            return tr("origins", "Filled in: {0}").format(field_words([source]))
        case "clause":
            return tr("origins", "From the clause library: {0}").format(clause_words(source))
        case "precedent":
            return _from_precedent(origin)
        case "incoming":
            return _from_incoming(origin)
        case "model":
            words = tr("origins", "Written by the model {0}: check it")
            nameless = tr("origins", "Written by the model: check it")
            return words.format(source) if source else nameless
        case "user":
            return _by_user(origin)


def _by_user(origin: Origin) -> str:
    change = said(change_words(origin))
    if not change:
        return tr("origins", "Written by hand")
    if origin.source.startswith(REQUEST):
        return tr("origins", "As you asked: {0}").format(change)
    return tr("origins", "Fitted to this draft: {0}").format(change)


def _from_precedent(origin: Origin) -> str:
    name = file_name(origin.source)
    if not name:
        return tr("origins", "From the precedent")
    if origin.page:
        return tr("origins", "From {0}, page {1}").format(name, origin.page)
    return tr("origins", "From {0}").format(name)


def _from_incoming(origin: Origin) -> str:
    """Whose change words are, and of which day."""
    name = file_name(origin.source) or tr("origins", "of the other side")
    on = _day(origin.date)
    if origin.author and on:
        words = tr("origins", "From the incoming file {0}, changed by {1} on {2}")
        return words.format(name, origin.author, on)
    if origin.author:
        words = tr("origins", "From the incoming file {0}, changed by {1}")
        return words.format(name, origin.author)
    if on:
        return tr("origins", "From the incoming file {0}, changed on {1}").format(name, on)
    return tr("origins", "From the incoming file {0}").format(name)


def _day(moment: str) -> str:
    """A day as the user writes it; another file's may be none."""
    try:
        return calendar_words(date.fromisoformat(moment[:10]))
    except ValueError:
        return moment[:10]
