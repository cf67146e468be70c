"""Ways to keep words of an RTF file from being seen, and texts that look alike and are read."""

import pytest

from desktop.ingest.readers import rtf

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


HIDDEN = {
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
}
SHOWN = {
    "black": r"{\cf2 TEXT}",
    "white on black": r"{\cf1\chcbpat2 TEXT}",
    "white and highlighted": r"{\cf1\highlight2 TEXT}",
    "white on a black paragraph": r"\pard\cbpat2{\cf1 TEXT}\pard ",
    "white on a pattern": r"{\cf1\chshdng10000\chcfpat2 TEXT}",
    "white on a paragraph's pattern": r"\pard\shading10000\cfpat2{\cf1 TEXT}\pard ",
    "white in a black cell": r"\trowd\clcbpat2\cellx5000\clcbpat2\cellx9000\intbl"
    r"{\cf1 TEXT}\cell x\cell\row\pard ",
    "white in a shape": r"{\shp{\*\shpinst{\shptxt\plain\cf1 TEXT\par}}}",
    "white with edges": r"{\cf1\outl TEXT}",
    "plain after white": r"{\cf1\plain TEXT}",
    "plain after tiny": r"{\fs1\plain TEXT}",
    "behind a white group": r"{\cf1 }TEXT",
    "small": r"{\fs12 TEXT}",
    "half as wide": r"{\charscalex50 TEXT}",
    "letters close together": r"{\expndtw-10 TEXT}",
    "a colour that is not in the table": r"{\cf9 TEXT}",
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
