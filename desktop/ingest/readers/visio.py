"""Visio drawings of 2013 and later (.vsdx, [MS-VSDX]): the texts of the shapes, page by page."""

from lxml import etree

from desktop.documents import Page
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean, one_line
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    Reading,
    TextBuilder,
    first_heading,
)
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.elements import attribute, child, children
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.office.properties import title

_MAX_DEPTH = 60


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a drawing; ``recognised`` is what became of the pictures on its pages. Raises
    ReadingError for one that is damaged or says nothing."""
    package = Package(data, reasons.DAMAGED_VISIO)
    aside, builder = Aside(), TextBuilder()
    pictures = Pictures(package, recognised, aside)
    listed = package.xml("visio/pages/pages.xml")
    if listed is None:
        raise reasons.unreadable(reasons.DAMAGED_VISIO)
    targets = package.relations("visio/pages/pages.xml")
    masters = _Masters(package)
    pages: list[Page] = []
    for item in list(children(listed, "Page"))[:MAX_PAGES]:
        name = targets.get(attribute(child(item, "Rel"), "id"), ("", ""))[0]
        root = package.xml(name) if name else None
        label = one_line(attribute(item, "Name"))
        first = len(builder.blocks)
        shapes = child(root, "Shapes")
        for text in _texts(shapes, masters, 0) if shapes is not None else ():
            if len(builder.blocks) == first and label:
                builder.add_heading(label, 1)
            builder.add_paragraph(text)
        for kind_of, kind in package.relations(name).values() if root is not None else ():
            if kind == "image":
                pictures.show(kind_of, builder, len(pages) + 1)
        start = builder.blocks[first].start if len(builder.blocks) > first else builder.length
        pages.append(Page(len(pages) + 1, start, builder.length, label[:300]))
    text, blocks = builder.text, builder.finish()
    if not text and (recognised is not None or not pictures.items()):
        raise reasons.unreadable(reasons.NO_TEXT)
    return Reading(
        Kind.VSDX,
        text,
        blocks,
        tuple(pages),
        title(package) or first_heading(text, blocks),
        (*pictures.problems(), *aside.problems()),
        hidden=aside.items(),
        pictures=pictures.items(),
    )


class _Masters:
    """The texts that shapes have from their masters, unless they say another."""

    def __init__(self, package: Package) -> None:
        self._package = package
        targets = package.relations("visio/masters/masters.xml")
        root = package.xml("visio/masters/masters.xml")
        self._parts = {
            attribute(item, "ID"): targets.get(attribute(child(item, "Rel"), "id"), ("", ""))[0]
            for item in (children(root, "Master") if root is not None else ())
        }
        self._known: dict[str, dict[str, str]] = {}

    def text(self, master: str, shape: str) -> str:
        """What a shape (its number in the master, or the first) of a master says."""
        if master not in self._known:
            part = self._parts.get(master, "")
            root = self._package.xml(part) if part else None
            found: dict[str, str] = {}
            for item in root.iter("{*}Shape") if root is not None else ():
                found.setdefault(attribute(item, "ID"), _own(item))
            found.setdefault("", next(iter(found.values()), ""))
            self._known[master] = found
        return self._known[master].get(shape, "")


def _texts(shapes: etree._Element, masters: _Masters, depth: int, master: str = "") -> list[str]:
    """The texts of shapes from the top of the page down; members of a group follow it."""
    found: list[tuple[float, float, list[str]]] = []
    for shape in children(shapes, "Shape") if depth < _MAX_DEPTH else ():
        own = attribute(shape, "Master") or master
        text = _own(shape)
        if not text and child(shape, "Text") is None and own:
            text = masters.text(own, attribute(shape, "MasterShape"))
        inner = child(shape, "Shapes")
        members = _texts(inner, masters, depth + 1, own) if inner is not None else []
        down, across = (_cell(shape, name) for name in ("PinY", "PinX"))
        found.append((-down, across, [*([text] if text else []), *members]))
    found.sort(key=lambda each: each[:2])
    return [text for *_, texts in found for text in texts]


def _own(shape: etree._Element) -> str:
    said = child(shape, "Text")
    return clean("".join(map(str, said.itertext()))).strip() if said is not None else ""


def _cell(shape: etree._Element, name: str) -> float:
    for cell in children(shape, "Cell"):
        if attribute(cell, "N") == name:
            try:
                value = float(attribute(cell, "V"))
            except ValueError:
                return 0.0
            return value if abs(value) < 1e9 else 0.0
    return 0.0
