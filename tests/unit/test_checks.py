"""What the checks of a draft find, and what they leave alone."""

from desktop.drafting.checks.checks import check
from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.model import Manuscript
from tests.unit.manuscript_support import manuscript


def found(made: Manuscript, kind: str) -> list[Finding]:
    return [finding for finding in check(made) if finding.kind == kind]


def words(made: Manuscript, kind: str) -> list[str]:
    """The characters that each finding of a kind points to."""
    texts = {each.id: each.text for each in made.paragraphs}
    return [
        texts[each.place.paragraph][each.place.start : each.place.end] if each.place else ""
        for each in found(made, kind)
    ]


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


def test_a_reference_whose_paragraph_is_gone_is_found() -> None:
    made = manuscript("= Term", "- [[=here]] Text.", "- See [[here]] and [[gone]].")
    assert len(found(made, "reference")) == 1
