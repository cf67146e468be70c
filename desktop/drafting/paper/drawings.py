"""What stands on paper for a drawing that is no pixels: the words of a text box in its frame, a
rule, or a frame that names what is not drawn: a chart, a diagram, a metafile."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree

from desktop.drafting.manuscript.unseen import words_of
from desktop.drafting.paper.looks import colour
from desktop.drafting.paper.model import Align, Block, Box, Edge, Grid, Line, Look, Words
from desktop.drafting.paper.pictures import of_style, size_of
from desktop.drafting.redline.office_file import OfficeFile
from desktop.ingest.readers.office.elements import attribute, child, children, local

DRAWN = frozenset({"drawing", "pict", "object", "AlternateContent"})
_GREY = "#606060"
_EMU = 12_700.0  # to a point
_WIDEST, _HIGHEST = 450.0, 600.0
_THIN = 6.0  # what is less high or wide is a line
_BORDER = 0.75
_PADDING = 5.4  # of a cell, which a frame does not count
_PAGE_MARGIN = 72.0
_INSET = 3.6  # of a text box, above and below (ECMA-376 Part 1, 21.1.2.1.1)
_NEAR = 6.0  # below the top of its paragraph, in points: still beside its first line
_LONGEST = 160
_SHAPES = frozenset({"wsp", "shape", "rect", "roundrect", "oval"})
_WHOLE = Edge(_BORDER, "#000000")
_NOT_DRAWN = Edge(_BORDER, _GREY)


class Stand(NamedTuple):
    """What a drawing puts beside its paragraph."""

    block: Block
    above: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A drawing read: ``beside`` stands beside the paragraph, ``inline`` among its words;
    ``undrawn`` names what is not drawn, "" for nothing."""

    beside: tuple[Stand, ...] = ()
    inline: str = ""
    undrawn: str = ""


class Drawings:
    """``lines`` gives a paragraph of a part as it is set."""

    def __init__(
        self, file: OfficeFile, lines: Callable[[etree._Element, str], list[Line]]
    ) -> None:
        self._file = file
        self._lines = lines

    def of(self, element: etree._Element, part: str, look: Look, *, beside: bool) -> Shown:
        """A drawing without pixels; ``beside``: its paragraph has room beside it, as those in
        cells and notes have not. There the words of boxes are read as lines of their own."""
        root = newest(element)
        boxes = list(_boxes(root))
        if boxes:
            return Shown(tuple(self._boxed(each, root, part) for each in boxes) if beside else ())
        width, height = size_of(root, root) or (0.0, 0.0)
        if _is_rule(root, width, height):
            rule = Line(above="#808080", before=4.0, after=4.0, words=(Words("", look),))
            return Shown((Stand(rule),) if beside else ())
        named = self._named(root, element, part)
        if not named:
            return Shown()
        if not beside or height <= look.size * 2:
            return Shown(inline=f"[{named}]", undrawn=named)
        return Shown((_frame(named, root, look, width, height),), undrawn=named)

    def _boxed(self, box: etree._Element, root: etree._Element, part: str) -> Stand:
        shown = (each for each in box.iter("{*}p") if not _is_older(each, box))
        lines = [line for each in shown for line in self._lines(each, part)]
        shape = next((each for each in box.iterancestors() if local(each) in _SHAPES), root)
        width, _ = _extent(shape) or size_of(root, root) or (0.0, 0.0)
        edge, ground = _edge(shape), _ground(shape)
        return _framed(lines, root, width or _WIDEST / 2, edge, ground, _INSET)

    def _named(self, root: etree._Element, element: etree._Element, part: str) -> str:
        """What it is and says: "Chart: Sales by region". Nothing for what has no shape."""
        kind, said = self._kind(root, element, part)
        if not kind:
            return ""
        told = next((each for each in root.iter("{*}docPr", "{*}cNvPr")), None)
        words = [attribute(told, "descr") or attribute(told, "title"), said]
        words += [attribute(each, "alt") for each in root.iter("{*}shape", "{*}rect")]
        about = next((" ".join(each.split()) for each in words if each.strip()), "")
        if len(about) > _LONGEST:
            about = f"{about[:_LONGEST].rsplit(' ', 1)[0]}\u2026"
        return f"{kind}: {about}" if about else kind

    def _kind(self, root: etree._Element, element: etree._Element, part: str) -> tuple[str, str]:
        if next(root.iter("{*}blip", "{*}imagedata"), None) is not None:
            return ("Embedded object" if local(element) == "object" else "Picture"), ""
        for each in root.iter("{*}*"):
            name = local(each)
            if name in {"chart", "relIds"} and attribute(each, "id" if name == "chart" else "dm"):
                kind = "Chart" if name == "chart" else "Diagram"
                return kind, self._words(part, attribute(each, "id" if name == "chart" else "dm"))
            if name == "OLEObject":
                return "Embedded object", attribute(each, "ProgID")
            if name == "contentPart":
                return "Ink", ""
            if name in _SHAPES or name in {"cxnSp", "polyline", "curve", "arc", "pic"}:
                return "Shape", next((w for w in _texts(root, "textpath", "string")), "")
        return "", ""

    def _words(self, part: str, relation_id: str) -> str:
        relation = self._file.relations(part).get(relation_id)
        if relation is None or relation.external:
            return ""
        root = self._file.xml(relation.target)
        return words_of(root) if root is not None else ""


def newest(element: etree._Element) -> etree._Element:
    """What of a drawing is shown: of two renderings the newer one (ECMA-376 Part 3, 10.2)."""
    if local(element) != "AlternateContent":
        return element
    choice = next(children(element, "Choice"), None)
    older = child(element, "Fallback")
    return choice if choice is not None else older if older is not None else element


def _boxes(root: etree._Element) -> Iterator[etree._Element]:
    """The text boxes, but those in other ones and in older programs' copies."""
    for box in root.iter("{*}txbxContent"):
        above = {local(each) for each in _up_to(box, root)}
        if not above & {"txbxContent", "Fallback"}:
            yield box


def _up_to(element: etree._Element, root: etree._Element) -> Iterator[etree._Element]:
    for above in element.iterancestors():
        if above is root:
            return
        yield above


def _is_older(element: etree._Element, root: etree._Element) -> bool:
    return any(local(each) == "Fallback" for each in _up_to(element, root))


def _texts(root: etree._Element, name: str, key: str) -> Iterator[str]:
    return (text for each in root.iter(f"{{*}}{name}") if (text := attribute(each, key)))


def _is_rule(root: etree._Element, width: float, height: float) -> bool:
    if any(attribute(each, "hr") in {"t", "true", "1"} for each in root.iter("{*}rect")):
        return True
    is_line = next(root.iter("{*}line", "{*}cxnSp"), None) is not None or any(
        attribute(each, "prst") in {"line", "straightConnector1"}
        for each in root.iter("{*}prstGeom")
    )
    pictures = next(root.iter("{*}blip", "{*}imagedata"), None) is not None
    return (is_line or 0 < height < _THIN < width) and not pictures


def _frame(named: str, root: etree._Element, look: Look, width: float, height: float) -> Stand:
    """A frame as large as what is missing."""
    told = Words(f"[{named}]", Look(look.font, look.size, italic=True, colour=_GREY))
    pad = max(0.0, (min(height, _HIGHEST) - look.size * 1.2) / 2)
    return _framed([Line((told,), align="center")], root, width, _NOT_DRAWN, "", pad)


def _framed(
    lines: Iterable[Line], root: etree._Element, width: float, edge: Edge, ground: str, pad: float
) -> Stand:
    left, align, above = _position(root)
    wide = min(width, _WIDEST)
    left = max(0.0, min(left, _WIDEST - wide)) + _PADDING
    box = Box(0, 0, 1, 1, tuple(lines), ground, (edge, edge, edge, edge), pad)
    return Stand(Grid((wide,), 1, (box,), left, align), above)


def _position(root: etree._Element) -> tuple[float, Align, bool]:
    """How far in from the left margin or where on the line, and whether above its paragraph."""
    anchor = next(root.iter("{*}anchor"), None)
    if anchor is None:
        return _position_of_style(root)
    across, down = child(anchor, "positionH"), child(anchor, "positionV")
    left = _emu(child(across, "posOffset"))
    if attribute(across, "relativeFrom") == "page":
        left -= _PAGE_MARGIN
    said = child(across, "align")
    align = str(said.text) if said is not None else ""
    above = attribute(down, "relativeFrom") not in {"paragraph", "line"}
    above = above or _emu(child(down, "posOffset")) <= _NEAR
    return left, _align(align), above


def _position_of_style(root: etree._Element) -> tuple[float, Align, bool]:
    """Of VML: "position:absolute;margin-left:12pt;margin-top:3pt"."""
    shape = next((each for each in root.iter("{*}shape", "{*}rect")), None)
    style = attribute(shape, "style")
    if "absolute" not in style:
        return 0.0, "left", False
    left, top = of_style(style, "margin-left"), of_style(style, "margin-top")
    said = [each.partition(":")[2] for each in style.split(";") if "position-horizontal:" in each]
    return left or 0.0, _align(said[0].strip() if said else ""), (top or 0.0) <= _NEAR


def _align(said: str) -> Align:
    return "center" if said == "center" else "right" if said in {"right", "outside"} else "left"


def _emu(element: etree._Element | None) -> float:
    text = (element.text or "").strip() if element is not None else ""
    return int(text) / _EMU if text.removeprefix("-").isdecimal() and len(text) < 12 else 0.0


def _extent(shape: etree._Element) -> tuple[float, float] | None:
    """Of a shape in a group, its own size."""
    size = child(shape, "spPr", "xfrm", "ext")
    wide, high = attribute(size, "cx"), attribute(size, "cy")
    if not (wide.isdecimal() and high.isdecimal()):
        return None
    return int(wide[:12]) / _EMU, int(high[:12]) / _EMU


def _edge(shape: etree._Element) -> Edge:
    if attribute(shape, "stroked") in {"f", "false", "0"}:
        return Edge()
    line = child(shape, "spPr", "ln")
    if local(shape) != "wsp":
        return _WHOLE
    if line is None:
        # None of its own: as the theme has it, if the shape asks for that.
        asked = attribute(child(shape, "style", "lnRef"), "idx")
        return _WHOLE if asked not in {"", "0"} else Edge()
    if child(line, "noFill") is not None:
        return Edge()
    width = attribute(line, "w")
    wide = int(width) / _EMU if width.isdecimal() and len(width) < 12 else _BORDER
    drawn = colour(attribute(child(line, "solidFill", "srgbClr"), "val")) or "#000000"
    return Edge(min(wide, _THIN), drawn)


def _ground(shape: etree._Element) -> str:
    if attribute(shape, "filled") in {"f", "false", "0"}:
        return ""
    fill = attribute(child(shape, "spPr", "solidFill", "srgbClr"), "val")
    return colour(fill or attribute(shape, "fillcolor").partition(" ")[0].lstrip("#"))
