"""Tables of several layouts with questions whose answers are known, made from a seed."""

import csv
import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl

from desktop.answering.computing.compute_dates import written

_NAMES = ("Arden", "Brack", "Calder", "Dunmore", "Eastry", "Fenwick", "Garrick", "Holm")
_ITEMS = (
    *("Rent", "Insurance", "Licences", "Travel", "Audit fees", "Staff costs", "Energy"),
    *("Cleaning", "Training", "Postage"),
)
_REGIONS = ("North", "South", "East", "West")
_YEARS = (2021, 2022, 2023)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what a right answer must hold; nothing where none may be given."""

    question: str
    holds: str


def write(folder: Path, seed: int = 7) -> list[Asked]:
    """Write the files and give the questions: sixty for each seed."""
    draw = random.Random(seed)
    made: list[Asked] = []
    for make in (_html_years, _html_spans, _xlsx_months, _xlsx_turned, _csv_german, _xlsx_ledger):
        made += make(folder, draw, draw.choice(_NAMES))
    made += _html_mixed(folder, draw)
    made += _contract(folder, draw)
    return made


def _money(draw: random.Random, most: int = 90_000) -> int:
    return draw.randint(1_000, most)


def _grid(draw: random.Random, items: tuple[str, ...]) -> dict[str, dict[int, int]]:
    return {item: {year: _money(draw) for year in _YEARS} for item in items}


def _percent(part: int, whole: int) -> str:
    return f"{Decimal(part) / Decimal(whole) * 100:.2f}%"


def _minus(value: int) -> str:
    return f"{'−' if value < 0 else ''}{abs(value):,}"


def _html_years(folder: Path, draw: random.Random, name: str) -> Iterator[Asked]:
    """Years as columns, a section, a subtotal without a name, footnote marks, thousands."""
    grid = _grid(draw, _ITEMS[:5])
    rows = "".join(
        f"<tr><td>{item}{' (1)' if n == 1 else ''}</td>"
        + "".join(f"<td>{values[year]:,}</td>" for year in reversed(_YEARS))
        + "</tr>"
        for n, (item, values) in enumerate(grid.items())
    )
    sums = {year: sum(values[year] for values in grid.values()) for year in _YEARS}
    head = "".join(f"<td>{year}</td>" for year in reversed(_YEARS))
    foot = "".join(f"<td>{sums[year]:,}</td>" for year in reversed(_YEARS))
    (folder / f"{name} annual report.html").write_text(
        f"<h1>{name} plc annual report</h1><h2>4. Operating expenses</h2>"
        "<p>Operating expenses were as follows (in thousands of euros):</p>"
        f"<table><tr><td></td>{head}</tr><tr><td colspan=4>Administration</td></tr>{rows}"
        f"<tr><td>Total operating expenses</td>{foot}</tr></table><p>(1) Net of refunds.</p>"
    )
    rent, travel = grid["Rent"], grid["Travel"]
    yield Asked(f"What was the rent in 2022 at {name}?", f"{rent[2022]:,}")
    yield Asked(
        "What was the insurance in 2021 in the annual report?", f"{grid['Insurance'][2021]:,}"
    )
    yield Asked("What were total operating expenses in 2023?", f"{sums[2023]:,}")
    yield Asked(
        "By how much did travel change between 2021 and 2022 in the annual report?",
        _minus(travel[2022] - travel[2021]),
    )
    yield Asked(
        "What was the percentage change in total operating expenses from 2022 to 2023?",
        f"{Decimal(sums[2023] - sums[2022]) / sums[2022] * 100:.2f}%".replace("-", "−"),
    )
    yield Asked(
        "What percentage of total operating expenses in 2023 was rent in the annual report?",
        _percent(rent[2023], sums[2023]),
    )
    yield Asked(
        "What was the difference between licences and travel in 2022?",
        _minus(grid["Licences"][2022] - travel[2022]),
    )
    best = max(_YEARS, key=rent.__getitem__)
    yield Asked("In which year was rent highest in the annual report?", f"highest in {best}")
    yield Asked("What was the rent in 2017 in the annual report?", "")
    yield Asked("What were the net audit fees after tax in 2022?", "")


def _html_spans(folder: Path, draw: random.Random, name: str) -> Iterator[Asked]:
    """A header of two rows with merged cells: amount and share for each year."""
    grid = {region: {year: _money(draw) for year in _YEARS[1:]} for region in _REGIONS}
    sums = {year: sum(values[year] for values in grid.values()) for year in _YEARS[1:]}

    def cells(values: dict[int, int]) -> str:
        return "".join(
            f"<td>{values[year]:,}</td><td>{_percent(values[year], sums[year])}</td>"
            for year in _YEARS[1:]
        )

    rows = "".join(f"<tr><td>{region}</td>{cells(values)}</tr>" for region, values in grid.items())
    (folder / f"{name} sales.html").write_text(
        f"<h1>{name} sales</h1><p>Sales by region ($ in millions):</p><table>"
        "<tr><td></td><td colspan=2>2022</td><td colspan=2>2023</td></tr>"
        "<tr><td>Region</td><td>Amount</td><td>Share</td><td>Amount</td><td>Share</td></tr>"
        f"{rows}<tr><td>Total</td>{cells(sums)}</tr></table>"
    )
    north, west = grid["North"], grid["West"]
    yield Asked("What was the amount of sales in the North in 2022?", f"{north[2022]:,}")
    yield Asked(
        "What was the share of sales of the West in 2023?", _percent(west[2023], sums[2023])
    )
    yield Asked(
        "How much did sales in the West change from 2022 to 2023?", _minus(west[2023] - west[2022])
    )
    yield Asked("What were total sales in 2023?", f"{sums[2023]:,}")
    top = max(_REGIONS, key=lambda region: grid[region][2023])
    yield Asked("Which region had the highest sales in 2023?", top)
    low = min(_REGIONS, key=lambda region: grid[region][2022])
    yield Asked("Which region had the lowest sales in 2022?", low)
    yield Asked(
        "What is the ratio of sales in the North to total sales in 2022?",
        f"{Decimal(north[2022]) / sums[2022]:.2f}",
    )
    mean = Decimal(north[2022] + north[2023]) / 2
    yield Asked(
        "What is the average of sales in the North in 2022 and 2023?", f"{mean.normalize():,f}"
    )
    yield Asked("What were sales in the Centre in 2023?", "")


def _xlsx_months(folder: Path, draw: random.Random, name: str) -> Iterator[Asked]:
    """Months as rows, years as columns, a title above, a blank cell."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Cash flow"
    sheet.append([f"{name} cash flow, in £"])
    sheet.append([])
    sheet.append(["Month", 2022, 2023])
    grid = {
        month: (_money(draw), _money(draw)) for month in ("January", "February", "March", "April")
    }
    for month, (first, second) in grid.items():
        sheet.append([month, first, None if month == "April" else second])
    book.save(folder / f"{name} cash flow.xlsx")
    january, march = grid["January"], grid["March"]
    yield Asked("What was the cash flow in March 2023?", f"{march[1]} (")
    yield Asked("What was the cash flow in January 2022?", "'Cash flow'!B4")
    yield Asked(
        "How much did the cash flow change from January 2022 to January 2023?",
        _minus(january[1] - january[0]),
    )
    yield Asked("What was the cash flow in April 2023?", "")
    yield Asked("What was the cash flow in May 2023?", "")


def _xlsx_turned(folder: Path, draw: random.Random, name: str) -> Iterator[Asked]:
    """Years as rows and items as columns."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Headcount"
    items = ("Employees", "Temporary employees", "Apprentices")
    sheet.append(["Year", *items])
    grid = {year: {item: draw.randint(10, 900) for item in items} for year in _YEARS}
    for year, values in grid.items():
        sheet.append([year, *values.values()])
    book.save(folder / f"{name} headcount.xlsx")
    people = {year: values["Employees"] for year, values in grid.items()}
    helpers = {year: values["Temporary employees"] for year, values in grid.items()}
    yield Asked("How many employees were there in 2022?", f"{people[2022]} (Headcount!B3)")
    yield Asked(
        "How many temporary employees were there in 2023?", f"{helpers[2023]} (Headcount!C4)"
    )
    yield Asked(
        "What was the change in apprentices between 2021 and 2023?",
        _minus(grid[2023]["Apprentices"] - grid[2021]["Apprentices"]),
    )
    best = max(_YEARS, key=people.__getitem__)
    yield Asked("In which year was the number of employees highest?", f"highest in {best}")
    yield Asked(
        "What is the sum of apprentices in 2021 and 2022?",
        f"{grid[2021]['Apprentices'] + grid[2022]['Apprentices']:,}",
    )
    yield Asked("How many directors were there in 2022?", "")


def _csv_german(folder: Path, draw: random.Random, name: str) -> Iterator[Asked]:
    """German figures, parted by semicolons, with a total row."""
    cents = {
        item: draw.randint(100_000, 9_000_000) for item in ("Miete", "Strom", "Wasser", "Porto")
    }
    total = sum(cents.values())

    def german(value: int) -> str:
        return f"{Decimal(value) / 100:,.2f}".translate(str.maketrans(",.", ".,"))

    rows = "".join(f"{item};{german(value)}\n" for item, value in cents.items())
    (folder / f"{name} Nebenkosten.csv").write_text(
        f"Position;Betrag in €\n{rows}Summe;{german(total)}\n", encoding="utf-8"
    )
    yield Asked("What is the amount of Miete in the Nebenkosten?", german(cents["Miete"]))
    yield Asked("How much is Wasser in the Nebenkosten?", german(cents["Wasser"]))
    yield Asked(
        "What is the difference between Miete and Strom?",
        german(abs(cents["Miete"] - cents["Strom"])),
    )
    yield Asked("What is the sum of Strom and Wasser?", german(cents["Strom"] + cents["Wasser"]))
    yield Asked(
        "What percentage of the Summe is Porto?", _percent(cents["Porto"], total).replace(".", ",")
    )


def _xlsx_ledger(folder: Path, draw: random.Random, name: str) -> Iterator[Asked]:
    """A list of payments with dates, categories, a total row, a hidden row and an error value."""
    suppliers = ("Vantage Stationers", "Osprey Energy", "Lindqvist Freight")
    kinds = ("Office", "Energy supply", "Transport")
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Date", "Supplier", "Category", "Amount, £"])
    rows = []
    for n in range(30):
        which = draw.randrange(3)
        rows.append(
            (f"2023-{n % 6 + 1:02}-{draw.randint(1, 28):02}", which, draw.randint(1_000, 900_000))
        )
    for day, which, value in rows:
        writer.writerow([day, suppliers[which], kinds[which], f"{Decimal(value) / 100:.2f}"])
    writer.writerow(["", "", "Total", f"{Decimal(sum(r[2] for r in rows)) / 100:.2f}"])
    (folder / f"{name} purchase ledger.csv").write_text(out.getvalue())

    def paid(which: int, month: str = "") -> list[int]:
        return [value for day, kind, value in rows if kind == which and month in day]

    def pounds(value: int) -> str:
        return f"{Decimal(value) / 100:,.2f}"

    yield Asked("How much did we pay to Vantage Stationers in total?", f"£{pounds(sum(paid(0)))}")
    yield Asked(
        "What is the total amount paid to Osprey Energy in the purchase ledger?",
        f"£{pounds(sum(paid(1)))}",
    )
    yield Asked("How many payments to Lindqvist Freight are there?", f": {len(paid(2))}")
    yield Asked("What is the sum of all payments to Lindqvist?", f"£{pounds(sum(paid(2)))}")
    yield Asked("What is the total amount for the category Transport?", f"£{pounds(sum(paid(2)))}")
    yield Asked(
        "How much did we pay to Osprey Energy in total in March 2023?",
        f"£{pounds(sum(paid(1, '-03-')))}" if paid(1, "-03-") else "",
    )
    yield Asked(
        "What was the largest payment to Vantage Stationers?", f"{Decimal(max(paid(0))) / 100:.2f}"
    )
    yield Asked("How much did we pay to Northwind Catering in total?", "")


def _contract(folder: Path, draw: random.Random) -> Iterator[Asked]:
    """Dates and terms in a contract's prose and on a bill."""
    start = date(2022, 1, 31) + timedelta(days=draw.randint(0, 300))
    last = start + timedelta(days=draw.randint(400, 900))
    bill = last + timedelta(days=draw.randint(10, 60))
    days = draw.choice((14, 30, 45, 60))
    (folder / "Thornbury hire agreement.txt").write_text(
        f"HIRE AGREEMENT\n\n1. Definitions\n\n“Handover Date” means {written(start)}.\n\n"
        f"“Return Date” means {written(last)}.\n\nThe Hirer keeps the machine in good repair.\n"
    )
    (folder / "Thornbury bill 881.txt").write_text(
        f"Thornbury Hire\n\nBill date: {written(bill)}\n\n"
        f"This bill is payable within {days} days of the date of the bill.\n"
    )
    end = "the Handover Date of the hire agreement"
    between = (last - start).days
    yield Asked(
        f"How many days are there between {end} and the Return Date?", f": {between:,} days"
    )
    weeks, rest = divmod(between, 7)
    more = f" and {rest} day" if rest else ""
    yield Asked(
        f"How many weeks are there between {end} and the Return Date?", f"{weeks} weeks{more}"
    )
    for count in (10, 90, 365):
        after = written(start + timedelta(days=count))
        yield Asked(f"What date is {count} days after {end}?", f": {after} (")
    before = written(last - timedelta(days=28))
    yield Asked("Which date is four weeks before the Return Date?", f": {before} (")
    year = start.replace(year=start.year + 1)
    yield Asked(f"What date is one year after {end}?", f": {written(year)} (")
    week = written(start + timedelta(days=7))
    yield Asked(
        f"When is 5 business days after {end}?", f": {week} (" if start.weekday() < 5 else ""
    )
    yield Asked(
        "When is the Thornbury bill 881 due?", f": {written(bill + timedelta(days=days))} ("
    )
    yield Asked(f"How many days after {end} is the bill date?", f": {(bill - start).days:,} days")
    yield Asked("How many days are there between the Inspection Date and the Return Date?", "")
    yield Asked("What date is 30 days after the Insurance Date of the hire agreement?", "")
    yield Asked("How many days are there between 1 May 2022 and 3 May 2022?", "")
    yield Asked("When is the deposit due?", "")


def _html_mixed(folder: Path, draw: random.Random) -> Iterator[Asked]:
    """Contracts in several currencies: what can't be put together is refused."""
    pounds, euros = _money(draw), _money(draw)
    (folder / "Contract values.html").write_text(
        "<h1>Contract values</h1><table><tr><td>Contract</td><td>Yearly fee</td></tr>"
        f"<tr><td>Larkspur lease</td><td>£{pounds:,}.00</td></tr>"
        f"<tr><td>Norrbeck licence</td><td>€{euros:,}.00</td></tr>"
        "<tr><td>Early payment discount</td><td>2.5%</td></tr></table>"
    )
    yield Asked("What is the yearly fee of the Larkspur lease?", f"£{pounds:,}.00")
    yield Asked(
        "What is the sum of the Larkspur lease and the Norrbeck licence?", "can't be computed"
    )
    yield Asked(
        "What is the difference between the Norrbeck licence and the early payment discount?",
        "can't be computed",
    )
