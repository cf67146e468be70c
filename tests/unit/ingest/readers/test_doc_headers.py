"""Headers of old Word files: those that a page shows are text, the others are set apart."""

import struct

import pytest

from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from tests.unit.ingest.readers.compound_support import compound_tree, streams
from tests.unit.ingest.readers.office_support import make_doc

_BODY = "The rent is due.\r"
# Of a section: even and odd header, even and odd footer, header and footer of the first page.
_STORIES = ("Even\r\r", "Odd\r\r", "", "Page\r\r", "First\r\r", "")


def _file(*, facing: bool, first: bool) -> bytes:
    parts = streams(make_doc([([(_BODY, b"")], 0, b""), ([("".join(_STORIES), b"")], 0, b"")]))
    main, table = bytearray(parts["WordDocument"]), parts["1Table"]
    told = sum(map(len, _STORIES))
    struct.pack_into("<8i", main, 76, len(_BODY), 0, told, 0, 0, 0, 0, 0)
    bounds = [0] * 7
    for story in _STORIES:
        bounds.append(bounds[-1] + len(story))
    section = struct.pack("<HHB", 3, 0x300A, int(first))
    sections = struct.pack("<II", 0, len(_BODY)) + struct.pack("<HIHI", 0, len(main), 0, 0)
    structures = {
        6: sections,
        11: struct.pack(f"<{len(bounds) + 1}I", *bounds, bounds[-1] + 2),
        31: struct.pack("<H", int(facing)) + bytes(98),
    }
    for number, data in structures.items():
        struct.pack_into("<II", main, 154 + 8 * number, len(table), len(data))
        table += data
    return compound_tree({"WordDocument": bytes(main) + section, "1Table": table})


@pytest.mark.parametrize("facing", [True, False])
@pytest.mark.parametrize("first", [True, False])
def test_headers_that_no_page_shows_are_set_apart(facing: bool, first: bool) -> None:
    parsed = parse(_file(facing=facing, first=first), "lease.doc")
    seen = {"Even": facing, "Odd": True, "Page": True, "First": first}
    expected = ["The rent is due.", *(text for text, shows in seen.items() if shows)]
    assert parsed.text.split() == " ".join(expected).split()
    apart = {line for item in parsed.hidden for line in item.text.split("\n")}
    assert apart == {text for text, shows in seen.items() if not shows}
    assert {item.reason for item in parsed.hidden} <= {reasons.UNUSED_PART}
