"""A change of what documents are made with re-does those that depend on it, and no others."""

from dataclasses import replace

import pytest

from desktop.documents import ParsedDocument
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.run import made_with

_BEFORE_EMBEDDING = "reader=text.1 chunks=1"


def _words() -> ParsedDocument:
    return parse(b"The rent is 900 euros.", "lease.txt")


def test_what_was_just_made_is_current() -> None:
    fingerprint = made_with.fingerprint(_words(), "latin")
    assert made_with.is_current(fingerprint, "latin")


def test_other_text_to_embed_re_does_what_was_embedded(monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprint = made_with.fingerprint(_words(), "latin")
    monkeypatch.setattr(made_with, "_EMBEDDING", 2)
    assert not made_with.is_current(fingerprint, "latin")
    assert not made_with.is_current(_BEFORE_EMBEDDING, "latin")


def test_what_was_read_before_that_was_noted_is_not_done_again() -> None:
    assert made_with.is_current(_BEFORE_EMBEDDING, "latin")


def test_a_document_without_passages_is_not_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    empty = replace(_words(), text="", chunks=())
    fingerprint = made_with.fingerprint(empty, "latin")
    monkeypatch.setattr(made_with, "_EMBEDDING", 2)
    assert made_with.is_current(fingerprint, "latin")
