"""Keeps, compares and restores states of a draft."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.redline.redlines import Redlined
from desktop.drafting.taking.sources import of_draft
from desktop.drafting.taking.taken import Taken
from desktop.gui.draft.panels.versions_panel import VersionsPanel
from desktop.gui.draft.parts import Parts
from desktop.gui.draft.redline.changes_by import By
from desktop.gui.draft.redline.taking import Against, Taking, stale
from desktop.gui.jobs import Job, Queue
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest
from desktop.vault.desk import comparisons
from desktop.vault.desk.drafts import DraftVersion

# How long one writes without a version being kept.
_EVERY_MS = 10 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Compared:
    """A redline of a draft, what it is called, and what was compared."""

    title: str
    redlined: Redlined
    against: Against


class VersionWork(QObject):
    """``compared`` has a redline that is to be shown."""

    compared = Signal(object)

    def __init__(self, parts: Parts, panel: VersionsPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self._draft_id = 0
        self._opened: Manuscript | None = None
        self.by: Callable[[], By] = By
        self._by_itself = one_shot(self, _EVERY_MS, self._keep_by_itself)
        parts.editor.edited.connect(self._on_edited)
        self._list = self._latest(self.tr("Reading versions"), panel.show_versions)
        self._compare = self._latest(self.tr("Comparing versions"), self._on_compared)
        self._restore = self._latest(self.tr("Restoring a version"), self._on_restored)
        panel.keep_asked.connect(self.keep)
        panel.compare_asked.connect(self._on_compare)
        panel.restore_asked.connect(self._on_restore)
        panel.beginning_asked.connect(self._on_beginning)
        parts.panels.chosen.connect(self._on_panel)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or compared."""
        return self._list.busy or self._compare.busy or self._restore.busy

    def open(self, draft_id: int) -> None:
        """Another draft is in the editor."""
        self._drop()
        self._draft_id, self._opened = draft_id, self._parts.editor.manuscript
        self._panel.show_versions(())
        self._on_panel(self._parts.panels.shown)

    def leave(self) -> None:
        """The draft is put away: keep its state beside the others, if it is another one."""
        self._drop()
        self._keep_by_itself()
        self._draft_id = 0

    def _drop(self) -> None:
        """What comes too late is of another draft, perhaps of another matter."""
        self._compare.drop()
        self._restore.drop()

    def keep(self, label: str) -> None:
        """Keep the state of now under a name."""
        self._run(self._keeping(self._parts.editor.manuscript, label), then=self._refresh)

    def _on_edited(self) -> None:
        if not self._by_itself.isActive():
            self._by_itself.start()

    def _keep_by_itself(self) -> None:
        self._by_itself.stop()
        draft = self._parts.editor.manuscript
        if self._draft_id and draft is not self._opened:
            self._opened = draft
            self._run(self._keeping(draft, ""))

    def _keeping(self, draft: Manuscript, label: str) -> Callable[[object], int]:
        desk, draft_id = self._parts.workspace.desk, self._draft_id
        return lambda cancel: desk.keep_version(draft_id, draft, label)

    def _run(
        self, work: Callable[[object], object], then: Callable[[], None] | None = None
    ) -> None:
        job = Job(self.tr("Keeping a version"), work, promised=True)
        job.failed.connect(self._parts.notice.show_error)
        if then is not None:
            job.done.connect(lambda result: then())
        self._parts.jobs.start(job, Queue.READS)

    def _on_panel(self, name: str) -> None:
        if name == "versions":
            self._refresh()

    def _refresh(self) -> None:
        desk, draft_id = self._parts.workspace.desk, self._draft_id
        if draft_id:
            self._list.run(lambda cancel: desk.versions(draft_id))

    def _on_compare(self, version: DraftVersion) -> None:
        desk, draft = self._parts.workspace.desk, self._parts.editor.manuscript
        by, of = self.by(), (comparisons.of_draft(self._draft_id),)
        name = version.label or self.tr("Kept by itself")
        title = self.tr("“{0}” against now").format(name)

        def work(cancel: object) -> Compared:
            before = desk.version(version.id)
            made = desk.compare(before, draft, by.author, when=by.when)
            return Compared(title, made, Against(draft, name, of_draft(before), before, of))

        self._compare.run(work)

    def _on_beginning(self) -> None:
        """What the template says with the same values, or the precedent, against the draft."""
        desk, draft = self._parts.workspace.desk, self._parts.editor.manuscript
        draft_id, by = self._draft_id, self.by()
        title = self.tr("What the draft was made from, against now")

        def work(cancel: object) -> Compared:
            before = desk.beginning(draft_id, draft)
            made = desk.compare(before, draft, by.author, when=by.when)
            name, of = before.title, (comparisons.of_draft(draft_id),)
            return Compared(title, made, Against(draft, name, of_draft(before), before, of))

        self._compare.run(work)

    def _on_compared(self, compared: Compared) -> None:
        self.compared.emit(compared)

    def _on_restore(self, version: DraftVersion) -> None:
        desk, draft, draft_id = (
            self._parts.workspace.desk,
            self._parts.editor.manuscript,
            self._draft_id,
        )

        def work(cancel: object) -> tuple[Manuscript, Manuscript]:
            desk.keep_version(draft_id, draft)
            return draft, desk.version(version.id)

        self._restore.run(work)

    def _on_restored(self, found: tuple[Manuscript, Manuscript]) -> None:
        kept, draft = found
        editor = self._parts.editor
        if editor.manuscript is not kept:
            # Somebody typed meanwhile: that stood there before, too.
            self._run(self._keeping(editor.manuscript, ""), then=self._refresh)
        editor.apply(draft, self.tr("Restoring a version"))
        self._refresh()
        self._parts.undo_notice.show(
            "success",
            self.tr("The version is restored"),
            self.tr("What stood there before is kept as a version, too."),
            self.tr("Undo"),
        )

    def take_in(self, taking: Taking) -> None:
        """What was accepted of a redline becomes the draft, as one step; what stood there is kept
        as a version. Nothing, for a draft that was changed since."""
        editor, taken = self._parts.editor, taking.taken
        if editor.manuscript != taking.against.draft:
            self._parts.notice.show_error(stale())
            return
        if taken.manuscript == editor.manuscript:
            self._parts.notice.show_message("info", self.tr("The draft says that already"))
            return
        self._run(self._keeping(editor.manuscript, ""), then=self._refresh)
        what = self.tr("Taking in {0}").format(taking.against.name)
        editor.apply(taken.manuscript, what, caret=taking.first_change)
        tone = "warning" if taken.left_out else "success"
        title = self.tr("What was accepted is in the draft")
        self._parts.undo_notice.show(tone, title, self._words_of(taken), self.tr("Undo"))

    def _words_of(self, taken: Taken) -> str:
        said = self.tr("Paragraphs changed: {0}, new: {1}, gone: {2}.")
        lines = [said.format(taken.changed, taken.added, taken.removed)]
        if taken.left_out:
            left_out = self.tr(
                "Left out: {0}. Pictures, notes and lines of headers that the draft does not have "
                "can't be taken in."
            )
            lines.append(left_out.format(taken.left_out))
        lines.append(self.tr("What stood there before is kept as a version, too."))
        return " ".join(lines)

    def _latest(self, name: str, done: Callable[..., None]) -> Latest:
        made = Latest(self._parts.jobs, name, self)
        made.done.connect(done)
        made.failed.connect(self._parts.notice.show_error)
        return made
