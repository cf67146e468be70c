"""How the cells of an XLSX workbook are shown: number formats, and fonts that can't be seen."""

from lxml import etree

from desktop.ingest.readers.common import colours, number_format
from desktop.ingest.readers.office.elements import (
    attribute,
    child,
    children,
    grandchildren,
    integer,
)
from desktop.ingest.readers.sheets.cell_looks import PAPER, CellLook
from desktop.ingest.readers.sheets.conditions import NOTHING, Change
from desktop.ingest.readers.sheets.sheet_values import Special, Value
from desktop.ingest.readers.sheets.xlsx_colours import Colours
from desktop.ingest.readers.sheets.xlsx_rich import is_tiny

_MAX_STYLES = 70_000


_UNKNOWN = CellLook()


class CellStyles:
    """The number format of each cell style, and why text in it is not seen."""

    def __init__(self, root: etree._Element | None, theme: etree._Element | None = None) -> None:
        self.colours = Colours(theme)
        self._formats: list[str] = []
        self._looks: list[CellLook] = []
        self._unseen: dict[bool, list[str]] = {False: [], True: []}
        self._letters: set[str] = set()
        self._grounds: set[str] = {PAPER}
        #: What conditional formats make of a cell, by their numbers.
        self.changes: list[Change] = []
        if root is not None:
            self._read(root)

    def _read(self, root: etree._Element) -> None:
        codes = dict(number_format.BUILT_IN)
        own = child(root, "numFmts")
        for item in children(own, "numFmt") if own is not None else ():
            codes[integer(attribute(item, "numFmtId"), 0)] = attribute(item, "formatCode")
        fonts = grandchildren(root, "fonts", "font")
        letters = [self._colour(child(font, "color")) for font in fonts]
        tiny = [is_tiny(font) for font in fonts]
        grounds = [self._ground(fill) for fill in grandchildren(root, "fills", "fill")]
        for style in grandchildren(root, "cellXfs", "xf")[:_MAX_STYLES]:
            self._formats.append(codes.get(integer(attribute(style, "numFmtId"), 0), "General"))
            font = integer(attribute(style, "fontId"), -1)
            fill = integer(attribute(style, "fillId"), 0)
            ground = grounds[fill] if 0 <= fill < len(grounds) else PAPER
            known = 0 <= font < len(letters)
            self._looks.append(
                CellLook(letters[font], ground, tiny[font]) if known else CellLook("", ground)
            )
        for on_paper, reasons_of in self._unseen.items():
            reasons_of.extend(look.why_unseen(on_paper=on_paper) for look in self._looks)
        self.changes = [
            self.change(dxf) for dxf in grandchildren(root, "dxfs", "dxf")[:_MAX_STYLES]
        ]
        self._letters = {*letters, *(change.colour or "" for change in self.changes)}
        self._grounds |= {*grounds, *(change.ground or "" for change in self.changes)}

    def format(self, style: int) -> str:
        """The number format of cells with this style."""
        return self._formats[style] if 0 <= style < len(self._formats) else "General"

    def look(self, style: int) -> CellLook:
        """How letters in cells with this style look."""
        return self._looks[style] if 0 <= style < len(self._looks) else _UNKNOWN

    def why_unseen(self, style: int, *, on_paper: bool) -> str:
        """Why text in this style is not seen, "" if it is; see ``CellLook``."""
        unseen = self._unseen[on_paper]
        return unseen[style] if 0 <= style < len(unseen) else ""

    def change(self, dxf: etree._Element) -> Change:
        """What a conditional format makes of a cell."""
        font, fill, code = child(dxf, "font", "color"), child(dxf, "fill"), child(dxf, "numFmt")
        return Change(
            None if font is None else self._colour(font),
            None if fill is None else self._changed_ground(fill),
            None if code is None else attribute(code, "formatCode"),
        )

    def may_hide(self, change: Change) -> bool:
        """Whether a conditional format could hide anything in this workbook."""
        if change.code is not None and hides(change.code):
            return True
        grounds = self._grounds if change.ground is None else {change.ground}
        letters = self._letters if change.colour is None else {change.colour}
        changed = change._replace(code=None) != NOTHING
        return changed and any(colours.is_lost(one, other) for one in letters for other in grounds)

    def _colour(self, element: etree._Element | None) -> str:
        return self.colours.of(element).lstrip("#")

    def _ground(self, fill: etree._Element) -> str:
        """The ground of a fill as "rrggbb": that of the paper for none, "" if it is unknown."""
        pattern = child(fill, "patternFill")
        kind = attribute(pattern, "patternType")
        if pattern is not None and kind in {"", "none"}:
            return PAPER
        return self._colour(child(pattern, "fgColor")) if kind == "solid" else ""

    def _changed_ground(self, fill: etree._Element) -> str | None:
        """The same of a conditional format, where a plain fill has the colour of the pattern's
        ground; None for one that says nothing."""
        pattern = child(fill, "patternFill")
        kind = attribute(pattern, "patternType")
        if pattern is None or kind not in {"", "none", "solid"}:
            return ""
        said = child(pattern, "bgColor")
        if kind == "none":
            return PAPER
        return None if said is None and not kind else self._colour(said)


def hides(code: str, held: Value = 1.0) -> bool:
    """Whether a number format shows nothing of what a cell holds."""
    if isinstance(held, Special):
        return False
    if isinstance(held, str):
        return not number_format.text_shown(held, code)
    return not number_format.shown(float(held), code).strip()
