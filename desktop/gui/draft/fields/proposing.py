"""Asks the matter's documents for values of a draft's empty fields."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desktop.documents import Citation
from desktop.drafting.manuscript.model import Origin
from desktop.drafting.templating.proposals import Proposal
from desktop.drafting.templating.templates import Field, Template
from desktop.gui.draft.fields.field_row import FieldRow
from desktop.gui.draft.fields.fields_panel import FieldsPanel
from desktop.gui.draft.fields.proposal_chips import ProposalChips
from desktop.gui.draft.parts import Parts
from desktop.gui.widgets.latest import Latest

_NAMES = frozenset({"party", "person"})


class Proposing(QObject):
    """``source_asked`` has the origin that is to be shown."""

    source_asked = Signal(object)

    def __init__(self, parts: Parts, panel: FieldsPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panel = panel
        self.chips: dict[str, ProposalChips] = {}
        self._template: Template | None = None
        self._names: dict[str, str] = {}
        self._found: dict[str, tuple[Proposal, ...]] = {}
        self._ask: Callable[[], None] | None = None
        self._run = Latest(parts.jobs, self.tr("Looking for values"), self)
        self._run.done.connect(self._on_found)
        # Nothing is lost where nothing can be proposed.
        panel.form.changed.connect(self._show)
        panel.form.filled.connect(self._show)
        panel.form.came.connect(self._on_came)

    @property
    def is_busy(self) -> bool:
        """Whether values are still to come."""
        return self._run.busy

    def close(self) -> None:
        """The form is about to be another one."""
        self._run.drop()
        self.chips, self._found, self._ask = {}, {}, None

    def open(self, matter: str, draft_id: int, template: Template | None) -> None:
        """Another draft is on the desk."""
        if template is None:
            return
        values = self._panel.form.values()
        if all(values[field.name].strip() for field in template.fields if field.required):
            return
        desk, name = self._parts.workspace.desk, template.name

        def ask() -> None:
            given = self._panel.form.values()
            self._run.run(lambda cancel: desk.proposals(matter, name, draft_id, given))

        self._ask, self._template = ask, template
        self._names = self._named()
        for row in self._panel.form.rows.values():
            self._on_came(row)
        ask()

    def _on_came(self, row: FieldRow) -> None:
        """A row that is there from now on."""
        if self._ask is not None and row.field.kind in _NAMES:
            row.editor.left.connect(self._on_left)
        if row.field.name in self._found:
            self._propose(row)
            self._show()

    def _on_taken(self, field: Field, value: str) -> None:
        editor = self._panel.form.rows[field.name].editor
        # What was pressed goes, and would leave the keys to some other button.
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.set_value(value)
        editor.go_to_end()
        self._on_left()

    def _on_left(self) -> None:
        """Whose address is asked for is known only when a name is given, typed or taken."""
        names = self._named()
        if self._ask is not None and names != self._names:
            self._names = names
            self._ask()

    def _named(self) -> dict[str, str]:
        fields = self._template.fields if self._template is not None else ()
        values = self._panel.form.values()
        return {each.name: values[each.name].strip() for each in fields if each.kind in _NAMES}

    def _on_found(self, found: dict[str, tuple[Proposal, ...]]) -> None:
        self._found = found
        for name in self.chips.keys() | found.keys():
            row = self._panel.form.rows.get(name)
            if row is not None:
                self._propose(row)
        self._show()

    def _propose(self, row: FieldRow) -> None:
        if row.field.kind != "list":
            chips = self.chips.get(row.field.name) or self._add_chips(row)
            chips.show_proposals(self._found.get(row.field.name, ()))

    def _add_chips(self, row: FieldRow) -> ProposalChips:
        field = row.field
        chips = ProposalChips(field.label, row)
        chips.taken.connect(lambda value: self._on_taken(field, value))
        chips.source_asked.connect(self._on_source)
        row.add_below(chips)
        self.chips[field.name] = chips
        return chips

    def _show(self) -> None:
        """A field that has a value needs no other one."""
        for name, chips in self.chips.items():
            row = self._panel.form.rows.get(name)
            if row is not None:
                value = row.value()
                is_open = not value.strip() or value == row.field.default
                chips.setVisible(is_open and bool(chips.chips))

    def _on_source(self, citation: Citation) -> None:
        self.source_asked.emit(
            Origin(
                "precedent",
                citation.doc,
                citation.document_id,
                citation.page,
                citation.start,
                citation.end,
            )
        )
