"""Finds clauses for a draft and puts them in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.drafting.clause_library.clause_adapting import AdaptedClause
from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clause_inserting import fitted, inserted
from desktop.drafting.clause_library.clauses import DOCUMENT, Clause, ClauseLibrary
from desktop.drafting.manuscript.model import Place
from desktop.gui.draft.panels.clauses_panel import ClausesPanel
from desktop.gui.draft.parts import Parts
from desktop.gui.jobs import Job, Queue
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest
from desktop.vault.desk.clauses import StoredClause

_BY_MEANING_MS = 700
_MOST = 60
_OWN_KIND = "other"


@dataclass(frozen=True, slots=True)
class FoundClauses:
    """What was found, in its library."""

    library: ClauseLibrary
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class ShownClause:
    """A clause as it would read in the draft, and its variants."""

    adapted: AdaptedClause
    variants: tuple[Clause, ...]


class ClauseWork(QObject):
    """Ties the panel of clauses to an editor."""

    def __init__(self, parts: Parts, panel: ClausesPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self._words = ""
        self._find = self._latest(self.tr("Finding clauses"), self._on_found)
        self._show = self._latest(self.tr("Reading a clause"), self._on_shown)
        self._compare = self._latest(self.tr("Comparing clauses"), self._on_difference)
        self._by_meaning = one_shot(self, _BY_MEANING_MS, self._find_by_meaning)
        panel.asked.connect(self._on_asked)
        panel.chosen.connect(self._on_chosen)
        panel.compared.connect(self._on_compared)
        panel.insert_asked.connect(self.insert)
        panel.keep_asked.connect(self._on_keep)
        panel.remove_asked.connect(self._on_remove)
        parts.panels.chosen.connect(self._on_panel)
        parts.editor.selectionChanged.connect(self._on_selection)

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked for."""
        waits = self._by_meaning.isActive()
        return waits or self._find.busy or self._show.busy or self._compare.busy

    def _on_panel(self, name: str) -> None:
        if name == "clauses" and not self._panel.list.count():
            self._on_asked(self._words)

    def _on_asked(self, words: str) -> None:
        """What is typed is looked for by its words at once, by its meaning after a pause."""
        self._words = words
        workspace = self._parts.workspace

        def work(cancel: object) -> FoundClauses:
            hits = workspace.find_clauses_typing(words)
            return FoundClauses(workspace.clauses(), tuple(hit.clause for hit in hits[:_MOST]))

        self._find.run(work)
        self._by_meaning.stop()
        if len(words.split()) > 1:
            self._by_meaning.start()

    def _find_by_meaning(self) -> None:
        workspace, words = self._parts.workspace, self._words

        def work(cancel: object) -> FoundClauses:
            hits = workspace.find_clauses(words)
            return FoundClauses(workspace.clauses(), tuple(hit.clause for hit in hits[:_MOST]))

        self._find.run(work)

    def _on_found(self, found: FoundClauses) -> None:
        self._panel.show_clauses(
            found.clauses, {kind.id: kind.title for kind in found.library.kinds}
        )

    def _on_chosen(self, clause: Clause) -> None:
        draft, workspace = self._parts.editor.manuscript, self._parts.workspace

        def work(cancel: object) -> ShownClause:
            variants = workspace.clauses().variants(clause.id)
            others = tuple(each for each in variants if each.id != clause.id)
            return ShownClause(fitted(clause, draft), others)

        self._show.run(work)

    def _on_shown(self, shown: ShownClause) -> None:
        self._panel.show_clause(shown.adapted.text, self._note(shown.adapted), shown.variants)

    def _note(self, adapted: AdaptedClause) -> str:
        """What the user should know before the clause is put in."""
        said = [adapted.clause.note, adapted.clause.watch]
        if adapted.undefined:
            names = ", ".join(adapted.undefined)
            said.append(self.tr("This draft does not define: {0}.").format(names))
        if adapted.again:
            names = ", ".join(adapted.again)
            said.append(self.tr("This draft defines already: {0}.").format(names))
        return " ".join(each for each in said if each)

    def _on_compared(self, clause: Clause, other: Clause) -> None:
        workspace = self._parts.workspace
        self._compare.run(lambda cancel: workspace.clause_difference(clause.id, other.id))

    def _on_difference(self, found: tuple[Difference, ...]) -> None:
        self._panel.show_difference(found)

    def insert(self, clause: Clause) -> None:
        """Put a clause behind the one with the caret, as one step."""
        editor = self._parts.editor
        draft = editor.manuscript
        place = editor.place()
        after = place.paragraph
        if not after or draft.paragraph(after).part:
            after = draft.body[-1].id if draft.body else ""
        adapted = fitted(clause, draft)
        if not adapted.paragraphs:
            return
        made, first = inserted(draft, after, adapted.paragraphs)
        words = self.tr("Clause: {0}").format(clause.title)
        editor.apply(made, words, caret=Place(first))
        editor.setFocus()
        told = self._left_open(adapted)
        if told:
            title = self.tr("“{0}” is put in").format(clause.title)
            self._parts.undo_notice.show("info", title, "\n".join(told), self.tr("Undo"))

    def _left_open(self, adapted: AdaptedClause) -> list[str]:
        """What the user has to see to in a clause that was put in."""
        told = []
        if adapted.blanks:
            blanks = ", ".join(each.label for each in adapted.blanks)
            told.append(self.tr("Still open: {0}. F8 goes there.").format(blanks))
        wordings = adapted.clause.wordings
        strange = [wordings[role] for role in adapted.roles_left if role != DOCUMENT]
        if strange:
            told.append(
                self.tr("No party of this draft: {0}. Put in who is meant.").format(
                    ", ".join(strange)
                )
            )
        return told

    def _on_selection(self) -> None:
        self._panel.set_selected(selected=self._parts.editor.textCursor().hasSelection())

    def _on_keep(self, title: str) -> None:
        editor, workspace = self._parts.editor, self._parts.workspace
        draft = editor.manuscript
        lines = []
        for place in editor.places():
            words = draft.paragraph(place.paragraph).text[place.start : place.end]
            label = editor.labels.get(place.paragraph, "") if not place.start else ""
            lines.append(f"{label} {words}".strip())
        text = "\n".join(line for line in lines if line)
        named = title or " ".join(text.split()[:6])
        job = Job(
            self.tr("Keeping a clause"),
            lambda cancel: workspace.save_clause(named, _OWN_KIND, text),
            promised=True,
        )
        job.done.connect(self._on_kept)
        job.failed.connect(self._parts.notice.show_error)
        self._parts.jobs.start(job, Queue.READS)

    def _on_kept(self, clause: Clause) -> None:
        self._panel.name.clear()
        self._parts.notice.show_message(
            "success",
            self.tr("“{0}” is among your clauses").format(clause.title),
            "",
            (self.tr("Undo"), lambda: self._forget(clause)),
        )
        self._on_asked(self._words)

    def _forget(self, clause: Clause) -> None:
        self._remove(clause, lambda: self._on_asked(self._words))

    def _on_remove(self, clause: Clause) -> Job:
        return self._remove(clause, self._on_removed)

    def _remove(self, clause: Clause, then: Callable[..., None]) -> Job:
        workspace = self._parts.workspace
        job = Job(
            self.tr("Removing a clause"),
            lambda cancel: workspace.remove_clause(clause.id),
            promised=True,
        )
        job.done.connect(then)
        job.failed.connect(self._parts.notice.show_error)
        self._parts.jobs.start(job, Queue.READS)
        return job

    def _on_removed(self, removed: StoredClause) -> None:
        # Put back it is another one, which is to go when it is removed again.
        back: list[Clause] = []
        self._parts.notice.offer_undo(
            "success",
            self.tr("“{0}” is among your clauses no more").format(removed.title),
            "",
            lambda: self._put_back(removed, back),
            lambda: self._on_remove(back[-1]) if back else None,
        )
        self._on_asked(self._words)

    def _put_back(self, removed: StoredClause, back: list[Clause]) -> Job:
        workspace = self._parts.workspace
        if self._panel.isVisible():  # what is hidden would take the keys of the page that is seen
            self._panel.list.setFocus()
        job = Job(
            self.tr("Keeping a clause"),
            lambda cancel: workspace.put_back_clause(removed),
            promised=True,
        )
        job.done.connect(back.append)
        job.done.connect(lambda: self._on_asked(self._words))
        job.failed.connect(self._parts.notice.show_error)
        self._parts.jobs.start(job, Queue.READS)
        return job

    def _latest(self, name: str, done: object) -> Latest:
        made = Latest(self._parts.jobs, name, self)
        made.done.connect(done)
        made.failed.connect(self._parts.notice.show_error)
        return made
