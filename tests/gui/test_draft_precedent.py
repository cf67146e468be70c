"""Drafts from a precedent, and fields from the matter: nothing of the old matter goes out
undecided, and nothing is filled in without its source."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Citation
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.drafting.templating.proposals import Proposal
from desktop.errors import ReadingError
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, begin, key, quiet, take_up, texts
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui


def _old() -> Manuscript:
    origin = Origin("precedent", "/clients/Acme.docx", 2, 1)
    return manuscript(
        "# Supply Agreement",
        "> This agreement is made on 3 March 2021 between Acme Trading Limited (the “Supplier”) "
        "and Beta Handels GmbH (the “Customer”).",
        "= Price",
        "- Beta Handels GmbH shall pay £48,250 to Acme Trading Limited.",
        "- Notices go to legal@acme-trading.example.",
        origin=origin,
    )


@pytest.fixture
def page(draft_page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs) -> DraftPage:
    workspace.desk.precedents[2] = _old()
    workspace.desk.put(MATTER, _old(), precedent_id=2)
    take_up(draft_page, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    return draft_page


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    page.desk.panels.show_panel("precedent")
    return page.desk


def _choose(desk: WritingDesk, words: str) -> None:
    rows = desk.tools.precedent.list
    row = next(n for n in range(rows.count()) if words in rows.item(n).text())
    rows.setCurrentRow(row)


def test_a_draft_of_an_old_matter_opens_beside_what_is_left_of_that(page: DraftPage) -> None:
    assert page.desk.panels.shown == "precedent"
    assert page.desk.editor.hasFocus()


def test_after_a_replacement_nothing_is_selected_and_the_list_has_the_keys(
    desk: WritingDesk, qtbot: QtBot, page: DraftPage, jobs: Jobs
) -> None:
    _choose(desk, "Acme Trading")
    panel = desk.tools.precedent
    panel.list.itemClicked.emit(panel.list.currentItem())
    assert desk.editor.textCursor().hasSelection()
    qtbot.waitUntil(quiet(page, jobs))
    panel.value.setText("Wren and Daughters of Calderwick Limited")
    panel.replace_button.click()
    said = "\n".join(each.text for each in desk.editor.manuscript.paragraphs)
    assert "Wren and Daughters" in said
    assert not desk.editor.textCursor().hasSelection()
    qtbot.waitUntil(quiet(page, jobs))


def test_what_is_left_of_the_old_matter_is_listed_and_each_place_is_gone_to(
    desk: WritingDesk,
) -> None:
    listed = [
        desk.tools.precedent.list.item(n).text() for n in range(desk.tools.precedent.list.count())
    ]
    said = "\n".join(listed)
    for words in ("Acme Trading", "Beta Handels", "48,250", "legal@acme", "3 March 2021"):
        assert words in said, words
    # However long a fact is, its kind is seen.
    assert next(each for each in listed if "Acme Trading" in each).startswith("Party · ")
    _choose(desk, "Acme Trading")
    item = desk.tools.precedent.list.currentItem()
    desk.tools.precedent.list.itemClicked.emit(item)
    first = desk.editor.place()
    desk.tools.precedent.list.itemClicked.emit(item)
    assert "Acme" in desk.editor.textCursor().selectedText()
    assert desk.editor.place() != first


def test_a_name_is_replaced_in_all_places_as_one_step(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    left = desk.tools.precedent_work.undecided
    assert left is not None
    _choose(desk, "Acme Trading")
    desk.tools.precedent.value.setText("Quill & Wren Limited")
    QTest.keyClick(desk.tools.precedent.value, Qt.Key.Key_Return)
    qtbot.waitUntil(quiet(page, jobs))
    text = "\n".join(texts(desk.editor.manuscript))
    assert "Acme" not in text
    assert text.count("Quill & Wren") == 2
    assert desk.tools.precedent_work.undecided == left - 1
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.editor.manuscript == _old()
    desk.tools.precedent_work.look()
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.precedent_work.undecided == left  # it is there again, and open again


def test_what_is_kept_is_kept_with_the_draft_and_can_be_decided_again(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    left = desk.tools.precedent_work.undecided
    assert left is not None
    _choose(desk, "48,250")
    desk.tools.precedent.keep_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.precedent_work.undecided == left - 1
    page.open_draft(workspace.desk.drafts(MATTER)[0])
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.precedent_work.undecided == left - 1
    _choose(desk, "48,250")
    assert "kept" in desk.tools.precedent.list.currentItem().text()
    desk.tools.precedent.reopen_button.click()
    assert desk.tools.precedent_work.undecided == left
    qtbot.waitUntil(quiet(page, jobs))


def test_all_of_a_kind_are_kept_at_once_and_that_can_be_undone(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    left = desk.tools.precedent_work.undecided
    assert left is not None
    _choose(desk, "Acme Trading")
    desk.tools.precedent.keep_all_button.click()
    now = desk.tools.precedent_work.undecided
    assert now is not None
    assert now < left - 1
    desk.notice.buttons[0].click()
    assert desk.tools.precedent_work.undecided == left
    qtbot.waitUntil(quiet(page, jobs))


def test_nothing_goes_out_before_all_is_decided(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    desk.panels.show_panel("finish")
    assert not desk.tools.finish.docx_button.isEnabled()
    for name in ("a.docx", "a.pdf"):
        desk.tools.finishing.save_to(Path(f"/somewhere/{name}"))
    assert not workspace.desk.exported
    assert "undecided" in desk.notice.title
    desk.notice.buttons[0].click()
    assert desk.panels.shown == "precedent"
    while desk.tools.precedent_work.undecided:
        desk.tools.precedent.list.setCurrentRow(0)
        desk.tools.precedent.keep_all_button.click()
    desk.panels.show_panel("finish")
    assert desk.tools.finish.docx_button.isEnabled()
    qtbot.waitUntil(quiet(page, jobs))


def test_a_precedent_that_is_gone_is_said_and_the_draft_is_looked_through_all_the_same(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.fails = ReadingError("The original is gone", "Its drive was removed.")
    desk.tools.precedent_work.open(desk.draft_id, 2)
    assert desk.tools.precedent_work.undecided is None
    desk.tools.finishing.save_to(Path("/somewhere/a.docx"))
    assert "still being compared" in desk.notice.title
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.notice.title == "The original is gone"
    assert desk.tools.precedent_work.undecided


def test_a_draft_that_could_not_be_looked_through_can_be_again(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def fails(base_id: int) -> dict[str, str]:
        raise ReadingError("The base is gone", "Its drive was removed.")

    with monkeypatch.context() as patched:
        patched.setattr(workspace.desk, "shown_beside", fails)
        desk.tools.precedent_work.open(desk.draft_id, 2)
        qtbot.waitUntil(quiet(page, jobs))
    assert desk.notice.title == "The base is gone"
    assert "could not be compared" in desk.tools.precedent.summary.text()
    assert desk.tools.precedent_work.undecided is None
    desk.notice.buttons[0].click()
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.precedent_work.undecided


def test_a_draft_from_a_template_has_no_such_panel(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.toolbar.back_button.click()
    begin(page, qtbot, jobs)
    assert desk.panels.shown != "precedent"
    assert desk.tools.precedent_work.undecided == 0


# --------------------------------------------------------------------------------------- proposals


def test_a_proposed_value_shows_its_source_and_is_taken_by_a_click(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    citation = Citation(1, 1, "/c/Lease 14 Harbour Lane.pdf", 1, 40, 67, "Orla Brennan")
    workspace.desk.proposed = {
        "disclosing_party": (
            Proposal("Orla Brennan Properties Ltd", 3.0, citation),
            Proposal("Tidewater Books Ltd", 2.0, draft="Older draft"),
        )
    }
    page.desk.toolbar.back_button.click()
    begin(page, qtbot, jobs)
    desk = page.desk
    chips = desk.tools.proposing.chips["disclosing_party"]
    assert [chip.text() for chip in chips.chips] == [
        "Orla Brennan Properties Ltd", "Tidewater Books Ltd",
    ]  # fmt: skip
    assert "from Lease 14 Harbour Lane.pdf, page 1" in chips.chips[0].accessibleName()
    assert (
        desk.tools.fields.form.values()["disclosing_party"] == ""
    )  # nothing is filled in by itself
    with qtbot.waitSignal(desk.source_asked) as asked:
        chips.source_asked.emit(citation)
    assert asked.args is not None
    assert (asked.args[0].document_id, asked.args[0].page) == (1, 1)
    chips.chips[0].setFocus()
    chips.chips[0].click()
    # Not some other button, where the next key would do what nobody wanted.
    assert desk.tools.fields.form.rows["disclosing_party"].editor.inner.hasFocus()
    assert texts(desk.editor.manuscript)[2].startswith("Orla Brennan Properties Ltd and")
    assert not chips.isVisible()
    # Whose address is wanted is known now: the values are looked for again.
    given = {"disclosing_party": "Orla Brennan Properties Ltd"}
    qtbot.waitUntil(lambda: workspace.desk.proposed_with.items() >= given.items())
    qtbot.waitUntil(quiet(page, jobs))
    assert len(chips.chips) == 2
    desk.editor.undo()
    assert not chips.isHidden()
    qtbot.waitUntil(quiet(page, jobs))
    # So is a name that is typed, as soon as one goes on to the next field.
    row = desk.tools.fields.form.rows["disclosing_party"]
    row.editor.set_value("Wren Ltd")
    row.editor.left.emit()
    qtbot.waitUntil(lambda: workspace.desk.proposed_with["disclosing_party"] == "Wren Ltd")
    qtbot.waitUntil(quiet(page, jobs))


def test_a_style_that_names_the_old_matter_is_renamed_with_one_click_and_that_undone(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    fake, panel, work = workspace.desk, desk.tools.precedent, desk.tools.precedent_work
    fake.beside = {"style AcmeTrading Body": "Acme Trading Body"}
    # What is in the text is replaced first; the name of the style is left.
    _choose(desk, "Acme Trading Limited")
    panel.value.setText("Quill & Wren Limited")
    panel.replace_button.click()
    draft_id = desk.draft_id
    page.desk.tools.precedent_work.open(draft_id, 2)
    qtbot.waitUntil(quiet(page, jobs))
    _choose(desk, "style AcmeTrading Body")
    assert panel.hint.isVisible()
    assert not panel.value.isVisible()
    assert panel.replace_button.text() == "Rename the style"
    left = work.undecided
    assert left is not None
    panel.replace_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert fake.changed_beside[-1][0] == {"style AcmeTrading Body"}
    assert work.undecided == left - 1
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    work.look()
    qtbot.waitUntil(quiet(page, jobs))
    assert work.undecided == left


def test_what_stands_in_the_text_and_in_a_chart_is_replaced_in_both(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    fake, panel = workspace.desk, desk.tools.precedent
    fake.beside = {"chart 1": "Sales of Beta Handels GmbH"}
    desk.tools.precedent_work.open(desk.draft_id, 2)
    qtbot.waitUntil(quiet(page, jobs))
    _choose(desk, "Beta Handels")
    assert panel.value.isVisible()
    panel.value.setText("Heron GmbH")
    panel.replace_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert fake.changed_beside == [({"chart 1"}, "Beta Handels GmbH", "Heron GmbH")]
    assert "Heron GmbH shall pay" in "\n".join(texts(desk.editor.manuscript))
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.editor.manuscript == _old()


def test_what_is_kept_while_a_chart_is_changed_stays_kept(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    fake, panel, work = workspace.desk, desk.tools.precedent, desk.tools.precedent_work
    fake.beside = {"chart 1": "Sales of Beta Handels GmbH"}
    work.open(desk.draft_id, 2)
    qtbot.waitUntil(quiet(page, jobs))
    left = work.undecided
    assert left is not None
    _choose(desk, "Beta Handels")
    panel.value.setText("Heron GmbH")
    fake.gate.clear()
    panel.replace_button.click()
    _choose(desk, "48,250")
    panel.keep_button.click()
    fake.gate.set()
    qtbot.waitUntil(quiet(page, jobs))
    assert "Heron GmbH shall pay" in "\n".join(texts(desk.editor.manuscript))
    assert work.undecided == left - 2
