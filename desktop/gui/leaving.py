"""How the window is left: asked, locked or at once, and not before what was promised is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.gui.jobs import Jobs
from desktop.gui.menus import Menus
from desktop.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from desktop.gui.desk import Desk
    from desktop.gui.ending import Ending


class Leaving(QObject):
    """``at_once``: no question is asked."""

    def __init__(self, window: QMainWindow, stack: Stack, menus: Menus, jobs: Jobs) -> None:
        super().__init__(window)
        self.at_once = False
        self._window = window
        self._stack = stack
        self._menus = menus
        self._jobs = jobs
        self._desk: Desk | None = None
        self._ending: Ending | None = None
        self._locks = self._is_over = False

    def hurry(self) -> None:
        """Wait for nothing that takes longer than a few seconds."""
        self.at_once, self._locks = True, False

    def lock(self) -> None:
        """Show nothing of the vault while what was promised is done."""
        if not self._locks:
            self._stay()
        self.at_once = self._locks = True

    @property
    def is_under_way(self) -> bool:
        """Whether the window shows that it waits: what comes to it is for nobody then."""
        return self._ending is not None

    @property
    def undone(self) -> list[str]:
        """What was promised and could not be done before the window was closed."""
        return [] if self._ending is None else self._ending.undone

    def waits(self, desk: "Desk | None") -> bool:
        """Whether the vault can't be closed yet; then the window shows what for, and is closed
        when that is done."""
        if desk is None or self._is_over or (self.at_once and not self._locks):
            return False
        if self._ending is None and self._jobs.promised():
            self._begin(desk)
        return self._ending is not None and not self._is_over

    def _begin(self, desk: "Desk") -> None:
        from desktop.gui.ending import Ending

        self._desk = desk
        self._ending = ending = Ending(
            self._jobs, desk.documents.indexing, locks=self._locks, parent=self._window
        )
        ending.over.connect(self._on_over)
        ending.stay_asked.connect(self._stay)
        self._stack.addWidget(ending)
        self._stack.setCurrentWidget(ending)
        self._menus.set_open(False)
        if self._locks:
            self._window.statusBar().hide()
            for each in QApplication.topLevelWidgets():
                if each is not self._window:
                    each.hide()
        ending.start()

    def _on_over(self) -> None:
        self._is_over = True
        self._window.close()

    def _stay(self) -> None:
        """Go on as before."""
        ending, self._ending = self._ending, None
        if ending is not None and self._desk is not None:
            ending.forget()
            self._stack.setCurrentWidget(self._desk)
            self._stack.removeWidget(ending)
            ending.deleteLater()
            self._menus.set_open(True)
