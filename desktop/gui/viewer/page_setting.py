"""Sets a Word file on pages while its text is read already."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from desktop.errors import DesktopError
from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot
from desktop.gui.viewer.opened import Opened, setting
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.widgets.latest import Latest

# A letter of a few pages is set by then: its text would only flash up.
_SOON_MS = 300


class PageSetting(QLabel):
    """Says that pages are being set once that takes a moment. ``late`` then asks for the text to be
    shown meanwhile, ``done`` has the document with its pages, or with why there are none."""

    late = Signal()
    done = Signal(object)

    def __init__(self, source: PageSource, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._opened: Opened | None = None
        self._work = Latest(jobs, self.tr("Setting pages"), self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._soon = one_shot(self, _SOON_MS, self._on_late)
        self.setText(self.tr("Setting pages…"))
        self.setProperty("role", "muted")
        self.setContentsMargins(8, 4, 8, 4)
        self.hide()

    @property
    def waits(self) -> bool:
        """Whether the pages may come at once, so that nothing is shown yet."""
        return self._soon.isActive()

    def begin(self, opened: Opened) -> None:
        """Set this document, instead of one that is being set."""
        self._opened = opened
        self.hide()
        self._soon.start()
        self._work.run(setting(self._source, opened))

    def drop(self) -> None:
        """Want no pages any more."""
        self._opened = None
        self._soon.stop()
        self._work.drop()
        self.hide()

    def _on_late(self) -> None:
        self.show()
        self.late.emit()

    def _on_failed(self, error: DesktopError) -> None:
        if self._opened is not None:
            self._on_done(replace(self._opened, refusal=error))

    def _on_done(self, opened: Opened) -> None:
        self._opened = None
        self._soon.stop()
        self.hide()
        self.done.emit(opened)
