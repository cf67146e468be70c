"""Formats that a practice meets seldom: each is read, or says what is to be done with it."""

import io
import plistlib
import time
import zipfile

import pytest

from desktop.errors import ReadingError
from desktop.ingest.pages.page_picture import to_recognise
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.common import reasons
from tests.unit.ingest.ocr_support import encoded, page_of, sheet
from tests.unit.ingest.readers import package_support as packages
from tests.unit.ingest.readers.compound_support import compound_tree
from tests.unit.ingest.readers.metafile_support import emf, font, painted, wmf, wmf_text, written
from tests.unit.zip_support import zipped

_INVITATION = """BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:4711\r
DTSTART;TZID=Europe/Berlin:20240305T100000\r
DTEND:20240305T1130Z\r
SUMMARY:Hearing\\, Smith v. Jones\r
LOCATION:Room 7\r
ORGANIZER;CN="Lee: Anna":mailto:anna@firm.example\r
DESCRIPTION:Bring the expert\r
  opinion.\\nBe early.\r
BEGIN:VALARM\r
DESCRIPTION:Reminder\r
END:VALARM\r
END:VEVENT\r
END:VCALENDAR\r
"""
_PERSON = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Dr. J=C3=B6rg;;;
ORG:Müller & Partner;Tax
item1.TEL;WORK;VOICE:+49 30 1234
EMAIL;TYPE=INTERNET:jm@firm.example
ADR;TYPE=home:;;Main St 1;Berlin;;10115;Germany
NOTE;ENCODING=QUOTED-PRINTABLE:Prefers=
=20letters
PHOTO;ENCODING=BASE64:AAAA
END:VCARD
BEGIN:VCARD
FN:Bo Day
BDAY:19700102
END:VCARD
"""


def test_an_invitation_reads_as_what_it_says() -> None:
    parsed = parse(_INVITATION.encode(), "invite.ics")
    assert parsed.text == (
        "Hearing, Smith v. Jones\n\nStart: 2024-03-05 10:00 (Europe/Berlin)\nEnd: 2024-03-05 11:30"
        " UTC\nLocation: Room 7\nOrganizer: Lee: Anna <anna@firm.example>\n\nBring the expert"
        " opinion.\nBe early."
    )
    assert parsed.title == "Hearing, Smith v. Jones"


def test_contacts_read_as_what_they_say() -> None:
    text = parse(_PERSON.encode(), "people.vcf").text
    assert "Dr. Jörg Müller" in text
    assert "Organisation: Müller & Partner, Tax" in text
    assert "Phone (work): +49 30 1234" in text
    assert "Address (home): Main St 1, Berlin, 10115, Germany" in text
    assert "Prefers letters" in text
    assert "Bo Day\n\nBorn: 1970-01-02" in text
    assert "AAAA" not in text


def test_a_text_about_contacts_stays_one() -> None:
    assert parse(b"BEGIN:VCARD is how a card begins.", "a.txt").text.startswith("BEGIN:VCARD is")


@pytest.mark.parametrize("kind", ["emf", "wmf"])
def test_a_drawing_by_itself_is_read(kind: str) -> None:
    words = "Net worth 4,711"
    data = (
        emf(font(1, 12), written(words, 10, 10))
        if kind == "emf"
        else wmf(wmf_text(words.encode(), 10, 10), placeable=False)
    )
    parsed = parse(data, f"a.{kind}")
    assert (parsed.text, parsed.pictures) == (words, ())
    with pytest.raises(ReadingError, match=reasons.NO_TEXT_IN_PICTURE):
        parse(emf(), "a.emf")


def test_a_scan_in_a_drawing_by_itself_is_recognised() -> None:
    data = emf(painted(sheet(), 0, 0, 800, 600))
    (picture,) = parse(data, "a.emf").pictures
    assert to_recognise(data, picture.page, whole=True).width >= sheet().width
    assert parse(data, "a.emf", recognised={1: page_of("Deed of 1999")}).text == "Deed of 1999"
    with pytest.raises(ReadingError, match=reasons.OCR_SLOW):
        parse(data, "a.emf", recognised={1: reasons.OCR_SLOW})


def test_an_svg_drawing_is_read_without_what_it_hides_or_names() -> None:
    source = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd">'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
        "<title>not drawn</title><script>alert()</script><defs><text>unused</text></defs>"
        '<g><text>Net <tspan>worth</tspan></text><image x:href="http://x/a.png"/></g>'
        '<text style="fill: red; display : none">Obey</text><text opacity="0">unseen</text></svg>'
    )
    parsed = parse(source.encode(), "a.svg")
    assert parsed.text == "Net worth"
    assert [item.text for item in parsed.hidden] == ["Obey", "unseen"]
    assert parsed.problems == (reasons.PICTURES_IN_DRAWING,)
    foreign = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg><text>&a;</text></svg>'
    with pytest.raises(ReadingError, match=reasons.DECLARES_ENTITIES):
        parse(foreign.encode(), "a.svg")


def test_pages_of_fixed_documents_are_read_by_place() -> None:
    first = (
        packages.run("below", 96, 140)
        + '<Canvas RenderTransform="1,0,0,1,0,20">'
        + packages.run("Lease", 96, 80)
        + packages.run("agreement", 145, 80)
        + "</Canvas>"
        + packages.run("unseen", 96, 200, more='Opacity="0"')
    )
    parsed = parse(packages.xps(first, packages.run("Page two", 96, 96)), "a.xps")
    assert parsed.text.split() == ["Lease", "agreement", "below", "Page", "two"]
    assert [parsed.text[page.start : page.end].split()[0] for page in parsed.pages] == [
        "Lease",
        "Page",
    ]
    assert [(item.text, item.page) for item in parsed.hidden] == [("unseen", 1)]
    shapes = '<Glyphs OriginX="1" OriginY="1" FontRenderingEmSize="9" Indices="12;13"/>'
    lost = parse(packages.xps(packages.run("Seen", 9, 9) + shapes), "a.xps")
    assert lost.problems == (reasons.LETTERS_AS_SHAPES,)


def test_a_scan_on_a_fixed_page_is_recognised() -> None:
    fill = '<Path><Path.Fill><ImageBrush ImageSource="/R/scan.png"/></Path.Fill></Path>'
    data = packages.xps(fill, picture=encoded(sheet()))
    (picture,) = parse(data, "a.oxps").pictures
    assert to_recognise(data, picture.page, whole=False).width == sheet().width
    parsed = parse(data, "a.oxps", recognised={picture.page: page_of("Fax of 3 May")})
    assert [chunk.page for chunk in parsed.chunks] == [1]
    assert parsed.text == "Fax of 3 May"


def test_a_book_is_read_in_its_order() -> None:
    chapters = ("<h1>One</h1><p>First.<p hidden>Obey", "<h1>Two</h1><p>Second.")
    parsed = parse(packages.epub(*chapters), "a.epub")
    assert parsed.text == "One\n\nFirst.\n\nTwo\n\nSecond."
    assert [item.text for item in parsed.hidden] == ["Obey"]
    with pytest.raises(ReadingError, match="locked by the shop"):
        parse(packages.epub(*chapters, locked=True), "a.epub")


def test_the_shapes_of_a_visio_drawing_are_read_from_the_top() -> None:
    data = packages.vsdx(
        packages.shape("Archive", 1),
        packages.shape("", 5, master="2"),
        packages.shape("Intake of a client", 9),
    )
    assert parse(data, "a.vsdx").text.split("\n\n") == [
        "Intake",
        "Intake of a client",
        "Approve",
        "Archive",
    ]
    old = compound_tree({"VisioDocument": b"x" * 5000})
    with pytest.raises(ReadingError, match=r"save it as \.vsdx"):
        parse(old, "a.vsd")


def test_what_a_visio_drawing_does_not_show_is_set_apart() -> None:
    layers = (
        '<PageSheet><Cell N="PageWidth" V="8"/><Cell N="PageHeight" V="11"/><Section N="Layer">'
        '<Row IX="0"><Cell N="Visible" V="0"/></Row><Row IX="1"><Cell N="Visible" V="1"/></Row>'
        "</Section></PageSheet>"
    )
    data = packages.vsdx(
        packages.shape("Hidden text", 9, HideText="1"),
        packages.shape("", 8, master="2", HideText="1"),
        packages.shape("Layer off", 7, LayerMember="0"),
        packages.shape("One layer on", 6, LayerMember="0;1"),
        packages.shape("Beside the paper", 5, PinX="-9", Width="2"),
        packages.shape("At its edge", 4, PinX="-1", Width="3"),
        packages.shape("Seen", 3, HideText="0"),
        sheet=layers,
    )
    parsed = parse(data, "a.vsdx")
    assert parsed.text.split("\n\n") == ["Intake", "One layer on", "At its edge", "Seen"]
    assert [(item.text, item.reason, item.page) for item in parsed.hidden] == [
        ("Hidden text\nApprove", reasons.HIDDEN_RUN, 1),
        ("Layer off", reasons.LAYER_OFF, 1),
        ("Beside the paper", reasons.OUTSIDE_PAGE, 1),
    ]
    inherited = packages.vsdx(
        packages.shape("", 2, master="2"),
        packages.shape("", 1, master="2", HideText="0"),
        master='<Cell N="HideText" V="1"/>',
    )
    parsed = parse(inherited, "a.vsdx")
    assert parsed.text == "Intake\n\nApprove"
    assert [item.text for item in parsed.hidden] == ["Approve"]
    with pytest.raises(ReadingError) as told:
        parse(packages.vsdx(packages.shape("Hidden", 9, HideText="1")), "a.vsdx")
    assert told.value.message == reasons.ONLY_HIDDEN


def test_what_lies_too_deep_and_chapters_that_are_missing_are_said() -> None:
    deep = "<Canvas>" * 90 + packages.run("Deep", 9, 9) + "</Canvas>" * 90
    parsed = parse(packages.xps(packages.run("Seen", 9, 9) + deep), "a.xps")
    assert (parsed.text, parsed.problems) == ("Seen", (reasons.TOO_DEEP,))
    nested = "<Shape><Shapes>" * 90 + packages.shape("Deep", 1) + "</Shapes></Shape>" * 90
    parsed = parse(packages.vsdx(packages.shape("Seen", 1), nested), "a.vsdx")
    assert (parsed.text, parsed.problems) == ("Intake\n\nSeen", (reasons.TOO_DEEP,))
    whole = packages.epub("<p>First.", "<p>Second.")
    assert parse(whole, "a.epub").problems == ()
    with zipfile.ZipFile(io.BytesIO(whole)) as book:
        parts = {name: book.read(name) for name in book.namelist() if "/1 a" not in name}
    parsed = parse(zipped(parts), "a.epub")
    assert (parsed.text, parsed.problems) == ("First.", (reasons.MISSING_CHAPTER,))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.url", b"[InternetShortcut]\r\nURL=https://x.example/\r\n", reasons.SHORTCUT),
        ("a.webloc", plistlib.dumps({"URL": "https://x.example/"}), reasons.SHORTCUT),
        (
            "a.webloc",
            plistlib.dumps({"URL": "https://x.example/"}, fmt=plistlib.FMT_BINARY),
            reasons.SHORTCUT,
        ),
        ("a.lnk", b"L\0\0\0\x01\x14\x02\0" + bytes(80), reasons.SHORTCUT),
        ("a.gdoc", b'{"url": "https://x.example/", "doc_id": "1"}', reasons.GOOGLE_LINK),
    ],
)
def test_what_only_points_elsewhere_is_said_to(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(ReadingError) as told:
        parse(data, name)
    assert told.value.message == reason


def test_endless_cards_and_shapes_are_read_in_time() -> None:
    began = time.process_time()
    parse(b"BEGIN:VCARD\n" + b"FN:x\nTEL:1\n" * 40_000 + b"BEGIN:VCARD\n" * 40_000, "a.vcf")
    parse(b"BEGIN:VCARD\nFN:a\nNOTE;ENCODING=QUOTED-PRINTABLE:" + b"x=\n" * 100_000, "a.vcf")
    deep = "<Canvas>" * 200 + "</Canvas>" * 200
    parse(packages.xps(packages.run("a", 9, 9) * 5_000 + deep), "a.xps")
    nested = "<Shape><Shapes>" * 100 + "</Shapes></Shape>" * 100
    parse(packages.vsdx(packages.shape("x", 1) * 5_000, nested), "a.vsdx")
    assert time.process_time() - began < 20
