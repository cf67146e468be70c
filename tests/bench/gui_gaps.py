"""How long the window's event loop stands still while files are indexed, and how much memory the
window's process takes.

A precise timer of 5 ms ticks in the GUI thread; how late it comes is how long a click would have
waited; on a machine that others use too, that counts their share as well. "busy" is the processor
time of the GUI thread alone between two ticks. While the files are read the window is used: pages
are turned, the list is filtered, sorted and scrolled, documents are opened beside it.

    python -m tests.bench.gui_gaps                 300 generated files and a PDF of 200 pages
    python -m tests.bench.gui_gaps FOLDER …        these files instead
    python -m tests.bench.gui_gaps --idle          indexing only, nobody uses the window

Needs the real models. Runs on the display there is (Xvfb), or with QT_QPA_PLATFORM=offscreen.
Makes a vault in a temporary folder and deletes it.
"""

import argparse
import itertools
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from desktop import settings as stored
from desktop.gui import app as application
from desktop.gui.collecting import Collector
from desktop.gui.desk import Desk
from desktop.gui.heap import GivingBack, keep_small
from desktop.gui.pages import PageName
from desktop.workspace import Workspace
from tests.bench.gaps import LATE_MS, Gaps, memory

USE_MS = 700
PASSPHRASE = "bench bench bench bench"
WORDS = (
    *("agreement", "tenant", "landlord", "notice", "period", "premises", "rent", "deposit"),
    *("invoice", "amount", "due", "patient", "referral", "report", "schedule", "appendix"),
    *("warranty", "liability", "term", "renewal", "clause", "party", "delivery"),
)


def generate(folder: Path, files: int, seed: int = 7) -> None:
    """``files`` small mixed files in subfolders, and one PDF of 200 pages."""
    chance = random.Random(seed)

    def text(words: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(words))

    for number in range(files):
        place = folder / f"{number % 12:02}"
        place.mkdir(parents=True, exist_ok=True)
        body = "\n\n".join(f"{n}. {text(60)}." for n in range(1, 8))
        kind = number % 3
        if kind == 0:
            (place / f"note {number}.txt").write_text(body)
        elif kind == 1:
            (place / f"memo {number}.md").write_text(f"# Memo {number}\n\n{body}")
        else:
            rows = "".join(f"<p>{line}</p>" for line in body.split("\n\n"))
            (place / f"page {number}.html").write_text(f"<html><body>{rows}</body></html>")
    write_pdf(folder / "long.pdf", 200, text)


def write_pdf(file: Path, pages: int, text: Callable[[int], str]) -> None:
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(file), pagesize=A4)
    for number in range(1, pages + 1):
        for line in range(45):
            canvas.drawString(60, 790 - 16 * line, f"{number}.{line} {text(11)}")
        canvas.showPage()
    canvas.save()


class User(QObject):
    """Uses the window as a person might, a step at a time."""

    def __init__(self, desk: Desk, gaps: Gaps) -> None:
        super().__init__()
        self._desk = desk
        self._gaps = gaps
        page = desk.documents
        steps: list[tuple[str, Callable[[], object]]] = [
            ("filter", lambda: page.header.field.setText("note 1")),
            ("clear the filter", page.header.field.clear),
            ("sort by size", lambda: page.view.sortByColumn(4, Qt.SortOrder.DescendingOrder)),
            ("scroll down", page.view.scrollToBottom),
            ("sort by name", lambda: page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)),
            ("select", lambda: page.view.selectRow(3)),
            ("open beside", page.open_chosen),
            ("scroll up", page.view.scrollToTop),
            *((f"page {name.name}", lambda name=name: desk.show_page(name)) for name in PageName),
            ("page DOCUMENTS", lambda: desk.show_page(PageName.DOCUMENTS)),
        ]
        self._steps = itertools.cycle(steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(USE_MS)

    def _step(self) -> None:
        name, act = next(self._steps)
        self._gaps.doing = name
        act()

    def stop(self) -> None:
        self._timer.stop()


def measure(files: list[Path], *, use: bool, as_json: bool) -> int:
    keep_small()
    application.come_first()
    with tempfile.TemporaryDirectory() as scratch:
        stored.settings_file = lambda: Path(scratch) / "settings.json"
        vault = Path(scratch) / "vault"
        if not files:
            made = Path(scratch) / "files"
            generate(made, 300)
            files = [made]
        workspace, _ = Workspace.create(vault, passphrase=PASSPHRASE, use_keychain=False)
        workspace.add_matter("Bench")
        workspace.close()
        qt = application.make_application()
        session = application.Session(qt, vault)
        session.settled.connect(Collector(session).settle)
        GivingBack(session.jobs, session)
        gaps = Gaps()
        result: dict[str, object] = {}
        session.start(PASSPHRASE)
        poll = QTimer()
        user: list[User] = []

        def begin() -> None:
            desk = session.window.desk
            if desk is None or not desk.documents.loaded or session.jobs.alive():
                return
            poll.timeout.disconnect()
            poll.timeout.connect(look)
            gaps.start()
            result["began"] = time.monotonic()
            desk.add(files)
            if use:
                user.append(User(desk, gaps))

        def look() -> None:
            desk = session.window.desk
            if desk is None or desk.documents.indexing.running:
                return
            poll.stop()
            gaps.stop()
            for each in user:
                each.stop()
            counts = desk.documents.table.counts()
            result["documents"] = {str(status): count for status, count in counts.items()}
            result["seconds"] = round(time.monotonic() - float(str(result.pop("began"))), 1)
            session.quit()

        poll.timeout.connect(begin)
        poll.start(100)
        qt.exec()
        result.update(
            ticks=len(gaps.late),
            max_ms=round(max(gaps.late), 1),
            p99_ms=round(gaps.share(99), 1),
            p999_ms=round(gaps.share(99.9), 1),
            over_50_ms=sum(late > LATE_MS for late in gaps.late),
            over_100_ms=sum(late > 100 for late in gaps.late),
            worst=sorted(gaps.worst, reverse=True)[:8],
            busy_max_ms=round(max(gaps.busy)[0], 1),
            busiest=[(round(ms, 1), doing) for ms, doing in sorted(gaps.busy, reverse=True)[:8]],
            load=os.getloadavg()[0],
            rss_mb=round(memory("VmRSS") / 1e6),
            peak_rss_mb=round(max(gaps.memory) / 1e6),
            # With the 256 MB that Argon2 takes for a moment when a passphrase is checked.
            peak_with_unlocking_mb=round(memory("VmHWM") / 1e6),
        )
        report(result, as_json=as_json)
        return 0 if max(gaps.late) < 100 and max(gaps.memory) < 400e6 else 1


def report(result: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(result))
        return
    for name, value in result.items():
        print(f"{name:14} {value}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--idle", action="store_true", help="nobody uses the window")
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    return measure(
        [file.absolute() for file in words.files], use=not words.idle, as_json=words.json
    )


if __name__ == "__main__":
    sys.exit(main())
