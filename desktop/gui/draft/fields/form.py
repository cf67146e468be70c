"""The form of a template."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.drafting.templating.fields import FieldReport
from desktop.drafting.templating.templates import Template
from desktop.gui.draft.fields.field_row import FieldRow
from desktop.gui.draft.fields.sections import Section, sections


class DraftForm(QScrollArea):
    """Built section by section from the fields that a template describes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FieldRow] = {}
        self._titles: dict[str, QLabel] = {}
        self._filling = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Fields of the document"))

    def build(self, template: Template) -> None:
        """Replace the form by that of another template."""
        self.rows, self._titles = {}, {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 14, 16)
        column.setSpacing(14)
        for section in sections(template.fields):
            self._build_section(section, column, inside)
        column.addStretch(1)
        self.setWidget(inside)

    def values(self) -> dict[str, str]:
        """What is typed, by the names of the fields."""
        return {name: row.value() for name, row in self.rows.items()}

    def fill(self, values: dict[str, str]) -> None:
        """Put values in; a field without one gets its default."""
        self._filling = True
        for name, row in self.rows.items():
            row.set_value(values.get(name, row.field.default))
        self._filling = False
        self.changed.emit()

    def show_report(self, report: FieldReport) -> None:
        """Show at each field what the check says of it, and only the fields that are asked for."""
        for row in self.rows.values():
            row.show_report(report)
        shown = {id(self._titles[name]) for name, row in self.rows.items() if row.asked_for(report)}
        for title in self._titles.values():
            title.setVisible(id(title) in shown)

    def focus_field(self, name: str) -> None:
        """Bring a field into view and put the cursor into it."""
        row = self.rows.get(name)
        if row is not None:
            self.ensureWidgetVisible(row, 0, 48)
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_section(self, section: Section, column: QVBoxLayout, inside: QWidget) -> None:
        title = QLabel(section.title or self.tr("Terms"), inside)
        title.setProperty("role", "strong")
        title.setContentsMargins(0, 8 if self.rows else 0, 0, 0)
        column.addWidget(title)
        for entry in section.entries:
            row = FieldRow(entry.field, entry.label, section.title, inside)
            row.changed.connect(self._on_changed)
            self.rows[entry.field.name] = row
            self._titles[entry.field.name] = title
            column.addWidget(row)

    def _on_changed(self) -> None:
        if not self._filling:
            self.changed.emit()
