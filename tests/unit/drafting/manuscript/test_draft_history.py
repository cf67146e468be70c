"""Steps of a draft and what was typed, without a window."""

import random

import pytest

from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.gui.draft.sheet.history import History
from desktop.gui.draft.sheet.offsets import difference, to_characters, to_units

_HERE = Place("p")


def _draft(number: int) -> Manuscript:
    return Manuscript(str(number))


def _push(history: History, number: int, merge: str = "") -> None:
    history.push(_draft(number), _HERE, _HERE, f"step {number}", merge)


def test_steps_of_one_name_in_a_row_are_one_and_a_sealed_one_is_not_continued() -> None:
    history = History(_draft(0))
    for number in (1, 2):
        _push(history, number, "typing")
    history.seal()
    _push(history, 3, "typing")
    assert history.undo() is not None
    assert history.manuscript == _draft(2)
    assert history.undo() is not None
    assert history.manuscript == _draft(0)
    assert history.undo() is None
    assert history.redo_words == "step 1"


def test_what_was_undone_is_gone_when_something_else_is_done() -> None:
    history = History(_draft(0))
    _push(history, 1)
    history.undo()
    _push(history, 2, "typing")
    assert history.redo() is None
    assert history.undo_words == "step 2"


def test_after_undoing_the_same_kind_of_step_is_one_of_its_own() -> None:
    history = History(_draft(0))
    _push(history, 1, "typing")
    _push(history, 2)
    history.undo()
    _push(history, 3, "typing")
    history.undo()
    assert history.manuscript == _draft(1)


def test_only_so_many_steps_are_remembered() -> None:
    history = History(_draft(0), most=10)
    for number in range(1, 50):
        _push(history, number)
    undone = 0
    while history.undo() is not None:
        undone += 1
    assert undone == 10
    assert history.manuscript == _draft(39)


@pytest.mark.parametrize("seed", range(30))
def test_the_difference_makes_the_new_text_of_the_old_one_wherever_it_was_typed(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        old = "".join(chance.choices("aab ", k=chance.randrange(12)))
        start = chance.randrange(len(old) + 1)
        end = chance.randrange(start, len(old) + 1)
        new = old[:start] + "".join(chance.choices("ab", k=chance.randrange(4))) + old[end:]
        for at in (0, start):
            low, high, text = difference(old, new, at)
            assert old[:low] + text + old[high:] == new
            assert high - low <= end - start or at == 0


def test_of_places_that_would_do_the_one_of_the_caret_is_taken() -> None:
    assert difference("aaa", "aaaa", 1) == (1, 1, "a")
    assert difference("aaa", "aa", 2) == (2, 3, "")


@pytest.mark.parametrize("text", ["", "plain", "a😀b", "😀😀", "日本"])
def test_places_are_counted_as_qt_does_and_back(text: str) -> None:
    for offset in range(len(text) + 1):
        units = to_units(text, offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert to_characters(text, units) == offset


def test_undo_goes_to_where_the_caret_was_and_redo_to_where_it_went() -> None:
    first, second = _draft(0), _draft(1)
    history = History(first)
    before, after = Place("p1", 3, 3), Place("p1", 7, 7)
    history.push(second, before, after, "Typing")
    assert history.undo() == before
    assert history.manuscript is first
    assert history.redo() == after
    assert history.manuscript is second
