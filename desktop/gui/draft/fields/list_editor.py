"""The entries of a list: a box each with its parts, a button to remove it, one to add more."""

import itertools
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.templating import lists
from desktop.drafting.templating.templates import Field
from desktop.gui import icons
from desktop.gui.draft.fields.editors import Editor, editor_for


class ListEditor(Editor):
    """Speaks in plain text as every editor does: ``lists`` says how a list is written."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        box = QWidget()
        super().__init__(box, parent)
        self._field = field
        self.boxes: list[EntryBox] = []
        self.add_button = QPushButton(self.tr("Add"), box)
        self.add_button.setIcon(icons.icon("add", "muted"))
        self.add_button.setAccessibleName(self.tr("Add to {list}").format(list=field.label))
        self.add_button.clicked.connect(self._on_add)
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_value("")

    def value(self) -> str:
        """What is typed, as a list in JSON; "" if nothing is."""
        return lists.as_text([box.values() for box in self.boxes])

    def set_value(self, value: str) -> None:
        """Put entries in. What can't be read is none."""
        try:
            given = lists.entries(self._field, value)
        except ValueError:
            given = []
        for box in list(self.boxes):
            self._drop(box)
        if not given and self._field.required:
            given = [{}]
        for entry in given:
            self._append(entry)
        self._follow()
        self.changed.emit()

    def set_names(self, name: str, description: str) -> None:
        """What a screen reader says."""
        super().set_names(name, description)
        self._follow()

    def set_description(self, description: str) -> None:
        """The button can have the focus where the box around the entries can't."""
        super().set_description(description)
        self.add_button.setAccessibleDescription(description)

    def _append(self, values: Mapping[str, str]) -> "EntryBox":
        box = EntryBox(self._field, self.inner)
        box.fill(values)
        box.changed.connect(self.changed)
        box.left.connect(self.left)
        box.removed.connect(self._on_removed)
        self._column.insertWidget(len(self.boxes), box)
        self.boxes.append(box)
        return box

    def _on_add(self) -> None:
        box = self._append({})
        box.show()  # the layout would do so later, and what is hidden takes no focus
        self._follow()
        box.editors[self._field.item[0].name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        box = self.sender()
        if not isinstance(box, EntryBox):
            return
        place = self.boxes.index(box)
        self._drop(box)
        self._follow()
        following = self.boxes[place : place + 1]
        target = following[0].remove_button if following else self.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, box: "EntryBox") -> None:
        self.boxes.remove(box)
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _follow(self) -> None:
        """Number the entries anew; the field's focus goes to the first one."""
        for number, box in enumerate(self.boxes, 1):
            box.set_number(number)
        first = self.boxes[0].first if self.boxes else self.add_button
        self.setFocusProxy(first)
        order = [widget for box in self.boxes for widget in box.in_order()]
        for before, after in itertools.pairwise([*order, self.add_button]):
            QWidget.setTabOrder(before, after)


class EntryBox(QFrame):
    """One entry."""

    changed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, field: Field, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setProperty("role", "sunken")
        self._number = QLabel(self)
        self._number.setProperty("role", "caption")
        self.remove_button = QToolButton(self)
        self.remove_button.setIcon(icons.icon("remove", "muted"))
        self.remove_button.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self.remove_button)
        self.editors: dict[str, Editor] = {}
        grid = QGridLayout()
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        grid.setVerticalSpacing(4)
        for row, part in enumerate(field.item):
            editor = editor_for(part, self)
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
            label = QLabel(part.label, self)
            label.setWordWrap(True)
            label.setBuddy(editor.inner)
            if part.help:
                editor.inner.setToolTip(part.help)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(editor, row, 1)
            self.editors[part.name] = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 6, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(grid)

    @property
    def first(self) -> QWidget:
        """Where typing begins."""
        return self.editors[self._field.item[0].name].inner

    def in_order(self) -> list[QWidget]:
        """What Tab goes through."""
        parts = [widget for editor in self.editors.values() for widget in editor.in_order()]
        return [*parts, self.remove_button]

    def values(self) -> dict[str, str]:
        """What is typed, by the names of the parts."""
        return {name: editor.value() for name, editor in self.editors.items()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Put an entry in; a part without a value gets its default."""
        for part in self._field.item:
            self.editors[part.name].set_value(values.get(part.name, part.default))

    def set_number(self, number: int) -> None:
        """Say which entry this is."""
        self._number.setText(str(number))
        remove = self.tr("Remove {list} {number}").format(list=self._field.label, number=number)
        self.remove_button.setToolTip(remove)
        self.remove_button.setAccessibleName(remove)
        for part in self._field.item:
            needed = self.tr("Needed. ") if part.required else self.tr("Optional. ")
            self.editors[part.name].set_names(
                f"{self._field.label} {number}: {part.label}", needed + part.help
            )
