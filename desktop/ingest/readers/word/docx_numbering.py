"""The numbers that Word shows before numbered paragraphs; the file itself holds only rules for
them (ECMA-376 Part 1, 17.9)."""

from lxml import etree

from desktop.ingest.readers.common.list_numbers import Counters, Level, ListNumbers, NumberedList
from desktop.ingest.readers.office.elements import attribute, child, children, integer
from desktop.ingest.readers.word.docx_styles import Style


class Numbering(ListNumbers):
    """The lists of a Word file, and which of them a paragraph is numbered in."""

    def __init__(self, root: etree._Element | None) -> None:
        super().__init__()
        self._styled: dict[str, tuple[str, int]] = {}
        if root is not None:
            self._load(root)

    def place_of(self, own: etree._Element | None, style: Style, style_id: str) -> tuple[str, int]:
        """The list and the level that a paragraph is numbered in, ("", 0) for none: its ``own``
        (w:numPr), else what its style (with this id) says, else the level that is tied to the
        style."""
        list_id, level = style.list_id, style.list_level
        tied = self._styled.get(style_id)
        if tied is not None and (not list_id or list_id == tied[0]):
            list_id, level = tied
        if own is not None:
            list_id = attribute(child(own, "numId"), "val") or list_id
            place = child(own, "ilvl")
            level = integer(attribute(place, "val"), 0) if place is not None else level
        return (list_id, level) if list_id not in {"", "0"} else ("", 0)

    def _load(self, root: etree._Element) -> None:
        abstracts: dict[str, dict[int, Level]] = {}
        counters: dict[str, Counters] = {}
        ties: dict[str, list[tuple[str, int]]] = {}
        for abstract in children(root, "abstractNum"):
            name = attribute(abstract, "abstractNumId")
            abstracts[name] = {}
            counters[name] = Counters()
            for element in children(abstract, "lvl"):
                place = integer(attribute(element, "ilvl"), 0)
                abstracts[name][place] = _level(element)
                if (style := child(element, "pStyle")) is not None:
                    ties.setdefault(name, []).append((attribute(style, "val"), place))
        for element in children(root, "num"):
            pointer = child(element, "abstractNumId")
            name = attribute(pointer, "val") if pointer is not None else ""
            if name not in abstracts:
                continue
            list_id = attribute(element, "numId")
            self._lists[list_id] = _instance(element, abstracts[name], counters[name])
            for tied, place in ties.get(name, []):
                self._styled.setdefault(tied, (list_id, place))


def _instance(
    element: etree._Element, levels: dict[int, Level], counters: Counters
) -> NumberedList:
    numbered = NumberedList(dict(levels), counters)
    for override in children(element, "lvlOverride"):
        place = integer(attribute(override, "ilvl"), 0)
        if (own := child(override, "lvl")) is not None:
            numbered.levels[place] = _level(own)
        if (start := child(override, "startOverride")) is not None:
            numbered.starts[place] = integer(attribute(start, "val"), 1)
    return numbered


def _level(element: etree._Element) -> Level:
    level = Level()
    if (form := child(element, "numFmt")) is not None:
        level.form = attribute(form, "val")
    if (text := child(element, "lvlText")) is not None:
        level.text = attribute(text, "val")
    if (start := child(element, "start")) is not None:
        level.start = integer(attribute(start, "val"), 1)
    if (restart := child(element, "lvlRestart")) is not None:
        level.restart = integer(attribute(restart, "val"), 0)
    level.legal = child(element, "isLgl") is not None
    return level
