"""What is ticked and chosen in the forms of RTF files."""

import pytest

from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.rtf import rtf

_LIST = r"{\*\ffname L}{\*\ffl One}{\*\ffl T\'fcr}{\*\ffhelptext NOBODY}{\*\ffl \u8364 ?}"


def _field(code: str, data: str, result: str = "", look: str = "") -> str:
    return (
        rf"{{\field{{\*\fldinst {{{look} {code} }}{{{look}{{\*\datafield 0011ff}}"
        rf"{{\*\formfield{{{data}}}}}}}}}{{\fldrslt {result}}}}}"
    )


def _read(body: str) -> Reading:
    head = r"{\rtf1\ansi\deff0{\fonttbl{\f0\fcharset0 Arial;}}{\colortbl;\red255\green255\blue255;}"
    return rtf.read(f"{head}before {body} after\\par}}".encode("ascii"))


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (r"\fftype1\ffres1\ffdefres0", "☒"),
        (r"\fftype1\ffres0\ffdefres1", "☐"),
        (r"\fftype1\ffres25\ffdefres1{\*\ffname NOBODY}", "☒"),
        (r"\fftype1\ffdefres0", "☐"),
        (r"\fftype2\ffres1\ffdefres0" + _LIST, "Tür"),
        (r"\fftype2\ffres25\ffdefres2" + _LIST, "€"),
        (r"\fftype2\ffres25" + _LIST, "One"),
    ],
)
def test_a_box_and_a_list_show_what_was_chosen_in_them(data: str, shown: str) -> None:
    reading = _read(_field("FORM", data))
    assert reading.text == f"before {shown} after"
    assert reading.hidden == ()


@pytest.mark.parametrize(
    ("data", "result"),
    [
        (r"\fftype0{\*\ffdeftext NOBODY}", "typed"),
        (r"\fftype2\ffres1" + _LIST, "Tuesday"),
        (r"\fftype1\ffres1", r"\u9746 ?"),
    ],
)
def test_a_text_that_stands_for_the_choice_is_read_once(data: str, result: str) -> None:
    shown = "☒" if result.startswith("\\") else result
    assert _read(_field("FORM", data, result)).text == f"before {shown} after"


@pytest.mark.parametrize(
    "data",
    [
        r"\fftype0{\*\ffdeftext NOBODY}",
        r"\fftype2\ffres9" + _LIST,
        r"\fftype2\ffres-1" + _LIST,
        r"\fftype7\ffres1",
        "",
    ],
)
def test_a_form_without_a_choice_shows_nothing(data: str) -> None:
    assert "".join(_read(_field("FORM", data)).text.split()) == "beforeafter"


@pytest.mark.parametrize("look", [r"\v", r"\cf1"])
def test_what_is_chosen_in_letters_that_are_not_seen_is_set_apart(look: str) -> None:
    reading = _read(_field("FORMDROPDOWN", r"\fftype2\ffres0" + _LIST, look=look))
    assert "One" not in reading.text
    assert [item.text for item in reading.hidden] == ["One"]


def test_nothing_else_in_the_code_of_a_field_is_read() -> None:
    inner = _field("FORMCHECKBOX", r"\fftype1\ffres1", "INNER")
    body = (
        r"{\field{\*\fldinst IF {\footnote NOTE}{\listtext 1.}{\shptxt BOX}"
        + inner
        + r"{\*\pict00}}"
        r"{\fldrslt shown{\footnote A note}}}"
    )
    assert _read(body).text == "before shown after\n\nA note"


def test_a_form_without_end_is_read_as_far_as_it_goes() -> None:
    data = rb"{\rtf1 a {\field{\*\fldinst FORM{\*\formfield{\fftype2\ffres0{\*\ffl " + b"x" * 9999
    assert rtf.read(data).text == "a " + "x" * 255
