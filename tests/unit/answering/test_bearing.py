"""Which sentence answers: by its words, its trade's words, its kind of figure, its place."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.answering.choosing.bearing import by_meaning, by_words, closer
from desktop.answering.choosing.evidence import choose
from desktop.answering.expected import Expected, expected, holding
from desktop.answering.thesaurus import ideas, related, rewritten, unmet
from tests.unit.answering_support import passages


def _best(question: str, *texts: str, heading: str = "") -> str:
    return max(by_words(question, passages(*texts, heading=heading)), key=lambda s: s.score).text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When does the lease end?", Expected.WHEN),
        ("What is the expiration date?", Expected.DATE),
        ("In which year was it higher?", Expected.DATE),
        ("How long is the notice period?", Expected.DURATION),
        ("How much notice must be given?", Expected.DURATION),
        ("What percentage do they keep?", Expected.PERCENTAGE),
        ("What is the rent?", Expected.NUMBER),
        ("How many directors are there?", Expected.NUMBER),
        ("What share of the patients recovers?", Expected.PERCENTAGE),
        ("What are the earnings per share?", Expected.ANY),
        ("How common is Down syndrome?", Expected.FREQUENCY),
        ("How often is the rent reviewed?", Expected.FREQUENCY),
        ("Who is the landlord?", Expected.ANY),
        ("Who bears the cost of collecting unpaid amounts?", Expected.ANY),
        ("Consider the lease; by whom is the rent received?", Expected.ANY),
        ("Which party pays the fees?", Expected.ANY),
        ("", Expected.ANY),
    ],
)
def test_a_question_tells_the_kind_of_figure_it_expects(question: str, kind: Expected) -> None:
    assert expected(question) is kind


@pytest.mark.parametrize(
    ("kind", "text", "held"),
    [
        (Expected.DATE, "on 24 June 2026", 1),
        (Expected.DATE, "in 2019", 1),
        (Expected.DATE, "within ninety days", -1),
        (Expected.WHEN, "on 24 June 2026", 1),
        (Expected.WHEN, "by four equal instalments in advance on the Quarter Days", 1),
        (Expected.WHEN, "by the fifth Business Day of each month", 1),
        (Expected.WHEN, "within ninety days", 0.5),
        (Expected.WHEN, "if the rent is unpaid", 0),
        (Expected.WHEN, "to the bank of the Landlord", -1),
        (Expected.DURATION, "ninety (90) days' notice", 1),
        (Expected.DURATION, "£90", -1),
        (Expected.PERCENTAGE, "three per cent (3%)", 1),
        (Expected.PERCENTAGE, "Supplier A | 31 | 33", 0),
        (Expected.PERCENTAGE, "a share of it", -1),
        (Expected.NUMBER, "£24,125", 1),
        (Expected.NUMBER, "the rent", -1),
        (Expected.FREQUENCY, "in about 1 in 800 newborns", 1),
        (Expected.FREQUENCY, "is a rare disorder", 1),
        (Expected.FREQUENCY, "shall be reviewed annually", 1),
        (Expected.FREQUENCY, "All affected individuals have delays", -1),
        (Expected.ANY, "the rent", 0),
    ],
)
def test_a_text_holds_a_figure_of_a_kind_or_not(kind: Expected, text: str, held: float) -> None:
    assert holding(kind, text) == held


def test_the_sentence_with_the_kind_of_figure_asked_for_comes_first() -> None:
    best = _best(
        "How long is the notice to end the lease?",
        "Notice to end the lease is given in writing. The lease ends by notice of nine months.",
    )
    assert "nine months" in best


def test_a_sentence_with_a_word_of_each_thing_asked_for_comes_before_one_under_its_heading() -> (
    None
):
    clause = "PACIFIC hereby grants to HENRY a right to use the films and shows of its library."
    other = "Any party may disclose this to its agents, attorneys and courts as contracts require."
    found = passages(clause, heading="General") + passages(other, heading="Licenses")
    found = (replace(found[1], chunk_id=7), found[0])
    scored = closer(by_words("What licenses are granted?", found))
    best = max(scored, key=lambda sentence: sentence.score)
    assert best.text == clause


def test_when_is_told_by_what_comes_again_and_no_date_of_something_else() -> None:
    best = _best(
        "When is the annual rent paid?",
        "The annual rent is revised and the lease is dated 8 June 2021. The Tenant shall pay the"
        " annual rent by four equal instalments in advance on the Quarter Days.",
    )
    assert "instalments" in best


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What is hemiplegia?", "Hemiplegia (HP) is a rare disorder of the nerves."),
        ("What is (are) Hemiplegia ?", "Hemiplegia is a rare disorder of the nerves."),
        ("What is the deposit?", "The deposit is £24,125."),
    ],
)
def test_what_says_what_a_thing_is_comes_first(question: str, text: str) -> None:
    others = (
        "Alternating hemiplegia of children is not hemiplegia, says the group for hemiplegia.",
        "The deposit account of the deposit is held by the deposit scheme's bank for £1 a year.",
    )
    assert _best(question, *others, text) == text


def test_what_happens_is_told_by_what_follows_and_not_by_what_it_is() -> None:
    asked = "What happens in the event of a change of control?"
    found = passages(
        "A Change of Control shall be deemed to have occurred when: (i) any person becomes the"
        " owner of the voting securities that control the Company and uses such control to change"
        " the Board; (ii) control of the assets is changed by a merger. If the Company undergoes a"
        " change in its ownership, the Consultant shall be paid CDN$750,000.",
    )
    best = max(by_words(asked, found), key=lambda sentence: sentence.score)
    assert "750,000" in best.text
    is_it = max(by_words("What is a change of control?", found), key=lambda s: s.score)
    assert "750,000" not in is_it.text


def test_the_address_of_a_page_answers_only_what_asks_for_it() -> None:
    address = "Whipworm infection, CDC, https://www.cdc.example/parasites/whipworm/."
    text = "Infection is avoided by washing hands and by cooking what was grown in soil."
    assert _best("How is whipworm infection prevented?", address, text) == text
    assert _best("Which website tells of whipworm infection?", address, text) == address


def test_the_trades_word_is_as_good_as_the_questions() -> None:
    best = _best(
        "May the tenant sublet?",
        "The tenant pays the rent. The whole may be underlet with consent.",
    )
    assert "underlet" in best


def test_the_row_whose_label_is_asked_for_is_the_best_of_its_table() -> None:
    best = _best(
        "What was the foreign income in 2018?",
        "| 2019 | 2018\nDomestic | 22,325 | 29,088\nForeign | 87,791 | 150,051\nTotal | 1 | 2",
    )
    assert best.startswith("Foreign")


def test_a_row_is_quoted_with_the_head_of_its_table() -> None:
    table = "| 2019 | 2018\nDomestic | 22,325 | 29,088\nForeign | 87,791 | 150,051"
    quote = choose("What was the foreign income in 2018?", passages(table)).citations[0].quote
    assert quote == table


def test_a_table_too_long_to_quote_is_cut_around_the_row() -> None:
    rows = [f"Item {n} of the long list of goods | {n},000 | {n},500" for n in range(60)]
    rows[30] = "Foreign income | 87,791 | 150,051"
    quote = choose("What was the foreign income?", passages("\n".join(rows))).citations[0].quote
    assert "150,051" in quote
    assert len(quote) <= 800


def test_a_heading_over_a_clause_counts() -> None:
    asked = "What does governing law say?"
    texts = ("It is that of England.", "It is that of the parties.")
    under = by_words(asked, passages(texts[0], heading="18. Governing law"))
    bare = by_words(asked, passages(texts[0]))
    assert under[0].score > bare[0].score


def test_what_a_sentence_means_can_put_it_first() -> None:
    found = by_words(
        "Can the deal be called off?", passages("Apples are red. It may be rescinded.")
    )

    def embed(texts: Sequence[str]) -> list[NDArray[np.float32]]:
        near = [1.0, *(1.0 if "rescinded" in text else 0.0 for text in texts[1:])]
        return [np.array([x, (1 - x * x) ** 0.5], np.float32) for x in near]

    scored = by_meaning("Can the deal be called off?", found, embed)
    assert max(scored, key=lambda s: s.score).text == "It may be rescinded."


def test_without_an_embedder_the_words_decide() -> None:
    found = by_words("Who repairs the roof?", passages("The landlord repairs the roof."))
    assert by_meaning("Who repairs the roof?", found, lambda texts: []) == found


def test_ideas_that_no_passage_meets_are_named() -> None:
    asked = "Is there a clause preventing the solicitation of customers?"
    assert not unmet(asked, ["Neither party shall entice the other's customers away."])
    assert unmet(asked, ["The customers are listed in Schedule 2."])
    assert not unmet("Who signed?", ["Nothing of the kind."])


@pytest.mark.parametrize(
    "asked",
    [
        "Who is the partner in charge of the claim?",
        "How much flammable liquid can be there?",
        "When was the last delivery?",
        "Which solicitors act?",
    ],
)
def test_words_of_two_meanings_name_no_idea_by_the_other(asked: str) -> None:
    assert ideas(asked) == []


def test_words_of_two_meanings_name_their_idea() -> None:
    assert ideas("What do they charge?")
    assert ideas("Are the damages liquidated?")
    assert ideas("How long does it last?")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("Must the notice be written?", "A notice under this lease shall be in writing."),
        ("How long must we keep the radiographs?", "Radiographs are kept for seven years."),
        ("What is the largest quantity of fuel?", "Not more than 400 litres of fuel are stored."),
    ],
)
def test_an_idea_is_met_by_how_a_clause_says_it(asked: str, text: str) -> None:
    assert not unmet(asked, [text])


def test_related_words_are_not_the_questions_own() -> None:
    assert "exclus" not in related("Is it exclusive?")
    assert ideas("Is it exclusive?")
    assert related("Who signed?") == frozenset()


def test_a_second_query_adds_the_trades_words_and_keeps_the_question() -> None:
    query = rewritten("May the tenant sublet?")
    assert query is not None
    assert query.startswith("May the tenant sublet?")
    assert "underlet" in query
    assert rewritten("Who signed?") is None


@pytest.mark.parametrize(
    "question",
    [
        "What is the deposit?",
        "How high is the deposit under the lease?",
        "What is the amount of the deposit according to the lease?",
    ],
)
def test_what_a_thing_is_stands_in_its_definition(question: str) -> None:
    clause = "4. Deposit\n\n4.2 The Landlord may draw on the Deposit for any sum that is due."
    defined = "1.1 Definitions\n\n“Deposit”: £24,125, held under clause 4.\n\n“Term”: five years."
    made = passages(clause, defined, heading="Deposit")
    first = max(by_words(question, made), key=lambda each: each.score)
    assert "£24,125" in first.text
    other = max(by_words("When may the deposit be used?", made), key=lambda each: each.score)
    assert "£24,125" not in other.text
    assert not any(each.counted[-2] for each in by_words("What is the deposit account?", made))


def test_a_table_of_contents_is_no_answer() -> None:
    clause = "The tenant gives notice in writing."
    for contents in (
        "LEASE TABLE OF CONTENTS ARTICLE 1 NOTICE BY THE TENANT 1 ARTICLE 2 NOTICE AND TENANT 4",
        "Notice by the tenant ............ 4\nNotice to the tenant . . . . . . . 12",
        "6.1. What notice does the tenant give?\n6.2. Who is the tenant?\n6.2.1. Which notice?\n"
        "6.3. Notice of the tenant\n6.4. Notice to the tenant\n7. Costs of the tenant",
    ):
        assert _best("What notice does the tenant give?", contents, clause) == clause
    # A clause may have short items with numbers, and a heading before each text.
    listed = "6.1. Notice\nThe tenant gives notice.\n6.2. Rent\nRent is due.\n6.3. Costs\nAll pay."
    assert "notice" in _best("What notice does the tenant give?", listed, "Rent is due.")


def test_a_line_at_the_head_of_each_page_is_no_answer() -> None:
    line = "Lease of Unit 4, Larkspur Yard, Calderwick Title number CWK 117402 Page 4 of 11"
    made = passages(f"{line}\n\nThe Tenant of Unit 4 shall paint the walls.")
    first = max(by_words("What is said of Unit 4, Larkspur?", made), key=lambda each: each.score)
    assert first.text != line


@pytest.mark.parametrize(
    ("text", "is_met"),
    [
        ("This Agreement is governed by the laws of England.", True),
        ("This contract shall be construed in accordance with Swiss law.", True),
        ("The applicable law is that of the Republic of France.", True),
        ("The courts of Madrid have jurisdiction.", True),
        (
            "Unless required by applicable law or agreed to in writing, it is provided as it is.",
            False,
        ),
        ("Nothing in it shall be construed as changing the licence.", False),
        ("The Client shall comply with all laws and regulations.", False),
    ],
)
def test_what_the_law_demands_is_not_the_law_that_governs(text: str, is_met: bool) -> None:
    asked = "What is the governing law of this contract?"
    assert (not unmet(asked, [text])) is is_met
    # Asked for what the law demands, its words count as ever.
    assert not unmet(
        "May it be disclosed under law regulation?", ["As required by applicable law."]
    )
