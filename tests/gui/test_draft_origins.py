"""Where a draft's words come from: in words, by bars in the margin, and opened at the source."""

from dataclasses import replace
from datetime import date
from itertools import pairwise, permutations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drafting.manuscript.model import Cell, Manuscript, Origin, Paragraph, Place, Span
from desktop.drafting.manuscript.words import origin_words
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.sheet.origin_margin import Bar
from desktop.gui.draft.sheet.origin_words import KINDS, colour, letter, words_of
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import DARK, LIGHT, Theme, contrast
from desktop.gui.widgets.words import calendar_words
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import at, keys

pytestmark = pytest.mark.gui


MAY = date(2026, 5, 4)


@pytest.fixture
def page(small_draft: DraftPage) -> DraftPage:
    return small_draft


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


@pytest.mark.parametrize(
    ("origin", "english", "translated"),
    [
        (Origin("template", "NDA"), "From the template NDA", "Aus der Vorlage NDA"),
        (Origin("template"), "From the template", "Aus der Vorlage"),
        (Origin("field", "notice_period"), "Filled in: notice period", "Ausgefüllt: notice period"),
        (
            Origin("clause", "Break right"),
            "From the clause library: Break right",
            "Aus der Klauselsammlung: Break right",
        ),
        (
            Origin("clause", "break-right"),
            "From the clause library: Break right",
            "Aus der Klauselsammlung: Break right",
        ),
        (
            Origin("precedent", "a/Acme.docx", page=3),
            "From Acme.docx, page 3",
            "Aus Acme.docx, Seite 3",
        ),
        (Origin("precedent"), "From the precedent", "Aus dem Vordokument"),
        (
            Origin("incoming", "b/Theirs.docx", author="B. Roe"),
            "From the incoming file Theirs.docx, changed by B. Roe",
            "Aus der eingegangenen Datei Theirs.docx, geändert von B. Roe",
        ),
        (Origin("model", "m"), "Written by the model m: check it", ""),
        (Origin("model"), "Written by the model: check it", ""),
        (Origin("user", "request: rent"), "As you asked: rent", ""),
        (Origin("user", "draft: parties"), "Fitted to this draft: parties", ""),
        (Origin("user"), "Written by hand", "Von Hand geschrieben"),
    ],
)
def test_the_window_says_where_words_come_from_as_a_comment_does_but_in_its_language(
    qtbot: QtBot, request: pytest.FixtureRequest, origin: Origin, english: str, translated: str
) -> None:
    assert words_of(origin) == origin_words(origin) == english
    request.getfixturevalue("german")
    assert words_of(origin) != english
    assert not translated or words_of(origin) == translated


def test_a_change_of_the_other_side_says_its_day_as_the_user_writes_it(qtbot: QtBot) -> None:
    changed = Origin("incoming", "Theirs.docx", author="B. Roe", date="2026-05-04T10:00:00Z")
    assert words_of(changed) == f"{words_of(replace(changed, date=''))} on {calendar_words(MAY)}"
    assert words_of(replace(changed, author="", date="soon")).endswith("changed on soon")


def test_each_origin_has_a_letter_and_a_colour_that_can_be_told(theme: Theme) -> None:
    assert len({letter(kind) for kind in KINDS}) == len(KINDS)
    for table in (LIGHT, DARK):
        for kind in KINDS:
            assert contrast(colour(kind, table), table.surface) >= 3


def test_the_margin_shows_by_bars_where_each_line_comes_from(desk: WritingDesk) -> None:
    at(desk.editor, "today")
    keys(desk.editor, "only by me and nobody else ")
    bars = desk.margin.bars()
    assert bars[0].kind == "template"
    assert (bars[1].kind, bars[1].others) == ("user", ("template",))
    assert any(bar.others == ("field",) or bar.kind == "field" for bar in bars)
    assert desk.legend.kinds == ("template", "field") or "user" in desk.legend.kinds


def test_a_bar_says_in_words_and_opens_the_source_at_its_page(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    source = Origin("precedent", "/clients/Lease 14 Harbour Lane.pdf", 1, 3, 0, 20)
    desk.editor.open(Manuscript("x", (Paragraph("p1", (Span("From the lease.", source),)),)))
    point = QPoint(4, int(desk.margin.bars()[0].top) + 4)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, point, desk.margin.mapToGlobal(point))
    assert QApplication.sendEvent(desk.margin, event)
    with qtbot.waitSignal(desk.source_asked) as asked:
        QTest.mouseClick(desk.margin, Qt.MouseButton.LeftButton, pos=point)
    assert asked.args == [source]
    viewer = page.beside.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.target.document_id == 1)
    target = viewer.target
    assert target.page == 3
    # What is marked on the page: the words of the stretch.
    assert target.quote == workspace.text(1)[target.start : target.end] != ""
    desk.editor.go_to(Place("p1", 2, 2))
    assert desk.margin.accessibleDescription() == "From Lease 14 Harbour Lane.pdf, page 3"
    qtbot.waitUntil(lambda: not jobs.alive())


def test_the_source_of_the_carets_words_opens_by_a_key_too(
    page: DraftPage, desk: WritingDesk, qtbot: QtBot
) -> None:
    at(desk.editor, "today")
    QTest.keyClick(desk.editor, Qt.Key.Key_F9)
    assert desk.notice.message == "From the template nda"


@pytest.mark.parametrize("share", [1, 2])
def test_the_letters_of_three_origins_are_whole(
    desk: WritingDesk, monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    font = desk.margin.font()
    font.setPointSizeF(font.pointSizeF() * share)
    desk.margin.setFont(font)
    for others in permutations(KINDS, 2):
        bar = Bar(10.0, 90.0, "model", others)
        monkeypatch.setattr(desk.margin, "bars", lambda bar=bar: [bar])
        size = desk.margin.sizeHint()
        desk.margin.resize(size.width(), 100)
        image = desk.margin.grab().toImage()
        left = {image.pixelColor(0, y).name() for y in range(image.height())}
        assert len(left) == 1, f"{others}: what is cut off touches the edge"


def test_the_margin_can_be_put_away(desk: WritingDesk) -> None:
    assert desk.margin.isVisible()
    QTest.keyClick(desk.editor, Qt.Key.Key_F7)
    assert not desk.margin.isVisible()
    assert not desk.legend.isVisible()
    assert desk.editor.margin == 0
    desk.toolbar.buttons["origins"].click()
    assert desk.margin.isVisible()


def test_the_cells_of_a_row_have_one_bar_that_tells_of_all(desk: WritingDesk) -> None:
    field = Origin("field", "sum")
    cells = tuple(
        Paragraph(f"c{row}{column}", (Span(f"cell {row}{column}", origin),), "Table", "cell",
                  cell=Cell("t0", f"r{row}", column))
        for row in range(3)
        for column, origin in enumerate((Origin("template", "nda"), field))
    )  # fmt: skip
    after = Paragraph("after", (Span("Behind it.", Origin("template", "nda")),), "Body Text")
    desk.editor.open(Manuscript("x", (*cells, after)))
    bars = desk.margin.bars()
    assert [(bar.kind, bar.others) for bar in bars] == [("template", ("field",))] * 3 + [
        ("template", ())
    ]
    assert all(above.bottom <= below.top for above, below in pairwise(bars))
    point = QPoint(4, int(bars[1].top) + 4)
    assert {share.origin for share in desk.margin._found_at(point)} == {
        Origin("template", "nda"),
        field,
    }
