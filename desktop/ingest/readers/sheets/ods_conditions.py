"""The conditional formats of an ODS workbook: those of styles (OpenDocument 1.3, 16.3), and those
that LibreOffice writes behind the rows of a table."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from desktop.ingest.readers.common import colours
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office.elements import attribute, local
from desktop.ingest.readers.opendocument import odf
from desktop.ingest.readers.opendocument.odf_looks import ground
from desktop.ingest.readers.sheets import ods_looks
from desktop.ingest.readers.sheets.areas import Area, area_of
from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, MAX_ROWS
from desktop.ingest.readers.sheets.conditions import (
    MOST_RULES,
    NOTHING,
    Change,
    Conditions,
    Rule,
)
from desktop.ingest.readers.sheets.sheet_values import Kept, Special, Unknown, Value

_CELL = "table-cell-properties"
_MARKS = re.compile(rb"conditional-formats|:condition=")
_OVERLAP = 32
_CALL = re.compile(r"([a-z-]+)\((.*)\)", re.DOTALL)
_COMPARED = re.compile(r"(?:cell-content\(\))?\s*(!=|<>|<=|>=|=|<|>)(.*)", re.DOTALL)
_OPERATORS = {
    "=": "equal",
    "!=": "notEqual",
    "<>": "notEqual",
    ">": "greaterThan",
    ">=": "greaterThanOrEqual",
    "<": "lessThan",
    "<=": "lessThanOrEqual",
}
# What each asks, and in what way: of styles, and of tables.
_ASKED = {
    "is-true-formula": ("expression", ""),
    "formula-is": ("expression", ""),
    "cell-content-is-between": ("cellIsAlike", "between"),
    "cell-content-is-not-between": ("cellIsAlike", "notBetween"),
    "between": ("cellIsAlike", "between"),
    "not-between": ("cellIsAlike", "notBetween"),
    "begins-with": ("beginsWith", ""),
    "ends-with": ("endsWith", ""),
    "contains-text": ("containsText", ""),
    "not-contains-text": ("notContainsText", ""),
}
_FIGURES = frozenset({"float", "percentage", "currency"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_MOST_AREAS = 1000
_UNKNOWN = Unknown()
_EVERYWHERE = Area(1, 1, MAX_ROWS, MAX_COLUMNS)


@dataclass(slots=True)
class Found:
    """The rules of a workbook: of its tables by their names, of its styles."""

    by_table: dict[str, Conditions] = field(default_factory=dict)
    by_style: dict[str, Conditions] = field(default_factory=dict)
    #: What cells hold that are asked for, by their tables.
    cells: dict[str, Kept] = field(default_factory=dict)

    def change(self, table: str, style: str, row: int, column: int, value: Value) -> Change:
        """What becomes of a cell; a table's own formats count first."""
        for rules in (self.by_table.get(table), self.by_style.get(style)):
            if rules is None:
                continue
            rules.others = self.cells.get(table, _UNKNOWN)
            if (change := rules.change(row, column, value)) != NOTHING:
                return change
        return NOTHING


def read(package: Package, named: etree._Element | None) -> Found | None:
    """The rules of a workbook whose named styles these are, None if it has none that could hide
    anything."""
    if not _has_marks(package, named):
        return None
    styles = odf.Styles(named)
    listed: dict[str, list[tuple[Area, Rule]]] = {}
    for element in package.elements(
        "content.xml", "automatic-styles", "conditional-format", "table-row"
    ):
        if local(element) == "automatic-styles":
            styles = odf.Styles(element, named)
        elif local(element) == "conditional-format":
            rules = listed.setdefault(_table(element), [])
            rules += islice(_of_table(element, styles), MOST_RULES - len(rules))
    palette = _Palette(styles)
    by_table = {name: Conditions(rules, palette.may_hide) for name, rules in listed.items()}
    by_style = {
        name: Conditions(rules, palette.may_hide) for name, rules in _of_styles(styles).items()
    }
    found = Found(
        {name: each for name, each in by_table.items() if each.may_hide},
        {name: each for name, each in by_style.items() if each.may_hide},
    )
    if not found.by_table and not found.by_style:
        return None
    _look_up(package, found)
    return found


def _has_marks(package: Package, named: etree._Element | None) -> bool:
    if named is not None and next(named.iter("{*}map"), None) is not None:
        return True
    before = b""
    for piece in package.pieces("content.xml"):
        if _MARKS.search(before + piece):
            return True
        before = piece[-_OVERLAP:]
    return False


def _table(element: etree._Element) -> str:
    table = next(element.iterancestors("{*}table"), None)
    return one_line(attribute(table, "name")) or "Sheet"


# ------------------------------------------------------------------------------------- rules


def _of_table(element: etree._Element, styles: odf.Styles) -> Iterator[tuple[Area, Rule]]:
    said = _parts(attribute(element, "target-range-address"), " ")
    areas = [area for area in map(_area, said[:_MOST_AREAS]) if area is not None]
    for priority, part in enumerate(element):
        if local(part) == "condition":
            name = attribute(part, "apply-style-name")
            rule = _rule(
                attribute(part, "value"),
                _change(styles, _encoded(name) if _encoded(name) in styles else name),
                attribute(part, "base-cell-address"),
                priority,
            )
        elif local(part) == "color-scale":
            rule = Rule(priority, "colorScale", "", (), "", False, Change(ground=""), None)
        else:
            continue
        for area in areas:
            yield area, rule


def _of_styles(styles: odf.Styles) -> Mapping[str, list[tuple[Area, Rule]]]:
    found: dict[str, list[tuple[Area, Rule]]] = {}
    for name in styles.all_names():
        for priority, (said, applied, base) in enumerate(styles.conditions(name)):
            rule = _rule(said, _change(styles, applied), base, priority)
            found.setdefault(name, []).append((_EVERYWHERE, rule))
    return found


def _change(styles: odf.Styles, style: str) -> Change:
    """What a style makes of a cell."""
    said = styles.get(style, _CELL, "background-color").lower()
    return Change(styles.colour(style), ground(said, colours.WHITE) if said else None)


def _rule(said: str, change: Change, base: str, priority: int) -> Rule:
    """A rule as it is written; one of which nothing is known may hold."""
    said = said.strip()
    kind = operator = text = ""
    formulas: tuple[str, ...] = ()
    if compared := _COMPARED.fullmatch(said):
        kind, operator, formulas = "cellIsAlike", _OPERATORS[compared[1]], (compared[2],)
    elif (call := _CALL.fullmatch(said)) and call[1] in _ASKED:
        kind, operator = _ASKED[call[1]]
        formulas = tuple(_parts(call[2], ",")) if operator else (call[2],)
        text = call[2].strip().strip('"') if kind not in {"expression", "cellIsAlike"} else ""
    place = _area(base)
    return Rule(priority, kind, operator, formulas, text, True, change, place)


def _area(address: str) -> Area | None:
    """The area of "Sheet1.A1:Sheet1.B2" without its table."""
    return area_of(":".join(part.rpartition(".")[2] for part in _parts(address, ":")[:2]))


def _parts(said: str, mark: str) -> list[str]:
    """A text in its parts, between which a sign stands outside of names and brackets."""
    parts, quoted, depth = [""], "", 0
    for letter in said[:10_000]:
        if quoted:
            quoted = "" if letter == quoted else quoted
        elif letter in "\"'":
            quoted = letter
        depth += 0 if quoted else (letter in "([") - (letter in ")]")
        if letter == mark and not quoted and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _encoded(name: str) -> str:
    """The name of a style as it is written for one that a user gave it (19.502)."""
    return "".join(
        letter if letter.isalnum() or letter in "-." else f"_{ord(letter):x}_" for letter in name
    )


class _Palette:
    """The colours of letters and grounds that a workbook's styles have."""

    def __init__(self, styles: odf.Styles) -> None:
        self._letters = {*styles.said("text-properties", "color")}
        self._grounds = {colours.WHITE, *styles.said(_CELL, "background-color")}

    def may_hide(self, change: Change) -> bool:
        """Whether a format could hide anything."""
        letters = self._letters if change.colour is None else {change.colour}
        grounds = self._grounds if change.ground is None else {change.ground}
        return change != NOTHING and any(
            colours.is_lost(one, other) for one in letters for other in grounds
        )


# ------------------------------------------------------------------------------------- cells


def _look_up(package: Package, found: Found) -> None:
    """Find out what the cells hold that the rules ask for."""
    of_styles = [area for each in found.by_style.values() for area in each.asked()]
    asked = {name: each.asked() for name, each in found.by_table.items()}
    if not of_styles and not any(asked.values()):
        return
    kept: dict[str, Kept] = {}
    rows: dict[str, int] = {}
    for row in package.elements("content.xml", "table-row", whole=ods_looks.WHOLE):
        if not ods_looks.is_of_a_sheet(row):
            continue
        table = _table(row)
        if table not in kept:
            kept[table] = Kept([*asked.get(table, ()), *of_styles][:_MOST_AREAS])
        times = ods_looks.repeated(row, "number-rows-repeated", MAX_ROWS)
        first = rows.get(table, 0) + 1
        rows[table] = first + times - 1
        for column, value in _held(row):
            for number in range(first, min(first + times, MAX_ROWS + 1)):
                if not kept[table].is_whole:
                    break
                if kept[table].wants(number, column):
                    kept[table].put(number, column, value)
    found.cells = kept


def _held(row: etree._Element) -> Iterator[tuple[int, Value | None]]:
    """The columns of a row whose cells are not blank, and what they hold."""
    column = 0
    for item in row:
        if local(item) not in _CELLS:
            continue
        times = ods_looks.repeated(item, "number-columns-repeated", MAX_COLUMNS)
        first, column = column + 1, column + times
        value = held(item)
        if value is not Special.BLANK:
            for each in range(first, min(column, MAX_COLUMNS) + 1):
                yield each, value


def held(item: etree._Element) -> Value | None:
    """What a cell holds, None where that is not known."""
    kinds = [str(value) for key, value in item.attrib.items() if str(key).endswith("}value-type")]
    if "error" in kinds:
        return Special.ERROR
    kind = kinds[0] if kinds else ""
    try:
        if kind in _FIGURES:
            return float(attribute(item, "value"))
    except ValueError:
        return None
    if kind == "boolean":
        return attribute(item, "boolean-value") == "true"
    if kind and kind != "string":
        return None
    lines = [odf.plain(part) for part in item.iterchildren("{*}p", "{*}h")]
    if not lines and not kind:
        return Special.BLANK if not attribute(item, "formula") else None
    return one_line(attribute(item, "string-value") or " ".join(lines))
