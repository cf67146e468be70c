"""What a text says while it is empty is seen whole."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.theme import Theme
from desktop.gui.widgets.empty_words import EmptyWordsBrowser

pytestmark = pytest.mark.gui

WORDS = "Say what clause or letter is wanted. It comes from your documents, with its source. " * 3


def test_the_words_of_an_empty_text_are_seen_in_all_their_lines(qtbot: QtBot, theme: Theme) -> None:
    text = EmptyWordsBrowser(WORDS)
    qtbot.addWidget(text)
    text.resize(260, 300)
    text.show()

    def lines() -> int:
        """How many lines of pixels between others have nothing on them: those between words."""
        image = text.viewport().grab().toImage()
        ground = image.pixel(0, 0)
        wide = range(image.width())
        inked = [any(image.pixel(x, y) != ground for x in wide) for y in range(image.height())]
        return sum(now and not before for before, now in pairwise(inked))

    assert lines() > 5
    text.setPlainText("Written.")
    assert lines() == 1
    assert text.accessibleDescription() == WORDS
