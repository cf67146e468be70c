"""The window's own work in one piece, step by step, with nothing else running: what is long here
needs no other program to be felt.

    python -m tests.bench.pieces --vault DIR [--rounds N] [--only WORD]

``--vault`` is that of tests/bench/session.py. An answer is made first by the real model; then a
user's steps follow each other with pauses, several times. Of each step the longest piece of the
GUI thread's processor time between two ticks of 5 ms is told, at the first time, in the middle and
at most (tests/bench/gaps.py).

Runs on the display there is (Xvfb), or with QT_QPA_PLATFORM=offscreen.
"""

import argparse
import collections
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop import settings as stored
from desktop.gui import app as application
from desktop.gui.ask.page import AskPage
from desktop.gui.collecting import Collector
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.heap import GivingBack, keep_small
from desktop.gui.pages import PageName
from tests.bench.gaps import Gaps
from tests.bench.gui_gaps import PASSPHRASE
from tests.bench.session import ASKED

PAUSE_MS = 900
Step = tuple[str, Callable[[], object]]


class Run(QObject):
    """Goes through the steps; ``longest`` has the longest piece of each, a number a round."""

    def __init__(self, session: application.Session, rounds: int, only: str) -> None:
        super().__init__()
        self._session = session
        self._rounds = rounds
        self._only = only
        self.gaps = Gaps()
        self.longest: dict[str, list[float]] = collections.defaultdict(list)
        self._doing = ""
        self._steps = self._all()
        self._asked = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._begin)
        self._timer.start(200)

    def _begin(self) -> None:
        desk = self._session.window.desk
        if desk is None or not desk.documents.loaded or self._session.jobs.alive():
            return
        if not self._asked:
            self._asked = True
            desk.show_page(PageName.ASK)
            self._ask_page.ask(ASKED[0])
            return
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._step)
        self._timer.start(PAUSE_MS)
        self.gaps.start()

    def _step(self) -> None:
        if self._session.jobs.alive():
            return
        if self._doing:
            pieces = [ms for ms, _ in self.gaps.busy]
            self.longest[self._doing].append(max(pieces, default=0.0))
        self.gaps.busy.clear()
        try:
            self._doing, act = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.gaps.busy.append((0.0, ""))
            self.gaps.stop()
            self._session.quit()
            return
        self.gaps.doing = self._doing
        act()

    @property
    def _desk(self) -> Desk:
        desk = self._session.window.desk
        assert desk is not None
        return desk

    @property
    def _ask_page(self) -> AskPage:
        page = self._desk.pages.built(PageName.ASK)
        assert isinstance(page, AskPage)
        return page

    @property
    def _draft(self) -> DraftPage:
        page = self._desk.pages.page(PageName.DRAFT)
        assert isinstance(page, DraftPage)
        return page

    def _all(self) -> Iterator[Step]:
        for _ in range(self._rounds):
            for steps in (self._writing, self._sources, self._pages, self._looks):
                if self._only in steps.__name__:
                    yield from steps()

    def _page(self, name: PageName) -> Step:
        return (f"page {name.name}", partial(self._desk.show_page, name))

    def _pages(self) -> Iterator[Step]:
        for name in PageName:
            yield self._page(name)

    def _sources(self) -> Iterator[Step]:
        yield self._page(PageName.ASK)
        yield ("open a source", partial(self._ask_page.open_source, 1))
        yield ("close a source", self._ask_page.viewing.close)

    def _writing(self) -> Iterator[Step]:
        yield self._page(PageName.DRAFT)
        yield ("look", lambda: None)
        drafts = self._draft.start.model.drafts
        yield ("open a draft", partial(self._draft.open_draft, drafts[0]))
        yield ("look", lambda: None)
        desk = self._draft.desk
        yield ("choose the whole draft", desk.editor.selectAll)
        yield ("the whole draft bold", partial(desk.editor.toggle, "bold"))
        yield ("undo", desk.undo)
        yield ("print preview", desk.tools.finishing.print_draft)
        yield ("close the preview", self._close_preview)
        yield self._page(PageName.DOCUMENTS)
        yield self._page(PageName.DRAFT)
        yield ("leave the draft", desk.left.emit)

    def _close_preview(self) -> None:
        preview = self._draft.desk.tools.finishing.preview
        if preview is not None:
            preview.reject()

    def _looks(self) -> Iterator[Step]:
        choose = self._session.preferences.choose
        for name in (PageName.DOCUMENTS, PageName.ASK, PageName.DRAFT, PageName.SETTINGS):
            yield self._page(name)
            for theme in ("dark", "light"):
                yield (f"another theme, {name.name}", partial(choose, theme=theme))
            for percent in (120, 100):
                yield (f"other letters, {name.name}", partial(choose, font_percent=percent))


def measure(words: argparse.Namespace) -> int:
    keep_small()
    application.come_first()
    with tempfile.TemporaryDirectory() as scratch:
        stored.settings_file = lambda: Path(scratch) / "settings.json"
        stored.save(
            replace(stored.Settings(), theme="light", lock_minutes=0, lock_with_screen=False)
        )
        qt = application.make_application()
        session = application.Session(qt, words.vault)
        session.settled.connect(Collector(session).settle)
        GivingBack(session.jobs, session)
        run = Run(session, words.rounds, words.only)
        session.start(PASSPHRASE)
        qt.exec()
        print("   first  median    most  times  step")
        for step, found in sorted(run.longest.items(), key=lambda each: -max(each[1])):
            print(
                f"{found[0]:8.1f}{statistics.median(found):8.1f}{max(found):8.1f}"
                f"{len(found):7}  {step}"
            )
        sys.stdout.flush()
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vault", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--only", default="", help="writing, sources, pages or looks")
    return measure(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
