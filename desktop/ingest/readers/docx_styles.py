"""What paragraph styles say of headings, lists, bold and hidden text, inheritance followed."""

import re
from dataclasses import dataclass

from lxml import etree

from desktop.ingest.readers.elements import attribute, child, children, integer, is_on

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop)\s*([1-9])", re.IGNORECASE)
_TITLE = frozenset({"title", "titel", "titre", "título", "titolo"})
_MAX_CHAIN = 20
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """``level`` is a heading's (1 to 9) or 0; ``list_id`` and ``list_level`` say its numbering."""

    level: int = 0
    list_id: str = ""
    list_level: int = 0
    bold: bool = False
    hidden: bool = False


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._found: dict[str, Style] = {}
        self._default = ""
        for element in children(root, "style") if root is not None else ():
            name = attribute(element, "styleId")
            self._elements.setdefault(name, element)
            if attribute(element, "type") == "paragraph" and attribute(element, "default") == "1":
                self._default = name

    def get(self, style_id: str) -> Style:
        """The style with what it inherits; the default style for "" and for unknown ids."""
        style_id = style_id if style_id in self._elements else self._default
        if style_id not in self._found:
            self._found[style_id] = self._resolve(style_id)
        return self._found[style_id]

    def _resolve(self, style_id: str) -> Style:
        level = 0
        list_id, list_level = "", -1
        bold: bool | None = None
        hidden: bool | None = None
        for element in self._chain(style_id):
            level = level or _heading_level(element)
            if (numbering := child(element, "pPr", "numPr")) is not None:
                list_id = list_id or attribute(child(numbering, "numId"), "val")
                if list_level < 0 and (place := child(numbering, "ilvl")) is not None:
                    list_level = integer(attribute(place, "val"), 0)
            if bold is None and (mark := child(element, "rPr", "b")) is not None:
                bold = is_on(mark)
            if hidden is None and (mark := child(element, "rPr", "vanish")) is not None:
                hidden = is_on(mark)
        return Style(level, list_id, max(0, list_level), bool(bold), bool(hidden))

    def _chain(self, style_id: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while style_id in self._elements and len(chain) < _MAX_CHAIN:
            chain.append(self._elements[style_id])
            style_id = attribute(child(chain[-1], "basedOn"), "val")
        return chain


def _heading_level(element: etree._Element) -> int:
    outline = child(element, "pPr", "outlineLvl")
    if outline is not None:
        level = integer(attribute(outline, "val"), _BODY_LEVEL)
        return level + 1 if 0 <= level < _BODY_LEVEL else 0
    name = attribute(child(element, "name"), "val")
    if match := _HEADING.fullmatch(name.strip()):
        return int(match.group(1))
    return 1 if name.strip().lower() in _TITLE else 0
