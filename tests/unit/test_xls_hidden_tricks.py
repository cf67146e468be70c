"""Ways to keep words of an old Excel workbook from being seen, and texts that look alike and are
read: each written down as the file's own records."""

from collections.abc import Sequence

import pytest

from desktop.ingest.readers import xls
from tests.unit.office_support import (
    make_xls,
    xls_cell,
    xls_column,
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


HIDDEN = {
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
