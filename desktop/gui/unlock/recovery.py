"""Shows the recovery code, once. It can be read, not copied: its place is on paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QPushButton, QWidget

from desktop.gui.unlock.screen import Screen
from desktop.gui.unlock.typed_back import TypedBack

_ACROSS = 4


class CodeView(QFrame):
    """The groups of a code in numbered cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)

    @property
    def groups(self) -> tuple[str, ...]:
        """What is shown."""
        return self._groups

    def show_code(self, code: str) -> None:
        """Show a code; "" forgets it."""
        self._groups = tuple(code.split("-")) if code else ()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, group in enumerate(self._groups):
            cell = QLabel(group, self)
            cell.setProperty("role", "code")
            cell.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            cell.setAlignment(Qt.AlignmentFlag.AlignLeft)
            cell.setAccessibleName(self.tr("Group {0}: {1}").format(place + 1, " ".join(group)))
            # Reachable by keyboard so that a screen reader can be led from group to group.
            cell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            number = QLabel(f"{place + 1}", self)
            number.setProperty("role", "caption")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row, column = divmod(place, _ACROSS)
            self._grid.addWidget(number, row, 2 * column)
            self._grid.addWidget(cell, row, 2 * column + 1)


class RecoveryScreen(Screen):
    """Goes on only when the code is written down and some groups of it were typed back."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Write down your recovery code"))
        self.words.setText(
            self.tr(
                "If the keychain is lost or the passphrase forgotten, this code opens the vault. "
                "Without it nobody can. It is shown this one time."
            )
        )
        self.code = CodeView(self)
        self.written = QCheckBox(self.tr("I have written it down on paper"), self)
        self.typed = TypedBack(self)
        self._shown = ""
        self.go_on = QPushButton(self.tr("Continue"), self)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setEnabled(False)
        self.column.addWidget(self.code)
        self.column.addSpacing(8)
        self.column.addWidget(self.written)
        self.column.addWidget(self.typed)
        self.column.addWidget(self.go_on)
        self.written.toggled.connect(self._on_written)
        self.typed.changed.connect(lambda: self.go_on.setEnabled(self.typed.right))
        self.typed.submitted.connect(self.go_on.click)
        self.go_on.clicked.connect(self.accepted)

    def show_code(self, code: str) -> None:
        """Show a new code."""
        self._shown = code
        self.written.setChecked(False)
        self.typed.forget()
        self.code.show_code(code)
        self.code.show()

    def tell_purpose(self, words: str) -> None:
        """With what has the keys first: the code is to be read group by group, when it is asked
        for, and not aloud as a whole."""
        self.written.setAccessibleDescription(words)

    def clear(self) -> None:
        """Forget it."""
        self._shown = ""
        self.code.show_code("")
        self.typed.forget()

    def _on_written(self, written: bool) -> None:
        """The code is covered while it is typed from the paper; unchecked, it shows again."""
        self.code.setVisible(not written)
        self.go_on.setEnabled(False)
        if written and self._shown:
            self.typed.ask(self._shown)
        else:
            self.typed.forget()
