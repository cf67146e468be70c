"""What slides show of their layout and master: shapes that are no places for a slide's own text
(ECMA-376 Part 1, 19.3.1.38 to 19.3.1.42)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from desktop.ingest.readers.elements import attribute, child
from desktop.ingest.readers.package import Package

_OFF = frozenset({"0", "false"})


@dataclass(slots=True)
class Shared:
    """The shapes that the slides of a presentation share. Each is given once: to the first slide
    that asks for it."""

    _package: Package
    _given: set[str] = field(default_factory=set)

    def shapes(self, part: str, slide: etree._Element) -> Iterator[etree._Element]:
        """The shapes with text of a slide's layout and master that are still to be read."""
        above = slide
        for kind in ("slideLayout", "slideMaster"):
            part = next(iter(self._package.related(part, kind)), "") if part else ""
            if not part or attribute(above, "showMasterSp") in _OFF:
                return
            root = self._package.xml(part) if part not in self._given else None
            self._given.add(part)
            if root is None:
                # The layout was read with its master.
                return
            yield from _own_shapes(root)
            above = root


def _own_shapes(root: etree._Element) -> Iterator[etree._Element]:
    tree = child(root, "cSld", "spTree")
    for shape in tree.iter("{*}sp") if tree is not None else ():
        if next(shape.iter("{*}ph"), None) is None and next(shape.iter("{*}t"), None) is not None:
            yield shape
