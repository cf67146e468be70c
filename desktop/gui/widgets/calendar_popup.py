"""A month to choose a day from, beside the field that asks for one."""

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.gui import icons, theme

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
_LEAST_WIDTH, _LEAST_HEIGHT = 320, 260


class CalendarPopup(QFrame):
    """``chosen`` has the day; it closes by itself."""

    chosen = Signal(QDate)

    def __init__(self, day: QDate, locale: QLocale, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(locale)
        self.calendar.setSelectedDate(day)
        self.calendar.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        )
        self._colour()
        self.calendar.activated.connect(self._on_day)
        self.calendar.clicked.connect(self._on_day)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)

    def open_beside(self, field: QWidget) -> None:
        """Show it below the field, or above where there is no room below."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + 2))
        screen = field.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - 2))
        left = min(place.x(), screen.right() - self.width())
        self.move(max(screen.left(), left), max(screen.top(), place.y()))
        self.show()
        self.calendar.setFocus()

    def _colour(self) -> None:
        """Qt paints weekends red and its arrows black, whatever the theme."""
        table = theme.tokens(self.palette())
        plain = QTextCharFormat()
        plain.setForeground(QColor(table.text))
        for day in _WEEKEND:
            self.calendar.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(QColor(table.muted))
        head.setBackground(QColor(table.surface))
        self.calendar.setHeaderTextFormat(head)
        for name, drawing, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        ):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(drawing, "muted"))
                button.setAccessibleName(words)

    def _on_day(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
