"""What a redline changes, clause by clause, for a person who has no time to read it all."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

from desktop.drafting.redline.markup import mark_of
from desktop.drafting.redline.office_file import OfficeFile, w
from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.office.elements import attribute, child, integer, local
from desktop.ingest.readers.word.docx_numbering import Numbering
from desktop.ingest.readers.word.docx_styles import Styles

_NEW = frozenset({"ins", "moveTo"})
_GONE = frozenset({"del", "moveFrom"})
_PLACES = {
    "header": "Header",
    "footer": "Footer",
    "footnotes": "Footnotes",
    "endnotes": "Endnotes",
}
_MAX_CLAUSE = 80


class ChangeKind(StrEnum):
    """What became of a paragraph."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    FORMATTED = "formatted"


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph that is not what it was. ``clause`` names where it stands: its number and
    heading, "Header" and the like, or "" before the first. ``old`` and ``new`` are its texts."""

    clause: str
    kind: ChangeKind
    old: str
    new: str


def changes(file: OfficeFile) -> list[Change]:
    """The changes of a redline in the order of its text: the body, then headers, footers, notes."""
    found: list[Change] = []
    main = file.xml(file.main)
    clauses = _Clauses(file)
    for paragraph in main.iter(w("p")) if main is not None else ():
        clause = clauses.of(paragraph)
        found += _change(paragraph, clause)
    for relation in file.relations(file.main).values():
        root = file.xml(relation.target) if relation.kind in _PLACES else None
        for paragraph in root.iter(w("p")) if root is not None else ():
            found += _change(paragraph, _PLACES[relation.kind])
    return found


class Places:
    """Names where the paragraphs of a file's parts stand, asked in the order of each part."""

    def __init__(self, file: OfficeFile) -> None:
        self._main = file.main
        self._clauses = _Clauses(file)
        self._parts = {
            relation.target: _PLACES[relation.kind]
            for relation in file.relations(file.main).values()
            if relation.kind in _PLACES
        }

    def of(self, paragraph: etree._Element, part: str) -> str:
        """The clause of the next paragraph of the main part, else what its part is."""
        return self._clauses.of(paragraph) if part == self._main else self._parts.get(part, "")


class _Clauses:
    """Says of paragraphs, asked in order, in which clause they stand."""

    def __init__(self, file: OfficeFile) -> None:
        self._styles = Styles(file.xml(file.related(file.main, "styles")))
        self._numbering = Numbering(file.xml(file.related(file.main, "numbering")))
        self._clause = ""

    def of(self, paragraph: etree._Element) -> str:
        """The clause of the next paragraph; what is deleted counts in the clause that it was in."""
        if mark_of(paragraph) in _GONE:
            return self._clause
        style = self._styles.get(attribute(child(paragraph, "pPr", "pStyle"), "val"))
        text = _text(paragraph, new=True)
        number = self._number(paragraph, style.list_id, style.list_level) if text.strip() else ""
        line = " ".join(f"{number} {text}".split())
        typed = numbering.recognise(line) if line else None
        if line and (style.level or (typed is not None and typed.label)):
            self._clause = _short(line)
        return self._clause

    def _number(self, paragraph: etree._Element, list_id: str, level: int) -> str:
        own = child(paragraph, "pPr", "numPr")
        if own is not None:
            list_id = attribute(child(own, "numId"), "val") or list_id
            level = integer(attribute(child(own, "ilvl"), "val"), level)
        return self._numbering.number(list_id, level) if list_id not in {"", "0"} else ""


def _change(paragraph: etree._Element, clause: str) -> Iterator[Change]:
    end = mark_of(paragraph)
    old, new = _text(paragraph, new=False), _text(paragraph, new=True)
    if end in {"moveFrom", "moveTo"}:
        if end == "moveTo":
            yield Change(clause, ChangeKind.MOVED, new, new)
    elif old == new:
        formats = paragraph.iter(w("rPrChange"), w("pPrChange"))
        if next(formats, None) is not None and new.strip():
            yield Change(clause, ChangeKind.FORMATTED, old, new)
    elif not old.strip():
        yield Change(clause, ChangeKind.ADDED, "", new)
    elif not new.strip():
        yield Change(clause, ChangeKind.REMOVED, old, "")
    else:
        yield Change(clause, ChangeKind.CHANGED, old, new)


def _text(paragraph: etree._Element, *, new: bool) -> str:
    """A paragraph's text with its changes accepted or rejected."""
    left_out = _GONE if new else _NEW
    parts: list[str] = []

    def take(element: etree._Element) -> None:
        for part in element:
            name = local(part)
            if name in left_out or name in {"pPr", "rPr", "p"}:
                continue
            if name in {"t", "delText"}:
                parts.append(part.text or "")
            elif name in {"tab", "br", "cr"}:
                parts.append(" ")
            else:
                take(part)

    take(paragraph)
    return "".join(parts)


def _short(line: str) -> str:
    return line if len(line) <= _MAX_CLAUSE else f"{line[: _MAX_CLAUSE - 1].rstrip()}…"
