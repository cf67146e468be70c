"""The form of a template."""

from itertools import repeat

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.drafting.templating.fields import FieldReport
from desktop.drafting.templating.templates import Field, Template
from desktop.gui.draft.fields.field_row import FieldRow
from desktop.gui.draft.fields.sections import Entry, Section, sections
from desktop.gui.widgets.turns import Turns

# In a turn of the event loop: the largest templates have 64, which take 150 ms together.
_ROWS_AT_ONCE = 3


class DraftForm(QScrollArea):
    """Built section by section from the fields that a template describes, a few in a turn of the
    event loop. The values are all there from the first moment.

    ``changed`` has the name of a field that was given another value, ``filled`` says that values
    were put in, ``came`` has a row that is there from now on."""

    changed = Signal(str)
    filled = Signal()
    came = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FieldRow] = {}
        self._fields: dict[str, Field] = {}
        self._values: dict[str, str] = {}
        self._left: list[tuple[Section, Entry]] = []
        self._titles: list[tuple[Section, QLabel]] = []
        self._report: FieldReport | None = None
        self._filling = False
        self._coming = Turns((), self)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._frame = QVBoxLayout(self._inside)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget(self._inside)
        self._column = QVBoxLayout(self._body)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Fields of the document"))

    @property
    def names(self) -> tuple[str, ...]:
        """The fields from the top down, whether their rows are there yet or not."""
        return tuple(self._fields)

    @property
    def is_coming(self) -> bool:
        """Whether rows are still to come."""
        return bool(self._left)

    def clear(self) -> None:
        """Replace the form by one without a field."""
        self._coming.drop()
        self.rows, self._titles, self._left = {}, [], []
        self._fields, self._values, self._report = {}, {}, None
        self._renew_body()

    def build(self, template: Template) -> None:
        """Replace the form by that of another template; its rows come in later turns."""
        self.clear()
        parted = sections(template.fields)
        self._left = [(section, entry) for section in parted for entry in section.entries]
        self._fields = {entry.field.name: entry.field for _, entry in self._left}
        self._values = dict.fromkeys(self._fields, "")
        self._coming.deleteLater()
        turns = -(-len(self._left) // _ROWS_AT_ONCE)
        self._coming = Turns(repeat(self._add_some, turns), self)

    def values(self) -> dict[str, str]:
        """What is typed, by the names of the fields."""
        return dict(self._values)

    def fill(self, values: dict[str, str]) -> bool:
        """Put values in; a field without one gets its default. Returns whether they are others
        than before."""
        wanted = {name: values.get(name, field.default) for name, field in self._fields.items()}
        if wanted == self._values:
            return False
        self._values = wanted
        for row in self.rows.values():
            self._put_value(row)
        self.filled.emit()
        for name in self.rows:
            self._take_value(name)
        return True

    def show_report(self, report: FieldReport) -> None:
        """Show at each field what the check says of it, and only the fields that are asked for."""
        self._report = report
        for row in self.rows.values():
            row.show_report(report)
        self._show_titles()

    def focus_field(self, name: str) -> None:
        """Bring a field into view and put the cursor into it."""
        if name not in self._fields:
            return
        if name not in self.rows:
            self._need(name)
        row = self.rows[name]
        self.ensureWidgetVisible(row, 0, 48)
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------------------------------------------------------------------------------- building

    def _renew_body(self) -> None:
        """The old one goes in a turn of its own. It keeps its parent: Qt dresses anew, one by one,
        what gets another."""
        self._frame.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget(self._inside)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 14, 16)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self._frame.addWidget(self._body)
        self._body.show()
        self.verticalScrollBar().setValue(0)

    def _add_some(self) -> None:
        for _ in self._left[:_ROWS_AT_ONCE]:
            self._add()

    def _need(self, name: str) -> None:
        """Have a row, and those above it, now, where it will stand."""
        while name not in self.rows:
            self._add()
        # Asked for from the innermost layout outwards: done at once, the row has its place.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _add(self) -> None:
        """Add the next row."""
        section, entry = self._left.pop(0)
        if not self._titles or self._titles[-1][0] is not section:
            self._add_title(section)
        row = FieldRow(entry.field, entry.label, section.title, self._body)
        self._column.insertWidget(self._column.count() - 1, row)
        self.rows[entry.field.name] = row
        if self._values[entry.field.name]:
            self._put_value(row)
        # By the layout it would be shown later, and what is hidden takes no focus.
        row.show()
        if self._report is not None:
            row.show_report(self._report)
        row.changed.connect(self._take_value)
        self._take_value(entry.field.name)
        self.came.emit(row)

    def _add_title(self, section: Section) -> None:
        title = QLabel(section.title or self.tr("Terms"), self._body)
        title.setProperty("role", "strong")
        title.setContentsMargins(0, 8 if self.rows else 0, 0, 0)
        self._column.insertWidget(self._column.count() - 1, title)
        self._titles.append((section, title))
        self._show_titles()

    def _show_titles(self) -> None:
        """Only those over a field that is asked for."""
        idle = {field.name for field in self._report.idle} if self._report is not None else set()
        for section, title in self._titles:
            title.setVisible(any(entry.field.name not in idle for entry in section.entries))

    # ------------------------------------------------------------------------------------ values

    def _put_value(self, row: FieldRow) -> None:
        self._filling = True
        row.set_value(self._values[row.field.name])
        self._filling = False

    def _take_value(self, name: str) -> None:
        value = self.rows[name].value()
        if not self._filling and value != self._values[name]:
            self._values[name] = value
            self.changed.emit(name)
