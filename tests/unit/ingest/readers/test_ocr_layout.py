"""Recognised lines put in reading order: columns, rows, tables, turned pages, places of words."""

import json
import math

import pytest

from desktop.documents import Box
from desktop.ingest.readers.common import ocr_page
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import Line, RecognisedPage, Word
from tests.unit.ingest.ocr_support import line, page_of

SENTENCES = (
    "The tenant keeps the garden in order",
    "and cuts the hedge twice in each year",
    "at the cost of the landlord, who pays",
    "within thirty days of the invoice that",
    "the tenant sends to the office address",
)


def turned(page: RecognisedPage, degrees: float) -> RecognisedPage:
    """The page as it looks when the paper is turned clockwise on a square scanner."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    lines = []
    for item in page.lines:
        corners = []
        for x, y in zip(item.corners[::2], item.corners[1::2], strict=True):
            across, down = x - 0.5, y - 0.5
            corners += [0.5 + across * cos - down * sin, 0.5 + across * sin + down * cos]
        a, b, c, d, e, f, g, h = corners
        lines.append(Line((a, b, c, d, e, f, g, h), item.words))
    return RecognisedPage(1.0, tuple(reversed(lines)))


def test_lines_are_put_in_order_and_paragraphs_parted() -> None:
    page = RecognisedPage(
        0.7,
        (
            line("Second paragraph", 0.1, 0.20, 0.5, 0.22),
            line("goes on", 0.1, 0.125, 0.3, 0.145),
            line("First paragraph", 0.1, 0.10, 0.5, 0.12),
        ),
    )
    assert compose(page).text == "First paragraph\ngoes on\n\nSecond paragraph"


@pytest.mark.parametrize("degrees", [0, 2, -7, 90, 180, 270, 184])
def test_a_page_reads_the_same_whatever_way_it_lay(degrees: float) -> None:
    page = RecognisedPage(
        1.0,
        tuple(
            line(text, 0.2, 0.3 + 0.04 * n, 0.2 + 0.015 * len(text), 0.33 + 0.04 * n)
            for n, text in enumerate(SENTENCES)
        ),
    )
    assert compose(turned(page, degrees)).text == "\n".join(SENTENCES)


def test_columns_are_read_one_after_the_other_below_their_heading() -> None:
    left = [f"left {n} {SENTENCES[n % 5]}"[:34] for n in range(6)]
    right = [f"right {n} {SENTENCES[n % 5]}"[:34] for n in range(6)]
    lines = [line("A heading over both of the columns of the page", 0.1, 0.05, 0.9, 0.07)]
    for n in range(6):
        lines.append(line(left[n], 0.1, 0.1 + 0.03 * n, 0.48, 0.12 + 0.03 * n))
        lines.append(line(right[n], 0.53, 0.1 + 0.03 * n, 0.9, 0.12 + 0.03 * n))
    text = compose(RecognisedPage(0.7, tuple(lines))).text
    found = [part for part in text.split("\n") if part]
    assert found == ["A heading over both of the columns of the page", *left, *right]


def test_a_table_is_read_row_by_row_and_numbers_stay_with_their_clauses() -> None:
    rows = [("Item", "Hours", "Amount"), ("Garden", "28", "3,360.00"), ("Waste", "4", "307.35")]
    lines = [
        line(cell, left, 0.1 + 0.03 * n, left + 0.02 * len(cell), 0.12 + 0.03 * n)
        for n, row in enumerate(rows)
        for cell, left in zip(row, (0.1, 0.4, 0.7), strict=True)
    ]
    for n, mark in enumerate(("(a)", "(b)", "(c)")):
        lines.append(line(mark, 0.1, 0.3 + 0.03 * n, 0.13, 0.32 + 0.03 * n))
        lines.append(line(SENTENCES[n], 0.2, 0.3 + 0.03 * n, 0.8, 0.32 + 0.03 * n))
    assert compose(RecognisedPage(0.7, tuple(lines))).text.split("\n") == [
        "Item | Hours | Amount",
        "Garden | 28 | 3,360.00",
        "Waste | 4 | 307.35",
        "",
        f"(a) {SENTENCES[0]}",
        f"(b) {SENTENCES[1]}",
        f"(c) {SENTENCES[2]}",
    ]


def test_each_word_is_where_its_box_says() -> None:
    composed = compose(page_of("The rent is", "EUR 900.00"))
    found = {composed.text[word.start : word.end]: word.box for word in composed.words}
    assert list(found) == ["The", "rent", "is", "EUR", "900.00"]
    assert found["The"].left == pytest.approx(0.1)
    assert found["is"].right == pytest.approx(0.21)
    assert found["rent"].left > found["The"].right
    assert found["EUR"].top == pytest.approx(0.13)


def test_only_the_words_of_a_region_are_taken() -> None:
    page = page_of("above", "inside", "below")
    assert compose(page, Box(0.0, 0.125, 1.0, 0.155)).text == "inside"


def test_what_is_kept_comes_back_the_same() -> None:
    page = RecognisedPage(0.7, page_of("Größe: 5 m²", "reçu").lines, 3, 0.25)
    again = ocr_page.unpack(ocr_page.pack(page))
    assert compose(again).text == "Größe: 5 m²\nreçu"
    assert again.lines[0].corners == pytest.approx(page.lines[0].corners, abs=1e-5)
    assert (again.lost, again.lost_confidence) == (3, 0.25)


def test_lines_that_were_lost_lower_the_certainty() -> None:
    sure = page_of("ten letters", sure=0.9)
    assert sure.confidence == pytest.approx(0.9)
    assert RecognisedPage(0.7, sure.lines, 10, 0.3).confidence == pytest.approx(0.6)
    assert RecognisedPage(0.7).confidence is None


GOOD = ocr_page.as_json(RecognisedPage(0.7, (Line((0.0,) * 8, (Word("a", 0.5, 0.0, 0.5),)),)))


@pytest.mark.parametrize(
    "spoil",
    [
        {"aspect": 0},
        {"aspect": float("nan")},
        {"aspect": True},
        {"lines": None},
        {"lines": [[[0.0] * 8, []]]},
        {"lines": [[[0.0] * 7, [["a", 0.5, 0.0, 0.5]]]]},
        {"lines": [[[0.0] * 7 + [1.5], [["a", 0.5, 0.0, 0.5]]]]},
        {"lines": [[[0.0] * 8, [["a", 0.5, 0.6, 0.5]]]]},
        {"lines": [[[0.0] * 8, [["a", 1.5, 0.0, 0.5]]]]},
        {"lines": [[[0.0] * 8, [["a b", 0.5, 0.0, 0.5]]]]},
        {"lines": [[[0.0] * 8, [["\n", 0.5, 0.0, 0.5]]]]},
        {"lines": [[[0.0] * 8, [["a", 0.5, 0.0, 0.5], ["b", 0.5, 0.2, 0.9]]]]},
        {"lost": [1]},
        {"lost": [-1, 0.5]},
    ],
)
def test_a_recognised_page_that_contradicts_itself_is_refused(spoil: dict[str, object]) -> None:
    assert ocr_page.from_json(json.loads(json.dumps(GOOD))).lines
    with pytest.raises(ValueError, match=r"\w"):
        ocr_page.from_json({**GOOD, **spoil})
