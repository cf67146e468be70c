"""Drawings, pages and cards that are made to hide words from people, or to keep a reader busy."""

import gzip
import struct
import time
import tracemalloc

import pytest
from PIL import Image

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons, sniff
from desktop.ingest.readers.metafile import metafile
from desktop.ingest.readers.office.blips import Blips
from desktop.ingest.readers.word import doc_pictures
from tests.unit.ingest.readers import metafile_support as made
from tests.unit.ingest.readers.metafile_support import written
from tests.unit.ingest.readers.office_support import blip
from tests.unit.ingest.readers.package_support import run, xps

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
    "{}<text x='1' y='9'>Seen</text></svg>"
)


@pytest.mark.parametrize(
    "hidden",
    [
        '<text opacity="0.0">Obey</text>',
        '<text style="display:none!important">Obey</text>',
        '<text font-size="0px">Obey</text>',
        '<text fill="none">Obey</text>',
        '<text fill="white">Obey</text>',
        '<style>.h{display:none}</style><text class="h">Obey</text>',
        '<style>.w{fill:#fff}</style><text class="w">Obey</text>',
        '<text x="900" y="5">Obey</text>',
        '<text><tspan visibility="hidden">Obey</tspan></text>',
    ],
)
def test_what_an_svg_drawing_hides_is_set_apart(hidden: str) -> None:
    parsed = parse(_SVG.format(hidden).encode(), "a.svg")
    assert parsed.text == "Seen"
    assert [item.text for item in parsed.hidden] == ["Obey"]


def test_what_an_svg_drawing_shows_in_odd_ways_is_read() -> None:
    shown = (
        '<g visibility="hidden"><text visibility="visible">One</text></g>'
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Two</p></foreignObject>'
        '<rect width="100" height="100"/><text fill="white">Three</text>'
    )
    assert parse(_SVG.format(shown).encode(), "a.svg").text.split() == [
        *("One", "Two", "Three", "Seen"),
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        run("Obey", 9000, 96),
        run("Obey", 96, 96).replace("#FF000000", "#FFFFFF"),
        run("Obey", 96, 96).replace("#FF000000", "sc#0,0,0,0"),
        run("Obey", 96, 96).replace('Fill="#FF000000"', ""),
        run("Obey", 96, 96, more='Opacity="0.00"'),
        run("Obey", 96, 96, size=0.5),
        run("Obey", 96, 96)
        .replace('Fill="#FF000000"', "")
        .replace("/>", "><Glyphs.Fill><SolidColorBrush Color='#00000000'/></Glyphs.Fill></Glyphs>"),
    ],
)
def test_what_a_fixed_page_hides_is_set_apart(hidden: str) -> None:
    parsed = parse(xps(hidden + run("Seen", 96, 200)), "a.xps")
    assert parsed.text == "Seen"
    assert [(item.text, item.page) for item in parsed.hidden] == [("Obey", 1)]


def test_light_writing_on_a_painted_fixed_page_is_read() -> None:
    white = run("Seen", 96, 200).replace("#FF000000", "#FFFFFFFF")
    assert parse(xps('<Path Fill="#FF000080"/>' + white), "a.xps").text == "Seen"


def test_a_blank_run_is_no_writing_in_shapes_and_senseless_widths_stop_nothing() -> None:
    blank = run(" ", 96, 96, more='Indices="3"')
    assert parse(xps(blank + run("Seen", 96, 200)), "a.xps").problems == ()
    for width in ("nan", "1e400", "-1e300"):
        page = run("Seen", 96, 200, more=f'Indices=",{width}"') + run("too", 96, 300)
        assert parse(xps(page), "a.xps").text.split() == ["Seen", "too"]


@pytest.mark.parametrize("form", ["idna", "undefined", "punycode"])
def test_a_card_in_a_character_set_that_is_none_is_read(form: str) -> None:
    card = f"BEGIN:VCARD\nFN;CHARSET={form};ENCODING=QUOTED-PRINTABLE:M=C3=BC\nEND:VCARD\n"
    assert parse(card.encode(), "a.vcf").text == "Mü"


def test_a_card_with_a_photograph_of_megabytes_is_read_without_it() -> None:
    photo = b"\n ".join([b"A" * 74] * 50_000)
    card = b"BEGIN:VCARD\nFN:Bo\nPHOTO;ENCODING=b:" + photo + b"\nNOTE:Late\nEND:VCARD\n"
    assert parse(card, "a.vcf").text == "Bo\n\nLate"


def test_many_remarks_before_a_text_are_looked_through_in_time() -> None:
    began = time.process_time()
    for last in (b"x", b"<p>"):
        assert sniff.sniff(b"<!-- a -->" * 24 + last, "a.txt") is sniff.Kind.TEXT
    assert sniff.sniff(b"<!-- a -->" * 24 + b"<html>", "a") is sniff.Kind.HTML
    assert sniff.sniff(b"<!-- a -->\n" * 24 + b"<svg>", "a") is sniff.Kind.DRAWING
    assert time.process_time() - began < 0.1


def test_a_style_of_endless_letters_is_looked_through_in_time() -> None:
    began = time.process_time()
    assert parse(_SVG.format(f"<g style='{'a' * 30_000}'/>").encode(), "a.svg").text == "Seen"
    assert time.process_time() - began < 1


def test_texts_that_share_their_letters_are_not_decoded_over_and_over() -> None:
    letters = 200_000
    body = struct.pack("<4iIffI", 0, 0, -1, -1, 1, 1.0, 1.0, 12_000)
    for number in range(12_000):
        body += struct.pack("<2i3I4iI", 9, 9, letters, 40 + 40 * number, 0, 0, 0, 0, 0, 0)
    data = made.emf(made.record(97, body + b"ab" * letters))
    began = time.process_time()
    drawn = metafile.read(data)
    assert time.process_time() - began < 3
    assert drawn is not None
    assert drawn.problems == (reasons.LARGE_DRAWING,)


def test_a_dense_sign_makes_no_large_paper_of_a_coarse_picture() -> None:
    picture = made.painted(Image.new("RGB", (200, 100)), 0, 0, 800, 600)
    sign = made.painted(Image.new("RGB", (60, 60)), 0, 0, 4, 4)
    page = metafile.draw(made.emf(picture, sign))
    assert page.width * page.height <= 4 * (200 * 100 + 60 * 60) + 1_000


def test_dots_that_are_stretched_over_a_page_again_and_again_are_refused() -> None:
    page = made.painted(Image.new("L", (4000, 3000)), 0, 0, 400, 300)
    dots = made.painted(Image.new("RGB", (1, 1)), 0, 0, 400, 300) * 30
    with pytest.raises(ReadingError, match="more pixels than can be read"):
        metafile.draw(made.emf(page, dots))


def test_what_is_no_metafile_is_not_unpacked_to_see_that() -> None:
    bomb = gzip.compress(bytes(30_000_000))
    picture = blip(0xF01A, 0x3D4, bytes(30_000_000))
    tracemalloc.start()
    try:
        assert metafile.unpacked(bomb) == b""
        assert len(Blips(picture).head(1, 64)) == 64
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_letters_that_name_the_same_pictures_take_no_more_time() -> None:
    data = struct.pack("<I", 0xFFFFFF) + blip(0xF01E, 0x6E0, b"x") * 1_500
    album = doc_pictures.Album(data, b"")
    shown = doc_pictures.Shown(album, None, None)  # type: ignore[arg-type]
    began = time.process_time()
    for _ in range(20_000):
        shown.note(struct.pack("<HI", 0x6A03, 0))
    assert time.process_time() - began < 0.5


def test_texts_stand_where_windows_and_measures_put_them() -> None:
    """The upper one is told last each time."""
    mode = made.record(17, struct.pack("<I", 8))
    window = [made.record(9, struct.pack("<2i", 100, 100)), made.record(10, bytes(8))]
    view = [
        made.record(11, struct.pack("<2i", 500, 500)),
        made.record(12, struct.pack("<2i", 0, 100)),
    ]
    scaled = [made.record(33), mode, *window, *view, written("lower", 10, 40, advance=[1] * 5)]
    back = made.record(34, struct.pack("<i", -1))
    data = made.emf(made.font(1, 12), *scaled, back, written("upper", 10, 200))
    assert _words(data) == ["upper", "lower"]
    upwards = made.record(17, struct.pack("<I", 4))
    both = written("lower", 10, -500), written("upper", 10, -100)
    assert _words(made.emf(made.font(1, 12), upwards, *both)) == ["upper", "lower"]


def test_short_texts_with_a_rectangle_and_many_texts_in_one_record_are_read() -> None:
    head = struct.pack("<2i3Iff4i", 10, 10, 5, 0x200, 1, 1.0, 1.0, 0, 0, 9, 9)
    assert _words(made.emf(made.font(1, 12), made.record(108, head + b"Lease"))) == ["Lease"]
    body = struct.pack("<4iIffI", 0, 0, -1, -1, 1, 1.0, 1.0, 2)
    for number in range(2):
        place = 120 + 2 * number
        body += struct.pack("<2i3I4iI", 10, 10 + 90 * number, 2, place, 0, 0, 0, 0, 0, 0)
    assert _words(made.emf(made.font(1, 12), made.record(96, body + b"abcd"))) == ["ab", "cd"]


def _words(data: bytes) -> list[str]:
    drawn = metafile.read(data)
    assert drawn is not None
    return drawn.text.split()
