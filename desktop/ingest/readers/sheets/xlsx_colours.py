"""The colours of an XLSX workbook (ECMA-376 Part 1, 18.8.3, 18.8.19, 18.8.27): plain, of the old
palette, or of the theme and lighter or darker than there."""

import re

from lxml import etree

from desktop.ingest.readers.common.colours import tinted
from desktop.ingest.readers.office.elements import attribute, child, integer


def _each(colours: str) -> tuple[str, ...]:
    return tuple(colours[at : at + 6] for at in range(0, len(colours), 6))


# The old palette, 18.8.27; 0 to 7 are the same as 8 to 15.
_PALETTE = _each(
    "000000ffffffff000000ff000000ffffff00ff00ff00ffff"
    "800000008000000080808000800080008080c0c0c0808080"
    "9999ff993366ffffccccffff660066ff80800066ccccccff"
    "000080ff00ffffff0000ffff8000808000000080800000ff"
    "00ccffccffffccffccffff9999ccffff99cccc99ffffcc99"
    "3366ff33cccc99cc00ffcc00ff9900ff6600666699969696"
    "003366339966003300333300993300993366333399333333"
)
# The order in which cells name the colours of a theme: light and dark change places.
_THEME = (
    *("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3"),
    *("accent4", "accent5", "accent6", "hlink", "folHlink"),
)
# What a workbook without a theme has.
_USUAL = _each("ffffff000000e7e6e644546a4472c4ed7d31a5a5a5ffc0005b9bd570ad470563c1954f72")
_HEX = re.compile(r"[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")


class Colours:
    """What the colours of a workbook are, as "#rrggbb"; "" for one that is not known."""

    def __init__(self, theme: etree._Element | None) -> None:
        scheme = child(theme, "themeElements", "clrScheme")
        self._theme = [
            _plain(child(scheme, name)) or usual for name, usual in zip(_THEME, _USUAL, strict=True)
        ]

    def of(self, color: etree._Element | None) -> str:
        """The colour that an element names."""
        if color is None:
            return ""
        # Of several ways to name it Excel takes the theme's first.
        number = integer(attribute(color, "theme"), -1)
        found = self._theme[number] if 0 <= number < len(self._theme) else ""
        if not found and (plain := attribute(color, "rgb")):
            found = plain[-6:] if _HEX.fullmatch(plain) else ""
        elif not found:
            number = integer(attribute(color, "indexed"), -1)
            number = number - 8 if number >= 8 else number
            found = _PALETTE[number] if 0 <= number < len(_PALETTE) else ""
        return f"#{tinted(found, attribute(color, 'tint'))}".lower() if found else ""


def _plain(named: etree._Element | None) -> str:
    for part in named if named is not None else ():
        value = attribute(part, "lastClr") or attribute(part, "val")
        if _HEX.fullmatch(value):
            return value[-6:]
    return ""
