"""What is said of a text that was written, and of the models, in the window's language: each note
that the code can give, in each language, and the panel itself with what really writes."""

import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.drafting.manuscript.model import Origin
from desktop.gui import languages
from desktop.gui.core_texts import said
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.draft.sheet.origin_words import words_of
from desktop.gui.jobs import Jobs
from desktop.local_models import catalog
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import small, take_up
from tests.unit.answering_support import FakeModel
from tests.unit.drafting.writing.writing_support import MATTER as WRITTEN_IN
from tests.unit.drafting.writing.writing_support import with_contracts, writer
from tests.unit.template_support import authoring
from tests.unit.vault_support import open_library

pytestmark = pytest.mark.gui
PACKAGE = Path(paths.__file__).parent


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    language = str(getattr(request, "param", "de"))
    assert languages.speak(qapp, language, QLocale(language)) == language
    yield language
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", ["de", "fr", "es"], indirect=True)
def test_each_note_is_said_in_the_language_with_what_stands_in_it(spoken: str) -> None:
    notes = authoring("make_languages").texts.of_notes(PACKAGE)
    assert len(notes) > 50
    for form in notes:
        places = [each[1] for each in string.Formatter().parse(form) if each[1] is not None]
        names = [f"Zeugnis{place}" for place in places]
        note = form.format(*names)
        assert said(note) != note
        assert all(name in said(note) for name in names), form


@pytest.mark.parametrize("spoken", ["de", "fr", "es"], indirect=True)
def test_each_model_is_described_in_the_language(spoken: str) -> None:
    for model in catalog.load().models:
        for text in (model.description, model.reason, model.terms):
            assert not text or said(text) != text


def test_the_reason_within_a_note_is_said_too(spoken: str) -> None:
    note = "The model’s sentence was not used. The passage makes a condition: “unless paid”."
    assert said(note) == (
        "Der Satz des Modells wurde nicht verwendet."
        " Die Stelle stellt eine Bedingung: „unless paid“."
    )


@pytest.fixture
def panel(
    draft_page: DraftPage,
    qtbot: QtBot,
    workspace: FakeWorkspace,
    jobs: Jobs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[WritePanel]:
    """The panel of a draft, with what really writes behind it, and a model that says too little."""
    workspace.desk.put(MATTER, small())
    take_up(draft_page, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    draft_page.desk.panels.show_panel("write")
    with open_library(tmp_path) as library:
        with_contracts(library)
        real = writer(library, FakeModel("Birds sing."))
        monkeypatch.setattr(
            workspace,
            "write",
            lambda request, _, draft, place, cancel=None: real.write(
                request, WRITTEN_IN, draft, place, cancel=cancel
            ),
        )
        yield draft_page.desk.tools.write
        qtbot.waitUntil(lambda: not jobs.alive())


@pytest.mark.parametrize(
    ("request_words", "note"),
    [
        (
            "termination clause as in the Zebra agreement",
            "Kein Dokument dieser Akte heißt „Zebra agreement“.",
        ),
        (
            "insurance clause as in the Acme agreement",
            "wurde keine Klausel zu „insurance“ gefunden.",
        ),
        (
            "a clause about the parking of lorries",
            "Der Satz des Modells wurde nicht verwendet. Es ",
        ),
    ],
)
def test_the_panel_says_the_notes_of_what_was_written(
    spoken: str, panel: WritePanel, qtbot: QtBot, request_words: str, note: str
) -> None:
    QTest.keyClicks(panel.request, request_words)
    QTest.keyClick(panel.request, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.notes.isVisible, timeout=20_000)
    assert note in panel.notes.text()
    english = ("It ", "The ", "No ", "Put ", "One ", "Closest ")
    assert not [
        line
        for line in panel.notes.text().split("\n")
        if line.removeprefix("• ").startswith(english)
    ]


def test_what_was_changed_for_the_user_is_said_in_the_margin(spoken: str) -> None:
    assert words_of(Origin("user", "request: notice period")) == "Wie gewünscht: Kündigungsfrist"
    assert words_of(Origin("user", "draft: parties")).endswith(": Vertragsparteien")
    assert words_of(Origin("user", "request: berth dues")).endswith(": berth dues")
