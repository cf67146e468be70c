"""What the library keeps of a run that was interrupted, and of files that changed meanwhile."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.documents import Coverage, Status, Unreadable
from desktop.errors import NotFoundError
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.vault_support import facts, is_consistent, open_library, parsed, store, vectors

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def statuses(library: Library, matter: str = MATTER) -> dict[str, str]:
    return {document.name: document.status.value for document in library.documents(matter)}


def test_registered_files_wait_until_they_are_finished(library: Library) -> None:
    library.register(MATTER, [facts("/a"), facts("/b"), facts("/c")])
    assert library.waiting(MATTER) == ["/a", "/b", "/c"]
    store(library, MATTER, "/a", "x")
    library.store_failure(MATTER, facts("/b"), "It has a password.")
    assert library.waiting(MATTER) == ["/c"]
    assert statuses(library) == {"a": "indexed", "b": "failed", "c": "waiting"}


def test_a_known_file_keeps_its_content_until_it_is_read_again(library: Library) -> None:
    known = store(library, MATTER, "/a", "zebra", sha256="s")
    library.register(MATTER, [facts("/a", modified_ns=1)])
    assert statuses(library) == {"a": "indexed"}
    library.register(MATTER, [facts("/a", modified_ns=2)])
    assert library.waiting(MATTER) == ["/a"]
    assert library.text(known) == "zebra"
    assert len(library.match(MATTER, "zebra", 5)) == 1
    # The old time stays, so that a later run still sees the change.
    assert library.document(known).modified == 1e-9


def test_new_time_on_the_same_bytes_is_noted_and_the_state_returns(library: Library) -> None:
    known = store(library, MATTER, "/a", "zebra", sha256="s")
    library.register(MATTER, [facts("/a", modified_ns=2)])
    document = library.mark_unchanged(MATTER, facts("/a", "s", modified_ns=2))
    assert (document.id, document.status, document.modified) == (known, Status.INDEXED, 2e-9)
    with pytest.raises(NotFoundError):
        library.mark_unchanged(MATTER, facts("/b"))


def test_a_failed_file_that_is_unchanged_stays_failed(library: Library) -> None:
    library.store_failure(MATTER, facts("/a"), "It has a password.")
    document = library.mark_unchanged(MATTER, facts("/a", modified_ns=5))
    assert (document.status, document.reason) == (Status.FAILED, "It has a password.")


def test_a_file_that_fails_after_a_change_loses_what_it_no_longer_says(library: Library) -> None:
    known = store(library, MATTER, "/a", "zebra", sha256="s")
    library.store_failure(MATTER, facts("/a", "t"), "It has a password now.")
    assert library.match(MATTER, "zebra", 5) == []
    with pytest.raises(NotFoundError, match="It has a password now"):
        library.text(known)
    is_consistent(library)


def test_a_file_that_could_not_even_be_opened_keeps_what_was_read(library: Library) -> None:
    known = store(library, MATTER, "/a", "zebra", sha256="s")
    unread = FileFacts("/a", 10, 2, "")
    document = library.store_failure(MATTER, unread, "Another program holds it.")
    assert (document.status, document.sha256) == (Status.FAILED, "s")
    assert library.text(known) == "zebra"
    reason = "Another program holds it."
    assert library.coverage(MATTER).unreadable == (Unreadable("/a", reason, in_part=True),)
    assert library.mark_unchanged(MATTER, facts("/a", "s")).status is Status.INDEXED


def test_a_failed_file_that_is_read_at_last_is_indexed(library: Library) -> None:
    library.store_failure(MATTER, facts("/a"), "It has a password.")
    store(library, MATTER, "/a", "zebra")
    assert library.coverage(MATTER) == Coverage(1)


def test_coverage_names_all_that_was_not_searched(library: Library) -> None:
    store(library, MATTER, "/a", "zebra", sha256="s")
    library.store_duplicate(MATTER, facts("/b", "s"))
    library.store_failure(MATTER, facts("/c"), "It is damaged.")
    library.register(MATTER, [facts("/d")])
    coverage = library.coverage(MATTER)
    assert (coverage.searched, coverage.duplicates) == (1, 1)
    assert [entry.doc for entry in coverage.unreadable] == ["/c", "/d"]
    assert all(entry.reason for entry in coverage.unreadable)


def test_a_file_moves_to_where_another_one_was_left_half_read(library: Library) -> None:
    """At the new place stands what a run left that was broken off inside another archive."""
    moved = store(library, MATTER, "/a/box.zip", "one", sha256="z1")
    inner = replace(facts("/a/box.zip/x.txt", "x1"), parent=moved)
    library.store(MATTER, inner, parsed("inner"), vectors(1), "fake")
    library.register(MATTER, [facts("/b/box.zip")])
    half_read = library.find(MATTER, "/b/box.zip")
    assert half_read is not None
    other = replace(facts("/b/box.zip/x.txt", "y1"), parent=half_read.id)
    library.store(MATTER, other, parsed("another"), vectors(1), "fake")

    library.move(MATTER, moved, facts("/b/box.zip", "z1"))

    left = {document.path: library.text(document.id) for document in library.documents(MATTER)}
    assert left == {"/b/box.zip": "one", "/b/box.zip/x.txt": "inner"}
    is_consistent(library)


def test_new_times_of_many_files_are_noted_in_one_transaction(library: Library) -> None:
    for path in "abc":
        store(library, MATTER, f"/{path}", "zebra", sha256=path)
    before = library.known(MATTER)
    changed = [facts(f"/{path}", path, modified_ns=9) for path in "abcd"]
    documents = library.mark_all_unchanged(MATTER, changed)
    assert [document.path for document in documents] == ["/a", "/b", "/c"]
    assert {known.modified_ns for known in library.known(MATTER)} == {9}
    assert len(before) == 3
