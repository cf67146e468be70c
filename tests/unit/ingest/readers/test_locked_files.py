"""Office files and archives with a password: what opens them, what is said when nothing does."""

import base64
import hashlib
import io
import logging
import os
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.errors import ReadingError
from desktop.ingest.reader_process import originals
from desktop.ingest.reader_process.parse import further, inner, parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.archives import containers, zip_aes, zip_locks
from desktop.ingest.readers.common import reasons
from desktop.ingest.run.advice import advice
from desktop.ingest.run.pipeline import add
from desktop.ingest.run.unlocking import UnlockingReaders
from desktop.vault.library import Library
from tests.unit.ingest.pipeline_support import Counting
from tests.unit.ingest.readers.mutation_support import PASSWORD, locked_office, locked_zip, mail
from tests.unit.ingest.readers.office_support import compound, make_pptx, make_xls, xls_cell
from tests.unit.ingest.readers.test_hostile_office import rich_docx, rich_xlsx
from tests.unit.ingest_support import SENTENCE
from tests.unit.vault_support import open_library

FILES = {"lease.txt": SENTENCE.encode(), "folder/fees.csv": b"Name,Fee\nAnna,5\n"}
MATTER = "Kessler"


def reason_of(data: bytes, name: str, password: str = "") -> str:
    with pytest.raises(ReadingError) as caught:
        parse(data, name, password=password)
    return caught.value.message


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (rich_docx, SENTENCE.strip()),
        (rich_xlsx, "Item 7"),
        (lambda: make_pptx(lambda show: show.core_properties), ""),
    ],
    ids=["docx", "xlsx", "pptx"],
)
def test_a_locked_office_file_opens_with_its_password(
    make: Callable[[], bytes], words: str
) -> None:
    data = locked_office(make())
    assert reason_of(data, "a") == reasons.LOCKED
    assert reason_of(data, "a", "guess") == reasons.WRONG_PASSWORD
    if not words:
        assert reason_of(data, "a", PASSWORD) == reason_of(make(), "a")
        return
    opened = parse(data, "a", password=PASSWORD)
    assert words in opened.text
    assert opened.text == parse(make(), "a").text


def test_a_workbook_that_excel_opens_without_asking_opens_here_too() -> None:
    assert "Item 7" in parse(locked_office(rich_xlsx(), "VelvetSweatshop"), "a.xlsx").text


def test_nothing_is_written_or_noted_to_unlock_a_file(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    data = locked_office(rich_docx())

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    for name in ("TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile", "mkstemp"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr(os, "open", refuse)
    with caplog.at_level(logging.DEBUG):
        assert parse(data, "a.docx", password=PASSWORD).text
    assert PASSWORD not in caplog.text


def test_a_lock_that_is_spoiled_or_unknown_says_so() -> None:
    package = b"\0" * 5000
    for information in (
        struct.pack("<HHI", 3, 3, 0x40),
        struct.pack("<HHI", 4, 4, 0x40) + b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
        struct.pack("<HHI", 4, 4, 0x40) + b"<x/>",
        b"",
    ):
        data = compound({"EncryptionInfo": information, "EncryptedPackage": package})
        for password in ("", PASSWORD):
            assert reason_of(data, "a.docx", password) == reasons.LOCKED_OTHERWISE
    assert advice(Status.FAILED, reasons.LOCKED_OTHERWISE) == ""
    assert "Enter its password" in advice(Status.FAILED, reasons.LOCKED)


# ------------------------------------------------------------------------------------- archives


def texts(data: bytes, password: str = "") -> dict[str, bytes | str]:
    found = parse(data, "x.zip", password=password).attachments
    return {item.name: item.problem or item.data for item in found}


def test_a_locked_archive_opens_with_its_password() -> None:
    data = locked_zip(FILES)
    assert reason_of(data, "x.zip") == reasons.LOCKED
    assert reason_of(data, "x.zip", "guess") == reasons.WRONG_PASSWORD
    assert texts(data, PASSWORD) == FILES
    assert inner(data, ["x.zip", "lease.txt"], PASSWORD) == SENTENCE.encode()
    items, left = further(data, "x.zip", 1, PASSWORD)
    assert ([item.name for item in items], left) == (["folder/fees.csv"], 0)


@pytest.mark.parametrize("form", ["utf-8", "cp1252", "cp437"])
def test_the_password_may_be_written_in_any_characters(form: str) -> None:
    word = "Öffne dich"
    data = locked_zip(FILES, word.encode(form).decode("latin-1"), form="latin-1")
    assert texts(data, word) == FILES


def test_of_an_archive_that_is_locked_in_part_the_rest_is_read() -> None:
    data = locked_zip(FILES, open_ones=("lease.txt",))
    parsed = parse(data, "x.zip")
    assert parsed.problems == (reasons.SOME_LOCKED,)
    assert texts(data) == {**FILES, "folder/fees.csv": reasons.LOCKED}
    assert texts(data, PASSWORD) == FILES
    assert parse(data, "x.zip", password=PASSWORD).problems == ()


def aes(data: bytes) -> bytes:
    """Members that claim to be locked with AES (method 99) and do not say how."""
    out = bytearray(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            struct.pack_into("<H", out, info.header_offset + 8, 99)
    at = -1
    while (at := out.find(b"PK\x01\x02", at + 1)) >= 0:
        struct.pack_into("<H", out, at + 10, 99)
    return bytes(out)


# Made by 7-Zip with the password "X": one member compressed and one stored; a shorter key.
AES_256 = base64.b64decode(
    """
    UEsDBDMAAQBjAG4xfF0AAAAAJAAAAAgAAAAPAAsAZm9sZGVyL2ZlZXMuY3N2AZkHAAIAQUUDAABgNB2h6pCVba8aFMUE
    ioL1nW8QLuOpLIsyycdtdA2b5wx8YlBQSwMEMwABAGMAbjF8XQAAAABWAAAAQAIAAAkACwBsZWFzZS50eHQBmQcAAgBB
    RQMIABQosZ+I7GvLO+uNUDyZO6XNHVuwzL01doLYp2l+JLVRa7DSN/65xskVMu1bDIRHlfRlZEp+p2FfXal1t81KaovR
    Z+xuzzxeSe/0gMLf9NCWfSij9OFsUEsBAj8DMwABAGMAbjF8XQAAAAAkAAAACAAAAA8ALwAAAAAAAAAggKSBAAAAAGZv
    bGRlci9mZWVzLmNzdgoAIAAAAAAAAQAYAOu/Lk3/ft0BAAAAAAAAAAAAAAAAAAAAAAGZBwACAEFFAwAAUEsBAj8DMwAB
    AGMAbjF8XQAAAABWAAAAQAIAAAkALwAAAAAAAAAggKSBXAAAAGxlYXNlLnR4dAoAIAAAAAAAAQAYAIy9Lk3/ft0BAAAA
    AAAAAAAAAAAAAAAAAAGZBwACAEFFAwgAUEsFBgAAAAACAAIA0gAAAOQAAAAAAA==
    """
)
AES_128 = base64.b64decode(
    """
    UEsDBDMAAQBjAG4xfF0AAAAATgAAAEACAAAJAAsAbGVhc2UudHh0AZkHAAIAQUUBCADaFSbVLoDhnEOrcAOpKns4DeGW
    Ry6HBM7NHDDP3qlylJZR+xEeNI5Wniwji+baA34j+gonadxSFOl7ACNgkuK2thHOybUNbg7yc3H3ijBQSwECPwMzAAEA
    YwBuMXxdAAAAAE4AAABAAgAACQAvAAAAAAAAACCApIEAAAAAbGVhc2UudHh0CgAgAAAAAAABABgAjL0uTf9+3QEAAAAA
    AAAAAAAAAAAAAAAAAZkHAAIAQUUBCABQSwUGAAAAAAEAAQBmAAAAgAAAAAAA
    """
)
AES_FILES = {
    "lease.txt": b"The rent is due on the first day of each month. " * 12,
    "folder/fees.csv": b"Fee,EUR\n",
}


def test_archives_that_are_locked_with_aes_open_with_their_password() -> None:
    for data in (AES_256, AES_128):
        assert reason_of(data, "x.zip") == reasons.LOCKED
        assert reason_of(data, "x.zip", "guess") == reasons.WRONG_PASSWORD
        found = texts(data, "X")
        assert found == {name: AES_FILES[name] for name in found}
    assert inner(AES_256, ["x.zip", "folder/fees.csv"], "X") == AES_FILES["folder/fees.csv"]


def test_a_spoiled_member_that_is_locked_with_aes_is_not_handed_on() -> None:
    with zipfile.ZipFile(io.BytesIO(AES_256)) as archive:
        info = archive.getinfo("lease.txt")
        at = info.header_offset + 30 + len("lease.txt") + 11 + 30
    spoiled = bytearray(AES_256)
    spoiled[at] ^= 1
    found = texts(bytes(spoiled), "X")
    assert found == {**AES_FILES, "lease.txt": reasons.DAMAGED_ARCHIVE}


def test_a_spoiled_smallest_member_keeps_none_of_the_others_shut() -> None:
    spoiled = bytearray(AES_256)
    spoiled[AES_256.index(b"folder/fees.csv") + len("folder/fees.csv") + 11 + 19] ^= 1
    found = texts(bytes(spoiled), "X")
    assert found == {**AES_FILES, "folder/fees.csv": reasons.DAMAGED_ARCHIVE}


def test_a_member_before_the_beginning_of_the_file_is_damaged() -> None:
    """Each program reads a directory that lies a little further on: all places are then too low."""
    spoiled = bytearray(AES_128)
    end = spoiled.rindex(b"PK\x05\x06")
    struct.pack_into("<I", spoiled, end + 16, struct.unpack_from("<I", spoiled, end + 16)[0] + 99)
    assert reason_of(bytes(spoiled), "x.zip", "X") == reasons.DAMAGED_ARCHIVE


@pytest.mark.parametrize("length", [0, 5, 20])
def test_a_member_that_breaks_off_is_damaged(length: int) -> None:
    packed = zlib.compress(b"The rent is due. " * 50, wbits=-zlib.MAX_WBITS)
    with pytest.raises(ReadingError) as caught:
        zip_aes._inflated(packed[:length], 10_000)
    assert caught.value.message == reasons.DAMAGED_ARCHIVE


def test_a_member_that_unpacks_to_more_than_it_may_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(zip_locks, "MAX_LOCKED", 100)
    with zipfile.ZipFile(io.BytesIO(AES_256)) as archive:
        info = archive.getinfo("lease.txt")
        info.file_size = 10
        with pytest.raises(ReadingError) as caught:
            zip_locks.unlocked(archive, info, reasons.DAMAGED_ARCHIVE, b"X")
    assert caught.value.message == reasons.UNPACKS_TOO_LARGE


def test_other_locks_are_named_with_what_to_do() -> None:
    data = aes(locked_zip(FILES))
    for password in ("", PASSWORD):
        assert reason_of(data, "x.zip", password) == reasons.LOCKED_MEMBER
    assert "Unpack the archive" in reasons.LOCKED_MEMBER


def test_locked_members_are_handed_over_in_smaller_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are unlocked at some megabytes a second, and a request has 60 seconds."""
    monkeypatch.setattr(containers, "BATCH_BYTES", 1000)
    data = locked_zip({f"{number}.txt": b"x" * 200 for number in range(6)})
    parsed = parse(data, "x.zip", password=PASSWORD)
    assert (len(parsed.attachments), parsed.further) == (2, 4)


def test_a_spoiled_locked_member_fails_alone() -> None:
    data = bytearray(locked_zip(FILES))
    data[60] ^= 1
    assert texts(bytes(data), PASSWORD) == {**FILES, "lease.txt": reasons.DAMAGED_ARCHIVE}


def test_old_locked_workbooks_do_not_ask_for_what_does_not_help() -> None:
    locked = struct.pack("<HHH", 0x002F, 4, 0) + b"\1\2"
    data = make_xls({"S": (0, [xls_cell(0, 0, 1.0)])})
    head = data.index(struct.pack("<HH", 0x0809, 16)) + 20
    spoiled = data[:head] + locked + data[head + len(locked) :]
    assert reason_of(spoiled, "a.xls", PASSWORD) == reasons.LOCKED_OTHERWISE


# ------------------------------------------------------------------------------------- workers


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


@pytest.mark.parametrize("open_ones", [(), ("lease.txt",)], ids=["all", "some"])
def test_the_password_of_an_archive_is_kept_and_used_for_all_of_it(
    readers: Readers, library: Library, open_ones: tuple[str, ...]
) -> None:
    data = locked_zip(FILES, open_ones=open_ones)
    sha256 = hashlib.sha256(data).hexdigest()
    wrong = UnlockingReaders(readers, library, MATTER, ["guess"])
    if open_ones:
        assert wrong.read(data, "x.zip").problems == (reasons.SOME_LOCKED,)
    else:
        with pytest.raises(ReadingError, match="wrong"):
            wrong.read(data, "x.zip")
    assert library.beside.password(MATTER, sha256) == ""
    given = UnlockingReaders(readers, library, MATTER, ["guess", PASSWORD])
    assert not any(item.problem for item in given.read(data, "x.zip").attachments)
    assert library.beside.password(MATTER, sha256) == PASSWORD
    later = UnlockingReaders(readers, library, MATTER)
    assert later.read(data, "x.zip").problems == ()
    assert later.further(data, "x.zip", 1)[0][0].data == FILES["folder/fees.csv"]


def test_the_bytes_in_a_locked_archive_in_a_mail_are_found_again(
    readers: Readers, library: Library, tmp_path: Path
) -> None:
    message = tmp_path / "mail.eml"
    message.write_bytes(mail(locked_zip(FILES)))
    unlocking = UnlockingReaders(readers, library, MATTER, [PASSWORD])
    for _ in add(library, unlocking, Counting(), [message], MATTER):
        pass
    found = library.find(MATTER, f"{message}/terms.txt/lease.txt")
    assert found is not None
    assert originals.bytes_of(library, readers, found) == FILES["lease.txt"]
