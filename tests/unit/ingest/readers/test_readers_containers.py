"""Archives: names that lead out, bombs, locks, damage; what is taken out batch by batch."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

import pytest

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import further, inner, parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.archives import containers
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.naming import Names, safe
from tests.unit.zip_support import zipped


def make_tar(files: dict[str, bytes], *links: tarfile.TarInfo) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for link in links:
            archive.addfile(link)
    return buffer.getvalue()


def names_in(data: bytes, name: str = "x.zip") -> list[str]:
    return [item.name for item in parse(data, name).attachments]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("a/b.txt", "a/b.txt"),
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\Users\\x\\a.txt", "Users/x/a.txt"),
        ("\\\\server\\share\\a.txt", "server/share/a.txt"),
        ("a/./b//c.txt", "a/b/c.txt"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("new\nline.txt", "new line.txt"),
        ("half \ud800 pair", "half ? pair"),
    ],
)
def test_no_name_leads_out_of_the_file(wanted: str, expected: str) -> None:
    assert safe(wanted) == expected


def test_names_are_made_unique_and_short() -> None:
    names = Names()
    assert [names.take("a/x.pdf") for _ in range(3)] == ["a/x.pdf", "a/x (2).pdf", "a/x (3).pdf"]
    assert names.take("A/X.pdf") == "A/X (4).pdf"
    assert len(names.take("y" * 5000 + ".pdf")) <= 200
    assert len(names.take("d/" * 3000 + "z.pdf")) <= 900


def test_an_archive_is_a_folder_without_what_systems_leave_behind() -> None:
    files = {"b/c.txt": b"1", "__MACOSX/._c": b"2", "b/.DS_Store": b"3", "a.txt": b"4"}
    assert names_in(zipped(files)) == ["b/c.txt", "a.txt"]


def test_zip_slip() -> None:
    assert names_in(zipped({"../../../tmp/evil.txt": b"1", "/abs.txt": b"2"})) == [
        "tmp/evil.txt",
        "abs.txt",
    ]


def test_names_that_are_utf_8_and_do_not_say_so() -> None:
    data = zipped({"Verträge.txt": b"x"})
    # Bit 11, in the local head and in the directory, says that the name is UTF-8.
    local, central = bytearray(data), data.index(b"PK\x01\x02")
    local[7] &= ~8
    local[central + 9] &= ~8
    assert names_in(bytes(local)) == ["Verträge.txt"]


def test_a_member_without_a_name_is_given_one() -> None:
    """Spoiled archives have such; zipfile's own is_dir stumbles over them."""
    data = zipped({"ab.txt": "hello there", "xy.txt": "more"}).replace(b"ab.txt", b"\0b.txt")
    found = parse(data, "x.zip").attachments
    assert [(item.name, item.data) for item in found] == [
        ("unnamed", b"hello there"),
        ("xy.txt", b"more"),
    ]


def test_a_locked_member_fails_alone() -> None:
    data = bytearray(zipped({"a.txt": b"open", "b.txt": b"locked"}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1
    first, second = parse(bytes(data), "x.zip").attachments
    assert (first.data, first.problem) == (b"open", "")
    assert (second.data, second.problem) == (b"", reasons.LOCKED)


def test_a_member_that_claims_less_than_it_holds() -> None:
    data = bytearray(zipped({"a.txt": b"word " * 1000}))
    place = data.rindex(b"PK\x01\x02") + 24
    data[place : place + 4] = (10).to_bytes(4, "little")
    (member,) = parse(bytes(data), "x.zip").attachments
    assert member.problem == reasons.DAMAGED_ARCHIVE


def test_a_member_too_large_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "MAX_MEMBER", 1000)
    (member,) = parse(zipped({"bomb.txt": b"\0" * 100_000}), "x.zip").attachments
    assert member.problem == reasons.TOO_LARGE


def test_a_bomb_costs_no_memory(tmp_path: Path) -> None:
    """300 MB in one member: the worker has 512 MB and lives."""
    file = tmp_path / "bomb.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("zeros.bin", "w", force_zip64=True) as member:
            for _ in range(300):
                member.write(bytes(1024 * 1024))
        archive.writestr("small.txt", "words")
    readers = Readers(1)
    try:
        parsed = readers.read(file.read_bytes(), "bomb.zip")
        assert [item.problem for item in parsed.attachments] == [reasons.TOO_LARGE, ""]
    finally:
        readers.close()


def test_members_are_handed_over_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "BATCH_BYTES", 25)
    data = zipped({f"{n}.txt": b"0123456789" for n in range(5)})
    parsed = parse(data, "x.zip")
    assert [item.name for item in parsed.attachments] == ["0.txt", "1.txt"]
    assert parsed.further == 3
    items, left = further(data, "x.zip", 2)
    assert ([item.name for item in items], left) == (["2.txt", "3.txt"], 1)
    items, left = further(data, "x.zip", 4)
    assert ([item.name for item in items], left) == (["4.txt"], 0)


def test_the_bytes_of_one_file_deep_inside() -> None:
    data = zipped({"a.tar": make_tar({"b.txt.gz": gzip.compress(b"words")})})
    assert inner(data, ["x.zip", "a.tar", "b.txt.gz", "b.txt"]) == b"words"
    with pytest.raises(ReadingError) as caught:
        inner(data, ["x.zip", "c.tar"])
    assert caught.value.message == reasons.NOT_INSIDE


def test_tar_archives_without_links() -> None:
    link = tarfile.TarInfo("link.txt")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    device = tarfile.TarInfo("null")
    device.type = tarfile.CHRTYPE
    data = make_tar({"../a.txt": b"words", "b/c.txt": b"more"}, link, device)
    assert names_in(data, "x.tar") == ["a.txt", "b/c.txt"]
    assert parse(data, "x.tar").attachments[0].data == b"words"


@pytest.mark.parametrize(
    ("pack", "name", "expected"),
    [
        (gzip.compress, "letter.txt.gz", "letter.txt"),
        (bz2.compress, "letter.txt.bz2", "letter.txt"),
        (lzma.compress, "letter.txt.xz", "letter.txt"),
        (gzip.compress, "export.tgz", "export.tar"),
        (gzip.compress, "odd", "odd"),
    ],
)
def test_compressed_files(pack: object, name: str, expected: str) -> None:
    assert callable(pack)
    (member,) = parse(pack(b"words"), name).attachments
    assert (member.name, member.data) == (expected, b"words")


def test_a_compressed_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "MAX_MEMBER", 1000)
    (member,) = parse(gzip.compress(b"\0" * 100_000), "x.gz").attachments
    assert member.problem in {reasons.UNPACKS_TOO_LARGE, reasons.TOO_LARGE}


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (zipped({}), "x.zip", reasons.EMPTY_ARCHIVE),
        (b"From a@b.example of no time, 24\n" + b"x" * 40, "x.mbox", reasons.EMPTY_MAILBOX),
        (b"PK\x03\x04" + b"x" * 100, "x.zip", "The file is a damaged archive or Office file."),
        (b"Rar!\x1a\x07\x00", "x.rar", "RAR archives are not read by this version. Unpack it and"),
        (b"7z\xbc\xaf\x27\x1c", "x.7z", "7-Zip archives are not read by this version."),
        (b"!BDN\0\0\0\0", "x.pst", "Outlook mailboxes (.pst, .ost) are not read by this version."),
    ],
)
def test_what_is_refused_says_why(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(ReadingError) as caught:
        parse(data, name)
    assert caught.value.message.startswith(reason)


def test_damaged_compressed_data() -> None:
    (member,) = parse(gzip.compress(b"words" * 100)[:-12], "x.gz").attachments
    assert member.problem == reasons.DAMAGED_ARCHIVE
