"""The middle of the Documents page: the list, or what is said where it has nothing to show."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.gui.widgets.empty_state import EmptyState
from desktop.gui.widgets.stack import Stack


class ListOrEmpty(Stack):
    """Blank until the first list has come."""

    add_files_asked = Signal()
    add_folder_asked = Signal()
    sample_asked = Signal()

    def __init__(self, listed: QWidget, view: QWidget, filter_: QWidget, parent: QWidget) -> None:
        """``view`` has the keys in what is ``listed``; ``filter_`` where nothing matches it."""
        super().__init__(parent)
        self._listed, self._view, self._filter = listed, view, filter_
        self.empty = self._empty_state()
        self.nothing_found = EmptyState(
            "search",
            self.tr("No document matches"),
            self.tr("Names, folders and tags were searched. Change the words, state or group."),
        )
        for widget in (QWidget(self), listed, self.empty, self.nothing_found):
            self.addWidget(widget)

    def show_rows(self, all_rows: int, shown: int) -> None:
        """Say that there are so many documents, and so many of them that no filter hides."""
        had_keys = QApplication.focusWidget() in (self._view, self.first_button)
        # A list that is not seen shows nobody that it has the keys, or that it is given them. (None
        # takes the proxy away; PySide's stub knows nothing of it.)
        stands_in = None if shown else self._filter if all_rows else self.first_button
        self._view.setFocusProxy(stands_in)  # type: ignore[arg-type]
        if not all_rows:
            self.setCurrentWidget(self.empty)
        else:
            self.setCurrentWidget(self._listed if shown else self.nothing_found)
        self.updateGeometry()
        if had_keys:
            self._view.setFocus()

    def minimumSizeHint(self) -> QSize:
        """That of what is shown: a list may be lower than what is said where there is none, and the
        page would scroll beside it for nothing."""
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()

    def _empty_state(self) -> EmptyState:
        empty = EmptyState(
            "drop",
            self.tr("Drop files or folders here"),
            self.tr(
                "Strongroom reads PDF, Office files, mail, pictures, web pages and archives into "
                "its encrypted vault. Your files stay where they are, and nothing leaves this "
                "computer."
            ),
            target=True,
        )
        self.first_button = empty.add_button(self.tr("Add files…"), "primary")
        self.first_button.clicked.connect(self.add_files_asked)
        empty.add_button(self.tr("Add folder…")).clicked.connect(self.add_folder_asked)
        self.sample_button = empty.add_button(self.tr("Open the sample matter"), "quiet")
        self.sample_button.clicked.connect(self.sample_asked)
        return empty
