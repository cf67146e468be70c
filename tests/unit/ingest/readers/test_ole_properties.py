"""Titles in the properties of old Office files, whole and made up."""

import io
import struct

import olefile
import pytest

from desktop.ingest.readers.office import ole, ole_properties
from tests.unit.ingest.readers.office_support import compound

_LETTERS, _WIDE, _VECTOR = 30, 31, 0x1000


def properties(title: bytes, *, kind: int = _LETTERS, size: int = -1, page: int = 1252) -> bytes:
    """A stream with a code page and a title of this kind, which says that it has ``size`` parts."""
    size = len(title) if size < 0 else size
    page_at, title_at = 24, 32
    body = struct.pack("<IIIIII", 32 + 8 + len(title), 2, 1, page_at, 2, title_at)
    body += struct.pack("<HHHH", 2, 0, page & 0xFFFF, 0)
    body += struct.pack("<HHI", kind, 0, size) + title
    return struct.pack("<HHI16xI16xI", 0xFFFE, 0, 2, 1, 48) + body


def title_of(stream: bytes) -> str:
    data = compound({ole_properties.STREAM: stream})
    with olefile.OleFileIO(io.BytesIO(data)) as archive:
        return ole.title(archive)


@pytest.mark.parametrize(
    ("page", "encoding"), [(1252, "cp1252"), (65001, "utf-8"), (1200, "utf-16-le")]
)
def test_a_title_is_read_in_the_file_s_letters(page: int, encoding: str) -> None:
    assert title_of(properties("Präzisionsbau\0".encode(encoding), page=page)) == "Präzisionsbau"


def test_a_title_of_wide_letters_is_read() -> None:
    title = "Préavis\0".encode("utf-16-le")
    assert title_of(properties(title, kind=_WIDE, size=8)) == "Préavis"


@pytest.mark.parametrize(
    "stream",
    [
        pytest.param(properties(b"", kind=_VECTOR | 1, size=0x7FFFFFFF), id="values without end"),
        pytest.param(properties(b"Pr\xe4", page=12345), id="letters of no page"),
        pytest.param(properties(b"Pr\xe4", page=65001), id="letters of another page"),
        pytest.param(properties(b"Lease")[:60], id="cut off"),
        pytest.param(b"", id="empty"),
    ],
)
def test_what_is_no_title_is_none(stream: bytes) -> None:
    assert title_of(stream) == ""


def test_a_title_that_says_it_is_endless_is_what_is_there() -> None:
    assert title_of(properties(b"Lease\0", size=0xFFFFFFFF)) == "Lease"
