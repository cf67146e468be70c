"""What one matter must be kept for, and giving it away or destroying it as a whole."""

import contextlib
import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop.gui.jobs import Jobs, Queue
from desktop.gui.settings.matter_moving import MatterMoving
from desktop.gui.settings.work_card import WorkCard
from desktop.gui.widgets.day_field import DayField
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.form_labels import level_labels
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.typed_yes import TypedYes
from desktop.vault.holdings.duties import Duty

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class MatterCard(WorkCard):
    """``changed`` says that there are other matters than before."""

    changed = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(workspace, jobs, parent)
        self._names = Latest(jobs, self.tr("Listing matters"), self)
        self._read = Latest(jobs, self.tr("Reading what a matter is kept for"), self)
        self._shown = ("", Duty())
        self.matter = QComboBox(self)
        self.hold = QLineEdit(self)
        self.until = DayField(
            self.tr("Kept until"), self.tr("Choose the day"), self, self.tr("No date")
        )
        self.keep = QPushButton(self.tr("Keep this"), self)
        self.moving = MatterMoving(workspace, jobs, self.notice, self)
        self.yes = TypedYes(self)
        self.shred = QPushButton(self.tr("Shred this matter…"), self)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """List the matters, and read what the chosen one is kept for."""
        self._names.run(lambda cancel: tuple(m.name for m in self._workspace.matters()))

    def _on_names(self, names: tuple[str, ...]) -> None:
        before = self.matter.currentText()
        with QSignalBlocker(self.matter):
            self.matter.clear()
            self.matter.addItems(names)
            self.matter.setCurrentIndex(max(0, self.matter.findText(before)))
        for widget in (self.keep, self.shred, self.moving.export):
            widget.setEnabled(bool(names))
        self._on_chosen()

    def _on_chosen(self) -> None:
        name = self.matter.currentText()
        self.yes.give_up()
        self.moving.set_matter(name)
        if name:
            self._read.run(lambda cancel: (name, self._workspace.duty(name)))

    def _on_duty(self, read: tuple[str, Duty]) -> None:
        name, duty = read
        matter, before = self._shown
        # Whoever looks at another page meanwhile finds what was typed, and not kept yet.
        if name != matter or self._typed() in (before, duty):
            self._shown = read
            self.hold.setText(duty.hold)
            with contextlib.suppress(ValueError):
                day = duty.keep_until
                self.until.set_day(datetime.date.fromisoformat(day) if day else None)
        self.shred.setEnabled(not duty.hold)

    def _typed(self) -> Duty:
        day = self.until.day
        return Duty(self.hold.text().strip(), day.isoformat() if day is not None else "")

    # -------------------------------------------------------------------------------- actions

    def _keep(self) -> None:
        name, duty = self.matter.currentText(), self._typed()
        said = (
            self.tr("Nothing of “{0}” can be deleted while the hold lasts.").format(name)
            if duty.hold
            else self.tr("What “{0}” is kept for was noted.").format(name)
        )
        self._run(
            self.tr("Noting what a matter is kept for"),
            lambda: self._workspace.keep_duty(name, duty),
            lambda _: self.notice.say_done(said),
        )

    def _ask_shredding(self) -> None:
        name = self.matter.currentText()
        self.yes.ask(
            self.tr(
                "All documents, questions and drafts of “{0}” are deleted past the trash, their "
                "pages overwritten, and the whole database is searched for what they said. A "
                "certificate is written where you say. This can't be undone."
            ).format(name),
            name,
            self.tr("Shred…"),
        )

    def _choose_certificate(self) -> None:
        name = self.matter.currentText()
        self._ask_certificate(
            self.tr("Certificate of deletion.txt"), lambda out: self._shred(name, out)
        )

    def _shred(self, name: str, out: Path) -> None:
        self._run(
            self.tr("Shredding a matter"),
            lambda: self._workspace.shred((), out, matter=name),
            lambda remains: self._on_shredded(out, self._remaining_words(remains)),
            Queue.WRITES,
            about=name,
        )

    def _on_shredded(self, out: Path, remaining: str) -> None:
        told = self.tr("Certificate: {0}").format(out)
        self.notice.show_message(
            "success", self.tr("The matter was shredded"), f"{told} {remaining}".rstrip()
        )
        self.changed.emit()

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self.matter.setAccessibleName(self.tr("Matter"))
        self.hold.setPlaceholderText(self.tr("Why nothing may be deleted; empty for no hold"))
        self.hold.setAccessibleName(self.tr("Legal hold"))
        form = QFormLayout(self)
        form.setContentsMargins(20, 16, 20, 16)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.notice)
        form.addRow(self.tr("Matter"), self.matter)
        form.addRow(self.tr("Legal hold"), self.hold)
        form.addRow(self.tr("Kept until"), flow(self.until, self.keep))
        form.addRow(
            muted(
                self.tr(
                    "While a hold lasts, or before the day, nothing of the matter can be removed, "
                    "and what lies in the trash stays there."
                ),
                self,
            )
        )
        form.addRow(self.moving)
        form.addRow(self.yes)
        form.addRow("", flow(self.shred))
        level_labels(form)

    def _connect(self) -> None:
        self._names.done.connect(self._on_names)
        self._names.failed.connect(self.notice.show_error)
        self._read.done.connect(self._on_duty)
        self._read.failed.connect(self.notice.show_error)
        self.matter.currentIndexChanged.connect(self._on_chosen)
        self.until.refused.connect(lambda words: self.notice.show_message("warning", words))
        self.keep.clicked.connect(self._keep)
        self.shred.clicked.connect(self._ask_shredding)
        self.yes.confirmed.connect(self._choose_certificate)
        self.moving.imported.connect(self.refresh)
        self.moving.imported.connect(self.changed)
