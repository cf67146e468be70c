"""A new recovery code: shown, written down, and some of it typed back from the paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.gui.unlock.recovery import CodeView
from desktop.gui.unlock.typed_back import TypedBack


class NewCode(QWidget):
    """``noted`` says that what was typed from the paper is right."""

    noted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.code = CodeView(self)
        self.written = QCheckBox(self.tr("I have written it down on paper"), self)
        self.typed = TypedBack(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.code, self.written, self.typed):
            column.addWidget(part)
        self.written.toggled.connect(self._on_written)
        self.typed.changed.connect(self._on_typed)
        self.show_code("")

    def show_code(self, code: str) -> None:
        """Show a code, and have it noted; nothing for ""."""
        self._shown = code
        self.typed.forget()
        self.code.show_code(code)
        self.code.setVisible(bool(code))
        self.written.setVisible(bool(code))
        self.setVisible(bool(code))
        self.written.setChecked(False)
        if code:
            # The button that was pressed went; Qt would give its keys to what revokes the code.
            self.written.setFocus()

    def _on_written(self, written: bool) -> None:
        """The code is covered while some of it is typed from the paper."""
        self.code.setVisible(not written and bool(self._shown))
        if written and self._shown:
            self.typed.ask(self._shown)
        else:
            self.typed.forget()

    def _on_typed(self) -> None:
        if self.typed.right:
            self.noted.emit()
