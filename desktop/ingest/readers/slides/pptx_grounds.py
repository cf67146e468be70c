"""What lies below the texts of a slide, where that is sure: the plain colour of its background, its
layout's or its master's, with nothing filled on any of them (ECMA-376 Part 1, 19.3.1.1)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from desktop.ingest.readers.common import colours
from desktop.ingest.readers.office.drawn import plain_fill
from desktop.ingest.readers.office.elements import attribute, child, local, named
from desktop.ingest.readers.slides.pptx_above import Above

_FILLS = frozenset({"solidFill", "gradFill", "blipFill", "pattFill", "grpFill"})
_PICTURES = ("{*}pic", "{*}graphicFrame", "{*}contentPart", "{*}oleObj", "{*}AlternateContent")
# How slides name the two of a theme's colours that are looked at.
_NAMES = {"bg1": "lt1", "lt1": "lt1", "tx1": "dk1", "dk1": "dk1"}
_FIRST_FILL = "1001"


@dataclass(frozen=True, slots=True)
class Ground:
    """The colour of a slide as "rrggbb", "" if it is not known; and what names of colours mean on
    it."""

    colour: str = ""
    scheme: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Grounds:
    """The grounds of a presentation's slides; layouts and masters are looked at once."""

    _above: Above
    _filled: dict[str, bool] = field(default_factory=dict)

    def of(self, part: str, slide: etree._Element) -> Ground:
        """The ground of a slide."""
        above = self._above.of(part)
        name = self._above.theme(above[1]) if len(above) > 1 else ""
        if not name:
            return Ground()
        theme = self._above.root(name)
        found = map(self._above.root, above)
        roots = [slide, *(root for root in found if root is not None)]
        scheme = _scheme(theme, roots)
        if _has_fills(slide) or any(map(self._is_filled, above)):
            return Ground("", scheme)
        for root in roots:
            if (said := child(root, "cSld", "bg")) is not None:
                return Ground(_plain(said, scheme, theme), scheme)
        return Ground("", scheme)

    def _is_filled(self, part: str) -> bool:
        if part not in self._filled:
            root = self._above.root(part)
            self._filled[part] = root is None or _has_fills(root)
        return self._filled[part]


def _has_fills(root: etree._Element) -> bool:
    """Whether something on a slide, a layout or a master may have a ground of its own."""
    tree = child(root, "cSld", "spTree")
    if tree is None or next(tree.iter(*_PICTURES), None) is not None:
        return tree is not None
    for properties in tree.iter("{*}spPr", "{*}grpSpPr"):
        if not _FILLS.isdisjoint(named(properties)):
            return True
    if any(attribute(each, "useBgFill") in {"1", "true"} for each in tree.iter("{*}sp")):
        return True
    return any(attribute(each, "idx") != "0" for each in tree.iter("{*}fillRef"))


def _scheme(theme: etree._Element | None, roots: list[etree._Element]) -> Mapping[str, str]:
    """What names of colours mean; nothing where a slide or its layout maps them otherwise."""
    if any(next(root.iter("{*}overrideClrMapping"), None) is not None for root in roots):
        return {}
    mapped = child(roots[-1], "clrMap")
    found = child(theme, "themeElements", "clrScheme")
    scheme = {}
    for name, usual in _NAMES.items():
        slot = attribute(mapped, name) or usual
        for part in named(child(found, slot)).values():
            value = attribute(part, "lastClr") or attribute(part, "val")
            scheme[name] = colours.plain(value)
    return scheme


def _plain(ground: etree._Element, scheme: Mapping[str, str], theme: etree._Element | None) -> str:
    """The colour of a p:bg, "" if it is not a plain one."""
    said = named(ground)
    if (properties := said.get("bgPr")) is not None:
        return plain_fill(properties, scheme)[0]
    fills = child(theme, "themeElements", "fmtScheme", "bgFillStyleLst")
    first = next(iter(fills), None) if fills is not None else None
    colour = next(iter(named(first).values()), None)
    is_plain = local(first) == "solidFill" if first is not None else False
    if not is_plain or attribute(colour, "val") != "phClr" or (colour is not None and len(colour)):
        return ""
    reference = said.get("bgRef")
    colour = next(iter(named(reference).values()), None)
    if colour is None or len(colour) or attribute(reference, "idx") != _FIRST_FILL:
        return ""
    return scheme.get(attribute(colour, "val"), "") if local(colour) == "schemeClr" else ""
