"""A conversation that is exported from the window is in the window's language."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale

from desktop.answering import wording
from desktop.documents import Answer
from desktop.drafting.export.talk_words import Words
from desktop.gui.ask import answer_wording, computed_wording
from desktop.gui.core_texts import is_translated, worded
from desktop.gui.file_reasons import said_of_file


def in_language() -> Words:
    """How the export says what is not the documents' or the model's."""
    return Words(worded, said_of_file, _answer, _day) if is_translated() else Words()


def _answer(answer: Answer) -> Answer:
    told = answer_wording.in_language(answer)
    if told.computation is None:
        return told
    return replace(told, computation=computed_wording.in_language(told.computation))


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), worded(wording.DAY))
