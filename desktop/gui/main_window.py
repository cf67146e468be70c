"""The window: menus, status line, dropping of files; the gate first, then the desk."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from desktop.errors import DesktopError
from desktop.gui import window_frame
from desktop.gui.desk_state import DeskState
from desktop.gui.desk_status import DeskStatus
from desktop.gui.jobs import Jobs
from desktop.gui.leaving import Leaving
from desktop.gui.menus import Menus
from desktop.gui.pages import PageName
from desktop.gui.place_keeping import PlaceKeeping
from desktop.gui.preferences import Preferences
from desktop.gui.status_line import StatusLine
from desktop.gui.undoing import Undoing
from desktop.gui.widgets import file_dialogs
from desktop.gui.widgets.drop_overlay import DropOverlay
from desktop.gui.widgets.enter_key import press_focused
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.into_view import show_where_keys_are
from desktop.gui.widgets.list_keys import ask_menu, choose_first
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.settling import Settling
from desktop.gui.widgets.stack import Stack
from desktop.gui.widgets.told_choices import ToldChoices

if TYPE_CHECKING:
    from desktop.gui.desk import Desk
    from desktop.gui.palette.palette import Palette
    from desktop.gui.viewer.viewer import DocumentViewer
    from desktop.workspace import Workspace

_WIDTH, _HEIGHT = 1240, 800
# The smallest screen is 800 x 600, and its bars take some of that.
_LEAST_WIDTH, _LEAST_HEIGHT = 760, 520
# Below this the rail shows drawings alone.
_ROOMY_WIDTH = 1000


class MainWindow(QMainWindow):
    """Holds the gate until ``enter``; the session acts on ``lock_asked``, ``vault_destroyed`` and
    ``closing``."""

    lock_asked = Signal()
    restore_asked = Signal()
    vault_destroyed = Signal()
    closing = Signal()

    def __init__(
        self,
        jobs: Jobs,
        preferences: Preferences,
        *,
        network_closed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._preferences = preferences
        self.desk: Desk | None = None
        self._palette: Palette | None = None
        self.place: PlaceKeeping | None = None
        self._settling = Settling(self)
        self.setWindowTitle("Strongroom")
        self.setAcceptDrops(True)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.notice = Notice(self)
        self._stack = Stack(self)
        self.status_line = StatusLine(network_closed, self)
        self.setStatusBar(self.status_line)
        self.overlay = DropOverlay(self)
        self.menus = Menus(self.menuBar(), self)
        self.leaving = Leaving(self, self._stack, self.menus, jobs)
        self.undoing = Undoing(
            self,
            self.menus,
            lambda: None if self.desk is None or self.leaving.is_under_way else self.desk.notice,
        )
        self._build()
        self._connect()
        window_frame.take_size(self, _WIDTH, _HEIGHT)

    # ------------------------------------------------------------------------- gate, then desk

    def show_gate(self, gate: QWidget) -> None:
        """Show what leads to the vault."""
        self._stack.addWidget(gate)
        self._stack.setCurrentWidget(gate)
        self.menus.set_open(False)

    def enter(self, workspace: "Workspace", *, sample: bool) -> None:
        """The vault is open: show the desk."""
        from desktop.gui.desk import Desk

        desk = Desk(workspace, self._jobs, self._preferences, self)
        self.desk = desk
        gate = self._stack.currentWidget()
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        # The gate had the keys; whatever page is turned to takes them from the list.
        desk.documents.view.setFocus()
        if gate is not None:
            self._stack.removeWidget(gate)
            gate.deleteLater()
        self.menus.set_open(True)
        self.status_line.set_open(True)
        self._connect_desk(desk)
        status = DeskStatus(workspace, self._jobs, desk, self.status_line)
        self.place = PlaceKeeping(workspace, self._jobs, self.state, desk)
        desk.page_changed.connect(self.place.follow)
        desk.matters.turned.connect(self.place.follow)
        self._fit_rail()
        desk.start(sample=sample)
        status.ask_models()

    def state(self) -> DeskState | None:
        """What is to be remembered, or None while there is no desk or it knows nothing yet."""
        state = None if self.desk is None else self.desk.state()
        return None if state is None else window_frame.remembered(self, state)

    def come_back(self, window: str) -> None:
        """Stand where the last one stood (``DeskState.window``), before the vault is open."""
        state = DeskState.of_window(window)
        if state.width:
            window_frame.restore(self, state)

    def _on_restored(self, state: DeskState) -> None:
        window_frame.restore(self, state)

    def show_error(self, error: DesktopError) -> None:
        """Say in the window what went wrong outside of any page."""
        self.notice.show_error(error)

    def _on_settings_not_saved(self, error: DesktopError) -> None:
        # The page of the settings says it itself, where what was chosen is seen.
        if self.desk is None or self.desk.pages.shown is not PageName.SETTINGS:
            self.show_error(error)

    # --------------------------------------------------------------------------------- actions

    def ask_for_files(self) -> None:
        """Let the user choose files to add."""
        if self.desk is not None:
            file_dialogs.choose_files(self, self.desk.add)

    def ask_for_folder(self) -> None:
        """Let the user choose a folder to add."""
        if self.desk is not None:
            file_dialogs.choose_folder(self, self.desk.add)

    def show_about(self) -> None:
        """Show versions and licences."""
        from desktop.gui.about_dialog import AboutDialog

        AboutDialog(self._jobs, self).show()

    def show_help(self) -> None:
        """Show the page of help."""
        from desktop.gui.help_dialog import HelpDialog

        HelpDialog(self).show()

    def show_palette(self) -> None:
        """Let any action, matter or document be found by a few letters."""
        from desktop.gui.palette.palette import Palette
        from desktop.gui.palette.sources import actions_source, documents_source, matters_source

        desk = self.desk
        if desk is None:
            return
        if self._palette is None:
            self._palette = Palette(self)
        self._palette.open(
            (
                actions_source((*self.actions(), *desk.pages.offered())),
                matters_source(desk.matters.names, desk.open_matter),
                documents_source(tuple(desk.documents.table.documents), desk.show_document),
            )
        )

    def _show_overview(self) -> None:
        if self.desk is not None:
            self.desk.show_overview()

    def _show_report(self) -> None:
        if self.desk is not None:
            self.desk.show_report()

    def show_shortcuts(self) -> None:
        """Show the list of keys."""
        from desktop.gui.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.menus.shortcuts_list(), self).show()

    def _show_page(self, number: int) -> None:
        """Turn to a page by a key, a menu or a name: what is pressed next is meant for it."""
        if self.desk is not None:
            self.desk.show_page(PageName(number))
            self.desk.pages.take_keys()

    def _show_question(self) -> None:
        """Have a question typed, wherever on its page the keys were."""
        if self.desk is not None:
            self.desk.show_question()

    def _step_page(self, step: int) -> None:
        if self.desk is not None:
            self._show_page((self.desk.pages.shown + step) % len(PageName))

    def _find(self) -> None:
        """In the document that is read, in what the page shows, else in the list of documents."""
        viewer = _viewer_around(QApplication.focusWidget())
        if viewer is not None:
            viewer.find_words()
        elif self.desk is not None and not self.desk.pages.find_words():
            self.desk.show_page(PageName.DOCUMENTS)
            self.desk.documents.header.focus_filter()

    def _new_matter(self) -> None:
        if self.desk is not None:
            self.desk.new_matter.ask()

    def _sample(self) -> None:
        if self.desk is not None:
            self.desk.open_sample()

    def _step_font(self, step: int) -> None:
        now = self._preferences.settings.font_percent
        wanted = min(200, max(80, now + step)) if step else 100
        self._preferences.choose(font_percent=wanted)

    # ------------------------------------------------------------------------- dropping of files

    def showEvent(self, event: QShowEvent) -> None:
        """Hear of what is dragged over the window before any field in it does: fields would take
        a dropped file for a text."""
        super().showEvent(event)
        handle = self.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files and folders belong to the window, wherever in it they are; other things that are
        dragged belong to the field under them. Enter belongs to a button that has the focus."""
        kind = event.type()
        if press_focused(self, event) or self.undoing.take_key(event):
            return True
        if choose_first(self, event) or ask_menu(self, event):
            return True
        if kind == QEvent.Type.DragLeave:
            self.overlay.hide()
        elif isinstance(event, QDropEvent) and self._takes(event.mimeData()):
            if kind == QEvent.Type.DragEnter:
                self._announce_drop()
            elif kind == QEvent.Type.Drop:
                self._take(event.mimeData())
            # Always a copy: a file manager must not take the files for moved.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _announce_drop(self) -> None:
        matter = self.desk.matters.name if self.desk is not None else ""
        self.overlay.say(
            self.tr("Drop to add to “{0}”").format(matter),
            self.tr("Files and folders are read into the vault; nothing is moved."),
        )

    def _take(self, data: QMimeData) -> None:
        self.overlay.hide()
        if self.desk is not None:
            self.desk.add(local_files(data))

    def _takes(self, data: QMimeData) -> bool:
        if self.desk is None or self.leaving.is_under_way:
            return False
        return bool(self.desk.matters.name) and bool(local_files(data))

    # -------------------------------------------------------------------------------- building

    def closeEvent(self, event: QCloseEvent) -> None:
        """The session closes the vault; what it refuses to keep is told of before it is lost."""
        if self.desk is not None and self.desk.pages.is_failing and not self.leaving.at_once:
            event.ignore()
            self._say_not_kept()
            return
        if self.leaving.waits(self.desk):
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def leave(self) -> None:
        """Close without a question."""
        self.leaving.hurry()
        self.close()

    def lock(self) -> None:
        """Close without a question, and show nothing of the vault until then."""
        self.leaving.lock()
        self.close()

    def _say_not_kept(self) -> None:
        self._show_page(PageName.DRAFT)
        self.notice.show_message(
            "danger",
            self.tr("What you typed is not in the vault"),
            self.tr("Its drive refuses it. Save the draft as a Word file on another drive first."),
            (self.tr("Quit all the same"), self.leave),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages the room where there is little."""
        super().resizeEvent(event)
        # Qt can tell of the first size while the window is being made.
        settling: Settling | None = getattr(self, "_settling", None)
        if settling is not None:
            settling.resized()
        self._fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size leave other room in a window that keeps its own."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rail()

    def _fit_rail(self) -> None:
        # Qt can tell of the first font while the window is being made.
        desk: Desk | None = getattr(self, "desk", None)
        if desk is not None:
            desk.rail.set_compact(self.width() < scaled(self, _ROOMY_WIDTH))

    def _build(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self.notice)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        menus, preferences = self.menus, self._preferences
        menus.add_files.triggered.connect(self.ask_for_files)
        menus.add_folder.triggered.connect(self.ask_for_folder)
        menus.new_matter.triggered.connect(self._new_matter)
        menus.sample.triggered.connect(self._sample)
        menus.lock.triggered.connect(self.lock_asked)
        menus.quit.triggered.connect(self.close)
        menus.find.triggered.connect(self._find)
        menus.page_asked.connect(self._show_page)
        menus.next_page.triggered.connect(lambda: self._step_page(1))
        menus.previous_page.triggered.connect(lambda: self._step_page(-1))
        menus.go_question.triggered.connect(self._show_question)
        menus.palette.triggered.connect(self.show_palette)
        menus.help.triggered.connect(self.show_help)
        menus.go_overview.triggered.connect(self._show_overview)
        menus.go_report.triggered.connect(self._show_report)
        menus.about.triggered.connect(self.show_about)
        menus.shortcuts.triggered.connect(self.show_shortcuts)
        menus.theme_asked.connect(lambda theme: preferences.choose(theme=theme))
        menus.font_step_asked.connect(self._step_font)
        self.status_line.job_clicked.connect(lambda: self._show_page(PageName.ACTIVITY))
        preferences.changed.connect(lambda: menus.show_theme(preferences.settings.theme))
        preferences.save_failed.connect(self._on_settings_not_saved)
        menus.show_theme(preferences.settings.theme)
        # As other programs have it; Qt knows Alt alone, and not on every desktop.
        QShortcut(QKeySequence(Qt.Key.Key_F10), self).activated.connect(self._open_menus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_keys)
            ToldChoices(application, self)

    def _open_menus(self) -> None:
        bar = self.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def _follow_keys(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            show_where_keys_are(now)

    def _connect_desk(self, desk: "Desk") -> None:
        desk.restored.connect(self._on_restored)
        desk.lock_asked.connect(self.lock_asked)
        desk.restore_asked.connect(self.restore_asked)
        desk.vault_destroyed.connect(self.vault_destroyed)
        desk.add_files_asked.connect(self.ask_for_files)
        desk.add_folder_asked.connect(self.ask_for_folder)
        desk.page_changed.connect(lambda number: self.menus.show_page(PageName(number)))


def _viewer_around(widget: QWidget | None) -> "DocumentViewer | None":
    if "desktop.gui.viewer.viewer" not in sys.modules:
        return None
    from desktop.gui.viewer.viewer import DocumentViewer

    while widget is not None and not isinstance(widget, DocumentViewer):
        widget = widget.parentWidget()
    return widget


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer in what was dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
