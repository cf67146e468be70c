"""Letters of a PDF page whose fonts draw nothing for them, and fonts that are only damaged."""

import struct
from pathlib import Path

import pytest
import reportlab
from PIL import Image, ImageDraw
from reportlab.pdfbase.ttfonts import TTFont

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf
from tests.unit.ingest.readers.test_pdf_hidden_tricks import SECRET
from tests.unit.ingest_support import numbered_pdf

_VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
_LETTERS = "".join(sorted(set(SECRET.replace(" ", ""))))
_SAID = "A line that all can see, long enough to be the text of a page by itself."
Tables = dict[bytes, bytes]


def tables_of(font: bytes) -> Tables:
    (count,) = struct.unpack_from(">H", font, 4)
    rows = (struct.unpack_from(">4sLLL", font, 12 + 16 * number) for number in range(count))
    return {name: font[start : start + length] for name, _, start, length in rows}


def font_of(tables: Tables) -> bytes:
    head = struct.pack(">4sHHHH", b"\0\1\0\0", len(tables), 0, 0, 0)
    start = len(head) + 16 * len(tables)
    for name, data in tables.items():
        head += struct.pack(">4sLLL", name, 0, start, len(data))
        start += len(data) + -len(data) % 4
    return head + b"".join(data + b"\0" * (-len(data) % 4) for data in tables.values())


def blanked(letters: str | None) -> bytes:
    """A font that draws nothing for these letters, or for any."""
    font = _VERA.read_bytes()
    tables = tables_of(font)
    (long,) = struct.unpack_from(">h", tables[b"head"], 50)
    (count,) = struct.unpack_from(">H", tables[b"maxp"], 4)
    starts = struct.unpack(f">{count + 1}{'L' if long else 'H'}", tables[b"loca"])
    starts = starts if long else tuple(2 * start for start in starts)
    names = TTFont("Vera", str(_VERA)).face.charToGlyph
    blank = set(range(1, count)) if letters is None else {names[ord(each)] for each in letters}
    glyphs, places = b"", [0]
    for number in range(count):
        if number not in blank:
            glyphs += tables[b"glyf"][starts[number] : starts[number + 1]]
        places.append(len(glyphs))
    tables[b"glyf"] = glyphs
    kind, share = ("L", 1) if long else ("H", 2)
    tables[b"loca"] = struct.pack(f">{count + 1}{kind}", *(place // share for place in places))
    return font_of(tables)


SAY = f"BT /F2 12 Tf 60 600 Td ({SECRET}) Tj ET "
WITHOUT_INK = f"BT 3 Tr {SAY[3:]}"


def page(program: bytes, content: str = SAY, key: str = "FontFile2", scan: bytes = b"") -> bytes:
    """A page with a line that is seen and this content, whose second font is this program; ``scan``
    has a byte for each of 600 times 800 points."""
    content = f"BT 0 g /F1 12 Tf 40 700 Td ({_SAID}) Tj ET {content}"
    name = key.split("/")[0]
    kind = "TrueType" if name == "FontFile2" else "Type1"
    return numbered_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
        b"/Resources<</XObject<</Scan 9 0 R>>/Font<</F1 4 0 R/F2 6 0 R>>>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream".encode(),
        f"<</Type/Font/Subtype/{kind}/BaseFont/Blank/Encoding/WinAnsiEncoding/FirstChar 32"
        f"/LastChar 122/Widths[{'500 ' * 91}]/FontDescriptor 7 0 R>>".encode(),
        "<</Type/FontDescriptor/FontName/Blank/Flags 32/FontBBox[0 0 1000 1000]/ItalicAngle 0"
        f"/Ascent 900/Descent 0/CapHeight 700/StemV 80/{name} 8 0 R>>".encode(),
        stream(key[len(name) :], program),
        stream(
            "/Type/XObject/Subtype/Image/Width 600/Height 800/ColorSpace/DeviceGray"
            "/BitsPerComponent 8",
            scan,
        ),
    )


def stream(entries: str, data: bytes) -> bytes:
    return f"<</Length {len(data)}{entries}>>stream\n".encode() + data + b"\nendstream"


def compact(glyph: bytes) -> bytes:
    """A font of the Compact Font Format whose letters a to z and blank are all drawn so."""

    def index(*parts: bytes) -> bytes:
        ends = [1]
        for part in parts:
            ends.append(ends[-1] + len(part))
        rows = b"".join(struct.pack(">H", end) for end in ends)
        return struct.pack(">HB", len(parts), 2) + rows + b"".join(parts)

    def number(value: int) -> bytes:
        return b"\x1d" + struct.pack(">i", value)

    signs = [1, *range(66, 92)]
    charset = b"\0" + b"".join(struct.pack(">H", sign) for sign in signs)
    glyphs = index(b"\x0e", b"\x0e", *[glyph] * 26)
    before = b"\1\0\4\1" + index(b"Blank")

    def top(at: int) -> bytes:
        letters, rest = at + len(charset), at + len(charset) + len(glyphs)
        private = number(0) + number(rest) + b"\x12"
        return index(number(at) + b"\x0f" + number(letters) + b"\x11" + private)

    at = len(before) + len(top(0)) + 4
    return before + top(at) + b"\0\0\0\0" + charset + glyphs


# A square, and no more than an end (Adobe's technical note 5177).
_SQUARE, _END = b"\xef\xef\x15\xf7\xc0\x06\xf7\xc0\x07\xfb\xc0\x06\x0e", b"\x0e"


_COMPACT = "FontFile3/Subtype/Type1C"
HIDDEN = {
    "a blank font": page(blanked(None)),
    "a font that draws other letters": page(
        blanked(_LETTERS), SAY + "BT /F2 12 Tf 60 560 Td (BUY IT) Tj ET"
    ),
    "a blank font without ink": page(blanked(None), WITHOUT_INK),
    "a blank font without ink over an empty scan": page(
        blanked(None), "q 600 0 0 800 0 0 cm /Scan Do Q " + WITHOUT_INK, scan=b"\xff" * 480_000
    ),
    "a blank compact font": page(compact(_END), key=_COMPACT),
}


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in HIDDEN.items()])
def test_letters_that_a_font_leaves_blank_are_not_read(data: bytes) -> None:
    reading = pdf.read(data)
    letters = SECRET.replace(" ", "")
    assert letters not in "".join(reading.text.split())
    assert letters in "".join("".join(item.text for item in reading.hidden).split())
    assert reasons.WITHOUT_INK in {item.reason for item in reading.hidden}


def test_the_other_letters_of_such_a_font_are_read() -> None:
    assert "BUY IT" in pdf.read(HIDDEN["a font that draws other letters"]).text


def test_what_recognition_puts_over_a_scan_in_blank_letters_is_read() -> None:
    scan = Image.new("L", (600, 800), 255)
    draw = ImageDraw.Draw(scan)
    draw.text((40, 90), _SAID, fill=0, font_size=12)
    draw.text((60, 190), SECRET, fill=0, font_size=12)
    content = "q 600 0 0 800 0 0 cm /Scan Do Q " + WITHOUT_INK
    assert SECRET in pdf.read(page(blanked(None), content, scan=scan.tobytes())).text


SHOWN = {
    "a font that draws them": page(_VERA.read_bytes()),
    "a font that leaves others blank": page(blanked("XYZ")),
    "a run of blanks": page(
        _VERA.read_bytes(), f"{SAY} BT /F2 12 Tf 300 600 Td ({' ' * 20}) Tj ET"
    ),
    "a compact font": page(compact(_SQUARE), key=_COMPACT),
}


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in SHOWN.items()])
def test_letters_that_a_font_draws_are_read(data: bytes) -> None:
    reading = pdf.read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()


def damaged() -> dict[str, tuple[bytes, str]]:
    tables = tables_of(blanked(None))
    count = len(tables[b"loca"]) // 4
    far = struct.pack(f">{count}L", *(5_000_000 + 9 * place for place in range(count)))
    whole, small = font_of(tables), compact(_END)
    return {
        "places behind the end": (font_of({**tables, b"loca": far}), "FontFile2"),
        "places cut off": (font_of({**tables, b"loca": tables[b"loca"][:40]}), "FontFile2"),
        "cut off": (whole[: len(whole) // 2], "FontFile2"),
        "a compact font cut off": (small[:-20], _COMPACT),
        "no font": (b"not a font at all", "FontFile2"),
    }


@pytest.mark.parametrize("way", damaged())
def test_letters_of_a_damaged_font_are_read(way: str) -> None:
    program, key = damaged()[way]
    reading = pdf.read(page(program, key=key))
    assert SECRET in reading.text
    assert reading.hidden == ()
