"""Questions about tables: the right cell, the right sum, or no answer."""

from collections.abc import Sequence

import pytest

from desktop.answering.computing import (
    compute_match,
    compute_plan,
    compute_solve,
    compute_table_reading,
)
from desktop.answering.computing.compute_match import Source
from desktop.answering.computing.compute_table import Table
from desktop.ingest.readers.html import html
from desktop.ingest.readers.sheets import csv_table

_ACCOUNTS = """
<h2>3. Income and expenses</h2><p>The year's figures are as follows (in thousands):</p>
<table><tr><td></td><td>2019</td><td>2018</td></tr>
<tr><td>Interest income</td><td>7,804</td><td>8,525</td></tr>
<tr><td>Other income (1)</td><td>104</td><td>—</td></tr>
<tr><td>Gross margin</td><td>$ 10,702</td><td>$ 17,891</td></tr>
<tr><td>Gross margin excluding surcharge</td><td>11,000</td><td>12,000</td></tr>
<tr><td colspan=3>Board of directors</td></tr>
<tr><td>Cash</td><td>430</td><td>362</td></tr>
<tr><td>Shares</td><td>1,772</td><td>1,577</td></tr>
<tr><td></td><td>2,202</td><td>1,939</td></tr>
<tr><td>Margin, %</td><td>46%</td><td>59%</td></tr>
</table>
"""
_TWO = """
<table><tr><td></td><td colspan=2>2019</td><td colspan=2>2018</td></tr>
<tr><td></td><td>Amount</td><td>Share</td><td>Amount</td><td>Share</td></tr>
<tr><td>Fees</td><td>60</td><td>30%</td><td>50</td><td>20%</td></tr></table>
"""
_TURNED = "Year;Revenue;Other revenue\n2017;1.200,50;10\n2018;1.300,00;20\n2019;1.100,25;30\n"
_CURRENCIES = """
<table><tr><td></td><td>2018</td><td>2019</td><td>2019</td></tr>
<tr><td></td><td>NT$</td><td>NT$</td><td>US$</td></tr>
<tr><td>Tax fees</td><td>4,304</td><td>3,943</td><td>132</td></tr>
<tr><td>Prizes</td><td>4,304</td><td>-</td><td>132</td></tr></table>
"""
_MIXED = """
<table><tr><td></td><td>Amount</td></tr>
<tr><td>Rent</td><td>£1,250.00</td></tr><tr><td>Licence</td><td>€900.00</td></tr>
<tr><td>Discount</td><td>5%</td></tr><tr><td>Nothing</td><td>£0.00</td></tr></table>
"""
_REGIONS = """
<p>Revenue by region</p><table><tr><td>Region</td><td>2019, £</td><td>2018, £</td></tr>
<tr><td>North</td><td>50</td><td>90</td></tr><tr><td>South</td><td>70</td><td>80</td></tr>
<tr><td>Total</td><td>120</td><td>170</td></tr></table>
"""


def _sources(*documents: str) -> list[Source]:
    found = []
    for number, document in enumerate(documents):
        reading = (
            html.read(document.encode()) if "<" in document else csv_table.read(document.encode())
        )
        tables = compute_table_reading.read(reading.text, reading.anchors)
        found += [Source(number, f"/{number}.html", table, number) for table in tables]
    return found


def _answer(question: str, *documents: str) -> str:
    plan = compute_plan.plan(question)
    if plan is None:
        return ""
    lines = compute_match.lines(_sources(*documents))
    result = compute_solve.solve(plan, question, lines)
    return result.said if result else ""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What was the interest income in 2019?", "Interest income, 2019: 7,804 (in thousands)"),
        ("What was other income in 2019?", "Other income (1), 2019: 104 (in thousands)"),
        (
            "What is the change in interest income from 2018 to 2019?",
            "Interest income, 2018 to 2019: 7,804 − 8,525 = −721 thousand",
        ),
        (
            "By what percentage did gross margin fall between 2018 and 2019?",
            "Gross margin, 2018 to 2019: ($ 10,702 − $ 17,891) ÷ $ 17,891 = −40.18%",
        ),
        (
            "What is the average interest income for 2018 and 2019?",
            "Average of Interest income, 2018, 2019: (8,525 + 7,804) ÷ 2 = 8,164.5 thousand",
        ),
        (
            "What was the difference between interest income and other income in 2019?",
            "Interest income, 2019 and Other income (1), 2019: 7,804 − 104 = 7,700 thousand",
        ),
        (
            "What was the total for the Board of directors in 2018?",
            "Board of directors total, 2018: 1,939 (in thousands)",
        ),
        (
            "In which year was interest income higher?",
            "Interest income was highest in 2018 (2018: 8,525 (in thousands),"
            " 2019: 7,804 (in thousands))",
        ),
        (
            "In which year was the interest income less than 8,000 thousands?",
            "Interest income was below 8,000 thousand in 2019 (2018: 8,525 (in thousands),"
            " 2019: 7,804 (in thousands))",
        ),
    ],
)
def test_rows_with_years_as_columns(question: str, answer: str) -> None:
    assert _answer(question, _ACCOUNTS) == answer


@pytest.mark.parametrize(
    "question",
    [
        "What was the income in 2019?",  # "Other income" and "Interest income" are other rows
        "What was the net interest income in 2019?",
        "What was the interest income in 2016?",
        "What is the change in interest income from 2016 to 2019?",
        "What drove the change in interest income in 2019?",
        "Why did interest income fall?",
        "May the company sell its shares in 2019?",
        "What was interest income of the parent in 2019?",
    ],
)
def test_where_it_is_not_sure_there_is_no_answer(question: str) -> None:
    assert _answer(question, _ACCOUNTS) == ""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What was the average interest income in 2019?", ""),
        ("What is the average change in interest income between 2018 and 2019?", ""),
        ("What was the change in interest income in 2018?", ""),  # from a year that is not shown
        (
            "What was the change in interest income in 2019?",
            "Interest income, 2018 to 2019: 7,804 − 8,525 = −721 thousand",
        ),
        (
            "What was the total interest income in 2018 and 2019?",
            "Total of Interest income, 2018, 2019: 8,525 + 7,804 = 16,329 thousand",
        ),
        ("How many years was interest income more than 8,000?", ""),
    ],
)
def test_periods_that_are_not_named_are_taken_only_where_they_can_be_no_others(
    question: str, answer: str
) -> None:
    assert _answer(question, _ACCOUNTS) == answer


def test_two_documents_that_answer_alike_are_not_chosen_between() -> None:
    other = _ACCOUNTS.replace("7,804", "9,999")
    question = "What was the interest income in 2019?"
    assert _answer(question, _ACCOUNTS, other) == ""
    assert "7,804" in _answer(question, _ACCOUNTS, _ACCOUNTS)


def test_header_of_two_rows() -> None:
    assert _answer("What was the amount of fees in 2018?", _TWO) == "Fees, 2018 Amount: 50"
    assert _answer("What share of the total were fees in 2018?", _TWO) == "Fees, 2018 Share: 20%"
    assert "(60 − 50) ÷ 50 = 20.00%" in _answer(
        "What was the percentage change in fees from 2018 to 2019?", _TWO
    )


def test_years_as_rows_and_german_figures_with_the_names_of_cells() -> None:
    said = _answer("What was the change in revenue between 2018 and 2019?", _TURNED)
    assert said == "Revenue, 2018 to 2019: 1.100,25 (B4) − 1.300,00 (B3) = −199,75"
    said = _answer("In which year was revenue highest?", _TURNED)
    assert said.startswith("Revenue was highest in 2018 ")


def test_the_currency_of_both_periods_is_compared() -> None:
    question = "What was the percentage change in tax fees from 2018 to 2019?"
    assert "(3,943 − 4,304) ÷ 4,304 = −8.39%" in _answer(question, _CURRENCIES)
    # Given either amount alone, both are told.
    said = _answer("What were the tax fees in 2019?", _CURRENCIES)
    assert said == "Tax fees, 2019: 3,943 (NT$); Tax fees, 2019: 132 (US$)"


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("What is the difference between the rent and the licence?", "£ and €"),
        ("What is the sum of the rent and the discount?", "£ and per cent"),
        ("What is the ratio of the rent to the nothing?", "division by zero"),
    ],
)
def test_a_mix_is_named_and_never_guessed(question: str, reason: str) -> None:
    said = _answer(question, _MIXED)
    assert said.startswith("This can't be computed")
    assert reason in said


def test_the_highest_row_leaves_totals_out() -> None:
    said = _answer("Which region had the highest revenue in 2018?", _REGIONS)
    assert said == "Highest of 2 rows: North, 2018: 90 (£)"
    said = _answer("What share of total revenue in 2019 came from the South?", _REGIONS)
    assert said == "South, 2019 as a percentage of Total, 2019: 70 ÷ 120 = 58.33%"


@pytest.mark.parametrize("text", ["", " | ", "| \n|  | ", "a | b", "a | 1\n\x0c\nb | 2"])
def test_odd_texts_have_tables_or_none_but_never_fail(text: str) -> None:
    found: Sequence[Table] = compute_table_reading.read(text)
    assert all(text[c.start : c.end] == c.text for t in found for r in t.rows for c in r.cells)


_SEGMENTS = """
<p>The following table presents net revenue by segment (in thousands):</p>
<table><tr><td></td><td>2019</td><td>2018</td><td>2017</td></tr>
<tr><td colspan=4>Net revenue:</td></tr>
<tr><td>Laboratory</td><td>40</td><td>38</td><td>36</td></tr>
<tr><td>Services</td><td>20</td><td>21</td><td>22</td></tr>
<tr><td colspan=4>Operating income:</td></tr>
<tr><td>Laboratory</td><td>8</td><td>7</td><td>7</td></tr>
<tr><td>Services</td><td>90</td><td>1</td><td>1</td></tr></table>
"""
_COSTS = """
<table><tr><td></td><td>2020 $</td><td>2019 $</td><td>2018 $</td></tr>
<tr><td>Interest expense</td><td>(8,115)</td><td>(9,640)</td><td>(10,202)</td></tr>
<tr><td>Net income (loss)</td><td>(20)</td><td>(50)</td><td>(10)</td></tr>
<tr><td>Weighted average price</td><td>12.5</td><td>11.5</td><td>10.5</td></tr></table>
"""
_DUE = """
<p>Contractual obligations (in thousands):</p>
<table><tr><td></td><td>Total</td><td>Less than 1 year</td><td>1-3 years</td></tr>
<tr><td>Leases</td><td>30</td><td>10</td><td>20</td></tr>
<tr><td>Purchase commitments</td><td>70</td><td>40</td><td>30</td></tr>
<tr><td>Total</td><td>100</td><td>50</td><td>50</td></tr></table>
<h2>Stock units</h2><p>Activity was:</p>
<table><tr><td></td><td>Units</td></tr>
<tr><td>Granted</td><td>150</td></tr><tr><td>Vested</td><td>131</td></tr></table>
"""


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "What is the average laboratory net revenue for 2017 to 2019?",
            "Average of Laboratory, 2017, 2018, 2019: (36 + 38 + 40) ÷ 3 = 38 thousand",
        ),
        (
            "What is the average laboratory net revenue for 2017 and 2019?",
            "Average of Laboratory, 2017, 2019: (36 + 40) ÷ 2 = 38 thousand",
        ),
        (
            "What is the sum of net revenue of services between 2017 and 2019?",
            "Total of Services, 2017, 2018, 2019: 22 + 21 + 20 = 63 thousand",
        ),
        ("What is the average net revenue of services from 2015 to 2019?", ""),
        (
            "Which segment had the highest net revenue in 2019?",
            "Highest of 2 rows: Laboratory, 2019: 40 (in thousands)",
        ),
        ("Which segment had the highest result in 2019?", ""),
    ],
)
def test_periods_from_one_to_another_and_sections(question: str, answer: str) -> None:
    assert _answer(question, _SEGMENTS) == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "What was the change in interest expense from 2019 to 2020?",
            "Interest expense, 2019 to 2020: |(8,115)| − |(9,640)| = −$1,525",
        ),
        (
            "What was the percentage change in interest expense from 2018 to 2019?",
            "Interest expense, 2018 to 2019: (|(9,640)| − |(10,202)|) ÷ |(10,202)| = −5.51%",
        ),
        (
            "What was the change in net income (loss) from 2019 to 2020?",
            "Net income (loss), 2019 to 2020: (20) − (50) = $30",
        ),
        ("What was the weighted average price in 2019?", "Weighted average price, 2019: 11.5 ($)"),
        (
            "In which year was interest expense the highest?",
            "Interest expense was highest in 2018 (2018: (10,202) ($), 2019: (9,640) ($),"
            " 2020: (8,115) ($))",
        ),
        (
            "In which year was interest expense more than $9,700?",
            "Interest expense was above $9,700 in 2018 (2018: (10,202) ($), 2019: (9,640) ($),"
            " 2020: (8,115) ($))",
        ),
    ],
)
def test_expenses_in_parentheses_under_years_with_a_sign(question: str, answer: str) -> None:
    assert _answer(question, _COSTS) == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "What percentage of total contractual obligations do purchase commitments make up?",
            "Purchase commitments, Total as a percentage of Total, Total: 70 ÷ 100 = 70.00%",
        ),
        (
            "What is the share of the total obligations from leases?",
            "Leases, Total as a percentage of Total, Total: 30 ÷ 100 = 30.00%",
        ),
        # The unit of the table before is none of this one's.
        ("How many stock units vested?", "Vested: 131"),
    ],
)
def test_a_column_of_totals_and_a_unit_of_the_table_before(question: str, answer: str) -> None:
    assert _answer(question, _DUE) == answer


_QUARTERS = """
<table><tr><td></td><td>First Quarter</td><td>Second Quarter</td><td>Year</td></tr>
<tr><td colspan=4>2018</td></tr><tr><td>Net sales</td><td>212</td><td>230</td><td>921</td></tr>
<tr><td colspan=4>2017</td></tr><tr><td>Net sales</td><td>198</td><td>205</td><td>843</td></tr>
</table>
"""
_YEARLY = """
<p>Amortization was $8 million in 2018. Estimated amortization of assets is as follows:</p>
<table><tr><td>Year</td><td>Amount</td></tr><tr><td>2019</td><td>85</td></tr>
<tr><td>2020</td><td>79</td></tr><tr><td>2021</td><td>66</td></tr></table>
"""


@pytest.mark.parametrize(
    ("question", "document", "answer"),
    [
        (
            "What were net sales in the second quarter of 2017?",
            _QUARTERS,
            "Net sales, Second Quarter: 205",
        ),
        ("What were net sales in 2018?", _QUARTERS, "Net sales, Year: 921"),
        (
            "What is the estimated amortization in 2020?",
            _YEARLY,
            "Estimated amortization of assets is as follows, 2020: 79",
        ),
        ("What is the estimated amortization in 2018?", _YEARLY, ""),
        ("What is the estimated depreciation in 2020?", _YEARLY, ""),
    ],
)
def test_quarters_beside_their_year_and_years_below_one_another(
    question: str, document: str, answer: str
) -> None:
    assert _answer(question, document) == answer
