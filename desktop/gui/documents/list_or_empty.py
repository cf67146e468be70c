"""The middle of the Documents page: the list, or what is said where it has nothing to show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.empty_state import EmptyState
from desktop.gui.widgets.stack import Stack


class ListOrEmpty(Stack):
    """Blank until the first list has come."""

    add_files_asked = Signal()
    add_folder_asked = Signal()
    sample_asked = Signal()

    def __init__(self, listed: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._listed = listed
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
        if not all_rows:
            self.setCurrentWidget(self.empty)
        else:
            self.setCurrentWidget(self._listed if shown else self.nothing_found)

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
        empty.add_button(self.tr("Add files…"), "primary").clicked.connect(self.add_files_asked)
        empty.add_button(self.tr("Add folder…")).clicked.connect(self.add_folder_asked)
        self.sample_button = empty.add_button(self.tr("Open the sample matter"), "quiet")
        self.sample_button.clicked.connect(self.sample_asked)
        return empty
