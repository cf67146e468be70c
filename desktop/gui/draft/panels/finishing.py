"""Writes a draft out where the user says: as a Word file, as a PDF, on paper."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.edits import blanks
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.paper.model import Paper
from desktop.errors import DesktopError
from desktop.gui.core_texts import said
from desktop.gui.draft.panels.checking import Checking
from desktop.gui.draft.panels.finish_panel import FinishPanel
from desktop.gui.draft.paper import paper_pages
from desktop.gui.draft.paper.paper_layout import Laid, laying_out
from desktop.gui.draft.paper.print_preview import PrintPreview
from desktop.gui.draft.parts import Parts
from desktop.gui.jobs import Job, Queue
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.steps import InTurns

# Blanks that a message names; the panel leads to each.
_MOST_NAMED = 8
_UNSAFE = '<>:"/\\|?*'


class Finishing(QObject):
    """``saved`` has the file that was written. ``undecided`` says how many facts of a precedent
    nobody has decided about, None while it is not known: nothing is written before that."""

    saved = Signal(object)

    def __init__(
        self, parts: Parts, panel: FinishPanel, checking: Checking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self._draft_id = 0
        self._saving: Job | None = None
        self._laying: InTurns | None = None
        self.preview: PrintPreview | None = None
        self.undecided: Callable[[], int | None] = lambda: 0
        panel.save_asked.connect(self._on_save)
        panel.print_asked.connect(self.print_draft)
        panel.checks_asked.connect(lambda: parts.panels.show_panel("checks"))
        panel.precedent_asked.connect(lambda: parts.panels.show_panel("precedent"))
        checking.checked.connect(panel.show_findings)
        checking.unchecked.connect(panel.show_unchecked)
        parts.panels.chosen.connect(self._on_panel)

    def open(self, draft_id: int) -> None:
        """Another draft is in the editor."""
        self._draft_id = draft_id
        self._panel.show_findings(None)
        self.refresh()

    def refresh(self) -> None:
        """Say anew what is open."""
        if self._parts.panels.shown == "finish":
            self._panel.show_blanks(blanks(self._parts.editor.manuscript))
            self._panel.show_undecided(self.undecided() or 0)

    def _on_panel(self, name: str) -> None:
        self.refresh()

    # ---------------------------------------------------------------------------------- files

    def _on_save(self, ending: str) -> None:
        if self._is_held_up():
            return
        title = self._parts.editor.manuscript.title
        name = "".join("-" if letter in _UNSAFE else letter for letter in title).strip(". ")
        words = self.tr("Save the draft")
        choose_target(self._panel, words, f"{name or words}{ending}", self._on_target)

    def _on_target(self, targets: list[Path]) -> None:
        if targets:
            self.save_to(targets[0])

    def save_to(self, target: Path) -> None:
        """Write the draft to ``target``, as its ending says; an old file there survives a
        failure."""
        if self._saving is not None or self._is_held_up():
            return
        draft = self._parts.editor.manuscript
        work = self._pdf(draft, target) if _is_pdf(target) else self._docx(draft, target)
        job = Job(self.tr("Saving a draft"), work, promised=True)
        job.done.connect(lambda undrawn: self._on_saved(draft, target, undrawn))
        job.failed.connect(self._parts.notice.show_error)
        job.finished.connect(self._on_finished)
        self._saving = job
        self._set_usable(usable=False)
        # Not behind an indexing run of hours.
        self._parts.jobs.start(job, Queue.READS)

    def _docx(self, draft: Manuscript, target: Path) -> Callable[[object], tuple[str, ...]]:
        desk, finish = self._parts.workspace.desk, self._panel.finish()

        def work(cancel: object) -> tuple[str, ...]:
            desk.export(draft, target, finish)
            return ()

        return work

    def _pdf(self, draft: Manuscript, target: Path) -> Callable[[object], tuple[str, ...]]:
        """The pages are set off the GUI thread, which Qt allows: a hundred take a second. Gives
        what they do not show."""
        desk = self._parts.workspace.desk

        def work(cancel: object) -> tuple[str, ...]:
            paper = desk.paper(draft)
            docx_export.save(paper_pages.pdf(paper, draft.title), target, ".pdf")
            return paper.undrawn

        return work

    def _counted(self, count: int) -> str:
        if count == 1:
            return self.tr("Saved with one open blank")
        return self.tr("Saved with {0} open blanks").format(count)

    def _named(self, blank: Sequence[str]) -> str:
        """The blanks by name, each once; a letter that was just begun has dozens."""
        names = list(dict.fromkeys(blank))
        named = ", ".join(names[:_MOST_NAMED])
        more = len(names) - _MOST_NAMED
        words = self.tr("{0} and {1} more").format(named, more) if more > 0 else named
        return self.tr("Still blank: {0}").format(words)

    def _on_saved(self, draft: Manuscript, target: Path, undrawn: tuple[str, ...]) -> None:
        notice, left = self._parts.notice, [words for _, words in blanks(draft)]
        framed = self.tr("Saved, with a frame in the place of what could not be drawn")
        if left:
            more = (framed, *undrawn) if undrawn else ()
            lines = (str(target), self._named(left), *more)
            notice.show_message("warning", self._counted(len(left)), "\n".join(lines))
        elif undrawn:
            notice.show_message("warning", framed, "\n".join((str(target), *undrawn)))
            self._remember(draft)
        else:
            notice.show_message("success", self.tr("The draft is saved"), str(target))
            self._remember(draft)
        self.saved.emit(target)

    def _remember(self, draft: Manuscript) -> None:
        """A whole draft that was given out is a version of its own."""
        desk, draft_id = self._parts.workspace.desk, self._draft_id
        job = Job(
            self.tr("Keeping a version"),
            lambda cancel: desk.finalised(draft_id, draft),
            promised=True,
        )
        job.failed.connect(self._on_no_version)
        self._parts.jobs.start(job, Queue.READS)

    def _on_no_version(self, error: DesktopError) -> None:
        """The file is there all the same; a bare error would say that it is not."""
        self._parts.notice.show_message(
            "warning",
            self.tr("The file is saved, but the vault keeps no version of it"),
            f"{said(error.title)}. {said(error.message)}",
        )

    def _on_finished(self) -> None:
        self._saving = None
        self._set_usable(usable=True)

    def _set_usable(self, *, usable: bool) -> None:
        self._panel.set_usable(usable)

    def _is_held_up(self) -> bool:
        count = self.undecided()
        if count is None:
            self._parts.notice.show_message(
                "info",
                self.tr("The draft is still being compared with the old matter"),
                self.tr("Try again in a moment."),
            )
            return True
        if count:
            self._panel.show_undecided(count)
            self._parts.notice.show_message(
                "warning",
                self.tr("Facts of the old matter are still undecided"),
                self.tr("Keep or replace each of them first: {0} are left.").format(count),
                (self.tr("Decide"), lambda: self._parts.panels.show_panel("precedent")),
            )
        return count > 0

    # ---------------------------------------------------------------------------------- paper

    def print_draft(self) -> None:
        """Work out how the draft is to look, show its pages, ask for a printer, and print."""
        is_shown = self.preview is not None or self._laying is not None
        if self._is_held_up() or is_shown or self._saving is not None:
            return
        desk, draft = self._parts.workspace.desk, self._parts.editor.manuscript
        job = Job(self.tr("Preparing to print"), lambda cancel: desk.paper(draft))
        job.done.connect(self.show_pages)
        job.failed.connect(self._parts.notice.show_error)
        job.finished.connect(self._on_finished)
        self._saving = job
        self._set_usable(usable=False)
        self._parts.jobs.start(job, Queue.READS)

    def show_pages(self, paper: Paper) -> None:
        """Show the pages as they will be printed. Qt's text documents belong to the thread that
        makes them: here they are set in turns of the event loop."""
        self._laying = InTurns(laying_out(paper), self)
        self._laying.done.connect(lambda laid: self._show_laid(paper, laid))

    def _show_laid(self, paper: Paper, laid: list[Laid]) -> None:
        if self._laying is not None:
            self._laying.deleteLater()
            self._laying = None
        preview = PrintPreview(paper, laid, self._panel)
        preview.print_asked.connect(lambda: self._ask_for_printer(paper, preview))
        preview.finished.connect(self._on_preview_closed)
        self.preview = preview
        preview.open()

    def _ask_for_printer(self, paper: Paper, preview: PrintPreview) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Strongroom")
        dialog = QPrintDialog(printer, preview)
        dialog.accepted.connect(lambda: self.print_on(printer, paper))
        dialog.finished.connect(dialog.deleteLater)
        # Not the dialog's own open, which wants a slot.
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, paper: Paper) -> None:
        """Print; what the printer refuses is said beside the draft."""
        if self.preview is not None:
            self.preview.accept()
        try:
            paper_pages.paint(paper, printer)
        except DesktopError as error:
            self._parts.notice.show_error(error)

    def _on_preview_closed(self) -> None:
        preview, self.preview = self.preview, None
        if preview is not None:
            preview.deleteLater()


def _is_pdf(target: Path) -> bool:
    return target.suffix.lower() == ".pdf"
