"""A matter as one sealed file: all of it arrives, nothing of it shows, and nothing else gets in."""

import contextlib
import io
import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import pytest

from desktop.documents import Answer, AnswerStatus, Citation
from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Span
from desktop.drafting.manuscript.renumbering import renumbered
from desktop.errors import (
    CancelledError,
    DesktopError,
    UsageError,
    VaultDamagedError,
    VaultLockedError,
)
from desktop.vault.copies import matter_file, packing, unpacking
from desktop.vault.copies.matter_file import Exported, Imported
from desktop.vault.copies.pieces import Piece
from desktop.vault.desk.clauses import Origin as ClauseOrigin
from desktop.vault.desk.clauses import StoredClause
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.desk.history import Verdict
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.disk import atomic
from desktop.vault.disk.database import Database
from desktop.vault.disk.sealed_stream import CHUNK, TAG, SealedReader, SealedWriter
from desktop.vault.holdings.duties import Duty
from desktop.vault.library import Library
from desktop.vault.locks import recovery_code
from tests.unit.vault_support import facts, is_consistent, new_database, parsed, store, vectors

MATTER = "Harbour Lane"
CANARY = "qzcanary okapi rent"


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[tuple[Database, Library]]:
    folder.mkdir()
    with contextlib.closing(new_database(folder)) as database:
        yield database, Library(database)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[tuple[Database, Library]]:
    with opened(tmp_path / "source") as (database, library):
        library.add_matter("other")
        store(library, "other", "/other", "not for anybody")
        library.add_matter(MATTER, keep_originals=True)
        _fill(library)
        yield database, library


@pytest.fixture
def target(tmp_path: Path) -> Iterator[tuple[Database, Library]]:
    with opened(tmp_path / "target") as (database, library):
        library.add_matter("mine")
        store(library, "mine", "/mine", "zebra of mine")
        yield database, library


def _fill(library: Library) -> None:
    lease = library.store(
        MATTER,
        facts("/clients/qzcanary lease.pdf"),
        replace(parsed(CANARY, "second clause", title="Lease"), problems=("page 3 is a scan",)),
        vectors(2),
        "test",
        b"qzcanary original",
    )
    mail = store(library, MATTER, "/mail.eml", "zebra mail")
    library.store(
        MATTER, replace(facts("/mail.eml/a.pdf"), parent=mail), parsed("inner"), vectors(1), "test"
    )
    library.store_failure(MATTER, facts("/broken.pdf"), "It is locked.")
    quote = Citation(1, lease.id, lease.path, 1, 0, len(CANARY), CANARY)
    answer = Answer("What qzcanary?", "The rent [1].", AnswerStatus.SUPPORTED, (quote,))
    first, talk = library.conversations.remember(MATTER, answer)
    library.conversations.remember(MATTER, answer, talk, first)
    library.conversations.mark(first, Verdict.VERIFIED, "qzcanary note")
    library.conversations.keep_note(Note(0, MATTER, NoteKind.FACT, "qzcanary fact"))
    text = Manuscript(
        title="Deed",
        paragraphs=(
            Paragraph("p", (Span(CANARY, Origin("precedent", lease.path, lease.id, 1, 0, 5)),)),
        ),
    )
    draft = DraftFacts(0, MATTER, "Deed qzcanary", "", "", lease.id, "", "")
    made = library.drafts.add(draft, b"qzcanary base", record.to_json(text))
    library.drafts.add_version(made.id, "first", library.drafts.text(made.id))
    origin = ClauseOrigin(lease.path, 1, 0, 5)
    library.clauses.save(StoredClause(0, "rent", "Mine", "neutral", CANARY, origin, "2026"))
    library.keep_duty(MATTER, Duty("", "2031-12-31"))


def export(source: tuple[Database, Library], out: Path, passphrase: str | None = None) -> Exported:
    events = list(matter_file.export(source[0], MATTER, out, passphrase))
    assert isinstance(events[-1], Exported)
    return events[-1]


def take(target: tuple[Database, Library], file: Path, **key: str) -> Imported:
    events = list(matter_file.import_matter(target[0], file, renumbered, **key))  # type: ignore[arg-type] # two words
    assert isinstance(events[-1], Imported)
    return events[-1]


def test_a_whole_matter_arrives(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    out = tmp_path / "lane.strongroom"
    made = export(source, out)
    there = take(target, out, code=made.code)
    assert (there.matter, there.documents) == (MATTER, 4)
    before, after = source[1], target[1]
    is_consistent(after)
    assert after.matter(MATTER).keep_originals
    assert after.duty(MATTER) == Duty("", "2031-12-31")
    assert after.counts(MATTER) == before.counts(MATTER)
    old = {d.path: d for d in before.documents(MATTER)}
    new = {d.path: d for d in after.documents(MATTER)}
    assert old.keys() == new.keys()
    for path, document in new.items():
        known = old[path]
        same = replace(known, id=document.id, parent=document.parent)
        assert document == same
        if known.chunks:
            assert after.text(document.id) == before.text(known.id)
            assert after.chunks(document.id) == before.chunks(known.id)
            assert after.original(document.id) == before.original(known.id)
    assert new["/mail.eml/a.pdf"].parent == new["/mail.eml"].id
    assert [p.doc for p in after.match(MATTER, "okapi", 5)] == ["/clients/qzcanary lease.pdf"]
    lease = new["/clients/qzcanary lease.pdf"].id
    second, first = after.conversations.answers(MATTER)
    assert first.answer.citations[0].document_id == lease
    assert second.parent == first.id
    assert first.mark is not None
    assert first.mark.note == "qzcanary note"
    [draft] = after.drafts.of_matter(MATTER)
    assert draft.precedent_id == lease
    text = after.drafts.text(draft.id)
    assert after.drafts.base(text.base_id) == b"qzcanary base"
    origin = record.from_json(text.manuscript).paragraphs[0].spans[0].origin
    assert origin.document_id == lease
    assert len(after.drafts.versions(draft.id)) == 1
    assert [n.text for n in after.conversations.notes(MATTER)] == ["qzcanary fact"]
    assert [c.text for c in after.clauses.clauses()] == [CANARY]
    actions = [entry.action for entry in after.audit.entries()]
    assert actions[-1] == "matter imported"
    assert [e.action for e in before.audit.entries()][-1] == "matter exported"


def test_a_passphrase_opens_it_and_another_does_not(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    out = tmp_path / "lane.strongroom"
    made = export(source, out, "lantern orchid gravel")
    assert made.code == ""
    assert matter_file.kind_of_key(out) == "passphrase"
    with pytest.raises(VaultLockedError) as refused:
        take(target, out, passphrase="lantern orchid grave")
    assert str(refused.value) == "The passphrase is wrong. Type it and try again."
    with pytest.raises(VaultLockedError):
        take(target, out, code=recovery_code.write(recovery_code.make()))
    assert take(target, out, passphrase="lantern orchid gravel").documents == 4


def test_another_code_does_not_open_it(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    out = tmp_path / "lane.strongroom"
    export(source, out)
    assert matter_file.kind_of_key(out) == "code"
    with pytest.raises(VaultLockedError, match="another file"):
        take(target, out, code=recovery_code.write(recovery_code.make()))


def test_the_same_matter_twice_is_two_matters(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    out = tmp_path / "lane.strongroom"
    code = export(source, out).code
    names = [take(target, out, code=code).matter for _ in range(3)]
    assert names[0] == MATTER
    assert names[1].startswith(f"{MATTER} (imported 2")
    assert names[2] == f"{names[1]} (2)"
    assert len(target[1].clauses.clauses()) == 1
    target[1].keep_duty(names[1], Duty())
    target[1].remove_matter(names[1])
    assert target[1].counts(MATTER) == target[1].counts(names[2])
    is_consistent(target[1])


def test_nothing_of_it_can_be_read_and_no_other_file_is_written(
    source: tuple[Database, Library], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out" / "lane.strongroom"
    out.parent.mkdir()
    opened_for_writing: list[str] = []
    real = os.open

    def watched(path: str, flags: int, *rest: int, **more: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            opened_for_writing.append(str(path))
        return real(path, flags, *rest, **more)

    monkeypatch.setattr(os, "open", watched)
    export(source, out)
    data = out.read_bytes()
    for text in ("qzcanary", "Harbour", "zebra", "Lease", "clause"):
        for form in (text.encode(), text.encode("utf-16-le")):
            assert form not in data
    assert vectors(2)[0].tobytes()[:64] not in data
    assert [each.name for each in out.parent.iterdir()] == [out.name]
    assert {Path(each).parent for each in opened_for_writing} == {out.parent}
    assert out.stat().st_mode & 0o777 == 0o600


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


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_a_stream_that_ends_between_two_chunks_is_not_whole(size: int) -> None:
    key, header, data = bytes(32), b"header", os.urandom(size)
    stream = io.BytesIO()
    writer = SealedWriter(stream, key, header)
    writer.write(data)
    digest = writer.close()
    sealed = stream.getvalue()
    assert SealedReader(io.BytesIO(sealed), key, header).digest() == digest
    assert SealedReader(io.BytesIO(sealed), key, header).read(size + 1) == data
    for cut in range(0, len(sealed) - 1, CHUNK + TAG):
        with pytest.raises(VaultDamagedError):
            SealedReader(io.BytesIO(sealed[:cut]), key, header).digest()
    with pytest.raises(VaultDamagedError):
        SealedReader(io.BytesIO(sealed), key, b"another header").digest()


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


def test_an_import_that_breaks_off_leaves_nothing(
    source: tuple[Database, Library],
    target: tuple[Database, Library],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "lane.strongroom"
    code = export(source, out).code

    def fail(self: unpacking.Unpacker) -> None:
        raise RuntimeError("the power fails")

    monkeypatch.setattr(unpacking.Unpacker, "finish", fail)
    with pytest.raises(RuntimeError):
        take(target, out, code=code)
    assert [m.name for m in target[1].matters()] == ["mine"]
    is_consistent(target[1])


def test_an_export_that_is_stopped_leaves_the_old_file(
    source: tuple[Database, Library], tmp_path: Path
) -> None:
    out = tmp_path / "lane.strongroom"
    out.write_bytes(b"an older one")
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        list(matter_file.export(source[0], MATTER, out, None, cancel))
    assert out.read_bytes() == b"an older one"
    assert [each.name for each in tmp_path.glob("*lane*")] == [out.name]


def test_a_drive_that_does_not_keep_what_is_written_is_found_out(
    source: tuple[Database, Library], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rotten(target: Path, write: Callable[[IO[bytes]], None]) -> None:
        atomic.write_file(target, write)
        data = bytearray(target.read_bytes())
        data[-30] ^= 8
        target.write_bytes(data)

    monkeypatch.setattr(matter_file, "write_file", rotten)
    out = tmp_path / "lane.strongroom"
    with pytest.raises(VaultDamagedError):
        export(source, out)
    assert list(tmp_path.glob("*lane*")) == []


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


def test_another_file_and_another_name_are_told(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    with pytest.raises(UsageError):
        export(source, tmp_path / "lane.zip")
    other = tmp_path / "lease.pdf"
    other.write_bytes(b"%PDF-1.7 and so on")
    with pytest.raises(VaultDamagedError, match="no matter"):
        take(target, other, code="")
    with pytest.raises(DesktopError):
        take(target, tmp_path / "nothing.strongroom", code="")


def test_the_code_is_told_where_the_vault_can_not_note_the_export(
    source: tuple[Database, Library], target: tuple[Database, Library], tmp_path: Path
) -> None:
    source[0].refuse_writing()
    out = tmp_path / "a.strongroom"
    exported = export(source, out)
    assert take(target, out, code=exported.code).documents == 4


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
