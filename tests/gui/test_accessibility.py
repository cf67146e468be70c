"""What a screen reader is told: every control of every page has a name and a role."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Manuscript
from desktop.gui.app import Session
from desktop.gui.ask.cards import EvidenceCard
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.help_dialog import HelpDialog
from desktop.gui.jobs import Jobs
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.gui.unlock.restore import Here
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.box_label import name_box
from tests.gui.asked import answered
from tests.gui.conftest import each_page
from tests.gui.drafting import begin, quiet

pytestmark = pytest.mark.gui

_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Pane}


def controls(root: QWidget) -> Iterator[QWidget]:
    """What the user can reach: all that takes the focus, and every button."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if takes_focus or isinstance(widget, QAbstractButton):
            yield widget


def where(widget: QWidget) -> str:
    """A path of class names, to find the widget by."""
    names = []
    each: QWidget | None = widget
    while each is not None and not each.isWindow():
        names.append(type(each).__name__)
        each = each.parentWidget()
    return " < ".join(names[:4])


def unnamed(root: QWidget) -> list[str]:
    """The controls that a screen reader could not name."""
    return [where(widget) for widget in controls(root) if not name_of(widget).strip()]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it: a combo box, whose own name is its value on Linux, as the
    labels do that belong to it."""
    if isinstance(widget, QComboBox):
        return " ".join(labels_of(widget))
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def labels_of(widget: QWidget) -> list[str]:
    """The words of the labels that belong to it."""
    return [
        other.text(QAccessible.Text.Name)
        for other, relation in QAccessible.queryAccessibleInterface(widget).relations()
        if relation & QAccessible.RelationFlag.Label
    ]


def without_role(root: QWidget) -> list[str]:
    """The controls that a screen reader could not say the kind of."""
    found = []
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if (
            interface is None
            or interface.role() in _NO_ROLE
            or (interface.role() is QAccessible.Role.Client and not widget.accessibleDescription())
        ):
            found.append(where(widget))
    return found


def wordless(root: QWidget) -> list[str]:
    """Labels whose words a screen reader would not say: a name that was given them, as "Kind",
    stands in the place of their words, as "PDF document"."""
    found = []
    for label in root.findChildren(QLabel):
        words = QTextDocumentFragment.fromHtml(label.text()).toPlainText().split()
        if label.isVisible() and words:
            name = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
            if " ".join(words) not in " ".join(name.split()):
                found.append(f"{where(label)}: {' '.join(words)} is called {name}")
    return found


def unspoken(root: QWidget) -> list[str]:
    """Controls of which a screen reader would not say what they are, or what they are for."""
    return unnamed(root) + without_role(root) + wordless(root)


def open_first_document(qtbot: QtBot, desk: Desk, session: Session) -> DocumentViewer:
    desk.show_document(desk.documents.table.document_at(0))
    viewer = desk.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.ready and not session.jobs.alive())
    return viewer


def test_every_control_of_a_page_has_a_name_and_a_role(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in each_page(qtbot, desk, session):
        assert [*controls(session.window)]
        assert (page, unspoken(session.window)) == (page, [])


def test_every_control_of_an_answer_and_its_source_has_a_name_and_a_role(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.show_page(PageName.ASK)
    asking = session.window.findChild(AskPage)
    assert asking is not None
    qtbot.waitUntil(lambda: not session.jobs.alive(), timeout=10_000)
    asking.ask("What is the rent?")
    qtbot.waitUntil(lambda: answered(asking) and not session.jobs.alive())
    cards = asking.findChildren(EvidenceCard)
    cards[0].click()
    qtbot.waitUntil(lambda: asking.viewer.ready and not session.jobs.alive())
    assert unspoken(session.window) == []


@pytest.mark.parametrize("as_tables", [False, True])
def test_the_pictures_of_a_matter_have_names_roles_and_words(
    qtbot: QtBot, desk: Desk, session: Session, as_tables: bool
) -> None:
    desk.show_overview()
    page = session.window.findChild(MattersPage)
    assert page is not None
    page.overview.as_tables.setChecked(as_tables)
    qtbot.waitUntil(lambda: not session.jobs.alive(), timeout=10_000)
    assert unspoken(session.window) == []


def test_the_palette_help_and_an_open_document_with_its_panels_have_names_and_roles(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    viewer = open_first_document(qtbot, desk, session)
    viewer.toolbar.panel.click()
    viewer.find_words()
    desk.documents.header.group.setCurrentIndex(2)
    session.window.show_palette()
    session.window.show_help()
    qtbot.waitUntil(lambda: not session.jobs.alive(), timeout=10_000)
    for root in (session.window, *session.window.findChildren(HelpDialog)):
        assert unspoken(root) == []
    for dialog in session.window.findChildren(HelpDialog):
        dialog.close()


def test_every_control_of_a_draft_and_its_panels_has_a_name_and_a_role(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.show_page(PageName.DRAFT)
    drafting = session.window.findChild(DraftPage)
    assert drafting is not None
    qtbot.waitUntil(quiet(drafting, session.jobs))
    begin(drafting, qtbot, session.jobs)
    names = drafting.desk.panels.names
    assert len(names) > 5
    for name in names:
        drafting.desk.panels.show_panel(name)
        qtbot.waitUntil(quiet(drafting, session.jobs))
        assert (name, unspoken(session.window)) == (name, [])


def test_the_keys_are_in_a_draft_before_its_text_comes(
    qtbot: QtBot, draft_page: DraftPage, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Orca 43.1 says what gets the keys; where a caret moved there before, it says nothing."""
    editor = draft_page.desk.editor
    had: list[bool] = []
    opened = editor.open

    def note(manuscript: Manuscript) -> None:
        had.append(editor.hasFocus())
        opened(manuscript)

    monkeypatch.setattr(editor, "open", note)
    begin(draft_page, qtbot, jobs)
    assert had == [True]
    assert editor.hasFocus()


def test_an_open_draft_is_a_text_that_can_be_read_and_written(
    qtbot: QtBot, draft_page: DraftPage, jobs: Jobs
) -> None:
    begin(draft_page, qtbot, jobs)
    editor = draft_page.desk.editor
    found = [
        each
        for each in spoken(QAccessible.queryAccessibleInterface(draft_page))
        if each.text(QAccessible.Text.Name) == "Text of the draft"
    ]
    assert [each.object() for each in found] == [editor]
    sheet = found[0]
    assert sheet.role() is QAccessible.Role.EditableText
    assert sheet.state().multiLine
    assert sheet.state().editable
    assert sheet.state().focusable
    assert not sheet.state().readOnly
    words = sheet.textInterface()
    assert words.characterCount() == len(editor.toPlainText()) > 100
    assert words.text(0, words.characterCount()) == editor.toPlainText()
    editor.setFocus()
    place = editor.toPlainText().index("between")
    words.setCursorPosition(place)
    assert editor.textCursor().position() == place
    QTest.keyClicks(editor, "made ")
    assert words.text(place, place + 12) == "made between"
    assert words.cursorPosition() == place + 5


def spoken(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds under this, as far as it is shown."""
    yield root
    for number in range(root.childCount()):
        child = root.child(number)
        if child is not None and not child.state().invisible:
            yield from spoken(child)


def test_what_has_words_of_its_own_is_not_called_by_the_label_of_its_row(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    """Orca says the label that belongs to a control instead of its name: of the tick "Use the
    system's typeface" it said "Typeface"."""
    for _page in each_page(qtbot, desk, session):
        buttons = [each for each in controls(session.window) if isinstance(each, QAbstractButton)]
        assert buttons
        assert [(where(each), label) for each in buttons for label in labels_of(each)] == []


def test_every_combo_box_of_a_page_has_one_label_which_is_its_name(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in each_page(qtbot, desk, session):
        shown = desk.pages.built(page)
        assert shown is not None
        boxes = shown.findChildren(QComboBox)
        assert not [where(box) for box in boxes if not name_of(box)]
        assert not [
            (name_of(box), box.accessibleName())
            for box in boxes
            if box.accessibleName() not in ("", name_of(box))
        ]


def test_the_name_of_a_box_goes_with_it_to_another_parent(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    for each in (first, second):
        qtbot.addWidget(each)
    box = QComboBox()
    name_box(box, "Kind")
    box.addItem("Letter")
    for parent in (first, second):
        box.setParent(parent)
        assert name_of(box) == "Kind"
    name_box(box, "Kind of note")
    assert name_of(box) == "Kind of note"
    assert first.findChildren(QLabel) == []


@pytest.mark.parametrize("screen", ["first_run", "unlock", "recovery", "restore"])
def test_every_control_of_the_gate_has_a_name_and_a_role(
    qtbot: QtBot, session: Session, screen: str
) -> None:
    session.start()
    session.gate.restore.begin(Here.NOTHING)
    session.gate.setCurrentWidget(getattr(session.gate, screen))
    assert unspoken(session.window) == []
    qtbot.waitUntil(lambda: session.window.desk is not None)


def test_tab_reaches_every_control_of_a_page_and_comes_round(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in each_page(qtbot, desk, session):
        reached: list[QWidget] = []
        QTest.keyClick(session.window, Qt.Key.Key_Tab)
        while (now := QApplication.focusWidget()) is not None and now not in reached:
            reached.append(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
        wanted = [
            widget
            for widget in controls(session.window)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not in_a_group(widget)
        ]
        missed = [where(widget) for widget in wanted if widget not in reached]
        assert (page, missed) == (page, [])


def test_tab_goes_through_what_stands_together_as_it_is_read(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in each_page(qtbot, desk, session):
        assert (page, not_as_read(session.window)) == (page, [])


def test_tab_goes_through_the_tools_of_a_document_as_they_are_read(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    viewer = open_first_document(qtbot, desk, session)
    assert not_as_read(viewer) == []


def not_as_read(root: QWidget) -> list[str]:
    """Controls of one parent that Tab comes to before another that stands above, or before it in
    the same line."""
    there = [each for each in controls(root) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    chain: list[QWidget] = []
    each: QWidget | None = root.window().nextInFocusChain()
    while each is not None and each is not root.window():
        if each in there:
            chain.append(each)
        each = each.nextInFocusChain()
    return [
        f"{where(second)} comes before {where(first)}"
        for place, first in enumerate(chain)
        for second in chain[place + 1 :]
        if first.parentWidget() is second.parentWidget() and _stands_before(second, first)
    ]


def _stands_before(first: QWidget, second: QWidget) -> bool:
    one, other = first.geometry(), second.geometry()
    if one.bottom() < other.top():
        return True
    return one.top() <= other.bottom() and one.right() < other.left()


def in_a_group(widget: QWidget) -> bool:
    """Whether the arrows go to it from the one of its group that is chosen."""
    return (
        isinstance(widget, QAbstractButton)
        and (widget.autoExclusive() or widget.group() is not None)
        and not widget.isChecked()
    )
