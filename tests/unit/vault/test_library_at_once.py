"""Many documents, and several at once."""

import threading
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.vault.lexical import words
from desktop.vault.library import Library
from tests.unit.vault_support import facts, is_consistent, open_library, store

MATTER = "Nightingale v. Ocean Freight"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


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
