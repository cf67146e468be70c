"""What formulas of conditional formats say, and when that is not sure."""

import pytest

from desktop.ingest.readers.sheets import sheet_formula
from desktop.ingest.readers.sheets.areas import Area
from desktop.ingest.readers.sheets.sheet_values import Here, Kept, Special, Value

_CELLS: dict[tuple[int, int], Value | None] = {
    (1, 1): "Rent",
    (1, 2): 5.0,
    (2, 1): True,
    (2, 2): Special.ERROR,
    (3, 1): None,
    (3, 2): "",
}


def _said(formula: str, row: int = 5, column: int = 5) -> Value | None:
    kept = Kept([Area(1, 1, 4, 4)])
    for place, value in _CELLS.items():
        kept.put(*place, value)
    here = Here(row, column, 12.0, Area(5, 5, 9, 9), kept)
    return sheet_formula.evaluated(formula, here)


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        ("1+2*3", 7.0),
        ("-2^2", 4.0),
        ("10%", 0.1),
        ("(1+2)*3=9", True),
        ('"a"&"b"="AB"', True),
        ('"say ""so"""', 'say "so"'),
        ("E5", 12.0),
        ("$E$5>B1", True),
        ("$A$1", "Rent"),
        ('A1="rent"', True),
        ("D4", Special.BLANK),
        ('D4=""', True),
        ("D4=0", True),
        ("D4<1", True),
        ("B1>A1", False),
        ("A2>A1", True),
        ('AND(A1="Rent",B1=5)', True),
        ("AND(A1:B1)", True),
        ('OR(A1="x",B1>9)', False),
        ("NOT(B1)", False),
        ("IF(B1=5,A1,1/0)", "Rent"),
        ("IF(D4,1)", False),
        ("ISBLANK(D4)", True),
        ("ISBLANK(B3)", False),
        ("LEN(A1)", 4.0),
        ("LEN(D4)", 0.0),
        ("LEFT(A1)&RIGHT(A1,2)", "Rnt"),
        ('TRIM(" a  b ")', "a b"),
        ('EXACT(A1,"rent")', False),
        ('ISNUMBER(SEARCH("EN",A1))', True),
        ('ISNUMBER(FIND("EN",A1))', False),
        ("SUM(A1:D1,1)", 6.0),
        ("COUNTA(A1:D1)", 2.0),
        ("COUNT($A$1:$D$1)", 1.0),
        ("COUNTBLANK(A4:B4)", 2.0),
        ("MOD(ROW(),2)", 1.0),
        ("ABS(-3)+INT(2.7)", 5.0),
        ("ISEVEN(COLUMN())", False),
        ("B2", Special.ERROR),
        ("B2+1", Special.ERROR),
        ("1/0", Special.ERROR),
        ("ISERROR(B2)", True),
        ("OR(B2,TRUE)", Special.ERROR),
        ('[.$A$1]="Rent"', True),
        ("of:=COUNTA([.$A$1:.$D$1])=2", True),
        ("AND(TRUE();[.$B$1]=5)", True),
    ],
)
def test_what_a_formula_says_of_a_cell(formula: str, said: Value) -> None:
    assert _said(formula) == said


@pytest.mark.parametrize(
    "formula",
    [
        *("A3", "A3=1", "E9", "Other!A1", "'O'!A1", "[U.A1]", "TODAY()", "name", "A1:B2", "A1+1"),
        *("", "1 2", "(1", "1)", "AND(", "IF(1)", "NOT()", "#REF!", "{1}", "A1048577", "AND(D4)"),
        *("0.1+0.2=0.3", "SUM(A2)", 'AND("x")', "LEN(A2)", 'SEARCH("*",A1)', "1e99999", "9^999"),
        *("(" * 60 + "1" + ")" * 60, "1+" * 600 + "1", "COUNTA($A$1:$ZZ$999)=0", "R1C1", "A1.B2"),
    ],
)
def test_what_is_not_sure_is_not_said(formula: str) -> None:
    assert _said(formula) is None


def test_references_are_counted_from_the_first_cell_of_the_area() -> None:
    # A1 as it is written for E5 is C2 from G6.
    kept = Kept([Area(1, 1, 9, 9)])
    kept.put(2, 3, "there")
    here = Here(6, 7, "own", Area(5, 5, 9, 9), kept)
    assert sheet_formula.evaluated("A1", here) == "there"
    assert sheet_formula.evaluated("$A$1", here) is Special.BLANK
    assert sheet_formula.evaluated("E5", here) == "own"
    # Left of the first column.
    assert sheet_formula.evaluated("A1", Here(5, 4, "own", Area(5, 5, 9, 9), kept)) is None


def test_cells_that_were_not_kept_are_not_called_blank() -> None:
    kept = Kept([Area(1, 1, 2, 2)])
    kept.is_whole = False
    assert kept.at(1, 1) is None
