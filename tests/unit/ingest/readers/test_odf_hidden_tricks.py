"""Ways to keep words of an OpenDocument text or presentation from being seen, and texts that look
alike and are read: each written down as the file's own XML."""

import pytest

from desktop.ingest.readers.opendocument import odt
from desktop.ingest.readers.slides import odp
from tests.unit.ingest.readers.office_support import open_document

SECRET = "never shown to a reader"
_SAID = "A line that all can see"
_SPAN = (
    f'<text:p text:style-name="P">x <text:span text:style-name="A">{SECRET}</text:span></text:p>'
)
_PARAGRAPH = f'<text:p text:style-name="P">{SECRET}</text:p>'
_WHITE = 'fo:color="#ffffff"'
_CLEAR = 'xmlns:loext="loext" loext:opacity="0%" {}'
_OFF, _PRINTED = (f'draw:display="{how}"' for how in ("none", "printer"))
_GROWS = 'fo:min-height="1cm"'
_PAGE = (
    '<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="28cm" '
    'fo:page-height="21cm"/>'
    "</style:page-layout>"
)


def _text(body: str, styles: str = "", named: str = "") -> bytes:
    return open_document(
        "text", f"<text:p>{_SAID}</text:p>{body}", styles=styles, named=named or _PAGE
    )


def _looks(letters: str, paragraph: str = "", *, name: str = "A", family: str = "text") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}"><style:text-properties '
        f"{letters}/><style:paragraph-properties {paragraph}/></style:style>"
    )


def _span(letters: str, paragraph: str = "") -> bytes:
    outer = _looks("", paragraph, name="P", family="paragraph")
    return _text(_SPAN, _looks(letters) + outer)


def _whole(letters: str, paragraph: str = "") -> bytes:
    return _text(_PARAGRAPH, _looks(letters, paragraph, name="P", family="paragraph"))


def _table(
    letters: str, ground: str = "", row: str = "", *, kind: str = "table-cell", height: str = ""
) -> bytes:
    rows = (
        '<style:style style:name="R" style:family="table-row"><style:table-row-properties '
        f"{height}/></style:style>"
    )
    cell = (
        '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties '
        f"{ground}/></style:style>"
    )
    body = (
        f'<table:table><table:table-row table:style-name="R" {row}><table:table-cell>'
        "<text:p>other</text:p></table:table-cell>"
        f'<table:{kind} table:style-name="C">{_SPAN}</table:{kind}>'
        "</table:table-row></table:table>"
    )
    return _text(body, _looks(letters) + cell + rows)


def _frame(
    looks: str = "", *, left: str = "1cm", top: str = "1cm", width: str = "9cm", box: str = ""
) -> str:
    return (
        f'<draw:frame xmlns:svg="svg" {looks} svg:x="{left}" svg:y="{top}" svg:width="{width}" '
        f'svg:height="2cm"><draw:text-box {box}>{_PARAGRAPH}</draw:text-box></draw:frame>'
    )


def _header(looks: str) -> bytes:
    header = f"<style:header {looks}>{_PARAGRAPH}</style:header>"
    return _text("", named=f'<style:master-page style:name="S">{header}</style:master-page>')


HIDDEN = {
    "white": _span(_WHITE),
    "white paragraph": _whole(_WHITE),
    "almost white": _span('fo:color="#fefefe"'),
    "white in a table": _table(_WHITE),
    "red on red": _span('fo:color="#ff0000" fo:background-color="#ff0000"'),
    "red on a red paragraph": _span('fo:color="#ff0000"', 'fo:background-color="#ff0000"'),
    "red in a red cell": _table('fo:color="#ff0000"', 'fo:background-color="#ff0000"'),
    "a point": _span('fo:font-size="1pt"'),
    "a third of a millimetre": _span('fo:font-size="0.3mm"'),
    "a hundredth of the size": _span('fo:font-size="1%"'),
    "squeezed": _span('style:text-scale="1%"'),
    "letters on one another": _span('fo:font-size="10pt" fo:letter-spacing="-20pt"'),
    "clear": _span(_CLEAR.format('fo:color="#ff0000"')),
    "clear in a red line": _text(
        _SPAN,
        _looks(_CLEAR.format("")) + _looks('fo:color="#ff0000"', name="P", family="paragraph"),
    ),
    "lines of a sliver": _whole("", 'fo:line-height="0.001cm"'),
    "hidden paragraph": _text(
        f'<text:p><text:hidden-paragraph text:is-hidden="true"/>{SECRET}</text:p>'
    ),
    "text whose condition holds": _text(
        f'<text:p><text:hidden-text text:is-hidden="true" text:string-value="{SECRET}"/></text:p>'
    ),
    "section whose condition holds": _text(
        f'<text:section text:display="condition" text:is-hidden="true">{_PARAGRAPH}</text:section>'
    ),
    "hidden field": _text(
        f'<text:p>x <text:variable-set text:display="none">{SECRET}</text:variable-set></text:p>'
    ),
    "hidden row": _table("", row='table:visibility="collapse"'),
    "flat row": _table("", height='style:row-height="0.001cm"'),
    "under a merged cell": _table("", kind="covered-table-cell"),
    "frame that is not displayed": _text(f"<text:p>{_frame(_OFF)}</text:p>"),
    "frame without a size": _text(f"<text:p>{_frame(width='0cm')}</text:p>"),
    "header that is off": _header('style:display="false"'),
}
SHOWN = {
    "white on black": _span(f'{_WHITE} fo:background-color="#000000"'),
    "white on a black paragraph": _span(_WHITE, 'fo:background-color="#000000"'),
    "white in a black cell": _table(_WHITE, 'fo:background-color="#000000"'),
    "white on black pages": _text(
        _SPAN, _looks(_WHITE), _PAGE.replace("/>", ' fo:background-color="#000000"/>', 1)
    ),
    "in the window's own colour": _span(f'{_WHITE} style:use-window-font-color="true"'),
    "its own colour that is said to be clear": _span(
        _CLEAR.format('style:use-window-font-color="true"')
    ),
    "a document in its own colour": _whole(_CLEAR.format('style:use-window-font-color="true"')),
    "no colour that could be clear": _span(_CLEAR.format("")),
    "half clear": _span('xmlns:loext="loext" loext:opacity="50%"'),
    "small": _span('fo:font-size="6pt"'),
    "half as wide": _span('style:text-scale="50%"'),
    "lines of a fixed height": _whole("", 'fo:line-height="0.5cm"'),
    "paragraph whose condition does not hold": _text(
        f'<text:p><text:hidden-paragraph text:is-hidden="false"/>{SECRET}</text:p>'
    ),
    "text whose condition does not hold": _text(
        f'<text:p><text:hidden-text text:is-hidden="false" text:string-value="{SECRET}"/></text:p>'
    ),
    "section whose condition does not hold": _text(
        f'<text:section text:display="condition" text:is-hidden="false">{_PARAGRAPH}</text:section>'
    ),
    "text of which only a condition is said": _text(
        f'<text:p><text:hidden-text text:condition="x" text:string-value="{SECRET}"/></text:p>'
    ),
    "section of which only a condition is said": _text(
        f'<text:section text:display="condition" text:condition="x">{_PARAGRAPH}</text:section>'
    ),
    "frame for the printer": _text(f"<text:p>{_frame(_PRINTED)}</text:p>"),
    "frame that grows": _text(f"<text:p>{_frame(width='0cm', box=_GROWS)}</text:p>"),
    "header": _header(""),
    "row that grows": _table(
        "", height='style:row-height="0cm" style:use-optimal-row-height="true"'
    ),
}
_MOVED = _frame().replace('svg:x="1cm" svg:y="1cm"', 'draw:transform="translate ({})"')
SLIDES_HIDDEN = {
    "right of the slide": _frame(left="90cm"),
    "left of the slide": _frame(left="-30cm"),
    "above the slide": _frame(top="-9cm"),
    "below the slide": _frame(top="40cm"),
    "in a group off the slide": f"<draw:g>{_frame(left='90cm')}</draw:g>",
    "moved off the slide": _MOVED.format("90cm 1cm"),
    "an invitation to write": _frame('presentation:placeholder="true"'),
    "not displayed": _frame('draw:display="none"'),
    "a title that is not displayed": _frame('presentation:class="title" draw:display="none"'),
}
SLIDES_SHOWN = {
    "on the slide": _frame(),
    "over its edge": _frame(left="-1cm"),
    "over its upper edge": _frame(top="-1cm"),
    "in a group": f"<draw:g>{_frame()}</draw:g>",
    "moved on the slide": _MOVED.format("2cm 1cm"),
    "turned": _MOVED.replace("translate", "rotate (1) translate").format("90cm 1cm"),
    "a place that is filled": _frame('presentation:placeholder="false"'),
}


def _slide(shapes: str) -> bytes:
    seen = f"<draw:frame><draw:text-box><text:p>{_SAID}</text:p></draw:text-box></draw:frame>"
    body = f'<draw:page draw:name="a">{seen}{shapes}</draw:page>'
    return open_document("presentation", body, named=_PAGE)


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in HIDDEN.items()])
def test_what_is_hidden_by_a_trick_is_set_apart(data: bytes) -> None:
    reading = odt.read(data)
    assert SECRET not in reading.text
    assert SECRET in "\n".join(item.text for item in reading.hidden)
    assert _SAID in reading.text


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in SHOWN.items()])
def test_what_only_looks_like_a_trick_is_read(data: bytes) -> None:
    reading = odt.read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()


@pytest.mark.parametrize("shapes", [pytest.param(x, id=way) for way, x in SLIDES_HIDDEN.items()])
def test_what_a_slide_hides_is_set_apart(shapes: str) -> None:
    reading = odp.read(_slide(shapes))
    assert (reading.text, [item.text for item in reading.hidden]) == (_SAID, [SECRET])


@pytest.mark.parametrize("shapes", [pytest.param(x, id=way) for way, x in SLIDES_SHOWN.items()])
def test_what_a_slide_shows_is_read(shapes: str) -> None:
    reading = odp.read(_slide(shapes))
    assert SECRET in reading.text
    assert reading.hidden == ()
