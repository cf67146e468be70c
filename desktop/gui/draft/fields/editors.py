"""One way to type a value for each kind of field; all speak in plain text."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from desktop.drafting.templating.templates import Field
from desktop.gui import icons
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.calendar_popup import CalendarPopup
from desktop.gui.widgets.growing_edit import GrowingEdit
from desktop.gui.widgets.into_view import come_into_view
from desktop.gui.widgets.tab_order import chain_of

_MOST_LINES = 5
_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_DATE_FORM = "d MMMM yyyy"
_HINTS = {
    "date": "1 March 2026",
    "money": "£12,500",
    "duration": "30 days",
}


class Editor(QWidget):
    """Holds one value as text. ``left`` says that the user has gone on."""

    changed = Signal()
    left = Signal()

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inner = inner
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(inner, 1)
        self.setFocusProxy(inner)
        inner.installEventFilter(self)

    def value(self) -> str:
        """What is typed."""
        raise NotImplementedError

    def set_value(self, value: str) -> None:
        """Put a value in."""
        raise NotImplementedError

    def go_to_end(self) -> None:
        """Put the caret behind what is typed, where there is one."""

    def set_names(self, name: str, description: str) -> None:
        """What a screen reader says."""
        self.inner.setAccessibleName(name)
        self.set_description(description)

    def set_description(self, description: str) -> None:
        """What a screen reader adds to the name: help, or what is wrong."""
        self.inner.setAccessibleDescription(description)

    def in_order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.inner]

    def set_invalid(self, invalid: bool) -> None:
        """Show by the border that the value can't be used."""
        if bool(self.inner.property("invalid")) != invalid:
            self.inner.setProperty("invalid", invalid)
            self.inner.style().unpolish(self.inner)
            self.inner.style().polish(self.inner)

    def go_on(self) -> None:
        """Enter: on to the next value that can be typed, past buttons and what is proposed. Behind
        the last one there is none, and what is typed is taken for finished."""
        for each in chain_of(self.window(), behind=self.inner):
            parent = each.parentWidget()
            if isinstance(parent, Editor) and parent.inner is each and each.isVisible():
                # With what is said below it, and what is proposed.
                come_into_view(parent.parentWidget() or parent)
                each.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the focus go."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class LineEditor(Editor):
    """One line: names, amounts, periods."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._line.setPlaceholderText(hint)
        self._line.setAcceptDrops(False)
        self._line.textChanged.connect(self.changed)
        self._line.returnPressed.connect(self.go_on)

    def value(self) -> str:
        """What is typed."""
        return self._line.text()

    def set_value(self, value: str) -> None:
        """Put a value in."""
        self._line.setText(value)

    def go_to_end(self) -> None:
        """Put the caret behind what is typed."""
        self._line.end(False)


class TextEditor(Editor):
    """One line or several."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        self._text = GrowingEdit(_MOST_LINES)
        super().__init__(self._text, parent)
        self._text.setPlaceholderText(hint)
        self._text.textChanged.connect(self.changed)
        self._text.entered_line.connect(self.go_on)

    def value(self) -> str:
        """What is typed."""
        return self._text.toPlainText()

    def set_value(self, value: str) -> None:
        """Put a value in."""
        self._text.setPlainText(value)

    def go_to_end(self) -> None:
        """Put the caret behind what is typed."""
        self._text.moveCursor(QTextCursor.MoveOperation.End)


class DateEditor(LineEditor):
    """A day, typed in any usual form or chosen from a calendar."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(hint, parent)
        self.button = QToolButton(self)
        self.button.setIcon(icons.icon("calendar", "muted"))
        self.button.setToolTip(self.tr("Choose a day"))
        self.button.setAccessibleName(self.tr("Choose a day"))
        self.button.clicked.connect(self.open_calendar)
        self._row.addWidget(self.button)
        self.popup: CalendarPopup | None = None

    def in_order(self) -> list[QWidget]:
        """The calendar's button comes after the day."""
        return [self.inner, self.button]

    def open_calendar(self) -> None:
        """Show a calendar beside the field."""
        typed = _ENGLISH.toDate(self.value().strip(), _DATE_FORM)
        day = typed if typed.isValid() else QDate.currentDate()
        self.popup = CalendarPopup(day, _ENGLISH, self)
        self.popup.chosen.connect(self._on_day)
        self.popup.open_beside(self)

    def _on_day(self, day: QDate) -> None:
        self.popup = None
        self.set_value(_ENGLISH.toString(day, _DATE_FORM))
        self.inner.setFocus()
        self.left.emit()


class ChoiceEditor(Editor):
    """One of several."""

    def __init__(self, choices: Sequence[str], hint: str, parent: QWidget | None = None) -> None:
        self._box = _QuietComboBox()
        super().__init__(self._box, parent)
        self._box.addItem(hint, "")
        for choice in choices:
            self._box.addItem(choice, choice)
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(12)
        self._box.currentIndexChanged.connect(self.changed)

    def set_names(self, name: str, description: str) -> None:
        """What a screen reader says."""
        name_box(self._box, name)
        self.set_description(description)

    def value(self) -> str:
        """What is chosen."""
        return str(self._box.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose; what is not among the choices is none."""
        self._box.setCurrentIndex(max(0, self._box.findData(value)))


class _QuietComboBox(QComboBox):
    """Scrolling a form over it changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def editor_for(field: Field, parent: QWidget | None = None) -> Editor:
    """The way to type one value of this field; a list has an editor of its own."""
    if field.kind == "choice":
        return ChoiceEditor(field.choices, parent.tr("Choose…") if parent else "…", parent)
    hint = field.default or _HINTS.get(field.kind, "")
    if field.kind == "date":
        return DateEditor(hint, parent)
    if field.kind == "text":
        return TextEditor(hint, parent)
    return LineEditor(hint, parent)
