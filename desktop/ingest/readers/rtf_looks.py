"""Whether the letters of an RTF file can be seen (RTF Specification 1.9.1, character properties).
What can't be told for sure counts as seen."""

from dataclasses import dataclass, replace

from desktop.ingest.readers import colours, reasons

# Half points, and per cent of the usual width.
_UNSEEN_SIZE, _UNSEEN_WIDTH = 2, 5
_USUAL_SIZE = 24
# What makes a pattern, edges or a shadow: how the letters look is not known then.
_DRESSED = frozenset(
    {
        *("chshdng", "chcfpat", "outl", "shad", "embo", "impr", "chbrdr", "animtext", "chbghoriz"),
        *("chbgvert", "chbgfdiag", "chbgbdiag", "chbgcross", "chbgdcross"),
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by their numbers in the colour table, 0 for none; ``size`` in half points."""

    colour: int = 0
    ground: int = 0
    lit: int = 0
    size: int = _USUAL_SIZE
    width: int = 100
    closer: int = 0
    dressed: bool = False

    def after(self, word: str, number: int | None) -> "Look | None":
        """The look after this control word, None if the word says nothing of looks."""
        if word == "cf":
            return replace(self, colour=number or 0)
        if word in {"cb", "chcbpat"}:
            return replace(self, ground=number or 0)
        if word == "highlight":
            return replace(self, lit=number or 0)
        if word == "fs":
            return replace(self, size=_USUAL_SIZE if number is None else number)
        if word == "charscalex":
            return replace(self, width=100 if number is None else number)
        if word == "expndtw":
            return replace(self, closer=number or 0)
        return replace(self, dressed=True) if word in _DRESSED and number != 0 else None

    def why_unseen(self, table: "ColourTable", paragraph: str | None) -> str:
        """Why letters of this look are not seen, "" if they are. ``paragraph`` is the ground of
        the paragraph as "rrggbb", None if it is not known."""
        if 0 < self.size <= _UNSEEN_SIZE or 0 < self.width <= _UNSEEN_WIDTH:
            return reasons.TINY
        # Twentieths of a point: each letter is set back by a whole width.
        if self.closer < 0 < self.size and self.closer <= -10 * self.size:
            return reasons.TINY
        number = self.lit or self.ground
        ground = table.of(number) if number else paragraph
        if self.dressed or ground is None or not colours.is_lost(table.of(self.colour), ground):
            return ""
        return reasons.WHITE if ground == colours.WHITE else reasons.NO_CONTRAST


PLAIN = Look()


class ColourTable:
    """The colours of a file by their numbers, while the table is read and afterwards."""

    def __init__(self) -> None:
        self._found: list[str] = []
        self._parts: dict[str, int] = {}

    def put(self, word: str, number: int | None) -> None:
        """Take a control word of the table."""
        if word in {"red", "green", "blue"}:
            self._parts[word] = max(0, min(255, number or 0))

    def end(self, text: str) -> None:
        """Take a text of the table: each semicolon ends a colour; one that says nothing is the
        program's own, black on paper."""
        for _ in range(min(text.count(";"), 10_000)):
            each = (self._parts.get(name, 0) for name in ("red", "green", "blue"))
            self._found.append("".join(f"{part:02x}" for part in each) if self._parts else "")
            self._parts = {}

    def of(self, number: int) -> str:
        """A colour as "rrggbb", "" if it is not known."""
        return self._found[number] if 0 <= number < len(self._found) else ""
