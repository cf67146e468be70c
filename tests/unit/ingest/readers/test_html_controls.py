"""A form on a web page: what was typed, chosen and ticked is read, and nothing else."""

import pytest

from desktop.ingest.readers.html import html
from tests.unit.ingest.readers.html_support import SECRET, page, split

SHOWN = [
    ('Name: <input value="Nora Kessler">', "Name: Nora Kessler"),
    ('Due: <input type="Date" value="2024-03-01"> noon', "Due: 2024-03-01 noon"),
    ('<input type="checkbox" name="a" checked> Heated', "☒ Heated"),
    ('<input type="radio" name="a"> Furnished', "☐ Furnished"),
    ("<textarea>Two keys were given.</textarea>", "Two keys were given."),
    ("<select><option>May<option selected>June</select>", "June"),
    ("<select><option disabled>Month<option>May<option>June</select>", "May"),
    (
        "<select multiple><option>May<option selected>June<option selected>July</select>",
        "June, July",
    ),
    ('<select><optgroup label="Spring"><option label="May">5</optgroup></select>', "May"),
    ("<select><option selected>May<option selected>June</select>", "June"),
]
NOT_SHOWN = [
    f'<input type="hidden" value="{SECRET}">',
    f'<input type="password" value="{SECRET}">',
    f'<input type="submit" value="{SECRET}">',
    f'<input type="checkbox" style="display:none" value="{SECRET}">',
    f'<select size="2"><option>{SECRET}</select>',
    f"<select multiple><option>{SECRET}</select>",
    f"<select><option>- <option>{SECRET}</select>".replace("- ", ""),
    f'<input placeholder="{SECRET}">',
]
HIDDEN = [
    f'<input value="{SECRET}" style="color:#fff">',
    f'<input value="{SECRET}" style="opacity:0">',
    f'<input value="{SECRET}" style="color:#eee;background:#eee">',
    f'<div style="visibility:hidden"><input value="{SECRET}"></div>',
    f'<select style="display:none"><option>{SECRET}</select>',
]


@pytest.mark.parametrize(("body", "text"), SHOWN)
def test_what_a_control_shows_is_read(body: str, text: str) -> None:
    assert split(page(f"<div>{body}</div>")) == (f"Shown.\n\n{text}", "")


@pytest.mark.parametrize("body", NOT_SHOWN)
def test_what_a_control_does_not_show_is_not_read(body: str) -> None:
    reading = html.read(page(body).encode())
    assert SECRET not in reading.text


@pytest.mark.parametrize("body", HIDDEN)
def test_a_control_that_can_not_be_seen_is_set_apart(body: str) -> None:
    assert split(page(body)) == ("Shown.", SECRET)


def test_a_control_has_letters_and_a_ground_of_its_own() -> None:
    for style in ("color:#fff", "font-size:0", "color:transparent"):
        body = f'<div style="{style}"><input value="Nora Kessler"></div>'
        assert split(page(body)) == ("Shown.\n\nNora Kessler", "")


def test_a_tick_that_is_drawn_by_the_style_is_no_hidden_text() -> None:
    body = '<input type="checkbox" name="a" checked style="opacity:0"><i class="x"></i> Heated'
    assert split(page(f"<div>{body}</div>")) == ("Shown.\n\nHeated", "")


def test_a_switch_of_the_page_is_no_answer_in_a_form() -> None:
    assert split(page('<div><input type="checkbox" checked> Dark</div>')) == ("Shown.\n\nDark", "")


def test_a_control_in_a_table_is_the_value_of_its_row() -> None:
    rows = '<table><tr><td>Name</td><td><input value="Nora"></td></tr></table>'
    assert "Name | Nora" in html.read(page(rows).encode()).text
