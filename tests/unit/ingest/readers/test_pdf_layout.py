"""Tables are read row by row, columns one after the other; what is in order stays as it is."""

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.ingest.pages import pdf_page
from desktop.ingest.readers.common.intermediate import BlockKind
from desktop.ingest.readers.pdf import pdf
from tests.unit.ingest_support import SENTENCE, make_pdf

LEFT = [
    "The landlord lets the unit to the",
    "tenant for a term of five years that",
    "begins on the first day of May and",
    "ends without notice. The rent is due",
    "on the third working day of a month.",
]
RIGHT = [
    "The tenant keeps the unit in good",
    "repair and returns it as it was when",
    "the term began, but for fair wear. A",
    "deposit of three months of rent is",
    "held by an agent for both parties.",
]


def line_by_line(canvas: Canvas) -> None:
    """Two columns that are drawn across the page, as some programs do."""
    for number, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
        canvas.drawString(72, 700 - 14 * number, left)
        canvas.drawString(320, 700 - 14 * number, right)


def column_by_column(canvas: Canvas) -> None:
    for x, column in ((72, LEFT), (320, RIGHT)):
        for number, line in enumerate(column):
            canvas.drawString(x, 700 - 14 * number, line)


ROWS = [
    ("Item", "Quantity", "Price"),
    ("Oak desk", "4", "1,250.00"),
    ("Filing cabinet", "12", "310.50"),
    ("Reading lamp", "20", "45.00"),
]


def table(canvas: Canvas) -> None:
    for number, row in enumerate(ROWS):
        for x, cell in zip((72, 250, 400), row, strict=True):
            canvas.drawString(x, 700 - 16 * number, cell)


def ruled_table(canvas: Canvas) -> None:
    """Cells of several lines between rules, drawn cell by cell."""
    rows = [
        (["Milestone"], ["What is delivered"], ["Due"]),
        (["First", "delivery"], ["Drawings and a bill", "of quantities"], ["May 2025"]),
        (["Second"], ["The finished works", "with all keys"], ["June 2026"]),
    ]
    y = 700.0
    canvas.line(60, y + 12, 500, y + 12)
    for row in rows:
        for x, lines in zip((72, 200, 400), row, strict=True):
            for number, line in enumerate(lines):
                canvas.drawString(x, y - 13 * number, line)
        y -= 13 * max(map(len, row)) + 6
        canvas.line(60, y + 14, 500, y + 14)


def clauses(canvas: Canvas) -> None:
    """Numbers that hang to the left of their clauses are no column of a table."""
    y = 700
    for number in range(1, 5):
        canvas.drawString(72, y, f"{number}.1")
        canvas.drawString(110, y, "The supplier delivers the goods in good time and")
        canvas.drawString(110, y - 14, "bears the cost of carriage to the buyer's door.")
        y -= 34


def read(draw: Callable[[Canvas], None]) -> str:
    return pdf.read(make_pdf([""], draw=draw)).text


@pytest.mark.parametrize("draw", [line_by_line, column_by_column])
def test_columns_are_read_one_after_the_other(draw: Callable[[Canvas], None]) -> None:
    assert read(draw) == "\n".join(LEFT + RIGHT)


def test_rows_of_a_table_keep_their_cells_together_and_know_their_header() -> None:
    reading = pdf.read(make_pdf([""], draw=table))
    rows = [block for block in reading.blocks if block.kind is BlockKind.ROW]
    assert [reading.text[row.start : row.end].split("   ") for row in rows] == [
        list(row) for row in ROWS
    ]
    assert {row.header for row in rows[1:]} == {"Item | Quantity | Price"}


def test_a_cell_of_several_lines_is_one_cell() -> None:
    assert read(ruled_table).split("\n") == [
        "Milestone   What is delivered   Due",
        "First delivery   Drawings and a bill of quantities   May 2025",
        "Second   The finished works with all keys   June 2026",
    ]


def test_numbers_before_clauses_are_no_table() -> None:
    text = read(clauses)
    assert "   " not in text
    assert "1.1 The supplier delivers" in text
    assert text.count("door.") == 4


def test_a_quote_from_a_column_is_marked_in_that_column_only() -> None:
    data = make_pdf([SENTENCE], draw=line_by_line)
    quote = "\n".join(RIGHT[1:4])
    assert quote in pdf.read(data).text
    boxes = pdf_page.render(data, 1, 400, quote).highlights
    assert len(boxes) == 3
    assert all(box.left > 0.5 for box in boxes)


def test_the_second_of_two_equal_places_is_marked() -> None:
    def draw(canvas: Canvas) -> None:
        for y in (600, 400, 200):
            canvas.drawString(72, y, "The fee is EUR 40.")

    data = make_pdf([""], draw=draw)
    tops = [
        pdf_page.render(data, 1, 400, "The fee is EUR 40.", number).highlights[0].top
        for number in range(3)
    ]
    assert tops == sorted(tops)
    assert len({round(top, 2) for top in tops}) == 3
