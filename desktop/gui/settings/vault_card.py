"""Where the vault lies, what is in it, how the originals of each matter are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QWidget

from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.core_texts import said
from desktop.gui.damaged import VaultCheck
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import count_words, size_words

if TYPE_CHECKING:
    from desktop.workspace import VaultStatus, Workspace


class VaultCard(QFrame):
    """Shows the state of the vault, and locks it."""

    lock_asked = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._read = Latest(jobs, self.tr("Reading the vault's state"), self)
        self._read.done.connect(self._on_status)
        self._read.failed.connect(self._on_failed)
        self.notice = Notice(self)
        self.folder = ElidedLabel(self)
        self.content = QLabel(self)
        self.cipher = QLabel(self)
        self.originals = QLabel(self)
        for label in (self.content, self.cipher, self.originals):
            label.setWordWrap(True)
        self.originals.setTextFormat(Qt.TextFormat.PlainText)
        self.lock = QPushButton(icons.icon("lock"), self.tr("Lock now"), self)
        self.lock.setToolTip(self.tr("Ends every process that has seen a document (Ctrl+L)"))
        self.lock.clicked.connect(self.lock_asked)
        self.check = VaultCheck(workspace, jobs, self.notice, self)
        self.check_button = QPushButton(self)
        self.check_button.setToolTip(
            self.tr("Reads every page of the vault. It takes seconds for each gigabyte.")
        )
        self.check_button.clicked.connect(self._on_check)
        self.check.running_changed.connect(self._show_check)
        self.check.lock_asked.connect(self.lock_asked)
        self._show_check()
        self._build()

    def refresh(self) -> None:
        """Read the state again."""
        self._read.run(lambda cancel: self._workspace.status())

    def _on_status(self, status: "VaultStatus") -> None:
        self.folder.setText(str(status.folder))
        self.folder.setToolTip(str(status.folder))
        self.content.setText(
            self.tr("Documents: {0}; passages: {1}; on disk: {2}").format(
                count_words(status.documents), count_words(status.chunks), size_words(status.bytes)
            )
        )
        self.cipher.setText(said(status.cipher))
        copied = [matter.name for matter in status.matters if matter.keep_originals]
        self.originals.setText(
            self.tr("Copied into the vault: {0}. All others are indexed in place.").format(
                ", ".join(copied)
            )
            if copied
            else self.tr("Indexed in place: the files stay where they are, in every matter.")
        )
        if status.warnings:
            self.notice.show_message(
                "warning",
                self.tr("Found when the vault was opened"),
                "\n".join(map(said, status.warnings)),
            )

    def _on_check(self) -> None:
        if self.check.is_running:
            self.check.stop()
        else:
            self.check.start()

    def _show_check(self) -> None:
        running = self.check.is_running
        self.check_button.setText(self.tr("Stop") if running else self.tr("Check the vault"))

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(20, 16, 20, 16)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.notice)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Content"), self.content)
        form.addRow(self.tr("Encryption"), self.cipher)
        form.addRow(self.tr("Originals"), self.originals)
        form.addRow("", flow(self.lock, self.check_button))
