"""Drafts as values: numbers, references, edits, and the form in which they are kept."""

from dataclasses import replace

import pytest

from desktop.drafting.manuscript import edits, record
from desktop.drafting.manuscript.model import Cell, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import numbers, reference_numbers, renumbered
from tests.unit.manuscript_support import manuscript, remove

LEASE = (
    "# Lease",
    "= Rent",
    "- [[=rent]] The rent is due monthly; see clause [[repair]].",
    "-- [[=late]] late rent bears interest;",
    "-- and costs.",
    "= Repair",
    "- [[=repair]] The tenant repairs, but for clause [[late]].",
)


def test_numbers_are_counted_as_word_shows_them() -> None:
    shown = numbers(manuscript(*LEASE))
    assert [shown.get(f"p{n}", "") for n in range(1, 8)] == [
        *("", "1.", "1.1", "(a)", "(b)", "2.", "2.1")
    ]


def test_a_reference_says_the_whole_path_of_its_paragraph() -> None:
    assert reference_numbers(manuscript(*LEASE)) == {
        "rent": "1.1",
        "late": "1.1(a)",
        "repair": "2.1",
    }
    said = renumbered(manuscript(*LEASE))
    assert said.paragraph("p3").text == "The rent is due monthly; see clause 2.1."
    assert said.paragraph("p7").text == "The tenant repairs, but for clause 1.1(a)."


def test_a_clause_put_in_renumbers_what_follows_and_what_refers_to_it() -> None:
    draft = manuscript(*LEASE)
    name = next(edits.new_ids(draft))
    new = Paragraph(name, (Span("Deposit", bold=True),), "Heading 1", "heading", "1", 0)
    made = edits.insert_after(draft, "p5", [new])
    assert made.paragraph("p3").text.endswith("see clause 3.1.")
    assert next(edits.new_ids(made)) != name


def test_a_reference_to_what_was_taken_out_keeps_its_text() -> None:
    draft = remove(renumbered(manuscript(*LEASE)), {"p7"})
    assert "clause 2.1" in draft.paragraph("p3").text


def test_replaced_text_looks_like_what_it_replaces_and_says_who_wrote_it() -> None:
    draft = manuscript("> The fee is £500 a month.")
    made = edits.replace_text(draft, Place("p1", 11, 15), "£650", Origin("model", "m"))
    paragraph = made.paragraph("p1")
    assert paragraph.text == "The fee is £650 a month."
    assert [span.origin.kind for span in paragraph.spans] == ["template", "model", "template"]
    assert paragraph.origin_at(11).kind == "model"
    assert paragraph.origin_at(15).kind == "template"
    with pytest.raises(KeyError):
        edits.replace_text(draft, Place("gone", 0, 0), "x")


def test_blanks_are_found_in_all_their_places() -> None:
    field = Origin("field", "fee")
    draft = manuscript("> one", "> two")
    for name in ("p1", "p2"):
        blank = Span("[fee]", field, bold=True, blank="fee")
        draft = edits.put(draft, Paragraph(name, (Span("Pay "), blank, Span("."))))
    assert edits.blanks(draft) == [(Place("p1", 4, 9), "fee"), (Place("p2", 4, 9), "fee")]
    filled = edits.replace_text(draft, Place("p1", 4, 9), "GBP 500", field)
    assert filled.paragraph("p1").spans[1].bold
    assert edits.blanks(filled) == [(Place("p2", 4, 9), "fee")]


def test_a_kept_draft_is_read_back_the_same() -> None:
    draft = replace(manuscript(*LEASE, kind="lease"), fields={"rent": "1"})
    cell = Paragraph("n1", (Span("a", italic=True),), "Table Text", "cell", cell=Cell("t", "r", 2))
    precedent = Origin("precedent", "/old.docx", 3, 2, 10, 20)
    running = Paragraph("n2", (Span("b", precedent, underline=True),), part="header1.xml")
    draft = edits.insert_after(draft, "p7", [cell, running])
    assert record.from_json(record.to_json(draft)) == draft


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"form":2}',
        '{"form":1,"title":1,"template":"","kind":"","fields":{},"lists":{},"origins":[],'
        '"paragraphs":[]}',
        '{"form":1,"title":"","template":"","kind":"","fields":{},"lists":{},"origins":[],'
        '"paragraphs":[{"id":"p","spans":[["a",0,"","",""]]}]}',
        '{"form":1,"title":"","template":"","kind":"","fields":{},"lists":{},"origins":'
        '[["rumour","",null,null,null,null]],"paragraphs":[]}',
    ],
)
def test_what_is_no_draft_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason
        record.from_json(text)
