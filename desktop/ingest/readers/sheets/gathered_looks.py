"""The looks of a sheet's cells while its file is gone through."""

from array import array

from desktop.ingest.readers.sheets.sheet_looks import (
    MOST_LOOKS,
    MOST_MERGED,
    WIDE,
    Look,
    Merged,
    SheetLooks,
)

_PLAIN = Look()


class GatheredLooks:
    """At most ``most`` cells, and as many looks and merged cells as a sheet may have."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[Look, int] = {}
        self._cells: dict[int, int] = {}
        self._merged: list[Merged] = []

    @property
    def left(self) -> int:
        """How many cells there is room for yet."""
        return max(0, self._most - len(self._cells))

    @property
    def takes_merged(self) -> bool:
        """Whether there is room for a merged cell yet."""
        return len(self._merged) < MOST_MERGED

    def takes(self, look: Look) -> bool:
        """Whether cells of this look are kept; those that look as usual are not."""
        if look == _PLAIN or not self.left:
            return False
        return look in self._known or len(self._known) < MOST_LOOKS

    def put(self, row: int, first: int, last: int, look: Look) -> None:
        """The look of cells side by side that had none; rows and columns counted from 1."""
        if not self.takes(look):
            return
        kind = self._known.setdefault(look, len(self._known))
        for column in range(first, min(last + 1, first + self.left)):
            self._cells[row * WIDE + column] = kind

    def merge(self, row: int, column: int, rows: int, columns: int) -> None:
        """A cell over several rows and columns; one over itself alone is none."""
        if rows * columns > 1 and self.takes_merged:
            self._merged.append(Merged(row, column, rows, columns))

    def sheet(self, name: str) -> SheetLooks:
        """What was gathered."""
        places = sorted(self._cells)
        return SheetLooks(
            name,
            tuple(self._merged),
            tuple(self._known),
            array("Q", places),
            array("H", (self._cells[place] for place in places)),
        )
