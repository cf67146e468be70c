"""How the cells of an XLSX workbook are shown: number formats, and fonts that can't be seen."""

from lxml import etree

from desktop.ingest.readers import colours, number_format, reasons
from desktop.ingest.readers.elements import attribute, child, children, integer
from desktop.ingest.readers.xlsx_colours import Colours

# No one can read a type of one point.
_UNSEEN_SIZE = 1
# A cell without a fill of its own.
PAPER = colours.WHITE
_MAX_STYLES = 70_000


class CellStyles:
    """The number format of each cell style, and why text in it is not seen."""

    def __init__(self, root: etree._Element | None, theme: etree._Element | None = None) -> None:
        self._formats: list[str] = []
        self._unseen: list[tuple[str, bool]] = []
        if root is None:
            return
        codes = dict(number_format.BUILT_IN)
        own = child(root, "numFmts")
        for item in children(own, "numFmt") if own is not None else ():
            codes[integer(attribute(item, "numFmtId"), 0)] = attribute(item, "formatCode")
        known = Colours(theme)
        fonts = _all(root, "fonts", "font")
        letters = [known.of(child(font, "color")).lstrip("#") for font in fonts]
        tiny = [_is_tiny(font) for font in fonts]
        grounds = [_ground(fill, known) for fill in _all(root, "fills", "fill")]
        for style in _all(root, "cellXfs", "xf")[:_MAX_STYLES]:
            self._formats.append(codes.get(integer(attribute(style, "numFmtId"), 0), "General"))
            font = integer(attribute(style, "fontId"), -1)
            fill = integer(attribute(style, "fillId"), 0)
            ground = grounds[fill] if 0 <= fill < len(grounds) else PAPER
            if not 0 <= font < len(letters):
                self._unseen.append(("", True))
            elif tiny[font]:
                self._unseen.append((reasons.TINY, True))
            else:
                lost = colours.is_lost(letters[font], ground)
                reason = reasons.WHITE if ground == PAPER else reasons.NO_CONTRAST
                self._unseen.append((reason if lost else "", ground != PAPER))

    def format(self, style: int) -> str:
        """The number format of cells with this style."""
        return self._formats[style] if 0 <= style < len(self._formats) else "General"

    def why_unseen(self, style: int, *, on_paper: bool) -> str:
        """Why text in this style is not seen, "" if it is. ``on_paper`` is whether cells without a
        fill of their own are known to have a white ground."""
        if not 0 <= style < len(self._unseen):
            return ""
        reason, sure = self._unseen[style]
        return reason if sure or on_paper else ""


def _all(root: etree._Element, group: str, name: str) -> list[etree._Element]:
    parent = child(root, group)
    return list(children(parent, name)) if parent is not None else []


def _ground(fill: etree._Element, known: Colours) -> str:
    """The ground of a fill as "rrggbb": that of the paper for none, "" for one that is unknown."""
    pattern = child(fill, "patternFill")
    kind = attribute(pattern, "patternType")
    if pattern is not None and kind in {"", "none"}:
        return PAPER
    return known.of(child(pattern, "fgColor")).lstrip("#") if kind == "solid" else ""


def _is_tiny(font: etree._Element) -> bool:
    try:
        return 0 < float(attribute(child(font, "sz"), "val")) <= _UNSEEN_SIZE
    except ValueError:
        return False
