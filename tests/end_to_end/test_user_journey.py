"""A person's first hour, by the mouse and the keys of a real screen: a vault is made, a folder
dragged in from a file manager, a question asked, its source opened on the page, a letter drafted
and saved, the vault locked and unlocked."""

import contextlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import numpy as np
import pytest
from PIL import Image

from desktop import paths
from tests.end_to_end.journey.screen import HEIGHT, WIDTH, Screen, screen

# Two cores that others use too: the window may be slow, but it must not hang.
pytestmark = [pytest.mark.gui, pytest.mark.timeout(600)]

PASSPHRASE = "seven-quiet-herons-walk-home"
DOCUMENTS = ("supply-agreement.pdf", "email-late-deliveries.txt")
QUESTION = "How long is the initial term of the supply agreement?"
_STRIP = 70  # of the screen, for the file manager
_PATIENCE = 240


class Window:
    """The program's window on the screen, and a way to ask where something is."""

    def __init__(self, on: Screen, vault: Path, *, locked: bool = False) -> None:
        self.screen = on
        words = [sys.executable, "-m", "tests.end_to_end.journey.window", "--vault", str(vault)]
        self.process = subprocess.Popen(
            [*words, "--locked"] if locked else words,
            env=on.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def ask(self, question: str) -> Any:  # noqa: ANN401 -- what the question is of
        """Wait until the expression is true, and return what it is."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(question + "\n")
        answer = self.process.stdout.readline()
        assert answer, f"the window ended (status {self.process.poll()}) at: {question}"
        return json.loads(answer)

    def click(self, widget: str) -> None:
        """Click a widget as soon as it can be."""
        self.screen.click(self.ask(f"place({widget})"))

    def go_to(self, page: str) -> None:
        """Turn to a page by its keys."""
        number = self.ask(f"PageName.{page} + 1")
        self.screen.press(f"ctrl+{number}")
        self.ask(f"desk.pages.shown == PageName.{page}")

    def come_back(self) -> None:
        """Another window closed: this one has the keys again, as a window manager would have it."""
        self.screen.focus(self.ask("int(session.window.winId())"))

    def end(self) -> None:
        """Kill it, if it did not end by itself."""
        self.process.kill()
        self.process.communicate()

    def press_button(self, words: str) -> None:
        """Click the button with these words. What a job finds may move it: when none runs."""
        self.screen.click(self.ask(f"not session.jobs.alive() and button({words!r})"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What the user has on the disk."""
    home = tmp_path / "Vandermoor"
    home.mkdir()
    for name in DOCUMENTS:
        shutil.copy(paths.resource_path("sample", "documents", name), home)
    return home


@pytest.fixture
def on_screen() -> Iterator[Screen]:
    with screen() as shown:
        yield shown


@contextlib.contextmanager
def window(on: Screen, vault: Path, *, locked: bool = False) -> Iterator[Window]:
    """The window below the file manager's strip, killed when the test fails in it."""
    shown = Window(on, vault, locked=locked)
    try:
        shown.ask(
            f"session.window.setGeometry(0, {_STRIP}, {WIDTH}, {HEIGHT - _STRIP})"
            " or area(session.window)"
        )
        yield shown
    finally:
        shown.end()


@contextlib.contextmanager
def file_manager(on: Screen, folder: Path) -> "Iterator[subprocess.Popen[str]]":
    place = ("0", "0", "300", str(_STRIP))
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.journey.files", str(folder), *place],
        env=on.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def make_vault(at: Window) -> None:
    """The first run: a passphrase, typed twice; the model; no documents yet."""
    at.click("session.gate.first_run.by_passphrase")
    at.click("session.gate.first_run.form.first")
    at.screen.type(PASSPHRASE)
    at.screen.press("Tab")
    at.click("session.gate.first_run.form.second")
    at.screen.type(PASSPHRASE)
    at.click("session.gate.first_run.make")
    write_code_down(at)
    at.ask("desk is not None and bool(desk.matters.name)")
    at.click("desk.welcome.model.go_on")
    at.ask("place(desk.welcome.documents.folder)")


def write_code_down(at: Window) -> None:
    at.click("session.gate.recovery.written")
    for number in range(3):
        at.click(f"session.gate.recovery.typed.fields[{number}]")
        at.screen.type(at.ask(f"session.gate.recovery.typed.wanted[{number}]"))
    at.click("session.gate.recovery.go_on")


def drag_in(at: Window, folder: Path) -> None:
    """From the file manager onto the list of documents, until all is read."""
    with file_manager(at.screen, folder) as files:
        assert files.stdout is not None
        at.screen.drag([150, _STRIP // 2], at.ask("place(desk)"))
        assert files.stdout.readline() == "wanted\n"
        at.screen.drop()
        assert files.stdout.readline() == "taken\n"
        # It answers for the folder until that is taken over.
        at.ask(f"desk.matters.documents == {len(DOCUMENTS)} and not session.jobs.alive()")
    at.come_back()


def ask_and_open(at: Window) -> list[int]:
    """Ask, wait for the answer, click its first source; returns where the pages are shown."""
    at.go_to("ASK")
    at.click("first('AskPage').box")
    at.screen.type(QUESTION)
    at.screen.press("Return")
    at.ask("first('AskPage').turn is not None and first('AskPage').asking is None")
    at.click("every('EvidenceCard')[0]")
    return list(at.ask("first('DocumentViewer').ready and area(first('PagesView').viewport())"))


def draft_and_save(at: Window, target: Path) -> None:
    """A letter from its template, one field filled in, saved as a Word file."""
    at.go_to("DRAFT")
    at.click("every('TemplateCard')[0]")
    at.press_button("Begin the draft") if at.ask("[bool(button('Begin the draft'))]")[0] else None
    at.click("first('FieldRow').editor.inner")
    at.screen.type("Tidewater Books Limited")
    at.screen.press("Tab")
    at.press_button("Finish…")
    at.press_button("Save as DOCX…")
    at.ask("place(first('QFileDialog'))")
    at.screen.press("ctrl+a")
    at.screen.type(str(target))
    at.screen.press("Return")
    at.ask(f"__import__('os').path.exists({str(target)!r}) and not session.jobs.alive()")
    at.come_back()


def is_marked(picture: Image.Image, box: list[int]) -> bool:
    """Whether the passage's mark, a yellow over the white page, is in this part of the picture."""
    left, top, right, bottom = box
    pixels = np.asarray(picture)[top:bottom, left:right].astype(int)
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    yellow = int(np.count_nonzero((red > 200) & (green > 180) & (10 * blue < 8 * green)))
    return yellow > 500


def see_mark(on: Screen, box: list[int]) -> None:
    """Look at the screen until the mark is there."""
    late = time.monotonic() + _PATIENCE
    while not is_marked(on.picture(), box):
        assert time.monotonic() < late, "the passage is not marked on the page"


def test_a_first_hour_by_mouse_and_keys(on_screen: Screen, folder: Path, tmp_path: Path) -> None:
    vault, letter = tmp_path / "vault", tmp_path / "letter.docx"
    with window(on_screen, vault) as at:
        make_vault(at)
        drag_in(at, folder)
        pages = ask_and_open(at)
        see_mark(on_screen, pages)
        draft_and_save(at, letter)
        on_screen.press("ctrl+l")
        assert at.process.wait(30) == 75
    with ZipFile(letter) as package:
        assert b"Tidewater Books Limited" in package.read("word/document.xml")
    with window(on_screen, vault, locked=True) as at:
        at.click("session.gate.unlock.passphrase")
        on_screen.type(PASSPHRASE)
        on_screen.press("Return")
        # Where it was left: the draft's page, with the draft among those of the matter.
        assert at.ask(f"desk is not None and desk.matters.documents == {len(DOCUMENTS)}")
        at.ask("desk.pages.shown == PageName.DRAFT")
