"""How letters of a slide look whose shape says nothing of it: by the places of its layout and
master, by the master's styles, and by the presentation's own (ECMA-376 Part 1, 19.3.1.52 and
21.1.2.4)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.readers.office.drawn import Looks, usual_looks
from desktop.ingest.readers.office.elements import attribute, child
from desktop.ingest.readers.slides.pptx_above import Above

_TITLES = frozenset({"title", "ctrTitle"})
_RUNNING = frozenset({"dt", "ftr", "sldNum", "hdr"})
# What of a part may make letters that are not seen: a ground other than the theme's for grounds;
# looks that say the colour of paper or of ink, no fill, or a size that nobody can read. Other
# colours that only a theme knows are not looked up.
_GROUND = re.compile(rb"<(?:\w+:)?bgPr[\s>]|bgRef[^>]*>\s*<[^>]*schemeClr\s+val=[\"'](?:tx|dk)")
_LOOKS = re.compile(rb"<(?:\w+:)?defRPr\b.*?(?:/>|</(?:\w+:)?defRPr>)", re.DOTALL)
_UNUSUAL = re.compile(
    rb"srgbClr\s+val=[\"'](?:(?:f[9a-f]){3}|(?:0[0-6]){3})|schemeClr\s+val=[\"'](?:bg1|lt1)"
    rb"|noFill|alpha\b|\ssz=[\"'](?:\d{1,2}|100)[\"']",
    re.IGNORECASE,
)
_BEGINNING = 64


@dataclass(slots=True)
class TextLooks:
    """The looks of a presentation's letters; each layout and master is looked at once."""

    _above: Above
    _main: str
    _unusual: dict[str, bool] = field(default_factory=dict)

    def may_hide(self, part: str, slide: etree._Element) -> bool:
        """Whether letters of a slide that say nothing of their look may not be seen: of most that
        can be told without a look at what it inherits."""
        if child(slide, "cSld", "bg") is not None:
            return True
        return any(map(self._is_unusual, (self._main, *self._above.of(part))))

    def inherited(self, part: str, shape: etree._Element) -> list[Looks]:
        """The looks that a shape of a slide inherits, the nearest first; none where it has a style
        of its own, which is not looked up."""
        place = _place(shape)
        if child(shape, "style") is not None:
            return []
        if place is None:
            return [usual_looks(child(self._root(self._main), "defaultTextStyle"))]
        kind = attribute(place, "type") or "obj"
        above = [self._root(each) for each in self._above.of(part)]
        bodies = [
            child(found, "txBody", "lstStyle")
            for root, find in zip(above, (_of_layout, _of_master), strict=False)
            if root is not None and (found := find(root, place, kind)) is not None
        ]
        name = "bodyStyle"
        if kind in _TITLES or kind in _RUNNING:
            name = "titleStyle" if kind in _TITLES else "otherStyle"
        style = child(above[-1], "txStyles", name) if len(above) > 1 else None
        return [usual_looks(each) for each in (*bodies, style)]

    def _is_unusual(self, part: str) -> bool:
        if part not in self._unusual:
            try:
                data = self._above.data(part)
            except ReadingError:
                data = b""
            told = b"".join(_LOOKS.findall(data))
            wide = b"\0" in data[:_BEGINNING]
            self._unusual[part] = wide or bool(_GROUND.search(data) or _UNUSUAL.search(told))
        return self._unusual[part]

    def _root(self, part: str) -> etree._Element | None:
        try:
            return self._above.root(part)
        except ReadingError:
            return None


def _place(shape: etree._Element) -> etree._Element | None:
    """The place of a layout that a shape fills, None for one of its own."""
    for properties in shape.iterchildren("{*}nvSpPr"):
        return child(properties, "nvPr", "ph")
    return None


def _places(root: etree._Element) -> Iterator[tuple[etree._Element, etree._Element]]:
    tree = child(root, "cSld", "spTree")
    for shape in tree.iter("{*}sp") if tree is not None else ():
        if (place := _place(shape)) is not None:
            yield shape, place


def _of_layout(root: etree._Element, wanted: etree._Element, kind: str) -> etree._Element | None:
    """The shape of a layout that stands for the same place: by its number, else by its kind."""
    number = attribute(wanted, "idx")
    by_kind = None
    for shape, place in _places(root):
        if number and attribute(place, "idx") == number:
            return shape
        if by_kind is None and (attribute(place, "type") or "obj") == kind:
            by_kind = shape
    return by_kind


def _of_master(root: etree._Element, _: etree._Element, kind: str) -> etree._Element | None:
    """The shape of a master for places of this kind."""
    wanted = "title" if kind in _TITLES else kind if kind in _RUNNING else "body"
    return next(
        (shape for shape, place in _places(root) if attribute(place, "type") == wanted), None
    )
