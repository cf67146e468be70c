"""A table that the base does not have: ruled lines, columns of equal width."""

from lxml import etree

from desktop.drafting.redline.office_file import w

# In twentieths of a point: an A4 page between the margins of our own files.
_WIDTH = 9072
_RULES = ("top", "left", "bottom", "right", "insideH", "insideV")


def new_table(columns: int) -> etree._Element:
    """A w:tbl with one row of empty cells (ECMA-376 Part 1, 17.4.37)."""
    table = etree.Element(w("tbl"))
    properties = etree.SubElement(table, w("tblPr"))
    _set(etree.SubElement(properties, w("tblW")), w=str(_WIDTH), type="dxa")
    borders = etree.SubElement(properties, w("tblBorders"))
    for side in _RULES:
        rule = etree.SubElement(borders, w(side))
        _set(rule, val="single", sz="4", space="0", color="B8C0CC")
    _set(etree.SubElement(properties, w("tblLayout")), type="fixed")
    grid = etree.SubElement(table, w("tblGrid"))
    row = etree.SubElement(table, w("tr"))
    for _ in range(columns):
        _set(etree.SubElement(grid, w("gridCol")), w=str(_WIDTH // columns))
        cell = etree.SubElement(etree.SubElement(row, w("tc")), w("tcPr"))
        _set(etree.SubElement(cell, w("tcW")), w=str(_WIDTH // columns), type="dxa")
    return table


def _set(element: etree._Element, **values: str) -> None:
    for name, value in values.items():
        element.set(w(name), value)
