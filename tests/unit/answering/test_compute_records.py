"""Sums over the rows of a list take the rows that are meant, each once, or are refused."""

import pytest

from desktop.answering.computing import compute_plan, compute_records, compute_table_reading
from desktop.answering.computing.compute_match import Source
from desktop.ingest.readers.sheets import csv_table

_LEDGER = """Date,Supplier,Category,"Amount, £"
2023-01-04,Vantage Stationers,Office,120.50
2023-01-19,Osprey Energy,Energy,"1,030.00"
2023-02-02,Vantage Stationers,Office,79.50
2023-02-20,Lindqvist Freight,Transport,410.10
2023-03-01,Osprey Energy,Energy,(30.00)
,,Total,"1,610.10"
"""


def _answer(question: str, *tables: str) -> str:
    sources = []
    for number, table in enumerate(tables):
        reading = csv_table.read(table.encode())
        sources += [
            Source(number, f"/{number}.csv", found, number)
            for found in compute_table_reading.read(reading.text, reading.anchors)
        ]
    plan = compute_plan.plan(question)
    result = compute_records.solve(plan, question, sources) if plan else None
    return result.said if result else ""


@pytest.mark.parametrize(
    ("question", "end"),
    [
        (
            "How much did we pay to Vantage Stationers in total?",
            "2 rows: 120.50 (D2) + 79.50 (D4) = £200.00",
        ),
        (
            "What is the sum of all payments to Osprey?",
            "2 rows: 1,030.00 (D3) + (30.00) (D6) = £1,000.00",
        ),
        ("How much did we pay to Vantage in total in January 2023?", "1 row: £120.50"),
        ("What is the total amount for the category Transport?", "1 row: £410.10"),
        ("How many payments to Osprey Energy are there?", ": 2"),
        ("What is the average amount paid to Vantage Stationers?", "= £100.00"),
        (
            "What was the largest payment to Vantage Stationers?",
            "Highest Amount, £ of 2 rows: 120.50 (£) (D2), in"
            " “2023-01-04 · Vantage Stationers · Office · 120.50”",
        ),
        (
            "What is the total of the amount column?",
            "5 rows: 120.50 (D2) + 1,030.00 (D3) + 79.50 (D4) + 410.10 (D5) + (30.00) (D6)"
            " = £1,610.10",
        ),
    ],
)
def test_the_rows_that_are_meant(question: str, end: str) -> None:
    assert _answer(question, _LEDGER).endswith(end)


@pytest.mark.parametrize(
    "question",
    [
        "How much did we pay to Northwind in total?",
        "How much did we pay to Vantage Energy in total?",
        "How much did we pay to Vantage Stationers in total in 2019?",
        "What did we pay?",
    ],
)
def test_rows_that_are_not_there_have_no_sum(question: str) -> None:
    assert _answer(question, _LEDGER) == ""


def test_two_lists_that_differ_are_not_chosen_between() -> None:
    other = _LEDGER.replace("120.50", "999.00")
    assert _answer("How much did we pay to Vantage in total?", _LEDGER, other) == ""


@pytest.mark.parametrize("wrong", ["#DIV/0!", "see note", "NaN", "#REF!"])
def test_a_cell_that_holds_no_figure_stops_the_sum(wrong: str) -> None:
    said = _answer("How much did we pay to Vantage in total?", _LEDGER.replace("79.50", wrong))
    assert said == f"This can't be computed: D4 holds no figure but “{wrong}”"
    # A row that is not meant does no harm.
    said = _answer("How much did we pay to Vantage in total?", _LEDGER.replace("410.10", wrong))
    assert said.endswith("= £200.00")


def test_blank_cells_are_told() -> None:
    said = _answer("How much did we pay to Vantage in total?", _LEDGER.replace("79.50", ""))
    assert "2 rows, 1 of them blank" in said


def test_a_mix_of_currencies_is_refused() -> None:
    said = _answer("How much did we pay to Vantage in total?", _LEDGER.replace("79.50", "€79.50"))
    assert said.startswith("This can't be computed, a mix of units (£ and €)")
