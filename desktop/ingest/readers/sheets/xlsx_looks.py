"""How the cells of an XLSX workbook look: grounds, bold letters, sides, and merged cells. Read only
when a workbook is looked at; it says nothing of what the cells hold."""

from array import array

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office.elements import (
    attribute,
    child,
    children,
    grandchildren,
    integer,
    is_on,
    local,
)
from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, MAX_ROWS, column_of, place_of
from desktop.ingest.readers.sheets.sheet_looks import (
    MOST_CELLS,
    MOST_LOOKS,
    MOST_MERGED,
    SIDES,
    WIDE,
    Look,
    Merged,
    SheetLooks,
)
from desktop.ingest.readers.sheets.xlsx_colours import Colours

_MAX_STYLES = 70_000
_SIDES = {"centerContinuous": "center", "distributed": "center"}
_PAPER = "#ffffff"


def looks_of(data: bytes) -> tuple[SheetLooks, ...]:
    """The sheets in their order. Raises ReadingError for a file that is damaged or a bomb."""
    package = Package(data, reasons.DAMAGED_SHEET)
    main = next(iter(package.related("", "officeDocument")), "xl/workbook.xml")
    root = package.xml(main)
    if root is None:
        raise reasons.unreadable(reasons.DAMAGED_SHEET)
    kinds = {kind: name for name, kind in package.relations(main).values()}
    theme = package.xml(kinds["theme"]) if "theme" in kinds else None
    styles = package.xml(kinds["styles"]) if "styles" in kinds else None
    looks = _styles(styles, Colours(theme))
    targets = package.relations(main)
    group = child(root, "sheets")
    found = []
    left = MOST_CELLS
    for item in children(group, "sheet") if group is not None else ():
        name, kind = targets.get(attribute(item, "id"), ("", ""))
        if kind == "worksheet":
            title = one_line(attribute(item, "name")) or "Sheet"
            sheet = _sheet(package, name, title, looks, left)
            left -= len(sheet.places)
            found.append(sheet)
    return tuple(found)


def _styles(root: etree._Element | None, colours: Colours) -> list[Look]:
    if root is None:
        return []
    bold = [is_on(child(font, "b")) for font in grandchildren(root, "fonts", "font")]
    fills = [_fill(fill, colours) for fill in grandchildren(root, "fills", "fill")]
    found = []
    for style in grandchildren(root, "cellXfs", "xf")[:_MAX_STYLES]:
        font = integer(attribute(style, "fontId"), -1)
        fill = integer(attribute(style, "fillId"), -1)
        side = attribute(child(style, "alignment"), "horizontal")
        side = _SIDES.get(side, side)
        found.append(
            Look(
                fills[fill] if 0 <= fill < len(fills) else "",
                0 <= font < len(bold) and bold[font],
                side if side in SIDES else "",
            )
        )
    return found


def _fill(fill: etree._Element, colours: Colours) -> str:
    pattern = child(fill, "patternFill")
    if pattern is None:
        # The first colour of a gradient.
        return colours.of(child(fill, "gradientFill", "stop", "color"))
    kind = attribute(pattern, "patternType")
    if kind in {"", "none"}:
        return ""
    colour = colours.of(child(pattern, "fgColor" if kind == "solid" else "bgColor"))
    return "" if colour == _PAPER else colour


def _sheet(package: Package, part: str, name: str, styles: list[Look], left: int) -> SheetLooks:
    known: dict[Look, int] = {}
    cells: dict[int, int] = {}
    merged: list[Merged] = []
    number = 0
    for element in package.elements(part, "row", "mergeCells"):
        if local(element) == "mergeCells":
            merged = _merged(element)
            continue
        number = integer(element.get("r") or "", number + 1)
        if not 1 <= number <= MAX_ROWS or len(cells) >= left:
            continue
        _row(element, number, styles, known, cells)
    places = sorted(cells)[: max(0, left)]
    return SheetLooks(
        name,
        tuple(merged),
        tuple(known),
        array("Q", places),
        array("H", (cells[place] for place in places)),
    )


def _row(
    element: etree._Element,
    number: int,
    styles: list[Look],
    known: dict[Look, int],
    cells: dict[int, int],
) -> None:
    column = 0
    for item in element:
        letters = (item.get("r") or "").rstrip("0123456789")
        named = letters.isascii() and letters.isalpha()
        column = column_of(letters) if named else column + 1
        style = integer(item.get("s") or "", 0)
        if not 0 <= style < len(styles) or not 1 <= column <= MAX_COLUMNS:
            continue
        look = styles[style]
        if look == Look() or (look not in known and len(known) >= MOST_LOOKS):
            continue
        cells[number * WIDE + column] = known.setdefault(look, len(known))


def _merged(element: etree._Element) -> list[Merged]:
    found: list[Merged] = []
    for item in children(element, "mergeCell"):
        first, _, last = attribute(item, "ref").partition(":")
        begin, end = place_of(first), place_of(last or first)
        if begin is None or end is None or len(found) >= MOST_MERGED:
            continue
        top, bottom = sorted((begin[0], end[0]))
        left, right = sorted((begin[1], end[1]))
        found.append(Merged(top, left, bottom - top + 1, right - left + 1))
    return found
