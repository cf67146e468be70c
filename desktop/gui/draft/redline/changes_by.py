"""Whose name tracked changes carry, and of which day they are."""

import datetime
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.drafting.templating import values
from desktop.gui.draft.fields.editors import DateEditor

# Of a day no hour is asked for; at noon it is the same day in nearly all zones.
_NOON = datetime.time(12, tzinfo=datetime.UTC)


@dataclass(frozen=True, slots=True)
class By:
    """``when`` None is the time of the comparison."""

    author: str = ""
    when: datetime.datetime | None = None


class ChangesBy(QWidget):
    """Both may be left open. A day that can't be read is shown as such, and is not taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.author = QLineEdit(self)
        self.day = DateEditor(self.tr("Day of the changes (today)"), self)
        self.author.setPlaceholderText(self.tr("Name that the changes carry"))
        self.author.setAccessibleName(self.tr("Name that the changes carry"))
        self.day.set_names(self.tr("Day that the changes carry"), "")
        self.day.changed.connect(self._on_day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.author)
        column.addWidget(self.day)

    def by(self, author: str = "") -> By:
        """What is given; ``author`` is taken where no name is."""
        name = self.author.text().strip() or author.strip()
        day = self._day()
        return By(name, None if day is None else datetime.datetime.combine(day, _NOON))

    def _day(self) -> datetime.date | None:
        typed = self.day.value().strip()
        try:
            return values.day(typed) if typed else None
        except ValueError:
            return None

    def _on_day(self) -> None:
        self.day.set_invalid(bool(self.day.value().strip()) and self._day() is None)
