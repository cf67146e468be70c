"""How the cells of an XLS workbook (Excel 5 to 2003) look: grounds, bold letters, sides, and merged
cells. Read only when a workbook is looked at; it says nothing of what the cells hold."""

from collections.abc import Mapping

from xlrd.book import Book
from xlrd.formatting import XF
from xlrd.sheet import Sheet

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.sheets import xls
from desktop.ingest.readers.sheets.gathered_looks import GatheredLooks
from desktop.ingest.readers.sheets.sheet_looks import MOST_CELLS, Look, SheetLooks

# [MS-XLS] 2.4.353, alc: general is 0; 6 is centred across a selection, 7 distributed.
_SIDES = {1: "left", 2: "center", 3: "right", 6: "center", 7: "center"}
_SOLID, _NONE = 1, 0
# [MS-XLS] 2.4.122: the weight of bold letters begins here.
_BOLD = 600
_PAPER = "#ffffff"


def looks_of(data: bytes) -> tuple[SheetLooks, ...]:
    """The sheets in their order. Raises ReadingError for a file that is locked or damaged."""
    book = xls.opened(data)
    told = enumerate(_look(book, style) for style in book.xf_list)
    looks = {number: look for number, look in told if look != Look()}
    found, left = [], MOST_CELLS
    for number in range(book.nsheets):
        gathered = _gathered(book.sheet_by_index(number), looks, left)
        left = gathered.left
        found.append(gathered.sheet(one_line(book.sheet_by_index(number).name) or "Sheet"))
    return tuple(found)


def _gathered(sheet: Sheet, looks: Mapping[int, Look], left: int) -> GatheredLooks:
    """``looks`` are those of the styles that do not look as usual: most cells have none of them."""
    gathered = GatheredLooks(left)
    style_of = sheet.cell_xf_index
    for row in range(sheet.nrows if looks else 0):
        if not gathered.left:
            break
        for column in range(sheet.row_len(row)):
            if look := looks.get(style_of(row, column)):
                gathered.put(row + 1, column + 1, column + 1, look)
    for top, bottom, first, last in sheet.merged_cells:
        gathered.merge(top + 1, first + 1, bottom - top, last - first)
    return gathered


def _look(book: Book, style: XF) -> Look:
    font = book.font_list[style.font_index] if style.font_index < len(book.font_list) else None
    bold = font is not None and bool(font.bold or font.weight >= _BOLD)
    return Look(_fill(book, style), bold, _SIDES.get(style.alignment.hor_align, ""))


def _fill(book: Book, style: XF) -> str:
    ground = style.background
    if ground.fill_pattern == _NONE:
        return ""
    solid = ground.fill_pattern == _SOLID
    index = ground.pattern_colour_index if solid else ground.background_colour_index
    colour = book.colour_map.get(index)
    if colour is None:
        return ""
    red, green, blue = colour
    fill = f"#{red:02x}{green:02x}{blue:02x}"
    return "" if fill == _PAPER else fill
