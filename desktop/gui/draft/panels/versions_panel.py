"""The kept states of a draft."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop.gui.draft.panels.side_panels import Panel
from desktop.gui.draft.redline.changes_by import ChangesBy
from desktop.gui.widgets.broken_words import break_words
from desktop.gui.widgets.words import iso_words
from desktop.vault.desk.drafts import DraftVersion

_VERSION = Qt.ItemDataRole.UserRole


class VersionsPanel(Panel):
    """``keep_asked`` has the name of a version to be kept; ``compare_asked`` and ``restore_asked``
    the version."""

    keep_asked = Signal(str)
    compare_asked = Signal(object)
    restore_asked = Signal(object)
    beginning_asked = Signal()
    file_asked = Signal()
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Versions"), parent)
        self.name = QLineEdit(self)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.list = QListWidget(self)
        self.none = QLabel(self.tr("No version of this draft is kept yet."), self)
        self.compare_button = QPushButton(self.tr("Compare with now"), self)
        self.restore_button = QPushButton(self.tr("Restore"), self)
        self.beginning_button = QPushButton(self.tr("Compare with what it was made from"), self)
        self.file_button = QPushButton(self.tr("Compare with a Word file…"), self)
        self.other_button = QPushButton(self.tr("Compare with a document or a draft…"), self)
        self.by = ChangesBy(self)
        self._build()
        self.name.returnPressed.connect(self._on_keep)
        self.keep_button.clicked.connect(self._on_keep)
        self.compare_button.clicked.connect(self._on_compare)
        self.restore_button.clicked.connect(self._on_restore)
        self.list.itemActivated.connect(self._on_compare)
        self.beginning_button.clicked.connect(self.beginning_asked)
        self.file_button.clicked.connect(self.file_asked)
        self.other_button.clicked.connect(self.other_asked)
        self.show_versions(())

    def begin(self) -> None:
        """The name of a version to be kept takes the focus."""
        self.name.setFocus()

    def show_versions(self, versions: Sequence[DraftVersion]) -> None:
        """List the states that were kept, the newest first."""
        self.list.clear()
        for version in versions:
            label = version.label or self.tr("Kept by itself")
            item = QListWidgetItem(f"{label}\n{iso_words(version.saved)}")
            item.setData(_VERSION, version)
            self.list.addItem(item)
        self.list.setVisible(bool(versions))
        self.none.setVisible(not versions)
        if versions:
            self.list.setCurrentRow(0)
        for button in (self.compare_button, self.restore_button):
            button.setEnabled(bool(versions))

    def _current(self) -> DraftVersion | None:
        item = self.list.currentItem()
        found = item.data(_VERSION) if item is not None else None
        return found if isinstance(found, DraftVersion) else None

    def _on_compare(self) -> None:
        version = self._current()
        if version is not None:
            self.compare_asked.emit(version)

    def _on_restore(self) -> None:
        version = self._current()
        if version is not None:
            self.restore_asked.emit(version)

    def _on_keep(self) -> None:
        self.keep_asked.emit(self.name.text().strip() or self.tr("Version"))
        self.name.clear()

    def _build(self) -> None:
        self.name.setPlaceholderText(self.tr("Name: “Sent to the other side”"))
        self.name.setAccessibleName(self.tr("Name of the version to be kept"))
        self.list.setAccessibleName(self.tr("Versions that were kept"))
        self.keep_button.setAccessibleName(self.tr("Keep a version"))
        with_others = (self.beginning_button, self.file_button, self.other_button)
        for button in with_others:
            button.setProperty("kind", "row")
        break_words(*with_others)
        for button in (self.compare_button, self.restore_button):
            button.setAccessibleName(button.text())
        keeping = QHBoxLayout()
        keeping.addWidget(self.name, 1)
        keeping.addWidget(self.keep_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        self.column.addLayout(keeping)
        self.none.setWordWrap(True)
        self.none.setProperty("role", "muted")
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.none, 1)
        self.column.addWidget(self.by)
        self.column.addLayout(buttons)
        # As wide as the panel: at the width of their own words, once broken, they would stay so.
        for button in with_others:
            self.column.addWidget(button)
