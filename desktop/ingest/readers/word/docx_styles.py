"""What paragraph styles say of headings, lists, bold letters and looks, inheritance followed."""

import re
from dataclasses import dataclass

from lxml import etree

from desktop.ingest.readers.office.elements import attribute, child, children, integer, is_on, named

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop)\s*([1-9])", re.IGNORECASE)
_TITLE = frozenset({"title", "titel", "titre", "título", "titolo"})
_MAX_CHAIN = 20
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """``level`` is a heading's (1 to 9) or 0; ``list_id`` and ``list_level`` say its numbering.
    ``name`` is its id."""

    level: int = 0
    list_id: str = ""
    list_level: int = 0
    bold: bool = False
    name: str = ""


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._found: dict[str, Style] = {}
        self._default = ""
        self._defaults = named(child(root, "docDefaults", "rPrDefault", "rPr"))
        self._runs: dict[tuple[str, str, str], dict[str, etree._Element]] = {}
        self._grounds: dict[str, etree._Element | None] = {}
        self._shaded: dict[str, bool] = {}
        self._chains: dict[str, list[etree._Element]] = {}
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

    def run(self, paragraph: str, character: str, table: str) -> dict[str, etree._Element]:
        """The properties that runs have by their styles, given by ids, and by the document's
        defaults. "vanish" is here only where the run is hidden."""
        key = paragraph if paragraph in self._elements else self._default, character, table
        if (found := self._runs.get(key)) is not None:
            return found
        by_style = [self._properties(style_id) for style_id in key]
        found = {**self._defaults, **by_style[2], **by_style[0], **by_style[1]}
        # 17.7.3: what is switched on in two kinds of styles is off again.
        said = [each["vanish"] for each in by_style if "vanish" in each]
        hiding = [mark for mark in said if is_on(mark)]
        if len(hiding) % 2:
            found["vanish"] = hiding[0]
        elif said or not is_on(found.get("vanish")):
            found.pop("vanish", None)
        self._runs[key] = found
        return found

    def ground(self, paragraph: str) -> etree._Element | None:
        """The shading that a paragraph has by its style."""
        if paragraph not in self._grounds:
            chain = self._chain(paragraph if paragraph in self._elements else self._default)
            found = (e for each in chain if (e := child(each, "pPr", "shd")) is not None)
            self._grounds[paragraph] = next(found, None)
        return self._grounds[paragraph]

    def is_shaded(self, table: str) -> bool:
        """Whether a table's style may give any of its cells a ground."""
        if table not in self._shaded:
            chain = self._chain(table)
            self._shaded[table] = any(next(e.iter("{*}shd"), None) is not None for e in chain)
        return self._shaded[table]

    def _properties(self, style_id: str) -> dict[str, etree._Element]:
        found: dict[str, etree._Element] = {}
        for element in reversed(self._chain(style_id)):
            found |= named(child(element, "rPr"))
        return found

    def _resolve(self, style_id: str) -> Style:
        level = 0
        list_id, list_level = "", -1
        bold: bool | None = None
        for element in self._chain(style_id):
            level = level or _heading_level(element)
            if (numbering := child(element, "pPr", "numPr")) is not None:
                list_id = list_id or attribute(child(numbering, "numId"), "val")
                if list_level < 0 and (place := child(numbering, "ilvl")) is not None:
                    list_level = integer(attribute(place, "val"), 0)
            if bold is None and (mark := child(element, "rPr", "b")) is not None:
                bold = is_on(mark)
        return Style(level, list_id, max(0, list_level), bool(bold), style_id)

    def _chain(self, style_id: str) -> list[etree._Element]:
        if (known := self._chains.get(style_id)) is not None:
            return known
        chain: list[etree._Element] = []
        above = style_id
        while above in self._elements and len(chain) < _MAX_CHAIN:
            chain.append(self._elements[above])
            above = attribute(child(chain[-1], "basedOn"), "val")
        if chain:
            self._chains[style_id] = chain
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
