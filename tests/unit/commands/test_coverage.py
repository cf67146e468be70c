"""What an answer says of how much it rests on: every document counted once, and none left out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.commands.records import coverage_record
from desktop.commands.review import coverage_lines
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Coverage,
    Finding,
    FindingState,
    Page,
    ParsedDocument,
    Scope,
    Unreadable,
)
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, parsed, store, vectors

MATTER = "Harbour Lane"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def recognised(*confidences: float | None) -> ParsedDocument:
    """A document of one line a page."""
    lines = [f"line {number}" for number in range(1, len(confidences) + 1)]
    document = parsed(*lines)
    pages = tuple(
        Page(chunk.ordinal + 1, chunk.start, chunk.end, confidence=confidence)
        for chunk, confidence in zip(document.chunks, confidences, strict=True)
    )
    return replace(document, pages=pages)


def test_weak_recognition_is_named_with_its_pages(library: Library) -> None:
    document = recognised(0.91, 0.62, 0.79, None, 0.5)
    library.store(MATTER, facts("/scan.pdf", "s"), document, vectors(5), "e")
    library.store(MATTER, facts("/good.pdf"), recognised(0.8, None), vectors(2), "e")
    library.store_duplicate(MATTER, facts("/copy.pdf", "s"))
    (weak,) = library.coverage(MATTER).weak
    assert weak.doc in {"/scan.pdf", "/copy.pdf"}
    assert weak.reason == "Pages 2 to 3, 5 were recognised with 50% certainty or little more."


def test_one_weak_page(library: Library) -> None:
    library.store(MATTER, facts("/scan.pdf"), recognised(0.71), vectors(1), "e")
    expected = Unreadable("/scan.pdf", "Page 1 was recognised with 71% certainty.")
    assert library.coverage(MATTER).weak == (expected,)


def test_a_copy_and_an_attachment_are_counted_once(library: Library) -> None:
    mail = store(library, MATTER, "/mail.eml", "See the lease.")
    inner = replace(facts("/mail.eml/lease.txt", "lease"), parent=mail)
    library.store(MATTER, inner, parsed("The lease."), vectors(1), "test")
    library.store_duplicate(MATTER, replace(facts("/mail.eml/again.txt", "lease"), parent=mail))
    coverage = library.coverage(MATTER)
    assert (coverage.searched, coverage.attachments, coverage.duplicates) == (2, 1, 1)
    library.store_duplicate(MATTER, facts("/lease.txt", "lease"))
    coverage = library.coverage(MATTER)
    assert (coverage.searched, coverage.attachments, coverage.duplicates) == (2, 0, 2)


def test_a_file_that_changed_is_searched_as_it_was_and_named(library: Library) -> None:
    store(library, MATTER, "/lease", "zebra")
    library.register(MATTER, [FileFacts("/lease", 99, 7)])
    library.register(MATTER, [FileFacts("/new", 1, 1)])
    coverage = library.coverage(MATTER)
    assert coverage.searched == 1
    assert coverage.unreadable == (
        Unreadable("/lease", "It has changed and has not been read again yet.", in_part=True),
        Unreadable("/new", "It has not been read yet."),
    )


def test_a_document_without_text_is_not_passed_over(library: Library) -> None:
    nothing = ParsedDocument("txt", "")
    none = np.zeros((0, 16), np.float32)
    library.store(MATTER, facts("/blank.pdf"), nothing, none, "e")
    box = library.store(MATTER, facts("/box.zip"), nothing, none, "e").id
    inner = replace(facts("/box.zip/a.txt"), parent=box)
    library.store(MATTER, inner, parsed("text"), vectors(1), "e")
    coverage = library.coverage(MATTER)
    assert coverage.searched == 1
    assert coverage.unreadable == (Unreadable("/blank.pdf", "No text was found in it."),)


def test_read_in_full_is_every_chunk(library: Library) -> None:
    short = store(library, MATTER, "/short", "one", "two")
    long = store(library, MATTER, "/long", "three", "four", "five")
    chunks = [p.chunk_id for p in library.passages_of(short)]
    some = [p.chunk_id for p in library.passages_of(long)[:2]]
    assert library.coverage(MATTER, read=[*chunks, *some, *chunks]).in_full == 1
    assert library.coverage(MATTER, read=some).in_full == 0
    assert library.coverage(MATTER).in_full == 0


def test_only_what_the_scope_holds_is_counted(library: Library) -> None:
    lease = library.store(MATTER, facts("/lease"), recognised(0.4), vectors(1), "e")
    library.store(MATTER, facts("/scan"), recognised(0.5), vectors(1), "e")
    coverage = library.coverage(MATTER, Scope(documents=(lease.id,)))
    assert coverage.searched == 1
    assert [weak.doc for weak in coverage.weak] == ["/lease"]


def test_a_removed_document_is_in_no_finding_of_an_answer(library: Library) -> None:
    gone, kept = (store(library, MATTER, path, path) for path in ("/gone", "/kept"))
    findings = tuple(
        Finding(document_id, path, FindingState.ABSENT, "It does not say.")
        for document_id, path in ((gone, "/gone"), (kept, "/kept"))
    )
    weak = (Unreadable("/gone", "dim"), Unreadable("/kept", "dim"))
    answer = Answer(
        "Which?",
        "None.",
        AnswerStatus.NOT_FOUND,
        coverage=Coverage(2, weak=weak, duplicates=3, attachments=1, in_full=2),
        kind=AnswerKind.SURVEYED,
        findings=findings,
    )
    library.conversations.remember(MATTER, answer)
    assert library.conversations.answers(MATTER)[0].answer == answer
    library.remove([gone])
    (left,) = library.conversations.answers(MATTER)
    assert [finding.doc for finding in left.answer.findings] == ["/kept"]
    assert [entry.doc for entry in left.answer.coverage.weak] == ["/kept"]


def test_the_command_line_says_all_of_it() -> None:
    coverage = Coverage(
        3, (Unreadable("/x/a.pdf", "locked"),), "kind pdf", 2, (Unreadable("/b", "dim"),), 1, 1
    )
    record = coverage_record(coverage)
    assert record["searched"] == 3
    assert record["unreadable"] == [{"doc": "/x/a.pdf", "reason": "locked"}]
    assert coverage_lines("partial", record) == [
        "Only in: kind pdf",
        "partial; 3 documents searched, 2 of them read in full, 1 could not be read, or not all"
        " of it:",
        "    a.pdf: locked",
        "1 of them lies in a mail or an archive; 1 more is a copy, not searched.",
        "Read in pictures with little certainty:",
        "    b: dim",
    ]
    assert coverage_record(Coverage(1)) == {"searched": 1, "unreadable": []}
    assert coverage_lines("supported", coverage_record(Coverage(1))) == [
        "supported; 1 document searched."
    ]
