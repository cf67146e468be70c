"""What is said of answers: pieces, coverage, badges, copies. Without a window."""

from dataclasses import replace

import pytest

from desktop.answering.recheck import Recheck
from desktop.documents import (
    STOPPED,
    Answer,
    AnswerKind,
    AnswerStatus,
    Citation,
    Claim,
    Coverage,
    Passage,
    Unreadable,
)
from desktop.drafting.export.talk_words import CAUTION
from desktop.gui.ask import answer_text, copying, found_list
from desktop.gui.ask.answer_words import badges, duration, searched_line, state_of, timings
from desktop.gui.ask.recheck_words import recheck_words
from tests.fakes.workspace import FakeWorkspace


def _claim(text: str, words: str) -> Claim:
    start = text.index(words)
    return Claim(start, start + len(words), "No quote holds it.")


@pytest.mark.parametrize(
    ("text", "numbers", "cited"),
    [
        ("One [1] and two [2].", {1, 2}, [1, 2]),
        ("Both [1, 2], not [1,9].", {1, 2}, [1, 2, 1]),
        ("Nothing [3] here [0] or [-1] or [1a].", {1, 2}, []),
        ("A docket [2024001].", {2024001}, []),
        ("", {1}, []),
    ],
)
def test_only_numbers_of_sources_are_citations(
    text: str, numbers: set[int], cited: list[int]
) -> None:
    found = answer_text.pieces(text, numbers)
    assert "".join(piece.text for piece in found) == text
    assert [piece.citation for piece in found if piece.citation] == cited


def test_a_footnote_in_a_quote_is_no_citation() -> None:
    text = "The documents say: “The rent [2] is due.” [1] Close to it: [2]"
    found = answer_text.pieces(text, {1, 2}, quotes=["The rent [2]\nis due."])
    assert "".join(piece.text for piece in found) == text
    assert [piece.citation for piece in found if piece.citation] == [1, 2]


def test_claims_and_citations_may_overlap() -> None:
    text = "The deposit is EUR 8,000 [1] 😀."
    found = answer_text.pieces(text, {1}, [_claim(text, "EUR 8,000 [1]"), Claim(0, 999, "out")])
    assert "".join(piece.text for piece in found) == text
    assert [piece.text for piece in found if piece.reason] == ["EUR 8,000 ", "[1]"]
    assert next(piece.citation for piece in found if piece.text == "[1]") == 1


@pytest.mark.parametrize(
    ("coverage", "line"),
    [
        (Coverage(16), "Searched all 16 documents"),
        (Coverage(1), "Searched the only document"),
        (
            Coverage(15, (Unreadable("/a/b.pdf", "It has a password."),)),
            "Searched 15 of 16 documents; 1 could not be read",
        ),
        (
            Coverage(0, (Unreadable("b.pdf", "It is damaged."),)),
            "The only document could not be read",
        ),
    ],
)
def test_the_coverage_counts_what_was_not_read(coverage: Coverage, line: str) -> None:
    assert answer_text.coverage_line(coverage) == line


def test_what_was_read_in_part_counts_once_among_the_searched() -> None:
    locked = Unreadable("/a.pdf", "It has a password.")
    in_part = Unreadable("/b.pdf", "Page 2 is damaged.", in_part=True)
    said = searched_line(Coverage(3, (locked, in_part)))
    assert said == "Searched 3 of 4 documents; 1 could not be read · 1 only in part"
    assert searched_line(Coverage(3, (in_part,))) == "Searched all 3 documents · 1 only in part"


@pytest.mark.parametrize(
    ("status", "model", "words"),
    [
        (AnswerStatus.SUPPORTED, "m", "Figures match the quotes"),
        (AnswerStatus.PARTIAL, "m", "Not all in the quotes"),
        (AnswerStatus.PARTIAL, "", "Evidence only"),
        (AnswerStatus.NOT_FOUND, "m", "Not in these documents"),
        (AnswerStatus.NOT_FOUND, "", "Not in these documents"),
    ],
)
def test_the_badge_says_how_far_an_answer_can_be_relied_on(
    status: AnswerStatus, model: str, words: str
) -> None:
    answer = Answer("q", "a", status, model=model, coverage=Coverage(3))
    assert state_of(answer)[1] == words


def test_what_was_stopped_is_said_to_be_that_and_no_clause() -> None:
    text = f"{STOPPED} Found by then: [1]"
    answer = Answer("q", text, AnswerStatus.PARTIAL, kind=AnswerKind.QUOTED)
    assert [words for _, words, _ in badges(answer)] == ["Stopped"]


def test_what_was_never_searched_is_not_said_to_be_absent() -> None:
    answer = Answer("q", "Nothing.", AnswerStatus.NOT_FOUND, coverage=Coverage(0))
    assert [words for _, words, _ in badges(answer)] == ["Nothing was searched"]


def test_a_models_answer_always_tells_to_read_the_passage() -> None:
    written = Answer("q", "£24,125 [1].", AnswerStatus.SUPPORTED, model="m")
    assert CAUTION in copying.as_text(written)
    quoted = Answer("q", "“The rent is due.” [1]", AnswerStatus.SUPPORTED)
    assert CAUTION not in copying.as_text(quoted)


def test_a_path_of_any_system_has_a_name() -> None:
    citation = Citation(1, 1, r"C:\Clients\Brennan\Lease.pdf", 4, 0, 3, "a  b")
    assert answer_text.place(citation) == "Lease.pdf, page 4"


def test_a_snippet_begins_near_the_match() -> None:
    text = "word " * 60 + "the deposit is held " + "word " * 60
    found = found_list.snippet(text, ("depo",))
    assert "deposit" in found[:60]
    assert found.startswith("…")


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.04, "40 ms"), (3.14, "3.1 s"), (125, "2 min 5 s")]
)
def test_durations_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_a_model_is_named_by_its_title_and_one_s_own_by_its_name() -> None:
    made = Answer("?", "Yes [1].", AnswerStatus.SUPPORTED, model="qwen2.5-coder-1.5b-instruct")
    assert timings(made) == "Qwen2.5 Coder 1.5B Instruct"
    assert timings(replace(made, model="my-own")) == "my-own"


def test_what_changed_since_is_said_when_an_answer_is_checked_again() -> None:
    answer = FakeWorkspace().answer("q")
    words = recheck_words(Recheck(answer.citations[1:], ("/f/a.pdf", "/f/b.pdf")))
    assert words.startswith("[2] does not stand in the documents any more.")
    assert "a.pdf, b.pdf. Ask again." in words
    assert "still stands" in recheck_words(Recheck((), ()))
    many = recheck_words(Recheck((), tuple(f"{n}.pdf" for n in range(9))))
    assert "and 6 more" in many


def test_where_a_passage_is_found_is_said_in_the_window_s_language(german: None) -> None:
    passage = Passage(1, 1, "a/Lease.pdf", 4, 0, 16, "The rent is due.")
    assert found_list.where(passage) == "Lease.pdf, Seite 4"
    assert found_list.where(replace(passage, page=None)) == "Lease.pdf"
