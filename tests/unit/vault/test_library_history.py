"""Answers that are kept: whole, inside their matter, and right when documents change."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.documents import Answer, AnswerStatus, Citation, Claim, Coverage, Document, Unreadable
from desktop.vault.desk.history import from_json, to_json
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, parsed, store, vectors

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def answer(document: Document, quote: str, *unreadable: str) -> Answer:
    return Answer(
        question="What is the rent?",
        text=f"It is {quote} [1].",
        status=AnswerStatus.PARTIAL,
        citations=(Citation(1, document.id, document.path, 1, 0, len(quote), quote),),
        unsupported=(Claim(0, 2, "not in the quotes"),),
        coverage=Coverage(3, tuple(Unreadable(path, "why", path == "/b") for path in unreadable)),
        model="m",
        seconds={"search": 0.5},
    )


def test_answers_are_kept_whole_newest_first(library: Library) -> None:
    document = library.document(store(library, MATTER, "/a", "zebra"))
    first, second = answer(document, "zebra", "/b"), answer(document, "bra")
    ids = [library.conversations.remember(MATTER, each)[0] for each in (first, second)]
    history = library.conversations.answers(MATTER)
    assert [asked.answer for asked in history] == [second, first]
    assert [asked.id for asked in history] == ids[::-1]
    assert history[0].question == "What is the rent?"
    assert from_json(to_json(first)) == first
    limited = replace(first, coverage=replace(first.coverage, within="kind pdf"))
    assert from_json(to_json(limited)) == limited
    older = to_json(first).replace(', "within": ""', "")
    assert "within" not in older
    assert from_json(older) == first


def test_files_that_many_answers_name_are_held_once(library: Library) -> None:
    document = library.document(store(library, MATTER, "/a", "zebra"))
    for _ in range(2):
        library.conversations.remember(MATTER, answer(document, "zebra", "/long/way/to/b"))
    library.store_failure(MATTER, facts("/long/way/to/b"), "why")
    kept = [asked.answer.coverage for asked in library.conversations.answers(MATTER)]
    named = [coverage.unreadable[0] for coverage in (*kept, library.coverage(MATTER))]
    assert len({id(file.doc) for file in named}) == len({id(file.reason) for file in named}) == 1


def test_answers_stay_inside_their_matter(library: Library) -> None:
    library.add_matter("other")
    document = library.document(store(library, MATTER, "/a", "zebra"))
    library.conversations.remember(MATTER, answer(document, "zebra"))
    assert library.conversations.answers("other") == []
    library.remove_matter("other")
    assert len(library.conversations.answers(MATTER)) == 1


def test_removing_a_document_takes_it_out_of_the_answers(library: Library) -> None:
    gone = library.document(store(library, MATTER, "/gone", "zebra", sha256="s"))
    kept = library.document(store(library, MATTER, "/kept", "walrus", sha256="t"))
    library.conversations.remember(MATTER, answer(gone, "zebra"))
    library.conversations.remember(MATTER, answer(kept, "walrus", "/gone", "/elsewhere"))
    library.remove([gone.id])
    (left,) = library.conversations.answers(MATTER)
    assert left.answer.citations[0].doc == "/kept"
    assert [entry.doc for entry in left.answer.coverage.unreadable] == ["/elsewhere"]


def test_an_answer_finds_its_quote_in_a_document_that_was_read_anew(library: Library) -> None:
    old = parsed("The rent is due monthly.", "On the first.")
    document = library.store(MATTER, facts("/lease", "s"), old, vectors(2), "test")
    quote = "rent is due monthly"
    start = old.text.index(quote)
    cited = Citation(1, document.id, "/lease", None, start, start + len(quote), quote)
    both = (cited, replace(cited, n=2, start=0, end=3, quote="The"))
    library.conversations.remember(MATTER, replace(answer(document, "The"), citations=both))

    anew = parsed("Lease", "A rule: The\nrent is\ndue  monthly.")
    library.store(MATTER, facts("/lease", "s"), anew, vectors(2), "better")
    (again,) = library.conversations.answers(MATTER)
    found = again.answer.citations
    assert [anew.text[c.start : c.end] for c in found] == ["rent is\ndue  monthly", "The"]
    assert [c.quote for c in found] == ["rent is\ndue  monthly", "The"]

    library.store(MATTER, facts("/lease", "other"), parsed("The end"), vectors(1), "better")
    (changed,) = library.conversations.answers(MATTER)
    first, second = changed.answer.citations
    assert (first.start, first.end, first.quote) == (0, 0, "rent is\ndue  monthly")
    assert (second.start, second.end) == (0, 3)


def test_an_answer_goes_on_citing_the_file_that_is_left(library: Library) -> None:
    first = library.document(store(library, MATTER, "/a", "zebra", sha256="s"))
    second = library.store_duplicate(MATTER, facts("/b", "s"))
    library.conversations.remember(MATTER, answer(first, "zebra"))
    library.remove([first.id])
    (left,) = library.conversations.answers(MATTER)
    assert [(c.document_id, c.doc) for c in left.answer.citations] == [(second.id, "/b")]


def test_state_of_the_window_is_kept_under_its_key(library: Library) -> None:
    assert library.kept("page") is None
    library.keep("page", json.dumps({"open": "/secret"}))
    library.keep("page", "second")
    assert library.kept("page") == "second"
