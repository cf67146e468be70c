"""What a table lists: all rows of a total, how many, for which years; or no answer."""

import pytest

from desktop.answering.computing import compute_lists, compute_table_reading
from desktop.answering.computing.compute_match import Source
from desktop.ingest.readers.html import html

_STOCK = """
<h2>Inventories</h2><p>Inventories, net of reserves, consisted of the following (in thousands):</p>
<table><tr><td></td><td>2018</td><td>2017</td></tr>
<tr><td>Raw materials</td><td>18</td><td>16</td></tr>
<tr><td>Work in process (1)</td><td>7</td><td>8</td></tr>
<tr><td>thereof at other places</td><td>2</td><td>3</td></tr>
<tr><td>Finished goods</td><td>33</td><td>29</td></tr>
<tr><td>Total inventories</td><td>58</td><td>53</td></tr>
<tr><td>Less: consigned</td><td>(3)</td><td>—</td></tr></table>
"""
_STAFF = """
<h2>Employees</h2><p>The number of persons employed, by category, was as follows:</p>
<table><tr><td></td><td>2021</td><td>2020</td></tr>
<tr><td>Production</td><td>1,204</td><td>1,310</td></tr>
<tr><td>Administration</td><td>147</td><td>151</td></tr></table>
"""
_TAX = """
<p>The components of the provision for income taxes are as follows:</p>
<table><tr><td></td><td>2020</td></tr><tr><td colspan=2>Current:</td></tr>
<tr><td>Federal</td><td>30</td></tr><tr><td>State</td><td>6</td></tr>
<tr><td>Total current</td><td>36</td></tr><tr><td colspan=2>Deferred:</td></tr>
<tr><td>Federal</td><td>(4)</td></tr><tr><td>State</td><td>1</td></tr>
<tr><td>Total deferred</td><td>(3)</td></tr>
<tr><td>Provision for income taxes, total</td><td>33</td></tr></table>
"""
_WRONG_SUM = _STOCK.replace("58", "68")


def _listed(question: str, *documents: str) -> str:
    wanted = compute_lists.asked(question)
    if wanted is None:
        return "not asked"
    sources = []
    for number, document in enumerate(documents):
        reading = html.read(document.encode())
        for table in compute_table_reading.read(reading.text, reading.anchors):
            sources.append(Source(number, f"/{number}.html", table, number))
    result = compute_lists.solve(wanted, sources)
    return result.said if result else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "What are the components of total inventories?",
            "Total inventories: Raw materials; Work in process; Finished goods",
        ),
        (
            "How many components of inventories are there?",
            "Total inventories: 3 (Raw materials; Work in process; Finished goods)",
        ),
        (
            "What categories of inventories are listed in the table?",
            "Total inventories: Raw materials; Work in process; Finished goods",
        ),
        (
            "What categories of persons employed are shown in the table?",
            "The number of persons employed, by category, was as follows:"
            " Production; Administration",
        ),
        (
            "Which years does the table provide information for inventories?",
            "Total inventories: 2018; 2017",
        ),
        ("How many years does the inventories table cover?", "Total inventories: 2 (2018; 2017)"),
        ("In which years was finished goods calculated?", "Finished goods: 2018; 2017"),
        (
            "What are the components of the total provision for income taxes?",
            "Provision for income taxes, total: Total current; Total deferred",
        ),
    ],
)
def test_rows_that_make_up_a_total(question: str, said: str) -> None:
    assert _listed(question, _STOCK, _STAFF, _TAX) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What are the components of deferred revenue?", ""),
        ("What are the components of inventories in 2014?", ""),
        ("How many years does a patent last?", "not asked"),
        ("How many types of insurance must the tenant carry?", ""),
        ("What are the components of total current income taxes?", ""),  # or of all of them
        ("What was the total of inventories in 2018?", "not asked"),
        ("What are the types of hepatitis that are spread by food?", ""),
    ],
)
def test_no_list_of_what_no_table_names(question: str, said: str) -> None:
    assert _listed(question, _STOCK, _STAFF, _TAX) == said


def test_rows_that_do_not_add_up_are_no_list() -> None:
    assert _listed("What are the components of total inventories?", _WRONG_SUM) == ""


def test_two_tables_of_one_name_that_differ_are_no_list() -> None:
    other = _STOCK.replace("Finished goods", "Goods for sale")
    assert _listed("What are the components of total inventories?", _STOCK, other) == ""
