"""The controls of forms on a sheet: those of Excel, which stand in its old drawing (VML, ECMA-376
Part 4, 19.4), and ActiveX controls, which have a place there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.package import Package, parse
from desktop.ingest.readers.office.activex import TICKS, Controls
from desktop.ingest.readers.office.elements import attribute, child, integer
from desktop.ingest.readers.sheets.cells import Cell, Sort

_TICKED = frozenset({"Checkbox", "Radio"})
_LABELLED = frozenset({"Button", "GBox", "Label"})
_ACTIVE = "Pict"
_WANTED = re.compile(rb"ObjectType=[\"'](?:Pict|Checkbox|Radio|Button|GBox|Label)[\"']")
# Excel writes the lines of a label as a browser would.
_OPEN_BREAK = re.compile(rb"<br\s*>")
_HIDDEN = re.compile(r"visibility\s*:\s*hidden|display\s*:\s*none", re.IGNORECASE)
_BEFORE_NUMBER = "_x0000_s"
_MOST_BYTES = 16 * 1024 * 1024
_MOST_CONTROLS, _LONGEST = 10_000, 4096


class Control(NamedTuple):
    """A control on a sheet: its cell, counted from 1, 0 if that is not told; the text that it
    shows; why it is not seen, "" if it is."""

    row: int
    column: int
    text: str
    why: str


@dataclass(slots=True)
class SheetControls:
    """What is shown in its row: ticks without a label, by row and column. What stands for itself:
    the others. And the ticks that belong to labels of the sheet's new drawing."""

    ticks: dict[int, dict[int, str]] = field(default_factory=dict)
    others: list[Control] = field(default_factory=list)
    by_shape: dict[str, str] = field(default_factory=dict)
    #: The parts of pictures that only show what such a control looks like.
    looks: set[str] = field(default_factory=set)

    def put(self, control: Control) -> None:
        """Add one that is told of in the old drawing alone."""
        if control.text in TICKS and not control.why and control.row:
            self.ticks.setdefault(control.row, {})[control.column] = control.text
        elif control.text:
            self.others.append(control)

    def with_ticks(self, row: int, shown: list[Cell]) -> list[Cell]:
        """The cells of a row, in order, with the ticks that stand over them or between."""
        if row not in self.ticks:
            return shown
        cells = {cell.column: cell for cell in shown}
        for column, tick in self.ticks[row].items():
            text = cells[column].text if column in cells else ""
            cells[column] = Cell(column, f"{tick} {text}".strip(), Sort.TEXT)
        return [cells[column] for column in sorted(cells)]


def of(
    package: Package, sheet: str, listed: Sequence[etree._Element], known: Controls
) -> SheetControls:
    """The controls of a sheet; ``listed`` are its elements that name ActiveX controls."""
    found = SheetControls()
    shapes = dict(islice(_shapes(package, sheet), _MOST_CONTROLS))
    labelled = _labelled(package, sheet) if shapes else frozenset()
    for name, shape in shapes.items():
        control = _form_control(shape)
        if name not in labelled:
            found.put(control)
        elif control.text[:1] in TICKS:
            found.by_shape[name] = control.text[:1]
    for part, name in _active(package, sheet, listed):
        text, why = known.shown(part)
        row, column, hidden = _place(shapes.get(name))
        found.looks.update(_looks(package, sheet, shapes.get(name)))
        found.put(Control(row, column, text, hidden or why))
    return found


def _active(
    package: Package, sheet: str, listed: Sequence[etree._Element]
) -> Iterator[tuple[str, str]]:
    """The part of each ActiveX control, once, and the name of its shape."""
    relations = package.relations(sheet)
    asked = set()
    for group in listed:
        for control in islice(group.iter("{*}control"), 4 * _MOST_CONTROLS):
            # "id" alone would be the number of a shape.
            own = next((v for k, v in control.attrib.items() if str(k).endswith("}id")), "")
            part, kind = relations.get(str(own), ("", ""))
            if kind == "control" and part not in asked:
                asked.add(part)
                yield part, _BEFORE_NUMBER + attribute(control, "shapeId")


def _looks(package: Package, sheet: str, shape: etree._Element | None) -> Iterator[str]:
    """The parts of the pictures that a shape of the old drawing names."""
    wanted = attribute(child(shape, "imagedata"), "relid")
    for part in package.related(sheet, "vmlDrawing") if wanted else ():
        yield package.relations(part).get(wanted, ("", ""))[0]


def _shapes(package: Package, sheet: str) -> Iterator[tuple[str, etree._Element]]:
    """The shapes of the old drawing that are controls, by name."""
    for part in package.related(sheet, "vmlDrawing"):
        data = package.head(part, _MOST_BYTES)
        if not _WANTED.search(data):
            continue
        try:
            root = parse(_OPEN_BREAK.sub(b"<br/>", data), package.damaged)
        except ReadingError:
            continue
        for shape in root.iter("{*}shape"):
            kind = attribute(child(shape, "ClientData"), "ObjectType")
            if kind in _TICKED or kind in _LABELLED or kind == _ACTIVE:
                yield attribute(shape, "spid") or attribute(shape, "id"), shape


def _labelled(package: Package, sheet: str) -> frozenset[str]:
    """The names of the shapes that the sheet's new drawing has too, with their labels."""
    roots = (package.xml(part) for part in package.related(sheet, "drawing"))
    return frozenset(
        attribute(each, "spid")
        for root in roots
        if root is not None
        for each in root.iter("{*}compatExt")
    )


def _form_control(shape: etree._Element) -> Control:
    data = child(shape, "ClientData")
    kind = attribute(data, "ObjectType")
    row, column, hidden = _place(shape)
    box = child(shape, "textbox")
    label = one_line(" ".join(map(str, box.itertext()))) if box is not None else ""
    if kind == _ACTIVE:
        return Control(row, column, "", "")
    if kind in _TICKED:
        checked = child(data, "Checked")
        now = checked is not None and (checked.text or "").strip() not in {"", "0"}
        label = f"{TICKS[0] if now else TICKS[1]} {label}".strip()
    return Control(row, column, label[:_LONGEST], hidden)


def _place(shape: etree._Element | None) -> tuple[int, int, str]:
    """The cell that a control begins in, and why it is not seen."""
    if shape is None:
        return 0, 0, ""
    hidden = reasons.HIDDEN_SHAPE if _HIDDEN.search(attribute(shape, "style")) else ""
    anchor = child(shape, "ClientData", "Anchor")
    # A column, how far into it, a row, how far into it; the same of the other corner.
    places = (
        [integer(each, -1) for each in (anchor.text or "").split(",")[:3]]
        if anchor is not None
        else []
    )
    if len(places) < 3 or min(places[0], places[2]) < 0:
        return 0, 0, hidden
    return places[2] + 1, places[0] + 1, hidden
