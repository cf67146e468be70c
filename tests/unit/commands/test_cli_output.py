"""What the commands print is safe for a terminal."""

import io
import sys

import pytest

from desktop.commands.output import PlainOutput, paragraph, plain, progress


def test_no_control_character_reaches_the_terminal() -> None:
    stream = io.StringIO()
    name = "a\x1b]0;owned\x07\x9b31m\x7f\r.pdf"
    print(f"indexed\t{name}", file=PlainOutput(stream))
    assert stream.getvalue() == "indexed\ta\\x1b]0;owned\\x07\\x9b31m\\x7f\\x0d.pdf\n"


def test_letters_of_every_script_stay() -> None:
    text = "Ærø, 文書, ‏عقد‏, €\u00a0100\n\tnext"
    assert plain(text) == text


def test_the_line_of_progress_obeys_only_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", stream)
    progress("reading \x1b[2J.pdf")
    assert stream.getvalue() == "\r\x1b[Kreading \\x1b[2J.pdf"


def test_a_text_is_set_to_the_width_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "one two\nthree " * 30
    monkeypatch.setattr(sys, "stdout", stream := io.StringIO())
    assert paragraph(words) == "    " + " ".join(words.split())
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    lines = paragraph(words).split("\n")
    assert len(lines) > 1
    assert all(line.startswith("    ") and len(line) <= 60 for line in lines)
    assert " ".join(paragraph(words).split()) == " ".join(words.split())
