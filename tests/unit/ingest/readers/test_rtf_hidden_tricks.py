"""Ways to keep words of an RTF file from being seen, and texts that look alike and are read."""

import pytest

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.rtf import rtf

SECRET = "never shown to a reader"
_SAID = "A line that all can see"
# 1 is white, 2 black, 3 red, 4 almost white.
_COLOURS = (
    r"{\colortbl;\red255\green255\blue255;\red0\green0\blue0;\red255\green0\blue0;"
    r"\red254\green254\blue254;}"
)


def _file(body: str) -> bytes:
    head = r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}" + _COLOURS
    return f"{head}{_SAID}\\par {body.replace('TEXT', SECRET)}\\par}}".encode()


def _shape(said: str, *, after: str = "", properties: str = "") -> str:
    return (
        rf"x{{\shp{{\*\shpinst{said}{properties}{{\shptxt TEXT\par}}{after}}}"
        r"{\shprslt{\*\do\dptxbx}}} y"
    )


def _property(name: str, value: str) -> str:
    return rf"{{\sp{{\sn {name}}}{{\sv {value}}}}}"


def _row(said: str, cell: str = "") -> str:
    return rf"\trowd{said}\cellx5000\cellx9000\intbl {{{cell} TEXT}}\cell x\cell\row\pard "


_PLACED = r"\shpleft{}\shptop0\shpright{}\shpbottom2000"
_SEEN = _PLACED.format(0, 4000)
_OFF = _PLACED.format(30000, 34000)
_THIN = _PLACED.format(0, 5)
_WHITE_FILL, _BLACK_FILL = _property("fillColor", "16777215"), _property("fillColor", "0")
_RECTANGLE = _property("shapeType", "202")


def _over(cover: str, *, between: str = "", order: int = 5, place: str = "") -> str:
    """A shape with the secret, and another one over it."""
    own = rf"{{\shp{{\*\shpinst{_SEEN}\shpz2{{\shptxt TEXT\par}}}}}}"
    place = place or _PLACED.format(-10, 4010)
    return own + between + rf"{{\shp{{\*\shpinst{place}\shpz{order}{cover}}}}}"


HIDDEN = {
    "white in a white shape": _shape(_SEEN, properties=_WHITE_FILL).replace("TEXT", r"\cf1 TEXT"),
    "black in a black shape": _shape(_SEEN, properties=_BLACK_FILL).replace("TEXT", r"\cf2 TEXT"),
    "under a filled shape": _over(_RECTANGLE + _BLACK_FILL),
    "under a filled shape in a table": _row("")
    .replace(r"x\cell", rf"{_over(_RECTANGLE + _BLACK_FILL)}\cell")
    .replace("TEXT}", "x}", 1),
    "white": r"{\cf1 TEXT}",
    "almost white": r"{\cf4 TEXT}",
    "white on white": r"{\cf1\chcbpat1 TEXT}",
    "black on black": r"{\cf2\chcbpat2 TEXT}",
    "highlighted in its colour": r"{\cf3\highlight3 TEXT}",
    "red on a red paragraph": r"\pard\cbpat3{\cf3 TEXT}\pard ",
    "half a point": r"{\fs1 TEXT}",
    "a point": r"{\fs2 TEXT}",
    "squeezed": r"{\charscalex1 TEXT}",
    "letters on one another": r"{\expndtw-600 TEXT}",
    "moved away": r"{\mvf TEXT}",
    "note of hidden letters": r"{\v x{\footnote TEXT}}",
    "note of a deleted text": r"{\deleted x{\footnote TEXT}}",
    "right of the page": _shape(_OFF),
    "left of the page": _shape(_PLACED.format(-20000, -15000)),
    "beside the page": _shape(_PLACED.format(-5000, -100), properties=_property("posrelh", "1")),
    "shape without a width": _shape(_THIN),
    "shape without a height": _shape(r"\shpleft0\shptop9\shpright4000\shpbottom9"),
    "hidden shape": _shape(_SEEN, properties=_property("fHidden", "1")),
    "hidden shape, said at its end": _shape(_SEEN, after=_property("fHidden", "1")),
    "shape in a hidden group": r"{\shpgrp{\*\shpinst" + _SEEN + _property("fHidden", "1") + "{"
    rf"\shp{{\*\shpinst{_SEEN}{{\shptxt TEXT\par}}}}}}}}}}",
    "flat row": _row(r"\trrh-1"),
    "flat row told behind its cells": r"\trowd\cellx5000\cellx9000\intbl TEXT\cell x\cell"
    r"\trowd\trrh-10\cellx5000\cellx9000\row\pard ",
    "lines of a sliver": r"\pard\sl-1\slmult0 TEXT\par\pard ",
    "lines of a sliver in a cell": _row("", r"\cf2").replace(r"\cell ", r"\sl-2\cell ", 1),
    "frame of a sliver": r"\pard\absh-5 TEXT\par\pard ",
    "frame off the page": r"\pard\phpg\posx40000 TEXT\par\pard ",
    "indented off the page": r"\pard\li30000 TEXT\par\pard ",
    "white in a cell": _row("", r"\cf1"),
    "white in a white cell": _row(r"\clcbpat1", r"\cf1"),
    "white beside a black cell": _row(r"\cellx2500\clcbpat2", r"\intbl\cf1"),
    "black in a black cell": _row(r"\clcbpat2", r"\cf2"),
    "white behind a black paragraph": r"{\pard\cbpat2 x\par}{\cf1 TEXT}",
}
SHOWN = {
    "white in a black shape": _shape(_SEEN, properties=_BLACK_FILL).replace("TEXT", r"\cf1 TEXT"),
    "white in a shape that is not filled": _shape(
        _SEEN, properties=_WHITE_FILL + _property("fFilled", "0")
    ).replace("TEXT", r"\cf1 TEXT"),
    "white in a shape of a shade": _shape(
        _SEEN, properties=_WHITE_FILL + _property("fillType", "7")
    ).replace("TEXT", r"\cf1 TEXT"),
    "white in a shape of a colour of the system": _shape(
        _SEEN, properties=_property("fillColor", "4294967295")
    ).replace("TEXT", r"\cf1 TEXT"),
    "letters without a colour in a black shape": _shape(_SEEN, properties=_BLACK_FILL),
    "over a filled shape": _over(_RECTANGLE + _BLACK_FILL, order=1),
    "under a shape that is not filled": _over(_RECTANGLE + _property("fFilled", "0")),
    "under a shape that may have holes": _over(_BLACK_FILL),
    "under a clear shape": _over(_RECTANGLE + _BLACK_FILL + _property("fillOpacity", "3000")),
    "under a shape that covers a part": _over(
        _RECTANGLE + _BLACK_FILL, place=_PLACED.format(2000, 4010)
    ),
    "under a shape of another paragraph": _over(_RECTANGLE + _BLACK_FILL, between=r"\par "),
    "under a shape that is placed from elsewhere": _over(_RECTANGLE + _BLACK_FILL + r"\shpbxpage"),
    "under a shape that is turned": _over(
        _RECTANGLE + _BLACK_FILL + _property("rotation", "2949120")
    ),
    "under a shape that is hidden": _over(_RECTANGLE + _BLACK_FILL + _property("fHidden", "1")),
    "black": r"{\cf2 TEXT}",
    "white on black": r"{\cf1\chcbpat2 TEXT}",
    "white and highlighted": r"{\cf1\highlight2 TEXT}",
    "white on a black paragraph": r"\pard\cbpat2{\cf1 TEXT}\pard ",
    "white on a pattern": r"{\cf1\chshdng10000\chcfpat2 TEXT}",
    "white on a paragraph's pattern": r"\pard\shading10000\cfpat2{\cf1 TEXT}\pard ",
    "white in a black cell": r"\trowd\clcbpat2\cellx5000\clcbpat2\cellx9000\intbl"
    r"{\cf1 TEXT}\cell x\cell\row\pard ",
    "box of an old program": r"{\*\do\dobxpage\dptxbx{\dptxbxtext TEXT\par}\dpx1}",
    "white in a shape": r"{\shp{\*\shpinst{\shptxt\plain\cf1 TEXT\par}}}",
    "white with edges": r"{\cf1\outl TEXT}",
    "plain after white": r"{\cf1\plain TEXT}",
    "plain after tiny": r"{\fs1\plain TEXT}",
    "behind a white group": r"{\cf1 }TEXT",
    "small": r"{\fs12 TEXT}",
    "half as wide": r"{\charscalex50 TEXT}",
    "letters close together": r"{\expndtw-10 TEXT}",
    "a colour that is not in the table": r"{\cf9 TEXT}",
    "shape": _shape(_SEEN),
    "shape over the edge of the page": _shape(_PLACED.format(-2000, 2000)),
    "shape aligned with the page": _shape(_OFF, properties=_property("posh", "2")),
    "thin shape that grows": _shape(_THIN, properties=_property("fFitShapeToText", "1")),
    "shape that is not hidden": _shape(_SEEN, properties=_property("fHidden", "0")),
    "shape in a group with a measure of its own": r"{\shpgrp{\*\shpinst" + _SEEN + r"{\shp{\*"
    rf"\shpinst{_OFF}{{\shptxt TEXT\par}}}}}}}}",
    "row of a fixed height": _row(r"\trrh-300"),
    "row of a least height": _row(r"\trrh1"),
    "row behind a flat one": r"\trowd\trrh-1\cellx9000\intbl \cell\row" + _row(""),
    "lines of a fixed height": r"\pard\sl-240\slmult0 TEXT\par\pard ",
    "lines behind a sliver": r"\pard\sl-1 \par\pard TEXT\par ",
    "lines of a share": r"\pard\sl-1\slmult1 TEXT\par\pard ",
    "frame": r"\pard\absh-500\posx3000 TEXT\par\pard ",
    "indented, and set back": r"\pard\li30000\fi-29000 TEXT\par\pard ",
    "white in a patterned cell": _row(r"\clshdng5000\clcfpat2", r"\cf1"),
    "white in a row of a ground": _row(r"\trcbpat2", r"\cf1"),
    "white in a table of a style": _row(r"\ts15", r"\cf1"),
    "white in a table in a cell": _row("", r"\itap2\cf1").replace(r"\cell ", r"\nestcell\cell ", 1),
    "white in a row that is told later": r"\intbl{\cf1 TEXT}\cell x\cell\trowd\clcbpat2"
    r"\cellx5000\clcbpat2\cellx9000\row\pard ",
    "white in a black cell's paragraph": _row(r"\clcbpat2", r"\cf1"),
}


@pytest.mark.parametrize("body", [pytest.param(body, id=way) for way, body in HIDDEN.items()])
def test_what_is_hidden_by_a_trick_is_set_apart(body: str) -> None:
    reading = rtf.read(_file(body))
    assert SECRET not in reading.text
    assert SECRET in "\n".join(item.text for item in reading.hidden)
    assert _SAID in reading.text


@pytest.mark.parametrize("body", [pytest.param(body, id=way) for way, body in SHOWN.items()])
def test_what_only_looks_like_a_trick_is_read(body: str) -> None:
    reading = rtf.read(_file(body))
    assert SECRET in reading.text
    assert reading.hidden == ()


def test_a_box_is_read_behind_the_paragraph_that_holds_it_and_with_all_its_structure() -> None:
    box = r"\pard\outlinelevel0 A heading in it\par\pard And a line.\par"
    reading = rtf.read(_file(_shape(_SEEN).replace(r"TEXT\par", box)))
    assert reading.text == f"{_SAID}\n\nx y\n\nA heading in it\n\nAnd a line."
    assert "A heading in it" in [block.label for block in reading.blocks if block.level]


def test_a_box_in_a_table_is_read_in_its_cell() -> None:
    body = _row("").replace(r"x\cell", rf"{_shape(_SEEN)}\cell".replace("TEXT", "box"))
    assert f"{SECRET} | x y box" in rtf.read(_file(body)).text


@pytest.mark.parametrize(
    ("kind", "word"), [("headerf", "titlepg"), ("footerf", "titlepg"), ("footerl", "facingp")]
)
def test_a_header_that_no_page_shows_is_set_apart(kind: str, word: str) -> None:
    source = r"{\rtf1 %s{\%s\pard Draft\par}{\header\pard Lease\par}\sectd The rent is due.\par}"
    hidden = rtf.read((source % ("", kind)).encode())
    assert hidden.text == "The rent is due.\n\nLease"
    assert [(item.reason, item.text) for item in hidden.hidden] == [(reasons.UNUSED_PART, "Draft")]
    shown = rtf.read((source % (f"\\{word}", kind)).encode())
    assert shown.text == "The rent is due.\n\nDraft\n\nLease"
    assert shown.hidden == ()
