"""An answer denies nothing that the clause says, demands nothing that it allows, and keeps its
condition."""

import pytest

from desktop.answering.checking.grounding import check
from desktop.documents import Citation

_ASSIGN = "The Tenant shall not assign this lease."
_SUBLET = "The Tenant may underlet the whole with the Landlord's written consent."
_REPAIR = "The Landlord shall keep the roof in repair. The Tenant shall clean the windows."
_TERM = "The term is not less than nine months and no later notice counts."


def reasons(sentence: str, quote: str) -> list[tuple[str, bool]]:
    result = check(f"{sentence} [1].", [Citation(1, 1, "lease.pdf", 1, 0, len(quote), quote)])
    return [(claim.reason, claim.struck) for claim in result.unsupported]


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The tenant shall assign this lease", _ASSIGN),
        ("The tenant may assign this lease", _ASSIGN),
        ("The Landlord shall not keep the roof in repair", _REPAIR),
        ("The Landlord may keep the roof in repair", _REPAIR),
        ("The Tenant shall underlet the whole with written consent", _SUBLET),
        ("The Tenant shall keep the roof in repair", _REPAIR),
        ("The Landlord shall clean the windows", _REPAIR),
    ],
)
def test_the_contrary_of_the_clause_is_struck(sentence: str, quote: str) -> None:
    assert any(struck for _, struck in reasons(sentence, quote))


def test_a_condition_that_is_left_out_is_named_and_not_struck() -> None:
    ((reason, struck),) = reasons("The Tenant may underlet the whole", _SUBLET)
    assert "with the Landlord's written consent" in reason
    assert not struck


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The tenant may not assign this lease", _ASSIGN),
        ("Assigning this lease is prohibited to the tenant", _ASSIGN),
        ("The Tenant may underlet the whole if the Landlord consents", _SUBLET),
        ("The Tenant may underlet the whole only with consent", _SUBLET),
        ("The Landlord must keep the roof in repair", _REPAIR),
        ("The term is nine months", _TERM),
        ("The term is at least nine months", _TERM),
        ("The roof is the Landlord's to repair", _REPAIR),
        ("A sentence about something else may say anything", _REPAIR),
    ],
)
def test_what_the_clause_says_in_other_words_is_left_alone(sentence: str, quote: str) -> None:
    assert reasons(sentence, quote) == []


_NEVER = "9. In no event is the Agent liable for consequential damages."


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The Agent is liable for consequential damages", _NEVER),
        ("The deposit is refundable", "No part of the deposit is refundable."),
        ("The letter is binding", "4.2 Nothing in this letter is binding."),
        ("The Tenant may assign the lease", "No Tenant may assign the lease."),
        ("The offer isn't legally binding", "The offer is binding on both parties."),
    ],
)
def test_a_denial_away_from_the_verb_is_not_left_out(sentence: str, quote: str) -> None:
    assert any(struck for _, struck in reasons(sentence, quote))


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The Agent is free of liability for consequential damages", _NEVER),
        ("The deposit is non-refundable", "No part of the deposit is refundable."),
        ("The rent is due within 30 days", "Rent is due in no event later than 30 days."),
        (
            "The liability of the Agent is the fees paid",
            "In no event shall the liability of the Agent be above the fees paid.",
        ),
        ("The Tenant shall pay the rent", "The Tenant shall pay the rent with no deduction."),
    ],
)
def test_what_a_denial_is_no_denial_of_is_left_alone(sentence: str, quote: str) -> None:
    assert reasons(sentence, quote) == []


def test_the_number_of_a_clause_is_no_number_of_years() -> None:
    quote = "5. Term. The term is three years."
    ((reason, _),) = reasons("The term is five years", quote)
    assert "does not stand" in reason
