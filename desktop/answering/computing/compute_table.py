"""A table of a stored text: rows with their names, columns with their headers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.answering.computing import compute_quantity as quantity
from desktop.answering.computing.compute_quantity import Quantity, Unit

_YEAR = re.compile(r"(?:FY\s?)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:\d\d|(?:19|20)\d\d))?E?")
_MARK = re.compile(r"\(?(?:[a-z]|\d{1,3}|[ivx]{1,4})[.)]?", re.IGNORECASE)
# "in thousands", "amounts in millions, except per share data", "$ million", "000s".
_TELLS = re.compile(
    r"\(?(?:(?:all |expressed |stated |dollars |amounts? |figures |currency )*in\b|[$€£]|000|"
    r"U\.?S\.? ?(?:\$|dollars)|(?:thousands|millions) of\b)",
    re.IGNORECASE,
)
_MOST_TELLING = 12
LONGEST_SECTION = 90


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands at [start, end) of the stored text. ``name`` is a sheet's ("'Cash flow'!B12")."""

    column: int
    start: int
    end: int
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table. ``section`` is the line between rows that heads it; ``number`` is that of
    the sheet's row, or 0."""

    start: int
    end: int
    cells: tuple[Cell, ...]
    width: int
    section: str = ""
    number: int = 0
    gap: bool = False
    bars: bool = True

    def at(self, column: int) -> Cell | None:
        """The cell in a column."""
        return next((cell for cell in self.cells if cell.column == column), None)

    @property
    def label(self) -> str:
        """What names the row: its first text, past a number or letter that only counts it."""
        if not self.cells or self.cells[0].column > 0:
            return ""
        first = self.cells[0].text
        if _MARK.fullmatch(first) and len(self.cells) > 1 and not is_figure(self.cells[1].text):
            return self.cells[1].text
        return first


@dataclass(slots=True)
class Table:
    """The rows below their headers. ``header`` has the parts that stand over each column, top
    first; ``above`` the lines before the table, nearest last, of which the last ``near`` follow the
    table before it; ``loose``: its cells may stand under
    other headers than they seem to, since the text has no blank ones."""

    above: tuple[str, ...] = ()
    near: int = 0
    heads: list[Row] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    header: dict[int, tuple[str, ...]] = field(default_factory=dict)
    german: bool = False
    loose: bool = False

    def quantity(self, row: Row, cell: Cell) -> Quantity | None:
        """The figure of a cell with the unit and scale that its headers and caption give it."""
        found = quantity.parse(cell.text, self.german)
        if found is None or (self.loose and row.width != self.width):
            return found
        return _with_unit(found, row, self._unit_over(cell.column))

    @property
    def width(self) -> int:
        """How many columns the headers have."""
        return self.heads[-1].width if self.heads else 0

    @property
    def start(self) -> int:
        """Where the table begins in the stored text."""
        return (self.heads or self.rows)[0].start

    def figures(self, row: Row) -> list[Cell]:
        """The cells of a row that hold a figure or a dash, without the one that names the row."""
        cells = row.cells[1:] if row.cells and row.cells[0].column == 0 else row.cells
        return [cell for cell in cells if quantity.parse(cell.text, self.german) is not None]

    def _unit_over(self, column: int) -> Unit:
        """The column's own words say more than the corner's, and these more than the caption's."""
        corner = self.header.get(0, ())
        near = [" ".join(self.header.get(column, ()))] if column else []
        units = [quantity.unit_in(text) for text in (*near, " ".join(corner), *self._told())]
        own = units[0] if near else Unit()
        name = next((unit for unit in units if unit.name), Unit())
        if own.name == "%":
            return own
        if name.name == "%" and name is not own:
            # "In percentages" over a table with amounts is said of some of it.
            name = Unit()
        scale = next((unit.scale for unit in units if unit.scale > 1), 1)
        return Unit(name.name, name.sign, scale)

    def _told(self) -> Iterator[str]:
        """What the lines above say of units: in parentheses, or alone on a line."""
        own = self.near or len(self.above)
        for number, line in enumerate(reversed(self.above[-_MOST_TELLING:])):
            # A caption with its unit is of its own table; a unit alone on a line of those below.
            told = re.findall(r"\(([^()]{2,80})\)", line) if number < own else []
            for part in told:
                if _TELLS.match(part):
                    yield part
            if len(line) < LONGEST_SECTION and _TELLS.match(line):
                yield line


def are_headed_years(texts: Sequence[str]) -> bool:
    """Whether cells side by side hold years, each with the sign of what its column is counted in:
    "2020 $", "2019 $"."""
    years = [quantity.without_unit(text).strip() for text in texts]
    return len(set(years)) == len(texts) > 1 and all(_YEAR.fullmatch(year) for year in years)


def is_figure(text: str) -> bool:
    """Whether a cell says a figure: a year alone is none."""
    if _YEAR.fullmatch(text) or not any(c.isdigit() for c in text):
        return False
    return quantity.parse(text) is not None or quantity.parse(text, german=True) is not None


def _with_unit(found: Quantity, row: Row, over: Unit) -> Quantity:
    """What the cell itself says comes before what stands over it."""
    unit = found.unit
    label = row.label
    if unit.name == "%":
        return found
    own = (
        quantity.unit_in(label)
        if re.search(r"\(\s*%\s*\)|^%|\bin (?:%|per ?cent)", label, re.I)
        else None
    )
    if own is not None and own.name == "%" and not unit.name:
        return Quantity(found.value, own, found.places, found.german, found.nil)
    counted = re.search(r"^(?:number|no\.|headcount|shares|employees)\b", label, re.IGNORECASE)
    name, sign = (unit.name, unit.sign) if unit.name else (over.name, over.sign)
    if name == "$" and over.sign.endswith("$"):
        name = over.name
    if counted and not unit.name:
        name = sign = ""
    each = re.search(r"\bper (?:\w+ ){0,2}(?:share|stock|unit)\b", label, re.IGNORECASE)
    scale = unit.scale if unit.scale > 1 else (1 if each or over.name == "%" else over.scale)
    if over.name == "%" and not unit.name:
        return Quantity(found.value, over, found.places, found.german, found.nil)
    return Quantity(found.value, Unit(name, sign, scale), found.places, found.german, found.nil)
