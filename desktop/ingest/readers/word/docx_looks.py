"""Whether the runs of a Word file can be seen: their colours and what lies below them, their size
(ECMA-376 Part 1, 17.3.2; [MS-DOCX] 2.6 for fills). What can't be told for sure counts as seen."""

from collections.abc import Mapping

from lxml import etree

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.colours import tinted
from desktop.ingest.readers.office.elements import attribute, child, integer, local, named

# Half points; no one can read a type of one point.
_UNSEEN_SIZE = 2
_USUAL_SIZE = 20
# Per cent of the usual width, and twentieths of a point for a line: a sliver each.
_UNSEEN_WIDTH = 5
UNSEEN_LINE = 20
_HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000ff",
    "cyan": "00ffff",
    "green": "00ff00",
    "magenta": "ff00ff",
    "red": "ff0000",
    "yellow": "ffff00",
    "white": "ffffff",
}
# How documents name the colours of their theme, unless their settings map them otherwise.
_NAMES = {
    "background1": "lt1",
    "light1": "lt1",
    "bg1": "lt1",
    "lt1": "lt1",
    "text1": "dk1",
    "dark1": "dk1",
    "tx1": "dk1",
    "dk1": "dk1",
}


# What of a run's properties tells whether it is seen; of fills and outlines what is in them.
_TELLING = frozenset(
    {
        *("color", "sz", "w", "spacing", "highlight", "shd", "vanish", "rStyle"),
        *("outline", "emboss", "imprint", "shadow", "bdr", "em", "effect"),
    }
)
_DEEP = frozenset({"textFill", "textOutline"})


def look(properties: Mapping[str, etree._Element]) -> tuple[object, ...] | None:
    """What two runs of one style have alike if both are seen or neither is; None where that is
    not so short."""
    if not properties:
        return ()
    if not _DEEP.isdisjoint(properties):
        return None
    return tuple(
        (name, *element.attrib.items()) for name, element in properties.items() if name in _TELLING
    )


class Theme:
    """The theme's colours for text and paper; none where the settings map them otherwise."""

    def __init__(self, root: etree._Element | None, settings: etree._Element | None) -> None:
        scheme = child(root, "themeElements", "clrScheme")
        mapped = child(settings, "clrSchemeMapping")
        usual = attribute(mapped, "bg1") in {"", "light1"}
        self._found: dict[str, str] = {}
        for slot in ("lt1", "dk1") if usual else ():
            for part in named(child(scheme, slot)).values():
                value = attribute(part, "lastClr") or attribute(part, "val")
                self._found[slot] = colours.plain(value)

    def named(self, name: str) -> str:
        """A theme's colour, "" if it is not known."""
        return self._found.get(_NAMES.get(name, ""), "")

    def of(self, element: etree._Element | None, key: str, theme_key: str) -> str:
        """The colour of an attribute, or of the one that names the theme's instead of it."""
        name = attribute(element, theme_key)
        if not name:
            return colours.plain(attribute(element, key))
        found = self.named(name)
        for change, lighter in (("Tint", True), ("Shade", False)):
            share = attribute(element, theme_key.removesuffix("Color") + change)
            if share and found:
                part = integer(f"0x{share}", 255, base=16) / 255
                found = tinted(found, str(1 - part if lighter else part - 1))
        return found


def shaded(shading: etree._Element | None, theme: Theme, below: str) -> str:
    """The ground that a w:shd makes over the one below it; "" if it can't be told."""
    if shading is None:
        return below
    kind = attribute(shading, "val")
    if kind == "solid":
        return theme.of(shading, "color", "themeColor")
    if kind not in {"", "clear", "nil"}:
        return ""
    if not attribute(shading, "themeFill") and attribute(shading, "fill") in {"", "auto"}:
        return below
    return theme.of(shading, "fill", "themeFill")


def why_unseen(properties: Mapping[str, etree._Element], theme: Theme, ground: str) -> str:
    """Why a run with these properties can't be seen on a ground, "" if it can."""
    if _is_tiny(properties):
        return reasons.TINY
    if _is_outlined(properties):
        return ""
    if attribute(properties.get("highlight"), "val") in {"", "none"}:
        ground = shaded(properties.get("shd"), theme, ground)
    else:
        ground = _HIGHLIGHTS.get(attribute(properties["highlight"], "val"), "")
    colour = theme.of(properties.get("color"), "val", "themeColor")
    if (fill := properties.get("textFill")) is not None:
        colour, clear = _filled(fill, theme)
        if clear:
            return reasons.TRANSPARENT
    if not colours.is_lost(colour, ground):
        return ""
    return reasons.WHITE if ground == colours.WHITE else reasons.NO_CONTRAST


def _is_tiny(properties: Mapping[str, etree._Element]) -> bool:
    size = attribute(properties.get("sz"), "val")
    if size.isdecimal() and int(size) <= _UNSEEN_SIZE:
        return True
    width = attribute(properties.get("w"), "val").removesuffix("%")
    if width.isdecimal() and 0 < int(width) <= _UNSEEN_WIDTH:
        return True
    # Twentieths of a point: each letter is set back by a whole width, all stand on one another.
    em = 10 * integer(size, _USUAL_SIZE)
    return integer(attribute(properties.get("spacing"), "val"), 0) <= -em


def is_sliver(spacing: etree._Element | None) -> bool:
    """Whether the lines of a paragraph are cut off to less than a point."""
    line = integer(attribute(spacing, "line"), 240)
    return attribute(spacing, "lineRule") == "exact" and 0 < line <= UNSEEN_LINE


def is_flat(height: etree._Element | None) -> bool:
    """Whether the rows of a table are cut off to less than a point."""
    tall = integer(attribute(height, "val"), 240)
    return attribute(height, "hRule") == "exact" and 0 < tall <= UNSEEN_LINE


def why_cell_unseen(properties: Mapping[str, etree._Element]) -> str:
    """Why nothing of a table's cell with these properties is seen, "" if it is."""
    if "cellDel" in properties:
        return reasons.DELETED
    merged = properties.get("vMerge")
    goes_on = merged is not None and attribute(merged, "val") != "restart"
    return reasons.UNDER_MERGED if goes_on else ""


def _is_outlined(properties: Mapping[str, etree._Element]) -> bool:
    """Whether the edges of letters, a shadow or a glow show what their fill does not."""
    if {"outline", "emboss", "imprint", "shadow", "bdr", "em", "effect"} & properties.keys():
        return True
    line = properties.get("textOutline")
    return any(local(part) == "solidFill" for part in (line if line is not None else ()))


def _filled(fill: etree._Element, theme: Theme) -> tuple[str, bool]:
    """The colour of letters with a fill of their own, and whether nothing of it is seen."""
    for part in named(child(fill, "solidFill")).values():
        changes = named(part)
        alpha = integer(attribute(changes.pop("alpha", None), "val"), 0)
        value = attribute(part, "val")
        colour = theme.named(value) if local(part) == "schemeClr" else colours.plain(value)
        return "" if changes else colour, alpha >= 100_000
    return "", child(fill, "noFill") is not None
