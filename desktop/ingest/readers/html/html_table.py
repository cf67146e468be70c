"""The cells of a table on a web page, row by row."""

import re

_MAX_SPAN = 50
_MAX_CELLS = 2000
# Financial tables put the sign of a figure into cells of its own.
_SIGNS_BEFORE, _SIGNS_AFTER = frozenset("$€£¥("), frozenset(")%")
_SIGN_BEFORE = re.compile(r"[$€£¥(]{1,2}|[$€£¥]\s*\(")
_FIGURE = re.compile(r"[\d(—–-]")
_SIGN_AFTER = re.compile(r"[)%]{1,2}")


class Table:
    """The cells of a table, row by row, while it is open."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.open = False
        self._cells = 0

    def begin_row(self) -> None:
        """A row begins."""
        self.rows.append([])
        self.open = False

    def begin_cell(self, span: int) -> None:
        """A cell begins that is so many columns wide."""
        if not self.rows:
            self.rows.append([])
        self.open = True
        row = self.rows[-1]
        if len(row) < _MAX_CELLS:
            if span <= 1:
                self._cells = 1
                row.append("")
                return
            self._cells = min(span, _MAX_SPAN)
            row.extend([""] * self._cells)

    def add(self, text: str) -> None:
        """Put a text without blanks in a row into the open cell; signs go to the figure they belong
        to."""
        row = self.rows[-1]
        place = max(0, len(row) - self._cells)
        before = place - 1
        while before >= 0 and not row[before]:
            before -= 1
        if before >= 0:
            beside = row[before]
            # What they end or begin with is looked at first: nearly all cells are no signs.
            if beside[-1] in _SIGNS_BEFORE and _SIGN_BEFORE.fullmatch(beside):
                if _FIGURE.match(text):
                    text, row[before] = beside + text, ""
            elif text[0] in _SIGNS_AFTER and _SIGN_AFTER.fullmatch(text) and beside[-1].isdigit():
                row[before] += text
                return
        row[place] = f"{row[place]} {text}" if row[place] else text
