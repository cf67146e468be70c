"""Has the user type some groups of the recovery code back from the paper: a code that was written
down wrongly is found out now, and not when it is needed."""

import secrets

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.gui.widgets.scroll_page import muted
from desktop.vault.locks import recovery_code

_ASKED = 3
# Somebody who types letters with spaces between them types more than the group has.
_LONGEST = 12


def _any_groups(count: int) -> tuple[int, ...]:
    """Which of the groups are asked for, counted from 0, in their order."""
    chance = secrets.SystemRandom()
    return tuple(sorted(chance.sample(range(count), min(_ASKED, count))))


class TypedBack(QWidget):
    """``changed`` follows every key; ``right`` says whether all of it is typed and right. Enter
    goes to what is still to be typed, and says ``submitted`` where nothing is."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[int, ...] = ()
        self.wanted: tuple[str, ...] = ()
        self.words = muted("", self)
        self.mistake = QLabel(self)
        self.mistake.setProperty("role", "error")
        self.mistake.setWordWrap(True)
        self._labels = [QLabel(self) for _ in range(_ASKED)]
        self.fields = [self._field(label) for label in self._labels]
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for label, field in zip(self._labels, self.fields, strict=True):
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(form)
        column.addWidget(self.mistake)
        self.forget()

    @property
    def right(self) -> bool:
        """Whether all groups that are asked for are typed and right."""
        return bool(self.wanted) and self._first_open() is None

    def _first_open(self) -> QLineEdit | None:
        """The first field whose group is not typed or not right."""
        for field, group in zip(self.fields, self.wanted, strict=True):
            if recovery_code.first_difference(field.text(), group) is not None:
                return field
        return None

    def ask(self, code: str) -> None:
        """Ask for some groups of this code."""
        groups = code.split("-")
        self._places = _any_groups(len(groups))
        self.wanted = tuple(groups[place] for place in self._places)
        numbers = ", ".join(str(place + 1) for place in self._places)
        self.words.setText(
            self.tr("Now type these groups of it from your paper: {0}.").format(numbers)
        )
        for place, label, field in zip(self._places, self._labels, self.fields, strict=True):
            label.setText(self.tr("Group {0}").format(place + 1))
            field.setAccessibleName(self.tr("Group {0} of the recovery code").format(place + 1))
            field.clear()
        self.mistake.clear()
        self.show()
        self.fields[0].setFocus()

    def forget(self) -> None:
        """Forget the code and what was typed."""
        for field in self.fields:
            with QSignalBlocker(field):
                field.clear()
        self.wanted, self._places = (), ()
        self.mistake.clear()
        self.hide()

    def _field(self, label: QLabel) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(self.tr("Group of the recovery code"))
        field.setMaxLength(_LONGEST)
        field.setMaximumWidth(200)
        field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        field.textChanged.connect(self._look)
        field.returnPressed.connect(self._on_enter)
        label.setBuddy(field)
        return field

    def _on_enter(self) -> None:
        field = self._first_open()
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.wanted:
            self.submitted.emit()

    def _look(self) -> None:
        self.mistake.setText(self._mistake())
        self.changed.emit()

    def _mistake(self) -> str:
        """The first character that is another one; a group that is still being typed is right as
        far as it goes."""
        for place, group, field in zip(self._places, self.wanted, self.fields, strict=True):
            at = recovery_code.first_difference(field.text(), group)
            typed = recovery_code.characters(field.text())
            if at is None or at > len(typed):
                continue
            return self.tr(
                "Group {0}, character {1}: the code has another one than “{2}”. Clear the "
                "tick above to see the code again."
            ).format(place + 1, at, typed[at - 1])
        return ""
