"""What every test of the window gets: no screen, the theme, a fake workspace, and a look at what
it leaves behind."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import settings as stored
from desktop.gui import languages
from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.theme import Theme
from desktop.gui.unlock.gate import Gate
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.file_dialogs import forbid_traces
from desktop.gui.widgets.steps import InTurns
from desktop.gui.widgets.turns import Turns
from desktop.settings import Settings
from tests.fakes.invented import MATTER
from tests.fakes.vaults import FakeVaults
from tests.fakes.workspace import FakeWorkspace
from tests.gui import drafting
from tests.gui.asked import AskedWorkspace
from tests.gui.waiting import settle


def whole(session: Session) -> bool:
    """Whether nothing is under way and every part of the pages is there."""
    turns: list[Turns | InTurns] = [
        *session.window.findChildren(Turns),
        *session.window.findChildren(InTurns),
    ]
    return not session.jobs.alive() and session.is_dressed and all(each.is_over for each in turns)


def settle_window(qtbot: QtBot, session: Session) -> None:
    """Wait until the window is whole."""
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)


def each_page(qtbot: QtBot, desk: Desk, session: Session) -> Iterator[PageName]:
    """Go through the pages of one window as its user does: each is shown and whole in its turn."""
    for page in PageName:
        desk.show_page(page)
        settle_window(qtbot, session)
        yield page


@pytest.fixture(scope="session", autouse=True)
def no_settings_of_this_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Nothing that a test does may read or change the settings of who runs it, and no dialog of
    one test may leave its history for another to find."""
    forbid_traces()
    home = tmp_path_factory.mktemp("home")
    before = dict(os.environ)
    os.environ["XDG_DATA_HOME"] = str(home)
    os.environ["XDG_CONFIG_HOME"] = str(home)
    yield home
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German as in Germany."""
    before = QLocale()
    languages.speak(qapp, "de", QLocale("de_DE"))
    yield
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, put on the application."""
    worn = Theme(qapp)
    worn.apply(Settings(theme="light"))
    yield worn
    worn.apply(Settings(theme="light"))
    worn.deleteLater()


@pytest.fixture
def workspace() -> Iterator[FakeWorkspace]:
    """Invented documents. Held generators run free at the end, so that none hangs."""
    fake = FakeWorkspace()
    yield fake
    fake.release()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """The window's jobs. A test must not end with one alive."""
    queues = Jobs()
    yield queues
    # A read that the test's last click began may still end by itself; one that hangs may not.
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not queues.alive(), timeout=5000)
    alive = [job.name for job in queues.alive()]
    for job in queues.alive():
        job.cancel()
    ended = queues.shut_down(5000)
    QCoreApplication.sendPostedEvents()
    queues.deleteLater()
    assert not alive, f"the test left jobs behind: {alive}"
    assert ended, "a job did not end when it was cancelled"


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Fail the test that leaves a window or a thread of Qt's own pool behind."""
    yield
    # What is held with the last key stays held, and lists ask for it when they are told what to
    # select: one test that ended with Shift made another fail.
    QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)
    # What is left on it would go after the interpreter, and take the process along.
    QApplication.clipboard().clear()
    for widget in QApplication.topLevelWidgets():
        # What qtbot.addWidget was told of is closed but goes only with the next events.
        widget.deleteLater() if widget.isHidden() else None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [
        type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()
    ]
    assert not left, f"the test left windows open: {left}"
    assert QThreadPool.globalInstance().activeThreadCount() == 0


@pytest.fixture
def asked() -> Iterator[AskedWorkspace]:
    """Invented documents that note how they were asked about."""
    fake = AskedWorkspace()
    yield fake
    fake.release()


@pytest.fixture
def ask_page(qtbot: QtBot, asked: AskedWorkspace, jobs: Jobs, theme: Theme) -> Iterator[AskPage]:
    """The Ask page on the invented matter."""
    made = AskPage(asked, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.set_matter(MATTER)
    settle(qtbot, jobs)
    yield made
    asked.release()
    settle(qtbot, jobs)  # the page itself is gone by now


@pytest.fixture
def draft_page(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DraftPage]:
    """The Draft page on the invented matter, with no draft open."""
    made = DraftPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    made.set_matter(MATTER)
    qtbot.waitUntil(drafting.quiet(made, jobs))
    yield made
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())  # the page itself is gone by now


@pytest.fixture
def small_draft(
    draft_page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> DraftPage:
    """The Draft page with a small draft taken up."""
    workspace.desk.put(MATTER, drafting.small())
    drafting.take_up(draft_page, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    return draft_page


@pytest.fixture
def draft_editor(qtbot: QtBot, theme: Theme) -> Iterator[DraftEditor]:
    """An editor on a small draft. At the end its sheet must say what the draft says."""
    made = DraftEditor()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.form_fields = frozenset({"party"})
    made.open(drafting.small())
    made.show()
    made.activateWindow()
    made.setFocus()
    yield made
    drafting.agrees(made)


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    """The viewer, with no document open."""
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(640, 760)
    made.show()
    yield made
    workspace.release()
    settle(qtbot, jobs)  # the viewer itself is gone by now


@pytest.fixture
def documents_page(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> DocumentsPage:
    """The page on a matter of 13 documents, listed."""
    shown = DocumentsPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.show()
    shown.set_matter(workspace.matters()[0])
    qtbot.waitUntil(lambda: shown.loaded and not jobs.alive())
    return shown


class Ended:
    """Stands for QApplication.exit, so that a session can end inside a test."""

    def __init__(self) -> None:
        self.status: int | None = None

    def __call__(self, status: int) -> None:
        self.status = status


@pytest.fixture
def ended(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Ended:
    note = Ended()
    monkeypatch.setattr(qapp, "exit", note, raising=False)
    return note


@pytest.fixture
def vaults(workspace: FakeWorkspace) -> FakeVaults:
    return FakeVaults(workspace)


@pytest.fixture
def gate(qtbot: QtBot, theme: Theme, vaults: FakeVaults, jobs: Jobs) -> Gate:
    """Shown, not started."""
    shown = Gate(Path("/vault"), jobs, lambda: vaults)  # type: ignore[arg-type,return-value]
    qtbot.addWidget(shown)
    shown.resize(1000, 800)
    shown.show()
    return shown


@pytest.fixture
def session(
    qtbot: QtBot,
    qapp: QApplication,
    workspace: FakeWorkspace,
    vaults: FakeVaults,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ended: Ended,
) -> Iterator[Session]:
    """A session on the fake vault, from the gate on. It is ended after the test."""
    monkeypatch.setattr(stored, "settings_file", lambda: tmp_path / "settings.json")
    made = Session(
        qapp,
        Path("/vault"),
        vaults=lambda: vaults,  # type: ignore[arg-type,return-value]
        network_closed=True,
    )
    qtbot.addWidget(made.window)
    yield made
    workspace.release()
    if ended.status is None:
        made.quit()
        qtbot.waitUntil(lambda: ended.status is not None)
    made.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Desk:
    """The desk with the matter of the fake vault listed and nothing under way."""
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    found = session.window.desk
    assert found is not None
    qtbot.waitUntil(lambda: found.documents.loaded and not session.jobs.alive())
    return found
