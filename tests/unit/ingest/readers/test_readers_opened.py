"""An archive is opened once for a file, and let go with it."""

import gc
import io
import weakref
import zipfile
from unittest.mock import patch

import olefile
import pytest

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import opened
from tests.unit.ingest.readers.office_support import compound, raw_xlsx

ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>The Tenant pays the rent.</t></is></c></row>'


def an_archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "text")
    return buffer.getvalue()


def test_what_tells_the_kind_and_what_reads_share_one_archive() -> None:
    workbook = raw_xlsx(ROW)
    with patch("zipfile.ZipFile", side_effect=zipfile.ZipFile) as made:
        assert "rent" in parse(workbook, "a.xlsx").text
    assert made.call_count == 1
    subject = "__substg1.0_0037001f"
    message = compound({"__properties_version1.0": bytes(32), subject: "Rent".encode("utf-16-le")})
    with patch("olefile.OleFileIO", side_effect=olefile.OleFileIO) as made:
        assert "Rent" in parse(message, "a.msg").text
    assert made.call_count == 1


def test_nothing_is_kept_beyond_its_file() -> None:
    with opened.kept():
        archive = opened.zip_file(an_archive())
        gone = weakref.ref(archive)
    del archive
    gc.collect()
    assert gone() is None
    with pytest.raises(ReadingError):
        parse(b"PK\x03\x04 damaged", "a.docx")
    one = an_archive()
    assert opened.zip_file(one) is not opened.zip_file(one)


def test_equal_bytes_of_another_file_are_opened_anew() -> None:
    with opened.kept():
        one, other = an_archive(), an_archive()
        assert opened.zip_file(one) is opened.zip_file(one)
        assert opened.zip_file(one) is not opened.zip_file(other)
