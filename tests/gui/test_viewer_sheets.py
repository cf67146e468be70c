"""Sheets and mails in the viewer: columns, heads, and every offset where it was."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.viewer.table_rows import columns_of
from desktop.gui.viewer.text_parts import parts
from desktop.gui.viewer.viewer import DocumentViewer
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

SHEET = 2
TEXT = (
    "Account of March\n\nday | details | amount\n3 | Transfer in | 86,400.00\n"
    "14 | Direct debit, rates | -3,912.00\n\nA line below it"
)


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    workspace._documents[SHEET] = replace(workspace._documents[SHEET], kind="csv")
    workspace._texts[SHEET] = TEXT
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not jobs.alive())


def test_rows_that_follow_one_another_share_their_columns() -> None:
    (part,) = parts(TEXT)
    found = columns_of(TEXT, part.paragraphs)
    head, *rows = (found[index] for index in sorted(found))
    assert len(rows) == 2
    assert head.is_head
    assert not rows[0].is_head
    assert head.stops == rows[0].stops == rows[1].stops
    assert rows[0].right == (False, True)
    assert list(head.stops) == sorted(head.stops)


@pytest.mark.parametrize("text", ["a | b", "no rows at all", "", "a | b\n\nc | d"])
def test_one_row_is_no_table(text: str) -> None:
    (part,) = parts(text)
    assert columns_of(text, part.paragraphs) == {}


def test_a_cell_is_marked_and_copied_as_it_is_stored(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    start = TEXT.index("86,400.00")
    viewer.show_passage(SHEET, None, start, start + 9, "86,400.00")
    qtbot.waitUntil(lambda: viewer.ready)
    selections = viewer.text.extraSelections()
    assert [each.cursor.selectedText() for each in selections] == ["86,400.00"]
    viewer.text.selectAll()
    data = viewer.text.createMimeDataFromSelection()
    assert data.text() == TEXT
    block = viewer.text.document().findBlockByNumber(2)
    assert [tab.type for tab in block.blockFormat().tabPositions()] == [
        QTextOption.TabType.LeftTab,
        QTextOption.TabType.RightTab,
    ]
    assert "|" not in block.text()


def test_a_text_with_strokes_that_is_no_sheet_stays_as_it_is(
    viewer: DocumentViewer, qtbot: QtBot, workspace: FakeWorkspace
) -> None:
    workspace._documents[SHEET] = replace(workspace._documents[SHEET], kind="docx")
    viewer.show_document(SHEET)
    qtbot.waitUntil(lambda: viewer.ready)
    assert "day | details | amount" in viewer.text.toPlainText()


def test_the_head_of_a_mail_stands_out_and_nothing_else(
    viewer: DocumentViewer, qtbot: QtBot, workspace: FakeWorkspace
) -> None:
    workspace._documents[SHEET] = replace(workspace._documents[SHEET], kind="eml")
    mail = "From: Ivo\nSubject: The keys\n\nDate: this is a word of the text"
    workspace._texts[SHEET] = mail
    viewer.show_passage(SHEET, None, mail.index("The keys"), mail.index("The keys") + 8, "The keys")
    qtbot.waitUntil(lambda: viewer.ready)
    assert [e.cursor.selectedText() for e in viewer.text.extraSelections()] == ["The keys"]
    document = viewer.text.document()
    bold = []
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        parts_of_block = block.begin()
        while not parts_of_block.atEnd():
            fragment = parts_of_block.fragment()
            if fragment.charFormat().font().bold():
                bold.append(fragment.text())
            parts_of_block += 1
    assert bold == ["From:", "Subject:"]
