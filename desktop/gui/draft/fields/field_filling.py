"""Field values into a draft: at once in all places that say the field, and then the clauses that
depend on it, made by the desk."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.templating.fields import FieldReport
from desktop.drafting.templating.templates import Template
from desktop.gui.draft.fields.field_changes import (
    pending_values,
    with_blank,
    with_field,
    with_value,
)
from desktop.gui.draft.fields.fields_panel import FieldsPanel
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_REFILL_MS = 500


class FieldFilling(QObject):
    """Ties a form to an editor. All changes of one field in a row are one step."""

    failed = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        editor: DraftEditor,
        panel: FieldsPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._editor = editor
        self._panel = panel
        self._template: Template | None = None
        self._draft_id = 0
        self._asked: Manuscript | None = None
        self._fields: Mapping[str, str] = {}
        self._merge = ""
        self.report: FieldReport | None = None
        self._refill = Latest(jobs, self.tr("Filling in"), self)
        self._refill.done.connect(self._on_refilled)
        self._refill.failed.connect(self.failed)
        self._soon = one_shot(self, _REFILL_MS, self._ask)
        panel.changed.connect(self._on_changed)
        editor.edited.connect(self._on_edited)

    @property
    def is_busy(self) -> bool:
        """Whether clauses may still change because of a field."""
        return self._soon.isActive() or self._refill.busy

    def open(self, draft_id: int, template: Template | None) -> None:
        """Another draft is in the editor."""
        self._soon.stop()
        self._refill.drop()
        self._draft_id, self._template = draft_id, template
        self._panel.open(template, self._editor.manuscript)
        self._editor.form_fields = frozenset(self._panel.form.names)
        self._check()
        if template is not None and pending_values(self._editor.manuscript):
            self._soon.start()

    def _check(self) -> None:
        if self._template is not None:
            values = self._panel.form.values()
            self.report = self._workspace.check_fields(self._template, values)
            self._panel.show_report(self.report)
        else:
            self.report = None

    def _on_changed(self, name: str) -> None:
        template = self._template
        if template is None:
            return
        self._check()
        report = self.report
        value = self._panel.form.values()[name]
        field = template.field(name)
        draft = self._editor.manuscript
        unusable = report is not None and field in (
            *report.missing,
            *(problem.field for problem in report.invalid),
        )
        if field.kind == "list" or report is None:
            made = with_value(draft, name, value)
        elif report.values.get(name):
            made = with_field(draft, name, value, report.values[name])
        elif unusable:
            made = with_blank(draft, name, _label(field.label), value)
        else:
            made = with_value(draft, name, value)
        self._merge = f"field {name}"
        self._editor.apply(made, self.tr("Field: {0}").format(field.label), self._merge)
        self._soon.start()

    def _ask(self) -> None:
        """Have the desk fill in the template anew: its clauses may depend on the field."""
        if self._template is None:
            return
        draft, draft_id, workspace = self._editor.manuscript, self._draft_id, self._workspace
        values = self._panel.form.values()
        self._asked = draft
        self._refill.run(lambda cancel: workspace.desk.refill(draft_id, draft, values))

    def _on_refilled(self, made: Manuscript) -> None:
        draft = self._editor.manuscript
        if draft is not self._asked:
            # Something was typed meanwhile: once more, with that.
            self._soon.start()
            return
        if made.paragraphs == draft.paragraphs:
            self._editor.amend(made)
        else:
            self._editor.apply(made, self.tr("Fields"), self._merge)

    def _on_edited(self, manuscript: Manuscript) -> None:
        """Undoing brings old values back."""
        if self._template is None or manuscript.fields is self._fields:
            return
        self._fields = manuscript.fields
        if self._panel.show_values(manuscript):
            self._check()


def _label(label: str) -> str:
    """What a blank asks for, in words: a label may have brackets."""
    return label.replace("[", "(").replace("]", ")")
