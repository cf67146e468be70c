"""What the model had written before the clause answered in its place: folded, one click away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.documents import Replaced
from desktop.gui import icons
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.answer_wording import reasons
from desktop.gui.widgets.words import in_quotes
from desktop.gui.widgets.wrapped import wrapped_label


class ReplacedView(QWidget):
    """Says by its button that there is more, and shows it when that is clicked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = quiet_button(
            self,
            "chevron-right",
            self.tr("What the model had written"),
            self.tr("Show what the model had written, and why it was replaced"),
            checkable=True,
        )
        self._frame = QFrame(self)
        self._frame.setProperty("role", "sunken")
        self._text = wrapped_label(self._frame, "muted")
        self._why = wrapped_label(self._frame, "")
        for label in (self._text, self._why):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._build()
        self.button.toggled.connect(self._on_toggled)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, folded or not."""
        return f"{self._text.text()} {self._why.text()}"

    @property
    def is_open(self) -> bool:
        """Whether it can be read."""
        return not self._frame.isHidden()

    def show_replaced(self, replaced: Replaced | None) -> None:
        """Offer it, folded; nothing where the model's text stands."""
        self.button.setChecked(False)
        self.setVisible(replaced is not None)
        if replaced is not None:
            self._text.setText(in_quotes(replaced.text))
            why = reasons(replaced.reason)
            self._why.setText(self.tr("Replaced, because: {reason}").format(reason=why))

    def _on_toggled(self, on: bool) -> None:
        self._frame.setVisible(on)
        self.button.setIcon(icons.icon("chevron-down" if on else "chevron-right", "muted"))

    def _build(self) -> None:
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(14, 8, 14, 8)
        inside.setSpacing(4)
        inside.addWidget(self._text)
        inside.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(self._frame)
        self._frame.hide()
