"""Which document or draft of a matter is meant: for a draft, a template or a comparison."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document
from desktop.gui.draft.start.document_picker import DocumentPicker
from desktop.gui.widgets.stack import Stack
from desktop.vault.desk.drafts import DraftFacts

Choice = Document | DraftFacts


class Picking(QObject):
    """Asks in a picker of its own in the page's stack, built when it is first needed. ``left`` says
    that something was picked, before it is handed over, or that nothing is wanted."""

    left = Signal()

    def __init__(self, stack: Stack, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._picker: DocumentPicker | None = None
        self._then: Callable[[Choice], None] | None = None

    @property
    def picker(self) -> DocumentPicker:
        """Where a document is chosen."""
        return self.build()

    def build(self) -> DocumentPicker:
        """The picker, also where nobody has asked yet."""
        if self._picker is None:
            self._picker = picker = DocumentPicker(self._stack)
            self._stack.addWidget(picker)
            picker.chosen.connect(self._on_chosen)
            picker.cancelled.connect(self.left)
        return self._picker

    def for_draft(self, choices: Sequence[Choice], then: Callable[[Choice], None]) -> None:
        """Ask what becomes a draft."""
        self._then = then
        self.picker.ask(
            choices,
            self.tr("A draft from a document"),
            self.tr(
                "The document becomes a draft, word for word; it stays as it is itself. Then "
                "names, sums and dates of the old matter are gone through one by one."
            ),
            self.tr("Begin the draft"),
        )
        self._stack.setCurrentWidget(self.picker)

    def for_template(self, choices: Sequence[Choice], then: Callable[[Choice], None]) -> None:
        """Ask what becomes a template."""
        self._then = then
        self.picker.ask(
            choices,
            self.tr("A template from a document"),
            self.tr("Names, dates, sums and blanks of the document are proposed as its fields."),
            self.tr("Propose fields"),
        )
        self._stack.setCurrentWidget(self.picker)

    def for_comparison(self, choices: Sequence[Choice], then: Callable[[Choice], None]) -> None:
        """Ask what the draft on the desk is compared with."""
        self._then = then
        self.picker.ask(
            choices,
            self.tr("Compare the draft"),
            self.tr(
                "What another draft or a document of the matter says differently is shown as "
                "tracked changes. Neither of them is changed."
            ),
            self.tr("Compare"),
        )
        self._stack.setCurrentWidget(self.picker)

    def _on_chosen(self, choice: Choice) -> None:
        self.left.emit()
        if self._then is not None:
            self._then(choice)
