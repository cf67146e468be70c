"""Ways to keep words of a Word file from being seen, and texts that look alike and are read: each
written down as the file's own XML."""

import pytest

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.word import docx
from tests.unit.zip_support import zipped

SECRET = "never shown to a reader"
_SAID = "A line that all can see"
_NAMESPACES = " ".join(
    f'xmlns:{name}="{name}"' for name in ("w", "r", "wp", "a", "wps", "v", "w14", "mc")
)
_THEME = (
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:srgbClr val="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements>'
    "</a:theme>"
)
_VANISH = "<w:vanish/>"
_WHITE = '<w:color w:val="FFFFFF"/>'
_RED = '<w:color w:val="FF0000"/>'
_REFERENCE = '<w:sectPr><w:headerReference w:type="first" r:id="header"/></w:sectPr>'
_STYLED = '<w:pStyle w:val="P"/>'
_PLAIN = "<w:p><w:r><w:t> </w:t></w:r></w:p>"


def _file(body: str, styles: str = "", notes: str = "", header: str = "") -> bytes:
    relation = '<Relationship Id="{0}" Type="x/{0}" Target="{1}"/>'
    inner = "".join(
        relation.format(kind, f"{kind}.xml") for kind in ("styles", "theme", "footnotes", "header")
    )
    outer = relation.format("officeDocument", "word/document.xml")
    return zipped(
        {
            "_rels/.rels": f"<Relationships>{outer}</Relationships>",
            "word/_rels/document.xml.rels": f"<Relationships>{inner}</Relationships>",
            "word/styles.xml": f"<w:styles {_NAMESPACES}>{styles}</w:styles>",
            "word/footnotes.xml": f"<w:footnotes {_NAMESPACES}>{notes}</w:footnotes>",
            "word/theme.xml": _THEME,
            "word/header.xml": f"<w:hdr {_NAMESPACES}>{header}</w:hdr>",
            "word/document.xml": f"<w:document {_NAMESPACES}><w:body><w:p><w:r><w:t>{_SAID}"
            f'</w:t></w:r></w:p>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
            "</w:body></w:document>",
        }
    )


def _said(looks: str = "", paragraph: str = "") -> str:
    run = f"<w:r><w:rPr>{looks}</w:rPr><w:t>{SECRET}</w:t></w:r>"
    return f"<w:p><w:pPr>{paragraph}</w:pPr>{run}</w:p>"


def _style(name: str, looks: str, kind: str = "paragraph", more: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}">{more}<w:rPr>{looks}</w:rPr></w:style>'


def _defaults(looks: str) -> str:
    return f"<w:docDefaults><w:rPrDefault><w:rPr>{looks}</w:rPr></w:rPrDefault></w:docDefaults>"


def _ground(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _fill(fill: str) -> str:
    return f"<w14:textFill>{fill}</w14:textFill>"


def _solid(colour: str, more: str = "") -> str:
    return _fill(
        f'<w14:solidFill><w14:srgbClr w14:val="{colour}">{more}</w14:srgbClr></w14:solidFill>'
    )


def _table(text: str, table: str = "", row: str = "", cell: str = "") -> str:
    return (
        f"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr><w:trPr>{row}</w:trPr><w:tc><w:p><w:r><w:t>other"
        f"</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>{cell}</w:tcPr>{text}</w:tc></w:tr></w:tbl>"
    )


def _box(*, shape: str = "", width: int = 900_000, left: int = 0, looks: str = "") -> str:
    return (
        f"<w:p><w:r><w:rPr>{looks}</w:rPr><w:drawing><wp:anchor>"
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        f'<wp:extent cx="{width}" cy="900000"/><wp:docPr id="1" name="n" {shape}/><wps:txbx>'
        f"<w:txbxContent>{_said()}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>"
    )


def _old_box(style: str) -> str:
    inner = f"<v:textbox><w:txbxContent>{_said()}</w:txbxContent></v:textbox>"
    return f'<w:p><w:r><w:pict><v:shape style="{style}">{inner}</v:shape></w:pict></w:r></w:p>'


def _field(inside: str, *, ends: bool = True) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    text = f"<w:r><w:t>{SECRET}</w:t></w:r>"
    end = mark.format("separate") + mark.format("end") if ends else ""
    return f"<w:p>{mark.format('begin')}{inside.replace('TEXT', text)}{end}</w:p>"


HIDDEN = {
    "by a character style": _file(
        _said('<w:rStyle w:val="C"/>'), _style("C", _VANISH, "character")
    ),
    "by what a character style is based on": _file(
        _said('<w:rStyle w:val="D"/>'),
        _style("C", _VANISH, "character") + _style("D", "", "character", '<w:basedOn w:val="C"/>'),
    ),
    "by a table's style": _file(
        _table(_said(), '<w:tblStyle w:val="T"/>'), _style("T", _VANISH, "table")
    ),
    "white by a paragraph's style": _file(_said("", _STYLED), _style("P", _WHITE)),
    "white by the theme": _file(_said('<w:color w:val="000000" w:themeColor="background1"/>')),
    "white by the theme, almost": _file(
        _said('<w:color w:val="000000" w:themeColor="background1" w:themeShade="FD"/>')
    ),
    "almost white": _file(_said('<w:color w:val="FEFEFE"/>')),
    "white on white shading": _file(_said(_WHITE + _ground("FFFFFF"))),
    "white on no shading": _file(_said(_WHITE + _ground("auto"))),
    "white in a table": _file(_table(_said(_WHITE))),
    "red on red": _file(_said(_RED + _ground("FF0000"))),
    "red on a red paragraph": _file(_said(_RED, _ground("FF0000"))),
    "red on a red paragraph by style": _file(
        _said(_RED, _STYLED), _style("P", "", more=f"<w:pPr>{_ground('FF0000')}</w:pPr>")
    ),
    "red in a red cell": _file(_table(_said(_RED), cell=_ground("FF0000"))),
    "black and highlighted in black": _file(
        _said('<w:color w:val="000000"/><w:highlight w:val="black"/>')
    ),
    "tiny by a style": _file(_said("", _STYLED), _style("P", '<w:sz w:val="2"/>')),
    "squeezed": _file(_said('<w:w w:val="1"/>')),
    "letters on one another": _file(_said('<w:spacing w:val="-400"/>')),
    "lines of a sliver": _file(_said("", '<w:spacing w:line="1" w:lineRule="exact"/>')),
    "hidden row": _file(_table(_said(), row="<w:hidden/>")),
    "flat row": _file(_table(_said(), row='<w:trHeight w:val="1" w:hRule="exact"/>')),
    "deleted cell": _file(_table(_said(), cell="<w:cellDel/>")),
    "flat frame": _file(_said("", '<w:framePr w:h="1" w:hRule="exact"/>')),
    "indented off the page": _file(_said("", '<w:ind w:left="31000"/>')),
    "hidden box": _file(_box(shape='hidden="1"')),
    "box without a width": _file(_box(width=0)),
    "box right of the page": _file(_box(left=99_999_999)),
    "box left of the page": _file(_box(left=-9_999_999)),
    "box in hidden letters": _file(_box(looks=_VANISH)),
    "old box, hidden": _file(_old_box("width:90pt;visibility:hidden")),
    "old box, not displayed": _file(_old_box("display:none")),
    "old box without a size": _file(_old_box("width:0;height:0")),
    "old box off the page": _file(_old_box("position:absolute;margin-left:5000pt;width:90pt")),
    "code of a field": _file(_field("TEXT")),
    "code of a field over paragraphs": _file(_field(f"</w:p><w:p>TEXT</w:p>{_PLAIN}<w:p>")),
    "first paragraph of such a code": _file(_field("TEXT</w:p><w:p>")),
    "under a merged cell": _file(_table(_said(), cell="<w:vMerge/>")),
    "under a merged cell of a column": _file(
        f"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{_said()}</w:tc></w:tr></w:tbl>"
    ),
    "no fill": _file(_said(_fill("<w14:noFill/>"))),
    "clear fill": _file(_said(_solid("000000", '<w14:alpha w14:val="100000"/>'))),
    "white fill": _file(_said(_solid("FFFFFF"))),
    "note of hidden letters": _file(
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p>',
        notes=f'<w:footnote w:id="2">{_said()}</w:footnote>',
    ),
    "header of no page": _file("", header=_said()),
    "header of first pages where there are none": _file(_REFERENCE, header=_said()),
    "note of nothing": _file("", notes=f'<w:footnote w:id="2">{_said()}</w:footnote>'),
}
SHOWN = {
    "hidden twice": _file(
        _said('<w:rStyle w:val="C"/>', _STYLED),
        _style("P", _VANISH) + _style("C", _VANISH, "character"),
    ),
    "hidden by style and shown again": _file(
        _said('<w:vanish w:val="0"/>', _STYLED), _style("P", _VANISH)
    ),
    "white on a black paragraph": _file(_said(_WHITE, _ground("000000"))),
    "white on a black paragraph by style": _file(
        _said(_WHITE, _STYLED), _style("P", "", more=f"<w:pPr>{_ground('000000')}</w:pPr>")
    ),
    "white on black by a character style": _file(
        _said(f'<w:rStyle w:val="C"/>{_WHITE}'), _style("C", _ground("000000"), "character")
    ),
    "white in a black cell": _file(_table(_said(_WHITE), cell=_ground("000000"))),
    "white in a table whose style shades": _file(
        _table(_said(_WHITE), '<w:tblStyle w:val="T"/>'),
        _style("T", "", "table", f"<w:tcPr>{_ground('000000')}</w:tcPr>"),
    ),
    "white on a solid pattern": _file(
        _said(f'{_WHITE}<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>')
    ),
    "white with another fill": _file(_said(_WHITE + _solid("000000"))),
    "white with edges": _file(
        _said(
            f'{_WHITE}<w14:textOutline><w14:solidFill><w14:srgbClr w14:val="000000"/>'
            "</w14:solidFill></w14:textOutline>"
        )
    ),
    "grey by the theme": _file(
        _said('<w:color w:val="FFFFFF" w:themeColor="background1" w:themeShade="80"/>')
    ),
    "black by itself on black": _file(_said(f'<w:color w:val="auto"/>{_ground("000000")}')),
    "half clear": _file(_said(_solid("000000", '<w14:alpha w14:val="50000"/>'))),
    "half as wide": _file(_said('<w:w w:val="50"/>')),
    "letters close together": _file(_said('<w:spacing w:val="-10"/>')),
    "lines of a fixed height": _file(_said("", '<w:spacing w:line="240" w:lineRule="exact"/>')),
    "row that grows": _file(_table(_said(), row='<w:trHeight w:val="1" w:hRule="atLeast"/>')),
    "box": _file(_box()),
    "header of first pages": _file(
        _REFERENCE.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>"), header=_said()
    ),
    "header": _file(_REFERENCE.replace("first", "default"), header=_said()),
    "old box": _file(_old_box("position:absolute;width:90pt;visibility:visible")),
    "result of a field": _file(_field('<w:r><w:fldChar w:fldCharType="separate"/></w:r>TEXT')),
    "field without an end": _file(_field("TEXT", ends=False)),
    "field over paragraphs without an end": _file(
        _field(f"</w:p><w:p>TEXT</w:p>{_PLAIN}<w:p>", ends=False)
    ),
    "behind a field over paragraphs": _file(_field("</w:p><w:p>") + _said()),
    "result of a field over paragraphs": _file(
        _field('</w:p><w:p><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p><w:p>TEXT')
    ),
    "first of a merged cell": _file(_table(_said(), cell='<w:vMerge w:val="restart"/>')),
}


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in HIDDEN.items()])
def test_what_is_hidden_by_a_trick_is_set_apart(data: bytes) -> None:
    reading = docx.read(data)
    assert SECRET not in reading.text
    assert SECRET in "\n".join(item.text for item in reading.hidden)
    assert _SAID in reading.text


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in SHOWN.items()])
def test_what_only_looks_like_a_trick_is_read(data: bytes) -> None:
    reading = docx.read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()


def test_words_in_the_colour_of_their_ground_are_called_that() -> None:
    (red,) = docx.read(HIDDEN["red on red"]).hidden
    (white,) = docx.read(HIDDEN["white in a table"]).hidden
    assert (red.reason, white.reason) == (reasons.NO_CONTRAST, reasons.WHITE)


def test_hidden_by_the_defaults_but_for_what_says_otherwise() -> None:
    reading = docx.read(_file(_said('<w:vanish w:val="0"/>'), _defaults(_VANISH)))
    assert reading.text == SECRET
    assert [item.text for item in reading.hidden] == [_SAID]
