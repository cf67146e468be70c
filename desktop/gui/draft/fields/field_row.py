"""One field of a form: its label, the editor, and one line below that helps or complains."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.drafting.templating.fields import FieldReport
from desktop.drafting.templating.templates import Field
from desktop.gui.draft.fields.editors import Editor, editor_for
from desktop.gui.draft.fields.list_editor import ListEditor


class FieldRow(QWidget):
    """Complains only about what the user has left, or after the user wanted to save. ``changed``
    has the field's name."""

    changed = Signal(str)

    def __init__(self, field: Field, label: str, section: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._left = False
        self._report: FieldReport | None = None
        self.editor: Editor
        self.editor = ListEditor(field, self) if field.item else editor_for(field, self)
        self._label = QLabel(label, self)
        self._label.setBuddy(self.editor.inner)
        self._mark = QLabel("" if field.required else self.tr("optional"), self)
        self._mark.setProperty("role", "caption")
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "caption")
        needed = self.tr("Needed. ") if field.required else self.tr("Optional. ")
        name = f"{section}: {label}" if section else label
        self.editor.set_names(name, needed + field.help)
        # Heard with the field on Linux, where a label stands for its name; what is noted below is
        # the field's description, and of the row: else a panel would begin with all of its notes.
        self._label.setAccessibleName(name)
        self.note.setBuddy(self)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        # A long label wraps: it must not make the form wider than its panel.
        self._label.setWordWrap(True)
        head.addWidget(self._label, 1)
        if field.required:
            star = QLabel("*", self)
            star.setProperty("role", "error")
            star.setToolTip(self.tr("Needed"))
            head.addWidget(star)
        head.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        self._say("caption", field.help)
        self.editor.changed.connect(self._on_changed)
        self.editor.left.connect(self._on_left)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the field."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    def value(self) -> str:
        """What is typed."""
        return self.editor.value()

    def set_value(self, value: str) -> None:
        """Put a value in, as if nobody had touched the field yet."""
        self._left = False
        self.editor.set_value(value)

    def show_report(self, report: FieldReport) -> None:
        """Show what the check says of this field. One that is not asked for as things stand is not
        there."""
        self.setVisible(self.asked_for(report))
        self._report = report
        self._tell()

    def asked_for(self, report: FieldReport) -> bool:
        """Whether the template asks for this field as things stand."""
        return all(field.name != self.field.name for field in report.idle)

    @property
    def complains(self) -> bool:
        """Whether a problem is shown."""
        return bool(self.note.property("role") == "error")

    def _tell(self) -> None:
        report = self._report
        if report is None:
            return
        reason = next((p.reason for p in report.invalid if p.field.name == self.field.name), "")
        wording = report.values.get(self.field.name, "")
        if reason and self._left:
            self._say("error", reason)
        elif wording and self.value().strip() and wording != self.value().strip():
            self._say("caption", self.tr("In the document: {wording}").format(wording=wording))
        else:
            self._say("caption", self.field.help)

    def _say(self, role: str, words: str) -> None:
        if self.note.property("role") != role:
            self.note.setProperty("role", role)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)
        self.note.setText(words.replace("&", "&&"))  # beside a buddy one alone would mark a key
        self.note.setVisible(bool(words))
        self.editor.set_invalid(role == "error")
        if role == "error":
            self.editor.set_description(words)
        else:
            needed = self.tr("Needed. ") if self.field.required else self.tr("Optional. ")
            self.editor.set_description(needed + words)

    def _on_changed(self) -> None:
        self._left = False
        self.changed.emit(self.field.name)

    def _on_left(self) -> None:
        self._left = bool(self.value().strip())
        self._tell()
