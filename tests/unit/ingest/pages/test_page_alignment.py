"""Words of set pages are found in a stored text of another order, and nothing is made up."""

import threading

import pytest

from desktop.documents import Box, WordBox
from desktop.errors import CancelledError
from desktop.ingest.pages.page_alignment import (
    Letters,
    PageWord,
    aligned,
    aligned_page,
    spans_of,
)
from desktop.ingest.pages.recognised_boxes import lines_of

BODY = "The Supplier shall deliver the goods within ten Business Days of the order."
NOTE = "A Business Day is a day on which banks are open in Calderwick."
MORE = "The Customer shall pay each invoice within thirty days after it was received."


def page(*lines: str) -> list[PageWord]:
    return [
        (word, Box(place / 100, line / 100, (place + 1) / 100, (line + 1) / 100))
        for line, text in enumerate(lines)
        for place, word in enumerate(text.split())
    ]


def said(pages: list[list[PageWord]], text: str) -> list[str]:
    """What the text has at the places of each page's words."""
    return [
        " ".join(text[word.start : word.end] for word in words) for words in aligned(pages, text)
    ]


def test_notes_and_heads_that_stand_elsewhere_in_the_text_are_found() -> None:
    text = f"1. {BODY}\n\n{NOTE}\n\n2. {MORE}\n\nSupply Agreement"
    # The page has the note at its foot, with its number, and the head on each.
    first = page("Supply Agreement", f"1. {BODY}", f"1 {NOTE}")
    second = page("Supply Agreement", f"2. {MORE}")
    assert said([first, second], text) == [
        f"1. {BODY} {NOTE} Supply Agreement",
        f"2. {MORE} Supply Agreement",
    ]


def test_each_of_two_equal_lines_is_its_own() -> None:
    sign = "Signed by: Name: Date:"
    text = f"{BODY}\n\n{sign}\n\n{MORE}\n\n{sign}"
    words = aligned([page(BODY, sign, MORE, sign)], text)[0]
    starts = [text.index("Signed"), text.rindex("Signed")]
    assert [word.start for word in words if text[word.start : word.end] == "Signed"] == starts
    # Lines of the page go down with the text's.
    assert [word.box.top for word in words] == sorted(word.box.top for word in words)


def test_the_number_of_a_note_behind_a_word_does_not_hide_it() -> None:
    text = f"{BODY} See below. {MORE}"
    shown = said([page(BODY, "See below.1", MORE)], text)
    assert shown == [text]


def test_what_the_text_does_not_have_is_left_out() -> None:
    assert said([page("Entirely different words are standing here")], BODY) == [""]
    assert said([page(BODY), []], "") == ["", ""]
    assert said([], BODY) == []


def test_a_word_that_is_said_again_far_off_is_not_taken_for_this_one() -> None:
    filler = " ".join(f"clause{number} of the schedule" for number in range(200))
    text = f"{BODY} {filler} unreadable {MORE}"
    words = aligned([page(BODY, "unreadable", filler, MORE)], text)[0]
    # It stands right behind the body on the page, but two thousand letters later in the text: it
    # is the only one there is, so it is that one, and the order of all others stays.
    assert [text[w.start : w.end] for w in words] == text.split()


def test_letters_of_other_scripts_and_hyphens_do_not_matter() -> None:
    text = "Die Vertragsstrafe beträgt 5 000 € und ist non-exclusive zu verstehen, Ελλάδα."
    shown = page(
        "Die Vertragsstrafe beträgt 5\u00a0000 € und ist", "non- exclusive zu verstehen, ΕΛΛΆΔΑ."
    )
    words = aligned([shown], text)[0]
    assert words[-1].end == len(text)
    assert {text[w.start : w.end] for w in words} >= {"Vertragsstrafe", "exclusive"}


def test_a_page_alone_is_placed_as_among_all_pages() -> None:
    clauses = [f"{number}. {BODY} Clause {number} ends." for number in range(12)]
    text = "\n\n".join(clauses)
    pages = [page(*clauses[first : first + 4]) for first in (0, 4, 8)]
    printed = [[word for word, _ in words] for words in pages]
    letters = Letters(text)
    for number, whole in enumerate(aligned(pages, text), 1):
        assert aligned_page(pages[number - 1], printed, number, letters) == whole


def test_pages_of_a_long_text_are_placed_group_by_group_as_all_at_once() -> None:
    clauses = [f"{number}. {BODY} Clause {number} ends." for number in range(40)]
    text = "\n\n".join(clauses)
    pages = [page("Supply Agreement", *clauses[at : at + 2]) for at in range(0, 40, 2)]
    text += "\n\nSupply Agreement"
    spans = spans_of([[word for word, _ in words] for words in pages], Letters(text))
    for words, span in zip(aligned(pages, text), spans, strict=True):
        assert [word.start for word in words] == [*span.starts]
        assert [word.end for word in words] == [*span.ends]


def test_placing_ends_when_it_is_cancelled() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        spans_of([["Rent"]], Letters("Rent"), cancel)


def test_a_number_below_a_heading_is_a_line_of_its_own_and_upright_words_are_one() -> None:
    heading, word = Box(0.12, 0.36, 0.22, 0.376), Box(0.18, 0.392, 0.26, 0.406)
    number = Box(0.12, 0.392, 0.132, 0.406)
    three = [WordBox(0, 12, heading), WordBox(14, 16, number), WordBox(17, 28, word)]
    assert lines_of(three[:2]) == (heading, number)
    assert lines_of(three) == (heading, Box(0.12, 0.392, 0.26, 0.406))
    on_its_side = [
        WordBox(0, 4, Box(0.5, 0.2, 0.52, 0.3)),
        WordBox(5, 9, Box(0.5, 0.32, 0.52, 0.4)),
    ]
    assert lines_of(on_its_side) == (Box(0.5, 0.2, 0.52, 0.4),)
