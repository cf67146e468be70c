"""Quotes are chosen by what they say, and are the stored text to the letter."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.choosing.evidence import choose
from desktop.answering.prompt import asks_for_a_verdict, grammar, messages
from desktop.answering.sentences import sentence_spans
from desktop.documents import Passage

_LEASE = (
    "7.1 Term. The lease runs for five years from 1 May 2024. 7.2 Early end. The Tenant may end "
    "the lease early by giving the Landlord ninety (90) days' written notice, unless rent is in "
    "arrears. 7.3 Repairs. The Landlord keeps the roof in repair."
)


def _passage(text: str, chunk_id: int = 1, document_id: int = 1, start: int = 100) -> Passage:
    return Passage(chunk_id, document_id, "lease.pdf", 1, start, start + len(text), text)


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


def test_the_quote_holds_the_answering_sentence_with_its_condition() -> None:
    chosen = choose("How much notice must the tenant give to end early?", [_passage(_LEASE)])
    quote = chosen.citations[0].quote
    assert "ninety (90) days" in quote
    assert "unless rent is in arrears" in quote


def test_a_quote_is_the_text_at_its_offsets() -> None:
    stored = "x" * 100 + _LEASE
    citation = choose("Who repairs the roof?", [_passage(_LEASE)]).citations[0]
    assert stored[citation.start : citation.end] == citation.quote
    assert "roof" in citation.quote


def test_citations_are_numbered_from_one_and_the_best_comes_first() -> None:
    passages = [_passage("Weather was fine.", 1), _passage(_LEASE, 2, start=900)]
    chosen = choose("notice to end the lease", passages)
    assert [citation.n for citation in chosen.citations] == [1, 2]
    assert "notice" in chosen.citations[0].quote


def test_the_same_words_twice_are_quoted_once() -> None:
    passages = [_passage(_LEASE, 1, 1), _passage(_LEASE, 2, 2)]
    assert len(choose("notice to end the lease", passages).citations) == 1


def test_a_question_about_something_else_has_a_small_share() -> None:
    about = choose("How much notice must the tenant give?", [_passage(_LEASE)]).word_share
    other = choose("Which vaccine did the patient receive?", [_passage(_LEASE)]).word_share
    assert other < 0.3 < about


def test_abbreviations_and_numbers_do_not_end_a_sentence() -> None:
    text = "Paid to Dr. Osei of Harrow Inc. on 3.5.2024 as agreed. The rest follows."
    assert _sentences(text) == [text[:-18], "The rest follows."]


def test_each_table_row_is_a_unit() -> None:
    text = "Prices:\nItem | Price\nValve | 12.50\nPump | 90.00\nAll net."
    assert _sentences(text) == [
        "Prices:",
        "Item | Price",
        "Valve | 12.50",
        "Pump | 90.00",
        "All net.",
    ]


@given(st.text(max_size=400))
def test_units_are_in_order_and_lose_only_white_space(text: str) -> None:
    spans = list(sentence_spans(text))
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(text.split())


def test_the_prompt_numbers_the_quotes_and_the_grammar_knows_no_other() -> None:
    citations = choose("notice to end the lease", [_passage(_LEASE)]).citations
    text = messages("How much notice?", citations)[-1].text
    assert text.index("[1]") < text.index("Question: How much notice?")
    assert '("1") "]"' in grammar(len(citations))


@pytest.mark.parametrize(
    ("question", "wants_verdict"),
    [
        ("May the tenant sublet?", True),
        ("is the rent indexed", True),
        ("About the lease: does it end in 2027?", True),
        ("Under the policy, may records be destroyed once a claim is expected?", True),
        ("How long is the notice?", False),
        ("What is due on Monday, is it the rent?", False),
        ("Who may end the lease?", False),
        ("", False),
    ],
)
def test_a_question_for_a_verdict_is_told_apart(question: str, wants_verdict: bool) -> None:
    assert asks_for_a_verdict(question) is wants_verdict


def test_a_quote_does_not_end_in_the_title_of_the_next_clause() -> None:
    long = "Each party sends what it has to say by registered letter, " * 9
    text = (
        "The Tenant may end the lease early by giving the Landlord notice of ninety days.\n\n"
        f"8. Notice and Early End. {long}and keeps a copy."
    )
    chosen = choose("How many days of notice to end the lease early?", [_passage(text)])
    assert chosen.citations[0].quote == text.split("\n\n")[0]
