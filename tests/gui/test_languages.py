"""The window in other languages: Qt's translation, errors from below, the user's own forms."""

import errno
import json
import os
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Status
from desktop.errors import VaultLockedError, disk_reason
from desktop.gui import core_texts, file_reasons, languages
from desktop.gui.app import Session
from desktop.gui.core_texts import said
from desktop.gui.desk import Desk
from desktop.gui.documents.details import DetailsPanel
from desktop.gui.documents.states import look_of
from desktop.gui.file_reasons import said_of_file
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.preferences import Preferences
from desktop.gui.settings.language_row import LanguageRow
from desktop.gui.settings.page import SettingsPage
from desktop.gui.widgets.notice import Notice
from desktop.ingest.readers.common import reasons
from desktop.settings import LANGUAGES
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import whole

pytestmark = pytest.mark.gui


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """As in Switzerland, where sums are written otherwise than in Germany."""
    before = QLocale()
    assert languages.speak(qapp, "de", QLocale("de_CH")) == "de"
    yield
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


def test_the_settings_know_the_windows_languages() -> None:
    assert set(LANGUAGES) == {languages.SYSTEM, *languages.LANGUAGES}


@pytest.mark.parametrize(
    ("chosen", "system", "shown"),
    [
        ("fr", "de_DE", "fr"),
        ("system", "es_MX", "es"),
        ("system", "fi_FI", "en"),
        ("klingon", "de_AT", "de"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_systems(
    chosen: str, system: str, shown: str
) -> None:
    assert languages.resolve(chosen, QLocale(system)) == shown


def test_dates_and_numbers_keep_the_form_of_the_users_country() -> None:
    assert languages.locale_of("de", QLocale("de_CH")).name() == "de_CH"
    assert languages.locale_of("en", QLocale("en_US")).name() == "en_US"
    # Someone in Finland who chose German reads German dates.
    assert languages.locale_of("de", QLocale("fi_FI")).name() == "de_DE"


def test_a_page_speaks_german_and_goes_back(
    qtbot: QtBot, german: None, jobs: Jobs, workspace: FakeWorkspace, qapp: QApplication
) -> None:
    page = SettingsPage(workspace, jobs, Preferences(jobs))  # type: ignore[arg-type]
    qtbot.addWidget(page)
    assert page.title.text() == "Einstellungen"
    assert QLocale().toString(QDate(2026, 3, 1), "MMMM") == "März"
    # Qt's own texts come along.
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"
    languages.speak(qapp, "en")
    assert page.tr("Settings") == "Settings"
    qtbot.waitUntil(lambda: not jobs.alive())


def test_states_are_said_in_the_language_chosen_last(qapp: QApplication, german: None) -> None:
    assert look_of(Status.FAILED).label == "Nicht lesbar"
    languages.speak(qapp, "en")
    assert look_of(Status.FAILED).label == "Not readable"


def test_errors_from_below_are_said_in_the_language(qtbot: QtBot, german: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(window)
    notice.show_error(VaultLockedError("The vault is locked", "Unlock it and try again."))
    assert notice.title == "Der Tresor ist gesperrt"
    assert "Unlock" not in notice.message


def test_why_a_drive_refused_is_said_in_the_language(german: None) -> None:
    why = disk_reason(OSError(errno.ENOSPC, "No space left on device"))
    assert said(f"{why} Earlier backups are unharmed. Choose another folder, or try again.") == (
        "Auf diesem Laufwerk ist kein Platz mehr. Frühere Sicherungen sind unversehrt. Wählen Sie"
        " einen anderen Ordner, oder versuchen Sie es noch einmal."
    )


def test_why_a_file_was_not_read_is_said_in_the_language(qtbot: QtBot, german: None) -> None:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.show_documents([Document(1, "M", "/a.pdf", Status.FAILED, reason=reasons.LOCKED)], [])
    assert panel.reason.text() == "Die Datei ist durch ein Passwort geschützt."
    assert "Passwort" in panel.advice.text()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            f"page 2: {reasons.ILLEGIBLE}; pages 4–6: {reasons.uncertain(0.71)}",
            "Seite 2: was in ihrem Bild wie Schrift aussieht, konnte nicht erkannt werden;"
            " Seiten 4–6: mit 71 % Sicherheit erkannt; vergleichen Sie sie mit dem Original",
        ),
        (
            f"{reasons.TOO_DEEP}; {reasons.LOST_CHARACTERS}",
            "Die Teile sind zu tief verschachtelt; was danach kommt, wurde nicht gelesen.;"
            " Einige Zeichen sind beschädigt und wurden ersetzt.",
        ),
        (
            reasons.unsupported(reasons.E_BOOKS).message,
            "Elektronische Bücher werden von dieser Fassung nicht gelesen.",
        ),
        (
            f"a picture in it: {reasons.OCR_SLOW}; a picture in it: {reasons.LETTERS_AS_SHAPES}",
            "ein Bild darin: das Erkennen des Textes dauerte länger als 60 Sekunden; ein Bild"
            " darin: seine Schrift ist als Formen einer Schriftart und nicht als Buchstaben"
            " gespeichert; sie wurde nicht gelesen",
        ),
        (
            reasons.from_disk(OSError(errno.EIO, os.strerror(errno.EIO))),
            "Diese Datei konnte nicht vom Datenträger gelesen werden. Das Laufwerk meldet einen"
            " Fehler.",
        ),
        ("page 3: said by nobody; nor this", "page 3: said by nobody; nor this"),
    ],
)
def test_reasons_of_parts_are_told_apart(german: None, reason: str, words: str) -> None:
    assert said_of_file(reason) == words


def test_thousands_of_reasons_do_not_hold_up_the_window(
    german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def said_by_nobody(text: str) -> str:
        asked.append(text)
        return text

    monkeypatch.setattr(file_reasons, "said", said_by_nobody)
    many = "; ".join(f"page {number}: {reasons.ILLEGIBLE}" for number in range(1, 9999, 2))
    assert said_of_file(many) == many
    assert len(asked) < 200


def test_what_is_put_into_a_text_is_kept_in_its_place(
    german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = {
        "The drive {0} is full": "{0} ist voll",
        "The drive {0} is full and {1} is lost": "{1} fehlt, denn {0} ist voll",
        "The vault is locked": "Der Tresor ist gesperrt",
    }
    monkeypatch.setattr(QCoreApplication, "translate", lambda _, text: forms.get(text, text))
    monkeypatch.setattr(json, "loads", lambda _: list(forms))
    core_texts._patterns.cache_clear()
    try:
        assert said("The drive {1} is full") == "{1} ist voll"
        assert said("The drive A is full and B is lost") == "B fehlt, denn A ist voll"
        assert said("The drive The vault is locked is full") == "Der Tresor ist gesperrt ist voll"
        assert said("Nobody said this") == "Nobody said this"
    finally:
        core_texts._patterns.cache_clear()


def test_choosing_a_language_offers_to_open_the_window_again(qtbot: QtBot) -> None:
    row = LanguageRow()
    qtbot.addWidget(row)
    row.show()
    row.show_choice("en")
    assert not row.restart.isVisible()
    with qtbot.waitSignal(row.chosen) as chosen:
        row.list.activated.emit(row.list.findData("fr"))
    assert chosen.args == ["fr"]
    row.show_choice("fr")
    assert row.restart.isVisible()
    with qtbot.waitSignal(row.restart_asked):
        row.restart.click()
    row.show_choice("en")
    assert not row.restart.isVisible()


class Brackets(QTranslator):
    """Puts every text that it is asked for into brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"⟦{source}⟧" if source else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def bracketed(qapp: QApplication) -> Iterator[None]:
    translator = Brackets()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


# What the fake vault and its template say, and what is a name in every language.
_DATA = re.compile(
    r"Harbo|Ward round|Qwen|MiniLM|BGE|SQLCipher|/home/nora|[0-9a-f]{40}|Non-disclosure|mutual"
    r"|English|Deutsch|Français|Español|/vault|GB|MB|kB|Ctrl|SHA-256|Apache|MIT\b|Strongroom$"
)


@pytest.mark.parametrize("page", [each for each in PageName if each is not PageName.DRAFT])
def test_no_text_of_a_page_is_beside_the_translation(
    qtbot: QtBot, bracketed: None, desk: Desk, session: Session, page: PageName
) -> None:
    desk.show_page(page)
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    said = set()
    for widget in session.window.findChildren(QWidget):
        if widget.isVisible():
            said |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
            if isinstance(widget, QLabel | QAbstractButton):
                said.add(widget.text())
            elif isinstance(widget, QLineEdit):
                said.add(widget.placeholderText())
    plain = {
        text
        for text in said
        if "⟦" not in text and any(letter.isalpha() for letter in text) and not _DATA.search(text)
    }
    assert plain == set()


def test_what_stands_in_the_places_is_shown_as_it_is_whatever_it_holds(german: None) -> None:
    for name in ("{}", "{0}", "{9}", "{name}", "}{", r"\1", "%1"):
        text = said(f"{name} Check that you may write there.")
        assert name in text
        assert "Check that" not in text


def test_the_places_of_a_text_are_found_in_one_pass() -> None:
    pieces = ("", "0", ": ", "1", " is ", "2", ", not ", "3", ".")
    assert core_texts._parts(pieces, "a: b is c, not d.") == {0: "a", 1: "b", 2: "c", 3: "d"}
    assert core_texts._parts(pieces, "a:  is c, not d.") is None
    assert core_texts._parts(("", "0", "", "1", " end"), "xyz end") == {0: "x", 1: "yz"}
    assert core_texts._parts(("", "0", " is ", "0", ""), "a is b") is None
    # Tried out again at each of its words, this text takes hours.
    assert core_texts._parts(pieces, ": a is b, not c" * 5_000) is None


def test_a_text_longer_than_any_of_ours_is_shown_as_it_is(german: None) -> None:
    assert said("x. " * 100_000) == "x. " * 100_000
