"""Where the vault is backed up to, how often, and when it was last."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.backups import Backups
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.file_dialogs import choose_folder
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.form_labels import level_labels
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.words import iso_words

_EVERY = ("never", "day", "week")


class BackupCard(QFrame):
    """Changes take effect at once. ``restore_asked``: the vault is to be locked, and a backup
    restored into a new folder."""

    restore_asked = Signal()

    def __init__(self, backups: Backups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._backups = backups
        self.notice = Notice(self)
        self.folder = ElidedLabel(self)
        self.choose = QPushButton(self.tr("Choose a folder…"), self)
        self.every = QComboBox(self)
        for words in (self.tr("Only by hand"), self.tr("Every day"), self.tr("Every week")):
            self.every.addItem(words)
        self.every.setAccessibleDescription(self.tr("How often the vault is backed up by itself"))
        self.last = QLabel(self)
        self.now = QPushButton(icons.icon("export"), self.tr("Back up now"), self)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.restore = QPushButton(self.tr("Restore a backup…"), self)
        self.choose.clicked.connect(self._on_choose)
        self.every.activated.connect(lambda index: backups.choose(every=_EVERY[index]))
        self.now.clicked.connect(self._on_now)
        self.stop.clicked.connect(backups.stop)
        self.restore.clicked.connect(self._on_restore)
        backups.changed.connect(self._show)
        backups.failed.connect(self._on_failed)
        self._build()
        self._show()

    def _on_choose(self) -> None:
        choose_folder(self, self._on_folder, self.tr("A folder for the backups"))

    def _on_folder(self, chosen: list[Path]) -> None:
        if chosen:
            self.notice.dismiss()
            self._backups.choose(folder=str(chosen[0]), last="")

    def _on_now(self) -> None:
        self.notice.dismiss()
        self._backups.back_up()

    def _on_restore(self) -> None:
        self.notice.show_message(
            "info",
            self.tr("Lock the vault and restore a backup?"),
            self.tr(
                "The backup becomes a vault of its own in a new folder. This vault stays as it is."
            ),
            (self.tr("Keep it open"), lambda: None),
            (self.tr("Lock and restore"), self.restore_asked.emit),
        )
        self.notice.buttons[0].setFocus()

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    def _show(self) -> None:
        plan, percent = self._backups.plan, self._backups.percent
        is_ready = plan is not None and bool(plan.folder)
        self.folder.setText(plan.folder if plan is not None and is_ready else self.tr("None yet"))
        with QSignalBlocker(self.every):
            self.every.setCurrentIndex(_EVERY.index(plan.every) if plan is not None else 0)
        self.every.setEnabled(is_ready)
        self._show_run(is_ready=is_ready, runs=percent is not None)
        if percent is not None:
            self.last.setText(self.tr("Backing up: {0} %").format(percent))
        else:
            last = iso_words(plan.last) if plan is not None else ""
            self.last.setText(last or self.tr("Never"))

    def _show_run(self, *, is_ready: bool, runs: bool) -> None:
        """The button that can be pressed now has the keys if one of the two had them: of one that
        is taken away Qt would give them to whatever comes next in the page."""
        had = self.window().focusWidget() in (self.now, self.stop)
        if runs:
            self.stop.show()
        else:
            self.now.setEnabled(is_ready)
        if had:
            (self.stop if runs else self.now).setFocus()
        self.stop.setVisible(runs)
        self.now.setEnabled(is_ready and not runs)

    def _build(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(20, 16, 20, 16)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.notice)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        form.addRow(self.tr("Folder"), row)
        form.addRow(self.tr("By itself"), self.every)
        form.addRow(self.tr("Last backup"), self.last)
        form.addRow("", flow(self.now, self.stop, self.restore))
        level_labels(form)
        form.addRow(
            muted(
                self.tr(
                    "A backup is encrypted as the vault is; only what changed is copied, and the "
                    "last three are kept. On another computer “Restore a backup…” stands on the "
                    "first page, and the recovery code alone opens it."
                ),
                self,
            )
        )
