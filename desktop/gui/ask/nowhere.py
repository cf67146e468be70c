"""Where nothing answers: what was looked for. The nearest passages are in the evidence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.documents import Answer, AnswerStatus
from desktop.gui.widgets.words import in_quotes
from desktop.gui.widgets.wrapped import wrapped_label


class Nowhere(QWidget):
    """The queries that were searched, one a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = wrapped_label(self, "strong")
        self._heading.setText(self.tr("What was looked for"))
        self._queries = wrapped_label(self, "")
        self._nearest = wrapped_label(self, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._queries)
        column.addWidget(self._nearest)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return f"{self._queries.text()} {self._nearest.text()}"

    def show_answer(self, answer: Answer) -> None:
        """Show it where nothing was found."""
        missing = answer.status is AnswerStatus.NOT_FOUND
        self._queries.setText("\n".join(map(in_quotes, answer.looked_for)))
        for label in (self._heading, self._queries):
            label.setVisible(bool(answer.looked_for))
        near = bool(answer.closest or answer.citations)
        self._nearest.setVisible(near)
        self._nearest.setText(
            self.tr("The nearest passages are shown. None of them answers the question.")
        )
        self.setVisible(missing and (bool(answer.looked_for) or near))
