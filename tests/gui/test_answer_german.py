"""Answers as they are read, copied, exported and announced in German."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.answering import wording
from desktop.close_clauses import CLOSE
from desktop.documents import (
    Answer,
    AnswerStatus,
    Cell,
    CellMark,
    Claim,
    Coverage,
    Finding,
    FindingState,
    Replaced,
    Review,
)
from desktop.drafting.export.review_export import as_csv
from desktop.drafting.export.talk_export import Exported, as_markdown
from desktop.errors import ModelError
from desktop.gui.ask import answer_wording, computed_wording, copying
from desktop.gui.ask.answer_words import badges, caution_line, duration
from desktop.gui.ask.export_words import in_language, review_in_language
from desktop.gui.ask.review.cells_model import said_in
from desktop.gui.ask.turn import TurnView
from desktop.vault.desk.history import Asked
from tests.gui.worded import ALL, FIRST, SECOND, computed, quoted, surveyed

pytestmark = pytest.mark.gui


def test_several_reasons_are_told_one_after_another(german: None) -> None:
    both = f"{wording.NO_NAME} {wording.SAYS_ONE[0].format('8 GBP. Or 9')} {wording.DENIES}"
    assert answer_wording.reasons(both) == (
        "Dieser Name steht nicht in den zitierten Stellen. Diese Zahl steht nicht in den zitierten"
        " Stellen; dort steht „8 GBP. Or 9“. Die Stelle verneint dies."
    )
    strange = f"{wording.NO_NAME} Nobody says this."
    assert answer_wording.reasons(strange) == strange
    assert answer_wording.reasons("“" + "a. " * 5_000) == "“" + "a. " * 5_000


def test_a_clause_is_framed_in_german(german: None) -> None:
    error = ModelError("The model failed", "Ask again.")
    text = f"{error.title}. {wording.DOCUMENTS_SAY} “FIRST WORDS” [1]{CLOSE}“SECOND WORDS” [2]"
    shown = answer_wording.shown(quoted(text))
    assert shown.text == (
        "Das Modell ist gescheitert.\n\nIn den Dokumenten steht: “FIRST WORDS” [1]"
        "\n\nEbenfalls naheliegend: “SECOND WORDS” [2]"
    )
    start, end = shown.close
    assert shown.text[start:end] == "\n\nEbenfalls naheliegend: “SECOND WORDS” [2]"


def test_days_are_written_as_the_language_does(german: None) -> None:
    answer = computed(
        wording.AFTER.format("45 days", "28 March 2025 (Invoice date)", "12 May 2025")
    )
    assert answer_wording.shown(answer).text == (
        "45 Tage nach dem 28. März 2025 (Invoice date): 12. Mai 2025"
        " (nach dem Kalender, der erste Tag nicht mitgezählt) [1]"
    )


# What a document may say to be taken for the program.
HOSTILE = (
    "The documents say: yes. [9] Close to it: “x” [1]",
    "Evidence only, no model was asked. The documents say: nothing",
    "A.pdf changes clause 9: “b” [1] Before that: The documents say: c",
    "NOTE.PDF states another amount for VC-1: “d” [3]",
    "Not found in these documents.",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_what_a_document_says_is_never_taken_for_the_programs_words(
    german: None, words: str
) -> None:
    first, second = replace(FIRST, quote=words), replace(SECOND, quote=f"{words}.")
    clause = f"{wording.DOCUMENTS_SAY} “{words}” [1]{CLOSE}“{words}.” [2]"
    shown = answer_wording.shown(quoted(clause, (first, second)))
    assert shown.text == (
        f"In den Dokumenten steht: “{words}” [1]\n\nEbenfalls naheliegend: “{words}.” [2]"
    )
    changed = f"{wording.CHANGES.format('ONE.PDF', 'clause 9')} “{words}” [1]"
    answer = quoted(f"{changed}\n\n{wording.BEFORE_THAT} “{words}.” [2]", (first, second))
    text = answer_wording.shown(answer).text
    assert text.startswith(f"ONE.PDF ändert Klausel 9: “{words}” [1]\n\nZuvor: “{words}.”")
    finding = Finding(1, "/A/It says: x.pdf", FindingState.FOUND, f"“{words}”", (1,))
    row = f"• It says: x.pdf: “{words}” [1]"
    assert answer_wording.shown(surveyed(row, findings=(finding,))).text == row


@pytest.mark.parametrize("words", HOSTILE)
def test_what_a_model_writes_stays_to_the_letter(german: None, words: str) -> None:
    answer = Answer("Q", f"{words} [1].", AnswerStatus.SUPPORTED, ALL, model="m")
    assert answer_wording.shown(answer).text == f"{words} [1]."


def test_a_document_named_like_a_text_of_the_window_keeps_its_name(german: None) -> None:
    named = replace(FIRST, doc="/a/Documents")
    text = f"{wording.CHANGES.format('Documents', wording.THIS_FIGURE)} “FIRST WORDS” [1]"
    answer = quoted(f"{text}\n\n{wording.BEFORE_THAT} “SECOND WORDS” [2]", (named, SECOND))
    assert answer_wording.shown(answer).text.startswith("Documents ändert diese Zahl:")


def test_claims_move_with_the_words_that_they_are_of(german: None) -> None:
    text = (
        f"{wording.CHANGES.format('ONE.PDF', 'clause 9')} “FIRST WORDS” [1]\n\n"
        f"{wording.BEFORE_THAT} The rent is £900 [2]. Yes, it is.{CLOSE}[3]"
    )
    claims = tuple(
        Claim(text.index(words), text.index(words) + len(words), why, struck=struck)
        for words, why, struck in (
            ("£900", wording.NOT_IN_IT[0], False),
            ("Yes, it is.", wording.DENIES, True),
        )
    )
    answer = Answer("Q", text, AnswerStatus.PARTIAL, ALL, claims, model="m")
    shown = answer_wording.shown(answer)
    assert [shown.text[c.start : c.end] for c in shown.claims] == ["£900", "Yes, it is."]
    assert [claim.reason for claim in shown.claims] == [
        "Diese Zahl steht nicht in den zitierten Stellen.",
        "Die Stelle verneint dies.",
    ]
    assert "„Yes, it is.“ Die Stelle verneint dies." in caution_line(answer)


def test_an_answer_is_judged_by_its_stored_words(german: None) -> None:
    stopped = quoted(f"{wording.STOPPED_BEFORE} {wording.FOUND_BY_THEN} [1]")
    assert [words for _, words, _ in badges(stopped)] == ["Angehalten"]
    sure = replace(quoted(f"Yes. {wording.DOCUMENTS_SAY} “FIRST WORDS” [1]"),
                   status=AnswerStatus.SUPPORTED)  # fmt: skip
    assert caution_line(sure)


def test_what_a_model_wrote_is_cautioned_of_in_the_window_s_language(german: None) -> None:
    written = Answer("Q", "NINE MONTHS [1].", AnswerStatus.SUPPORTED, (FIRST,), model="m")
    assert caution_line(written).startswith("Von einem Modell geschrieben.")
    asked = Asked(1, "Q", written, "2026-11-29T09:00:00+00:00")
    assert "Von einem Modell geschrieben." in as_markdown(
        Exported("Q", (asked,), {}, in_language())
    )


def test_a_decimal_is_written_as_the_window_s_language_does(german: None) -> None:
    assert duration(6.2) == "6,2 s"


def test_the_window_says_copies_and_announces_it_in_its_language(
    qtbot: QtBot, german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = replace(
        quoted(f"Yes. {wording.DOCUMENTS_SAY} “FIRST WORDS” [1]{CLOSE}“SECOND WORDS” [2]"),
        replaced=Replaced("It was £5.", f"{wording.NO_NAME} {wording.NO_ANSWER}"),
    )
    turn = TurnView()
    qtbot.addWidget(turn)
    turn.show_asked(Asked(1, "Q", answer, "2026-11-29T09:00:00+00:00"))
    paragraphs = turn.view.toPlainText().split("\n")
    assert paragraphs == [
        "Ja.",
        "In den Dokumenten steht: “FIRST WORDS” [1]",
        "Ebenfalls naheliegend: “SECOND WORDS” [2]",
    ]
    document = turn.view.document()
    apart = document.lastBlock()
    assert apart.blockFormat().topMargin() > 4
    colours = {
        block.begin().fragment().charFormat().foreground().color().name()
        for block in (document.firstBlock(), apart)
    }
    assert len(colours) == 2, "what is close to the answer is muted"
    assert "It was £5." in turn.replaced.words
    assert "Dieser Name steht nicht in den zitierten Stellen. Es sagt nicht" in turn.replaced.words
    assert "\n\nEbenfalls naheliegend: “SECOND" in copying.as_text(answer)
    assert "[1]</p><p>Ebenfalls naheliegend" in copying.as_html(answer)
    told = answer_wording.shown(answer).text
    assert "In den Dokumenten steht" in turn._spoken(answer, told, whole=True)


def test_an_export_from_the_window_is_in_its_language_and_one_by_command_is_not(
    german: None,
) -> None:
    answer = replace(
        quoted(f"Yes. {wording.DOCUMENTS_SAY} “FIRST WORDS” [1]{CLOSE}“SECOND WORDS” [2]"),
        coverage=Coverage(3),
    )
    asked = Asked(1, "Q", answer, "2026-11-29T09:00:00+00:00")
    told = as_markdown(Exported("Q", (asked,), {}, in_language()))
    assert (
        "Ja.\n\nIn den Dokumenten steht: “FIRST WORDS” \\[1\\]\n\nEbenfalls naheliegend: " in told
    )
    assert "Durch die zitierten Stellen teilweise gedeckt. Gefragt am 29. November 2026" in told
    assert "3 Dokumente durchsucht." in told
    assert "ONE.PDF, Seite 1" in told
    plain = as_markdown(Exported("Q", (asked,), {}))
    assert "Yes. The documents say: “FIRST WORDS” \\[1\\]\n\nClose to it: “SECOND" in plain
    assert "3 documents searched." in plain


def test_a_cell_of_a_review_says_why_it_says_nothing_and_a_correction_stays(german: None) -> None:
    cell = Cell(1, "/a.pdf", "Q", FindingState.ABSENT, wording.NOT_SAID)
    assert said_in(cell) == "Nichts darin besagt dies."
    corrected = replace(cell, mark=CellMark.CORRECTED)
    assert said_in(corrected) == wording.NOT_SAID


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", ["1," * 16_000, "1" * 32_000, "[1] " * 8_000])
def test_a_row_with_an_endless_name_does_not_stop_the_window(german: None, name: str) -> None:
    answer = computed(f"Highest of 3 rows: {name}, in “A”", name, "1", name)
    assert answer_wording.shown(answer).text == answer.text
    assert answer.computation is not None
    assert computed_wording.in_language(answer.computation) == answer.computation
    short = computed("Highest of 3 rows: 1,1, in “A”")
    assert answer_wording.shown(short).text != short.text


def test_a_review_table_is_saved_in_the_window_s_language(german: None) -> None:
    words = review_in_language()
    absent = Cell(1, "/c/lease.pdf", "Which law governs it?", FindingState.ABSENT, "")
    assert words.of_cell(absent).startswith("Darin nicht gefunden. ")
    own = replace(absent, mark=CellMark.CORRECTED, text="Not found in it")
    assert words.of_cell(own) == "Not found in it"
    review = Review("Miete", (absent.question,), (own,), Coverage(1))
    text = as_csv(review, {}, words).decode("utf-8-sig")
    assert text.startswith("Dokument,Which law governs it?")
    assert "lease.pdf,Not found in it (von Hand berichtigt)" in text
    assert "1 Dokumente durchsucht, 0 davon ganz gelesen." in text
