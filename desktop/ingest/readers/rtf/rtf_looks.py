"""Whether the letters of an RTF file can be seen (RTF Specification 1.9.1, character properties),
and its paragraphs. What can't be told for sure counts as seen."""

from functools import lru_cache
from typing import Any, NamedTuple

from desktop.ingest.readers.common import colours, reasons

# Half points, and per cent of the usual width.
_UNSEEN_SIZE, _UNSEEN_WIDTH = 2, 5
_USUAL_SIZE = 24
# A line or a row that is cut off to less than a point, in twentieths of one.
UNSEEN_HEIGHT = 20
# What makes a pattern, edges or a shadow: how the letters look is not known then.
_DRESSED = frozenset(
    {
        *("chshdng", "chcfpat", "outl", "shad", "embo", "impr", "chbrdr", "animtext", "chbghoriz"),
        *("chbgvert", "chbgfdiag", "chbgbdiag", "chbgcross", "chbgdcross"),
    }
)
# By the word that says it.
_SAID = {
    "cf": ("colour", 0),
    "cb": ("ground", 0),
    "chcbpat": ("ground", 0),
    "highlight": ("lit", 0),
    "fs": ("size", _USUAL_SIZE),
    "charscalex": ("width", 100),
    "expndtw": ("closer", 0),
}
#: The words that change a look.
LOOKS = _DRESSED | _SAID.keys()
_KINDS = (
    *("horiz", "vert", "fdiag", "bdiag", "cross", "dcross", "dkhoriz", "dkhor", "dkvert"),
    *("dkfdiag", "dkbdiag", "dkcross", "dkdcross"),
)
# Words that give a paragraph, a table's cell, all cells of its row a ground that is not a plain
# colour.
PATTERNS = frozenset({"shading", "cfpat", *(f"bg{kind}" for kind in _KINDS)})
CELL_PATTERNS = frozenset(
    {
        *("clshdng", "clcfpat", "clcbpatraw", "clcfpatraw", "clshdngraw"),
        *(f"{cell}bg{kind}" for kind in _KINDS for cell in ("cl", "rawcl")),
    }
)
ROW_PATTERNS = frozenset({"trshdng", "trcfpat", "trcbpat", *(f"trbg{kind}" for kind in _KINDS)})
_MOST_KEPT = 4096


class Look(NamedTuple):
    """Colours by their numbers in the colour table, 0 for none; ``size`` in half points."""

    colour: int = 0
    ground: int = 0
    lit: int = 0
    size: int = _USUAL_SIZE
    width: int = 100
    closer: int = 0
    dressed: bool = False

    def is_tiny(self) -> bool:
        """Whether nobody can read letters of this size."""
        if 0 < self.size <= _UNSEEN_SIZE or 0 < self.width <= _UNSEEN_WIDTH:
            return True
        # Twentieths of a point: each letter is set back by a whole width.
        return self.closer < 0 < self.size and self.closer <= -10 * self.size


PLAIN = Look()


@lru_cache(maxsize=_MOST_KEPT)
def changed(look: Look, word: str, number: int | None) -> Look:
    """The look after one of ``LOOKS``."""
    if word in _DRESSED:
        return look if number == 0 else look._replace(dressed=True)
    key, usual = _SAID[word]
    said: dict[str, Any] = {key: number or 0}
    if number is None:
        said[key] = usual
    return look._replace(**said)


class Layout(NamedTuple):
    """How a paragraph lies: its ground as "rrggbb", "" for that below it, None if it is not known;
    its lines' height, its frame's place and height, its indent, all in twentieths of a point; the
    list that it is an item of, 0 for none, and its level there, from 0."""

    ground: str | None = ""
    line: int = 0
    left: int = 0
    height: int = 0
    indent: int = 0
    first: int = 0
    list_id: int = 0
    list_level: int = 0

    def why_unseen(self, page_width: int) -> str:
        """Why nothing of the paragraph is seen on a page of this width, "" if it is. Heights below
        nought are exact."""
        if -UNSEEN_HEIGHT <= self.line < 0 or -UNSEEN_HEIGHT <= self.height < 0:
            return reasons.CUT_OFF
        off = self.indent >= page_width and self.first >= 0
        # No frame is wider than a page, or is counted from further right than its edge.
        off |= self.left > page_width or self.left < -2 * page_width
        return reasons.OUTSIDE_PAGE if off else ""


FLOWING = Layout()


class ColourTable:
    """The colours of a file by their numbers, while the table is read and afterwards."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._parts: dict[str, int] = {}
        self._known: dict[tuple[Look, str | None], str] = {}

    def put(self, word: str, number: int | None) -> bool:
        """Take a control word of the table; whether it is one."""
        if word not in {"red", "green", "blue"}:
            return False
        self._parts[word] = max(0, min(255, number or 0))
        return True

    def end(self, text: str) -> None:
        """Take a text of the table: each semicolon ends a colour; one that says nothing is the
        program's own, black on paper."""
        self._known.clear()
        for _ in range(min(text.count(";"), 10_000)):
            each = (self._parts.get(name, 0) for name in ("red", "green", "blue"))
            self._found.append("".join(f"{part:02x}" for part in each) if self._parts else "")
            self._parts = {}

    def of(self, number: int) -> str:
        """A colour as "rrggbb", "" if it is not known."""
        return self._found[number] if 0 <= number < len(self._found) else ""

    def why_unseen(self, look: Look, below: str | None) -> str:
        """Why letters of this look are not seen, "" if they are. ``below`` is the ground of the
        paragraph as "rrggbb", None if it is not known. Each look is told once."""
        found = self._known.get((look, below))
        if found is None:
            if len(self._known) >= _MOST_KEPT:
                self._known.clear()
            found = self._known[look, below] = self._why_unseen(look, below)
        return found

    def _why_unseen(self, look: Look, below: str | None) -> str:
        if look.is_tiny():
            return reasons.TINY
        number = look.lit or look.ground
        ground = self.of(number) if number else below
        if look.dressed or ground is None or not colours.is_lost(self.of(look.colour), ground):
            return ""
        return reasons.WHITE if ground == colours.WHITE else reasons.NO_CONTRAST
