"""The Models page: what is there, whether it is genuine, and how a model gets in."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from desktop.errors import ModelError
from desktop.events import ModelTried
from desktop.gui.jobs import Jobs
from desktop.gui.models.card import ModelCard
from desktop.gui.models.facts import Listed, ModelRow, fit_words, speed_words
from desktop.gui.models.page import ModelsPage
from desktop.gui.theme import Theme
from desktop.local_models.fit import Fit
from tests.fakes.catalog import MODELS
from tests.fakes.workspace import FakeWorkspace
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui

WRITER, FINDER, ABSENT = "qwen2.5-coder-1.5b-instruct", "all-minilm-l6-v2", "qwen2.5-7b-instruct"


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs) -> ModelsPage:
    """The page with the fake catalogue listed."""
    shown = ModelsPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(900, 800)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: len(shown.cards) == len(workspace.models()) and not jobs.alive())
    return shown


def words(page: ModelsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def press(button: QAbstractButton, qtbot: QtBot, jobs: Jobs) -> None:
    """Press it, and wait until all that it began has ended."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, jobs)


def test_a_screen_reader_hears_what_is_seen_on_a_card(page: ModelsPage) -> None:
    card = page.cards[WRITER]
    heard = QAccessible.queryAccessibleInterface(card)
    assert heard.text(QAccessible.Text.Name) == card.row.model.title
    told = heard.text(QAccessible.Text.Description)
    for part in ("Writes answers", "Size 1.1 GB", "Fits: it needs", "Hash verified.", "Apache-2.0"):
        assert part in told
    assert "Not installed." in page.cards[ABSENT].accessibleDescription()
    first = next(button for button in card.findChildren(QAbstractButton) if button.isVisible())
    assert first.accessibleDescription() == told, "the keys come to the button, not to the card"
    others = [b for b in card.findChildren(QAbstractButton) if b is not first]
    assert not any(each.accessibleDescription() == told for each in others)


def test_each_model_says_what_it_is_for_and_what_it_needs(page: ModelsPage) -> None:
    assert set(page.cards) >= {WRITER, FINDER, ABSENT}
    said = words(page)
    for part in ("Writes answers", "Finds by meaning", "1.1 GB", "Apache-2.0"):
        assert part in said
    assert "1.9 GB" in page.cards[WRITER].fit.text
    for part in ("Anyone may use it", "Quick: 17 tokens a second", "sends nothing"):
        assert part in said


def test_states_are_in_words(page: ModelsPage) -> None:
    assert page.cards[WRITER].verified.text == "Hash verified"
    assert page.cards[FINDER].verified.text == "Not checked yet"
    assert page.cards[ABSENT].verified.text == "Not installed"
    assert page.cards[WRITER].active.isVisible()
    assert not page.cards[ABSENT].check.isVisible()


def test_cards_are_shown_anew_only_where_something_changed(
    qtbot: QtBot, page: ModelsPage, jobs: Jobs, workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    anew: list[str] = []
    show = ModelCard.show_model

    def note(card: ModelCard, row: ModelRow) -> None:
        anew.append(card.name)
        show(card, row)

    monkeypatch.setattr(ModelCard, "show_model", note)
    monkeypatch.setattr("desktop.gui.models.facts.free_memory", lambda: 7_000_000_000)
    page.refresh()
    qtbot.waitUntil(lambda: "7.0 GB" in page.memory.text() and not jobs.alive())
    assert anew == []
    workspace.choose_model(WRITER, kind="legal")
    page.refresh()
    qtbot.waitUntil(lambda: anew == [WRITER] and not jobs.alive())


def test_checking_the_hash_shows_progress_and_can_be_cancelled(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[WRITER]
    workspace.hold()
    QTest.mouseClick(card.check, Qt.MouseButton.LeftButton)
    workspace.step(3)
    qtbot.waitUntil(lambda: "558.7 MB of 1.1 GB" in card.bar_words.text())
    assert card.bar.isVisible()
    assert card.check.text() == "Cancel"
    press(card.check, qtbot, jobs)
    assert not card.bar.isVisible()
    assert not card.notice.isVisible()
    assert card.check.isEnabled()


def test_a_wrong_hash_is_said_on_the_card(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.fail_with = ModelError("This is not the published file", "Fetch the model again.")
    card = page.cards[FINDER]
    press(card.check, qtbot, jobs)
    assert card.notice.title == "This is not the published file"


def test_a_list_that_fails_can_be_asked_for_again(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[object]:
        raise ModelError("The catalogue is damaged", "Reinstall Strongroom.")

    monkeypatch.setattr(workspace, "models", refuse)
    page.refresh()
    qtbot.waitUntil(page.notice.isVisible)
    monkeypatch.undo()
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: not page.notice.isVisible())


@pytest.mark.parametrize(
    ("fit", "exact", "part"),
    [
        (Fit.FITS, True, "Fits: it needs 1.9 GB"),
        (Fit.TIGHT, False, "Tight: it needs about 1.9 GB"),
        (Fit.TOO_LARGE, True, "Too large: it needs 1.9 GB"),
    ],
)
def test_memory_is_judged_in_plain_words(fit: Fit, exact: bool, part: str) -> None:
    assert part in fit_words(replace(MODELS[0], fit=fit, exact=exact))
    assert fit_words(replace(MODELS[0], memory=0)) == ""


@pytest.mark.parametrize(
    ("speed", "part"), [(40.0, "Quick"), (8.0, "As fast as one reads"), (2.0, "Slow"), (0.3, "<1")]
)
def test_speed_is_told_in_plain_words(speed: float, part: str) -> None:
    assert part in speed_words(replace(MODELS[0], speed=speed))
    assert "measured here" in speed_words(replace(MODELS[0], speed=speed, measured=True))
    assert speed_words(replace(MODELS[0], speed=None)) == ""


# ------------------------------------------------------------------------------ how a model gets in


def test_a_download_is_begun_by_a_click_paused_and_gone_on_with(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[ABSENT]
    assert card.fetch.text() == "Download"
    workspace.hold()
    QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
    workspace.step(2)
    qtbot.waitUntil(lambda: "2.3 GB of 4.7 GB" in card.bar_words.text())
    assert card.fetch.text() == "Pause"
    press(card.fetch, qtbot, jobs)
    workspace.release()
    qtbot.waitUntil(lambda: card.fetch.text() == "Go on with the download")
    assert "2.3 GB have arrived" in card.verified.text
    QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.verified.text == "Hash verified" and not jobs.alive())
    assert not card.fetch.isVisible()
    assert card.try_out.isVisible()
    # "Remove" was there first, while the download was paused.
    assert card.try_out.x() < card.check.x() < card.remove.x()


def test_the_focus_stays_on_the_card_whose_download_ended(
    qtbot: QtBot, page: ModelsPage, jobs: Jobs
) -> None:
    card = page.cards[ABSENT]
    page.activateWindow()
    card.fetch.setFocus()
    qtbot.waitUntil(card.fetch.hasFocus)
    QTest.keyClick(card.fetch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.verified.text == "Hash verified" and not jobs.alive())
    assert card.try_out.hasFocus()


def test_a_model_that_cannot_be_run_is_shown_with_the_reason_and_not_offered(
    page: ModelsPage,
) -> None:
    card = page.cards["bge-reranker-base"]
    assert "It can't be used: This release can't run models of this kind." in words(page)
    assert not card.fetch.isVisible()


def test_a_download_that_fails_is_said_on_the_card(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[ABSENT]
    workspace.fail_with = ModelError("There is not enough room on the disk", "Make room.")
    press(card.fetch, qtbot, jobs)
    assert card.notice.title == "There is not enough room on the disk"
    assert card.fetch.isEnabled()


def test_a_file_is_imported_and_said_to_be_nobodys_word(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.hold()
    page.importing.bring_in(Path("/media/stick/mistral.gguf"))
    workspace.step(1)
    qtbot.waitUntil(lambda: "Copying: 500.0 MB of 1.0 GB" in page.importing.words.text())
    workspace.step(1)
    qtbot.waitUntil(lambda: "Checking hash" in page.importing.words.text())
    workspace.release()
    qtbot.waitUntil(lambda: "mistral" in page.cards and not jobs.alive())
    assert not page.importing.isVisible()
    assert "mistral was imported" in page.notice.title
    assert "nobody vouches for it" in page.notice.message
    assert page.cards["mistral"].verified.text == "As it was imported"


def test_an_import_can_be_cancelled(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.hold()
    page.importing.bring_in(Path("/media/stick/mistral.gguf"))
    press(page.importing.stop, qtbot, jobs)
    assert not page.importing.isVisible()
    assert "mistral" not in page.cards


def test_a_try_out_shows_the_answer_and_the_speed(
    qtbot: QtBot, page: ModelsPage, jobs: Jobs
) -> None:
    card = page.cards[WRITER]
    QTest.mouseClick(card.try_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.tried.isVisible() and not jobs.alive())
    assert "writes 17 tokens a second" in card.tried.text()
    assert "“Within ninety days.”" in card.tried.text()


def test_a_try_out_beside_other_work_says_so(page: ModelsPage) -> None:
    tried = ModelTried(WRITER, "How long?", "Ninety days.", 2.5, 64.0, 4.0, busy=True)
    page.cards[WRITER].show_tried(tried)
    assert "writes 4 tokens a second" in page.cards[WRITER].tried.text()
    assert "had other work meanwhile" in page.cards[WRITER].tried.text()
    slow = replace(MODELS[0], speed=4.0, measured=True, busy=True)
    assert "measured here beside other work" in speed_words(slow)


def test_removing_is_asked_first(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    QTest.mouseClick(page.cards[ABSENT].fetch, Qt.MouseButton.LeftButton)
    card = page.cards[ABSENT]
    qtbot.waitUntil(lambda: card.remove.isVisible() and not jobs.alive())
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert ("remove_model", ABSENT) not in workspace.calls
    QTest.mouseClick(card.notice.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.verified.text == "Not installed" and not jobs.alive())
    assert not page.cards[WRITER].remove.isVisible()


def test_what_a_model_was_chosen_for_stands_on_its_card_and_is_said_before_it_goes(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[ABSENT]
    QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.remove.isVisible() and not jobs.alive())
    assert not card.active.isVisible()
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert "chosen to answer in" not in card.notice.message
    matter = workspace.matters()[0].name
    workspace.choose_model(ABSENT, kind="legal")
    workspace.choose_model(ABSENT, matter=matter)
    page.refresh()
    qtbot.waitUntil(card.active.isVisible)
    assert card.active.text == f"In use for: legal, “{matter}”"
    assert page.cards[WRITER].active.text == "In use"
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert f"chosen to answer in: legal, “{matter}”" in card.notice.message
    QTest.mouseClick(card.notice.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.verified.text == "Not installed" and not jobs.alive())
    assert not card.active.isVisible()


def test_by_keys_a_model_is_kept_unless_its_removal_is_chosen(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = page.cards[ABSENT]
    QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.remove.isVisible() and not jobs.alive())
    page.activateWindow()
    for leave in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
        card.remove.setFocus()
        QTest.keyClick(card.remove, Qt.Key.Key_Space)
        qtbot.waitUntil(card.notice.buttons[0].hasFocus)
        QTest.keyClick(card.notice.buttons[0], leave)
        qtbot.waitUntil(card.notice.isHidden)
        qtbot.waitUntil(card.remove.hasFocus)
    assert ("remove_model", ABSENT) not in workspace.calls
    QTest.keyClick(card.remove, Qt.Key.Key_Space)
    qtbot.waitUntil(card.notice.buttons[0].hasFocus)
    QTest.keyClick(card.notice.buttons[0], Qt.Key.Key_Tab)
    QTest.keyClick(card.notice.buttons[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.verified.text == "Not installed" and not jobs.alive())


@pytest.mark.parametrize(
    ("kind", "words"),
    [("general", "general"), ("legal", "legal"), ("medical", "medical"), ("finance", "finance")],
)
def test_a_card_names_each_kind_of_matter_that_its_model_answers_in(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs, kind: str, words: str
) -> None:
    card = page.cards[ABSENT]
    QTest.mouseClick(card.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.remove.isVisible() and not jobs.alive())
    workspace.choose_model(ABSENT, kind=kind)
    page.refresh()
    qtbot.waitUntil(card.active.isVisible)
    assert card.active.text == f"In use for: {words}"
    workspace.choose_model("", kind=kind)
    page.refresh()
    qtbot.waitUntil(card.active.isHidden)


# ------------------------------------------------------------------------------ which one answers


def choose(page: ModelsPage, box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_model_is_chosen_for_a_kind_and_for_a_matter(
    qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    matter = workspace.matters()[0].name
    page.set_matter(matter)
    qtbot.waitUntil(lambda: matter in page.choosing.matter.text() and not jobs.alive())
    choose(page, page.choosing.by_kind["medical"], WRITER)
    choose(page, page.choosing.matter_kind, "medical")
    settle(qtbot, jobs)
    assert workspace.model_choice().by_kind == {"medical": WRITER}
    assert workspace.kind_of(matter) == "medical"
    choose(page, page.choosing.matter_model, WRITER)
    qtbot.waitUntil(lambda: "Qwen2.5 Coder 1.5B Instruct answers" in page.choosing.answers.text())
    settle(qtbot, jobs)
    offered = [page.choosing.matter_model.itemData(n) for n in range(2)]
    assert offered == ["", WRITER]
    assert page.choosing.matter_model.count() == 2, "an absent model can't be chosen"


def test_the_graphics_processor_is_offered_only_where_it_helps(page: ModelsPage) -> None:
    assert not page.choosing.gpu.isEnabled()
    page.choosing.show_choice(Listed((), gpus=("Vulkan",)))
    assert page.choosing.gpu.isEnabled()
    assert "Vulkan" in page.choosing.gpu_words.text()


def test_the_list_is_filtered_by_purpose(page: ModelsPage) -> None:
    choose(page, page.filter, "embedding")
    assert [name for name, card in page.cards.items() if card.isVisible()] == [FINDER]
    choose(page, page.filter, "legal")
    assert page.none_trained.isVisible()
    choose(page, page.filter, "")
    assert all(card.isVisible() for card in page.cards.values())


SECOND = "a-second-embedder"


@pytest.fixture
def with_second(qtbot: QtBot, page: ModelsPage, workspace: FakeWorkspace, jobs: Jobs) -> ModelsPage:
    """The page once another embedding model is installed."""
    finder = next(model for model in workspace.catalogue if model.name == FINDER)
    workspace.catalogue.append(replace(finder, name=SECOND, title="A second embedder"))
    page.refresh()
    qtbot.waitUntil(lambda: SECOND in page.cards and not jobs.alive())
    return page


def test_only_another_model_for_searching_can_be_chosen(with_second: ModelsPage) -> None:
    offered = {name for name, card in with_second.cards.items() if card.use.isVisible()}
    assert offered == {SECOND}


def test_choosing_a_model_builds_the_index_and_says_how_far(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = with_second.cards[SECOND]
    workspace.hold()
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    workspace.step()
    qtbot.waitUntil(lambda: "174 of 348 passages" in card.bar_words.text())
    assert card.use.text() == "Cancel"
    assert not card.check.isEnabled()
    workspace.release()
    settle(qtbot, jobs)
    qtbot.waitUntil(card.active.isVisible)
    assert not card.use.isVisible()
    assert with_second.cards[FINDER].use.isVisible()
    assert not card.bar.isVisible()


def test_passages_that_a_model_could_not_take_are_told_of_each_matter(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = with_second.cards[SECOND]
    workspace.by_place = 3
    press(card.use, qtbot, jobs)
    names = [matter.name for matter in workspace.matters()]
    assert len(names) > 1
    for name in names:
        assert f"{name}: 3 of 348 passages" in card.notice.message
    assert "found by their words" in card.notice.message


def test_a_stopped_change_can_go_on(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = with_second.cards[SECOND]
    workspace.hold()
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    workspace.step()
    qtbot.waitUntil(lambda: "174 of 348 passages" in card.bar_words.text())
    press(card.use, qtbot, jobs)
    workspace.release()
    qtbot.waitUntil(lambda: card.use.text() == "Go on" and card.use.isVisible())
    QTest.mouseClick(card.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.use.isVisible() and not jobs.alive())
    assert workspace.embedder_of(workspace.matters()[0].name) == SECOND


def test_a_change_that_fails_is_said_on_the_card(
    qtbot: QtBot, with_second: ModelsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.fail_with = ModelError("The model stopped", "Try again.")
    card = with_second.cards[SECOND]
    press(card.use, qtbot, jobs)
    assert card.notice.title == "The model stopped"
