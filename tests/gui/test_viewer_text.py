"""Stored text in the viewer: its passage marked to the letter, copied as it is stored, laid
out in parts."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.gui.jobs import Jobs
from desktop.gui.viewer.marks import Mark, MarkKind
from desktop.gui.viewer.text_parts import part_at, parts, utf16_length
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.safe_document import SafeDocument
from tests.gui.viewed import LETTER, ViewedWorkspace, marked_words
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


# Every kind of line end, letters outside the first plane, blanks that Qt would change.
ODD_TEXT = (
    "HEADING OF 😀\r\n\r\nFirst\u00a0line 😀😀 of it.\rSecond\tline\u2028here.\x0cThird 🏛 ends."
)


@pytest.fixture
def workspace() -> ViewedWorkspace:
    return ViewedWorkspace()


def test_the_passage_of_a_text_is_marked_to_the_letter(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    text = workspace.text(LETTER)
    start = text.index("The shutters do not close")
    viewer.show_passage(LETTER, None, start, start + 25, text[start : start + 25])
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert marked_words(viewer) == "The shutters do not close"


@pytest.mark.parametrize("quote", ["First\u00a0line 😀😀 of it.", "line\u2028here", "Third 🏛"])
def test_offsets_count_characters_not_what_qt_counts(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace, quote: str
) -> None:
    workspace.texts[LETTER] = ODD_TEXT
    start = ODD_TEXT.index(quote)
    viewer.show_passage(LETTER, None, start, start + len(quote), quote)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert marked_words(viewer) == quote
    for offset in range(start, start + len(quote)):
        assert viewer.text.offset_of(viewer.text.position_of(offset)) == offset


def test_what_is_copied_is_the_stored_text_marked_as_secret(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.texts[LETTER] = ODD_TEXT
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.shows_text)
    viewer.text.selectAll()
    viewer.text.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == ODD_TEXT
    assert not data.hasHtml()
    QGuiApplication.clipboard().clear()
    viewer.show_passage(LETTER, None, 0, 7, "HEADING")
    viewer.toolbar.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "HEADING"
    assert data.hasFormat("x-kde-passwordManagerHint")
    QGuiApplication.clipboard().clear()


def test_without_a_passage_the_tool_bar_copies_what_is_selected(
    viewer: DocumentViewer, qtbot: QtBot, workspace: ViewedWorkspace
) -> None:
    workspace.texts[LETTER] = ODD_TEXT
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert not viewer.toolbar.copy.isVisible()
    viewer.text.selectAll()
    viewer.toolbar.copy.click()
    assert QGuiApplication.clipboard().text() == ODD_TEXT


def test_a_text_of_five_megabytes_is_laid_out_in_parts(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    line = "The quick brown fox jumps over the lazy dog, and then does it again.\n"
    text = line * (5_000_000 // len(line)) + "Here it is: ninety days.\n" + line * 50
    workspace.texts[LETTER] = text
    start = text.index("ninety days")
    viewer.show_passage(LETTER, None, start, start + 11, "ninety days")
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert marked_words(viewer) == "ninety days"
    view = viewer.text
    assert view.part_count > 10
    assert view.document().characterCount() < 250_000

    def in_view() -> bool:
        selections = view.extraSelections()  # Qt's cursor lives as long as this list
        rect = view.cursorRect(selections[0].cursor)
        return view.viewport().rect().contains(rect)

    qtbot.waitUntil(in_view)
    assert viewer.toolbar.page_field.accessibleName() == "Part number"
    viewer.toolbar.previous_page.click()
    assert view.part == view.part_count - 1


def test_text_that_looks_like_html_stays_text(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.texts[LETTER] = '<img src="file:///etc/hostname"> <a href="http://x.test">x</a>'
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.shows_text)
    assert viewer.text.toPlainText() == workspace.texts[LETTER]


def test_no_resource_is_ever_loaded(qapp: object) -> None:
    document = SafeDocument()
    document.setHtml('<img src="file:///etc/hostname"><img src="//host/share/x.png">')
    image = document.resource(
        QTextDocument.ResourceType.ImageResource.value, "file:///etc/hostname"
    )
    assert isinstance(image, QImage)
    assert (image.width(), image.height()) == (1, 1)


def test_every_character_of_a_text_is_in_exactly_one_part() -> None:
    text = ("word " * 30 + "\n") * 400 + "x" * 70_000 + "\r\n\r\nend"
    found = parts(text, 10_000)
    assert found[0].start == 0
    assert found[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(found))
    for offset in (0, 9_999, 10_000, 60_500, len(text) - 1):
        part = found[part_at(found, offset)]
        assert part.start <= offset < part.end
    assert all(p.end - p.start <= 20_000 for part in found for p in part.paragraphs)


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("LEASE OF PREMISES\n\nThe rent is due.", [1, 0, 0]),
        ("# Title\n\n## Part\nText", [1, 0, 2, 0]),
        ("\n3. Rent\n\nThe Tenant pays.", [0, 2, 0, 0]),
        ("\n3. The Tenant pays the rent monthly in advance on the first.", [0, 0]),
        ("Dear Ms Brennan,\n\nI write.", [0, 0, 0]),
    ],
)
def test_headings_are_recognised_with_care(text: str, levels: list[int]) -> None:
    assert [paragraph.level for paragraph in parts(text)[0].paragraphs] == levels


def test_qt_counts_two_for_a_letter_outside_the_first_plane() -> None:
    assert utf16_length("a😀b") == 4


def test_of_many_hits_those_about_the_one_looked_at_are_marked_at_once_and_then_all(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    """To mark 5,000 in one go kept each key of a search waiting for a quarter of a second."""
    text = "The rent is due.\n" * 400
    workspace.texts[LETTER] = text
    viewer.show_document(LETTER)
    qtbot.waitUntil(lambda: viewer.shows_text)
    settle(qtbot, jobs)
    starts = [17 * line + 4 for line in range(400)]
    kinds = [MarkKind.HIT] * 400
    kinds[200] = MarkKind.CURRENT_HIT
    viewer.text.set_marks([Mark(at, at + 4, kind) for at, kind in zip(starts, kinds, strict=True)])

    def marked() -> list[int]:
        found = (each.cursor.selectionStart() for each in viewer.text.extraSelections())
        return sorted(viewer.text.offset_of(place) for place in found)

    at_once = marked()
    assert starts[200] in at_once
    assert len(at_once) < 200
    assert at_once == starts[200 - len(at_once) // 2 :][: len(at_once)]
    qtbot.waitUntil(lambda: marked() == starts)
