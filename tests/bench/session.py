"""An hour's work at the window in some minutes, on a vault of 20,000 documents: how long the event
loop stands still and why, how much memory the window's process takes, and what it uses at rest.

    python -m tests.bench.session [--vault DIR] [--documents N] [--rounds N] [--minutes N]
                                  [--no-model] [--gaps] [--stalls] [--rest] [--json]

While 300 files are imported and a question is answered by the real model, a user works in rounds
(tests/bench/session_steps.py): rows, a PDF of 200 pages, questions, sources, the palette, a draft.
A precise timer of 5 ms ticks in the GUI thread (tests/bench/gaps.py); a gap's cause is the step
that was under way, and "busy" is the GUI thread's own processor time in it, so that what other
programs took can be told apart (--gaps tells of each what the thread did and waited for). At the
end nothing is done for ten seconds: the processor time of the process in them is its use at rest.
The vault is made once with --vault.
With --stalls another process looks at all threads whenever the window stands still (Linux; tests/
bench/stall.py).
With --minutes the rounds go on for so long; when an import or an answer ends the next begins, so
that both always go on.

Runs on the display there is (Xvfb), or with QT_QPA_PLATFORM=offscreen.
"""

import argparse
import contextlib
import json
import select
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer

from desktop import settings as stored
from desktop.documents import Chunk, Page, ParsedDocument
from desktop.gui import app as application
from desktop.gui.ask.page import AskPage
from desktop.gui.collecting import Collector
from desktop.gui.desk import Desk
from desktop.gui.heap import GivingBack, keep_small
from desktop.gui.jobs import Queue
from desktop.gui.pages import PageName
from desktop.vault.holdings.files import FileFacts
from desktop.workspace import Workspace
from tests.bench import session_report as report
from tests.bench.control import Control
from tests.bench.gaps import LATE_MS, Gap, Gaps
from tests.bench.gui_gaps import PASSPHRASE
from tests.bench.rest import Rest
from tests.bench.session_steps import User
from tests.bench.stall import Stalls

MATTER = "Large matter"
DRAFT_PAGES = 30
REST_SECONDS = 10.0
ASKED = (
    "What notice must the tenant give, and to whom?",
    "Which amount is due under the invoice?",
    "Who delivers the premises, and when?",
    "What does the schedule say of the warranty?",
)
# Makes a folder for each line that it reads, its number and where, and answers with a line.
_GENERATE = (
    "import sys, pathlib; from tests.bench.gui_gaps import generate\n"
    "for line in sys.stdin:\n"
    "    number, where = line.rstrip().split(' ', 1)\n"
    "    generate(pathlib.Path(where), 300, int(number)); print(number, flush=True)"
)
MOST_MEMORY, MOST_IDLE = 300e6, 0.01


def build(folder: Path, count: int) -> None:
    """A vault of so many documents of one chunk and a long draft, unless it is there."""
    if Workspace.exists(folder):
        return
    # The window's process, which is what is measured, has no need of it.
    from tests.bench.draft_typing import long_draft

    chance = np.random.default_rng(3)
    words = ["rent", "notice", "tenant", "deposit", "clause", "party", "schedule", "invoice"]
    workspace, _ = Workspace.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        library = workspace._library
        library.add_matter(MATTER)
        for number in range(count):
            text = f"Document {number}. " + " ".join(chance.choice(words, 40))
            chunk = Chunk(0, 0, len(text), text, 1, "")
            parsed = ParsedDocument("txt", text, (Page(1, 0, len(text)),), (chunk,), f"D {number}")
            vector = chance.standard_normal((1, 384)).astype(np.float32)
            facts = FileFacts(
                f"/clients/{number % 40:02}/file {number:05}.txt", 9, 9, f"{number:064x}"
            )
            library.store(MATTER, facts, parsed, vector, workspace.chosen_embedder())
        _, base = workspace.desk.filled("services", {})
        workspace.desk.add_draft(MATTER, long_draft(DRAFT_PAGES), base)


class Supply:
    """Folders of new files, made by another process ahead of their need: neither its time nor its
    libraries are the window's. It is started once: to start a process holds the interpreter until
    the other program is there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made = 0
        self._maker = subprocess.Popen(
            # It is no part of what is measured.
            ["nice", "-n", "19", sys.executable, "-c", _GENERATE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._ask()

    def _ask(self) -> None:
        assert self._maker.stdin is not None
        self._made += 1
        print(self._made, self._folder / f"{self._made}", file=self._maker.stdin, flush=True)

    def ready(self) -> bool:
        """Whether the next folder is there."""
        assert self._maker.stdout is not None
        return bool(select.select([self._maker.stdout], [], [], 0)[0])

    def take(self) -> Path:
        """The next folder; waits for it."""
        assert self._maker.stdout is not None
        self._maker.stdout.readline()
        folder = self._folder / f"{self._made}"
        self._ask()
        return folder

    def close(self) -> None:
        """Wait for what is being made."""
        self._maker.communicate()


class Run(QObject):
    """From the opened vault to the last figure."""

    def __init__(
        self,
        session: application.Session,
        files: Supply,
        rounds: int,
        minutes: float,
        *,
        control: Control,
        model: bool,
        told: float,
    ) -> None:
        super().__init__()
        self.control = control
        self._session = session
        self._files = files
        self._rounds = rounds
        self._minutes = minutes
        self._model = model
        self._asked = self._imported = 0
        self.gaps = Gaps(told)
        self.result: dict[str, object] = {}
        self._user: User | None = None
        self._began = self._used = 0.0
        #: What looks at the time at rest, if anything does; what it saw, and the jobs begun in it.
        self.watches_rest = False
        self.at_rest: list[tuple[float, str]] = []
        self.begun_at_rest: list[str] = []
        self._watching_rest: Rest | None = None
        self._poll = QTimer(self)
        self._poll.timeout.connect(self._begin)
        self._poll.start(100)

    def _begin(self) -> None:
        desk = self._session.window.desk
        if desk is None or not desk.documents.loaded or self._session.jobs.alive():
            return
        self._poll.timeout.disconnect()
        self._poll.timeout.connect(self._look)
        self._session.window.activateWindow()
        self._began = time.monotonic()
        self.gaps.start()
        desk.show_page(PageName.ASK)
        self._ask(desk)
        desk.add([self._files.take()])
        self._user = User(self._session.window, desk, self.gaps, self._rounds)

    def _ask(self, desk: Desk) -> None:
        page = desk.pages.built(PageName.ASK)
        if self._model and isinstance(page, AskPage):
            page.ask(ASKED[self._asked % len(ASKED)])
            self._asked += 1

    def _keep_busy(self, desk: Desk) -> None:
        """With --minutes: what has ended begins anew."""
        if not desk.documents.indexing.running and self._files.ready():
            self._imported += desk.documents.indexing.progress.done
            desk.add([self._files.take()])
        if not self._session.jobs.alive(Queue.MODEL):
            self._ask(desk)

    def _look(self) -> None:
        desk, user = self._session.window.desk, self._user
        if desk is None or user is None:
            return
        elapsed = time.monotonic() - self._began
        if elapsed < self._minutes * 60:
            self._keep_busy(desk)
            return
        if user.left > 0 and not self._minutes:
            return
        if "seconds" not in self.result:
            user.stop()
            self.result["last_step"] = user.last
            self.gaps.stop()
            self.control.stop()
            self.result["seconds"] = round(time.monotonic() - self._began, 1)
            self._imported += desk.documents.indexing.progress.done
            self.result["imported"] = self._imported
            self.result["asked"] = self._asked
            self.result["rounds"] = self._rounds - user.left
            desk.documents.indexing.stop()
            for job in self._session.jobs.alive():
                job.cancel()
        if self._session.jobs.alive():
            return
        self._poll.stop()
        QTimer.singleShot(2000, self, self._rest)

    def _rest(self) -> None:
        if self.watches_rest:
            self._watching_rest = Rest()
            self._session.jobs.started.connect(
                lambda job, queue: self.begun_at_rest.append(job.name)
            )
        self._used = time.process_time()
        QTimer.singleShot(round(REST_SECONDS * 1000), self, self._end)

    def meanwhile(self, gap: Gap) -> tuple[float, float]:
        """How long the control waited while this gap lasted, free to move and bound."""
        return self.control.during(gap.at - gap.late / 1000, gap.at)

    def ours(self) -> list[Gap]:
        """The gaps that are too long even without what the machine kept from the control, a bare
        process on the same processor, at the same time, and that the host had no thread wait in."""
        return [
            gap
            for gap in self.gaps.found
            if gap.late - max(self.meanwhile(gap)) > LATE_MS
            and not (gap.parked and gap.own + gap.queued <= LATE_MS)
        ]

    def _end(self) -> None:
        share = (time.process_time() - self._used) / REST_SECONDS
        self.result["idle_percent"] = round(share * 100, 2)
        if self._watching_rest is not None:
            self.at_rest = self._watching_rest.stop()
        self._session.quit()


def measure(words: argparse.Namespace) -> int:
    control = Control()
    keep_small()
    application.come_first()
    with tempfile.TemporaryDirectory() as scratch:
        stored.settings_file = lambda: Path(scratch) / "settings.json"
        # Keys and clicks of a test are none to the system: the vault would be locked in the midst.
        stored.save(replace(stored.Settings(), lock_minutes=0, lock_with_screen=False))
        vault = words.vault or Path(scratch) / "vault"
        build(vault, words.documents)
        files = Supply(Path(scratch) / "files")
        stalls = Stalls() if words.stalls else None
        qt = application.make_application()
        session = application.Session(qt, vault)
        # A step is a touch, which the window's clock does not hear of: nobody is ever away.
        session.settled.connect(Collector(session).settle)
        GivingBack(session.jobs, session)
        run = Run(
            session,
            files,
            words.rounds,
            words.minutes,
            control=control,
            model=not words.no_model,
            told=words.gaps or LATE_MS,
        )
        run.gaps.stalls = stalls
        run.watches_rest = words.rest
        session.start(PASSPHRASE)
        qt.exec()
        files.close()
        result = report.figures(run)
        if stalls is not None:
            print("\n".join(stalls.stop()))
        if words.rest:
            report.tell_rest(run)
        if words.gaps:
            report.tell(run)
            report.tell_work(run.gaps)
        if words.json:
            print(json.dumps(result))
        else:
            for name, value in result.items():
                print(f"{name:16} {value}")
        # Qt's end may take the process with it.
        sys.stdout.flush()
        right = not run.ours() and max(run.gaps.memory) < MOST_MEMORY
        return 0 if right and float(str(result["idle_percent"])) < MOST_IDLE * 100 else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vault", type=Path, help="kept for the next run")
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=0.0, help="instead of rounds")
    parser.add_argument(
        "--gaps", type=float, nargs="?", const=LATE_MS, help="tell of each over so many ms"
    )
    parser.add_argument(
        "--stalls",
        action="store_true",
        help="look from outside at what all threads wait for",
    )
    parser.add_argument("--rest", action="store_true", help="tell what is done at rest")
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("--json", action="store_true")
    return measure(parser.parse_args())


if __name__ == "__main__":
    sys.exit(main())
