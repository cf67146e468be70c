"""What the controls of forms show in Word files, workbooks and presentations."""

import struct
from typing import Any

import pytest

from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.office import activex
from desktop.ingest.readers.sheets import xlsx
from desktop.ingest.readers.slides import pptx
from desktop.ingest.readers.word import docx
from tests.unit.ingest.readers.office_support import compound, raw_xlsx
from tests.unit.zip_support import zipped

_TAIL = "-EC42-11CE-9E0D-00AA006002F3"
_TEXT, _TICK, _TOGGLE = f"8BD21D10{_TAIL}", f"8BD21D40{_TAIL}", f"8BD21D60{_TAIL}"
_LABEL, _BUTTON = "978C9E23-D4B0-11CE-BF2D-00AA003F40D0", "D7053240-CE69-11CD-A777-00DD01143C57"
_PAGE = "5512D11A-5CC6-11CF-8D67-00AA00BDCE1D"
_CLASS = b"\1" * 16
_RED, _SYSTEM_BLACK = 0x000000FF, 0x80000008
_SAID = "A line that all can see"


def _morph(value: str = "", caption: str = "", **more: int) -> bytes:
    """[MS-OFORMS] 2.2.5; ``value`` in one byte a letter, ``caption`` in two."""
    mask, block, extra = 1 << 8 | 1 << 6, b"", struct.pack("<II", 100, 100)
    for bit, name in enumerate(("flags", "ground", "colour")):
        if name in more:
            mask |= 1 << bit
            block += struct.pack("<I", more[name])
    block += b"\1"
    if "secret" in more:
        mask |= 1 << 9
        block += b"\0" + struct.pack("<H", more["secret"])
    for bit, text, codec in ((22, value, "latin-1"), (23, caption, "utf-16-le")):
        if text:
            data = text.encode(codec)
            mask |= 1 << bit
            block += b"\0" * (-len(block) % 4)
            block += struct.pack("<I", len(data) | (0x80000000 if bit == 22 else 0))
            extra += data + b"\0" * (-len(data) % 4)
    body = block + b"\0" * (-len(block) % 4) + extra
    return struct.pack("<BBHQ", 0, 2, 8 + len(body), mask) + body


def _labelled(caption: str) -> bytes:
    """[MS-OFORMS] 2.2.1 and 2.2.4."""
    data = caption.encode("latin-1")
    body = struct.pack("<II", 0x1B, len(data) | 0x80000000) + data
    return struct.pack("<BBHI", 0, 2, len(body), 1 << 2 | 1 << 3) + body


def _parts(folder: str, kind: str, data: bytes, bag: str = "") -> dict[str, str | bytes]:
    persistence = "persistPropertyBag" if bag else "persistStreamInit"
    return {
        f"{folder}/activeX/activeX1.xml": '<ax:ocx xmlns:ax="ax" xmlns:r="r"'
        f' ax:classid="{{{kind}}}" ax:persistence="{persistence}" r:id="b">{bag}</ax:ocx>',
        f"{folder}/activeX/_rels/activeX1.xml.rels": '<Relationships><Relationship Id="b"'
        ' Type="x/activeXControlBinary" Target="activeX1.bin"/></Relationships>',
        f"{folder}/activeX/activeX1.bin": data,
    }


def _shown(kind: str, data: bytes, bag: str = "") -> tuple[str, str]:
    package = Package(zipped(_parts("word", kind, data, bag)))
    return activex.Controls(package).shown("word/activeX/activeX1.xml")


@pytest.mark.parametrize(
    ("kind", "data", "shown"),
    [
        (_TEXT, _CLASS + _morph("the rent\r\nis due"), "the rent\nis due"),
        (_TICK, _CLASS + _morph("1", "I agree – fully"), "☒ I agree – fully"),
        (_TICK, _CLASS + _morph("0", "I agree"), "☐ I agree"),
        (_TICK, _CLASS + _morph("0"), "☐"),
        (_TOGGLE, _CLASS + _morph("1", "Bold"), "Bold"),
        (_LABEL, _CLASS + _labelled("Name:"), "Name:"),
        (_BUTTON, _CLASS + _labelled("Send"), "Send"),
        (_TEXT, compound({"contents": _morph("in a storage") + b"\0" * 5000}), "in a storage"),
        (
            _PAGE,
            _CLASS + '<INPUT TYPE="TEXT" VALUE="From a page">'.encode("utf-16-le"),
            "From a page",
        ),
        (_PAGE, _CLASS + "<SELECT><OPTION>A<OPTION SELECTED>B".encode("utf-16-le"), "B"),
        (_TEXT, _CLASS + _morph("seen", colour=_RED), "seen"),
        (_TEXT, _CLASS + _morph("secret", secret=42), ""),
    ],
)
def test_a_control_shows_its_value_or_its_label(kind: str, data: bytes, shown: str) -> None:
    assert _shown(kind, data) == (shown, "")


def test_a_control_whose_properties_are_written_out_is_read() -> None:
    bag = '<ax:ocxPr ax:name="Caption" ax:value="Paid"/><ax:ocxPr ax:name="Value" ax:value="1"/>'
    assert _shown(_TICK, b"", bag) == ("☒ Paid", "")


@pytest.mark.parametrize(
    ("colours", "why"),
    [
        ({"colour": 0xFFFFFF}, reasons.WHITE),
        ({"colour": _RED, "ground": _RED}, reasons.NO_CONTRAST),
        ({"ground": 0, "colour": _SYSTEM_BLACK}, reasons.NO_CONTRAST),
        ({"colour": 0xFFFFFF, "flags": 0}, ""),
        ({"colour": 0xFFFFFF, "ground": 0x8000000F}, ""),
    ],
)
def test_letters_in_the_colour_of_their_ground_are_told(colours: dict[str, Any], why: str) -> None:
    assert _shown(_TEXT, _CLASS + _morph("text", **colours)) == ("text", why)


@pytest.mark.parametrize(
    "data",
    [b"", _CLASS, _CLASS + b"\0\2", _CLASS + _morph("long")[:-4], b"\xd0\xcf\x11\xe0" + b"x" * 600]
    + [_CLASS + b"\0\2\0\0" + b"\xff" * size for size in (4, 8, 40, 4000)],
)
@pytest.mark.parametrize("kind", [_TEXT, _LABEL, _BUTTON, _PAGE, "none"])
def test_a_damaged_control_shows_nothing(kind: str, data: bytes) -> None:
    assert _shown(kind, data) == ("", "")


def test_controls_that_show_more_than_a_document_may_hold_are_refused() -> None:
    package = Package(zipped(_parts("word", _TEXT, _CLASS + _morph("x" * 60_000))))
    controls = activex.Controls(package)
    name = "word/activeX/activeX1.xml"
    with pytest.raises(ReadingError):
        [controls.shown(name) for _ in range(1200)]


# --------------------------------------------------------------------------------- in files


def _relations(*named: tuple[str, str, str]) -> str:
    inner = "".join(f'<Relationship Id="{i}" Type="x/{k}" Target="{t}"/>' for i, k, t in named)
    return f"<Relationships>{inner}</Relationships>"


def _word(run: str = "", style: str = "", data: bytes | None = None) -> Reading:
    body = (
        f"<w:p><w:r><w:t>{_SAID}</w:t></w:r></w:p><w:p><w:r><w:t>Name:</w:t></w:r><w:r><w:rPr>{run}"
        f'</w:rPr><w:object><v:shape style="{style}"/><w:control r:id="c"/></w:object></w:r></w:p>'
    )
    return docx.read(
        zipped(
            {
                "_rels/.rels": _relations(("m", "officeDocument", "word/document.xml")),
                "word/_rels/document.xml.rels": _relations(
                    ("c", "control", "activeX/activeX1.xml")
                ),
                "word/document.xml": '<w:document xmlns:w="w" xmlns:r="r" xmlns:v="v">'
                f"<w:body>{body}</w:body></w:document>",
                **_parts("word", _TEXT, _CLASS + _morph("Ada") if data is None else data),
            }
        )
    )


@pytest.mark.parametrize("run", ["", '<w:color w:val="FFFFFF"/>'])
def test_a_control_in_a_word_file_is_read_where_it_stands(run: str) -> None:
    reading = _word(run, "width:100pt;height:20pt")
    assert reading.text.split("\n\n") == [_SAID, "Name: Ada"]
    assert reading.hidden == ()


@pytest.mark.parametrize(
    ("run", "style"), [("<w:vanish/>", ""), ("", "width:0;height:0"), ("", "visibility:hidden")]
)
def test_a_control_in_a_word_file_that_is_not_seen_is_set_apart(run: str, style: str) -> None:
    reading = _word(run, style)
    assert "Ada" not in reading.text
    assert [item.text for item in reading.hidden] == ["Ada"]


def test_a_damaged_control_costs_nothing_of_a_word_file() -> None:
    assert _word(data=b"\xd0\xcf\x11\xe0").text.split("\n\n") == [_SAID, "Name:"]


def _slide(picture: str = "") -> Reading:
    control = (
        f'<p:controls><p:control r:id="c">{picture}</p:control><p:control r:id="c"/></p:controls>'
    )
    text = f"<p:sp><p:txBody><a:p><a:r><a:t>{_SAID}</a:t></a:r></a:p></p:txBody></p:sp>"
    names = 'xmlns:p="p" xmlns:a="a" xmlns:r="r"'
    return pptx.read(
        zipped(
            {
                "_rels/.rels": _relations(("m", "officeDocument", "ppt/presentation.xml")),
                "ppt/presentation.xml": f'<p:presentation {names}><p:sldIdLst><p:sldId id="256"'
                ' r:id="s"/></p:sldIdLst></p:presentation>',
                "ppt/_rels/presentation.xml.rels": _relations(("s", "slide", "slide1.xml")),
                "ppt/slide1.xml": f"<p:sld {names}><p:cSld><p:spTree>{text}</p:spTree>{control}"
                "</p:cSld></p:sld>",
                "ppt/_rels/slide1.xml.rels": _relations(("c", "control", "activeX/activeX1.xml")),
                **_parts("ppt", _TICK, _CLASS + _morph("1", "Agreed")),
            }
        )
    )


def test_a_control_on_a_slide_is_read_once() -> None:
    assert _slide().text.split("\n\n") == [_SAID, "☒ Agreed"]


def test_a_hidden_control_on_a_slide_is_set_apart() -> None:
    hidden = '<p:pic><p:nvPicPr><p:cNvPr id="5" name="C" hidden="1"/></p:nvPicPr></p:pic>'
    reading = _slide(hidden)
    assert "Agreed" not in reading.text
    assert [(item.text, item.reason) for item in reading.hidden] == [
        ("☒ Agreed", reasons.HIDDEN_SHAPE)
    ]


def _shape(number: int, kind: str, label: str = "", more: str = "", style: str = "") -> str:
    return (
        f'<v:shape id="_x0000_s{number}" style="{style}"><v:textbox><div><font>{label}</font></div>'
        f'</v:textbox><x:ClientData ObjectType="{kind}"><x:Anchor>\n 2, 9, 1, 0, 3, 0, 4, 0'
        f"</x:Anchor>{more}</x:ClientData></v:shape>"
    )


def _sheet(shapes: str, drawing: str = "") -> str:
    rows = '<row r="2"><c r="A2" t="inlineStr"><is><t>Keys</t></is></c></row>'
    controls = '<controls><control shapeId="1030" xmlns:r="r" r:id="c"/></controls>'
    relations = [("v", "vmlDrawing", "v.vml"), ("c", "control", "../activeX/activeX1.xml")]
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": _relations(
            *relations, *([("d", "drawing", "d.xml")] if drawing else [])
        ),
        "xl/worksheets/v.vml": f'<xml xmlns:v="v" xmlns:x="x">{shapes}</xml>',
        "xl/worksheets/d.xml": drawing,
        **_parts("xl", _TICK, _CLASS + _morph("1", "Agreed")),
    }
    reading = xlsx.read(raw_xlsx(rows, after=controls, parts=parts))  # type: ignore[arg-type]
    return "\n".join([reading.text, *(f"{item.reason}: {item.text}" for item in reading.hidden)])


_ON = "<x:Checked>1</x:Checked>"


@pytest.mark.parametrize(
    ("shapes", "said"),
    [
        (_shape(1025, "Checkbox", "With<br> pets", _ON), "☒ With pets"),
        (_shape(1025, "Radio", "By post", "<x:Checked>0</x:Checked>"), "☐ By post"),
        (_shape(1025, "Checkbox", "", _ON), "Keys | ☒"),
        (_shape(1025, "Button", "Reckon"), "Reckon"),
        (_shape(1030, "Pict"), "☒ Agreed"),
        ("", "☒ Agreed"),
        (_shape(1030, "Pict", style="visibility:hidden"), f"{reasons.HIDDEN_SHAPE}: ☒ Agreed"),
        (
            _shape(1025, "Checkbox", "Secret", _ON, "display:none"),
            f"{reasons.HIDDEN_SHAPE}: ☒ Secret",
        ),
        ("<v:shape", "☒ Agreed"),
    ],
)
def test_the_controls_on_a_sheet_are_read(shapes: str, said: str) -> None:
    assert said in _sheet(shapes).replace("  ", " ").split("\n")


def test_the_tick_of_a_box_stands_before_the_label_that_the_new_drawing_has() -> None:
    label = (
        '<d xmlns:a="a"><a:sp><a:nvSpPr><a:cNvPr hidden="1"><a:compatExt spid="_x0000_s1025"/>'
        "</a:cNvPr></a:nvSpPr><a:txBody><a:p><a:r><a:t>Pets allowed</a:t></a:r></a:p></a:txBody>"
        "</a:sp></d>"
    )
    text = _sheet(_shape(1025, "Checkbox", "Pets allowed", _ON), label)
    assert text.count("Pets allowed") == 1
    assert "☒ Pets allowed" in text
