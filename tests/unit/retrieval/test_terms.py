"""What people type never becomes FTS5 syntax, and finds what they mean."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import Passage
from desktop.retrieval.lexical import match_expression
from desktop.retrieval.ranking import rank
from desktop.terms import content_stems


def _index(*texts: str) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE i USING fts5(text, tokenize='porter unicode61 remove_diacritics 2')"
    )
    connection.executemany("INSERT INTO i VALUES (?)", [(text,) for text in texts])
    return connection


def _found(connection: sqlite3.Connection, query: str) -> list[str]:
    expression = match_expression(query)
    rows = connection.execute("SELECT text FROM i WHERE i MATCH ? ORDER BY rank", (expression,))
    return [row[0] for row in rows]


_HOSTILE = ['"', "NEAR(a b)", "a AND", "NOT x", "text:secret", "a*", "(", "^a", "a - b", "{x}:y"]


@pytest.mark.parametrize("query", _HOSTILE)
def test_operators_are_words(query: str) -> None:
    connection = _index("a plain text")
    expression = match_expression(query)
    if expression:
        connection.execute("SELECT * FROM i WHERE i MATCH ?", (expression,)).fetchall()


@given(st.text(max_size=200))
def test_every_text_is_a_valid_expression_or_empty(query: str) -> None:
    expression = match_expression(query)
    if expression:
        _index("x").execute("SELECT * FROM i WHERE i MATCH ?", (expression,)).fetchall()


@pytest.mark.parametrize("query", ["", "   ", "?!…", '""', "-"])
def test_a_query_without_a_word_finds_nothing(query: str) -> None:
    assert match_expression(query) == ""


def test_clause_numbers_amounts_and_hyphens_are_phrases() -> None:
    connection = _index("see clause 7.2(b) there", "clause 2 or 7 (c)", "pay $1,250.00 now", "1250")
    assert _found(connection, "7.2(b)")[0].startswith("see clause")
    assert _found(connection, "$1,250.00") == ["pay $1,250.00 now"]


def test_quoted_words_must_stand_in_a_row() -> None:
    connection = _index("notice period of ninety days", "the period after the notice")
    assert _found(connection, '"notice period"') == ["notice period of ninety days"]


def test_a_long_quotation_is_found_by_its_words() -> None:
    connection = _index("Some obligations survive the termination of this agreement.")
    quotation = '"Some obligations of Agreement may survive termination of Agreement."'
    assert _found(connection, f"Is it true that {quotation}")


def test_a_question_is_found_by_its_content_words() -> None:
    connection = _index("The tenant may terminate.", "What is the and of")
    assert _found(connection, "What is the way for tenants of terminating?")[0].startswith("The")


def test_a_pasted_page_stays_a_short_query() -> None:
    assert match_expression("word " * 10_000).count('"') == 2
    assert match_expression(" ".join(f"w{n}" for n in range(10_000))).count(" OR ") < 100


def _passage(chunk_id: int, text: str, doc: str = "/a/notes.txt") -> Passage:
    return Passage(chunk_id, hash(doc) % 1000, doc, None, 0, len(text), text)


_APPLES = _passage(1, "Apples are red.")
_NOTICE = _passage(2, "Notice of ninety days ends the lease.")
_RENT = _passage(3, "The rent is due monthly.")


def test_agreement_of_words_and_meaning_comes_first() -> None:
    order = rank(
        "x", [_APPLES, _NOTICE, _RENT], {1: 9.0, 2: 8.0, 3: 1.0}, {2: 0.9, 3: 0.2, 1: 0.1}, {}
    )
    assert list(order) == [2, 1, 3]


def test_the_passage_that_holds_the_words_of_the_question_wins_a_tie() -> None:
    assert next(iter(rank("notice of the lease", [_APPLES, _NOTICE], {}, {}, {}))) == 2
    assert list(rank("?", [_NOTICE, _APPLES], {}, {}, {})) == [1, 2]
    assert rank("x", [], {}, {}, {}) == {}


def test_a_passage_of_a_named_document_comes_first() -> None:
    other = _passage(3, "The rent is due monthly.", "/a/Morley lease.pdf")
    named = _passage(4, "The rent is due weekly.", "/a/Harrow lease.pdf")
    scores = {1: 0.1, 3: 1.0, 4: 0.9}, {1: 0.1, 3: 0.8, 4: 0.75}
    order = rank("rent due", [_APPLES, other, named], *scores, {named.document_id: 1.0})
    assert next(iter(order)) == 4
    # To bear less than half of the names in a question is not to be named.
    order = rank("rent due", [_APPLES, other, named], *scores, {named.document_id: 0.5})
    assert next(iter(order)) == 3


def test_stems_join_forms_and_keep_numbers() -> None:
    assert content_stems("terminating terminated termination") == ["termin"] * 3
    assert content_stems("$1,250.00 of 7.2") == ["1250.00", "7.2"]
    assert content_stems("take-or-pay") == ["take", "pay"]
