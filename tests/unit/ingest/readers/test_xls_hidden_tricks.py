"""Ways to keep words of an old Excel workbook from being seen, and texts that look alike and are
read: each written down as the file's own records."""

import struct
from collections.abc import Sequence

import pytest

from desktop.ingest.readers.sheets import xls, xls_conditions
from desktop.ingest.readers.sheets.areas import Area
from desktop.ingest.readers.sheets.conditions import Change
from tests.unit.ingest.readers.office_support import (
    make_xls,
    xls_cell,
    xls_column,
    xls_condition,
    xls_font,
    xls_merged,
    xls_rich,
    xls_row,
    xls_style,
)

SECRET = "never shown to a reader"
_SAID = "A line that all can see"
_WHITE, _BLACK, _RED = 9, 8, 10
_SOLID = 1


def _book(
    *records: bytes,
    text: bytes = b"",
    fonts: Sequence[bytes] = (),
    style: bytes = b"",
    code: str = "General",
) -> bytes:
    """The secret in B2, unless ``text`` is another cell; style 2 is ``style``, style 1 a format."""
    cell = text or xls_cell(1, 1, SECRET, 2 if style else 1)
    found = [*records, xls_cell(0, 0, _SAID), cell]
    return make_xls({"T": (0, found)}, [code], [style] if style else [], fonts)


def _font(ground: int | None = None, **looks: int) -> bytes:
    style = xls_style(font=5)
    if ground is not None:
        style = xls_style(font=5, pattern=_SOLID, colour=ground)
    return _book(fonts=[xls_font(**looks)], style=style)


def _letters(**looks: int) -> bytes:
    return _book(text=xls_rich(1, 1, f"x {SECRET}", [(2, 5)]), fonts=[xls_font(**looks)])


# Tokens: $A$1<>"", and the same of the cell beside, which is blank; 3, and a text.
_A1, _EMPTY, _DIFFERS = b"\x44" + bytes(4), b"\x17\0\0", b"\x0e"
_A1_IS_FULL = _A1 + _EMPTY + _DIFFERS
_BESIDE_IS_FULL = b"\x4c" + struct.pack("<Hh", 0, -0x3F01 & 0xFF | -0x4000) + _EMPTY + _DIFFERS
_THREE, _WORD = b"\x1e\3\0", b"\x17\4\0word"
_HERE = (1, 1, 1, 1)


def _when(*formulas: bytes, place: tuple[int, int, int, int] = _HERE, **change: int) -> bytes:
    return _book(xls_condition(place, *formulas, **change))  # type: ignore[arg-type]


HIDDEN = {
    "white where another cell is full": _when(_A1_IS_FULL, colour=_WHITE),
    "red on red where it is": _when(_A1_IS_FULL, colour=_RED, ground=_RED),
    "white where it is no other word": _when(_WORD, operator=4, colour=_WHITE),
    "no format where another cell is full": _book(
        xls_condition(_HERE, _A1_IS_FULL, code=";;;"),
    ),
    "white in the second of two areas' rules": _book(
        xls_condition((5, 9, 0, 0), _A1_IS_FULL, colour=_RED),
        xls_condition((0, 9, 1, 3), _A1_IS_FULL, colour=_WHITE),
    ),
    "white": _font(colour=_WHITE),
    "white on white": _font(_WHITE, colour=_WHITE),
    "red on red": _font(_RED, colour=_RED),
    "a point": _font(height=20),
    "a format that shows nothing": _book(code=";;;"),
    "flat row": _book(xls_row(1, 0)),
    "row of half a point": _book(xls_row(1, 10)),
    "flat column": _book(xls_column(1, 0)),
    "column of a hair": _book(xls_column(1, 12)),
    "under a merged cell": _book(xls_merged(1, 2, 0, 3)),
    "white letters": _letters(colour=_WHITE),
    "letters of a point": _letters(height=20),
}
SHOWN = {
    "white where the cell beside is full": _when(_BESIDE_IS_FULL, colour=_WHITE),
    "red where another cell is full": _when(_A1_IS_FULL, colour=_RED),
    "white elsewhere": _when(_A1_IS_FULL, place=(0, 1, 2, 3), colour=_WHITE),
    "white where it is a word": _when(_WORD, operator=3, colour=_WHITE),
    "white where something unknown is asked": _when(b"\x23\x09\0\0\0", colour=_WHITE),
    "white letters that another rule puts on red first": _book(
        xls_condition(_HERE, _A1_IS_FULL, ground=_RED),
        xls_condition(_HERE, _A1_IS_FULL, colour=_WHITE),
    ),
    "white letters on red where another cell is full": _book(
        xls_condition(_HERE, _A1_IS_FULL, ground=_RED),
        fonts=[xls_font(colour=_WHITE)],
        style=xls_style(font=5),
    ),
    "black": _font(colour=_BLACK),
    "white on black": _font(_BLACK, colour=_WHITE),
    "red on white": _font(_WHITE, colour=_RED),
    "small": _font(height=120),
    "row": _book(xls_row(1, 300)),
    "row as high as its letters": _book(xls_row(1, 0, own=False)),
    "narrow column": _book(xls_column(1, 700)),
    "first of a merged cell": _book(xls_merged(1, 2, 1, 3)),
    "beside a merged cell": _book(xls_merged(1, 2, 2, 3)),
    "red letters": _letters(colour=_RED),
    "red letters in a white cell": _book(
        text=xls_rich(1, 1, SECRET, [(0, 5)], 2),
        fonts=[xls_font(colour=_RED), xls_font(colour=_WHITE)],
        style=xls_style(font=6),
    ),
}


@pytest.mark.parametrize("data", HIDDEN.values(), ids=list(HIDDEN))
def test_what_is_hidden_by_a_trick_is_set_apart(data: bytes) -> None:
    reading = xls.read(data)
    assert SECRET not in reading.text
    assert SECRET in "\n".join(item.text for item in reading.hidden)
    assert _SAID in reading.text


@pytest.mark.parametrize("data", SHOWN.values(), ids=list(SHOWN))
def test_what_only_looks_like_a_trick_is_read(data: bytes) -> None:
    reading = xls.read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()


def test_a_figure_in_a_format_that_has_a_number_only_is_read() -> None:
    data = make_xls({"T": (0, [xls_cell(0, 0, 1250.5, 1)])}, [], [xls_style(code=57)])
    assert "1250.5" in xls.read(data).text


def test_a_rule_that_is_cut_off_tells_of_nothing_or_what_is_left() -> None:
    book = xls.opened(_book())
    records = xls_condition(_HERE, _A1_IS_FULL, colour=_WHITE, ground=_RED, code=";;;")
    begin, rule = records[4:26], records[30:]
    for size in range(len(rule)):
        reader = xls_conditions.Reader(book)
        reader.take(xls_conditions.BEGIN, begin[: size % 23])
        reader.take(xls_conditions.RULE, rule[:size])
        assert len(reader.rules) <= 1
    reader = xls_conditions.Reader(book)
    reader.take(xls_conditions.BEGIN, begin)
    reader.take(xls_conditions.RULE, rule)
    ((area, found),) = reader.rules
    assert area == Area(2, 2, 2, 2)
    assert found.formulas == ('$A$1<>""',)
    assert found.change == Change("ffffff", "ff0000", ";;;")
