"""A matter's file that was changed, cut off or made by somebody else: it is refused, and the vault
stays as it was."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.drafting.manuscript.renumbering import renumbered
from desktop.errors import VaultDamagedError
from desktop.vault.copies import matter_file, packing
from desktop.vault.copies.pieces import Piece
from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from tests.unit.vault.matter_file_support import (
    CANARY,
    MATTER,
    export,
    take,
)
from tests.unit.vault_support import is_consistent, store


@pytest.mark.parametrize("where", [0, 25, 400, 0.3, 0.6, -20, -1])
def test_a_changed_byte_is_refused(
    source: tuple[Database, Library],
    target: tuple[Database, Library],
    tmp_path: Path,
    where: float,
) -> None:
    out = tmp_path / "lane.strongroom"
    code = export(source, out).code
    data = bytearray(out.read_bytes())
    data[int(len(data) * where) if 0 < where < 1 else int(where)] ^= 1
    out.write_bytes(data)
    before = target[1].totals()
    with pytest.raises(VaultDamagedError):
        take(target, out, code=code)
    assert target[1].totals() == before


@pytest.mark.parametrize("left", [0, 5, 100, -1, -17, -65552])
def test_a_cut_off_or_longer_file_is_refused(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path, left: int
) -> None:
    out = tmp_path / "lane.strongroom"
    # So long that the cut meets the beginning of a chunk.
    store(source[1], MATTER, "/long", "word " * 60_000)
    code = export(source, out).code
    data = out.read_bytes()
    for changed in (data[:left], data + b"\0" * max(1, abs(left))):
        out.write_bytes(changed)
        with pytest.raises(VaultDamagedError):
            take(target, out, code=code)
    assert [m.name for m in target[1].matters()] == ["mine"]


def test_chunks_in_another_order_are_refused(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    out = tmp_path / "lane.strongroom"
    store(source[1], MATTER, "/long", "word " * 60_000)
    code = export(source, out).code
    data = out.read_bytes()
    size = 64 * 1024 + 16
    body = len(matter_file._MAGIC) + 4 + int.from_bytes(data[20:24], "big")
    first, second = data[body : body + size], data[body + size : body + 2 * size]
    out.write_bytes(data[:body] + second + first + data[body + 2 * size :])
    with pytest.raises(VaultDamagedError):
        take(target, out, code=code)


def _hostile(source: tuple[Database, Library], piece: Piece) -> list[Piece]:
    with source[0].reader() as connection:
        (matter_id,) = connection.execute(
            "SELECT id FROM matters WHERE name = ?", (MATTER,)
        ).fetchone()
        return [*packing.matter(connection, matter_id), piece]


CONTENT = {
    "piece": "content", "sha256": "x", "kind": "txt", "title": "", "problems": [], "pages": [],
    "embedder": "test", "made_with": "", "hidden": [], "anchors": [],
}  # fmt: skip
FILE = {
    "piece": "file", "id": 990, "path": "/x", "size": 1, "modified_ns": 1, "sha256": "x",
    "status": "indexed", "reason": "", "added": "", "parent": None, "content": "",
}  # fmt: skip


@pytest.mark.parametrize(
    "piece",
    [
        Piece({"piece": "shell", "run": "rm"}),
        Piece({"piece": "content"}),
        Piece({**CONTENT, "chunks": [[0, 0, 900, None, ""]]}, (b"short", bytes(64), b"")),
        Piece({**CONTENT, "chunks": [[0, 0, 5, None, ""]]}, (b"short", b"odd", b"")),
        Piece({**CONTENT, "chunks": [[0, 0, 5, None, ""]]}, (b"short", b"\xff" * 64, b"")),
        Piece({**CONTENT, "chunks": []}, (b"\xff\xfe", b"", b"")),
        Piece({**CONTENT, "chunks": []}, (b"text", b"", b"odd")),
        Piece({**FILE, "parent": 12345}),
        Piece({**FILE, "content": "no such hash"}),
        Piece({**FILE, "status": "root"}),
        Piece({**FILE, "size": 1 << 80}),
        Piece({"piece": "question", "id": 1, "talk": 99, "parent": None}, (b"{}",)),
        Piece({"piece": "version", "id": 1, "draft": 77}, (b"x",)),
        Piece({"piece": "note", "kind": "fact"}, ()),
        Piece({"piece": "note", "kind": "order"}, (b"x",)),
        Piece({"piece": "matter", "name": "again"}),
    ],
)
def test_a_file_that_opens_but_is_not_in_order_changes_nothing(
    source: tuple[Database, Library],
    target: tuple[Database, Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    piece: Piece,
) -> None:
    parts = _hostile(source, piece)
    monkeypatch.setattr(packing, "matter", lambda connection, matter_id: iter(parts))
    out = tmp_path / "lane.strongroom"
    code = export(source, out).code
    before = target[1].totals()
    with pytest.raises(VaultDamagedError):
        take(target, out, code=code)
    assert target[1].totals() == before
    assert [m.name for m in target[1].matters()] == ["mine"]
    is_consistent(target[1])


def test_a_draft_that_unpacks_to_gigabytes_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import zlib

    from desktop.drafting.manuscript import renumbering

    monkeypatch.setattr(renumbering, "_MOST", 1024)
    with pytest.raises(ValueError, match="no manuscript"):
        renumbered(zlib.compress(b" " * 5000), {})


def test_a_header_that_asks_for_hours_of_work_is_refused(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    from desktop.vault.disk import header
    from desktop.vault.locks import keyslots

    key = bytes(32)
    slot = keyslots.wrap_with_passphrase("x", "lantern orchid gravel", key)
    slow = replace(slot, argon=keyslots.Argon(32, 4 * 1024 * 1024, 16))
    head = header.encoded(header.Header("x", "", (slow,)).sealed(key))
    out = tmp_path / "slow.strongroom"
    out.write_bytes(matter_file._MAGIC + len(head).to_bytes(4, "big") + head)
    with pytest.raises(VaultDamagedError):
        take(target, out, passphrase="lantern orchid gravel")


def _with_answer(
    source: tuple[Database, Library], change: Callable[[dict[str, Any]], None]
) -> list[Piece]:
    """The pieces of the matter, of whose answers each is changed so."""
    *pieces, _ = _hostile(source, Piece({}))
    for at, piece in enumerate(pieces):
        if piece.kind == "question":
            said = json.loads(piece.blobs[0])
            change(said)
            pieces[at] = replace(piece, blobs=(json.dumps(said).encode(),))
    return pieces


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", None),
        ("question", 5),
        ("seconds", []),
        ("looked_for", [1]),
        ("coverage", {"searched": "2", "unreadable": []}),
        ("unsupported", [{"start": 0, "end": "x", "reason": ""}]),
        ("findings", [{"document_id": 1, "doc": 7, "state": "found", "text": "", "citations": []}]),
    ],
)
def test_an_answer_with_values_of_another_kind_is_refused(
    source: tuple[Database, Library],
    target: tuple[Database, Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    field: str,
    value: object,
) -> None:
    pieces = _with_answer(source, lambda said: said.update({field: value}))
    monkeypatch.setattr(packing, "matter", lambda connection, matter_id: iter(pieces))
    out = tmp_path / "lane.strongroom"
    code = export(source, out).code
    with pytest.raises(VaultDamagedError, match="not in order"):
        take(target, out, code=code)
    assert [m.name for m in target[1].matters()] == ["mine"]


def test_a_quote_that_its_document_does_not_hold_has_no_place(
    source: tuple[Database, Library],
    target: tuple[Database, Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "lane.strongroom"
    take(target, out, code=export(source, out).code)
    [first, *_] = target[1].conversations.answers(MATTER)
    assert (first.answer.citations[0].start, first.answer.citations[0].end) == (0, len(CANARY))

    def forge(said: dict[str, Any]) -> None:
        said["citations"][0]["quote"] = "The rent is nothing"

    pieces = _with_answer(source, forge)
    monkeypatch.setattr(packing, "matter", lambda connection, matter_id: iter(pieces))
    made = take(target, out, code=export(source, out).code)
    for asked in target[1].conversations.answers(made.matter):
        assert (asked.answer.citations[0].start, asked.answer.citations[0].end) == (0, 0)
