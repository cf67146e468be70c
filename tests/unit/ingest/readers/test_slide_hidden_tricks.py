"""Ways to keep words of a slide from being seen, and texts that look alike and are read: each
written down as the file's own XML."""

import pytest

from desktop.ingest.readers.slides import pptx
from tests.unit.zip_support import zipped

SECRET = "never shown to a reader"
_SAID = "A line that all can see"
_MASTER = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
_THEME = (
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:srgbClr val="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme><a:fmtScheme>'
    '<a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst>'
    "</a:fmtScheme></a:themeElements></a:theme>"
)


def _shape(
    looks: str = "", *, left: int = 0, fill: str = "", kind: str = "", text: str = SECRET
) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="n"/><p:nvPr>{kind}</p:nvPr></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{left}" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>{fill}'
        f"</p:spPr><p:txBody><a:p><a:r>{looks}<a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def _group(properties: str, place: str) -> str:
    title = _shape(kind='<p:ph type="title"/>', left=90_000_000)
    return (
        f"<p:grpSp><p:nvGrpSpPr><p:cNvPr {properties}/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{place}"
        f'<a:ext cx="90" cy="90"/></a:xfrm></p:grpSpPr>{title}</p:grpSp>'
    )


def _inner(left: int) -> str:
    """A shape in a group of a tenth of its own measure, that begins at the slide's middle."""
    place = (
        '<a:off x="4572000" y="0"/><a:ext cx="457200" cy="900000"/><a:chOff x="1000000" y="0"/>'
        '<a:chExt cx="4572000" cy="9000000"/>'
    )
    return (
        '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
        f"{place}</a:xfrm></p:grpSpPr>{_shape(left=left)}</p:grpSp>"
    )


def _table(run: str, cell: str = "", *, merged: str = "", fill: str = "") -> str:
    text = "<a:txBody><a:p><a:r>{}<a:t>{}</a:t></a:r></a:p></a:txBody>"
    cells = f"<a:tc>{text.format('', 'other')}</a:tc>"
    cells += f"<a:tc {merged}>{text.format(run, SECRET)}<a:tcPr>{fill}</a:tcPr></a:tc>"
    return (
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr>"
        f"{cells}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _slide(
    shapes: str,
    *,
    ground: str = "",
    master: str = _MASTER,
    layout: str = "",
    styles: str = "",
    usual: str = "",
    places: str = "",
) -> bytes:
    """``styles`` are the master's for texts, ``places`` its shapes, ``usual`` the presentation's
    own style."""
    names = 'xmlns:p="p" xmlns:a="a" xmlns:r="r"'
    relation = '<Relationships><Relationship Id="r1" Type="x/{}" Target="{}"/></Relationships>'
    return zipped(
        {
            "_rels/.rels": relation.format("officeDocument", "ppt/presentation.xml"),
            "ppt/presentation.xml": f'<p:presentation {names}><p:sldIdLst><p:sldId id="256" '
            'r:id="r1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:defaultTextStyle>'
            f"{usual}</p:defaultTextStyle></p:presentation>",
            "ppt/_rels/presentation.xml.rels": relation.format("slide", "slides/s1.xml"),
            "ppt/slides/s1.xml": f"<p:sld {names}><p:cSld>{ground}<p:spTree>{_shape(text=_SAID)}"
            f"{shapes}</p:spTree></p:cSld></p:sld>",
            "ppt/slides/_rels/s1.xml.rels": relation.format("slideLayout", "l.xml"),
            "ppt/slides/l.xml": f"<p:sldLayout {names}><p:cSld><p:spTree>{layout}</p:spTree>"
            "</p:cSld></p:sldLayout>",
            "ppt/slides/_rels/l.xml.rels": relation.format("slideMaster", "m.xml"),
            "ppt/slides/m.xml": f"<p:sldMaster {names}><p:cSld>{master}<p:spTree>{places}"
            f'</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1"/><p:txStyles>{styles}</p:txStyles>'
            "</p:sldMaster>",
            "ppt/slides/_rels/m.xml.rels": relation.format("theme", "t.xml"),
            "ppt/slides/t.xml": _THEME,
        }
    )


def _run(inside: str = "", size: str = "") -> str:
    return f"<a:rPr {size}>{inside}</a:rPr>"


def _letters(colour: str, change: str = "") -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}">{change}</a:srgbClr></a:solidFill>'


def _ground(colour: str) -> str:
    return f"<p:bg><p:bgPr>{_letters(colour)}</p:bgPr></p:bg>"


def _listed(shape: str, looks: str, level: int = 1, *, own: int = 1) -> str:
    """The shape with looks of its own for a level's letters, and its paragraph on level ``own``."""
    style = f"<a:lstStyle><a:lvl{level}pPr>{looks}</a:lvl{level}pPr></a:lstStyle>"
    return shape.replace("<a:p>", f'{style}<a:p><a:pPr lvl="{own - 1}"/>')


_USUAL_WHITE = f"<a:defRPr>{_letters('FFFFFF')}</a:defRPr>"
_THEMED = '<a:solidFill><a:schemeClr val="{}"/></a:solidFill>'
_EDGE = f"<a:ln>{_letters('000000')}</a:ln><a:noFill/>"
_TITLE, _BODY = '<p:ph type="title"/>', '<p:ph idx="7"/>'


def _style(name: str, looks: str, level: int = 1) -> str:
    return f"<p:{name}><a:lvl{level}pPr>{looks}</a:lvl{level}pPr></p:{name}>"


def _place(kind: str, looks: str) -> str:
    """The shape of a layout or a master for a place, with the looks of its first level."""
    return _listed(_shape(kind=kind, text="Click here"), looks)


_USUAL_INK = f"<a:defRPr>{_THEMED.format('tx1')}</a:defRPr>"
HIDDEN = {
    "white by the master's style of titles": _slide(
        _shape(kind=_TITLE), styles=_style("titleStyle", _USUAL_WHITE)
    ),
    "white by the master's style of bodies, in the colour of paper": _slide(
        _shape(kind=_BODY),
        styles=_style("bodyStyle", f"<a:defRPr>{_THEMED.format('bg1')}</a:defRPr>"),
    ),
    "of a point by the master's style on a deeper level": _slide(
        _listed(_shape(kind=_BODY), "", 2, own=2),
        styles=_style("bodyStyle", '<a:defRPr sz="100"/>', 2),
    ),
    "white by the layout's place": _slide(
        _shape(kind=_BODY), layout=_place('<p:ph type="pic" idx="7"/>', _USUAL_WHITE)
    ),
    "white by the layout's place of the same kind": _slide(
        _shape(kind='<p:ph type="subTitle"/>'),
        layout=_place('<p:ph type="subTitle" idx="3"/>', _USUAL_WHITE),
    ),
    "white by the master's place": _slide(
        _shape(kind=_BODY), places=_place('<p:ph type="body" idx="1"/>', _USUAL_WHITE)
    ),
    "white by the presentation's own style": _slide(
        _listed(_shape(), "", 2, own=2), usual=f"<a:lvl2pPr>{_USUAL_WHITE}</a:lvl2pPr>"
    ),
    "ink by the master on a black slide": _slide(
        _shape(kind=_TITLE), ground=_ground("000000"), styles=_style("titleStyle", _USUAL_INK)
    ),
    "right of the slide": _slide(_shape(left=20_000_000)),
    "left of the slide": _slide(_shape(left=-9_000_000)),
    "title off the slide": _slide(_shape(left=20_000_000, kind='<p:ph type="title"/>')),
    "title in a hidden group": _slide(_group('hidden="1"', '<a:off x="0" y="0"/>')),
    "group off the slide": _slide(_group("", '<a:off x="20000000" y="0"/>')),
    "clear letters": _slide(_shape(_run(_letters("000000", '<a:alpha val="0"/>')))),
    "letters without a fill": _slide(_shape(_run("<a:noFill/>"))),
    "letters of a point": _slide(_shape(_run(size='sz="100"'))),
    "letters like their shape": _slide(_shape(_run(_letters("FF0000")), fill=_letters("FF0000"))),
    "in a group of its own measure, off the slide": _slide(_inner(90_000_000)),
    "white on the master's white": _slide(_shape(_run(_letters("FFFFFF")))),
    "white by the theme on the master's white": _slide(_shape(_run(_THEMED.format("bg1")))),
    "white on a white slide": _slide(
        _shape(_run(_letters("FFFFFF"))), ground=_ground("FFFFFF"), master=_ground("000000")
    ),
    "black on a black slide": _slide(
        _shape(_run(_letters("000000"))), ground=_ground("000000"), master=_MASTER
    ),
    "letters of a point in a table": _slide(_table(_run(size='sz="100"'))),
    "letters like their cell": _slide(_table(_run(_letters("FF0000")), fill=_letters("FF0000"))),
    "white by the list style of their shape": _slide(_listed(_shape(), _USUAL_WHITE)),
    "white by the list style on a deeper level": _slide(
        _listed(_shape(_run(size='sz="1800"')), _USUAL_WHITE, 3, own=3)
    ),
    "of a point by the list style of their shape": _slide(
        _listed(_shape(_run(_letters("FF0000"))), '<a:defRPr sz="100"/>')
    ),
    "under a merged cell of a table": _slide(_table("", merged='hMerge="1"')),
}
SHOWN = {
    "white by the master on black": _slide(
        _shape(kind=_TITLE), master=_ground("000000"), styles=_style("titleStyle", _USUAL_WHITE)
    ),
    "white by the master, and black by the layout's place": _slide(
        _shape(kind=_TITLE),
        layout=_place(_TITLE, f"<a:defRPr>{_letters('000000')}</a:defRPr>"),
        styles=_style("titleStyle", _USUAL_WHITE),
    ),
    "white by the master, and red itself": _slide(
        _shape(_run(_letters("FF0000")), kind=_TITLE), styles=_style("titleStyle", _USUAL_WHITE)
    ),
    "white by the master's style of titles in a body": _slide(
        _shape(kind=_BODY), styles=_style("titleStyle", _USUAL_WHITE)
    ),
    "white by the master on another level": _slide(
        _shape(kind=_BODY), styles=_style("bodyStyle", _USUAL_WHITE, 2)
    ),
    "white by the layout's other place": _slide(
        _shape(kind=_BODY), layout=_place('<p:ph type="pic" idx="8"/>', _USUAL_WHITE)
    ),
    "white by the presentation in a shape of a style": _slide(
        _listed(_shape(), "", 2, own=2).replace("<p:txBody>", "<p:style/><p:txBody>"),
        usual=f"<a:lvl2pPr>{_USUAL_WHITE}</a:lvl2pPr>",
    ),
    "white by the master over the layout's filled place": _slide(
        _shape(kind=_TITLE),
        layout=_shape(kind=_TITLE, text="", fill=_letters("000000")),
        styles=_style("titleStyle", _USUAL_WHITE),
    ),
    "large where the master's style says a point": _slide(
        _shape(_run(size='sz="1800"'), kind=_BODY),
        styles=_style("bodyStyle", '<a:defRPr sz="100"/>'),
    ),
    "over the edge of the slide": _slide(_shape(left=-100_000)),
    "in a group with a measure of its own": _slide(_group("", '<a:off x="0" y="0"/>')),
    "half clear letters": _slide(_shape(_run(_letters("000000", '<a:alpha val="50000"/>')))),
    "letters of edges": _slide(_shape(_run(_EDGE))),
    "small letters": _slide(_shape(_run(size='sz="800"'))),
    "white letters": _slide(_shape(_run(_letters("FFFFFF")), fill=_letters("000000"))),
    "in a group of its own measure, on the slide": _slide(_inner(30_000_000)),
    "white on a black slide": _slide(_shape(_run(_letters("FFFFFF"))), ground=_ground("000000")),
    "white by the theme on a black slide": _slide(
        _shape(_run(_THEMED.format("bg1"))), ground=_ground("000000")
    ),
    "white over a shape": _slide(
        _shape(text="", fill=_letters("000000")) + _shape(_run(_letters("FFFFFF")))
    ),
    "white over a picture": _slide("<p:pic/>" + _shape(_run(_letters("FFFFFF")))),
    "white over the layout's shape": _slide(
        _shape(_run(_letters("FFFFFF"))), layout=_shape(text="", fill=_letters("000000"))
    ),
    "white on a picture": _slide(
        _shape(_run(_letters("FFFFFF"))), ground="<p:bg><p:bgPr><a:blipFill/></p:bgPr></p:bg>"
    ),
    "white in a shape of a style": _slide(
        _shape(_run(_letters("FFFFFF"))).replace(
            "<p:txBody>", '<p:style><a:fillRef idx="1"/></p:style><p:txBody>'
        )
    ),
    "black where the list style says white": _slide(
        _listed(_shape(_run(_letters("000000"))), _USUAL_WHITE)
    ),
    "large where the list style says a point": _slide(
        _listed(_shape(_run(size='sz="1800"')), '<a:defRPr sz="100"/>')
    ),
    "white by the list style on another level": _slide(_listed(_shape(), _USUAL_WHITE, 2)),
    "a link where the list style says white": _slide(
        _listed(_shape(_run("<a:hlinkClick/>")), _USUAL_WHITE)
    ),
    "white by the list style on black": _slide(
        _listed(_shape(fill=_letters("000000")), _USUAL_WHITE)
    ),
    "white with edges by the list style": _slide(
        _listed(
            _shape(),
            _USUAL_WHITE.replace("<a:defRPr>", f"<a:defRPr><a:ln>{_letters('000000')}</a:ln>"),
        )
    ),
    "white in a table of a style": _slide(_table(_run(_letters("FFFFFF")))),
    "first of a merged cell of a table": _slide(_table("", merged='gridSpan="2"')),
}


@pytest.mark.parametrize("data", HIDDEN.values(), ids=list(HIDDEN))
def test_what_is_hidden_by_a_trick_is_set_apart(data: bytes) -> None:
    reading = pptx.read(data)
    assert SECRET not in reading.text
    assert SECRET in "\n".join(item.text for item in reading.hidden)
    assert _SAID in reading.text


@pytest.mark.parametrize("data", SHOWN.values(), ids=list(SHOWN))
def test_what_only_looks_like_a_trick_is_read(data: bytes) -> None:
    reading = pptx.read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()


def test_a_damaged_layout_costs_nothing_of_the_slides() -> None:
    assert _SAID in pptx.read(_slide("", layout="<p:sp>")).text


def test_a_place_without_a_text_of_its_own_shows_nothing() -> None:
    empty = _shape(kind=_BODY, text="")
    reading = pptx.read(_slide(empty, layout=_place('<p:ph idx="7"/>', "")))
    assert reading.text == _SAID
    assert reading.hidden == ()
