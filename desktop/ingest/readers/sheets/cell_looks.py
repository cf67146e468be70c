"""Whether the letters in the cells of a workbook can be seen."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.clean import one_line

#: The ground of a cell without a fill of its own.
PAPER = colours.WHITE


class CellLook(NamedTuple):
    """How the letters of a cell look: their colour and ground as "rrggbb", "" if not known."""

    colour: str = ""
    ground: str = ""
    tiny: bool = False

    def why_unseen(self, *, on_paper: bool = True) -> str:
        """Why letters of this look are not seen, "" if they are. ``on_paper`` is whether cells
        without a fill of their own are known to have a white ground."""
        if self.tiny:
            return reasons.TINY
        if self.ground == PAPER:
            lost = on_paper and colours.is_lost(self.colour, PAPER)
            return reasons.WHITE if lost else ""
        return reasons.NO_CONTRAST if colours.is_lost(self.colour, self.ground) else ""


class Piece(NamedTuple):
    """Letters of one look in a cell. ``colour`` is "rrggbb", "" if it is not known, None for the
    cell's own; ``why`` why they are not seen whatever their colour, "" if they may be."""

    text: str
    colour: str | None = None
    why: str = ""


def parted(
    text: str, pieces: Sequence[Piece], look: CellLook, *, on_paper: bool = True
) -> tuple[str, list[tuple[str, str]]]:
    """What is seen of the text of a cell of this look, and what is not, with the reason of each.
    A text whose letters all look like the cell has no pieces."""
    if not pieces:
        why = look.why_unseen(on_paper=on_paper)
        return ("", [(text, why)]) if why else (text, [])
    seen: list[str] = []
    unseen: list[tuple[str, str]] = []
    for piece in pieces:
        own = look
        if piece.colour is not None:
            own = look._replace(colour=piece.colour, tiny=False)
        why = (piece.why or own.why_unseen(on_paper=on_paper)) if piece.text.strip() else ""
        if why:
            unseen.append((piece.text, why))
        else:
            seen.append(piece.text)
    return one_line("".join(seen)) if unseen else text, unseen
