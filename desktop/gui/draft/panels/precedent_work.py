"""Watches what survives of a precedent's matter in a draft, and what the user decided about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.drafting.manuscript.beside_changes import whole_words
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.precedents.bleed import Trace, bleed, of_matter
from desktop.drafting.precedents.decisions import (
    Decision,
    decisions_from_json,
    decisions_to_json,
    keep,
    open_traces,
    replaced,
)
from desktop.drafting.precedents.facts import Fact, facts
from desktop.errors import DesktopError
from desktop.gui.draft.panels.precedent_panel import PrecedentPanel
from desktop.gui.draft.parts import Parts
from desktop.gui.jobs import Job, Queue
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest

_AFTER_MS = 1500


@dataclass(frozen=True, slots=True)
class OldMatter:
    """What the precedent told, and what was decided before."""

    facts: tuple[Fact, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class _Replaced:
    """The draft ``before`` and ``after`` a trace was replaced by ``value``."""

    trace: Trace
    value: str
    before: Manuscript
    after: Manuscript


class PrecedentWork(QObject):
    """``changed`` says that there is another number of undecided traces."""

    changed = Signal()
    place_asked = Signal(object)

    def __init__(self, parts: Parts, panel: PrecedentPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self._draft_id = 0
        self._old: tuple[Fact, ...] | None = None
        self._decisions: tuple[Decision, ...] = ()
        # What each base of the draft says beside its paragraphs.
        self._beside: dict[int, Mapping[str, str]] = {}
        self._traces: tuple[Trace, ...] | None = None
        self._has_precedent = False
        self._read = self._latest(self.tr("Reading the precedent"), self._on_read)
        self._look = self._latest(self.tr("Looking for the old matter"), self._on_traces)
        self._replace = self._latest(self.tr("Replacing what is left"), self._on_replaced)
        self._read.failed.connect(self._on_unread)
        self._look.failed.connect(self._on_not_looked)
        self._replace.failed.connect(parts.notice.show_error)
        self._soon = one_shot(self, _AFTER_MS, self.look)
        panel.keep_asked.connect(self._on_keep)
        panel.replace_asked.connect(self._on_replace)
        panel.reopen_asked.connect(self._on_reopen)
        panel.place_asked.connect(self.place_asked)
        parts.editor.edited.connect(self._on_edited)

    @property
    def is_busy(self) -> bool:
        """Whether traces are still to come."""
        return self._read.busy or self._look.busy or self._replace.busy

    @property
    def undecided(self) -> int | None:
        """How many traces nobody has decided about; None while that is not known."""
        if not self._has_precedent:
            return 0
        if self._traces is None:
            return None
        return len(open_traces(self._traces, self._decisions))

    def open(self, draft_id: int, precedent_id: int | None) -> None:
        """Another draft is in the editor."""
        self._soon.stop()
        self._read.drop()
        self._look.drop()
        self._replace.drop()
        self._draft_id, self._has_precedent = draft_id, precedent_id is not None
        self._old, self._traces, self._decisions, self._beside = None, None, (), {}
        self._panel.show_traces((), ())
        self._parts.panels.set_available("precedent", available=self._has_precedent)
        if precedent_id is None:
            return
        desk = self._parts.workspace.desk

        def work(cancel: object) -> OldMatter:
            old, _ = desk.precedent(precedent_id)
            try:
                decided = decisions_from_json(desk.notes(draft_id))
            except ValueError:
                decided = ()
            return OldMatter(of_matter(facts(old)), decided)

        self._panel.show_busy()
        self._read.run(work)

    def leave(self) -> None:
        """The draft is put away: nothing is replaced in it any more."""
        self._replace.drop()

    def look(self) -> None:
        """Look through the draft as it is now."""
        old, draft, known = self._old, self._parts.editor.manuscript, self._beside
        desk = self._parts.workspace.desk
        if old is None:
            return

        def work(cancel: object) -> tuple[Trace, ...]:
            if draft.base_id not in known:
                known[draft.base_id] = desk.shown_beside(draft.base_id)
            return bleed(draft, old, (), known[draft.base_id])

        self._look.run(work)

    def _on_read(self, old: OldMatter) -> None:
        self._old, self._decisions = old.facts, old.decisions
        self.look()

    def _on_unread(self, error: DesktopError) -> None:
        """The precedent is gone: what is in the draft from it can still be told."""
        self._old = ()
        self._parts.notice.show_error(error)
        self.look()

    def _on_not_looked(self, error: DesktopError) -> None:
        """Nothing goes out until it is known what is left: that is tried again by hand."""
        if self._traces is None:
            self._panel.show_unlooked()
        self._parts.notice.show_error(error, (self.tr("Try again"), self.look))

    def _on_traces(self, traces: tuple[Trace, ...]) -> None:
        self._traces = traces
        self._tell()

    def _on_edited(self, manuscript: Manuscript) -> None:
        if self._has_precedent:
            self._soon.start()

    def _on_keep(self, traces: tuple[Trace, ...]) -> None:
        before = self._decisions
        self._decide(keep(before, traces))
        self._parts.notice.show_message(
            "info",
            self.tr("Kept: {0}").format(", ".join(each.text for each in traces[:4])),
            "",
            (self.tr("Undo"), lambda: self._decide(before)),
        )

    def _on_reopen(self, trace: Trace) -> None:
        """What is kept is decided by what it is, not by how it is written."""
        kept = set(keep((), (trace,)))
        self._decide(tuple(each for each in self._decisions if each not in kept))

    def _on_replace(self, trace: Trace, value: str) -> None:
        """Another value in all places, as one step. Of a text that was changed since, nothing."""
        editor = self._parts.editor
        if self._soon.isActive() or self._look.busy:
            self._tell_changed()
            return
        before = editor.manuscript
        made, _ = replaced(before, (), trace, value)
        if "title" in trace.beside:
            made = replace(made, title=_with(made.title, trace.text, value))
        elsewhere = [each for each in trace.beside if each != "title"]
        if not elsewhere:
            self._on_replaced(_Replaced(trace, value, before, made))
            return
        desk, draft_id = self._parts.workspace.desk, self._draft_id

        def work(cancel: object) -> _Replaced:
            after = desk.change_beside(draft_id, made, elsewhere, trace.text, value)
            return _Replaced(trace, value, before, after)

        self._replace.run(work)

    def _on_replaced(self, done: _Replaced) -> None:
        editor, trace = self._parts.editor, done.trace
        if editor.manuscript is not done.before:
            # Somebody typed meanwhile: nothing of that may be lost.
            self._tell_changed()
            return
        # What was selected may be longer or shorter now: the caret stands before it.
        place = trace.places[0] if trace.places else editor.place()
        caret = Place(place.paragraph, place.start, place.start)
        editor.apply(done.after, self.tr("Replacing {0}").format(trace.text), caret=caret)
        # What was decided of other traces meanwhile stays decided.
        self._decide(replaced(done.before, self._decisions, trace, done.value)[1])
        self._soon.stop()
        self.look()

    def _tell_changed(self) -> None:
        self._soon.stop()
        self._parts.notice.show_message(
            "info", self.tr("The text has changed: its places are looked up again"), ""
        )
        self.look()

    def _decide(self, decisions: tuple[Decision, ...]) -> None:
        self._decisions = decisions
        desk, draft_id, text = (
            self._parts.workspace.desk,
            self._draft_id,
            decisions_to_json(decisions),
        )
        job = Job(
            self.tr("Keeping decisions"),
            lambda cancel: desk.keep_notes(draft_id, text),
            promised=True,
        )
        job.failed.connect(self._parts.notice.show_error)
        self._parts.jobs.start(job, Queue.READS)
        self._tell()

    def _tell(self) -> None:
        traces = self._traces or ()
        left = open_traces(traces, self._decisions)
        self._panel.show_traces(traces, left)
        self._parts.panels.set_count("precedent", len(left))
        self.changed.emit()

    def _latest(self, name: str, done: Callable[..., None]) -> Latest:
        made = Latest(self._parts.jobs, name, self)
        made.done.connect(done)
        return made


def _with(title: str, text: str, value: str) -> str:
    """A title that says ``value`` for ``text``."""
    return whole_words(text).sub(lambda found: value, title)
