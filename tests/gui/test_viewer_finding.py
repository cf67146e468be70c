"""Finding words in an open document, its outline and small pages, several sources at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents import Citation
from desktop.errors import VaultError
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.viewer.finding import hits_in
from desktop.gui.viewer.marks import MarkKind
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.settings import Settings
from tests.fakes.invented import LEASE_PAGES
from tests.fakes.workspace import FakeWorkspace
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui

LEASE, LETTER = 1, 2
TEXT = "\n\n".join(LEASE_PAGES)


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(760, 760)
    made.show()
    yield made
    settle(qtbot, jobs)


def show(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, document_id: int) -> None:
    viewer.show_document(document_id)
    qtbot.waitUntil(lambda: viewer.ready)
    settle(qtbot, jobs)


def look_for(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, words: str) -> None:
    viewer.find_words()
    viewer.find_bar.field.clear()
    QTest.keyClicks(viewer.find_bar.field, words)
    settle(qtbot, jobs)


# ------------------------------------------------------------------------------------- finding


@pytest.mark.parametrize(
    ("words", "found"),
    [("TENANT", 2), ("the tenant", 1), ("garden gate", 1), (".", 1), ("(", 0), ("  ", 0)],
)
def test_words_are_found_in_any_case_over_the_ends_of_lines(words: str, found: int) -> None:
    assert len(hits_in("The tenant, a Tenant. Garden\n   gate", words)) == found


def test_words_that_could_not_be_looked_for_are_not_said_to_be_there_or_not(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def away(document_id: int) -> str:
        raise VaultError("The drive is away", "Connect it.")

    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "the tenant")
    monkeypatch.setattr(workspace, "text", away)
    look_for(viewer, qtbot, jobs, "landlord")
    assert not viewer.find_bar.isVisible()
    assert viewer.finding.marks() == ()
    assert viewer.notice.title == "The drive is away"


def test_all_hits_are_marked_on_the_pages_and_counted(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "the tenant")
    total = TEXT.casefold().count("the tenant")
    assert viewer.find_bar.count.text() == f"1 of {total}"
    marks = viewer.pages.layer.marks
    assert [TEXT[mark.start : mark.end].casefold() for mark in marks] == ["the tenant"] * total
    assert [mark.kind for mark in marks].count(MarkKind.CURRENT_HIT) == 1
    assert viewer.pages.layer.boxes(1, marks[0])


def test_enter_goes_from_hit_to_hit_and_the_pages_follow(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "deposit")
    assert viewer.pages.page == 2
    QTest.keyClick(viewer.find_bar.field, Qt.Key.Key_Return)
    assert viewer.find_bar.count.text() == "2 of 2"
    QTest.keyClick(viewer.find_bar.field, Qt.Key.Key_Return)
    assert viewer.find_bar.count.text() == "1 of 2"
    QTest.keyClick(viewer.find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.find_bar.count.text() == "2 of 2"
    settle(qtbot, jobs)


def test_enter_before_the_words_are_found_passes_over_none_of_them(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "t")
    QTest.keyClicks(viewer.find_bar.field, "he tenant")
    for _ in range(TEXT.casefold().index("the tenant") + 1):
        QTest.keyClick(viewer.find_bar.field, Qt.Key.Key_Return)
    settle(qtbot, jobs)
    total = TEXT.casefold().count("the tenant")
    assert viewer.find_bar.count.text() == f"1 of {total}"
    QTest.keyClick(viewer.find_bar.field, Qt.Key.Key_Return)
    assert viewer.find_bar.count.text() == f"2 of {total}"


def test_the_page_s_number_has_room_in_letters_of_any_size(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, theme: Theme
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    bar = viewer.toolbar
    for percent in (200, 80):
        theme.apply(Settings(theme="light", font_percent=percent))
        metrics = bar.page_field.fontMetrics()
        assert bar.page_field.width() == metrics.horizontalAdvance("00000") + 24


def test_hits_of_a_text_are_marked_in_it(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    show(viewer, qtbot, jobs, LETTER)
    look_for(viewer, qtbot, jobs, "april")
    marked = [each.cursor.selectedText() for each in viewer.text.extraSelections()]
    assert marked == ["April"]
    assert viewer.text.extraSelections()[0].format.fontUnderline()


def test_hits_are_marked_in_the_text_once_it_is_shown_instead_of_the_pages(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    for as_text in (True, False):
        viewer.toolbar.text_asked.emit(as_text)
        settle(qtbot, jobs)
    assert viewer.text.isHidden()
    before = len(viewer.text.extraSelections())
    look_for(viewer, qtbot, jobs, "deposit")
    assert len(viewer.text.extraSelections()) == before
    viewer.text.show()
    marked = [each.cursor.selectedText() for each in viewer.text.extraSelections()]
    assert "deposit" in marked


def test_what_is_not_there_is_said(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "submarine")
    assert viewer.find_bar.count.text() == "No hit"
    assert not viewer.find_bar.next.isEnabled()


def test_escape_ends_the_search_first_and_closes_the_viewer_then(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "deposit")
    with qtbot.assertNotEmitted(viewer.closed):
        QTest.keyClick(viewer.find_bar.field, Qt.Key.Key_Escape)
    assert viewer.find_bar.isHidden()
    assert viewer.pages.layer.marks == ()
    with qtbot.waitSignal(viewer.closed):
        QTest.keyClick(viewer.pages, Qt.Key.Key_Escape)


def test_another_document_is_not_searched_for_the_words_of_the_last(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    look_for(viewer, qtbot, jobs, "deposit")
    show(viewer, qtbot, jobs, LETTER)
    assert viewer.find_bar.isHidden()
    assert viewer.text.extraSelections() == []


# ----------------------------------------------------------------------------------- citations


def cited(n: int, words: str, document_id: int = LEASE) -> Citation:
    start = TEXT.index(words)
    page = next(p for p, text in enumerate(LEASE_PAGES, start=1) if words in text)
    return Citation(n, document_id, "/lease.pdf", page, start, start + len(words), words)


def test_all_sources_of_an_answer_are_marked_with_their_numbers(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    citations = (
        cited(1, "EUR 2,450 a month"),
        cited(2, "a deposit of EUR 7,350"),
        Citation(3, LETTER, "/letter.docx", None, 0, 4, "Dear"),
    )
    viewer.show_citations(citations, 1)
    qtbot.waitUntil(lambda: viewer.ready)
    settle(qtbot, jobs)
    marks = viewer.pages.layer.marks
    assert [mark.label for mark in marks] == ["[1]", "[2]"]
    assert all(viewer.pages.layer.boxes(2, mark) for mark in marks)
    viewer.toolbar.next_citation.click()
    qtbot.waitUntil(lambda: viewer.shows_text)
    settle(qtbot, jobs)
    assert next(each.cursor.selectedText() for each in viewer.text.extraSelections()) == "Dear"


# ------------------------------------------------------------------- side panel and selection


def test_the_outline_leads_to_its_page(viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs) -> None:
    show(viewer, qtbot, jobs, LEASE)
    viewer.toolbar.panel.click()
    viewer.side.part_button(1).click()
    rows = [viewer.side.outline.item(row) for row in range(viewer.side.outline.count())]
    assert [row.text().strip() for row in rows if row] == ["Premises and term", "Rent"]
    viewer.side.outline.setCurrentRow(1)
    QTest.keyClick(viewer.side.outline, Qt.Key.Key_Return)
    assert viewer.pages.page == 2
    settle(qtbot, jobs)


def test_headings_are_the_outline_of_a_text(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace._texts[LETTER] = "# First\n\nwords\n\n# Second\n\n" + "more words\n\n" * 200
    show(viewer, qtbot, jobs, LETTER)
    QTest.keyClick(viewer, Qt.Key.Key_F4)
    assert viewer.side.part_button(0).isHidden()
    assert viewer.side.outline.count() == 2
    assert viewer.side.nothing.isHidden()


def test_small_pages_are_drawn_when_they_are_seen_and_lead_to_theirs(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    small = viewer.side.thumbnails
    assert small.images.kept() == []
    viewer.toolbar.panel.click()
    qtbot.waitUntil(lambda: small.images.kept() == [1, 2, 3])
    third = small.visualRect(small.model().index(2, 0)).center()
    QTest.mouseClick(small.viewport(), Qt.MouseButton.LeftButton, pos=third)
    qtbot.waitUntil(lambda: viewer.pages.page == 3)
    settle(qtbot, jobs)


def test_the_small_pages_come_back_after_a_document_that_has_none(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    viewer.toolbar.panel.click()
    for chosen in (0, 1):
        viewer.side.part_button(chosen).click()
        show(viewer, qtbot, jobs, LETTER)
        assert viewer.side.part_button(1).isChecked()
        show(viewer, qtbot, jobs, LEASE)
        assert viewer.side.part_button(chosen).isChecked()


def test_what_is_selected_on_a_page_is_copied_and_can_be_asked_about(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    start = TEXT.index("the ground floor")
    viewer.pages.layer.select(start, start + 16)
    assert not viewer.toolbar.ask.isHidden()
    QTest.keyClick(viewer.pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "the ground floor")
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(viewer.passage_asked) as heard:
        viewer.toolbar.ask.click()
    assert heard.args is not None
    assert (heard.args[0].start, heard.args[0].end) == (start, start + 16)
    assert "page 1" in heard.args[0].words


def test_what_is_selected_on_a_page_becomes_a_clause_of_ones_own_and_goes_by_undo(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    show(viewer, qtbot, jobs, LEASE)
    before = {clause.id for clause in workspace.clauses().clauses}
    start = TEXT.index("the ground floor")
    viewer.pages.layer.select(start, start + 16)
    viewer.toolbar.keep.click()
    qtbot.waitUntil(lambda: "is among your clauses" in viewer.notice.title)
    (kept,) = (each for each in workspace.clauses().clauses if each.id not in before)
    assert (kept.text, kept.title) == ("the ground floor", "the ground floor")
    assert kept.source is not None
    assert kept.source.start == start
    viewer.notice.buttons[0].click()
    settle(qtbot, jobs)
    assert {clause.id for clause in workspace.clauses().clauses} == before
