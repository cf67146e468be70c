"""The program's own words in an answer, in the window's language; nobody else's words change."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.answering import wording
from desktop.close_clauses import CLOSE, close_of
from desktop.documents import (
    Answer,
    AnswerKind,
    AnswerStatus,
    Cell,
    CellMark,
    Citation,
    Claim,
    Computation,
    Coverage,
    Finding,
    FindingState,
    Operand,
    Replaced,
    Review,
)
from desktop.drafting.export.review_export import as_csv
from desktop.drafting.export.talk_export import Exported, as_markdown
from desktop.errors import ModelError
from desktop.gui.ask import answer_wording, computed_wording, copying, surveyed_wording
from desktop.gui.ask.answer_words import badges, caution_line, duration
from desktop.gui.ask.export_words import in_language, review_in_language
from desktop.gui.ask.review.cells_model import said_in
from desktop.gui.ask.turn import TurnView
from desktop.vault.desk.history import Asked, from_json, to_json
from tests.unit.template_support import authoring

pytestmark = pytest.mark.gui

# What documents and the model say stands in capitals here: whatever else is left in small letters
# was not said in the window's language.
FIRST = Citation(1, 1, "/A/ONE.PDF", 1, 0, 11, "FIRST WORDS")
SECOND = Citation(2, 2, "/A/TWO.PDF", 1, 0, 12, "SECOND WORDS")
THIRD = Citation(3, 3, "/A/NOTE.PDF", 1, 0, 11, "THIRD WORDS")
ALL = (FIRST, SECOND, THIRD)


def quoted(text: str, citations: tuple[Citation, ...] = ALL) -> Answer:
    return Answer("Q", text, AnswerStatus.PARTIAL, citations, kind=AnswerKind.QUOTED)


def surveyed(*lines: str, findings: tuple[Finding, ...] = ()) -> Answer:
    text = "\n".join(lines)
    kind = AnswerKind.SURVEYED
    return Answer("Q", text, AnswerStatus.PARTIAL, ALL, kind=kind, findings=findings)


def computed(text: str, expression: str = "A", result: str = "1", *operands: str) -> Answer:
    made = Computation(expression, tuple(Operand(o, o, 1) for o in operands), result)
    kind = AnswerKind.COMPUTED
    return Answer("Q", f"{text} [1]", AnswerStatus.SUPPORTED, ALL, kind=kind, computation=made)


def of_clauses() -> Iterator[Answer]:
    clause = f"{wording.DOCUMENTS_SAY} “FIRST WORDS” [1]"
    for why in (wording.YES, wording.NO_MODEL, wording.NOT_CARRIED, wording.UNCITED):
        yield quoted(f"{why} {clause}{CLOSE}“ROW | 1” {wording.UNDER} “HEAD” [2] [3]")
        yield quoted(f"{why} {clause} Close to it: [2] [3]")
    yield quoted(f"{wording.DOCUMENTS_SAY} “ROW | 1” {wording.UNDER} “HEAD” [1]")
    for nothing in (wording.NOT_FOUND, wording.NOTHING_READ, wording.NO_DOCUMENTS):
        yield quoted(nothing, ())
    yield quoted(f"{wording.STOPPED_BEFORE} {wording.FOUND_BY_THEN} [1] [2]")
    for asked, other in zip(wording.LANGUAGES, wording.LANGUAGES[::-1], strict=True):
        yield quoted(f"{wording.NOT_PUT.format(asked, other)} {wording.NEAREST} [1] [2]")
    for what in (wording.CLAUSE.format("25.1"), wording.THIS_FIGURE):
        for between in ("\n\n", " "):
            head = f"{wording.CHANGES.format('ONE.PDF', what)} “FIRST WORDS” [1]"
            yield quoted(
                f"{head}{between}{wording.BEFORE_THAT} {wording.DOCUMENTS_SAY} “SECOND WORDS” [2]"
            )
            written = quoted(f"{head}{between}{wording.BEFORE_THAT} MODEL WORDS [2].{CLOSE}[3]")
            yield replace(written, kind=AnswerKind.WRITTEN, model="m")
    for between in ("\n\n", " "):
        other_sum = f"{between}{wording.OTHER_AMOUNT.format('NOTE.PDF', 'VC-1')} “THIRD WORDS” [3]"
        yield replace(
            quoted(f"IT IS £5 [1].{CLOSE}[2]{other_sum}"), kind=AnswerKind.WRITTEN, model="m"
        )
        total = computed(f"{wording.TOTAL} ROW, 2019: 1 + 2 = 3")
        yield replace(total, text=f"{total.text}{other_sum}")


def of_surveys() -> Iterator[Answer]:
    for text in (
        *(wording.STOPPED_AFTER, wording.STOPPED_AFTER_ONE, wording.NONE_READ, wording.LACKING),
        *(wording.LACKING_ONE, wording.NONE_SAYS, wording.NONE_SAYS_ONE, wording.SAY_SO),
        *(wording.SAY_IT, wording.SAYS_SO, wording.SAYS_THIS, wording.ONLY_SAYS_SO),
        *(wording.ONLY_SAYS_IT, wording.SAY_ELSE, wording.SAYS_ELSE, wording.NO_SUM),
        *(wording.SILENT, wording.SILENT_ONE, wording.UNREAD, wording.UNREAD_ONE),
        wording.NOT_WHOLE,
    ):
        yield surveyed(text.format(3, 5))
    yield surveyed(f"{wording.LACKING.format(3, 5)} {wording.OTHERS_SAY}")
    yield surveyed(f"{wording.SAME_FIGURE} 2 X 90 DAYS".replace("X", "×"))
    yield surveyed(f"• {wording.MORE_ROWS.format(40)}")
    for state, text in (
        (FindingState.ABSENT, wording.NOT_SAID),
        (FindingState.ABSENT, wording.NOT_FOUND_IN_IT),
        (FindingState.ABSENT, f"{wording.OTHERWISE} “FIRST WORDS”"),
        (FindingState.UNREADABLE, wording.GONE),
    ):
        finding = Finding(1, "/A/ONE.PDF", state, text, (1,))
        yield surveyed(f"• ONE.PDF: {text} [1]", findings=(finding,))


def of_sums() -> Iterator[Answer]:
    total, average, no_period = wording.TOTAL, wording.AVERAGE, wording.NO_PERIOD
    highest, lowest = wording.HIGHEST.format("SUM", 3), wording.LOWEST.format("SUM", 3)
    above, below = wording.ABOVE.format("£5 billion"), wording.BELOW.format("5%")
    two = ("A, 2019", "B, 2019")
    yield computed(f"{total} ROW, 1 row: 5 = 5", "total(A)", "5")
    yield computed(f"{average} ROW, 12 rows: 5", "average(A; B)", "−721 thousand")
    yield computed(f"{total} ROW (X), 12 rows, 3 of them blank: 5 = 721 million")
    yield computed(f"{wording.ROWS_COUNTED} (X): 12 {wording.HIDDEN}", "count of 12 rows", "12")
    yield computed(f"{wording.HIGHEST_OF.format(3)} A, 2019: 5 and B, 2019: 5", "A", "1", *two)
    yield computed(f"{wording.LOWEST_OF.format(3)} A: 5 (£, in thousands)")
    yield computed(f"{highest} £5, {wording.IN} “A · 5”", "max of 3 rows", "£5")
    yield computed(f"{lowest} £5, {wording.IN} “A · 5”", "min of 3 rows", "£5")
    years = "2018 and 2019"
    yield computed(f"ROW {wording.HIGHEST_IN} {years} (2018: 5)", "max(A; B)", years)
    yield computed(f"ROW {wording.LOWEST_IN} 2018 (2018: 5 (in millions))")
    yield computed(f"ROW {above} 2018 (2018: 5 (in billions))")
    yield computed(f"ROW {below} {no_period} (2018: 5)", "A < 5%", no_period)
    points = "1 percentage points"
    change = f"ROW, 2018 {wording.TO} 2019: 5 − 4 = {points}"
    yield computed(change, "B − A", points, "ROW, 2019", "ROW, 2018")
    yield computed(f"A {wording.AND} B: 5 ÷ 4 = 1", "A", "1", "A", "B")
    yield computed(f"A {wording.AS_PERCENTAGE} B: 5 ÷ 4 = 1%", "A", "1", "A", "B")
    for error in (
        *(wording.BY_ZERO, wording.NO_FIGURES, "$ and £, in thousands"),
        *("$ and no unit", "per cent"),
    ):
        yield computed(f"{wording.MIX_OF_UNITS.format(error)} A: 5; B: 6")
        yield computed(f"{wording.NO_RESULT.format(error)} A: 5; B: 6")
    yield computed(wording.NO_FIGURE.format("SUM", "N/A"))


def of_days() -> Iterator[Answer]:
    first, last = "28 March 2025 (DATE)", "12 May 2025"
    simple = (*wording.ONE_OF, *(many.format("45") for many in wording.MANY_OF))
    longer = ("2 years, 1 month and 3 days", f"12 business days ({wording.WEEKDAYS})")
    for length in (*simple, *longer):
        said = wording.FROM_TO.format(first, last, length)
        yield computed(said, wording.DAYS_BETWEEN, length, last)
    for length in simple:
        for form, sign in (
            (wording.AFTER, "+"),
            (wording.BEFORE, "−"),
            (wording.BUSINESS_AFTER, "+"),
            (wording.BUSINESS_BEFORE, "−"),
        ):
            said = form.format(length, first, last)
            yield computed(said, f"DATE {sign} {length}", last, last)
    yield computed(wording.BORN.format(last, first, "53 years"), wording.YEARS_BETWEEN, "53 years")


def of_interest() -> Iterator[Answer]:
    first, last = "28 March 2025 (DUE)", "12 May 2025"
    parts = (
        *(wording.OF_PRINCIPAL, wording.OF_RATE, wording.OF_BASE, wording.OF_START),
        *(wording.OF_END, wording.OF_COMPOUNDING, wording.OF_DAYS),
    )
    year, *others = (form.format("1.5%") for form in wording.RATES)
    made = "£1,000.00 × ((1 + 4%)^3 − 1) = £124.86"
    hows = (
        *(wording.SIMPLE, *wording.COMPOUNDED, wording.BEGUN, wording.REST_SIMPLE),
        *(wording.FROM_QUESTION, wording.DAYS_A_YEAR.format(360)),
    )
    how = ", ".join((*hows, wording.FIRST_DAY))
    for rate in (year, *others, wording.ABOVE_BASE.format(year, "4.5%")):
        days = wording.MANY_OF[0].format("45")
        said = wording.INTEREST_FROM.format("£1,000.00", rate, first, last, days, made, how)
        yield computed(said, "£1,000.00 × 4% × 45 ÷ 365", "£4.93", *parts)
        said = wording.INTEREST_FOR.format("EUR 1,000", rate, wording.ONE_OF[3], made, how)
        # A currency's code is the document's.
        yield computed(said, "£1 × 4%", "£4.93", *parts)
    for why in (
        *(wording.NO_BASE, wording.RATES_DIFFER, wording.TERMS_DIFFER, wording.NO_RATE_TIME),
        *(wording.NO_RESTS, wording.PART_OF_MONTH, wording.CURRENCIES, wording.NOT_LATE),
        *(wording.SEVERAL_AMOUNTS, wording.NO_PRINCIPAL, wording.NO_START),
    ):
        yield computed(f"{wording.NO_INTEREST.format(why)} “FIRST WORDS” [1] “SECOND WORDS”")


def reasons() -> Iterator[str]:
    yield from (wording.NO_ANSWER, wording.UNCITED, wording.NOT_CARRIED, wording.READING)
    yield from (wording.NO_NAME, *wording.NO_SOURCE, *wording.NOT_IN_IT, wording.DENIES)
    yield from (wording.SAYS_IT, wording.DENIES_NOT)
    for form in (*wording.SAYS_ONE, wording.NO_WORD, wording.SAYS_WORD, wording.CONDITION):
        yield form.format("A. B")
    yield from (form.format("A", "B. C") for form in wording.SAYS_TWO)
    yield wording.OTHER_PARTY.format("landlord").replace("landlord", "tenant")
    for form, words in (
        (wording.OTHER_LANGUAGE, wording.LANGUAGES),
        (wording.OTHER_ROLE, wording.ROLES),
        (wording.OTHER_PERIOD, wording.PERIODS),
    ):
        yield from (form.format(*pair) for pair in zip(words, words[::-1], strict=True))


def answers() -> Iterator[Answer]:
    yield from of_clauses()
    yield from of_surveys()
    yield from of_sums()
    yield from of_days()
    yield from of_interest()


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
    assert "“Yes, it is.” Die Stelle verneint dies." in caution_line(answer)


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


def test_in_english_nothing_changes_but_the_paragraphs() -> None:
    for answer in answers():
        text = answer_wording.shown(answer).text
        assert " ".join(text.split()) == " ".join(answer.text.split())


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
