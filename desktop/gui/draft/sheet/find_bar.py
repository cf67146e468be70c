"""The bar above a draft's text that finds words, and replaces them."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.manuscript.finding import MOST, can_replace, occurrences, replaced
from desktop.drafting.manuscript.model import Place
from desktop.gui import icons
from desktop.gui.draft.sheet.changes import next_place
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.sheet.looks import stored
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.flow_layout import FlowLayout

# A long draft is looked through when nobody types into the bar.
_SOON_MS = 150


class FindBar(QFrame):
    """Stands above the editor while it is open. ``closed`` says that the text has the focus."""

    closed = Signal()

    def __init__(self, editor: DraftEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._editor = editor
        self._places: list[Place] = []
        self.words = QLineEdit(self)
        self.other = QLineEdit(self)
        self.exact = QCheckBox(self.tr("Match case"), self)
        self.whole = QCheckBox(self.tr("Whole words"), self)
        self.count = QLabel(self)
        self.replace_one = QPushButton(self.tr("Replace"), self)
        self.replace_all = QPushButton(self.tr("Replace all"), self)
        self._soon = one_shot(self, _SOON_MS, self._look)
        self._build()
        self.hide()

    def open(self, *, replacing: bool) -> None:
        """Look for what is selected, or for what was looked for before."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.words.setText(stored(chosen).replace("\n", " "))
        for each in (self.other, self.replace_one, self.replace_all):
            each.setVisible(replacing)
        self.show()
        self._look()
        self.words.setFocus()
        self.words.selectAll()

    def close_bar(self) -> None:
        """Close it; what was found stays selected."""
        self.hide()
        self.closed.emit()

    def step(self, step: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        self._look()
        if not self._places:
            return
        numbers = {each.id: n for n, each in enumerate(self._editor.manuscript.paragraphs)}
        here = self._editor.place()
        at = here.start if step < 0 else here.end
        now = (numbers.get(here.paragraph, -1), at)
        self._editor.go_to(next_place(self._places, numbers, now, step))
        self._tell()

    def draft_changed(self) -> None:
        """What was found may stand elsewhere now."""
        if not self.isHidden():
            self._soon.start()

    @property
    def is_busy(self) -> bool:
        """Whether it is about to look again."""
        return self._soon.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back; in the other field Enter replaces."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                if watched is self.other:
                    self._replace_one()
                else:
                    self.step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self._soon.stop()
        self._places = occurrences(
            self._editor.manuscript,
            self.words.text(),
            exact=self.exact.isChecked(),
            whole=self.whole.isChecked(),
        )
        self._tell()

    def _tell(self) -> None:
        count = len(self._places)
        here = self._editor.place()
        if not self.words.text().strip():
            said = ""
        elif not count:
            said = self.tr("Not found")
        elif here in self._places:
            said = self.tr("{0} of {1}").format(self._places.index(here) + 1, count)
        elif count == MOST:
            said = self.tr("{0} places or more").format(count)
        elif count == 1:
            said = self.tr("1 place")
        else:
            said = self.tr("{0} places").format(count)
        self._say(said)
        usable = bool(count) and not self._editor.is_locked
        self.replace_one.setEnabled(usable)
        self.replace_all.setEnabled(usable)

    def _say(self, words: str) -> None:
        self.count.setText(words)
        self.count.setAccessibleName(words)

    def _replace_one(self) -> None:
        """Replace the place that is selected, and go to the next one."""
        self._look()
        here = self._editor.place()
        if here not in self._places or self._editor.is_locked:
            self.step(1)
            return
        paragraph = self._editor.sheet.paragraph(here.paragraph)
        if not can_replace(paragraph, here):
            self.step(1)
            self._say(self.tr("That one is a field, a blank or a clause's number: it stays"))
            return
        words = stored(self.other.text())
        made, _ = replaced(self._editor.manuscript, [here], words)
        end = here.start + len(words)
        self._editor.history.seal()
        self._editor.apply(made, self.tr("Replacing"), caret=Place(here.paragraph, end, end))
        self.step(1)

    def _replace_all(self) -> None:
        self._look()
        if self._editor.is_locked or not self._places:
            return
        count = len(self._places)
        made, left = replaced(self._editor.manuscript, self._places, stored(self.other.text()))
        self._editor.history.seal()
        # What was selected may be shorter or longer now: nothing is, where the first one was.
        first = self._places[0]
        self._editor.apply(
            made, self.tr("Replacing all"), caret=Place(first.paragraph, first.start, first.start)
        )
        self._look()
        if left:
            said = self.tr("{0} replaced; {1} in fields, blanks or numbers of clauses stay")
            self._say(said.format(count - left, left))
        else:
            self._say(self.tr("{0} replaced").format(count))

    def _build(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in the draft"))
        self.words.setAccessibleName(self.tr("Find in the draft"))
        self.other.setPlaceholderText(self.tr("Replace with"))
        self.other.setAccessibleName(self.tr("Replace with"))
        self.count.setProperty("role", "caption")
        for field in (self.words, self.other):
            field.setMinimumWidth(100)
            field.installEventFilter(self)
        self.words.textEdited.connect(lambda: self._soon.start())
        self.exact.toggled.connect(lambda: self._look())
        self.whole.toggled.connect(lambda: self._look())
        self.replace_one.clicked.connect(self._replace_one)
        self.replace_all.clicked.connect(self._replace_all)
        first, second = FlowLayout(6), FlowLayout(6)
        # The arrows stay beside the words where there is little room.
        looking = QWidget(self)
        looking.setSizePolicy(self.words.sizePolicy())
        beside = QHBoxLayout(looking)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.words, 1)
        for icon, words, step in (
            ("chevron-up", self.tr("The one before (Shift+F3)"), -1),
            ("chevron-down", self.tr("The next one (F3)"), 1),
        ):
            beside.addWidget(self._button(icon, words, step))
        first.addWidget(looking)
        first.addWidget(self.exact)
        first.addWidget(self.whole)
        first.addWidget(self.count)
        # As high as the fields beside it, so that its words stand on their line.
        self.count.setMinimumHeight(self.words.sizeHint().height())
        for widget in (self.other, self.replace_one, self.replace_all):
            second.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addLayout(first, 1)
        # At its corner, however many lines the rest takes.
        close = self._button("close", self.tr("Close (Escape)"), 0)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addLayout(second)

    def _button(self, icon: str, words: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "text"))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.step(step) if step else self.close_bar())
        return button
