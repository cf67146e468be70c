"""A field for what nobody else may see."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.gui import icons
from desktop.gui.widgets.field_icons import scale_icons


class SecretField(QLineEdit):
    """Shows dots, with a button that shows what was typed. Undo keeps none of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        scale_icons(self)
        self._shown = self.addAction(
            icons.icon("eye", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._shown.setText(self.tr("Show what is typed"))
        self._shown.setCheckable(True)
        self._shown.toggled.connect(self.show_typed)
        self.show_typed(False)

    def show_typed(self, shown: bool) -> None:
        """Show the characters, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        # No input method or dictionary learns it. setEchoMode takes these away.
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._shown.setIcon(icons.icon("eye-off" if shown else "eye", "muted"))
