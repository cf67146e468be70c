"""The Documents page: what a user sees while files are added, and what can be done with them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Matter, Status
from desktop.errors import DesktopError, VaultError
from desktop.events import FileProgress
from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.table import DocumentTable
from desktop.gui.documents.view import DocumentView
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.ingest.run.progress import Progress
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.listed import cell, document, names

pytestmark = pytest.mark.gui


@pytest.fixture
def page(documents_page: DocumentsPage) -> DocumentsPage:
    return documents_page


def test_the_page_lists_the_matter_and_counts_what_is_not_in_order(page: DocumentsPage) -> None:
    assert page.order.rowCount() == 13
    assert page.header.title.text() == MATTER
    for words in ("13 documents", "one partly read", "2 not readable", "one missing", "2 not read"):
        assert words.replace(" ", "\N{NO-BREAK SPACE}") in page.header.counts.text()
    assert cell(page, "Schedule of condition.pdf", Column.PAGES) == "46"


def test_an_empty_matter_offers_a_place_to_drop_files(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page.set_matter(Matter(2, "Ward round", True))
    qtbot.waitUntil(page.middle.empty.isVisible)
    assert not page.header.field.isVisible()
    with qtbot.waitSignal(page.sample_asked):
        QTest.mouseClick(page.middle.sample_button, Qt.MouseButton.LeftButton)


def test_typing_filters_by_words_in_name_and_folder(qtbot: QtBot, page: DocumentsPage) -> None:
    QTest.keyClicks(page.header.field, "lane LEASE copy")
    assert names(page) == ["Lease 14 Harbour Lane (copy).pdf"]
    page.header.field.setText("no such thing")
    assert page.middle.nothing_found.isVisible()
    page.header.field.clear()
    assert page.order.rowCount() == 13


def test_the_state_filter_shows_what_needs_a_person(qtbot: QtBot, page: DocumentsPage) -> None:
    page.header.show_problems()
    assert {d.status for d in map(page.order.document_at, range(page.order.rowCount()))} == {
        Status.FAILED,
        Status.PARTIAL,
        Status.MISSING,
    }


def test_adding_shows_every_state_live(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.hold()
    page.add([Path("/in/one.pdf"), Path("/in/broken.pdf")])
    assert page.run_bar.isVisible()
    workspace.step(1)
    qtbot.waitUntil(lambda: "one.pdf" in names(page))
    assert cell(page, "one.pdf", Column.STATE) == "Waiting"
    workspace.step(1)
    qtbot.waitUntil(lambda: cell(page, "one.pdf", Column.STATE) == "Reading")
    assert page.run_bar.current.text() == "one.pdf"
    workspace.step(1)
    qtbot.waitUntil(lambda: cell(page, "one.pdf", Column.STATE) == "Indexing")
    workspace.step(2)
    qtbot.waitUntil(lambda: cell(page, "one.pdf", Column.STATE) == "Ready")
    assert cell(page, "one.pdf", Column.PASSAGES) == "8"
    assert "1 of 2 files" in page.run_bar.numbers.text()
    workspace.step(5)
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    assert cell(page, "broken.pdf", Column.STATE) == "Not readable"
    assert page.notice.title == "One file could not be read"
    page.notice.buttons[0].click()
    page.view.choose("/in/broken.pdf")
    assert page.details.reason.text() == "The file is damaged."


def test_a_list_that_was_read_before_a_run_takes_none_of_its_rows_away(
    page: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = list(page.table.documents)
    page.table.apply([FileProgress(f"/new/{n:03}.pdf", Status.READING, 1, 100) for n in range(100)])
    running = True
    monkeypatch.setattr(type(page.indexing), "running", property(lambda _: running))
    removed: list[object] = []
    page.table.thinning.connect(lambda: removed.append(None))
    page.listing.take((page.matter, [*listed[1:], listed[0]], {}))
    assert page.table.rowCount() == len(listed) + 100
    assert removed == []
    # Nor those that were read meanwhile; the vault knew nothing of them when it was asked.
    told = FileProgress("/new/000.pdf", Status.INDEXED, 1, 100, document_id=900)
    page.indexing.files_changed.emit(page.matter, [told])
    page.listing.take((page.matter, listed, {}))
    assert page.table.row_of("/new/000.pdf") is not None
    assert removed == []
    # Once it is over they are in the list, or nowhere.
    running = False
    page.listing.take((page.matter, listed, {}))
    assert page.table.rowCount() == len(listed)
    assert [each.path for each in page.table.documents] == [each.path for each in listed]


def test_stop_leaves_what_waits_and_resume_reads_it(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.hold()
    page.add([Path(f"/in/{n}.pdf") for n in range(4)])
    workspace.step(1 + 4)
    qtbot.waitUntil(lambda: page.indexing.progress.done == 1)
    QTest.mouseClick(page.run_bar.stop, Qt.MouseButton.LeftButton)
    assert not page.run_bar.stop.isEnabled()
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    # Three of these and the two that had been waiting before.
    qtbot.waitUntil(lambda: page.run_bar.title.text() == "5 files are waiting")
    assert not page.notice.isVisible()
    workspace.release()
    QTest.mouseClick(page.run_bar.resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    assert Status.WAITING not in page.table.counts()
    assert not page.run_bar.isVisible()


def test_files_dropped_while_others_are_added_come_after_them(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.hold()
    page.add([Path("/in/first.pdf")])
    page.add([Path("/in/second.pdf")])
    assert page.indexing.behind == 1
    workspace.release()
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    assert {"first.pdf", "second.pdf"} <= set(names(page))


def test_a_failing_run_is_told_in_the_page_and_the_next_one_works(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.fail_with = VaultError("The disk is full", "Free some space and resume.")
    page.add([Path("/in/one.pdf")])
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    assert page.notice.title == "The disk is full"
    page.add([Path("/in/two.pdf")])
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    assert "two.pdf" in names(page)
    assert page.notice.isHidden(), "what failed before is done now"


def test_details_name_the_reason_and_the_other_places(page: DocumentsPage) -> None:
    page.view.choose("/home/nora/Clients/Harbour Lane/Insurance schedule.pdf")
    assert page.details.state.text() == "Not readable"
    assert "password" in page.details.reason.text()
    assert not page.details.open.isEnabled()
    assert page.details.retry.isVisible()
    page.view.choose("/home/nora/Clients/Harbour Lane/Lease 14 Harbour Lane.pdf")
    assert "Lease 14 Harbour Lane (copy).pdf" in page.details.also.text()
    assert not page.details.retry.isVisible()


def test_choosing_all_rows_asks_for_no_row_by_itself(
    page: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    one = page.table.document_at

    def document_at(row: int) -> Document:
        asked.append(row)
        return one(row)

    monkeypatch.setattr(page.table, "document_at", document_at)
    page.view.selectAll()
    assert asked == []
    assert [each.id for each in page.view.chosen()] == [
        page.order.document_at(row).id for row in range(page.order.rowCount())
    ]


def test_a_large_selection_stays_on_its_documents_and_is_not_kept_cell_by_cell(
    qtbot: QtBot, theme: Theme
) -> None:
    table = DocumentTable()
    order = DocumentOrder(table)
    view = DocumentView(order)
    qtbot.addWidget(view)
    table.set_documents([document(2 * number) for number in range(1, 501)])
    order.sort(Column.NAME)
    view.selectAll()
    # While they are selected others come, which stand among them.
    table.update_documents([*table.documents, *(document(2 * n + 1) for n in range(1, 51))])
    told: list[object] = []
    cells: list[int] = []
    view.chosen_changed.connect(lambda: told.append(None))
    order.layoutAboutToBeChanged.connect(lambda: cells.append(len(order.persistentIndexList())))
    order.reorder()
    order.sort(Column.SIZE)
    assert max(cells) < 200
    assert {each.id for each in view.chosen()} == {2 * number for number in range(1, 501)}
    assert told == []
    order.set_words("1")
    assert {each.id for each in view.chosen()} == {
        number for number in range(2, 1001, 2) if "1" in f"{number:03}"
    }
    assert told != []


@pytest.mark.parametrize("chosen", [(401, 402), range(300, 501)])
def test_many_that_go_at_once_leave_selection_and_place(
    qtbot: QtBot, theme: Theme, chosen: Sequence[int]
) -> None:
    table = DocumentTable()
    order = DocumentOrder(table)
    QAbstractItemModelTester(order, QAbstractItemModelTester.FailureReportingMode.Fatal, order)
    view = DocumentView(order)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    table.set_documents([document(number) for number in range(1, 501)])
    order.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    flag = QItemSelectionModel.SelectionFlag
    selection = QItemSelection()
    for number in chosen:
        found = order.index(order.place(number - 1) or 0, 0)
        selection.select(found, found)
    view.selectionModel().select(selection, flag.Select | flag.Rows)
    view.setCurrentIndex(order.index(order.place(449) or 0, 0))
    view.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)
    view.verticalScrollBar().setValue(view.verticalHeader().sectionPosition(60) + 7)
    before = [order.document_at(view.rowAt(at)).id for at in (0, 200)]
    assert before[0] == 440
    stays = [document(n) for n in range(1, 501) if n % 2 == 0 or n in (401, 403)]
    table.update_documents(stays)
    order.reorder()
    left = {each.id for each in stays}
    assert {each.id for each in view.chosen()} == left.intersection(chosen)
    assert order.document_at(view.rowAt(0)).id == 440
    assert view.rowViewportPosition(view.rowAt(0)) == -7
    # The one that the keys stood on is there; then it goes too, with what is about it.
    assert order.document_at(view.currentIndex().row()).id == 450
    table.update_documents([each for each in stays if each.id < 300])
    assert order.document_at(view.currentIndex().row()).id == 298
    assert order.document_at(view.rowAt(0)).id == 298
    table.update_documents([])
    assert view.chosen() == []
    table.update_documents(stays)
    assert order.rowCount() == len(stays)


@pytest.mark.parametrize("count", [100, 150, 300])
def test_nothing_is_chosen_that_was_not_when_another_filter_shows_others(
    qtbot: QtBot, theme: Theme, count: int
) -> None:
    table = DocumentTable()
    order = DocumentOrder(table)
    view = DocumentView(order)
    qtbot.addWidget(view)
    table.set_documents(
        [document(n, Status.FAILED if n % 2 else Status.INDEXED) for n in range(1, 2 * count + 1)]
    )
    order.set_states(frozenset({Status.FAILED}))
    view.selectAll()
    order.set_states(None)
    assert {each.id for each in view.chosen()} == set(range(1, 2 * count + 1, 2))


def test_retry_reads_only_what_was_not_read_in_full(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page.view.selectAll()
    page.retry_chosen()
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    ids = dict(workspace.calls)["retry"]
    assert ids == (9, 10, 11, 8, 12, 13) or set(ids) == {8, 9, 10, 11, 12, 13}  # type: ignore[call-overload]


def test_enter_opens_and_a_double_click_too(qtbot: QtBot, page: DocumentsPage) -> None:
    page.view.choose("/home/nora/Clients/Harbour Lane/Lease 14 Harbour Lane.pdf")
    with qtbot.waitSignal(page.open_asked) as asked:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert asked.args == [1]


def test_removing_asks_first_and_can_be_kept(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace
) -> None:
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert "Remove" in page.notice.title
    assert page.notice.message.startswith("It goes to the trash with the answers that quote it")
    QTest.mouseClick(page.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert not workspace.calls
    assert not page.notice.isVisible()


def test_the_keys_go_to_the_files_that_could_not_be_read(page: DocumentsPage) -> None:
    page.header.group.setFocus()
    page.news.tell(Progress(failed=2))
    page.notice.buttons[0].setFocus()
    page.notice.buttons[0].click()
    assert page.view.hasFocus()


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_the_selected_document_has_a_menu_by_mouse_and_by_key(
    page: DocumentsPage, qtbot: QtBot, reason: QContextMenuEvent.Reason
) -> None:
    page.view.selectRow(2)
    row = page.view.visualRect(page.view.currentIndex())
    at = row.center() if reason is QContextMenuEvent.Reason.Mouse else QPoint(0, 0)
    to = page.view.viewport() if reason is QContextMenuEvent.Reason.Mouse else page.view
    QApplication.sendEvent(to, QContextMenuEvent(reason, at, to.mapToGlobal(at)))
    menu = page.row_menu.menu
    assert menu.isVisible()
    below = page.view.viewport().mapFromGlobal(menu.pos()).y()
    assert row.top() <= below <= row.bottom() + 2
    offered = {act.text(): act for act in menu.actions() if act.text()}
    assert list(offered) == ["Open", "Add a tag", "Remove…"]
    with qtbot.waitSignal(page.open_asked):
        offered["Open"].trigger()
    offered["Add a tag"].trigger()
    assert page.details.tags.field.hasFocus()
    offered["Remove…"].trigger()
    assert "Remove" in page.notice.title
    assert page.notice.message.startswith("It goes to the trash with the answers that quote it")
    menu.close()
    page.view.clearSelection()
    QApplication.sendEvent(to, QContextMenuEvent(reason, at, to.mapToGlobal(at)))
    assert not menu.isVisible()


def test_a_removal_is_undone(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs, tmp_path: Path
) -> None:
    file = tmp_path / "note.txt"
    file.write_text("A note.")
    page.add([file])
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    page.view.choose(str(file))
    page.remove_chosen()
    page.notice.buttons[1].click()
    qtbot.waitUntil(lambda: "note.txt" not in names(page) and not jobs.alive())
    assert page.notice.title == "One document was removed"
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: "note.txt" in names(page) and not jobs.alive())


def test_a_matter_that_keeps_copies_says_that_they_go_too(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page.set_matter(Matter(1, MATTER, keep_originals=True))
    qtbot.waitUntil(lambda: not jobs.alive())
    page.view.selectRow(0)
    page.remove_chosen()
    assert "The copy kept in the vault" in page.notice.message


def test_another_matter_forgets_filter_and_selection(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    page.header.field.setText("lease")
    page.view.selectionModel().select(
        page.order.index(0, 0), QItemSelectionModel.SelectionFlag.Select
    )
    page.set_matter(Matter(2, "Ward round", True))
    qtbot.waitUntil(lambda: page.loaded and not jobs.alive())
    assert page.header.words == ""
    assert not page.details.isVisible()


def test_a_list_that_can_t_be_read_says_so(
    qtbot: QtBot,
    page: DocumentsPage,
    workspace: FakeWorkspace,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(matter: str) -> list[Document]:
        raise DesktopError("The vault can't be read", "Look at the disk.")

    monkeypatch.setattr(workspace, "documents", refuse)
    page.reload()
    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.title == "The vault can't be read"
    assert page.order.rowCount() == 13


def test_a_picture_without_words_can_be_looked_at(page: DocumentsPage, qtbot: QtBot) -> None:
    picture = document(1, Status.PARTIAL, kind="image", pages=1, chunks=0)
    damaged = document(2, Status.FAILED, kind="image", pages=None, chunks=0)
    page.table.set_documents([picture, damaged])
    page.view.choose(damaged.path)
    assert not page.details.open.isEnabled()
    page.view.choose(picture.path)
    with qtbot.waitSignal(page.open_asked) as asked:
        QTest.mouseClick(page.details.open, Qt.MouseButton.LeftButton)
    assert asked.args == [1]
    with qtbot.waitSignal(page.preview_asked):
        QTest.keyClick(page.view, Qt.Key.Key_Space)


def test_a_list_that_nothing_is_left_in_gives_its_keys_to_the_filter(
    qtbot: QtBot, documents_page: DocumentsPage
) -> None:
    page = documents_page
    page.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    page.header.field.setText("no such document")
    assert page.middle.nothing_found.isVisible()
    assert page.header.field.hasFocus()


def test_down_goes_from_the_filter_to_what_it_found(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    page, keys = desk.documents, session.window.windowHandle()
    qtbot.waitUntil(lambda: page.order.rowCount() > 1)
    session.window.activateWindow()
    page.header.field.setFocus()
    qtbot.waitUntil(page.header.field.hasFocus)
    page.header.field.setText("no such document")
    QTest.keyClick(keys, Qt.Key.Key_Down)
    assert page.header.field.hasFocus(), "there is nothing to go to"
    page.header.field.clear()
    QTest.keyClick(keys, Qt.Key.Key_Down)
    assert page.view.hasFocus()
    assert [index.row() for index in page.view.selectionModel().selectedRows()] == [0]
