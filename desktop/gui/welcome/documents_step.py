"""Last of the first steps: the first documents, and a first question about them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui.ask.empty_state import ExampleButton
from desktop.gui.documents.run_bar import numbers_words
from desktop.gui.unlock.screen import Screen
from desktop.gui.welcome.buttons import going_on
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.ingest.run.progress import Progress

_FULL = 1000


class DocumentsStep(Screen):
    """Signals say what the user wants; ``question_asked`` has the question."""

    folder_asked = Signal()
    files_asked = Signal()
    sample_asked = Signal()
    question_asked = Signal(str)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Your first documents"))
        self.folder = QPushButton(self.tr("Add a folder…"), self)
        self.files = QPushButton(self.tr("Add files…"), self)
        self.sample = QPushButton(self.tr("Open the sample matter"), self)
        self.bar = ProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.numbers = self.label("", "muted")
        self.questions: list[ExampleButton] = []
        for widget in (self.folder, self.files, self.sample, self.numbers, self.bar):
            self.column.addWidget(widget)
        self.own = QPushButton(self.tr("Ask something else…"), self)
        self.own.clicked.connect(lambda: self.question_asked.emit(""))
        self.column.addLayout(going_on(self, self.skipped, self.own))
        self.folder.setProperty("kind", "primary")
        self.folder.clicked.connect(self.folder_asked)
        self.files.clicked.connect(self.files_asked)
        self.sample.clicked.connect(self.sample_asked)
        self.show_choice()

    def show_choice(self) -> None:
        """Nothing is being added yet."""
        self.words.setText(
            self.tr(
                "Step 3 of 3. Add a folder of your own, or look around in an invented matter first."
                " Your files stay where they are; what is read is kept encrypted."
            )
        )
        self._show(choice=True, running=False)

    def show_progress(self, progress: Progress) -> None:
        """Files are being read."""
        self.words.setText(
            self.tr("Your documents are being read. When they are ready you can ask about them.")
        )
        self.bar.setRange(0, 0 if progress.share is None else _FULL)
        self.bar.setValue(round((progress.share or 0) * _FULL))
        self.numbers.setText(numbers_words(progress))
        self._show(choice=False, running=True)

    def show_questions(self, questions: Sequence[str]) -> None:
        """They are ready: offer questions to begin with."""
        self.title.setText(self.tr("Ask your first question"))
        self.words.setText(
            self.tr("Every sentence of the answer names its source: click it to see the page.")
        )
        for question in questions:
            button = ExampleButton(question, self)
            button.clicked.connect(lambda _=False, each=question: self.question_asked.emit(each))
            self.questions.append(button)
            self.column.insertWidget(self.column.count() - 1, button)
        self._show(choice=False, running=False)
        self.own.show()
        (self.questions[0] if self.questions else self.own).setFocus()

    def _show(self, *, choice: bool, running: bool) -> None:
        for widget in (self.folder, self.files, self.sample):
            widget.setVisible(choice)
        self.own.hide()
        self.numbers.setVisible(running)
        self.bar.setVisible(running)
