"""What the checks of a draft say in another language: the program's words only."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drafting.checks.checks import check
from desktop.drafting.checks.finding import Finding
from desktop.gui import languages
from desktop.gui.core_texts import said
from desktop.gui.draft.panels.checks_panel import ChecksPanel
from desktop.gui.draft.panels.finding_words import spoken
from tests.unit.drafting.checks.checks_support import CLAUSES, DEFINED
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui


@pytest.fixture(params=["de", "fr", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    chosen = str(request.param)
    languages.speak(qapp, chosen, QLocale(chosen))
    yield chosen
    languages.speak(qapp, "en")
    QLocale.setDefault(before)


def _found(*lines: str) -> Finding:
    return check(manuscript(*lines))[0]


def test_a_date_is_told_with_month_and_number_of_the_language(language: str) -> None:
    found = _found("> From 1 March 2027 to 12 January 2026 the rent is due.")
    assert found.title == "The end is before the beginning"
    title = {
        "de": "Das Ende liegt vor dem Anfang",
        "fr": "La fin précède le début",
        "es": "El final es anterior al comienzo",
    }
    assert spoken(found.title) == title[language]
    assert "1 March 2027 to 12 January 2026" in spoken(found.message)
    none = _found("> Signed on 31 February 2027.")
    month = {"de": "Februar 2027", "fr": "février 2027", "es": "febrero de 2027"}
    assert month[language] in spoken(none.message)
    assert none.message.endswith("February 2027 has 28 days. Correct the date.")


def test_amounts_have_the_separators_of_the_country(language: str) -> None:
    found = _found("> A sum of ten thousand (12,000) pounds is payable.")
    assert "ten thousand is 10,000, not 12,000." in found.message
    shown = spoken(found.message)
    assert QLocale().toString(10_000) in shown
    assert "“" not in shown.replace("„ten thousand“", "").replace("„ten thousand (12,000)“", "")


def test_words_of_the_document_stay_to_the_letter(language: str) -> None:
    # The term is itself a text of the program, and the name of a clause.
    lines = ("> “Rent” means 1.", *DEFINED, *CLAUSES)
    found = next(each for each in check(manuscript(*lines)) if each.kind == "term-unused")
    assert "Rent" in spoken(found.title)
    assert "Rent" in spoken(found.message)
    assert "not used" not in spoken(found.title)


def test_a_word_of_a_table_is_translated_nowhere_else(language: str) -> None:
    assert said("rent") == "rent"


def test_the_panel_shows_and_says_them(language: str, qtbot: QtBot) -> None:
    panel = ChecksPanel()
    qtbot.addWidget(panel)
    panel.show_findings(check(manuscript("> Signed on 31 February 2027.")))
    item = panel.list.item(0)
    missing = {"de": "gibt es nicht", "fr": "n’existe pas", "es": "no existe"}
    assert missing[language] in item.text().casefold()
    assert missing[language] in item.data(Qt.ItemDataRole.AccessibleTextRole).casefold()
