"""Letters in fonts of symbols: the text has what a page shows, in all formats that name fonts."""

import struct

import pytest

from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import symbol_fonts
from tests.unit.ingest.readers.compound_support import compound_tree, streams
from tests.unit.ingest.readers.office_support import make_doc
from tests.unit.ingest_support import raw_docx

_SYMBOL, _FONT = 0x6A09, 0x4A4F
_FONTS = ("Times New Roman", "Symbol", "Wingdings")


def _rtf(body: str) -> str:
    fonts = r"{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset2{\*\panose 05}Symbol;}{\f2 Wingdings;}}"
    return parse((r"{\rtf1\ansi\deff0" + fonts + body + "}").encode(), "dose.rtf").text


@pytest.mark.parametrize(
    "body",
    [
        r"Take {\f1\'a3} 5 mg of {\f1 b}, {\f2 \'fc}",
        r"Take {\f1\u-3933 ?} 5 mg of {\f1 \u-3998 ?}, {\f2 \u-3844 ?}",
        r'Take {\field{\*\fldinst SYMBOL 163 \\f "Symbol" \\s 10}{\fldrslt\f1\fs20}} 5 mg of'
        r' {\field{\*\fldinst{ SYMBOL 98 \\f "Symbol"}}}, '
        r"{\field{\*\fldinst SYMBOL 0xFC \\f Wingdings}}",
    ],
)
def test_symbols_in_rtf(body: str) -> None:
    assert _rtf(body) == "Take \u2264 5 mg of \u03b2, \u2713"


def test_a_hidden_symbol_of_a_field_is_no_text() -> None:
    hidden = r'{\v{\field{\*\fldinst SYMBOL 163 \\f "Symbol"}}}'
    assert _rtf(r"Take 5 mg" + hidden) == "Take 5 mg"


def _with_fonts(data: bytes) -> bytes:
    """The Word file with a table of fonts."""
    parts = streams(data)
    main, table = bytearray(parts["WordDocument"]), parts["1Table"]
    told = struct.pack("<HH", len(_FONTS), 0)
    for name in _FONTS:
        one = bytes(39) + (name + "\0").encode("utf-16-le")
        told += bytes([len(one)]) + one
    struct.pack_into("<II", main, 154 + 8 * 15, len(table), len(told))
    return compound_tree({"WordDocument": bytes(main), "1Table": table + told})


def _text_of_doc(*runs: tuple[str, bytes]) -> str:
    return parse(_with_fonts(make_doc([(runs, 0, b"")])), "dose.doc").text


def test_symbols_in_old_word_files() -> None:
    inserted = struct.pack("<HHH", _SYMBOL, 1, 0xF0A3)
    in_symbol, in_wingdings = (struct.pack("<HH", _FONT, number) for number in (1, 2))
    in_times = struct.pack("<HH", _FONT, 0)
    assert _text_of_doc(
        ("Take ", b""), ("(", inserted), (" 5 (mg) of ", in_times), ("\uf062", in_symbol),
        ("a, ", b""), ("\uf0fc", in_wingdings), ("\r", b""),
    ) == "Take \u2264 5 (mg) of \u03b2a, \u2713"  # fmt: skip


def test_the_symbol_of_a_field_in_old_word_files() -> None:
    field = 'Take \x13SYMBOL 163 \\f "Symbol" \\s 10\x15 5 mg\r'
    assert _text_of_doc((field, b"")) == "Take \u2264 5 mg"
    done = 'Take \x13SYMBOL 163 \\f "Symbol"\x14<\x15 5 mg\r'
    assert _text_of_doc((done, b"")) == "Take < 5 mg"


def test_symbols_in_word_files() -> None:
    def run(inside: str, font: str = "Arial") -> str:
        return f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>{inside}</w:r>'

    body = run("<w:t xml:space='preserve'>Take </w:t>")
    body += run('<w:sym w:font="Symbol" w:char="F0A3"/>')
    body += run("<w:t xml:space='preserve'> 5 mg of </w:t>") + run("<w:t>b</w:t>", "Symbol")
    body += run('<w:t>, </w:t><w:sym w:font="Wingdings" w:char="F0FC"/>')
    body += run('<w:sym w:font="Barcode" w:char="F041"/>')
    text = parse(raw_docx(f"<w:p>{body}</w:p>"), "dose.docx").text
    assert text == "Take \u2264 5 mg of \u03b2, \u2713"


def test_boxes_to_tick_are_those_of_forms() -> None:
    assert symbol_fonts.shown("\xa8\xfe\uf0a8\uf0fd", "wingdings") == "\u2610\u2612\u2610\u2612"
    assert symbol_fonts.shown("\xa3R", "Wingdings 2") == "\u2610\u2612"
    assert symbol_fonts.shown("Ignore it", "Webdings") == " "
    assert symbol_fonts.shown("Ignore it", "Arial") == "Ignore it"


@pytest.mark.parametrize(
    ("font", "text"), [("Arial CE", "Ľ"), ("Arial Cyr", "ј"), ("Arial Greek", "Ό"), ("Arial", "¼")]
)
def test_old_names_of_rtf_fonts_tell_the_character_set(font: str, text: str) -> None:
    data = r"{\rtf1\ansi{\fonttbl{\f0 " + font + r";}}\f0\'bc}"
    assert parse(data.encode(), "letter.rtf").text == text
