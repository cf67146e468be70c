"""What the checks of a draft find, and what they leave alone."""

import dataclasses

import pytest

from desktop.drafting.checks.checks import check
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Span
from tests.unit.drafting.checks.checks_support import found, words
from tests.unit.manuscript_support import manuscript


def test_an_empty_draft_has_nothing_to_check() -> None:
    assert check(Manuscript("")) == ()


def test_findings_come_in_the_order_of_the_document() -> None:
    made = manuscript("> See clause [[gone]].", "> Within ninety (60) days.", "> Pay [●].")
    shown = [finding.kind for finding in check(made) if finding.place is not None]
    assert shown == ["reference", "amount", "blank"]


def test_typed_blanks_are_found() -> None:
    made = manuscript("> Pay [●], [insert name], TBC, XX, {{ sum }}, <<date>>, within ____ days.")
    assert words(made, "blank") == [
        *("[●]", "[insert name]", "TBC", "XX", "{{ sum }}", "<<date>>", "____"),
    ]


def test_a_line_to_sign_on_is_no_blank() -> None:
    made = manuscript("> Signed: ________", "> By: ____ Name: ____", "> ______________")
    assert words(made, "blank") == []


def test_words_left_out_and_citations_are_no_blanks() -> None:
    made = manuscript("> The price is [***] a unit [2019] UKSC 3; the XXIX Olympiad; [sic].")
    assert words(made, "blank") == []


def test_words_and_figures_that_differ_are_found() -> None:
    made = manuscript("> Within ninety (60) days pay ten thousand pounds (£12,000), 3 (two) cows.")
    assert words(made, "amount") == ["60", "12,000", "3"]


def test_words_and_figures_that_agree_are_left_alone() -> None:
    made = manuscript(
        "> Within ninety (90) days pay ten million dollars ($10 million), one hundred and twenty"
        " (120) euros, twenty-five percent (25%) or 3 (three) cows under clause two (4)."
    )
    assert words(made, "amount") == ["4"]


def test_a_blank_of_the_template_is_told_once_with_what_it_asks_for() -> None:
    blank = Span("[notice period]", Origin("field", "notice"), blank="notice period")
    made = Manuscript("", (Paragraph("p1", (Span("Within "), blank)),))
    assert [each.title for each in found(made, "blank")] == ["Blank: notice period"]


@pytest.mark.parametrize("tag", ["{{ seller }", "{{ seller", "{% if x }", "{%- if"])
def test_a_tag_that_nothing_closes_is_a_blank(tag: str) -> None:
    assert words(manuscript(f"> Between us and {tag}"), "blank") == [tag]


@pytest.mark.parametrize(
    "text",
    [
        "Section 10.5 [ADVERTISING REVENUE] applies.",
        "Acme [RECEIVING PARTY] agrees.",
        "YES____ NO____",
        "Definitions ........ 4",
        "● first item",
        "[*] has been left out.",
    ],
)
def test_what_looks_like_a_blank_and_is_none(text: str) -> None:
    assert words(manuscript(f"> {text}"), "blank") == []


def test_lines_of_a_signature_block_are_no_blanks() -> None:
    made = manuscript(
        "> IN WITNESS WHEREOF the parties have signed.", "> ACME LIMITED ________", "> On ______"
    )
    assert words(made, "blank") == []


@pytest.mark.parametrize(
    "text",
    [
        "a fee of €10 000 (ten thousand Euro)",
        "twenty-five hundredths of one percent (0.25%)",
        "twelve point five per cent (12.5%)",
        "one million five hundred thousand dollars ($1.5 million)",
        "one and one-half percent (1.5%)",
        "clause two (b)",
        "fifty-two (52) weeks",
        "two hundred and fifty (250) shares",
    ],
)
def test_amounts_that_agree(text: str) -> None:
    assert words(manuscript(f"> {text}"), "amount") == []


def test_a_field_that_says_another_day_than_its_value_is_found() -> None:
    wrong = Span("2 March 2026", Origin("field", "start"))
    right = Span("1 March 2026", Origin("field", "start"))
    made = Manuscript(
        "", (Paragraph("p1", (wrong,)), Paragraph("p2", (right,))), fields={"start": "2026-03-01"}
    )
    (finding,) = found(made, "field")
    assert finding.place is not None
    assert (finding.place.paragraph, finding.suggestion) == ("p1", "1 March 2026")


def test_a_field_worded_otherwise_is_left_alone() -> None:
    spans = (Span("ACME LTD", Origin("field", "party")), Span(" its", Origin("field", "pronoun")))
    made = Manuscript("", (Paragraph("p1", spans),), fields={"party": "Acme Ltd", "pronoun": "her"})
    assert found(made, "field") == []


HOSTILE = [
    "a" * 50_000,
    "A " * 25_000,
    "(" * 50_000,
    "“" * 50_000,
    "(“A”" * 10_000,
    "[" * 50_000,
    "_ " * 25_000,
    "1." * 25_000,
    "one hundred and " * 3_000 + "(",
    "clause 1, " * 5_000,
    "clauses " + "1, " * 16_000,
    "Acme " * 10_000 + "Limited",
    "“" + "Term and " * 5_000 + "” means",
    "1 June 2026 to " * 3_500,
    "the Acme Widget " * 3_000,
    "{{" * 25_000,
    "\u202e\u0000\ufffc" * 10_000,
    "I" * 50_000 + ".",
    "Schedule " * 5_000,
    " ," * 25_000,
    "Mr. " * 12_000,
    "1 (one " * 7_000,
    "“A” or " * 7_000 + "means",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_line_is_checked_to_its_end(text: str) -> None:
    # What takes for ever is ended by the time limit of all tests.
    made = Manuscript("", (Paragraph("p1", (Span(text),)), Paragraph("p2", (Span("Pay [●]."),))))
    assert "Blank: “[●]”" in {each.title for each in check(made)}


def test_what_runs_along_the_pages_is_not_checked() -> None:
    header = Paragraph("p1", (Span("Draft of TBC"),), role="header", part="word/header1.xml")
    assert check(Manuscript("", (header,))) == ()


def test_findings_point_into_their_paragraphs() -> None:
    made = manuscript("> Pay  ninety (60) days (to [●]..", "= X", "> the the “Y clause 9.9")
    texts = {each.id: each.text for each in made.paragraphs}
    for finding in check(made):
        assert finding.place is not None
        assert 0 <= finding.place.start < finding.place.end <= len(texts[finding.place.paragraph])
        assert dataclasses.asdict(finding)["title"]


def test_one_amount_in_two_currencies_is_found() -> None:
    made = manuscript("> Pay ten thousand dollars (£10,000), or €5 (five pounds).")
    titles = [each.title for each in found(made, "amount")]
    assert titles == ["The currencies differ", "The currencies differ"]
    right = manuscript("> Pay ten thousand pounds (£10,000), or €5 (five euros).")
    assert found(right, "amount") == []
