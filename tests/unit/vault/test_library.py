"""Matters and documents: what is kept, replaced and removed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.documents import Chunk, Coverage, Page, ParsedDocument, Status, Unreadable
from desktop.errors import NotFoundError, ReadingError, UsageError
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


# ------------------------------------------------------------------------------------- matters


def test_matters_are_listed_by_name_with_their_documents(library: Library) -> None:
    library.add_matter("alpha", keep_originals=True)
    store(library, MATTER, "/a.txt", "one")
    assert [(m.name, m.documents, m.keep_originals) for m in library.matters()] == [
        ("alpha", 0, True),
        (MATTER, 1, False),
    ]
    assert library.matter(" NIGHTINGALE V. ocean freight ").name == MATTER


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "two\nlines", "null\0", "\ud800"])
def test_a_name_that_can_not_be_shown_is_refused(library: Library, name: str) -> None:
    with pytest.raises(UsageError):
        library.add_matter(name)
    assert len(library.matters()) == 1


@pytest.mark.parametrize("name", [MATTER, MATTER.upper(), f" {MATTER} "])
def test_a_name_that_is_taken_is_refused(library: Library, name: str) -> None:
    with pytest.raises(UsageError):
        library.add_matter(name)


def test_names_that_look_the_same_are_the_same(library: Library) -> None:
    library.add_matter("Mu\u0308ller")
    assert library.matter("M\u00fcller").name == "M\u00fcller"
    with pytest.raises(UsageError):
        library.add_matter("MÜLLER")


def test_texts_begin_as_they_are_stored(library: Library) -> None:
    store(library, MATTER, "/a.txt", "Größe über alles")
    store(library, MATTER, "/b.txt", "one")
    contents = [content for _, content in library.places_in(MATTER, None)]
    assert library.beginnings(contents, 5) == ("Größe", "one")
    assert library.beginnings([], 5) == ()


def test_what_is_not_there_is_said_so(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.matter("nobody")
    with pytest.raises(NotFoundError):
        library.documents("nobody")
    with pytest.raises(NotFoundError):
        library.remove_matter("nobody")
    with pytest.raises(NotFoundError):
        library.document(99)
    with pytest.raises(NotFoundError):
        library.text(99)
    assert library.find(MATTER, "/nowhere") is None


# ----------------------------------------------------------------------------------- documents


def test_a_stored_document_comes_back_to_the_letter(library: Library) -> None:
    text = "Clause 1\nThe tenant pays.\n\nClause 2 – naïve café 你好\n"
    chunks = (Chunk(0, 0, 25, text[:25], 1, "Lease"), Chunk(1, 27, 49, text[27:49], 2, "Lease > 2"))
    pages = (Page(1, 0, 26), Page(2, 27, len(text)))
    document = library.store(
        MATTER,
        FileFacts("/x/lease.pdf", 99, 1_700_000_000_123_456_789, "abc"),
        ParsedDocument("pdf", text, pages, chunks, "The lease"),
        vectors(2),
        "embedder",
        original=b"%PDF\0",
    )
    assert document == replace(library.document(document.id), added=document.added)
    assert (document.status, document.kind, document.title) == (Status.INDEXED, "pdf", "The lease")
    assert (document.pages, document.chunks, document.size) == (2, 2, 99)
    assert document.modified == pytest.approx(1_700_000_000.123456, abs=1e-5)
    assert library.find(MATTER, "/x/lease.pdf") == document
    assert library.text(document.id) == text
    assert library.pages(document.id) == pages
    assert library.chunks(document.id) == chunks
    assert library.original(document.id) == b"%PDF\0"
    passages = library.passages_of(document.id)
    assert [(p.start, p.end, p.page, p.heading) for p in passages] == [
        (0, 25, 1, "Lease"),
        (27, 49, 2, "Lease > 2"),
    ]
    assert all(text[p.start : p.end] == p.text and p.doc == "/x/lease.pdf" for p in passages)
    is_consistent(library)


def test_files_are_listed_in_the_order_in_which_they_lie(library: Library) -> None:
    """In the order of their paths the pages of their contents would be decrypted over and over."""
    asked: list[str] = []
    with library._database.reader() as connection:
        connection.set_trace_callback(asked.append)  # The next reader gets the same one.
    library.documents(MATTER)
    library.known(MATTER)
    lists = [query for query in asked if "ORDER BY files.id" in query]
    assert len(lists) == 2
    with library._database.reader() as connection:
        for query in lists:
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
            assert any("files_of_matter" in step for step in steps)
            assert not any("B-TREE" in step for step in steps)


def test_a_partial_document_keeps_its_reasons(library: Library) -> None:
    document = parsed("some text", problems=("page 2: no text layer", "page 3: damaged"))
    stored = library.store(MATTER, facts("/scan.pdf"), document, vectors(1), "e")
    assert stored.status is Status.PARTIAL
    assert stored.reason == "page 2: no text layer; page 3: damaged"
    in_part = Unreadable("/scan.pdf", stored.reason, in_part=True)
    assert library.coverage(MATTER) == Coverage(1, (in_part,))


@pytest.mark.parametrize(
    "broken",
    [
        ParsedDocument("txt", "abc", (), (Chunk(0, 0, 2, "xy"),)),
        ParsedDocument("txt", "abc", (), (Chunk(0, 0, 4, "abc"),)),
        ParsedDocument("txt", "abc", (), (Chunk(0, -1, 2, ""),)),
        ParsedDocument("txt", "abc", (), (Chunk(0, 2, 2, ""),)),
        ParsedDocument("txt", "abc", (), (Chunk(0, 0, 1, "a"), Chunk(0, 1, 2, "b"))),
        ParsedDocument("txt", "abc", (Page(1, 0, 9),), ()),
        ParsedDocument("txt", "abc", (Page(1, 0, 1), Page(1, 1, 2)), ()),
        ParsedDocument("txt", "a\ud800c", (), (Chunk(0, 0, 1, "a"),)),
        ParsedDocument("txt", "abc", (), (Chunk(0, 0, 1, "a", 1, "\udfff"),)),
    ],
)
def test_a_reader_that_contradicts_itself_is_not_believed(
    library: Library, broken: ParsedDocument
) -> None:
    with pytest.raises(ReadingError):
        library.store(MATTER, facts("/a"), broken, vectors(len(broken.chunks)), "e")
    assert library.documents(MATTER) == []
    is_consistent(library)


def test_vectors_must_fit_the_chunks(library: Library) -> None:
    with pytest.raises(ValueError, match="one vector for each chunk"):
        library.store(MATTER, facts("/a"), parsed("one", "two"), vectors(1), "e")
    bad = vectors(1)
    bad[0, 0] = np.nan
    with pytest.raises(ValueError, match="finite"):
        library.store(MATTER, facts("/a"), parsed("one"), bad, "e")
    assert library.documents(MATTER) == []
    is_consistent(library)


def test_a_changed_file_replaces_what_was_read_before(library: Library) -> None:
    first = store(library, MATTER, "/a", "old zebra", sha256="s1")
    assert store(library, MATTER, "/a", "new walrus", "second", sha256="s2") == first
    assert library.text(first) == "new walrus\nsecond"
    assert library.match(MATTER, "zebra", 5) == []
    assert [p.text for p in library.match(MATTER, "walrus", 5)] == ["new walrus"]
    assert library.totals().chunks == 2
    assert not library.has_content(MATTER, "s1", "test")
    is_consistent(library)


def test_storing_the_same_bytes_again_replaces_them_once(library: Library) -> None:
    first = store(library, MATTER, "/a", "zebra", sha256="s")
    second = library.store_duplicate(MATTER, facts("/b", "s")).id
    assert store(library, MATTER, "/b", "zebra", "read better", sha256="s") == second
    assert library.text(first) == library.text(second) == "zebra\nread better"
    assert statuses(library) == {"a": "indexed", "b": "duplicate"}
    is_consistent(library)


def test_a_document_without_text_is_kept_without_chunks(library: Library) -> None:
    empty = ParsedDocument("txt", "")
    document = library.store(MATTER, facts("/empty"), empty, np.zeros((0, 16), np.float32), "e")
    assert (document.status, document.chunks, document.pages) == (Status.INDEXED, 0, None)
    assert library.text(document.id) == ""
    assert library.coverage(MATTER).searched == 0


def test_has_content_asks_for_the_embedder_too(library: Library) -> None:
    store(library, MATTER, "/a", "x", sha256="s")
    assert library.has_content(MATTER, "s", "test")
    assert not library.has_content(MATTER, "s", "another")
    assert not library.has_content(MATTER, "t", "test")


def test_a_path_that_is_no_text_is_refused(library: Library) -> None:
    for path in ("", "/caf\udce9"):
        with pytest.raises(UsageError):
            library.register(MATTER, [facts(path)])
    assert library.documents(MATTER) == []


# --------------------------------------------------------------------------------- duplicates


def test_the_first_is_indexed_and_the_later_ones_are_duplicates(library: Library) -> None:
    store(library, MATTER, "/a", "zebra", sha256="s")
    library.store_duplicate(MATTER, facts("/b", "s"))
    library.store_duplicate(MATTER, facts("/c", "s"))
    assert statuses(library) == {"a": "indexed", "b": "duplicate", "c": "duplicate"}
    duplicate = library.find(MATTER, "/c")
    assert duplicate is not None
    assert duplicate.duplicate_of == "/a"
    assert [p.doc for p in library.match(MATTER, "zebra", 5)] == ["/a"]


def test_removing_the_first_promotes_the_next(library: Library) -> None:
    first = store(library, MATTER, "/a", "zebra", sha256="s")
    second = library.store_duplicate(MATTER, facts("/b", "s"))
    library.store_duplicate(MATTER, facts("/c", "s"))
    library.remove([first])
    assert statuses(library) == {"b": "indexed", "c": "duplicate"}
    (found,) = library.match(MATTER, "zebra", 5)
    assert (found.doc, found.document_id) == ("/b", second.id)
    is_consistent(library)


def test_changing_the_first_promotes_the_next(library: Library) -> None:
    store(library, MATTER, "/a", "zebra", sha256="s")
    library.store_duplicate(MATTER, facts("/b", "s"))
    store(library, MATTER, "/a", "walrus", sha256="t")
    assert statuses(library) == {"a": "indexed", "b": "indexed"}
    assert [p.doc for p in library.match(MATTER, "zebra", 5)] == ["/b"]
    is_consistent(library)


def test_a_missing_first_gives_way_and_comes_back_as_a_duplicate(library: Library) -> None:
    store(library, MATTER, "/a", "zebra", sha256="s")
    library.store_duplicate(MATTER, facts("/b", "s"))
    library.mark_missing(MATTER, ["/a", "/unknown"])
    assert statuses(library) == {"a": "missing", "b": "indexed"}
    assert [p.doc for p in library.match(MATTER, "zebra", 5)] == ["/b"]
    library.register(MATTER, [facts("/a", "s")])
    assert statuses(library) == {"a": "duplicate", "b": "indexed"}


def test_a_duplicate_of_nothing_is_refused(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.store_duplicate(MATTER, facts("/b", "unknown"))
    assert library.documents(MATTER) == []


def test_the_same_bytes_in_two_matters_are_two_documents(library: Library) -> None:
    library.add_matter("other")
    store(library, MATTER, "/a", "zebra", sha256="s")
    store(library, "other", "/a", "zebra", sha256="s")
    library.remove_matter("other")
    assert statuses(library) == {"a": "indexed"}
    assert len(library.match(MATTER, "zebra", 5)) == 1
    is_consistent(library)
