"""Where drafting begins: the cards of the templates."""

from itertools import groupby

from pytestqt.qtbot import QtBot

from desktop.drafting.templating.templates import list_templates
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.theme import Theme


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


def test_cards_stand_below_one_another_where_the_window_becomes_narrow(
    qtbot: QtBot, theme: Theme
) -> None:
    start = _start(qtbot)
    qtbot.waitUntil(lambda: len(_shown(start)) == len(start.cards))
    side_by_side = len({card.x() for card in start.cards})
    start.resize(420, 800)
    qtbot.waitUntil(lambda: len({card.x() for card in start.cards}) == 1)
    assert side_by_side > 1
