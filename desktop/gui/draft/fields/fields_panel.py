"""The fields of a draft: the form of its template, tied to every place that says a field."""

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.templating.fields import FieldReport
from desktop.drafting.templating.templates import Template
from desktop.gui.draft.fields.field_changes import field_values
from desktop.gui.draft.fields.form import DraftForm
from desktop.gui.draft.panels.side_panels import Panel
from desktop.gui.widgets.link_label import LinkLabel


class FieldsPanel(Panel):
    """``changed`` has the name of the field that was given another value."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Fields"), parent)
        self.form = DraftForm(self)
        self.missing = LinkLabel(self)
        self.nothing = QLabel(
            self.tr(
                "This draft was not made from a template, so it has no fields: change names and "
                "sums in the text, or with the panel “Precedent”."
            ),
            self,
        )
        self._build()
        self.form.changed.connect(self.changed)
        self.missing.linkActivated.connect(self.form.focus_field)

    def begin(self) -> None:
        """The first field takes the focus."""
        if self.form.names:
            self.form.focus_field(self.form.names[0])

    @property
    def is_busy(self) -> bool:
        """Whether fields are still to come."""
        return self.form.is_coming

    def open(self, template: Template | None, manuscript: Manuscript) -> None:
        """Show the form of a draft's template."""
        has_fields = template is not None
        self.form.setVisible(has_fields)
        self.missing.setVisible(has_fields)
        self.nothing.setVisible(not has_fields)
        self.form.clear()
        if template is not None:
            self.form.build(template)
            self.show_values(manuscript)

    def show_values(self, manuscript: Manuscript) -> bool:
        """Say what the draft says: after undoing, or another version. Returns whether that is
        something else."""
        return self.form.fill(field_values(manuscript))

    def show_report(self, report: FieldReport) -> None:
        """Show at each field what the check says of it, and below what is missing."""
        self.form.show_report(report)
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

    def _build(self) -> None:
        self.missing.setWordWrap(True)
        self.missing.setTextFormat(Qt.TextFormat.RichText)
        self.missing.setProperty("role", "caption")
        self.missing.setOpenExternalLinks(False)
        self.missing.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.form, 1)
        self.column.addWidget(self.missing)
        self.column.addStretch(0)
