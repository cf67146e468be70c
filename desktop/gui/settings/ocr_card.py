"""In which languages text in pictures is recognised, and in which it can't be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from desktop.gui.core_texts import said
from desktop.gui.widgets.broken_words import break_words
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.scroll_page import muted
from desktop.ingest.recognising.ocr_languages import LANGUAGES, NOT_AVAILABLE


class OcrCard(QWidget):
    """One choice for each language setting, with what it reads."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.choices = ChoiceGroup(self)
        for number, language in enumerate(LANGUAGES):
            button = QRadioButton(said(language.title), self)
            button.setAccessibleDescription(said(language.description))
            self.choices.addButton(button, number)
            break_words(button)
            column.addWidget(button)
            column.addWidget(muted(said(language.description), self))
        missing = ", ".join(said(script) for script in NOT_AVAILABLE)
        words = self.tr(
            "Not available: {0}. Pages in these are marked or left out. A change takes effect when "
            "Strongroom starts again; files with recognised pages are then read anew when they are "
            "added."
        )
        column.addWidget(muted(words.format(missing), self))
        self.choices.idClicked.connect(lambda number: self.chosen.emit(LANGUAGES[number].name))

    def show_language(self, name: str) -> None:
        """Check the choice of this name."""
        for number, language in enumerate(LANGUAGES):
            if language.name == name:
                self.choices.button(number).setChecked(True)
