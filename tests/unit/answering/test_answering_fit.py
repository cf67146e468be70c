"""Whether a checked answer is one to the question."""

from dataclasses import replace

import pytest

from desktop.answering.checking import fit
from desktop.answering.checking.grounding import check
from desktop.answering.choosing import evidence
from desktop.answering.inquiry import Basis
from desktop.documents import Coverage
from tests.unit.answering_support import passages

_TERM = "This agreement continues in effect until the last of the Patents has come to its end."
_TABLE = "Patent of the drum, whose end comes on 6 September 2015, and of the belt and its motor."


@pytest.mark.parametrize(("behind", "fits"), [(0.5, True), (5.0, False)])
def test_a_date_of_a_quote_that_hardly_bears_on_the_question_is_no_answer(
    behind: float, fits: bool
) -> None:
    asked = "When does this agreement end?"
    found = passages(_TERM, _TABLE)
    chosen = evidence.choose(asked, found)
    best = tuple(
        replace(sentence, score=10.0 - behind * (sentence.text == _TABLE))
        for sentence in chosen.best
    )
    basis = Basis(found, chosen.citations, Coverage(1), 0.6, 1.0, asked, best)
    number = next(c.n for c in chosen.citations if c.quote == _TABLE)
    checked = check(f"Its end comes on 6 September 2015 [{number}].", chosen.citations, asked)
    assert fit.answers(basis, checked, 2) is fits


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("The tenant pays £8,050 a month for Unit 4 [1].", True),
        ("The tenant pays £8,050 a month for Unit [1].", False),
        ("The tenant pays £8,050 a month under clause [1].", False),
        ("The tenant pays £8,050 a month for every unit [1].", True),
    ],
)
def test_a_reference_that_lost_its_number_to_the_citation_is_no_answer(
    said: str, fits: bool
) -> None:
    asked = "How much does the tenant pay a month?"
    found = passages("4.1 The Tenant shall pay a rent of £8,050 a month under clause 9 for Unit 4.")
    if "every" in said:
        found = passages("4.1 The Tenant shall pay a rent of £8,050 a month for every unit.")
    chosen = evidence.choose(asked, found)
    basis = Basis(found, chosen.citations, Coverage(1), 0.6, 1.0, asked, chosen.best)
    assert fit.answers(basis, check(said, chosen.citations, asked), 1) is fits


@pytest.mark.parametrize(
    ("other", "fits"),
    [
        ("4.2 The Landlord uses the deposit that the tenant pays to the landlord.", True),
        ("The deposit that the tenant pays to the landlord is due in fourteen days.", True),
        ("4.2 The deposit that the tenant pays to the landlord is £9,000 in all.", False),
    ],
)
def test_only_a_figure_of_the_kind_that_is_asked_for_is_another_answer(
    other: str, fits: bool
) -> None:
    asked = "What is the deposit that the tenant pays to the landlord?"
    found = passages(other, "£24,125 stands there as a deposit.")
    chosen = evidence.choose(asked, found)
    best = tuple(replace(sentence, score=10.0) for sentence in chosen.best)
    basis = Basis(found, chosen.citations, Coverage(1), 0.6, 1.0, asked, best)
    number = next(c.n for c in chosen.citations if "24,125" in c.quote)
    checked = check(f"The deposit is £24,125 there [{number}].", chosen.citations, asked)
    assert fit.answers(basis, checked, 2) is fits


@pytest.mark.parametrize(
    ("asked", "said", "fits"),
    [
        ("What was the gross margin without surcharge in 2018?", "21.3%", True),
        ("What was the gross margin without surcharge in 2018?", "22.9%", False),
        ("What was the gross margin without surcharge in 2019?", "22.9%", True),
        ("What was the gross margin without surcharge in 2018 and 2019?", "22.9%", True),
        ("What was the gross margin without surcharge?", "22.9%", True),
    ],
)
@pytest.mark.parametrize("head", ["Fiscal Year | 2019 | 2018", "| 2019 | 2018"])
def test_a_figure_of_another_years_column_is_no_answer(
    head: str, asked: str, said: str, fits: bool
) -> None:
    found = passages(f"{head}\nGross margin without surcharge | 22.9% | 21.3%\nOther | 3% | 4%")
    chosen = evidence.choose(asked, found)
    best = tuple(replace(sentence, score=10.0) for sentence in chosen.best)
    basis = Basis(found, chosen.citations, Coverage(1), 0.6, 1.0, asked, best)
    checked = check(f"The gross margin was {said} [1].", chosen.citations, asked)
    assert fit.answers(basis, checked, 2) is fits
