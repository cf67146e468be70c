"""The Draft page on a real vault: a template filled in, edited, compared and given out; a document
of the matter turned into a draft; all found again by another window."""

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Place
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.settings import Settings
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE

pytestmark = [pytest.mark.gui, pytest.mark.timeout(300)]

MATTER = "Heron"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made, _ = Workspace.create(tmp_path / "vault", passphrase=PASSPHRASE, use_keychain=False)
    made.add_matter(MATTER)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Iterator[DraftPage]:
    Theme(qapp).apply(Settings(theme="light"))
    jobs = Jobs()
    made = DraftPage(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.set_matter(MATTER)
    _quiet(made, jobs, qtbot)
    yield made
    qtbot.waitUntil(lambda: not jobs.alive(), timeout=60_000)
    assert jobs.shut_down()


def _quiet(page: DraftPage, jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.alive() and not page.is_busy, timeout=60_000)


def _text(desk: WritingDesk) -> str:
    return "\n".join(each.text for each in desk.editor.manuscript.body)


def test_a_template_is_filled_in_edited_compared_and_given_out(
    page: DraftPage, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    jobs = page._jobs
    card = next(each for each in page.start.cards if each.template.name == "nda")
    card.click()
    qtbot.waitUntil(lambda: page.is_writing, timeout=60_000)
    _quiet(page, jobs, qtbot)
    desk, editor = page.desk, page.desk.editor
    for name, value in (
        ("party_a", "Quill & Wren Limited"),
        ("party_b", "Tidewater Books Limited"),
        ("effective_date", "2026-03-01"),
    ):
        desk.tools.fields.form.rows[name].editor.set_value(value)
    assert "Quill & Wren Limited" in _text(desk)
    _quiet(page, jobs, qtbot)
    assert "1 March 2026" in _text(desk)

    clause = next(each for each in editor.manuscript.body if each.role == "clause")
    editor.go_to(Place(clause.id, len(clause.text), len(clause.text)))
    QTest.keyClicks(editor, " Written by hand.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "A clause of our own.")
    desk.panels.show_panel("clauses")
    QTest.keyClicks(desk.tools.clauses.field, "governing")
    _quiet(page, jobs, qtbot)
    desk.tools.clauses.insert_button.click()
    before = _text(desk)
    assert "A clause of our own." in before

    target = tmp_path / "out.docx"
    desk.tools.finishing.save_to(target)
    qtbot.waitUntil(target.exists, timeout=60_000)
    _quiet(page, jobs, qtbot)
    written = "\n".join(each.text for each in docx.Document(str(target)).paragraphs)
    for words in ("Quill & Wren Limited", "Written by hand.", "A clause of our own."):
        assert words in written
    paper = tmp_path / "out.pdf"
    desk.tools.finishing.save_to(paper)
    qtbot.waitUntil(paper.exists, timeout=60_000)

    desk.tools.versions.beginning_button.click()
    qtbot.waitUntil(page.redline.isVisible, timeout=60_000)
    summary = page.redline.page.toPlainText()
    assert "A clause of our own." in summary
    assert page.redline.model.rowCount() > 2
    page.redline.reject_all_button.click()
    page.redline_work.save_to(target)
    _quiet(page, jobs, qtbot)
    rejected = "\n".join(each.text for each in docx.Document(str(target)).paragraphs)
    assert "A clause of our own." not in rejected
    assert "Quill & Wren Limited" in rejected

    page.keep_now()
    kept = workspace.desk.open_draft(desk.draft_id).manuscript
    assert "\n".join(each.text for each in kept.body) == before


@pytest.mark.model
def test_a_document_of_the_matter_is_a_draft_that_says_where_it_is_from(
    page: DraftPage, qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    jobs = page._jobs
    file = tmp_path / "Old supply agreement.docx"
    old = docx.Document()
    old.add_heading("Supply agreement", 0)
    old.add_paragraph(
        "This agreement is made on 3 March 2021 between Acme Trading Limited (the “Supplier”) "
        "and Beta Handels GmbH (the “Customer”)."
    )
    old.add_paragraph("Beta Handels GmbH shall pay Acme Trading Limited £48,250.")
    old.save(str(file))
    list(workspace.add([file], MATTER))
    page.refresh()
    _quiet(page, jobs, qtbot)
    page.start.document_button.click()
    QTest.keyClick(page.picking.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_writing, timeout=60_000)
    _quiet(page, jobs, qtbot)
    desk = page.desk
    spans = [span for each in desk.editor.manuscript.body for span in each.spans]
    assert {span.origin.kind for span in spans} == {"precedent"}
    assert all(span.origin.start is not None for span in spans if "Acme" in span.text)
    assert (desk.tools.precedent_work.undecided or 0) >= 4
    target = tmp_path / "out.docx"
    desk.tools.finishing.save_to(target)
    assert not target.exists()
    rows = desk.tools.precedent.list
    row = next(n for n in range(rows.count()) if "Acme" in rows.item(n).text())
    rows.setCurrentRow(row)
    desk.tools.precedent.value.setText("Quill & Wren Limited")
    desk.tools.precedent.replace_button.click()
    _quiet(page, jobs, qtbot)
    while desk.tools.precedent_work.undecided:
        rows.setCurrentRow(0)
        desk.tools.precedent.keep_button.click()
        _quiet(page, jobs, qtbot)
    desk.tools.finishing.save_to(target)
    qtbot.waitUntil(target.exists, timeout=60_000)
    _quiet(page, jobs, qtbot)
    written = "\n".join(each.text for each in docx.Document(str(target)).paragraphs)
    assert "Acme" not in written
    assert written.count("Quill & Wren Limited") == 2
    page.keep_now()
