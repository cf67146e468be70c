"""The cards of an answer's evidence are laid out one a turn of the event loop."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Citation
from desktop.gui.ask.cards import EvidenceCard, EvidencePanel
from desktop.gui.theme import Theme
from desktop.gui.widgets.elided import ElidedParagraph

QUOTE = "The tenant shall give the landlord three months' written notice. " * 6


def citation(number: int) -> Citation:
    return Citation(number, number, f"/m/Lease {number}.pdf", 1, 0, len(QUOTE), QUOTE)


@pytest.fixture
def panel(qtbot: QtBot) -> EvidencePanel:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    panel.resize(360, 500)
    panel.show()
    return panel


def test_no_turn_lays_out_more_than_one_card(qtbot: QtBot, panel: EvidencePanel) -> None:
    panel.show_citations([citation(number) for number in range(1, 7)])
    assert len(panel.cards) == 6
    shown = [0]
    every_turn = QTimer(panel)
    every_turn.timeout.connect(lambda: shown.append(sum(card.isVisible() for card in panel.cards)))
    every_turn.start(0)
    qtbot.waitUntil(lambda: shown[-1] == 6)
    assert max(after - before for before, after in pairwise(shown)) == 1
    tops = [card.y() for card in panel.cards]
    assert tops == sorted(set(tops))
    for above, below in pairwise(panel.cards):
        assert below.y() - above.geometry().bottom() - 1 == 10


def test_cards_that_were_to_come_do_not_come_to_another_answer(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    panel.show_citations([citation(number) for number in range(1, 7)])
    panel.clear()
    panel.show_citations([citation(9)])
    qtbot.waitUntil(lambda: panel.cards[0].isVisible())
    QApplication.processEvents()
    assert [card.citation.n for card in panel.cards] == [9]
    assert [card for card in panel.findChildren(EvidenceCard) if card.isVisible()] == panel.cards


def test_a_card_that_is_asked_for_before_it_came_is_scrolled_to(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    panel.show_citations([citation(number) for number in range(1, 7)])
    panel.mark(6, reveal=True)
    last = panel.cards[5]
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


def test_a_paragraph_that_is_asked_at_two_widths_in_turn_breaks_each_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[int] = []
    real = ElidedParagraph._break

    def counted(self: ElidedParagraph, width: int) -> tuple[int, list[str]]:
        broken.append(width)
        return real(self, width)

    monkeypatch.setattr(ElidedParagraph, "_break", counted)
    paragraph = ElidedParagraph(5)
    qtbot.addWidget(paragraph)
    paragraph.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    paragraph.set_text(QUOTE)
    heights = [paragraph.heightForWidth(width) for width in (300, 288, 300, 288)]
    assert broken == [300, 288]
    assert heights[:2] == heights[2:]
    paragraph.set_text("Short.")
    assert paragraph.heightForWidth(300) < heights[0]


@pytest.mark.parametrize("cut", [Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle])
@pytest.mark.parametrize(
    "text", [QUOTE, "Lease", "a" * 90, "Entschädigungsvereinbarung für die Mietzeit", "א ב גג דדד"]
)
def test_lines_that_are_known_of_another_width_are_those_of_this_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str, cut: Qt.TextElideMode
) -> None:
    broken: list[int] = []
    real = ElidedParagraph._break

    def counted(self: ElidedParagraph, width: int) -> tuple[int, list[str]]:
        broken.append(width)
        return real(self, width)

    paragraph = ElidedParagraph(6, cut=cut)
    qtbot.addWidget(paragraph)
    paragraph.set_text(text)
    widths = range(700, 30, -3)
    anew = [real(paragraph, width)[1] for width in widths]
    monkeypatch.setattr(ElidedParagraph, "_break", counted)
    assert [paragraph._lines(width) for width in widths] == anew
    assert len(broken) < len(widths)


LONG = "LimeEnergyCo_09-09-1999_Exclusive Distributor Agreement_for the Northern Provinces.pdf"


def test_a_long_name_has_two_lines_and_keeps_its_end(qtbot: QtBot, theme: Theme) -> None:
    card = EvidenceCard(replace(citation(1), doc=f"/m/{LONG}"), "Term")
    qtbot.addWidget(card)
    name = card.findChildren(ElidedParagraph)[0]
    assert name.text() == LONG
    least = name.heightForWidth(2000)
    assert name.heightForWidth(300) == 2 * least
    assert name.heightForWidth(120) == 2 * least
    assert name._lines(120)[-1].endswith(".pdf")
    assert "…" in name._lines(120)[-1]
    assert LONG in card.accessibleName()
    assert LONG in card.toolTip()


def _begins_at_the_top(card: EvidenceCard, room: QWidget) -> bool:
    return 0 <= card.mapTo(room, QPoint(0, 0)).y() <= 12


def test_of_a_card_higher_than_its_room_the_beginning_is_shown(
    qtbot: QtBot, panel: EvidencePanel
) -> None:
    panel.resize(360, 160)
    panel.show_citations([citation(number) for number in range(1, 4)])
    qtbot.waitUntil(lambda: panel.is_laid_out and panel.cards[-1].isVisible())
    for number in (2, 1):
        card = panel.cards[number - 1]
        panel.mark(number, reveal=True)
        room = panel._scroll.viewport()
        assert card.height() > room.height()
        qtbot.waitUntil(partial(_begins_at_the_top, card, room))
