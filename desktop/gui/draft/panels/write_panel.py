"""Asking for a text in words: it comes with where each sentence is from, and is put in or not."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.drafting.manuscript.model import Origin, Paragraph
from desktop.gui import icons, theme
from desktop.gui.core_texts import said
from desktop.gui.draft.panels.side_panels import Panel
from desktop.gui.draft.sheet.origin_words import letter, words_of
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.empty_words import EmptyWordsBrowser
from desktop.gui.widgets.fonts import reading_font
from desktop.gui.widgets.growing_edit import GrowingEdit
from desktop.gui.widgets.safe_document import SafeDocument

# A request is a sentence.
_LEAST_LINES, _MOST_LINES = 2, 6


class WritePanel(Panel):
    """``asked`` has the request, ``stop_asked`` ends the writing; ``insert_asked`` and
    ``discard_asked`` say what becomes of the text; ``source_asked`` has an origin."""

    asked = Signal(str)
    stop_asked = Signal()
    insert_asked = Signal()
    discard_asked = Signal()
    source_asked = Signal(object)

    # Qt can tell of a theme while the panel is being made.
    _written: tuple[Paragraph, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Write"), parent)
        self._origins: list[Origin] = []
        self._runs = False
        self.request = GrowingEdit(_MOST_LINES, least_lines=_LEAST_LINES)
        self.write_button = QPushButton(self.tr("Write"), self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.about = QLabel(self)
        self.state = QLabel(self)
        self.text = EmptyWordsBrowser(
            self.tr(
                "Say what clause or letter is wanted. It comes from your documents and the clause "
                "library where they have one, with its source beside each part, and you decide "
                "whether it is put in."
            ),
            self,
        )
        self.notes = QLabel(self)
        self.insert_button = QPushButton(self.tr("Insert"), self)
        self.discard_button = QPushButton(self.tr("Discard"), self)
        self._build()
        self.request.entered_line.connect(self._on_write)
        self.write_button.clicked.connect(self._on_write)
        self.stop_button.clicked.connect(self.stop_asked)
        self.insert_button.clicked.connect(self.insert_asked)
        self.discard_button.clicked.connect(self.discard_asked)
        self.text.anchorClicked.connect(self._on_link)
        self.clear()

    def begin(self) -> None:
        """The request takes the focus."""
        self.request.setFocus()

    def set_place(self, words: str) -> None:
        """Say where the text will go."""
        self.about.setText(words)

    def clear(self) -> None:
        """Nothing is written yet."""
        self._show_run(runs=False)
        self.state.clear()
        self._clear()
        self._set_result(notes=(), usable=False)

    def _clear(self) -> None:
        self._written = ()
        self.text.clear()

    def show_stage(self, words: str) -> None:
        """Say what is being done."""
        self._show_run(runs=True)
        self.state.setText(words)

    def add_text(self, text: str) -> None:
        """More text has come."""
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.insertPlainText(text)

    def show_written(
        self, paragraphs: Sequence[Paragraph], notes: Sequence[str], *, is_letter: bool = False
    ) -> None:
        """Show the text with where it comes from. A letter opens as a draft of its own."""
        notes = [said(note) for note in notes]
        self._show_run(runs=False)
        self.insert_button.setText(self.tr("Open as a draft") if is_letter else self.tr("Insert"))
        self.insert_button.setAccessibleName(self.insert_button.text())
        self._written = tuple(paragraphs)
        self._write_page()
        self.state.setText("" if paragraphs else self.tr("Nothing was found to write from."))
        self._set_result(notes=notes, usable=bool(paragraphs))
        if paragraphs:
            self.insert_button.setFocus()
        text = "\n".join(each.text for each in paragraphs) or self.state.text()
        # A screen reader reads out what came, and what is to be known about it.
        words = "\n".join((text, *notes))
        announce(self, words)

    def _write_page(self) -> None:
        """What was written, with its sources, in the colours of the theme."""
        self._origins = []
        table = theme.tokens(self.palette())
        parts = []
        for paragraph in self._written:
            text = html.escape(paragraph.text)
            parts.append(f"<p>{f'<b>{text}</b>' if paragraph.role == 'heading' else text}")
            # Two stretches of one page are said once, and lead to the first.
            sources: dict[str, Origin] = {}
            for origin in dict.fromkeys(span.origin for span in paragraph.spans):
                sources.setdefault(f"{letter(origin.kind)}: {words_of(origin)}", origin)
            named = "; ".join(self._source(words, origin) for words, origin in sources.items())
            parts.append(f'<br><small style="color:{table.muted}">{named}</small></p>')
        self.text.setHtml("".join(parts))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._written:
            self._write_page()

    def show_ended(self) -> None:
        """The writing was stopped, or failed."""
        self._show_run(runs=False)
        self.state.setText(self.tr("Stopped."))
        self._set_result(notes=(), usable=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the writing."""
        if event.key() == Qt.Key.Key_Escape and self._runs:
            self.stop_asked.emit()
        else:
            super().keyPressEvent(event)

    def _source(self, said: str, origin: Origin) -> str:
        words = html.escape(said)
        if origin.document_id is None:
            return words
        self._origins.append(origin)
        return f'<a href="origin:{len(self._origins) - 1}">{words}</a>'

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == "origin":
            self.source_asked.emit(self._origins[int(link.path())])

    def _on_write(self) -> None:
        words = self.request.toPlainText().strip()
        if words and not self._runs:
            self._clear()
            self._set_result(notes=(), usable=False)
            self.asked.emit(words)

    def _show_run(self, *, runs: bool) -> None:
        self._runs = runs
        self.write_button.setVisible(not runs)
        self.stop_button.setVisible(runs)

    def _set_result(self, *, notes: Sequence[str], usable: bool) -> None:
        self.notes.setText("\n".join(f"• {note}" for note in notes))
        self.notes.setVisible(bool(notes))
        self.insert_button.setVisible(usable)
        self.discard_button.setVisible(usable)

    def _build(self) -> None:
        self.request.setPlaceholderText(
            self.tr("“A termination clause with 60 days’ notice as in the Acme agreement”")
        )
        self.request.setAccessibleName(self.tr("What is to be written"))
        self.write_button.setProperty("kind", "primary")
        self.write_button.setIcon(icons.icon("pen", "on_accent"))
        self.insert_button.setProperty("kind", "primary")
        self.discard_button.setProperty("kind", "quiet")
        buttons = (self.write_button, self.stop_button, self.insert_button, self.discard_button)
        for button in buttons:
            button.setAccessibleName(button.text())
        for label in (self.about, self.state, self.notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "caption")
        self.text.setDocument(SafeDocument(self.text))
        self.text.document().setDefaultFont(reading_font(self.font(), 0.85))
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("The text that was written"))
        asking = QHBoxLayout()
        asking.addWidget(self.about, 1)
        asking.addWidget(self.write_button)
        asking.addWidget(self.stop_button)
        ending = QHBoxLayout()
        ending.addWidget(self.insert_button)
        ending.addWidget(self.discard_button)
        ending.addStretch(1)
        self.column.addWidget(self.request)
        self.column.addLayout(asking)
        self.column.addWidget(self.state)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.notes)
        self.column.addLayout(ending)
