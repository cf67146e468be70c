"""Clauses of the library in a draft: its words, its levels, its numbers."""

import pytest

from desktop.drafting.clause_library import clause_files
from desktop.drafting.clause_library.clause_inserting import fitted, inserted
from desktop.drafting.clause_library.clauses import Clause
from desktop.drafting.manuscript.numbers import numbers
from tests.unit.manuscript_support import manuscript

_DRAFT = manuscript(
    "# Services Agreement",
    "> This agreement is made between Quill Ltd (the “Contractor”) and Wren Ltd (the “Customer”).",
    "= [[=fees]] Charges",
    "- The Customer shall pay the charges.",
    "-- monthly",
    "= Term",
    "- It lasts as long as clause [[fees]] says.",
)


def _clause(kind: str, side: str = "neutral") -> Clause:
    library = clause_files.load()
    return next(each for each in library.clauses if (each.kind, each.side) == (kind, side))


def test_a_clause_stands_behind_the_whole_clause_of_its_place_and_is_counted() -> None:
    clause = _clause("late-payment-and-interest")
    made, first = inserted(_DRAFT, "p4", fitted(clause, _DRAFT).paragraphs)
    order = [each.id for each in made.paragraphs]
    assert order.index(first) == order.index("p5") + 1
    labels = numbers(made)
    assert labels[first] == "2."
    assert labels["p6"] == "3."
    levels = {labels[each.id].rstrip(".").count(".") for each in made.paragraphs
              if each.id.startswith("n") and each.id != first and each.list_id}  # fmt: skip
    assert 1 in levels
    assert "clause 1 says" in made.paragraph("p7").text


_WITH_FRONT = manuscript(
    "# Agreement",
    "> Background",
    "> The parties trade.",
    "> Agreed terms",
    "= Definitions",
    "- In this agreement:",
    "* “Day” means a day.",
    "* “Goods” means goods.",
    "= Term",
    "- It lasts a year.",
    "> The parties have signed below.",
)


@pytest.mark.parametrize(
    ("caret", "behind"),
    [("p3", "p4"), ("p2", "p4"), ("p6", "p8"), ("p7", "p8"), ("p10", "p10"), ("p11", "p10")],
)
def test_a_clause_never_stands_before_the_terms_in_a_definition_or_behind_the_signing(
    caret: str, behind: str
) -> None:
    clause = _clause("late-payment-and-interest")
    made, first = inserted(_WITH_FRONT, caret, fitted(clause, _WITH_FRONT).paragraphs)
    order = [each.id for each in made.paragraphs]
    assert order[order.index(first) - 1] == behind


def test_its_references_say_the_numbers_of_the_draft() -> None:
    clause = next(c for c in clause_files.load().clauses if any("[[" in b.text for b in c.blocks))
    made, _ = inserted(_DRAFT, "p7", fitted(clause, _DRAFT).paragraphs)
    labels = numbers(made)
    carried = {label: labels[each.id] for each in made.paragraphs for label in each.labels}
    spans = [span for each in made.paragraphs if each.id.startswith("n") for span in each.spans]
    referring = [span for span in spans if span.reference]
    assert referring
    assert all(span.text.startswith(carried[span.reference].rstrip(".")[:1]) for span in referring)


def test_the_same_clause_twice_has_labels_of_its_own() -> None:
    clause = next(c for c in clause_files.load().clauses if any("[[" in b.text for b in c.blocks))
    once, first = inserted(_DRAFT, "p7", fitted(clause, _DRAFT).paragraphs)
    twice, _ = inserted(once, first, fitted(clause, once).paragraphs)
    labels = [label for each in twice.paragraphs for label in each.labels]
    assert len(labels) == len(set(labels))


def test_the_drafts_own_names_for_the_parties_are_used() -> None:
    clause = next(c for c in clause_files.load().clauses if {"supplier", "buyer"} <= set(c.roles))
    text = fitted(clause, _DRAFT).text
    assert "Contractor" in text
    assert "Customer" in text
    assert "Supplier" not in text


def test_parties_and_document_are_told_however_the_draft_names_them() -> None:
    draft = manuscript(
        "> The tenants, each of whom is the “Tenant”, and Wren Ltd (the “Landlord”).",
        "- The Tenant and the Landlord made this Lease on 1 May 2026 (the “Lease Date”).",
        "- Under this Lease the Tenant pays.",
    )
    made = fitted(_clause("deposit"), draft)
    assert made.roles_left == ()
    assert "the Landlord" in made.text
    assert "under this Lease" in made.text
    assert "this Lease Date" not in made.text


def test_a_draft_without_any_numbering_takes_a_clause_as_text() -> None:
    plain = manuscript("> Dear Sir", "> Yours")
    made, first = inserted(
        plain, "p1", fitted(_clause("late-payment-and-interest"), plain).paragraphs
    )
    assert made.paragraphs[1].id == first
    assert made.paragraphs[-1].text == "Yours"
