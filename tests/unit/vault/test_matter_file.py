"""A matter as one sealed file: all of it arrives, nothing of it shows, and what breaks off leaves
nothing."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest

from desktop.drafting.manuscript import record
from desktop.errors import (
    CancelledError,
    DesktopError,
    UsageError,
    VaultDamagedError,
    VaultLockedError,
)
from desktop.vault.copies import matter_file, unpacking
from desktop.vault.disk import atomic
from desktop.vault.disk.database import Database
from desktop.vault.holdings.duties import Duty
from desktop.vault.library import Library
from desktop.vault.locks import recovery_code
from tests.unit.vault.matter_file_support import (
    CANARY,
    MATTER,
    export,
    take,
)
from tests.unit.vault_support import is_consistent, vectors


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
    first, last = ([(d.path, d.status) for d in target[1].documents(names[n])] for n in (0, 2))
    assert first == last
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
