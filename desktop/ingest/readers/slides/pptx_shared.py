"""What slides show of their layout and master: shapes that are no places for a slide's own text
(ECMA-376 Part 1, 19.3.1.38 to 19.3.1.42)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from desktop.errors import ReadingError
from desktop.ingest.readers.office.elements import attribute, child
from desktop.ingest.readers.slides.pptx_above import Above

_OFF = frozenset({"0", "false"})
_SWITCHED_OFF = re.compile(rb"showMasterSp\s*=\s*[\"'](?:0|false)")
_SHAPE = re.compile(rb"<p:sp[\s>]")
_END, _ANY_END, _PLACE = b"</p:sp>", b"sp>", b"<p:ph"


@dataclass(slots=True)
class Shared:
    """The shapes that the slides of a presentation share. Each is given once: to the first slide
    that asks for it."""

    _above: Above
    #: Whether a layout or a master that was looked at shows what is above it.
    _shows: dict[str, bool] = field(default_factory=dict)

    def shapes(self, part: str, slide: etree._Element) -> Iterator[etree._Element]:
        """The shapes with text of a slide's layout and master that are still to be read."""
        shows = attribute(slide, "showMasterSp") not in _OFF
        for above in self._above.of(part):
            if not shows:
                return
            if above not in self._shows:
                yield from self._look_at(above)
            shows = self._shows[above]

    def _look_at(self, part: str) -> list[etree._Element]:
        """The shapes of a layout or master; a damaged one costs nothing of the slides."""
        self._shows[part] = False
        try:
            data = self._above.data(part)
            self._shows[part] = _SWITCHED_OFF.search(data) is None
            root = self._above.root(part) if _may_have_own(data) else None
        except ReadingError:
            return []
        return [] if root is None else list(_own_shapes(root))


def _may_have_own(data: bytes) -> bool:
    """Whether a layout or master may have shapes that are no places: most have none, and to parse
    them takes as long as to read a slide."""
    if data.count(_END) + len(_SHAPE.findall(data)) != data.count(_ANY_END):
        # Not written as PowerPoint does.
        return bool(data)
    return any(_PLACE not in shape.partition(_END)[0] for shape in _SHAPE.split(data)[1:])


def _own_shapes(root: etree._Element) -> Iterator[etree._Element]:
    tree = child(root, "cSld", "spTree")
    for shape in tree.iter("{*}sp") if tree is not None else ():
        if next(shape.iter("{*}ph"), None) is None and next(shape.iter("{*}t"), None) is not None:
            yield shape
