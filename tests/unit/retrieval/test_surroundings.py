"""A found passage is shown with what stands around it, and no text twice."""

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.documents import Chunk, ParsedDocument, Passage
from desktop.retrieval.surroundings import LONGEST, widened
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, vectors

_SIZE = 500


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, "A") as library:
        yield library


def _store(library: Library, path: str, headings: str, size: int = _SIZE) -> list[Passage]:
    """A document with one chunk of _SIZE characters under each letter, its passages."""
    text, chunks = "", []
    for ordinal, heading in enumerate(headings):
        body = f"{path} part {ordinal} ".ljust(size, "x")
        chunks.append(Chunk(ordinal, len(text), len(text) + size, body, None, heading))
        text += body + "\n\n"
    document = ParsedDocument("text", text, (), tuple(chunks))
    stored = library.store("A", facts(path), document, vectors(len(chunks)), "test")
    return library.passages_of(stored.id)


def test_a_passage_grows_over_its_section_and_stays_exact(library: Library) -> None:
    passages = _store(library, "/a", "aabbbbcc", 900)
    (found,) = widened(library, [passages[3]], 1)
    text = library.text(found.document_id)
    assert found.text == text[found.start : found.end]
    assert found.found == (passages[3].start, passages[3].end)
    assert text[slice(*found.found)] == passages[3].text
    # All four parts of section b, no more: a fifth would be too long.
    assert (found.start, found.end) == (passages[2].start, passages[5].end)
    assert len(found.text) <= LONGEST


def test_no_text_is_shown_twice(library: Library) -> None:
    first, second = _store(library, "/a", "aaaaaaaaaa"), _store(library, "/b", "aaa")
    ranked = [first[4], first[5], second[1], first[0], second[0]]
    shown = widened(library, ranked, 10)
    assert [passage.chunk_id for passage in shown][:2] == [first[4].chunk_id, second[1].chunk_id]
    spans = sorted((p.document_id, p.start, p.end) for p in shown)
    for (doc, _, end), (other, start, _) in itertools.pairwise(spans):
        assert doc != other or end <= start


def test_at_most_k_and_none_of_what_is_gone(library: Library) -> None:
    passages = _store(library, "/a", "abcdefghij")
    assert len(widened(library, passages, 1)) == 1
    library.remove([passages[0].document_id])
    assert widened(library, passages, 5) == []


def test_a_long_text_is_read_once_for_all_of_its_passages(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    passages = _store(library, "/a", "aaabbbcccddd", 1000)
    read: list[int] = []
    stretches = library.stretches

    def count(content_id: int, spans: Sequence[tuple[int, int]]) -> list[str]:
        read.append(len(spans))
        return stretches(content_id, spans)

    monkeypatch.setattr(library, "stretches", count)
    shown = widened(library, passages, 10)
    text = library.text(passages[0].document_id)
    assert len(shown) > 1
    assert all(passage.text == text[passage.start : passage.end] for passage in shown)
    assert len(read) == 1
