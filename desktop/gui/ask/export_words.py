"""What is exported from the window, a conversation or a review table, is in its language."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale

from desktop.answering import wording
from desktop.documents import Answer, Cell, CellMark, FindingState
from desktop.drafting.export import review_words
from desktop.drafting.export.review_words import ReviewWords
from desktop.drafting.export.talk_words import Words
from desktop.gui.ask import answer_wording, computed_wording
from desktop.gui.ask.surveyed_wording import finding_words
from desktop.gui.core_texts import is_translated, worded
from desktop.gui.file_reasons import said_of_file


def in_language() -> Words:
    """How the export says what is not the documents' or the model's."""
    if not is_translated():
        return Words(letter=_on_letter())
    return Words(worded, said_of_file, _answer, _day, _on_letter())


def review_in_language() -> ReviewWords:
    """The same of a review table."""
    if not is_translated():
        return ReviewWords(letter=_on_letter())
    return ReviewWords(worded, said_of_file, _cell, _on_letter())


def _on_letter() -> bool:
    """Whether this computer is in a country of American paper."""
    country = QLocale.system().territory()
    return country in {QLocale.Country.UnitedStates, QLocale.Country.Canada}


def _cell(cell: Cell) -> str:
    """A correction is in the corrector's words."""
    if cell.mark is CellMark.CORRECTED or cell.state is FindingState.FOUND:
        return cell.text
    absent = cell.state is FindingState.ABSENT
    head = worded(review_words.ABSENT if absent else review_words.UNREADABLE)
    return f"{head}. {finding_words(cell.state, cell.text)}"


def _answer(answer: Answer) -> Answer:
    told = answer_wording.in_language(answer)
    if told.computation is None:
        return told
    return replace(told, computation=computed_wording.in_language(told.computation))


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), worded(wording.DAY))
