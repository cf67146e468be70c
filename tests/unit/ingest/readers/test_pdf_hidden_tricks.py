"""Ways to keep words of a PDF page from being seen that no common program uses, and pages that
look alike and are read: each written down as the page's own operators."""

import pytest

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf
from tests.unit.ingest_support import numbered_pdf

SECRET = "never shown to a reader"
_WORDS = f"/F1 12 Tf 60 600 Td ({SECRET}) Tj"
_SAID = (
    "A line that all can see, long enough to be the text of a page by itself, and it goes on a bit."
)
# A letter of the page's own font: nothing, or a block.
_NOTHING, _BLOCK = "500 0 d0", "500 0 0 0 500 900 d1 0 0 500 900 re f"
_WHITE_SHAPE = (
    "<</Type/XObject/Subtype/Form/BBox[0 0 350 30]/Length 19>>"
    "stream\n1 g 0 0 350 30 re f\nendstream"
)
_WHITE_TILE = (
    "<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9"
    "/Resources<<>>/Length 15>>stream\n1 g 0 0 9 9 re f\nendstream"
)
_MASK = (
    "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Group<</S/Transparency/CS/DeviceGray>>"
    "/Length 20>>stream\n{0} g 0 0 600 800 re f\nendstream"
)
_MASKED = "/ExtGState<</G<</Type/ExtGState/SMask<</S/Luminosity/G 10 0 R>>>>>>"
_NOTE = f"/Type/Annot/Subtype/FreeText/F 4/Contents({SECRET})"


def page(
    content: str, *, resources: str = "", more: str = "", other: str = "", letter: str = _NOTHING
) -> bytes:
    """A page with a line that is seen and this content; ``other`` is object 10."""
    content = f"BT 0 g /F1 12 Tf 40 700 Td ({_SAID}) Tj ET {content}"
    encoding = "/Encoding<</Type/Encoding/Differences[97" + "/a" * 26 + "]>>"
    names = "1 beginbfrange <61> <7A> <0061> endbfrange"
    unicode = f"begincmap 1 begincodespacerange <00> <FF> endcodespacerange {names} endcmap"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources"
        f"<</Font<</F1 4 0 R/T3 6 0 R>>{resources}>>{more}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]"
        f"/CharProcs<</a 7 0 R>>{encoding}/FirstChar 97/LastChar 122"
        f"/Widths[{'500 ' * 26}]/ToUnicode 8 0 R>>",
        f"<</Length {len(letter)}>>stream\n{letter}\nendstream",
        f"<</Length {len(unicode)}>>stream\n{unicode}\nendstream",
        "<</Type/Annot/Subtype/Square/Rect[50 590 400 620]/F 4/AP<</N 10 0 R>>>>",
        other or "null",
    ]
    return numbered_pdf(*(each.encode() for each in objects))


HIDDEN = {
    "squeezed by its type": page(f"BT .2 Tz {_WORDS} ET"),
    "squeezed by a matrix": page(f"q .02 0 0 1 60 0 cm BT {_WORDS} ET Q"),
    "clipped to a frame": page(
        f"q 0 0 m 20 0 l 20 780 l 580 780 l 580 800 l 0 800 l h W n BT {_WORDS} ET Q"
    ),
    "clipped to two corners": page(f"q 10 590 5 5 re 500 650 5 5 re W n BT {_WORDS} ET Q"),
    "masked": page(f"q /G gs BT {_WORDS} ET Q", resources=_MASKED, other=_MASK.format(0)),
    "lines of letters in white": page(f"BT 1 Tr 1 G {_WORDS} ET"),
    "below thick white lines of letters": page(f"BT {_WORDS} ET BT 1 Tr 0 g 1 G 8 w {_WORDS} ET"),
    "below its own thick white lines": page(f"BT 2 Tr 0 g 1 G 3 w {_WORDS} ET"),
    "below letters with thick white lines": page(f"BT {_WORDS} ET BT 2 Tr 1 g 1 G 8 w {_WORDS} ET"),
    "filled with white tiles": page(
        f"/Pattern cs /P scn BT {_WORDS} ET",
        resources="/Pattern<</P 10 0 R>>",
        other=_WHITE_TILE,
    ),
    "all but a letter beside the page": page(f"BT 250 Tc {_WORDS} ET"),
    "letters without a shape": page("BT /T3 12 Tf 60 600 Td (nevershowntoareader) Tj ET"),
    "below white blocks that are letters": page(
        f"BT {_WORDS} ET BT 1 g /T3 40 Tf 50 590 Td ({'a' * 15}) Tj ET", letter=_BLOCK
    ),
    "below a comment that programs draw": page(
        f"BT {_WORDS} ET",
        more="/Annots[<</Type/Annot/Subtype/Square/Rect[50 590 400 620]/IC[1 1 1]/C[1 1 1]/F 4>>]",
    ),
    "a note in white": page("", more=f"/Annots[<<{_NOTE}/Rect[50 590 270 610]/DA(/F1 9 Tf 1 g)>>]"),
    "a note without room": page("", more=f"/Annots[<<{_NOTE}/Rect[50 590 50 590]>>]"),
    "a note beside the page": page("", more=f"/Annots[<<{_NOTE}/Rect[2050 590 2270 610]>>]"),
    "a note that is drawn as other words": page(
        "", more=f"/Annots[<<{_NOTE}/Rect[50 590 270 610]/AP<</N 10 0 R>>>>]", other=_WHITE_SHAPE
    ),
    "below a drawn comment": page(f"BT {_WORDS} ET", more="/Annots[9 0 R]", other=_WHITE_SHAPE),
}
SHOWN = {
    "clipped to a shape around it": page(
        f"q 40 580 m 300 560 l 420 600 l 300 640 l h W n BT {_WORDS} ET Q"
    ),
    "masked and let through": page(
        f"q /G gs BT {_WORDS} ET Q", resources=_MASKED, other=_MASK.format(1)
    ),
    "lines of letters in black": page(f"BT 1 Tr 0 G {_WORDS} ET"),
    "bold by lines of its own": page(f"BT 2 Tr 0 g 0 G .4 w {_WORDS} ET"),
    "bold by being drawn twice": page(f"BT {_WORDS} ET BT 1 Tr 0 G .4 w {_WORDS} ET"),
    "letters far apart, with lines": page(f"BT 2 Tr 0 g 0 G .1 w 2 Tc {_WORDS} ET"),
    "a note in white on blue": page(
        "", more=f"/Annots[<<{_NOTE}/Rect[50 590 270 610]/C[0 0 .6]/DA(/F1 9 Tf 1 g)>>]"
    ),
    "a note in black": page("", more=f"/Annots[<<{_NOTE}/Rect[50 590 270 610]/DA(/F1 9 Tf 0 g)>>]"),
    "running off the page": page(f"BT 1 0 0 1 425 0 Tm {_WORDS} ET"),
    "half as wide": page(f"BT 50 Tz {_WORDS} ET"),
    "below a comment that only frames it": page(
        f"BT {_WORDS} ET",
        more="/Annots[9 0 R]",
        other=_WHITE_SHAPE.replace("1 g 0 0 350 30 re f", "0 G 0 0 350 30 re S"),
    ),
}


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in HIDDEN.items()])
def test_what_is_hidden_by_a_trick_is_set_apart(data: bytes) -> None:
    reading = pdf.read(data)
    secret = SECRET.replace(" ", "")
    assert secret not in "".join(reading.text.split())
    assert secret in "".join("".join(item.text for item in reading.hidden).split())
    assert _SAID in reading.text


@pytest.mark.parametrize("data", [pytest.param(data, id=way) for way, data in SHOWN.items()])
def test_what_only_looks_like_a_trick_is_read(data: bytes) -> None:
    reading = pdf.read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()


def test_letters_one_by_one_are_not_called_squeezed() -> None:
    letters = "".join(
        f"BT /F1 12 Tf {60 + 7 * number} 600 Td ({letter}) Tj ET "
        for number, letter in enumerate("illicit")
    )
    reading = pdf.read(page(letters))
    assert "illicit" in "".join(reading.text.split())
    assert reading.hidden == ()


def test_a_single_letter_of_a_font_with_large_units_is_not_called_too_small() -> None:
    content = b"BT /F1 1 Tf .24 0 0 .24 72 700 Tm (I) Tj ET BT /F2 9 Tf 79 700 Td (agree) Tj ET"
    data = numbered_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<<"
        b"/F1 5 0 R/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 40]/FontMatrix[1 0 0 1 0 0]/FirstChar 73"
        b"/LastChar 73/Widths[20]/Encoding<</Differences[73/I]>>/CharProcs<</I 6 0 R>>>>",
        b"<</Length 36>>stream\n20 0 0 0 4 30 d1 0 0 4 30 re f      \nendstream",
    )
    reading = pdf.read(data)
    assert reading.hidden == ()
    assert reading.text == "I agree"


def test_a_squeezed_text_is_called_too_small() -> None:
    (hidden,) = pdf.read(HIDDEN["squeezed by its type"]).hidden
    assert hidden.reason == reasons.MICROSCOPIC
