"""The charts and formulas that an OpenDocument file shows: each is a small document of its own in
the package or in its place (OpenDocument 1.3, 10.4.6 and 11; MathML 3.0, 5)."""

import re

from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.readers.common import number_format
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.common.package import Package, parse
from desktop.ingest.readers.office.elements import attribute, child, local
from desktop.ingest.readers.opendocument import odf

# What OpenOffice before 3.2 wrote into formulas; it declares nothing of its own.
_OLD_TYPE = re.compile(
    rb'<!DOCTYPE math:math PUBLIC "-//OpenOffice\.org//DTD Modified W3C MathML 1\.01//EN" '
    rb'"math\.dtd">'
)
_TITLES = ("{*}title", "{*}subtitle", "{*}footer")
_FIGURES = frozenset({"float", "percentage", "currency"})
_MOST_ROWS, _MOST_COLUMNS = 200, 50


class Objects:
    """Adds what the objects of a package show."""

    def __init__(self, package: Package) -> None:
        self._package = package

    def put(self, element: etree._Element, builder: TextBuilder) -> None:
        """Add what a draw:object shows; nothing of one that other programs would have to open."""
        root = self._root(element)
        if root is None:
            return
        if local(root) == "math":
            builder.add_paragraph(_formula(root))
        elif (chart := next(root.iter("{*}chart"), None)) is not None:
            for title in chart_titles(chart):
                builder.add_paragraph(title)
            for table in chart.iter("{*}table"):
                builder.add_table(_rows(table))

    def titles(self, element: etree._Element) -> list[str]:
        """The titles of the chart that a draw:object shows; its figures are those of a sheet."""
        root = self._root(element)
        chart = next(root.iter("{*}chart"), None) if root is not None else None
        return chart_titles(chart) if chart is not None else []

    def _root(self, element: etree._Element) -> etree._Element | None:
        root = next(element.iterchildren("{*}math", "{*}document"), None)
        if root is None:
            root = self._opened(attribute(element, "href").removeprefix("./"))
        return root

    def _opened(self, name: str) -> etree._Element | None:
        """An object's own document; None for one that is elsewhere, of another kind or damaged:
        the text around it is read all the same."""
        try:
            data = self._package.member(f"{name}/content.xml") if name else None
            if data is None:
                return None
            return parse(_OLD_TYPE.sub(b"", data, count=1), self._package.damaged)
        except ReadingError:
            return None


def chart_titles(chart: etree._Element) -> list[str]:
    """The titles of a chart and of its axes."""
    return [text for title in chart.iter(*_TITLES) if (text := odf.plain(title))]


def _formula(root: etree._Element) -> str:
    """A formula as it was typed, which tells what stands below what; else its signs in a row."""
    typed = next(root.iter("{*}annotation"), None)
    if typed is not None and typed.text:
        return one_line(typed.text)
    return one_line(" ".join(map(str, root.itertext())))


def _rows(table: etree._Element) -> list[list[str]]:
    rows = []
    for row in table.iter("{*}table-row"):
        cells = [cell for cell in row if local(cell) == "table-cell"]
        rows.append([_shown(cell) for cell in cells[:_MOST_COLUMNS]])
    return rows[:_MOST_ROWS]


def _shown(cell: etree._Element) -> str:
    """What a cell holds; of figures all that was stored, without noise and without none at all."""
    if attribute(cell, "value-type") in _FIGURES:
        try:
            value = float(attribute(cell, "value"))
        except ValueError:
            return ""
        return number_format.general(value) if value == value else ""
    return odf.plain(child(cell, "p"))
