"""The panels of the drafting desk with what does their work."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.drafting.templating.templates import Template
from desktop.gui.draft.fields.field_filling import FieldFilling
from desktop.gui.draft.fields.fields_panel import FieldsPanel
from desktop.gui.draft.fields.proposing import Proposing
from desktop.gui.draft.panels.checking import Checking
from desktop.gui.draft.panels.checks_panel import ChecksPanel
from desktop.gui.draft.panels.clause_work import ClauseWork
from desktop.gui.draft.panels.clauses_panel import ClausesPanel
from desktop.gui.draft.panels.finish_panel import FinishPanel
from desktop.gui.draft.panels.finishing import Finishing
from desktop.gui.draft.panels.precedent_panel import PrecedentPanel
from desktop.gui.draft.panels.precedent_work import PrecedentWork
from desktop.gui.draft.panels.side_panels import SidePanels
from desktop.gui.draft.panels.version_work import VersionWork
from desktop.gui.draft.panels.versions_panel import VersionsPanel
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.draft.panels.write_work import WriteWork
from desktop.gui.draft.parts import Parts
from desktop.gui.draft.sheet.outline_panel import OutlinePanel
from desktop.vault.desk.drafts import DraftFacts


class DeskPanels:
    """The panels, each made when it is first asked for: all at once take 20 ms to make."""

    def __init__(self, side: SidePanels) -> None:
        self._side = side

    @cached_property
    def outline(self) -> OutlinePanel:
        """The headings of the draft."""
        return OutlinePanel(self._side)

    @cached_property
    def fields(self) -> FieldsPanel:
        """The form."""
        return FieldsPanel(self._side)

    @cached_property
    def clauses(self) -> ClausesPanel:
        """The clause library."""
        return ClausesPanel(self._side)

    @cached_property
    def write(self) -> WritePanel:
        """Where clauses and letters are written."""
        return WritePanel(self._side)

    @cached_property
    def checks(self) -> ChecksPanel:
        """What was found in the draft."""
        return ChecksPanel(self._side)

    @cached_property
    def precedent(self) -> PrecedentPanel:
        """What is left of an old matter."""
        return PrecedentPanel(self._side)

    @cached_property
    def versions(self) -> VersionsPanel:
        """The versions."""
        return VersionsPanel(self._side)

    @cached_property
    def finish(self) -> FinishPanel:
        """The export."""
        return FinishPanel(self._side)

    def make_first(self) -> None:
        """Make those that stand first."""
        _ = (self.outline, self.fields, self.clauses)

    def make_more(self) -> None:
        """Make some more of them."""
        _ = (self.write, self.checks, self.precedent)


class DeskTools(QObject):
    """``place_asked`` has a place of the draft that is to be shown, ``source_asked`` an origin."""

    place_asked = Signal(object)
    source_asked = Signal(object)

    def __init__(self, parts: Parts, panels: DeskPanels, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        # In their order: the Tab key goes through them as they were made.
        self.outline = panels.outline
        self.fields = panels.fields
        self.clauses = panels.clauses
        self.write = panels.write
        self.checks = panels.checks
        self.precedent = panels.precedent
        self.versions = panels.versions
        self.finish = panels.finish
        self.filling = FieldFilling(parts.workspace, parts.jobs, parts.editor, self.fields, parent)
        self.proposing = Proposing(parts, self.fields, self)
        self.clause_work = ClauseWork(parts, self.clauses, self)
        self.write_work = WriteWork(parts, self.write, self)
        self.checking = Checking(parts, self.checks, self)
        self.precedent_work = PrecedentWork(parts, self.precedent, self)
        self.version_work = VersionWork(parts, self.versions, self)
        self.finishing = Finishing(parts, self.finish, self.checking, self)
        self._add()
        self._connect()

    def open(self, facts: DraftFacts, template: Template | None) -> None:
        """Another draft is in the editor."""
        self.proposing.close()
        self.filling.open(facts.id, template)
        self.proposing.open(facts.matter, facts.id, template)
        self.precedent_work.open(facts.id, facts.precedent_id)
        self.write_work.open(facts.matter)
        self.checking.open()
        self.version_work.open(facts.id)
        self.finishing.open(facts.id)

    @property
    def is_busy(self) -> bool:
        """Whether what a panel shows, or the text, may still change by itself."""
        helpers = (
            *(self.fields, self.filling, self.proposing, self.clause_work),
            *(self.checking, self.precedent_work, self.version_work, self.write_work),
        )
        return any(helper.is_busy for helper in helpers)

    def _add(self) -> None:
        add = self._parts.panels.add
        add("outline", self.tr("Outline"), "outline", self.outline)
        add("fields", self.tr("Fields"), "form", self.fields)
        add("clauses", self.tr("Clauses"), "clauses", self.clauses)
        add("write", self.tr("Write"), "pen", self.write)
        add("checks", self.tr("Checks"), "checks", self.checks)
        add("precedent", self.tr("Precedent"), "precedent", self.precedent)
        add("versions", self.tr("Versions"), "history", self.versions)
        add("finish", self.tr("Finish"), "export", self.finish)

    def _connect(self) -> None:
        for signal in (
            self.outline.place_asked,
            self.finish.place_asked,
            self.checking.place_asked,
            self.precedent_work.place_asked,
        ):
            signal.connect(self.place_asked)
        self.filling.failed.connect(self._parts.notice.show_error)
        self.proposing.source_asked.connect(self.source_asked)
        self.write_work.source_asked.connect(self.source_asked)
        self.precedent_work.changed.connect(self.finishing.refresh)
        # Who is named as the author of the file made its changes, too.
        self.version_work.by = lambda: self.versions.by.by(self.finish.author.text())
        self.finishing.undecided = lambda: self.precedent_work.undecided
