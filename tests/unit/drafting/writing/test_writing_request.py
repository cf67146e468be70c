"""A request for a text is read by code: its kind, its facts, its precedent, its side."""

import pytest

from desktop.drafting.writing import own_words
from desktop.drafting.writing.given import best_slot, given_in
from desktop.drafting.writing.parties import Sides
from desktop.drafting.writing.request import understood
from desktop.drafting.writing.wording import worded


@pytest.mark.parametrize(
    ("request_text", "kind"),
    [
        ("write a termination clause with 60 days' notice", "termination-for-convenience"),
        ("a termination clause for breach with 14 days to cure", "termination-for-breach"),
        ("clause on the consequences of termination", "consequences-of-termination"),
        ("limitation of liability clause, cap of £250,000", "limitation-of-liability"),
        ("governing law clause for Scotland", "governing-law-and-jurisdiction"),
        ("force majeure clause but with termination after 90 days", "force-majeure"),
        ("notices clause", "notices"),
        ("break clause with 6 months' notice", "break-right"),
        ("make it one that keeps our data safe: GDPR clause", "data-protection"),
    ],
)
def test_the_kind_is_the_one_named_before_the_word_clause(request_text: str, kind: str) -> None:
    found = understood(request_text).kind
    assert found is not None
    assert found.id == kind


@pytest.mark.parametrize(
    ("request_text", "like"),
    [
        ("termination clause as in the Acme agreement", "Acme agreement"),
        ("termination clause like the supply agreement with Birch", "supply agreement with Birch"),
        ("NDA clause from NDA_V3 with 5 years", "NDA_V3"),
        ("force majeure as in supply-agreement.pdf but with 90 days", "supply-agreement.pdf"),
        ("payment clause, 45 days from invoice", ""),
        ("termination clause with 60 days' notice", ""),
    ],
)
def test_the_precedent_is_what_is_named_as_one(request_text: str, like: str) -> None:
    assert understood(request_text).like == like


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("60 days' notice", [("duration", "notice", "sixty (60) days")]),
        ("fourteen days to cure", [("duration", "cure", "fourteen (14) days")]),
        ("pay within 1 month of invoice", [("duration", "payment", "one (1) month")]),
        ("a cap of £250,000", [("amount", "cap", "£250,000")]),
        ("interest at 5% above base rate", [("percentage", "interest", "5%")]),
        ("survives for 5 years", [("duration", "term", "five (5) years")]),
        ("under English law", [("law", "", "England and Wales")]),
        ("120 days' notice", [("duration", "notice", "one hundred and twenty (120) days")]),
        ("no facts at all", []),
    ],
)
def test_facts_have_their_role_and_their_wording(
    text: str, facts: list[tuple[str, str, str]]
) -> None:
    assert [(each.kind, each.role, worded(each)) for each in given_in(text)] == facts


def test_a_period_of_notice_takes_the_place_of_notice_and_not_that_of_cure() -> None:
    (given,) = given_in("60 days' notice")
    slots = given_in(
        "A party may terminate by ninety (90) days’ written notice, or at once if a breach is not"
        " remedied within thirty (30) days."
    )
    assert [slot.text for slot in best_slot(given, slots)] == ["ninety (90) days"]


def test_a_fact_without_a_place_that_can_be_told_is_put_nowhere() -> None:
    (given,) = given_in("with 90 days")
    slots = given_in("within ten days the one, within twenty days the other")
    assert best_slot(given, slots) == []


def test_figures_in_the_name_of_the_precedent_are_no_facts() -> None:
    assert understood("termination clause as in the Acme agreement of 3 May 2019").given == ()


def test_what_is_asked_for_beside_the_clause_is_kept() -> None:
    asked = understood("termination clause, and the supplier must return all drawings")
    assert asked.extra == "the supplier must return all drawings"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("liability clause in favour of the supplier", "supplier"),
        ("tenant-friendly break clause", "tenant"),
        ("mutual confidentiality clause", "mutual"),
        ("payment clause for the vendor", "supplier"),
        ("payment clause", ""),
    ],
)
def test_the_side_is_a_role_of_the_clause_library(text: str, side: str) -> None:
    assert understood(text).side == side


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("make this mutual", "mutual"),
        ("shorten", "shorten"),
        ("add a cap of £50,000", "cap"),
        ("change the notice period to 90 days", "figure"),
        ("say it more clearly", "rephrase"),
    ],
)
def test_what_is_to_be_done_with_a_chosen_stretch(text: str, change: str) -> None:
    assert understood(text, has_stretch=True).change == change
    assert understood(text).change == ""


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("write a clause on open source software in the deliverables", ""),
        ("write a clause on pets during the term", ""),
        ("write a clause on delivery at the site", "delivery-and-acceptance"),
        ("write a clause on what happens on termination", "consequences-of-termination"),
        ("write a clause about insurance in the contract", "insurance"),
    ],
)
def test_where_something_is_is_not_what_a_clause_is_about(asked: str, kind: str) -> None:
    found = understood(asked).kind
    assert (found.id if found is not None else "") == kind


def test_what_a_clause_is_to_say_is_said_as_asked_for_and_a_question_is_no_sentence() -> None:
    asked = understood("Write a clause that the Parties meet every month and keep minutes")
    assert asked.extra == "the Parties meet every month and keep minutes"
    assert asked.names == ()
    spans = own_words.statement(asked.extra, Sides(()), "")
    assert spans[0].text == "The Parties shall meet every month and keep minutes."
    asked = understood("a clause about monthly review meetings and who keeps the minutes")
    assert asked.extra == ""
