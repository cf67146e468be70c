"""Visio drawings of 2013 and later (.vsdx, [MS-VSDX]): the texts of the shapes, page by page."""

from collections.abc import Iterator
from dataclasses import dataclass

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
    is_deep = False
    for item in children(listed, "Page"):
        if len(pages) >= MAX_PAGES:
            raise reasons.unreadable(reasons.TOO_MANY_PAGES)
        name = targets.get(attribute(child(item, "Rel"), "id"), ("", ""))[0]
        root = package.xml(name) if name else None
        label = one_line(attribute(item, "Name"))
        first = len(builder.blocks)
        drawn = _Drawn(masters, child(item, "PageSheet"))
        for said in drawn.take(child(root, "Shapes")):
            if said.unseen:
                aside.add(said.text, said.unseen, len(pages) + 1)
                continue
            if len(builder.blocks) == first and label:
                builder.add_heading(label, 1)
            builder.add_paragraph(said.text)
        is_deep |= drawn.is_deep
        for kind_of, kind in package.relations(name).values() if root is not None else ():
            if kind == "image":
                pictures.show(kind_of, builder, len(pages) + 1)
        start = builder.blocks[first].start if len(builder.blocks) > first else builder.length
        pages.append(Page(len(pages) + 1, start, builder.length, label[:300]))
    text, blocks = builder.text, builder.finish()
    if not text and (recognised is not None or not pictures.items()):
        raise reasons.unreadable(reasons.ONLY_HIDDEN if aside else reasons.NO_TEXT)
    return Reading(
        Kind.VSDX,
        text,
        blocks,
        tuple(pages),
        title(package) or first_heading(text, blocks),
        (*([reasons.TOO_DEEP] if is_deep else []), *pictures.problems(), *aside.problems()),
        hidden=aside.items(),
        pictures=pictures.items(),
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """The text of a shape; why the page does not show it, "" where it does."""

    text: str
    unseen: str = ""


class _Masters:
    """What shapes have from their masters, unless they say otherwise."""

    def __init__(self, package: Package) -> None:
        self._package = package
        targets = package.relations("visio/masters/masters.xml")
        root = package.xml("visio/masters/masters.xml")
        self._parts = {
            attribute(item, "ID"): targets.get(attribute(child(item, "Rel"), "id"), ("", ""))[0]
            for item in (children(root, "Master") if root is not None else ())
        }
        self._known: dict[str, dict[str, _Said]] = {}

    def said(self, master: str, shape: str) -> _Said:
        """What a shape (its number in the master, or the first) of a master says."""
        if master not in self._known:
            part = self._parts.get(master, "")
            root = self._package.xml(part) if part else None
            found: dict[str, _Said] = {}
            for item in root.iter("{*}Shape") if root is not None else ():
                hides = reasons.HIDDEN_RUN if _hides(item) else ""
                found.setdefault(attribute(item, "ID"), _Said(_own(item), hides))
            found.setdefault("", next(iter(found.values()), _Said("")))
            self._known[master] = found
        return self._known[master].get(shape, _Said(""))


class _Drawn:
    """The shapes of a page, some of them in layers that are switched off, or beside the paper."""

    def __init__(self, masters: _Masters, sheet: etree._Element | None) -> None:
        self._masters = masters
        self._paper = (
            (0.0, 0.0)
            if sheet is None
            else (_number(sheet, "PageWidth"), _number(sheet, "PageHeight"))
        )
        self._off = {
            attribute(row, "IX")
            for section in (children(sheet, "Section") if sheet is not None else ())
            if attribute(section, "N") == "Layer"
            for row in children(section, "Row")
            if _cell(row, "Visible") == "0"
        }
        self.is_deep = False

    def take(self, shapes: etree._Element | None) -> Iterator[_Said]:
        """What the shapes say, from the top of the page down."""
        return iter(self._taken(shapes, 0, "", "") if shapes is not None else ())

    def _taken(self, shapes: etree._Element, depth: int, master: str, beside: str) -> list[_Said]:
        """Members of a group follow it. ``beside``: why nothing of the group is seen."""
        if depth >= _MAX_DEPTH:
            self.is_deep = True
            return []
        found: list[tuple[float, float, list[_Said]]] = []
        for shape in children(shapes, "Shape"):
            own = attribute(shape, "Master") or master
            outside = beside or (reasons.OUTSIDE_PAGE if not depth and self._is_out(shape) else "")
            said = self._said(shape, own, outside)
            inner = child(shape, "Shapes")
            members = self._taken(inner, depth + 1, own, outside) if inner is not None else []
            place = -_number(shape, "PinY"), _number(shape, "PinX")
            found.append((*place, [*([said] if said.text else []), *members]))
        found.sort(key=lambda each: each[:2])
        return [said for *_, texts in found for said in texts]

    def _said(self, shape: etree._Element, master: str, outside: str) -> _Said:
        text = _own(shape)
        above = self._masters.said(master, attribute(shape, "MasterShape")) if master else None
        if not text and child(shape, "Text") is None and above:
            text = above.text
        layers = {number for number in (_cell(shape, "LayerMember") or "").split(";") if number}
        hides = _hides(shape)
        if hides is None:
            hides = bool(above and above.unseen)
        if layers and layers <= self._off:
            return _Said(text, reasons.LAYER_OFF)
        return _Said(text, reasons.HIDDEN_RUN if hides else outside)

    def _is_out(self, shape: etree._Element) -> bool:
        """Whether all of a shape, its pin in its middle, lies beside the paper."""
        size = abs(_number(shape, "Width")), abs(_number(shape, "Height"))
        pins = _number(shape, "PinX"), _number(shape, "PinY")
        return all(self._paper) and any(
            pin + length < 0 or pin - length > paper
            for pin, length, paper in zip(pins, size, self._paper, strict=True)
        )


def _own(shape: etree._Element) -> str:
    said = child(shape, "Text")
    return clean("".join(map(str, said.itertext()))).strip() if said is not None else ""


def _hides(shape: etree._Element) -> bool | None:
    """Whether a shape hides its text; None where it does not say."""
    value = _cell(shape, "HideText")
    return None if value is None else value not in ("", "0")


def _cell(holder: etree._Element, name: str) -> str | None:
    for cell in children(holder, "Cell"):
        if attribute(cell, "N") == name:
            return attribute(cell, "V")
    return None


def _number(holder: etree._Element, name: str) -> float:
    try:
        value = float(_cell(holder, name) or 0)
    except ValueError:
        return 0.0
    return value if abs(value) < 1e9 else 0.0
