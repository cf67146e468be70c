"""The palette: what is found by a few letters, in which order, and by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Status
from desktop.gui.palette.finder import Finder
from desktop.gui.palette.fuzzy import Names, place_of
from desktop.gui.palette.palette import Palette
from desktop.gui.palette.sources import (
    Entry,
    Source,
    actions_source,
    documents_source,
    matters_source,
)
from desktop.gui.theme import Theme

pytestmark = pytest.mark.gui


def found(names: list[str], query: str, most: int = 10) -> list[str]:
    hits: list[int] = []
    searched = Names(len(names), names.__getitem__)
    for so_far in searched.search(query, most):
        hits = so_far
    return [names[place_of(hit)] for hit in hits]


# --------------------------------------------------------------------------------- the search


def test_beginnings_come_before_insides_and_these_before_scattered_letters() -> None:
    names = ["Old lease.pdf", "Release note.pdf", "Lease 2023.pdf", "Late earnings of a seller.pdf"]
    assert found(names, "lease") == [
        "Lease 2023.pdf",
        "Old lease.pdf",
        "Release note.pdf",
        "Late earnings of a seller.pdf",
    ]


@pytest.mark.parametrize("query", ["harbour lane", "lane_HARBOUR", "hbln", "14-har"])
def test_words_are_found_in_any_order_and_letters_in_theirs(query: str) -> None:
    assert found(["Lease 14 Harbour Lane.pdf", "Letter.docx"], query) == [
        "Lease 14 Harbour Lane.pdf"
    ]


def test_shorter_names_come_first_among_equals() -> None:
    assert found(["invoice of March", "invoice"], "inv") == ["invoice", "invoice of March"]


@pytest.mark.parametrize("query", ["[", "a.*b", "\\", "%"])
def test_signs_are_only_signs(query: str) -> None:
    assert found(["harmless", "plain"], query) in ([], ["harmless", "plain"])


def test_a_longer_query_searches_among_what_the_shorter_one_found() -> None:
    names = [f"Document {n:05}.pdf" for n in range(5000)] + ["Needle.pdf"]
    searched = Names(len(names), names.__getitem__)
    for query in ("n", "ne", "need"):
        *_, hits = searched.search(query, 5)
    assert [names[place_of(hit)] for hit in hits] == ["Needle.pdf"]
    *_, hits = searched.search("doc 04999", 5)
    assert names[place_of(hits[0])] == "Document 04999.pdf"


def test_a_search_that_was_broken_off_narrows_nothing() -> None:
    names = [f"Document {n:05}.pdf" for n in range(5000)]
    searched = Names(len(names), names.__getitem__)
    next(searched.search("doc", 5))
    *_, hits = searched.search("doc 04999", 5)
    assert names[place_of(hits[0])] == "Document 04999.pdf"


def test_twenty_thousand_names_are_searched_in_slices(qtbot: QtBot) -> None:
    asked: list[int] = []

    def name_of(place: int) -> str:
        asked.append(place)
        return f"Document {place:05}"

    now = [0.0]

    def clock() -> float:
        now[0] += 0.003  # each slice takes 3 ms
        return now[0]

    finder = Finder(clock=clock)
    source = Source(
        Names(20_000, name_of), lambda place: Entry("Document", "file", name_of(place), "", str)
    )
    finder.set_sources([source])
    with qtbot.waitSignal(finder.found) as heard:
        finder.find("19999")
        assert finder.searching
        assert len(asked) < 5000  # the window has its turn in between
    assert heard.args is not None
    assert [entry.title for entry in heard.args[0]] == ["Document 19999"]


# --------------------------------------------------------------------------------- the palette


class Told:
    """What the palette did."""

    def __init__(self) -> None:
        self.done: list[str] = []


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit(made))
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def palette(qtbot: QtBot, window: QWidget, told: Told) -> Iterator[Palette]:
    made = Palette(window)
    actions = [QAction("Add &files…", window), QAction("Lock", window), QAction("Paste", window)]
    for action in actions:
        action.triggered.connect(lambda checked=False, a=action: told.done.append(a.text()))
    actions[0].setShortcut("Ctrl+O")
    actions[2].setEnabled(False)
    documents = [
        Document(n, "Lane", f"/clients/{name}", Status.INDEXED, "pdf")
        for n, name in enumerate(("Locksmith.pdf", "Lease.pdf", "Files of Brennan.pdf"), start=1)
    ]
    made.open(
        (
            actions_source(actions),
            matters_source(["Lock Keeper Ltd", "Other"], told.done.append),
            documents_source(documents, lambda document: told.done.append(document.path)),
        )
    )
    qtbot.waitUntil(lambda: not made.finder.searching)
    yield made
    made.close_up()


def titles(palette: Palette) -> list[str]:
    return [palette.lines.entry(row).title for row in range(palette.lines.rowCount())]


def test_actions_matters_and_documents_are_found_together(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "lock")
    assert titles(palette) == ["Lock", "Locksmith.pdf", "Lock Keeper Ltd"]
    assert palette.current() is not None


def test_enter_does_the_first_line_and_closes(palette: Palette, told: Told) -> None:
    QTest.keyClicks(palette.field, "add")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.done == ["Add &files…"]
    assert palette.isHidden()


def test_keys_go_through_the_lines(palette: Palette, told: Told) -> None:
    QTest.keyClicks(palette.field, "lock")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(palette.field, key)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.done == ["Lock Keeper Ltd"]


def test_what_cannot_be_done_now_is_not_offered(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "paste")
    assert titles(palette) == []
    assert not palette.nothing.isHidden()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isHidden()


def test_escape_closes_and_the_focus_goes_back(
    qtbot: QtBot, window: QWidget, palette: Palette
) -> None:
    palette.close_up()
    before = window.findChild(QLineEdit)
    assert before is not None
    before.setFocus()
    palette.open(())
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert before.hasFocus()


def test_enter_before_the_lines_are_there_waits_for_them(
    qtbot: QtBot, palette: Palette, told: Told
) -> None:
    documents = tuple(
        Document(n, "Lane", f"/in/Document {n:05}.pdf", Status.INDEXED) for n in range(20_000)
    )
    palette.finder._clock = iter(range(10_000)).__next__  # every slice uses the budget up
    palette.open((documents_source(documents, lambda found: told.done.append(found.name)),))
    QTest.keyClicks(palette.field, "19998")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.done == []
    qtbot.waitUntil(lambda: told.done == ["Document 19998.pdf"])


def test_a_line_is_read_out_with_what_it_is(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "add files")
    spoken = palette.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Add files…, Action, Ctrl+O"


def test_the_palette_stays_inside_a_narrow_window(window: QWidget, palette: Palette) -> None:
    window.resize(420, 500)
    assert palette.geometry().left() >= 0
    assert palette.geometry().right() < 420


@pytest.mark.parametrize("height", [570, 330])
def test_in_a_low_window_whole_lines_are_seen_and_the_rest_scrolls(
    qtbot: QtBot, window: QWidget, palette: Palette, height: int
) -> None:
    window.resize(800, 900)
    actions = [QAction(f"Action {n}", window) for n in range(12)]
    palette.open((actions_source(actions),))
    qtbot.waitUntil(lambda: palette.lines.rowCount() >= 10)
    line = palette.view.sizeHintForRow(0)
    roomy = palette.view.height()
    window.resize(800, height)
    qtbot.waitUntil(lambda: palette.geometry().bottom() < height)
    assert (palette.view.height() - 2) % line == 0
    assert palette.view.height() >= 2 * line
    window.resize(800, 900)
    qtbot.waitUntil(lambda: palette.view.height() == roomy)


def test_a_screen_reader_follows_the_line_that_enter_would_do(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    palette = Palette(window)
    heard: list[tuple[QAccessible.Event, int, object]] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: heard.append((event.type(), event.child(), event.object())),
    )
    palette.open([matters_source(["Alder", "Birch"], lambda name: None)])
    qtbot.waitUntil(lambda: palette.lines.rowCount() == 2)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    focus = QAccessible.Event.Focus
    assert heard[-2:] == [(focus, 0, palette.view), (focus, 1, palette.view)]
    palette.close_up()
