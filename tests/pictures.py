"""The pictures of the README: ``python -m tests.pictures [--out resources/screenshots]``.

The real program on the sample matter: it is read into a new vault, a question is answered by the
real model, a source and a draft are opened; each page is drawn without a screen and saved with few
colours, below 150 kB each. With --check nothing is written: the layout of each page is looked at
(tests/layout.py) on the tests' invented workspace, and faults are printed. A scale is that of the
screen (1, 1.5, 2): QT_SCALE_FACTOR=1.5 python -m tests.pictures --check.
"""

import argparse
import contextlib
import io
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice
from PySide6.QtWidgets import QApplication, QWidget

from desktop import settings as stored
from desktop.demo import NDA_VALUES
from desktop.gui import app as application
from desktop.gui import languages
from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.pages import PageName
from desktop.vault.desk.drafts import DraftFacts
from desktop.workspace import SAMPLE_MATTER, Workspace
from tests.fakes.vaults import FakeVaults
from tests.fakes.workspace import FakeWorkspace
from tests.layout import faults

MOST_BYTES = 150_000
_COLOURS = 128
_SECONDS = 180.0
_WIDTH, _HEIGHT = 1280, 800
PASSPHRASE = "only for as long as the pictures take"
QUESTION = "How much notice must the tenant give to end the lease early?"
# Name, page, theme, and what is done on it before it is drawn.
PICTURES: tuple[tuple[str, PageName, str, str], ...] = (
    ("documents", PageName.DOCUMENTS, "light", ""),
    ("ask", PageName.ASK, "light", "ask"),
    ("source", PageName.ASK, "light", "open source"),
    ("matters", PageName.MATTERS, "light", "overview"),
    ("draft", PageName.DRAFT, "light", "open draft"),
    ("models", PageName.MODELS, "dark", ""),
)


class Studio:
    """A window that is turned from page to page and drawn."""

    def __init__(
        self, session: Session, passphrase: str | None = None, draft: DraftFacts | None = None
    ) -> None:
        self.session = session
        self._draft = draft
        self.window = session.window
        self.session.start(passphrase)
        self._wait(lambda: self.window.desk is not None)
        self._wait(lambda: self.desk.documents.loaded and not self.session.jobs.alive())
        self.window.resize(_WIDTH, _HEIGHT)

    @property
    def desk(self) -> Desk:
        """The desk of the window."""
        desk = self.window.desk
        assert desk is not None
        return desk

    def show(self, page: PageName, theme: str = "light", act: str = "") -> None:
        """Turn to a page and wait until it stands still."""
        self.session.preferences.choose(theme=theme)
        self.desk.show_page(page)
        self._settle()
        shown = self.desk.pages.built(page)
        if act == "ask":
            assert isinstance(shown, AskPage)
            shown.ask(QUESTION)
        elif act == "open source":
            assert isinstance(shown, AskPage)
            shown.open_source(1)
        elif act == "overview":
            self.desk.show_overview()
        elif act == "open draft":
            assert isinstance(shown, DraftPage)
            assert self._draft is not None
            shown.open_draft(self._draft)
        self._settle()

    def draw(self) -> bytes:
        """The window as a PNG of few colours."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.window.grab().save(buffer, "PNG")
        picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
        few = picture.quantize(_COLOURS, dither=Image.Dither.NONE)
        out = io.BytesIO()
        few.save(out, "PNG", optimize=True)
        return out.getvalue()

    def close(self) -> None:
        """End the session."""
        self.session.quit()
        self._wait(lambda: not self.session.jobs.alive())
        spin(0.2)

    def _settle(self) -> None:
        self._wait(lambda: not self.session.jobs.alive())
        spin(0.6)
        self._wait(lambda: not self.session.jobs.alive())

    def _wait(self, done: Callable[[], bool]) -> None:
        give_up = time.monotonic() + _SECONDS
        while not done():
            if time.monotonic() > give_up:
                raise TimeoutError("the window did not come to rest")
            spin(0.02)


def invented(qt: QApplication) -> Studio:
    """The window on the tests' workspace."""
    vaults = FakeVaults(FakeWorkspace())
    return Studio(
        Session(
            qt,
            Path("/vault"),
            vaults=lambda: vaults,  # type: ignore[arg-type,return-value]  # a fake of the façade
            network_closed=True,
        )
    )


def real(qt: QApplication, vault: Path) -> Studio:
    """The window on a new vault with the sample matter, read in, and a draft."""
    workspace, _ = Workspace.create(vault, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        for _ in workspace.add_sample():
            pass
        draft = workspace.desk.new_draft(SAMPLE_MATTER, "nda", NDA_VALUES).facts
    return Studio(Session(qt, vault, network_closed=True), PASSPHRASE, draft)


def spin(seconds: float) -> None:
    """Let the event loop run for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


def check(studio: Studio) -> int:
    """Print what is wrong with each page; how many faults there are."""
    count = 0
    for page in PageName:
        studio.show(page)
        for fault in faults(studio.window):
            print(f"{page.name}: {fault}")
            count += 1
    ratio = QWidget.devicePixelRatioF(studio.window)
    print(f"{count} faults on {len(PageName)} pages at a scale of {ratio:g}")
    return count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("resources/screenshots"))
    parser.add_argument("--check", action="store_true", help="look at the layouts, write nothing")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        stored.settings_file = lambda: Path(scratch) / "settings.json"
        qt = application.make_application()
        languages.speak(qt, "en")
        studio = invented(qt) if words.check else real(qt, Path(scratch) / "vault")
        try:
            if words.check:
                return min(1, check(studio))
            words.out.mkdir(parents=True, exist_ok=True)
            for name, page, theme, act in PICTURES:
                studio.show(page, theme, act)
                data = studio.draw()
                (words.out / f"{name}.png").write_bytes(data)
                print(f"{name + '.png':16} {len(data):,} bytes")
                if len(data) > MOST_BYTES:
                    return 1
        finally:
            studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
