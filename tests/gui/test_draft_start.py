"""Where drafting begins: the cards of the templates."""

from itertools import groupby

from pytestqt.qtbot import QtBot

from desktop.drafting.templating.templates import list_templates
from desktop.gui.draft.start.document_picker import DocumentPicker
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.theme import Theme
from desktop.vault.desk.drafts import DraftFacts


def _shown(start: StartView) -> list[str]:
    return [card.template.name for card in start.cards if card.isVisible()]


def _start(qtbot: QtBot) -> StartView:
    start = StartView()
    qtbot.addWidget(start)
    start.resize(1100, 800)
    start.show()
    start.show_templates(list_templates())
    return start


def test_the_first_category_is_there_at_once_and_every_card_in_the_end(
    qtbot: QtBot, theme: Theme
) -> None:
    start = _start(qtbot)
    names = [card.template.name for card in start.cards]
    _, first = next(groupby(start.cards, key=lambda card: card.template.category))
    assert _shown(start) == [card.template.name for card in first]
    qtbot.waitUntil(lambda: _shown(start) == names)


def test_who_looks_for_a_template_before_all_are_there_finds_it(qtbot: QtBot, theme: Theme) -> None:
    start = _start(qtbot)
    last = start.cards[-1].template
    start.field.setText(last.title)
    assert last.name in _shown(start)
    found = _shown(start)
    qtbot.waitExposed(start)
    qtbot.waitUntil(lambda: start._coming.is_over)
    assert _shown(start) == found


def test_a_template_is_found_by_its_initials_and_none_that_matches_is_said(
    qtbot: QtBot, theme: Theme
) -> None:
    start = _start(qtbot)
    start.field.setText("NDA")
    found = {card.template.title for card in start.cards if card.isVisible()}
    assert found == {"Mutual non-disclosure agreement", "One-way non-disclosure agreement"}
    assert start.none.isHidden()
    start.field.setText("zzz")
    assert _shown(start) == []
    assert start.none.isVisible()
    start.field.clear()
    assert start.none.isHidden()


def test_a_picker_says_that_nothing_matches_or_that_there_is_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    picker = DocumentPicker()
    qtbot.addWidget(picker)
    picker.show()
    draft = DraftFacts(1, "M", "Lease", "lease", "", None, "2026-01-01T00:00:00", "")
    picker.ask([draft], "Compare", "", "Compare")
    assert picker.none.isHidden()
    picker.field.setText("zzz")
    assert "Nothing matches" in picker.none.text()
    assert picker.none.isVisible()
    assert picker.list.isHidden()
    picker.ask([], "Compare", "", "Compare")
    assert "nothing in this matter" in picker.none.text()


def test_cards_stand_below_one_another_where_the_window_becomes_narrow(
    qtbot: QtBot, theme: Theme
) -> None:
    start = _start(qtbot)
    qtbot.waitUntil(lambda: len(_shown(start)) == len(start.cards))
    side_by_side = len({card.x() for card in start.cards})
    start.resize(420, 800)
    qtbot.waitUntil(lambda: len({card.x() for card in start.cards}) == 1)
    assert side_by_side > 1
