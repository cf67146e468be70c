"""The About window: versions at once, licences as soon as they are read from the disk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import parts
from desktop.errors import DesktopError
from desktop.gui import about, icons
from desktop.gui.jobs import Job, Jobs, Queue

_MARK = 64


class AboutDialog(QDialog):
    """Not modal: work can go on beside it."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Strongroom"))
        self.setMinimumSize(720, 540)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._packages: list[parts.Package] = []
        self.own = _reader(self, self.tr("Licence of Strongroom"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Packages"))
        self.licence = _reader(self, self.tr("Licence of the package"))
        self._build()
        self.list.currentRowChanged.connect(self._show_package)
        job = Job(
            self.tr("Reading licences"), lambda cancel: (about.own_licence(), parts.shipped())
        )
        job.done.connect(self._on_read)
        job.failed.connect(self._on_failed)
        jobs.start(job, Queue.READS)

    def _on_read(self, result: tuple[str, list[parts.Package]]) -> None:
        own, self._packages = result
        self.own.setPlainText(own)
        self.list.addItems([f"{p.name} {p.version}\n{p.licence[:60]}" for p in self._packages])
        self.list.setCurrentRow(0)

    def _on_failed(self, error: DesktopError) -> None:
        self.own.setPlainText(str(error))

    def _show_package(self, row: int) -> None:
        if 0 <= row < len(self._packages):
            package = self._packages[row]
            missing = self.tr("The package ships no text of its licence.")
            self.licence.setPlainText(f"{package.licence}\n\n{package.text or missing}")

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        tabs = QTabWidget(self)
        tabs.addTab(self._versions(), self.tr("Versions"))
        tabs.addTab(self.own, self.tr("Licence"))
        packages = QSplitter(self)
        packages.addWidget(self.list)
        packages.addWidget(self.licence)
        packages.setSizes([240, 440])
        packages.setChildrenCollapsible(False)
        tabs.addTab(packages, self.tr("Packages"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(tabs, 1)
        column.addWidget(buttons)

    def _head(self) -> QHBoxLayout:
        mark = QLabel(self)
        mark.setPixmap(icons.application_icon().pixmap(_MARK, _MARK))
        name = QLabel(f"Strongroom {parts.version_of(parts.DISTRIBUTION)}", self)
        name.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "An offline workstation for confidential documents. Free software under the "
                "Apache License 2.0."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        texts = QVBoxLayout()
        texts.addWidget(name)
        texts.addWidget(words)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark)
        head.addLayout(texts, 1)
        return head

    def _versions(self) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(12, 16, 12, 12)
        grid.setHorizontalSpacing(24)
        versions = about.versions()
        for row, (name, version) in enumerate(versions):
            title = QLabel(name, holder)
            title.setProperty("role", "muted")
            value = QLabel(version, holder)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(title, row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(len(versions), 1)
        return holder


def _reader(parent: QWidget, name: str) -> QPlainTextEdit:
    reader = QPlainTextEdit(parent)
    reader.setReadOnly(True)
    reader.setAccessibleName(name)
    return reader
