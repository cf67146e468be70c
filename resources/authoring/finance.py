"""The bank's statement and the supplier's invoice. Balances and totals are computed."""

import csv
from decimal import Decimal
from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, Paragraph, Table

from authoring import pdf

_VAT = Decimal("0.20")


def bank_statement(transactions: Path, path: Path) -> None:
    """A month of a company's current account; ``transactions`` is a table of day, details and
    amount, negative for what was paid out."""
    look = pdf.Look(
        "Statement of account, March 2025",
        "Ferrymoor Bank plc · Business current account 40881736 · Statement no. 147",
        "Ferrymoor Bank plc, 1 Assembly Square, Ottermouth XK11 1FB",
        serif=False,
        size=9.5,
        leading=12.5,
        margin=54,
    )
    styles = pdf.Styles(look)
    rows, summary = _movements(transactions)
    story: list[Flowable] = [
        Paragraph("Ferrymoor Bank plc", styles.title),
        Paragraph("Statement of account", styles.part),
        _two(look, _ACCOUNT, pdf.ruled(look, summary, ("34", "16r"))),
        pdf.gap(12),
        pdf.ruled(look, rows, ("9", "49", "14r", "14r", "14r"), grid=False),
        pdf.gap(10),
        KeepTogether([Paragraph(words, styles.small) for words in _BANK_NOTES]),
    ]
    pdf.build(path, look, story)


def _movements(transactions: Path) -> tuple[list[tuple[str, ...]], list[tuple[str, str]]]:
    """The rows of the statement and of its summary."""
    rows: list[tuple[str, ...]] = [("Date", "Details", "Paid out, £", "Paid in, £", "Balance, £")]
    balance = _OPENING
    rows.append(("1 Mar", "**Balance brought forward**", "", "", _money(balance)))
    paid_out = paid_in = Decimal(0)
    with transactions.open(encoding="utf-8", newline="") as lines:
        movements = list(csv.DictReader(lines))
    for movement in movements:
        day, value = movement["day"], Decimal(movement["amount"])
        balance += value
        paid_out += max(-value, Decimal(0))
        paid_in += max(value, Decimal(0))
        out, into = ("", _money(value)) if value > 0 else (_money(-value), "")
        rows.append((f"{day} Mar", movement["details"], out, into, _money(balance)))
    rows.append(("31 Mar", "**Balance carried forward**", "", "", _money(balance)))
    summary = [
        ("Summary of the month", "£"),
        ("Opening balance on 1 March 2025", _money(_OPENING)),
        ("Total paid in", _money(paid_in)),
        ("Total paid out", _money(paid_out)),
        ("Closing balance on 31 March 2025", _money(balance)),
        ("Agreed overdraft limit", "150,000.00"),
    ]
    return rows, summary


def invoice(path: Path) -> None:
    """One page: rotor blanks at the prices of the first amendment."""
    look = pdf.Look(
        "Invoice VC-20417",
        footer="Vandermoor Castings Limited · Company no. 99118302 · VAT no. GB 991 1830 42",
        serif=False,
        size=9.5,
        leading=13,
        margin=56,
    )
    styles = pdf.Styles(look)
    rows, totals = _amounts()
    story: list[Flowable] = [
        Paragraph("Vandermoor Castings Limited", styles.title),
        Paragraph("Foundry Lane, Ottermouth XK11 2BD · 01632 960 230", styles.address),
        Paragraph("Invoice", styles.part),
        _two(look, _INVOICE_TO, pdf.ruled(look, _INVOICE_FACTS, ("20", "30"))),
        pdf.gap(14),
        pdf.ruled(look, rows, ("13", "41", "12r", "16r", "18r")),
        pdf.gap(8),
        _two(look, (), pdf.ruled(look, totals, ("32", "18r"), total=True)),
        pdf.gap(14),
        *(Paragraph(pdf.rich(words), styles.body) for words in _INVOICE_NOTES),
    ]
    pdf.build(path, look, story)


def _amounts() -> tuple[list[tuple[str, ...]], list[tuple[str, str]]]:
    """The lines of the invoice and its totals."""
    rows: list[tuple[str, ...]] = [
        ("Part no.", "Description", "Quantity", "Unit price, £", "Amount, £")
    ]
    net = Decimal(0)
    for part, description, quantity, price in _LINES:
        amount = quantity * Decimal(price)
        net += amount
        rows.append((part, description, str(quantity), f"{Decimal(price):,.2f}", _money(amount)))
    tax = (net * _VAT).quantize(Decimal("0.01"))
    totals = [
        ("Amount", "£"),
        ("Net amount", _money(net)),
        ("Value added tax, 20%", _money(tax)),
        ("Total due", _money(net + tax)),
    ]
    return rows, totals


def _two(look: pdf.Look, lines: tuple[str, ...], right: Table) -> Table:
    """An address on the left, a small table on the right."""
    styles = pdf.Styles(look)
    left = [Paragraph(pdf.rich(line), styles.cell) for line in lines]
    half = pdf.width(look) / 2
    table = Table([[left, right]], colWidths=[half, half])
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("ALIGN", (1, 0), (1, 0), "RIGHT"),
        ]
    )
    return table


def _money(value: Decimal) -> str:
    return f"{value:,.2f}"


_ACCOUNT = (
    "**Quillhaven Instruments Limited**",
    "Unit 4, Larkspur Yard",
    "Calderwick XK4 7QT",
    "Account: business current account",
    "Sort code: 00-17-42",
    "Account number: 40881736",
    "Period: 1 March to 31 March 2025",
    "Statement number: 147",
)
_OPENING = Decimal("212480.16")
_BANK_NOTES = (
    "Please check this statement and tell us within thirty days of anything that you do not "
    "recognise. Interest on an arranged overdraft is charged at 5.75 per cent a year above base "
    "rate; no overdraft was used in this period.",
    "Payments in foreign currency are converted at the rate of the day of payment. The transfer of "
    "11 March was converted at 1.1817 euros to the pound; the fee of £15.00 is included.",
)
_INVOICE_TO = (
    "**Quillhaven Instruments Limited**",
    "Accounts payable",
    "Unit 4, Larkspur Yard",
    "Calderwick XK4 7QT",
)
_INVOICE_FACTS = (
    ("Invoice no.", "VC-20417"),
    ("Invoice date", "28 March 2025"),
    ("Your order", "Q-7719"),
    ("Delivery note", "DN-33187, 28 March 2025"),
    ("Heat numbers", "H25-0611, H25-0614"),
    ("Payment due", "12 May 2025"),
)
_LINES = (
    ("CR-210", "Rotor blank, fixed angle, 24 place, QH-2100 iss. D", 240, "156.20"),
    ("CR-340", "Swing-out cross, 4 arm, QH-3400 iss. F", 80, "231.75"),
    ("T-2101", "Refurbishment of gravity die, 12,000 shots reached", 1, "1150.00"),
)
_INVOICE_NOTES = (
    "**Terms.** Forty-five days from the date of the invoice, under Amendment No. 1 to the supply "
    "agreement of 3 April 2023. A discount of one per cent of the net amount of the castings may "
    "be taken for payment by 7 April 2025.",
    "**Payment** by bank transfer to Vandermoor Castings Limited, Ottermouth Commercial Bank, sort "
    "code 00-22-81, account 71150934, quoting VC-20417. Our account has not changed. Please "
    "telephone credit control before acting on any message that says otherwise.",
    "**Queries** to Petra Lindqvist-Hale, Credit Control, 01632 960 233.",
)
