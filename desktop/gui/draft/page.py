"""The Draft page: choose a template, fill it in, see how it reads, save it as a Word file."""

import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.fields import FieldReport
from desktop.drafting.templates import Template
from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.draft.form import DraftForm
from desktop.gui.draft.keeper import Keeper
from desktop.gui.draft.kept_values import key
from desktop.gui.draft.preview_view import DraftPreview, Paragraphs
from desktop.gui.draft.template_list import TemplateList
from desktop.gui.draft.work import Loaded, loading, saving
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_PREVIEW_MS = 250
_KEEP_MS = 600
_LIST_WIDTH = 224


class DraftPage(QWidget):
    """``saved`` has the file that was written."""

    saved = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._matter = ""
        self._template: Template | None = None
        self._report: FieldReport | None = None
        self._strict = False
        self._touched = False
        self._complaining = False
        self._saving: Job | None = None
        self._target = Path()
        self._read = Latest(jobs, self.tr("Reading templates"), self)
        self._outline = Latest(jobs, self.tr("Showing the draft"), self)
        self._keeper = Keeper(workspace, jobs, self)
        self.notice = Notice(self)
        self.templates = TemplateList(self)
        self.form = DraftForm(self)
        self.preview = DraftPreview(self)
        self.title = QLabel(self)
        self.missing = QLabel(self)
        self.save_button = QPushButton(self.tr("Save as DOCX…"), self)
        self.clear_button = QPushButton(self.tr("Start over"), self)
        self._preview_soon = _timer(self, _PREVIEW_MS, self._show_preview)
        self._keep_soon = _timer(self, _KEEP_MS, self._keep)
        self._build()
        self._connect()
        self._set_usable(False)

    # ----------------------------------------------------------------------- matter and template

    def set_matter(self, matter: str) -> None:
        """Turn to another matter: each has its own values."""
        if matter == self._matter:
            return
        self._keep_pending()
        self._matter = matter
        self.notice.dismiss()
        self._load(self._template.name if self._template is not None else "")

    @property
    def template(self) -> Template | None:
        """The template that is filled in, or None before one is there."""
        return self._template

    @property
    def has_pending(self) -> bool:
        """Whether what is typed is still to be shown in the preview, or to be kept."""
        soon = self._preview_soon.isActive() or self._keep_soon.isActive()
        return soon or self._outline.busy or self._read.busy

    def keep_now(self) -> None:
        """Keep what is typed before this returns. Call it before the vault closes: what was to be
        kept by a job may have been cancelled with the other jobs."""
        if self._touched and self._template is not None:
            self._keep_soon.stop()
            self._keeper.keep_now(key(self._matter, self._template.name), self.form.values())

    def _load(self, template: str) -> None:
        self._set_usable(False)
        self._read.run(loading(self._workspace, self._matter, template))

    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded.matter != self._matter:
            return
        if [card.template for card in self.templates.cards] != list(loaded.templates):
            self.templates.show_templates(loaded.templates)
        chosen = loaded.chosen
        if chosen is None:
            self.notice.show_message("info", self.tr("There are no templates"))
            return
        if chosen != self._template:
            self._template = chosen
            self.title.setText(chosen.title)
            self.form.build(chosen)
            self.preview.show_paragraphs((), {})
        self.templates.mark(chosen.name)
        self._strict = False
        self._set_usable(True)
        typed = self._keeper.latest(key(self._matter, chosen.name))
        self.form.fill(loaded.values if typed is None else typed)
        self._keep_soon.stop()
        self._touched = False

    def _on_template(self, template: Template) -> None:
        self.templates.mark(template.name)
        if self._template is None or template.name != self._template.name:
            self._keep_pending()
            self.notice.dismiss()
            self._load(template.name)

    def _set_usable(self, usable: bool) -> None:
        for widget in (self.form, self.save_button, self.clear_button):
            widget.setEnabled(usable)

    # ------------------------------------------------------------------------------- filling in

    def _on_changed(self) -> None:
        self._touched = True
        self._check()
        self._preview_soon.start()
        self._keep_soon.start()

    def _check(self) -> None:
        """Read all fields: a matter of microseconds, no work for a job."""
        template = self._template
        if template is None:
            return
        self._report = self._workspace.check_fields(template, self.form.values())
        self.form.show_report(self._report, strict=self._strict)
        self._tell_missing(self._report)
        if self._report.complete and self._complaining:
            self.notice.dismiss()
            self._complaining = False

    def _tell_missing(self, report: FieldReport) -> None:
        wrong = [problem.field for problem in report.invalid]
        parts = []
        for words, fields in (
            (self.tr("Still needed: {fields}"), report.missing),
            (self.tr("To be corrected: {fields}"), wrong),
        ):
            if fields:
                links = ", ".join(
                    f'<a href="{field.name}">{html.escape(field.label)}</a>' for field in fields
                )
                parts.append(html.escape(words).format(fields=links))
        self.missing.setText("<br>".join(parts) or html.escape(self.tr("Everything is filled in.")))

    def _show_preview(self) -> None:
        template, values, workspace = self._template, self.form.values(), self._workspace
        if template is not None:
            self._outline.run(lambda cancel: workspace.preview_draft(template, values))

    def _on_outline(self, paragraphs: Paragraphs) -> None:
        if self._template is not None:
            labels = {field.name: field.label for field in self._template.fields}
            self.preview.show_paragraphs(paragraphs, labels)

    def _on_field_clicked(self, name: str) -> None:
        self.form.focus_field(name)

    def _on_clear(self) -> None:
        before = self.form.values()
        self._strict = False
        self.form.fill({})
        self._on_changed()
        self.notice.show_message(
            "info",
            self.tr("All fields are as at the beginning"),
            "",
            (self.tr("Undo"), lambda: self.form.fill(before)),
        )

    # ----------------------------------------------------------------------------------- keeping

    def _keep(self) -> None:
        if self._template is not None and self._matter:
            self._keeper.keep(key(self._matter, self._template.name), self.form.values())

    def _keep_pending(self) -> None:
        if self._keep_soon.isActive():
            self._keep_soon.stop()
            self._keep()

    def hideEvent(self, event: QEvent) -> None:
        """What is typed outlives the page."""
        self._keep_pending()

    # ------------------------------------------------------------------------------------ saving

    def _on_save(self) -> None:
        template = self._template
        if template is None or self._saving is not None:
            return
        self._strict = True
        self._check()
        report = self._report
        if report is not None and not report.complete:
            wrong = [*report.missing, *(problem.field for problem in report.invalid)]
            names = {field.name for field in wrong}
            first = next(name for name in self.form.rows if name in names)
            self.notice.show_message(
                "warning",
                self.tr("The draft is not complete"),
                self.tr("Fill in: {fields}.").format(
                    fields=", ".join(field.label for field in wrong)
                ),
            )
            self._complaining = True
            self.form.focus_field(first)
            return
        self.notice.dismiss()
        choose_target(self, self.tr("Save the draft"), f"{template.title}.docx", self._on_target)

    def _on_target(self, targets: list[Path]) -> None:
        if targets:
            self.save_to(targets[0])

    def save_to(self, target: Path) -> None:
        """Write the draft to ``target``; an old file there survives a failure."""
        template = self._template
        if template is None or self._saving is not None:
            return
        self._target = target
        job = Job(
            self.tr("Saving a draft"),
            saving(self._workspace, template.name, self.form.values(), target),
        )
        job.done.connect(self._on_saved)
        job.failed.connect(self._on_error)
        job.finished.connect(self._on_saving_finished)
        self._saving = job
        self.save_button.setEnabled(False)
        # Not behind an indexing run of hours: this writes no vault.
        self._jobs.start(job, Queue.READS)

    def _on_saved(self) -> None:
        self.notice.show_message("success", self.tr("The draft is saved"), str(self._target))
        self.saved.emit(self._target)

    def _on_saving_finished(self) -> None:
        self._saving = None
        self.save_button.setEnabled(True)

    def _on_error(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    # ---------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self._read.done.connect(self._on_loaded)
        self._read.failed.connect(self._on_error)
        self._outline.done.connect(self._on_outline)
        self._outline.failed.connect(self._on_error)
        self._keeper.failed.connect(self._on_error)
        self.templates.chosen.connect(self._on_template)
        self.form.changed.connect(self._on_changed)
        self.preview.field_clicked.connect(self._on_field_clicked)
        self.missing.linkActivated.connect(self._on_field_clicked)
        self.save_button.clicked.connect(self._on_save)
        self.clear_button.clicked.connect(self._on_clear)

    def _build(self) -> None:
        title = QLabel(self.tr("Draft"), self)
        title.setProperty("role", "title")
        row = QHBoxLayout()
        row.setSpacing(12)
        self.templates.setFixedWidth(_LIST_WIDTH)
        row.addWidget(self.templates)
        row.addWidget(self._form_card(), 4)
        row.addWidget(self._preview_card(), 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    def _form_card(self) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMinimumWidth(320)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.RichText)
        self.missing.setProperty("role", "caption")
        self.missing.setOpenExternalLinks(False)
        self.missing.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.missing.setAccessibleName(self.tr("Fields that are still to be filled in"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setIcon(icons.icon("export", "on_accent"))
        self.clear_button.setProperty("kind", "quiet")
        for button in (self.save_button, self.clear_button):
            button.setAccessibleName(button.text())
        line = QFrame(card)
        line.setProperty("role", "separator")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 14, 0)
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 16, 4, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.form, 1)
        column.addWidget(line)
        names = QHBoxLayout()
        names.setContentsMargins(0, 0, 14, 0)
        names.addWidget(self.missing)
        column.addLayout(names)
        column.addLayout(buttons)
        return card

    def _preview_card(self) -> QWidget:
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMinimumWidth(280)
        column = QVBoxLayout(card)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.preview)
        return card


def _timer(parent: QWidget, milliseconds: int, action: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(action)
    return timer
