"""What tests of the drafting desk share: an editor on a small draft, keys, words."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import renumbered
from desktop.gui.draft.fields.form import DraftForm
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.sheet.looks import shown as as_shown
from desktop.gui.jobs import Jobs
from desktop.vault.desk.drafts import DraftFacts
from tests.unit.manuscript_support import manuscript

TEMPLATE = Origin("template", "nda")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def small() -> Manuscript:
    """Two clauses that refer to each other, a field, a blank, a table, a footer."""
    made = manuscript(
        "# Agreement",
        "> Made today.",
        "= [[=first]] Definitions",
        "- Words mean what clause [[last]] says.",
        "-- one thing",
        "-- another thing",
        "= Term",
        "- [[=last]] The duties of clause [[first]] last.",
        origin=TEMPLATE,
    )
    party = Paragraph(
        "party",
        (
            Span("Between ", TEMPLATE),
            Span("Quill Ltd", Origin("field", "party")),
            Span(" and ", TEMPLATE),
            Span("[second party]", TEMPLATE, blank="second party"),
            Span(".", TEMPLATE),
        ),
        "Body Text",
    )
    cells = [
        Paragraph(f"c{row}{column}", (Span(f"cell {row}{column}", TEMPLATE),), "Table", "cell",
                  cell=Cell("t0", f"r{row}", column))
        for row in range(2)
        for column in range(2)
    ]  # fmt: skip
    after = Paragraph("after", (Span("Behind the table.", TEMPLATE),), "Body Text")
    foot = Paragraph("foot", (Span("Confidential", TEMPLATE),), "Footer", "footer", part="footer1")
    paragraphs = (*made.paragraphs[:2], party, *made.paragraphs[2:], *cells, after, foot)
    return renumbered(replace(made, paragraphs=paragraphs))


def texts(draft: Manuscript) -> list[str]:
    """The text of each paragraph of the body."""
    return [each.text for each in draft.body]


def at(editor: DraftEditor, words: str, *, end: bool = False, select: bool = False) -> Paragraph:
    """Put the caret before or behind some words of the draft, or select them."""
    paragraph = next(each for each in editor.manuscript.paragraphs if words in each.text)
    start = paragraph.text.index(words)
    stop = start + len(words)
    place = Place(paragraph.id, stop if end and not select else start, stop)
    editor.go_to(place if select or end else replace(place, end=start))
    return paragraph


def keys(editor: DraftEditor, text: str) -> None:
    """Type letters."""
    QTest.keyClicks(editor, text)


def key(
    editor: DraftEditor,
    which: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press one key."""
    QTest.keyClick(editor, which, modifier)


def quiet(page: DraftPage, jobs: Jobs) -> Callable[[], bool]:
    """Whether nothing happens any more but the autosave's waiting."""
    return lambda: not jobs.alive() and not page.is_busy


def shown(editor: DraftEditor) -> list[str]:
    """The blocks of the sheet that show paragraphs."""
    found = []
    block = editor.document().firstBlock()
    while block.isValid():
        if editor.paragraph_at(block) is not None:
            found.append(block.text())
        block = block.next()
    return found


def begin(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> DraftForm:
    """Begin a draft from the first template."""
    page.start.cards[0].click()
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, jobs))
    return page.desk.tools.fields.form


def fill(form: DraftForm, values: dict[str, str]) -> None:
    """Give fields their values."""
    for name, value in values.items():
        form.rows[name].editor.set_value(value)


def take_up(page: DraftPage, draft: DraftFacts, qtbot: QtBot, jobs: Jobs) -> None:
    """Put a draft on the desk."""
    page.open_draft(draft)
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, jobs))


def agrees(editor: DraftEditor) -> None:
    """The sheet shows exactly the draft."""
    assert shown(editor) == [as_shown(each.text) for each in editor.manuscript.paragraphs]


def grids(editor: DraftEditor) -> list[tuple[int, int]]:
    """Rows and columns of the tables on the sheet."""
    frames = editor.document().rootFrame().childFrames()
    return [(f.rows(), f.columns()) for f in frames if isinstance(f, QTextTable)]


def wanted_grids(editor: DraftEditor) -> list[tuple[int, int]]:
    """Rows and columns of the tables of the draft."""
    cells = [each.cell for each in editor.manuscript.paragraphs if each.cell is not None]
    names = dict.fromkeys(cell.table for cell in cells)
    return [
        (
            len({cell.row for cell in cells if cell.table == name}),
            1 + max(cell.column for cell in cells if cell.table == name),
        )
        for name in names
    ]


def numbered(editor: DraftEditor) -> list[str]:
    """The paragraphs of the body with their numbers."""
    labels = editor.labels
    return [f"{labels.get(p.id, '')} {p.text}".strip() for p in editor.manuscript.body]
