"""An answer made of quotes is set so that it can be read: a paragraph each, lines not far apart."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from pytestqt.qtbot import QtBot

from desktop.close_clauses import CLOSE
from desktop.documents import Answer, AnswerKind, AnswerStatus, Citation
from desktop.gui.ask.answer_view import AnswerView
from desktop.gui.ask.answer_wording import shown
from desktop.gui.theme import Theme
from desktop.gui.widgets.fonts import line_height, reading_font

pytestmark = pytest.mark.gui

TEXT = (
    "The passages do not bear out what the model wrote, so it is left out. The documents say: “4.1"
    f" The Tenant has paid the Deposit.” [1]{CLOSE}“Deposit: £24,125, held under clause 4.” [2] [3]"
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> AnswerView:
    view = AnswerView()
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    return view


def test_each_quote_is_a_paragraph_and_every_letter_stands_where_it_stood(view: AnswerView) -> None:
    cited = tuple(Citation(n, 1, "/a.txt", None, 0, 1, "x") for n in (1, 2, 3))
    told = shown(Answer("?", TEXT, AnswerStatus.PARTIAL, cited, kind=AnswerKind.QUOTED))
    view.show_text(told.text, {1, 2, 3}, close=told.close)
    lines = view.toPlainText().split("\n")
    assert [line.partition(":")[0] for line in lines[1:]] == ["The documents say", "Close to it"]
    assert view.toPlainText().replace("\n", " ") == TEXT.replace("\n\n", " ")
    first, second = view.document().firstBlock(), view.document().firstBlock().next()
    layout = view.document().documentLayout()
    between = layout.blockBoundingRect(second).top() - layout.blockBoundingRect(first).bottom()
    assert between > 4


def test_lines_are_as_far_apart_in_every_face(view: AnswerView) -> None:
    for family in ("C059", "DejaVu Serif", "DejaVu Sans"):
        font = QFont(family, 12)
        em = QFontInfo(font).pixelSize()
        apart = QFontMetricsF(font).lineSpacing() * line_height(font, 1.6) / 100
        assert apart / em == pytest.approx(1.6, abs=0.01)
    assert line_height(reading_font(view.font()), 0.5) == 100, "lines never run into each other"


@pytest.mark.parametrize("letter", ["a", "א"])
def test_no_bullet_stands_alone_before_a_long_name(view: AnswerView, letter: str) -> None:
    name = f"{letter * 300}.pdf"
    text = f"2 documents say so.\n• {name}: thirty days [1]\n• Lease.pdf: ninety days [2]"
    view.show_text(text, {1, 2})
    assert view.toPlainText() == text
    row = view.document().findBlockByNumber(1)
    layout = row.layout()
    assert layout.lineCount() > 2
    assert layout.lineAt(0).textLength() > 2
    first, second = (layout.lineAt(number).naturalTextRect() for number in (0, 1))
    bullet = QFontMetricsF(reading_font(view.font())).horizontalAdvance("• ")
    if letter == "a":
        assert second.left() - first.left() == pytest.approx(bullet, abs=1)
    else:
        assert first.right() - second.right() == pytest.approx(bullet, abs=1)
