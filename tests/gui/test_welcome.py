"""The first steps after a vault was made: a model in plain words, documents, a cited answer."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.answering.surveying.survey_question import asked_of_each
from desktop.gui.app import Session
from desktop.gui.ask.first_questions import first_questions
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.pages import PageName
from desktop.gui.welcome.model_step import ModelStep
from desktop.gui.welcome.page import WelcomePage
from desktop.local_models.fit import Fit
from tests.fakes.workspace import FakeWorkspace
from tests.gui.asked import answered

pytestmark = pytest.mark.gui


@pytest.fixture
def welcome(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> WelcomePage:
    """The steps as a vault without a matter shows them."""
    with monkeypatch.context() as empty:
        empty.setattr(workspace, "matters", list)
        session.start()
        qtbot.waitUntil(lambda: session.window.desk is not None)
        qtbot.waitUntil(lambda: desk_of(session).welcome is not None)
        qtbot.waitUntil(lambda: not session.jobs.alive())
    found = desk_of(session).welcome
    assert found is not None
    return found


def desk_of(session: Session) -> Desk:
    desk = session.window.desk
    assert desk is not None
    return desk


def test_a_vault_with_matters_shows_no_first_steps(desk: Desk) -> None:
    assert desk.welcome is None


def test_the_steps_end_on_a_cited_answer(
    qtbot: QtBot, session: Session, welcome: WelcomePage, workspace: FakeWorkspace
) -> None:
    desk = desk_of(session)
    welcome.model.go_on.click()
    assert welcome.documents.folder.isVisible()
    desk.add([Path("/in/lease.pdf")])
    qtbot.waitUntil(lambda: bool(welcome.documents.questions))
    assert desk.welcome is welcome
    welcome.documents.questions[0].click()
    assert desk_of(session).pages.shown is PageName.ASK
    assert desk_of(session).welcome is None
    asking = session.window.findChild(AskPage)
    assert asking is not None
    qtbot.waitUntil(lambda: answered(asking) and not session.jobs.alive(), timeout=10_000)


def test_the_steps_can_be_skipped_at_once(session: Session, welcome: WelcomePage) -> None:
    welcome.model.skipped.emit()
    assert desk_of(session).welcome is None
    assert desk_of(session).pages.shown is PageName.DOCUMENTS


def test_any_page_ends_the_steps(session: Session, welcome: WelcomePage) -> None:
    desk_of(session).show_page(PageName.SETTINGS)
    assert desk_of(session).welcome is None


def test_what_was_stopped_can_be_begun_again(
    qtbot: QtBot, session: Session, welcome: WelcomePage, workspace: FakeWorkspace
) -> None:
    welcome.model.go_on.click()
    workspace.hold()
    desk_of(session).add([Path("/in/lease.pdf")])
    qtbot.waitUntil(lambda: not welcome.documents.folder.isVisible())
    desk_of(session).documents.indexing.stop()
    workspace.release()
    qtbot.waitUntil(lambda: not session.jobs.alive())
    assert welcome.documents.folder.isVisible() or welcome.documents.questions


def test_memory_and_speed_are_said_in_plain_words(qtbot: QtBot, workspace: FakeWorkspace) -> None:
    step = ModelStep()
    qtbot.addWidget(step)
    assert "No language model" not in step.name.text(), "nobody has looked yet"
    chosen = next(model for model in workspace.models() if model.purpose == "language")
    chosen = replace(chosen, active=True, memory=2_000_000_000, speed=20.0, fit=Fit.FITS)
    step.show_models((chosen,), 8_000_000_000)
    assert step.fit.text() == "It fits well: it takes 2.0 GB of memory, and 8.0 GB are free."
    assert "15 words a second" in step.speed.text()
    assert "takes 4 seconds" in step.speed.text()
    step.show_models((replace(chosen, fit=Fit.TOO_LARGE),), 1_000_000_000)
    assert step.fit.text().startswith("It does not fit")
    bigger = replace(chosen, active=False, installed=False, runnable=True, title="Big", size=9**12)
    step.show_models((chosen, bigger), 8_000_000_000)
    assert "Big" in step.larger.text()
    step.show_models(())
    assert step.name.text() == "No language model is installed"
    assert "passages" in step.fit.text()


def test_who_has_a_question_of_their_own_is_led_to_ask_it(
    qtbot: QtBot, session: Session, welcome: WelcomePage
) -> None:
    desk = desk_of(session)
    welcome.model.go_on.click()
    desk.add([Path("/in/lease.pdf")])
    qtbot.waitUntil(lambda: bool(welcome.documents.questions))
    welcome.documents.own.click()
    assert desk.pages.shown is PageName.ASK
    asking = session.window.findChild(AskPage)
    assert asking is not None
    assert asking.turn is None
    assert asking.box.hasFocus()


@pytest.mark.parametrize(
    ("names", "question"),
    [
        (["SUPPLY AGREEMENT.pdf", "lease of unit 4.docx"], "What law governs each agreement?"),
        (["nda.docx"], "What notice must be given to end the agreement?"),
        (["ward round.txt", "referral.pdf"], "Which documents mention a payment?"),
        (["ledger.xlsx", "tax.xlsx", "audit contract.pdf"], "Which documents mention a payment?"),
    ],
)
def test_what_is_asked_first_is_of_what_the_documents_are(names: list[str], question: str) -> None:
    assert question in first_questions(names)


def test_of_several_documents_each_is_asked_first() -> None:
    """One clause of one of them would be no answer."""
    for names in (["a contract.txt", "b contract.txt"], ["a.txt", "b.txt"]):
        for question in first_questions(names):
            assert asked_of_each(question) is not None
