"""Pictures in old Word, Excel, PowerPoint and RTF files: named, drawn, and their text put where
they stand. What is recognised is invented here."""

import struct
from collections.abc import Callable

import pytest
from PIL import Image

from desktop.errors import ReadingError
from desktop.ingest.pages.page_picture import to_recognise
from desktop.ingest.reader_process.parse import parse
from tests.unit.ingest.ocr_support import encoded, page_of, sheet
from tests.unit.ingest.readers.compound_support import compound_tree, streams
from tests.unit.ingest.readers.metafile_support import emf, font, wmf, wmf_font, wmf_text, written
from tests.unit.ingest.readers.office_support import (
    VANISH,
    blip,
    make_doc,
    make_ppt,
    make_xls,
    xls_cell,
    xls_picture,
)

BEFORE, AFTER = "The receipt follows.", "The receipt is above."
_SCAN = sheet(size=(640, 800), points=14, at=(20, 20)).convert("RGB")
_PNG, _JPEG = encoded(_SCAN), encoded(_SCAN, "JPEG")
_DIB = encoded(_SCAN, "BMP")[14:]
_BLIPS = {
    "png": blip(0xF01E, 0x6E0, _PNG),
    "jpeg": blip(0xF01D, 0x46A, _JPEG, marks=2),
    "dib": blip(0xF01F, 0x7A8, _DIB),
}
_DRAWINGS = {
    "emf": blip(0xF01A, 0x3D4, emf(font(1, 12), written("Net worth 4,711", 10, 10))),
    "wmf": blip(0xF01B, 0x216, wmf(wmf_font(12), wmf_text(b"Net worth 4,711", 10, 10)), marks=2),
}


def _doc(picture: bytes, look: bytes = b"") -> bytes:
    held = struct.pack("<IH62x", 68 + len(picture), 68) + picture
    mark = struct.pack("<HI", 0x6A03, 0) + struct.pack("<HB", 0x0855, 1) + look
    texts = [([(f"{BEFORE}\r", b"")], 0, b""), ([("\x01", mark), ("\r", b"")], 0, b"")]
    return make_doc([*texts, ([(f"{AFTER}\r", b"")], 0, b"")], data=held)


def _ppt(picture: bytes) -> bytes:
    return make_ppt([("Rent", BEFORE, False), ("Later", AFTER, False)], picture=picture)


def _xls(picture: bytes) -> bytes:
    sheets = {
        "Now": (0, [xls_cell(0, 0, BEFORE), xls_picture()]),
        "Later": (0, [xls_cell(0, 0, AFTER)]),
    }
    return make_xls(sheets, picture=picture)


_MAKE: dict[str, Callable[[bytes], bytes]] = {"a.doc": _doc, "a.ppt": _ppt, "a.xls": _xls}


def _rtf(kind: str, picture: bytes, around: str = "%s", *, binary: bool = False) -> bytes:
    digits = picture.hex()
    lines = "\n".join(digits[at : at + 128] for at in range(0, len(digits), 128)).encode()
    body = rb"\bin%d " % len(picture) + picture if binary else lines
    first, last = (around % "|").split("|")
    pict = rb"{\pict{\*\picprop{\sp{\sn a}{\sv 1}}}\%s\picw10{\*\blipuid 00ff}" % kind.encode()
    return b"".join(
        (
            rf"{{\rtf1 {BEFORE}\par {first}".encode(),
            pict + body + b"}",
            rf"{last}\par {AFTER}\par}}".encode(),
        )
    )


_SHAPE = r"{\shp{\*\shpinst{\sp{\sn pib}{\sv %s}}}}"
_RTF = [
    _rtf("pngblip", _PNG),
    _rtf("pngblip", _PNG, r"{\*\shppict %s}{\nonshppict{\pict\wmetafile8 00}}"),
    _rtf("jpegblip", _JPEG, _SHAPE, binary=True),
    _rtf("dibitmap0", _DIB),
]
_FILES = [
    *((name, make(blips)) for name, make in _MAKE.items() for blips in _BLIPS.values()),
    *(("a.rtf", data) for data in _RTF),
]


@pytest.mark.parametrize(("name", "data"), _FILES)
def test_a_scan_is_recognised_where_it_stands(name: str, data: bytes) -> None:
    (picture,) = parse(data, name).pictures
    drawn = to_recognise(data, picture.page, whole=False)
    assert (drawn.width, drawn.height) == _SCAN.size
    parsed = parse(data, name, recognised={picture.page: page_of("Receipt 4711")})
    places = [parsed.text.index(part) for part in (BEFORE, "Receipt 4711", AFTER)]
    assert places == sorted(places)
    assert parsed.problems == ()
    assert parsed.pictures == (picture,)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        *((name, make(drawn)) for name, make in _MAKE.items() for drawn in _DRAWINGS.values()),
        ("a.rtf", _rtf("emfblip", emf(font(1, 12), written("Net worth 4,711", 10, 10)))),
        ("a.rtf", _rtf("wmetafile8", wmf(wmf_text(b"Net worth 4,711", 1, 1), placeable=False))),
    ],
)
def test_the_words_of_a_drawing_stand_where_it_does(name: str, data: bytes) -> None:
    parsed = parse(data, name)
    places = [parsed.text.index(part) for part in (BEFORE, "Net worth 4,711", AFTER)]
    assert places == sorted(places)
    assert parsed.text.count("Net worth") == 1
    assert parsed.problems == ()


def test_a_picture_that_lies_on_a_page_of_a_document_comes_at_its_end() -> None:
    parts = streams(make_doc([([(f"{BEFORE}\r", b"")], 0, b"")]))
    parts["WordDocument"] += _DRAWINGS["emf"]
    parsed = parse(compound_tree(parts), "a.doc")
    assert parsed.text == f"{BEFORE}\n\nNet worth 4,711"


def test_pictures_that_are_not_seen_are_not_looked_at() -> None:
    assert "Net worth" not in parse(_doc(_DRAWINGS["emf"], VANISH), "a.doc").text
    hidden = make_ppt([("Rent", BEFORE, False), ("Aside", AFTER, True)], picture=_BLIPS["png"])
    parsed = parse(hidden, "a.ppt", recognised={1: page_of("Receipt 4711")})
    assert parsed.text.count("Receipt 4711") == 1
    deleted = _rtf("pngblip", _PNG, r"{\deleted %s}")
    assert parse(deleted, "a.rtf").pictures == ()


def test_files_of_nothing_but_a_scan_are_read() -> None:
    data = _rtf("pngblip", _PNG).replace(BEFORE.encode(), b"").replace(AFTER.encode(), b"")
    assert parse(data, "a.rtf").pictures
    assert parse(data, "a.rtf", recognised={1: page_of("Deed")}).text == "Deed"
    with pytest.raises(ReadingError, match="holds no text"):
        parse(data, "a.rtf", recognised={1: page_of()})


def test_icons_and_damaged_pictures_stop_nothing() -> None:
    icon = encoded(Image.new("RGB", (32, 32), "navy"))
    for name, make in _MAKE.items():
        assert parse(make(blip(0xF01E, 0x6E0, icon)), name).pictures == ()
        cut = blip(0xF01A, 0x3D4, b"\1\0\0\0" * 20)
        assert BEFORE in parse(make(cut), name).text
    with pytest.raises(ReadingError, match="no such picture"):
        to_recognise(_ppt(_BLIPS["png"]), 9, whole=False)
