"""An answer says nothing that its quotes do not hold without being marked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.checking.grounding import Checked, check
from desktop.answering.checking.qualifiers import unheld
from desktop.documents import Citation
from desktop.terms import name_stems


def _citation(n: int, quote: str) -> Citation:
    return Citation(n, 1, "lease.pdf", 1, 0, len(quote), quote)


_NOTICE = _citation(1, "The Tenant shall give ninety (90) days' notice to Harrow & Pell LLP.")
_RENT = _citation(2, "The monthly rent is $5,000, due on 1 May 2024.")


def _marked(result: Checked) -> list[str]:
    return [result.text[claim.start : claim.end] for claim in result.unsupported]


def test_a_figure_that_no_quote_holds_is_marked() -> None:
    result = check("The notice is 30 days [1].", [_NOTICE, _RENT])
    assert _marked(result) == ["30"]


@pytest.mark.parametrize("text", ["90 days", "ninety days", "ninety (90) days"])
def test_a_figure_in_another_form_is_supported(text: str) -> None:
    assert check(f"The notice is {text} [1].", [_NOTICE]).unsupported == ()


@pytest.mark.parametrize(
    ("said", "quote", "shown"),
    [
        (
            "345 an hour for her [1].",
            "We charge £345 an hour for her.",
            "£345 an hour for her [1].",
        ),
        ("It is 1,500.50 [1].", "The price is €1,500.50 net.", "It is €1,500.50 [1]."),
        ("It is 345 pounds [1].", "We charge £345 an hour.", None),
        ("It is £345 [1].", "We charge £345 an hour.", None),
        ("It is GBP 345 [1].", "We charge £345 an hour.", None),
        ("It is 345 [1].", "We charge £345, or $345 abroad.", None),
        ("It is in clause 345 [1].", "Clause 345: we charge £345.", None),
        ("It is 345% [1].", "We charge £345.", None),
        ("It is 345 [1].", "We charge £1,345 or £345.20.", None),
    ],
)
def test_an_amount_without_its_sign_gets_the_one_of_the_quote(
    said: str, quote: str, shown: str | None
) -> None:
    """The model begins no sentence with the sign: "345 an hour" was no sum of money."""
    assert check(said, [_citation(1, quote)]).text == (shown or said)


@pytest.mark.parametrize(
    ("name", "marked"), [("Larkspur Yard lease", []), ("Larkspur Lane", ["Larkspur Yard"])]
)
def test_a_name_by_which_the_cited_document_is_called_is_held(name: str, marked: list[str]) -> None:
    called = name_stems(name)
    said = "Under the Larkspur Yard lease it is ninety (90) days [1]."
    assert _marked(check(said, [_NOTICE, _RENT], called={1: called})) == marked
    assert _marked(check(said, [_NOTICE, _RENT], called={2: called})) == ["Larkspur Yard"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (
            "1. The notice is 90 days [1]. 2. The rent is $5,000 [2].",
            "The notice is 90 days [1]. The rent is $5,000 [2].",
        ),
        ("1. The notice is 90 days. [1]\n2) It is due.", "The notice is 90 days [1]. It is due."),
        ("The notice is 1. [1]", "The notice is 1 [1]."),
        ("The notice is in Art. 1. The rent is $5,000 [2].",) * 2,
    ],
)
def test_the_numbers_of_a_list_are_no_figures(said: str, shown: str) -> None:
    result = check(said, [_NOTICE, _RENT])
    assert result.text == shown
    assert _marked(result) == (["1"] if "is 1" in said or "Art. 1" in said else [])


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Excerpt [1] states that the notice is 90 days [1].", "The notice is 90 days [1]."),
        ("According to excerpt [1], the notice is 90 days.", "The notice is 90 days [1]."),
        ("The excerpts [1] and [2] suggest ninety days.", "Ninety days [1]."),
        ("Excerpt [1] does not state a date.",) * 2,
    ],
)
def test_excerpts_that_only_the_model_has_seen_are_not_spoken_of(said: str, shown: str) -> None:
    assert check(said, [_NOTICE, _RENT]).text == shown


def test_a_name_that_another_quote_holds_gets_that_quotes_number() -> None:
    head = _citation(
        3, "The principal of Birch, Ada Wolfin, has been its President and Chief Officer."
    )
    signed = _citation(4, "Signed for Birch by its principal, Ada Wolfin, a director of it.")
    said = (
        "The principal of Birch is Ada Wolfin, its President and Chief Officer and a director [4]."
    )
    result = check(said, [head, signed])
    assert result.used == (4, 3)
    assert result.unsupported == ()
    alone = check(said, [signed])
    assert _marked(alone) == ["President and Chief Officer"]


def test_a_name_of_another_document_is_not_put_to_the_figures_of_the_cited_one() -> None:
    """Who is meant there pays something else."""
    other = replace(
        _citation(5, "Ada Wolfin leases the barn for one year."), document_id=2, doc="barn.pdf"
    )
    result = check("Ada Wolfin pays a rent of $5,000 [2].", [_RENT, other])
    assert result.used == (2,)
    assert _marked(result) == ["Ada Wolfin"]


def test_a_role_that_the_cited_quote_does_not_name_gets_no_other_quote() -> None:
    quotes = [
        _citation(6, "The Landlord shall give ninety (90) days' notice of the sale."),
        _citation(7, "The Tenant pays the rent on the first day of each month."),
    ]
    result = check("The Tenant shall give ninety days' notice of the sale [6].", quotes)
    assert result.used == (6,)
    assert result.unsupported


def test_a_citation_outside_the_list_is_removed_never_clamped() -> None:
    result = check("Notice must be given [7] [1].", [_NOTICE, _RENT])
    assert result.text == "Notice must be given [1]."
    assert result.used == (1,)


def test_a_sentence_that_cites_the_wrong_quote_gets_the_right_one() -> None:
    result = check("The rent is $5,000 [1].", [_NOTICE, _RENT])
    assert result.text == "The rent is $5,000 [2]."
    assert result.used == (2,)
    assert result.unsupported == ()


_FEE = _citation(3, "The fixed fee includes notices, negotiation of terms and completion.")
_REVIEW = _citation(4, "Either may require the open market rent to be determined by a surveyor.")


def test_a_sentence_without_figures_cites_the_quote_that_it_is_taken_from() -> None:
    said = "The fee includes notices, negotiation and completion"
    result = check(f"{said} [4].", [_FEE, _REVIEW])
    assert result.text == f"{said} [3]."
    assert result.used == (3,)
    assert check(f"{said} [3] [4].", [_FEE, _REVIEW]).text == f"{said} [3]."


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("The fixed fee includes notices, negotiation of terms and completion for $5,000", 2),
        ("The fee includes a surveyor who may determine the open market rent", 3),
        ("Nobody knows why some tenants would never answer letters", 4),
    ],
)
def test_a_quote_that_holds_a_part_of_the_sentence_stays_cited(said: str, number: int) -> None:
    assert number in check(f"{said} [{number}].", [_FEE, _REVIEW, _RENT]).used


def test_a_sentence_without_a_source_has_its_figures_marked() -> None:
    result = check("There are 12 parties.", [_NOTICE])
    assert _marked(result) == ["12"]
    assert "no source" in result.unsupported[0].reason


def test_a_name_that_no_quote_holds_is_marked() -> None:
    result = check("Notice goes to Morley Brothers [1].", [_NOTICE])
    assert _marked(result) == ["Morley Brothers"]
    assert check("Notice goes to Harrow & Pell LLP [1].", [_NOTICE]).unsupported == ()


def test_marks_point_at_the_right_words_in_later_sentences() -> None:
    result = check("The rent is $5,000 [2]. It is due on 2 May 2024 [2].", [_NOTICE, _RENT])
    assert _marked(result) == ["2 May 2024"]


def test_a_yes_or_no_is_never_vouched_for() -> None:
    result = check("Yes, the tenant may do so [1].", [_NOTICE])
    assert "Yes" in _marked(result)


def test_marks_survive_citations_behind_the_full_stop() -> None:
    result = check("Notice is 90 days. [1] Rent is $5,000. [2]", [_NOTICE, _RENT])
    assert result.text == "Notice is 90 days [1]. Rent is $5,000 [2]."
    assert result.used == (1, 2)
    assert result.unsupported == ()


@given(st.text(max_size=300))
def test_any_text_gives_marks_inside_it_and_citations_inside_the_list(text: str) -> None:
    result = check(text, [_NOTICE, _RENT])
    assert all(0 <= c.start < c.end <= len(result.text) for c in result.unsupported)
    assert set(result.used) <= {1, 2}


def test_a_citation_that_has_nothing_to_do_with_the_sentence_is_dropped() -> None:
    other = _citation(3, "The supplier delivers castings to the foundry.")
    result = check("The tenant gives ninety days' notice [3] [1].", [_NOTICE, _RENT, other])
    assert result.text == "The tenant gives ninety days' notice [1]."
    assert result.used == (1,)


@pytest.mark.parametrize(
    ("said", "used"),
    [
        ("The monthly rent is $5,000 [2] [3].", (2,)),
        ("The monthly rent is $5,000 and is reviewed [2] [3].", (2, 3)),
        ("The monthly rent is paid to an account [3].", (3,)),
    ],
)
def test_a_citation_that_adds_nothing_to_another_is_dropped(
    said: str, used: tuple[int, ...]
) -> None:
    review = _citation(3, "The monthly rent is reviewed every year and paid to an account.")
    result = check(said, [_NOTICE, _RENT, review])
    assert result.used == used
    assert all(f"[{n}]" in result.text for n in used)
    assert result.text.endswith("].")


def test_a_citation_that_alone_carries_a_qualifier_stays() -> None:
    right = _citation(1, "The Tenant has the right to use the yard from 1 May.")
    alone = _citation(2, "Only the Tenant has the use of it.")
    result = check("The Tenant has the sole right to use the yard [1][2].", [right, alone])
    assert result.used == (1, 2)
    assert result.unsupported == ()


@pytest.mark.parametrize("said", ["Interest is .5% a month", "The Tenant ... shall insure Unit 4"])
def test_blanks_before_a_point_that_ends_no_sentence_stay(said: str) -> None:
    assert check(f"{said} [1] .", [_citation(1, f"{said}.")]).text == f"{said} [1]."


_LEASE = _citation(1, "The Deposit is £24,125. The Annual Rent is £96,500 a year.")


@pytest.mark.parametrize(
    ("text", "quote", "question", "marked"),
    [
        ("The rent is £24,125 [1].", _LEASE.quote, "", ["24,125"]),
        ("It is £24,125 [1].", _LEASE.quote, "How much is the service charge?", ["24,125"]),
        ("The deposit is £24,125 [1].", _LEASE.quote, "How much is the rent?", []),
        ("The rent is £96,500 [1].", _LEASE.quote, "", []),
        ("The rent is £96,500 a month [1].", _LEASE.quote, "", ["96,500"]),
        ("It is £96,500 [1].", _LEASE.quote, "What is the monthly rent?", ["96,500"]),
        (
            "The deposit is £900 [1].",
            "The Tenant pays £900 as rent and £50 as deposit.",
            "",
            ["900"],
        ),
        ("The deposit is £50 [1].", "The Tenant pays £900 as rent and £50 as deposit.", "", []),
        ("The fee is $9 [1].", "The price is $9, which includes a fee of $2.", "", ["9"]),
        ("The term is 90 days [1].", "Either gives 90 days' written notice.", "", ["90"]),
        ("The notice is 90 days [1].", "Either gives 90 days' written notice.", "", []),
        ("The rent is £900 [1].", "The Tenant pays a rent deposit of £900.", "", ["900"]),
    ],
)
def test_a_figure_of_something_else_is_marked(
    text: str, quote: str, question: str, marked: list[str]
) -> None:
    assert _marked(check(text, [_citation(1, quote)], question)) == marked


def test_the_reason_names_what_the_figure_is_of() -> None:
    reasons = [claim.reason for claim in check("The rent is £24,125 [1].", [_LEASE]).unsupported]
    assert reasons == ["In the passage this figure is of the deposit, not the rent."]


def test_the_reason_says_what_the_quotes_say_instead() -> None:
    reasons = [claim.reason for claim in check("It is 30 days [1].", [_NOTICE]).unsupported]
    assert reasons == [
        "This figure does not stand in the quoted passages; they say “ninety (90) days”."
    ]


def test_no_before_a_noun_is_no_verdict() -> None:
    quote = _citation(1, "No failure to act is a waiver.")
    assert check("No failure to act is a waiver [1].", [quote]).unsupported == ()
    assert _marked(check("No, it is not [1].", [quote]))[0] == "No"


def test_a_denied_condition_denies_nothing_of_what_follows_from_it() -> None:
    late = "If any rent is not received in seven days, the Tenant shall pay interest on it."
    quote = _citation(1, late)
    assert check("The Tenant shall pay interest on it [1].", [quote]).unsupported == ()
    stays = _citation(1, "If any rent is late, the Tenant shall not pay interest on it.")
    assert check("The Tenant shall pay interest on it [1].", [stays]).unsupported[0].struck


@pytest.mark.parametrize(
    ("said", "quote", "marked"),
    [
        ("The deposit is non-refundable", "The Tenant pays a deposit of £900.", "non-refundable"),
        ("The deposit is non-refundable", "The deposit shall not be refunded.", ""),
        ("The deposit is refundable", "The deposit is non-refundable.", "refundable"),
        ("It is an exclusive licence", "The Owner grants a non-exclusive licence.", "exclusive"),
        (
            "It is a non-exclusive licence",
            "The Owner grants an exclusive licence.",
            "non-exclusive",
        ),
        ("The rent is exclusive of VAT", "The rent is £900 plus VAT.", ""),
        ("It renews automatically", "It renews for twelve months.", "automatically"),
        ("Liability is unlimited", "The Supplier's liability shall not be limited.", ""),
        ("The offer is irrevocable", "The offer stays open for thirty days.", "irrevocable"),
        ("Notice must be written", "Notice shall be given in writing.", ""),
        ("It is not an exclusive licence", "The Owner grants a non-exclusive licence.", ""),
        ("It is not an exclusive licence", "The Owner grants an exclusive licence.", "exclusive"),
        ("It is not a non-exclusive licence", "The Owner grants an exclusive licence.", ""),
        ("It isn't deemed to be a refundable deposit", "A non-refundable deposit is paid.", ""),
        ("It is not an irrevocable offer", "The offer may be revoked at any time.", ""),
        ("It is not a binding offer", "The offer stays open for thirty days.", "binding"),
    ],
)
def test_a_word_that_changes_the_meaning_stands_in_a_quote(
    said: str, quote: str, marked: str
) -> None:
    result = check(f"{said} [1].", [_citation(1, quote)])
    assert [result.text[c.start : c.end] for c in result.unsupported if not c.struck] == (
        [marked] if marked else []
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Tenant's Deposit is £24,125 [1].",
        "The Rent Deposit is £24,125 [1].",
        "The Deposit is £24,125 for the rent [1].",
        "A Deposit of £24,125 for the rent is held [1].",
        "The Deposit is 24.125 GBP [1].",
        "The Deposit is twenty-four thousand, one hundred and twenty-five pounds [1].",
    ],
)
def test_a_right_sum_is_held_in_whatever_form(text: str) -> None:
    assert check(text, [_citation(1, "“Deposit”: £24,125, held under clause 4.")]).unsupported == ()


def test_a_question_that_names_another_sum_beside_does_not_ask_for_it() -> None:
    quote = _citation(1, "“Deposit”: £24,125, held under clause 4.")
    asked = "How much security is held for the rent?"
    assert check("It is £24,125 [1].", [quote], asked).unsupported == ()
    assert check("It is £24,125 [1].", [quote], "How high is the rent?").unsupported


def test_a_span_told_in_two_units_is_no_shorter_one() -> None:
    quote = _citation(1, "The Agreement is renewed for four years, six months.")
    assert _marked(check("It is renewed for 4 years [1].", [quote])) == ["4"]
    assert check("It is renewed for 54 months [1].", [quote]).unsupported == ()


@pytest.mark.parametrize("non", ["non\u2011", "non-\n", "non ", "non\u2010", "non-", "non"])
def test_exclusive_is_not_carried_by_non_exclusive_however_that_is_set(non: str) -> None:
    quotes = [f"The Licensor grants a {non}exclusive licence."]
    assert [word.reason for word in unheld("The licence is exclusive.", quotes)]
    assert not list(unheld("The licence is non\u2011exclusive.", quotes))


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("The decision is binding.", "The expert's decision is final and binds the parties."),
        ("The licence is non-transferable.", "The licensee may not transfer this licence."),
        ("Liability is unlimited.", "Nothing in this agreement limits liability for fraud."),
        ("The licence is irrevocable.", "The licence can't be revoked."),
    ],
)
def test_a_qualifier_is_carried_by_the_deed_that_it_tells_of(said: str, quote: str) -> None:
    assert not list(unheld(said, [quote]))
