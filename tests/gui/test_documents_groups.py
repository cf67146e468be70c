"""Documents in groups, with tags, in columns of a width that was chosen."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Status
from desktop.gui import languages
from desktop.gui.desk_state import DeskState
from desktop.gui.documents.groups import GroupBy, groups_of
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.tag_row import TagRow
from desktop.gui.documents.view import DocumentView
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.widgets.tab_order import chain_of
from desktop.gui.widgets.undo_history import UndoHistory
from desktop.gui.widgets.words import calendar_words
from desktop.settings import Settings
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs) -> DocumentsPage:
    """The page on a matter of 13 documents, listed; two have tags."""
    workspace.tagged = {1: ("Exhibit", "Privileged"), 2: ("Privileged",)}
    shown = DocumentsPage(workspace, jobs)  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(1300, 800)
    shown.show()
    shown.set_matter(workspace.matters()[0])
    qtbot.waitUntil(lambda: shown.loaded and not jobs.alive())
    return shown


def shown_ids(page: DocumentsPage) -> set[int]:
    return {page.order.document_at(row).id for row in range(page.order.rowCount())}


def rows(page: DocumentsPage) -> list[str]:
    model = page.groups.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


# -------------------------------------------------------------------------------------- groups


def test_each_document_is_in_a_group_and_what_needs_a_person_comes_first() -> None:
    documents = [
        Document(1, "M", "/a/x/1.pdf", Status.INDEXED, "pdf"),
        Document(2, "M", "/a/y/2.docx", Status.FAILED, "docx"),
        Document(3, "M", "/a/y/3.pdf", Status.WAITING, "pdf"),
    ]
    tags = {1: ("b", "A"), 3: ("A",)}
    for by in (GroupBy.STATE, GroupBy.KIND, GroupBy.FOLDER, GroupBy.TAG):
        groups = groups_of(documents, by, tags)
        assert frozenset().union(*(group.documents for group in groups)) == {1, 2, 3}
    assert next(group.label for group in groups_of(documents, GroupBy.STATE, {})) == "Not readable"
    assert {g.label: set(g.documents) for g in groups_of(documents, GroupBy.FOLDER, {})} == {
        "a/x": {1},
        "a/y": {2, 3},
    }
    assert [(g.label, set(g.documents)) for g in groups_of(documents, GroupBy.TAG, tags)] == [
        ("A", {1, 3}),
        ("b", {1}),
        ("Without a tag", {2}),
    ]
    assert groups_of(documents, GroupBy.NOTHING, tags) == []


def test_a_group_shows_its_documents_and_all_of_them_can_come_back(page: DocumentsPage) -> None:
    assert page.groups.isHidden()
    page.header.group.setCurrentIndex(GroupBy.STATE)
    assert rows(page)[:2] == ["All documents  13", "Not readable  2"]
    page.groups.setCurrentRow(1)
    assert shown_ids(page) == {9, 10}
    assert "2\N{NO-BREAK SPACE}shown" in page.header.counts.text()
    page.header.group.setCurrentIndex(GroupBy.NOTHING)
    assert len(shown_ids(page)) == 13
    assert page.groups.isHidden()


def test_groups_and_words_narrow_together(page: DocumentsPage) -> None:
    page.header.group.setCurrentIndex(GroupBy.TAG)
    page.groups.setCurrentRow(rows(page).index("Privileged  2"))
    page.header.field.setText("letter")
    assert shown_ids(page) == {2}


def test_a_document_that_is_asked_for_is_shown_whatever_group_was_chosen(
    page: DocumentsPage,
) -> None:
    page.header.group.setCurrentIndex(GroupBy.STATE)
    page.groups.setCurrentRow(1)
    path = page.table.document_at(0).path
    page.reveal(path)
    assert [d.path for d in page.view.chosen()] == [path]


# ---------------------------------------------------------------------------------------- tags


def choose(page: DocumentsPage, *ids: int) -> None:
    page.view.clearSelection()
    for row in range(page.order.rowCount()):
        if page.order.document_at(row).id in ids:
            index = page.order.index(row, 0)
            flags = page.view.selectionModel().SelectionFlag
            page.view.selectionModel().select(index, flags.Select | flags.Rows)


def test_tags_are_shown_found_and_sorted_by(page: DocumentsPage) -> None:
    assert not page.view.isColumnHidden(Column.TAGS)
    page.header.field.setText("privileged")
    assert shown_ids(page) == {1, 2}
    page.header.field.clear()
    page.view.sortByColumn(Column.TAGS, Qt.SortOrder.AscendingOrder)
    assert [page.order.document_at(row).id for row in (0, 1)] == [1, 2]
    index = page.order.index(0, Column.TAGS)
    assert index.data() == "Exhibit, Privileged"


@pytest.mark.parametrize("words", ["Add a tag", "Schlagwort hinzufügen", "Ajouter une étiquette"])
def test_what_the_field_for_a_tag_says_is_not_cut(
    qtbot: QtBot, theme: Theme, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TagRow, "tr", lambda self, text: words)
    row = TagRow()
    qtbot.addWidget(row)
    row.resize(900, 60)
    row.show()
    for percent in (100, 200):
        theme.apply(Settings(theme="light", font_percent=percent))
        qtbot.waitUntil(
            lambda: row.field.width() > row.field.fontMetrics().horizontalAdvance(words) + 16
        )


def test_several_documents_are_tagged_at_once(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    choose(page, 1, 2)
    tags = page.details.tags
    assert list(tags.chips) == ["Privileged"]
    tags.field.setText("  To   review ")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "To review" in tags.chips)
    assert workspace.tagged[2] == ("Privileged", "To review")
    assert not tags.field.isUndoAvailable(), "Ctrl+Z takes the tag back, not the typing"
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_tag_that_was_taken_away_can_be_put_back(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    choose(page, 1)
    page.details.tags.chips["Exhibit"].click()
    qtbot.waitUntil(lambda: "Exhibit" not in page.details.tags.chips)
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: "Exhibit" in page.details.tags.chips)
    qtbot.waitUntil(lambda: not jobs.alive())


def test_without_tags_their_column_leaves_its_room(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.tagged.clear()
    page.tagging.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.view.isColumnHidden(Column.TAGS)


# ------------------------------------------------------------------------------------- columns


def test_a_width_that_was_chosen_is_remembered_in_letters(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    assert page.view.columns == ""
    header = page.view.horizontalHeader()
    header.resizeSection(Column.STATE, 200)
    kept = page.view.columns
    assert kept.startswith("1:")
    header.resizeSection(Column.STATE, 90)
    page.view.restore_columns(kept)
    assert abs(header.sectionSize(Column.STATE) - 200) <= 2


@pytest.mark.parametrize("kept", ["x", "1:", "1:wide", "99:12", "1:nan:3", ",,:"])
def test_damaged_widths_do_no_harm(page: DocumentsPage, kept: str) -> None:
    before = page.view.horizontalHeader().sectionSize(Column.STATE)
    page.view.restore_columns(kept)
    assert page.view.horizontalHeader().sectionSize(Column.STATE) == before


def test_the_state_of_the_window_keeps_columns_and_place() -> None:
    kept: dict[str, str] = {}
    state = DeskState("Ward round", "DRAFT", columns="1:20.0", place="10,20")
    state.write(kept.__setitem__)
    assert DeskState.read(kept.get) == state


def test_tab_comes_to_the_groups_before_the_list(page: DocumentsPage) -> None:
    order = list(chain_of(page))
    assert order.index(page.header.state) < order.index(page.groups) < order.index(page.view)


def test_columns_stay_in_the_order_that_somebody_put_them_in(
    qtbot: QtBot, page: DocumentsPage, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    head = page.view.horizontalHeader()
    assert head.sectionsMovable()
    assert not head.isFirstSectionMovable(), "names come first"
    before = [head.logicalIndex(place) for place in range(head.count())]
    assert ";" not in page.view.columns
    head.moveSection(head.visualIndex(Column.SIZE), 1)
    head.resizeSection(Column.SIZE, 222)
    kept = page.view.columns
    other = DocumentView(page.order)
    qtbot.addWidget(other)
    other.restore_columns(kept)
    assert other.horizontalHeader().logicalIndex(1) == Column.SIZE
    assert other.columns == kept
    other.as_at_first.trigger()
    header = other.horizontalHeader()
    assert [header.logicalIndex(place) for place in range(header.count())] == before
    assert other.columns == ""


@pytest.mark.parametrize("kept", ["", ";", ";0,1", ";1,0,2,3,4,5,6,7,8,9", ";x", "7:12.0;9,9,9"])
def test_an_order_that_is_none_is_left_out(page: DocumentsPage, kept: str) -> None:
    page.view.restore_columns(kept)
    assert page.view.columns == kept.partition(";")[0]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_day_is_cut(
    qtbot: QtBot, qapp: QApplication, page: DocumentsPage, language: str
) -> None:
    before = QLocale()
    languages.speak(qapp, language, QLocale(language))
    page.resize(2000, 800)
    page.view.fit_columns()
    widths = {each: page.view.columnWidth(each) for each in (Column.DATED, Column.MODIFIED)}
    days = [calendar_words(date(2025, month, 30 if month != 2 else 28)) for month in range(1, 13)]
    longest = max(map(page.view.fontMetrics().horizontalAdvance, days))
    languages.speak(qapp, "en")
    QLocale.setDefault(before)
    # The padding of a cell on both sides, and the frame of the focus.
    assert min(widths.values()) >= longest + 24


def test_a_tag_is_renamed_on_all_documents_and_back(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    window = page.window()
    history = UndoHistory(window)
    choose(page, 1)
    tags = page.details.tags
    tags.chips["Privileged"].actions()[0].trigger()
    assert tags.field.text() == "Privileged"
    tags.field.setText("Exhibit")  # which the first document has already
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.tagged[2] == ("Exhibit",))
    assert list(workspace.tagged[1]) == ["Exhibit"]
    assert "Exhibit" in page.notice.title
    assert history.last is not None
    history.take_back(history.last)
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.tagged[2] == ("Privileged",))
    assert list(workspace.tagged[1]) == ["Exhibit", "Privileged"]


def test_a_tag_that_is_renamed_to_one_in_other_letters_leaves_that_to_who_had_it(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    history = UndoHistory(page.window())
    workspace.tagged[3] = ("privileged",)
    page.tagging.refresh()
    qtbot.waitUntil(lambda: 3 in page.tagging.tags)
    page.tagging.rename("Privileged", "EXHIBIT")  # the first document has "Exhibit" already
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.tagged[2] == ("EXHIBIT",))
    assert workspace.tagged[3] == ("EXHIBIT",)
    assert history.last is not None
    history.take_back(history.last)
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.tagged[2] == ("Privileged",))
    assert list(workspace.tagged[1]) == ["Exhibit", "Privileged"]
    assert workspace.tagged[3] == ("privileged",)


def test_a_tag_is_renamed_again_in_the_matter_it_was_renamed_in(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    history = UndoHistory(page.window())
    page.tagging.rename("Privileged", "Secret")
    qtbot.waitUntil(lambda: not jobs.alive() and history.last is not None)
    assert history.last is not None
    history.take_back(history.last)
    qtbot.waitUntil(lambda: not jobs.alive())
    asked = list[str]()
    monkeypatch.setattr(workspace, "rename_tag", lambda matter, *_: asked.append(matter))
    page.tagging.set_matter("Another matter")
    history.redo()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert asked == [MATTER]


def test_the_capitals_of_a_tag_are_changed_and_back(
    qtbot: QtBot, page: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    history = UndoHistory(page.window())
    page.tagging.rename("Privileged", "privileged")
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.tagged[2] == ("privileged",))
    assert history.last is not None
    history.take_back(history.last)
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.tagged[2] == ("Privileged",))
    assert list(workspace.tagged[1]) == ["Exhibit", "Privileged"]


def test_renaming_is_given_up_by_escape_and_by_another_choice(
    page: DocumentsPage, workspace: FakeWorkspace
) -> None:
    choose(page, 1)
    tags = page.details.tags
    for way in ("escape", "escape when it is emptied", "choice"):
        choose(page, 1)
        tags.begin_rename("Exhibit")
        if way == "choice":
            choose(page, 3)
        else:
            if way != "escape":
                tags.field.clear()
            QTest.keyClick(tags.field, Qt.Key.Key_Escape)
        assert tags.field.text() == ""
        assert tags.field.placeholderText() == "Add a tag"
    assert not [call for call in workspace.calls if call[0] == "tag"]


def test_a_tag_that_was_taken_away_by_a_key_leaves_the_keys_to_the_field(
    qtbot: QtBot, page: DocumentsPage, jobs: Jobs
) -> None:
    choose(page, 1)
    page.activateWindow()
    chip = page.details.tags.chips["Exhibit"]
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Exhibit" not in page.details.tags.chips and not jobs.alive())
    assert page.details.tags.field.hasFocus(), "the next space takes no other tag away"
