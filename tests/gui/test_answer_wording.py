"""The program's own words in an answer, in the window's language; nobody else's words change."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.answering import wording
from desktop.close_clauses import close_of
from desktop.gui.ask import answer_wording, computed_wording, surveyed_wording
from desktop.vault.desk.history import from_json, to_json
from tests.gui.worded import FIRST, SECOND, answers, quoted, reasons
from tests.unit.template_support import authoring

pytestmark = pytest.mark.gui


class Brackets(QTranslator):
    """Puts every text that it is asked for into brackets, and knows for which it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.add(source)
        # Signs by which Qt writes a day are no words.
        return source if source == wording.DAY else f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def brackets(qapp: QApplication) -> Iterator[Brackets]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def left(text: str) -> str:
    """What is not said in the window's language; a day is written by Qt."""
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    return re.sub(r"\d+ (?:March|May) 2025", "", text)


def test_no_word_of_the_program_stays_english_and_no_other_word_changes(
    brackets: Brackets,
) -> None:
    for answer in answers():
        shown = answer_wording.shown(answer)
        assert not re.search(r"[a-z]", left(shown.text)), (answer.text, shown.text)
        plain = shown.text.replace("⟦", "").replace("⟧", "")
        assert " ".join(plain.split()) == " ".join(answer.text.split())
        if answer.computation is not None and answer.computation.expression != "A":
            made = computed_wording.in_language(answer.computation)
            assert not re.search(
                r"[a-z]{2}", left(f"{made.expression} {made.result}".replace("max(", "("))
            ), made
    for reason in reasons():
        told = answer_wording.reasons(reason)
        assert not re.search(r"[a-z]", left(told)), told
        assert told.replace("⟦", "").replace("⟧", "") == reason


def test_the_window_knows_each_text_that_is_put_into_an_answer(brackets: Brackets) -> None:
    """A new text of answering/wording.py has to be found again in the answer, too."""
    for answer in answers():
        answer_wording.shown(answer)
        for finding in answer.findings:
            surveyed_wording.finding_words(finding.state, finding.text)
        if answer.computation is not None:
            computed_wording.in_language(answer.computation)
    for reason in reasons():
        answer_wording.reasons(reason)
    texts = set(authoring("authoring.texts").of_answers(paths.source_root() / "desktop"))
    assert texts - brackets.asked == set()


def test_what_is_close_was_kept_on_the_line_and_is_read_as_a_paragraph() -> None:
    old = quoted(f"{wording.DOCUMENTS_SAY} “FIRST WORDS” [1] Close to it: “SECOND WORDS” [2] [3]")
    read = from_json(to_json(old))
    assert read.text == (
        f"{wording.DOCUMENTS_SAY} “FIRST WORDS” [1]\n\nClose to it: “SECOND WORDS” [2] [3]"
    )
    assert from_json(to_json(read)) == read
    close = close_of(read)
    assert close is not None
    assert (close.numbers, close.shown) == ((2, 3), True)
    assert close_of(quoted(f"{wording.DOCUMENTS_SAY} “Close to it: [2]” [1]",
                           (replace(FIRST, quote="Close to it: [2]"), SECOND))) is None  # fmt: skip
    noted = f"IT IS £5 [1]. Close to it: [2] {wording.OTHER_AMOUNT.format('NOTE.PDF', 'VC-1')}"
    answer = from_json(to_json(quoted(f"{noted} “THIRD WORDS” [3]")))
    assert "[1].\n\nClose to it: [2] NOTE.PDF" in answer.text


def test_in_english_nothing_changes_but_the_paragraphs() -> None:
    for answer in answers():
        text = answer_wording.shown(answer).text
        assert " ".join(text.split()) == " ".join(answer.text.split())
