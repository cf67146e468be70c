"""Matters and documents: what is kept, found, replaced and removed."""

import json
import threading
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3.dbapi2 import IntegrityError

from desktop.documents import (
    Answer,
    AnswerStatus,
    Chunk,
    Citation,
    Claim,
    Coverage,
    Document,
    Page,
    ParsedDocument,
    Status,
    Unreadable,
)
from desktop.errors import NotFoundError, ReadingError, UsageError
from desktop.vault.desk.history import from_json, to_json
from desktop.vault.holdings.files import FileFacts
from desktop.vault.lexical import words
from desktop.vault.library import Library
from tests.unit.vault_support import (
    facts,
    is_consistent,
    open_library,
    parsed,
    sha256_of,
    store,
    vectors,
)

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path) as opened:
        opened.add_matter(MATTER)
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


def test_a_partial_document_keeps_its_reasons(library: Library) -> None:
    document = parsed("some text", problems=("page 2: no text layer", "page 3: damaged"))
    stored = library.store(MATTER, facts("/scan.pdf"), document, vectors(1), "e")
    assert stored.status is Status.PARTIAL
    assert stored.reason == "page 2: no text layer; page 3: damaged"
    assert library.coverage(MATTER) == Coverage(1, (Unreadable("/scan.pdf", stored.reason),))


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


# ------------------------------------------------------------------- an interrupted indexing run


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
    assert library.coverage(MATTER).unreadable == (Unreadable("/a", reason),)
    assert library.mark_unchanged(MATTER, facts("/a", "s")).status is Status.INDEXED


def test_a_failed_file_that_is_read_at_last_is_indexed(library: Library) -> None:
    library.store_failure(MATTER, facts("/a"), "It has a password.")
    store(library, MATTER, "/a", "zebra")
    assert library.coverage(MATTER) == Coverage(1)
    assert library.counts(MATTER) == {"indexed": 1}


def test_coverage_names_all_that_was_not_searched(library: Library) -> None:
    store(library, MATTER, "/a", "zebra", sha256="s")
    library.store_duplicate(MATTER, facts("/b", "s"))
    library.store_failure(MATTER, facts("/c"), "It is damaged.")
    library.register(MATTER, [facts("/d")])
    coverage = library.coverage(MATTER)
    assert (coverage.searched, coverage.duplicates) == (1, 1)
    assert [entry.doc for entry in coverage.unreadable] == ["/c", "/d"]
    assert all(entry.reason for entry in coverage.unreadable)


# -------------------------------------------------------------------------------------- search


def test_match_ranks_and_finds_other_forms_of_a_word(library: Library) -> None:
    store(library, MATTER, "/a", "The tenant may terminate the lease with notice.")
    store(library, MATTER, "/b", "Termination, termination, termination!", "Nothing here at all")
    found = library.match(MATTER, "terminate", 10)
    assert [p.doc for p in found] == ["/b", "/a"]
    assert found[0].score > found[1].score
    assert library.match(MATTER, "terminate", 1) == found[:1]
    assert [p.doc for p in library.match(MATTER, '"the lease"', 5)] == ["/a"]


def test_words_of_headings_and_titles_are_found_and_weighed(library: Library) -> None:
    plain = parsed("about rent")
    library.store(MATTER, facts("/text"), plain, vectors(1), "e")
    titled = parsed("something else entirely", title="rent")
    library.store(MATTER, facts("/title"), titled, vectors(1), "e")
    for filler in range(20):
        store(library, MATTER, f"/filler{filler}", f"words without it {filler}")
    low = library.match(MATTER, "rent", 5, title_weight=0.01)
    high = library.match(MATTER, "rent", 5, title_weight=50.0)
    assert [p.doc for p in low] == ["/text", "/title"]
    assert [p.doc for p in high] == ["/title", "/text"]


def test_letters_with_and_without_marks_are_the_same(library: Library) -> None:
    store(library, MATTER, "/a", "Die Kündigung des Vertrags")
    assert len(library.match(MATTER, "kundigung", 5)) == 1


@pytest.mark.parametrize(
    "query",
    ['"', "AND", "secret*phrase AND", "nocolumn : secretphrase", "(", "NEAR(", "\0", "a ^ "],
)
def test_a_malformed_query_is_refused_without_being_quoted(library: Library, query: str) -> None:
    store(library, MATTER, "/a", "zebra")
    with pytest.raises(ValueError, match="malformed") as caught:
        library.match(MATTER, query, 5)
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_passages_come_in_the_order_asked_for(library: Library) -> None:
    store(library, MATTER, "/a", *[f"passage {number}" for number in range(6)])
    ids = [p.chunk_id for p in library.passages_of(library.documents(MATTER)[0].id)]
    wanted = [ids[4], ids[0], 999_999, ids[2]]
    assert [p.text for p in library.passages(wanted)] == ["passage 4", "passage 0", "passage 2"]
    assert library.passages([]) == []


def test_matters_are_walls(library: Library) -> None:
    library.add_matter("other")
    store(library, MATTER, "/secret.txt", "the zebra settlement is 4 million")
    ranked = [(p.text, p.score) for p in library.match(MATTER, "zebra OR settlement", 5)]
    for number in range(30):
        store(library, "other", f"/o{number}", "zebra zebra settlement", "zebra stripes")
    for query in ("settlement", "million", "text : million", 'm* OR "zebra settlement is"'):
        assert all(p.doc.startswith("/o") for p in library.match("other", query, 100)), query
    assert library.match("other", "million", 100) == []
    assert {d.path for d in library.documents("other")} == {f"/o{n}" for n in range(30)}
    assert library.coverage("other").searched == 30
    assert library.find("other", "/secret.txt") is None
    assert not library.has_content("other", sha256_of("/secret.txt"), "test")
    # Not even the rank of a passage depends on what another matter holds.
    again = [(p.text, p.score) for p in library.match(MATTER, "zebra OR settlement", 5)]
    assert again == ranked


def test_each_matter_has_its_collection_with_filterable_chunks(library: Library) -> None:
    library.add_matter("other")
    store(library, MATTER, "/a", "one", "two")
    assert library.collection_of(MATTER) != library.collection_of("other")
    with library._database.reader() as connection:
        rows = connection.execute(
            "SELECT collections.name, records.document, record_fields.key, record_fields.value"
            " FROM records JOIN collections ON collections.id = records.collection_id"
            " JOIN record_fields ON record_fields.record_id = records.id"
        ).fetchall()
    assert {row[0] for row in rows} == {library.collection_of(MATTER)}
    first = {key: value for _, document, key, value in rows if document == "one"}
    assert first | {"document": 0} == {
        "document": 0, "start": 0, "end": 3, "heading": "§ 0", "page": 1
    }  # fmt: skip


def test_a_matter_moves_to_another_embedding_model_document_by_document(library: Library) -> None:
    """With vectors of another length, even: they never meet in one collection."""
    wide = np.eye(2, 64, dtype=np.float32)
    for path in ("/a", "/b"):
        store(library, MATTER, path, "zebra", "walrus", sha256=path)
    old = library.collection_of(MATTER)
    assert library.collection_of(MATTER, "test") == old
    with pytest.raises(NotFoundError, match="another embedding model"):
        library.collection_of(MATTER, "wide")
    library.store(MATTER, facts("/a", "/a"), parsed("zebra", "walrus"), wide, "wide")
    new = library.collection_of(MATTER, "wide")
    assert new != old
    assert library.collection_of(MATTER) == new
    assert library.collection_of(MATTER, "test") == old
    assert {p.doc for p in library.match(MATTER, "zebra", 5)} == {"/a", "/b"}
    names = [f"{content}:{ordinal}" for content in (2, 3) for ordinal in (0, 1)]
    assert len(library.chunk_ids(MATTER, names)) == 4
    # One that is gone takes no other's place.
    gone = library.chunk_ids(MATTER, ["9:9", names[0]])
    assert gone == {names[0]: library.chunk_ids(MATTER, names)[names[0]]}
    assert not library.has_content(MATTER, "/b", "wide")
    library.store(MATTER, facts("/b", "/b"), parsed("zebra", "walrus"), wide, "wide")
    with pytest.raises(NotFoundError):
        library.collection_of(MATTER, "test")
    is_consistent(library)
    library.remove_matter(MATTER)
    with library._database.reader() as connection:
        assert connection.execute("SELECT count(*) FROM collections").fetchone() == (0,)


def test_a_chroma_client_can_not_change_a_documents_chunk(library: Library) -> None:
    store(library, MATTER, "/a", "the rent is 100")
    database = library._database
    for statement in ("UPDATE records SET document = 'the rent is 900'", "DELETE FROM records"):
        with (
            pytest.raises(IntegrityError, match=r"chunk of a document|FOREIGN KEY"),
            database.writer() as connection,
        ):
            connection.execute(statement)
    assert [p.text for p in library.match(MATTER, "rent", 5)] == ["the rent is 100"]
    is_consistent(library)


# ------------------------------------------------------------------------------------- history


def answer(document: Document, quote: str, *unreadable: str) -> Answer:
    return Answer(
        question="What is the rent?",
        text=f"It is {quote} [1].",
        status=AnswerStatus.PARTIAL,
        citations=(Citation(1, document.id, document.path, 1, 0, len(quote), quote),),
        unsupported=(Claim(0, 2, "not in the quotes"),),
        coverage=Coverage(3, tuple(Unreadable(path, "why") for path in unreadable)),
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
    library.conversations.forget([ids[1], 12345])
    assert [asked.answer for asked in library.conversations.answers(MATTER)] == [first]
    assert from_json(to_json(first)) == first
    limited = replace(first, coverage=replace(first.coverage, within="kind pdf"))
    assert from_json(to_json(limited)) == limited
    older = to_json(first).replace(', "within": ""', "")
    assert "within" not in older
    assert from_json(older) == first


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


# ------------------------------------------------------------------------------- many and at once


def test_ids_are_never_given_twice(library: Library) -> None:
    first = store(library, MATTER, "/a", "zebra")
    old_chunk = library.passages_of(first)[0].chunk_id
    old_matter = library.matter(MATTER).id
    library.remove([first])
    second = store(library, MATTER, "/b", "walrus")
    assert second > first
    assert library.passages_of(second)[0].chunk_id > old_chunk
    assert library.passages([old_chunk]) == []
    library.remove_matter(MATTER)
    assert library.add_matter("new").id > old_matter


def test_20_000_documents_are_listed_in_half_a_second(library: Library) -> None:
    with library._database.writer():
        for start in range(0, 20_000, 1000):
            library.register(MATTER, [facts(f"/folder/file {start + n}.pdf") for n in range(1000)])
        for number in range(50):
            store(library, MATTER, f"/folder/file {number}.pdf", "x" * 3000)
    library.documents(MATTER)
    began = time.process_time()
    documents = library.documents(MATTER)
    seconds = time.process_time() - began
    assert len(documents) == 20_000
    assert seconds < 0.5


def test_listing_again_makes_no_second_list_and_shows_what_changed(library: Library) -> None:
    with library._database.writer():
        library.register(MATTER, [facts(f"/folder/file {n}.pdf") for n in range(2000)])
    tracemalloc.start()
    try:
        first = library.documents(MATTER)
        whole = tracemalloc.get_traced_memory()[0]
        known = {each.id: each for each in first}
        store(library, MATTER, "/folder/file 7.pdf", "x" * 3000)
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        again = library.documents(MATTER, known)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert peak < whole / 4
    others = [each.path for each in again if each is not known.get(each.id)]
    assert others == ["/folder/file 7.pdf"]
    assert again == library.documents(MATTER)


def test_reading_goes_on_while_documents_are_stored(library: Library) -> None:
    stop = threading.Event()
    problems: list[str] = []

    def read() -> None:
        while not stop.is_set():
            for passage in library.match(MATTER, "zebra", 100):
                text = library.text(passage.document_id)
                if text[passage.start : passage.end] != passage.text:
                    problems.append("a passage of another state")

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    try:
        for number in range(40):
            store(library, MATTER, f"/{number}", "zebra one", f"zebra two {number}")
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert problems == []
    assert len(library.match(MATTER, "zebra", 100)) == 80
    is_consistent(library)


def test_a_failing_store_leaves_the_old_document_whole(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = store(library, MATTER, "/a", "zebra", sha256="s")

    def fail(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(words, "add", fail)
        with pytest.raises(RuntimeError):
            store(library, MATTER, "/a", "walrus", sha256="t")
    assert library.text(known) == "zebra"
    assert [p.doc for p in library.match(MATTER, "zebra", 5)] == ["/a"]
    is_consistent(library)


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
