"""How the cells of an XLSX workbook are shown: number formats, and fonts that can't be seen."""

from lxml import etree

from desktop.ingest.readers import number_format
from desktop.ingest.readers.elements import attribute, child, children, integer

_WHITE = frozenset({"ffffffff", "00ffffff", "ffffff"})
# Index 0 of a theme is the colour of paper; 1 and 9 are white in the old palette.
_WHITE_INDEXES = frozenset({"1", "9"})
_MAX_STYLES = 70_000


class CellStyles:
    """The number format of each cell style, and whether it shows white text on white ground."""

    def __init__(self, root: etree._Element | None) -> None:
        self._formats: list[str] = []
        self._unseen: list[bool] = []
        if root is None:
            return
        codes = dict(number_format.BUILT_IN)
        own = child(root, "numFmts")
        for item in children(own, "numFmt") if own is not None else ():
            codes[integer(attribute(item, "numFmtId"), 0)] = attribute(item, "formatCode")
        white = [_is_white(child(font, "color")) for font in _all(root, "fonts", "font")]
        blank = [_is_blank(fill) for fill in _all(root, "fills", "fill")]
        for style in _all(root, "cellXfs", "xf")[:_MAX_STYLES]:
            self._formats.append(codes.get(integer(attribute(style, "numFmtId"), 0), "General"))
            font = integer(attribute(style, "fontId"), -1)
            fill = integer(attribute(style, "fillId"), 0)
            on_blank = not 0 <= fill < len(blank) or blank[fill]
            self._unseen.append(0 <= font < len(white) and white[font] and on_blank)

    def format(self, style: int) -> str:
        """The number format of cells with this style."""
        return self._formats[style] if 0 <= style < len(self._formats) else "General"

    def is_unseen(self, style: int) -> bool:
        """Whether text in this style has the colour of the ground below it."""
        return 0 <= style < len(self._unseen) and self._unseen[style]


def _all(root: etree._Element, group: str, name: str) -> list[etree._Element]:
    parent = child(root, group)
    return list(children(parent, name)) if parent is not None else []


def _is_white(color: etree._Element | None) -> bool:
    if color is None:
        return False
    if rgb := attribute(color, "rgb").lower():
        return rgb in _WHITE
    if attribute(color, "tint") not in {"", "0"}:
        return False
    return attribute(color, "theme") == "0" or attribute(color, "indexed") in _WHITE_INDEXES


def _is_blank(fill: etree._Element) -> bool:
    pattern = child(fill, "patternFill")
    if pattern is None:
        return False
    kind = attribute(pattern, "patternType")
    if kind in {"", "none"}:
        return True
    return kind == "solid" and _is_white(child(pattern, "fgColor"))
