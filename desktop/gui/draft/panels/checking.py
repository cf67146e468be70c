"""Checks a draft off the GUI thread while its panel is open, and shows what was found."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.edits import replace_text
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.errors import DesktopError
from desktop.gui.draft.panels.checks_panel import ChecksPanel
from desktop.gui.draft.panels.finding_words import spoken
from desktop.gui.draft.parts import Parts
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest

# Checking takes the processor for a moment: not while somebody types.
_AFTER_MS = 1200


class Checking(QObject):
    """``checked`` has the findings of the draft as it is; ``unchecked``: none could be had."""

    checked = Signal(object)
    unchecked = Signal()
    place_asked = Signal(object)

    def __init__(self, parts: Parts, panel: ChecksPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self._of: Manuscript | None = None
        self._asked: Manuscript | None = None
        self.findings: tuple[Finding, ...] = ()
        self._run = Latest(parts.jobs, self.tr("Checking a draft"), self)
        self._run.done.connect(self._on_found)
        self._run.failed.connect(self._on_failed)
        self._soon = one_shot(self, _AFTER_MS, self.check)
        parts.editor.edited.connect(self._on_edited)
        parts.panels.chosen.connect(self._on_panel)
        panel.place_asked.connect(self.place_asked)
        panel.replacement_asked.connect(self._on_replacement)

    @property
    def is_busy(self) -> bool:
        """Whether findings are still to come."""
        return self._run.busy

    def open(self) -> None:
        """Another draft is in the editor."""
        self._soon.stop()
        self._run.drop()
        self._of, self.findings = None, ()
        self._panel.show_findings(())
        self._parts.panels.set_count("checks", 0)
        self._on_panel(self._parts.panels.shown)

    def check(self) -> None:
        """Check the draft as it is now, unless that was done."""
        draft = self._parts.editor.manuscript
        if draft is self._of:
            self.checked.emit(self.findings)
            return
        desk = self._parts.workspace.desk
        self._asked = draft
        self._panel.show_busy()
        self._run.run(lambda cancel: desk.check(draft))

    def _on_found(self, findings: Sequence[Finding]) -> None:
        self._of, self.findings = self._asked, tuple(findings)
        self._panel.show_findings(self.findings)
        self._parts.panels.set_count("checks", len(self._panel.shown()))
        self.checked.emit(self.findings)

    def _on_failed(self, error: DesktopError) -> None:
        self._panel.show_unchecked()
        self.unchecked.emit()
        self._parts.notice.show_error(error, (self.tr("Try again"), self.check))

    def _on_edited(self) -> None:
        if self._parts.panels.shown in {"checks", "finish"}:
            self._soon.start()

    def _on_panel(self, name: str) -> None:
        if name in {"checks", "finish"}:
            self.check()

    def _on_replacement(self, finding: Finding) -> None:
        """Put the one certain text in place, if the place still says what was checked."""
        place, editor = finding.place, self._parts.editor
        if place is None or not self._is_same(place):
            self._parts.notice.show_message(
                "info", self.tr("The text was changed since it was checked"), ""
            )
            self.check()
            return
        made = replace_text(editor.manuscript, place, finding.suggestion)
        end = place.start + len(finding.suggestion)
        caret = Place(place.paragraph, place.start, end)
        editor.apply(made, self.tr("Correction: {0}").format(spoken(finding.title)), caret=caret)
        self._soon.stop()
        self.check()

    def _is_same(self, place: Place) -> bool:
        def text(draft: Manuscript | None) -> str | None:
            if draft is None:
                return None
            found = [p.text for p in draft.paragraphs if p.id == place.paragraph]
            return found[0] if found else None

        return text(self._of) == text(self._parts.editor.manuscript)
