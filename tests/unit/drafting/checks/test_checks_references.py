"""References and numbers."""

from dataclasses import replace

import pytest

from desktop.drafting.checks.draft import draft
from desktop.drafting.manuscript.model import Manuscript
from tests.unit.drafting.checks.checks_support import CLAUSES, found, said
from tests.unit.manuscript_support import manuscript


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("See clause 9.", ["9"]),
        ("See clause 1.7 and clause 1.3.", ["1.7"]),
        ("See clauses 2, 3 and 12.", ["12"]),
        ("See Section 8.1(b).", ["8.1(b)"]),
        ("See Article VII.", ["VII"]),
        ("See clause 17 of this Agreement.", ["17"]),
    ],
)
def test_a_number_that_is_not_there_is_found(text: str, wrong: list[str]) -> None:
    assert said("reference", *CLAUSES, f"> {text}") == wrong


@pytest.mark.parametrize(
    "text",
    [
        "See clauses 1 to 4, clause 1.3 and clause 2.1.",
        "See clause 40 of the Lease.",
        "See section 21 of the Housing Act 1988.",
        "See the Companies Act 2006, section 9.",
        "See Article 28 of Regulation (EU) 2016/679.",
        "See 15 U.S.C. section 78.",
        "See section 409A and section 1542.",
        "See clauses 14 and 15 thereof.",
        "See clause 9.4 of that agreement.",
    ],
)
def test_numbers_that_are_there_or_of_something_else(text: str) -> None:
    assert said("reference", *CLAUSES, f"> {text}") == []


def test_without_numbered_clauses_a_number_is_another_documents() -> None:
    assert said("reference", "> See clause 14.2.", "> And clause 9.") == []


def test_a_letter_speaks_of_another_document() -> None:
    assert said("reference", "> Dear Sirs", *CLAUSES, "> You broke clause 14.2.") == []


def test_where_most_numbers_are_missing_they_are_another_documents() -> None:
    text = "> See clause 14.1, clause 8.4, clause 27 and clause 33."
    assert said("reference", *CLAUSES, text) == []


def test_a_missing_letter_is_found_where_the_letters_go_on() -> None:
    lines = ("= One", "- A list:", "-- one;", "-- two.", "= Two", "= Three")
    assert said("reference", *lines, "> See clause 1.1(b) and clause 1.1(d).") == ["1.1(d)"]


def test_paragraphs_of_a_schedule() -> None:
    lines = (*CLAUSES, "# Schedule 1", "> 1. First.", "> 2. Second.", "> 3. Third.")
    text = "> See paragraph 2 of Schedule 1 and paragraph 7 of Schedule 1."
    assert said("reference", *lines[:1], text, *lines[1:]) == ["7"]


def test_a_schedule_that_is_not_there_is_told_once() -> None:
    lines = ("> See Schedule 2 and Schedule 1.", "> And Schedule 2 again.", "# Schedule 1")
    assert said("attachment", *lines) == ["Schedule 2"]


@pytest.mark.parametrize(
    "text", ["See Schedule 2 of the Lease.", "See Exhibit 10.31.", "See Annex A to the Directive."]
)
def test_schedules_of_other_documents(text: str) -> None:
    assert said("attachment", f"> {text}") == []


def test_a_reference_whose_paragraph_is_gone_is_found() -> None:
    made = manuscript("= Term", "- [[=here]] Text.", "- See [[here]] and [[gone]].")
    assert len(found(made, "reference")) == 1


def test_a_reference_to_its_own_paragraph_is_a_note() -> None:
    made = manuscript("= Term", "- [[=here]] Subject to clause [[here]].")
    assert [each.severity for each in found(made, "reference")] == ["note"]
    made = manuscript("= Term", "- [[=here]] Nothing in this clause [[here]] matters.")
    assert found(made, "reference") == []


def test_this_clause_with_the_number_of_another_one() -> None:
    assert said("reference", *CLAUSES[:4], "- This clause 2 and this clause 1.", *CLAUSES[4:]) == [
        "2"
    ]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["1. One.", "2. Two.", "4. Four.", "5. Five."], "Number 3 is missing"),
        (["1. One.", "2. Two.", "2. Again.", "3. Three."], "Number 2 is used twice"),
        (["1. One.", "(a) one;", "(b) two;", "(d) four."], "An item is missing before (d)"),
        (["1. One.", "(a) one;", "(a) two;", "(b) three."], "Item (a) is there twice"),
        (["1. One.", "(a) one.", "2. Two."], "A list of one item: (a)"),
        (["1. One.", "(i) one;", "(ii) two;", "(iv) four."], "An item is missing before (iv)"),
        (["1. One.", "2.", "3. Three."], "A number without text"),
    ],
)
def test_typed_numbers_that_are_wrong(lines: list[str], title: str) -> None:
    titles = [each.title for each in found(manuscript(*(f"> {x}" for x in lines)), "numbering")]
    assert title in titles


@pytest.mark.parametrize(
    "lines",
    [
        ["1. One.", "2. Two.", "3. Three."],
        ["1.1 One.", "1.2 Two.", "2.1 One.", "2.2 Two."],
        ["1. One.", "(a) one;", "(b) two.", "2. Two.", "(a) one;", "(b) two."],
        ["(a) one", "(i) i", "(ii) ii", "(b) two"],
        ["(g) seven", "(h) eight", "(i) nine", "(j) ten"],
        ["1. One.", "30 days later.", "2. Two.", "3. Intentionally omitted."],
        ["3.", "Heading on the next line", "4. Four."],
        ["1. One.", "2. Two. 3. Three is run in.", "4. Four."],
    ],
)
def test_typed_numbers_that_are_right(lines: list[str]) -> None:
    assert said("numbering", *(f"> {line}" for line in lines)) == []


def test_an_automatic_number_that_skips_a_level_is_found() -> None:
    made = manuscript("= One", "- First.", "-- (a) item", "= Two", "-- orphan", "- Second.")
    assert found(made, "numbering")[0].title == "A list of one item: (a)"
    assert "skips a level" not in {each.title for each in found(made, "numbering")}
    legal = made.lists["1"]
    levels = {**legal.levels, 2: replace(legal.levels[2], text="%1.%2.%3", form="decimal")}
    skipping = replace(made, lists={"1": replace(legal, levels=levels)})
    assert any("skips a level" in each.title for each in found(skipping, "numbering"))


def test_the_structure_of_letters_below_numbers() -> None:
    made = manuscript(
        "> 4.2 Text.", "> (a) one", "> (i) i", "> (ii) ii", "> (b) two", "> 4.3 Next."
    )
    paths = [each.path for each in draft(made).structure.numbered]
    assert paths == [
        ("4", "2"),
        ("4", "2", "a"),
        ("4", "2", "a", "i"),
        ("4", "2", "a", "ii"),
        ("4", "2", "b"),
        ("4", "3"),
    ]


def test_an_empty_draft_has_no_numbers() -> None:
    assert draft(Manuscript("")).structure.numbered == ()
