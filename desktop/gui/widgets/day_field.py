"""A day, typed in any usual form or chosen from a calendar; empty for none."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.drafting.templating import values
from desktop.gui import icons
from desktop.gui.widgets.calendar_popup import CalendarPopup
from desktop.gui.widgets.fonts import scaled

_WIDTH = 132
# The frame, the padding and the cursor around the words of a field.
_AROUND = 28


class DayField(QWidget):
    """``none`` says what an empty field means. ``changed`` comes when another day, or none, was
    entered; ``refused`` has what is wrong with what was typed. The field then keeps the day it
    had."""

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self, name: str, calendar_name: str, parent: QWidget | None = None, none: str = ""
    ) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(none or self.tr("Any day"))
        self.edit.setAccessibleName(name)
        self.button = QToolButton(self)
        self.button.setIcon(icons.icon("calendar", "muted"))
        self.button.setToolTip(calendar_name)
        self.button.setAccessibleName(calendar_name)
        self._day: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.edit)
        row.addWidget(self.button)
        # More room than that is for others: the calendar stays beside its field.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit_letters()
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self.commit)
        self.button.clicked.connect(self.open_calendar)

    @property
    def day(self) -> date | None:
        """The day that was entered last, or None."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show this day, without a signal."""
        self._day = day
        self.edit.setText(day_words(day) if day else "")
        self._mark(valid=True)

    def commit(self) -> None:
        """Take what is typed."""
        text = self.edit.text().strip()
        if text == (day_words(self._day) if self._day else ""):
            self._mark(valid=True)
            return
        try:
            day = values.day(text) if text else None
        except ValueError as error:
            self._mark(valid=False)
            self.refused.emit(str(error))
            return
        self.set_day(day)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Room for a day in letters of any size."""
        super().changeEvent(event)
        # Qt tells of the first letters while the field is being made.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "edit"):
            self._fit_letters()

    def _fit_letters(self) -> None:
        words = self.edit.fontMetrics().horizontalAdvance(self.edit.placeholderText())
        self.edit.setFixedWidth(max(scaled(self, _WIDTH), words + _AROUND))

    def open_calendar(self) -> None:
        """Show a calendar beside the field."""
        shown = QDate.currentDate()
        if self._day is not None:
            shown = QDate(self._day.year, self._day.month, self._day.day)
        popup = CalendarPopup(shown, QLocale(), self)
        popup.chosen.connect(self._on_day)
        popup.open_beside(self)

    def _on_day(self, day: QDate) -> None:
        self.edit.setText(day.toString("yyyy-MM-dd"))
        self.edit.setFocus()
        self.commit()

    def _mark(self, *, valid: bool) -> None:
        if self.edit.property("invalid") is not (not valid):
            self.edit.setProperty("invalid", not valid)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)


def day_words(day: date) -> str:
    """A day whose month can't be mistaken, in a form that can be typed again: "5 Apr 2023"."""
    english = QLocale(QLocale.Language.English)
    return english.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
