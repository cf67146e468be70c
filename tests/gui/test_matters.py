"""The Matters page: cards, renaming, removing; what the rest of the window makes of it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Matter
from desktop.errors import VaultError
from desktop.gui.jobs import Jobs
from desktop.gui.matters.card import MatterCard
from desktop.gui.matters.page import MattersPage
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme) -> Iterator[MattersPage]:
    made = MattersPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    yield made
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_card_tells_what_is_in_a_matter(page: MattersPage) -> None:
    card = page.cards[MATTER]
    assert card.documents.text() == "13 documents · 2 questions · one draft"
    assert card.states.text() == "7 ready · 4 with problems · 2 not read yet"
    assert "2026" in card.work.text()
    assert MATTER in card.open.accessibleName()


def test_the_pictures_of_a_matter_are_built_in_one_turn_and_shown_in_the_next(
    qtbot: QtBot, page: MattersPage, jobs: Jobs
) -> None:
    page.show_overview(MATTER)
    assert not page.overview.isVisible()
    qtbot.waitUntil(page.overview.isVisible)
    assert page.overview.matter == MATTER
    page.close_overview()
    assert not page.overview.isVisible()
    # Once they are there they are shown at once.
    page.show_overview(MATTER)
    assert page.overview.isVisible()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_no_button_of_a_card_is_cut_however_long_its_words_are(
    qtbot: QtBot, page: MattersPage
) -> None:
    card = page.cards[MATTER]
    card.overview.setText("Vue d’ensemble de toute cette affaire, en toutes lettres")
    page.resize(700, 600)
    qtbot.waitUntil(lambda: card.overview.width() >= card.overview.sizeHint().width())


def test_the_open_matter_stands_out(page: MattersPage) -> None:
    page.set_matter(MATTER)
    kinds = {name: card.open.property("kind") for name, card in page.cards.items()}
    assert kinds == {MATTER: "primary", "Ward round": ""}


def test_words_narrow_the_cards(page: MattersPage) -> None:
    page.field.setText("ward")
    assert [n for n, card in page.cards.items() if card.isVisible()] == ["Ward round"]
    page.field.setText("no such name")
    assert page.nothing_found.isVisible()
    page.field.clear()
    assert all(card.isVisible() for card in page.cards.values())


def test_a_matter_is_renamed_in_its_card(
    qtbot: QtBot, page: MattersPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[MATTER]
    card.rename.click()
    assert card.field.text() == MATTER
    card.field.setText("Harbour Lane, Galway")
    with qtbot.waitSignal(page.renamed) as heard:
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert heard.args is not None
    assert heard.args[0] == MATTER
    qtbot.waitUntil(lambda: not jobs.alive())
    assert "Harbour Lane, Galway" in page.cards
    assert card.field.isHidden()


def test_a_name_that_is_taken_is_refused_and_can_be_changed(
    qtbot: QtBot, page: MattersPage, jobs: Jobs
) -> None:
    card = page.cards[MATTER]
    card.rename.click()
    card.field.setText("ward ROUND")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.notice.isHidden())
    assert page.notice.tone == "danger"
    assert card.field.isVisible()
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.field.isHidden()


def test_a_matter_is_removed_only_after_yes(
    qtbot: QtBot, page: MattersPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page.cards[MATTER].remove.click()
    assert "13 documents" in page.notice.message
    assert page.notice.buttons[0].hasFocus()
    page.notice.buttons[0].click()
    assert ("remove_matter", MATTER) not in workspace.calls
    page.cards[MATTER].remove.click()
    with qtbot.waitSignal(page.removed):
        page.notice.buttons[1].click()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert list(page.cards) == ["Ward round"]


def test_the_page_does_not_say_that_there_is_nothing_before_it_has_looked(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = MattersPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.show()
    made.set_matter(MATTER)
    assert not made.empty.isVisible()
    made.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert MATTER in made.cards


def test_without_matters_the_page_says_how_to_begin(
    qtbot: QtBot, page: MattersPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace._matters = []
    page.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.empty.isVisible()


def test_matters_that_cannot_be_listed_are_asked_for_again(
    qtbot: QtBot,
    page: MattersPage,
    workspace: FakeWorkspace,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail() -> list[Matter]:
        raise VaultError("The vault can't be read", "Look at the drive.")

    with monkeypatch.context() as patched:
        patched.setattr(workspace, "matter_facts", fail)
        page.refresh()
        qtbot.waitUntil(lambda: not page.notice.isHidden() and not jobs.alive())
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.notice.isHidden()


def test_no_turn_builds_more_than_one_card(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    for number in range(5):
        workspace.add_matter(f"Matter {number}")
    made = MattersPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    shown = [0]
    every_turn = QTimer(made)
    every_turn.timeout.connect(
        lambda: shown.append(sum(card.isVisible() for card in made.findChildren(MatterCard)))
    )
    every_turn.start(0)
    made.show()
    made.refresh()
    total = len(workspace.matters())
    qtbot.waitUntil(lambda: shown[-1] == total and not jobs.alive())
    assert max(after - before for before, after in pairwise(shown)) == 1
    cards = sorted(made.findChildren(MatterCard), key=lambda card: (card.y(), card.x()))
    names = [facts.matter.name for facts in workspace.matter_facts()]
    assert [card.name for card in cards] == names
    made.field.setText("matter 3")
    assert [card.name for card in made.findChildren(MatterCard) if card.isVisible()] == ["Matter 3"]
