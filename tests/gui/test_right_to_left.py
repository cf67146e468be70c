"""What Qt does not mirror by itself: drawings, charts, painted lines and margins; and words of
documents, which go their own way."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Citation
from desktop.drafting.manuscript.model import Span
from desktop.gui import icons
from desktop.gui.ask.cards import EvidenceCard
from desktop.gui.draft.sheet.legend import Legend
from desktop.gui.overview.figures import Bar
from desktop.gui.overview.row_chart import RowChart
from desktop.gui.palette.lines import LineDelegate, Lines
from desktop.gui.palette.sources import Entry
from desktop.gui.status_line import StatusLine
from desktop.gui.theme import Theme
from desktop.gui.widgets.directions import LTR, RTL, direction_of, margins
from desktop.gui.widgets.elided import ElidedLabel, ElidedParagraph
from desktop.gui.widgets.text_line import draw_line
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui

HEBREW = "שלום עולם, זה חוזה"


@pytest.fixture
def from_the_right(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """A window of a language that is written so."""
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def ink(image: QImage) -> np.ndarray:
    """Where anything is painted: rows and columns of true and false."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return np.asarray(np.any(pixels != pixels[0, 0], axis=2))


def painted(widget: QWidget, qtbot: QtBot, width: int = 300, height: int = 40) -> np.ndarray:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return ink(widget.grab().toImage())


def line_of(
    text: str, side: Qt.LayoutDirection, width: int = 300, bold: Sequence[tuple[int, int]] = ()
) -> np.ndarray:
    image = QImage(width, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(side)
    draw_line(painter, QRect(0, 4, width, 26), text, bold, side=side)
    painter.end()
    return ink(image)


def sides(picture: np.ndarray) -> tuple[int, int]:
    """The room at the left and at the right of what is painted."""
    columns = np.flatnonzero(picture.any(axis=0))
    return int(columns[0]), int(picture.shape[1] - 1 - columns[-1])


@pytest.mark.parametrize(
    ("text", "way"), [("10.2 The Tenant", LTR), ("10.2 שלום", RTL), ("سلام", RTL), ("12 %", LTR)]
)
def test_a_text_goes_as_its_first_letter_does(text: str, way: Qt.LayoutDirection) -> None:
    assert direction_of(text) is way


def test_arrows_point_the_other_way_and_other_drawings_do_not(
    qapp: QApplication, theme: Theme
) -> None:
    def drawn(name: str) -> np.ndarray:
        assert np.array_equal(
            ink(icons.pixmap(name, 24).toImage()), ink(icons.icon(name).pixmap(24, 24).toImage())
        )
        return ink(icons.pixmap(name, 24).toImage())

    names = ("chevron-left", "undo", "search", "zoom-in")
    before = {name: drawn(name) for name in names}
    qapp.setLayoutDirection(RTL)
    try:
        after = {name: drawn(name) for name in names}
    finally:
        qapp.setLayoutDirection(LTR)
    for name in ("chevron-left", "undo"):
        assert np.mean(after[name] == before[name][:, ::-1]) > 0.97
        assert np.mean(after[name] == before[name]) < 0.97
    for name in ("search", "zoom-in"):
        assert np.array_equal(after[name], before[name])


def test_bars_grow_from_the_right(qtbot: QtBot, from_the_right: None) -> None:
    chart = RowChart("Names")
    chart.set_bars((Bar("Long", 9), Bar("Short", 3)))
    picture = painted(chart, qtbot, 300, 70)
    # The number of the longest bar is seen, and the short one ends farther from the left.
    top, below = picture[: 35 - 2], picture[35 + 2 :]
    assert sides(top)[0] < 30
    assert sides(below)[0] > 80
    assert sides(picture)[1] < 16
    nameless = RowChart("Names")
    nameless.set_bars((Bar("", 9), Bar("", 3)))
    right = slice(300 - 90, 300)
    assert not painted(nameless, qtbot, 300, 70)[:, right].any(), "no number lies on a name"


def test_a_quote_of_another_direction_keeps_its_order_and_starts_at_its_side(
    qtbot: QtBot, from_the_right: None
) -> None:
    quote = ElidedParagraph(2)
    quote.set_text("10.2 The Tenant may.")
    picture = painted(quote, qtbot)
    assert sides(picture)[0] < 4 < sides(picture)[1]
    QApplication.setLayoutDirection(LTR)
    assert np.array_equal(ink(quote.grab().toImage()), picture), "as in any other window"
    QApplication.setLayoutDirection(RTL)
    other = ElidedParagraph(2)
    other.set_text(HEBREW)
    left, right = sides(painted(other, qtbot))
    assert right < 4 < left


def test_the_full_stop_of_a_label_stands_behind_its_words(
    qtbot: QtBot, from_the_right: None
) -> None:
    """Painted as from the right, the stop of an English text stands before it."""
    label = ElidedLabel()
    label.setText("The rent.")
    picture = painted(label, qtbot)
    left, right = sides(picture)
    assert right < 4, "where reading starts"
    top, stop = (np.flatnonzero(picture[:, place]) for place in (left, 299 - right))
    assert top.max() < stop.min(), "a T and a full stop"


def test_words_of_a_line_stand_in_the_order_of_their_language(
    qapp: QApplication, theme: Theme
) -> None:
    plain, heavy = line_of(HEBREW, LTR), line_of(HEBREW, LTR, bold=[(0, 4)])
    # The first word stands at the right: what is on its left is as before.
    assert sides(plain != heavy)[0] > 60
    assert sides(plain)[0] < 4
    assert sides(line_of(HEBREW, RTL))[1] < 4
    numbered = f"10.2 {HEBREW}"
    plain, heavy = line_of(numbered, LTR), line_of(numbered, LTR, bold=[(0, 4)])
    assert sides(plain != heavy)[0] > 60


def test_a_line_that_has_no_room_ends_in_whole_words(qapp: QApplication, theme: Theme) -> None:
    text = "The deposit is held by the landlord until the end of the term of this lease"
    whole, cut = sides(line_of(text, LTR, 900)), sides(line_of(text, LTR, 200))
    assert whole[1] > 0
    assert 0 < cut[1] < 80


@pytest.mark.parametrize(
    "text", ["租賃協議規定押金由房東保管。" * 6, "Indivisible" * 20, "A " + "é" * 90]
)
def test_a_line_without_blanks_fills_its_room(qapp: QApplication, theme: Theme, text: str) -> None:
    """Of Chinese, or of the name of a file, there was nothing but "…"."""
    assert 0 < sides(line_of(text, LTR, 200))[1] < 40


def test_a_line_that_was_cut_to_its_room_is_not_cut_again(qapp: QApplication, theme: Theme) -> None:
    metrics = QFontMetrics(QFont())
    name = "AVATAR To Wa Ty.pdf, page 1"  # of pairs of letters that stand close
    for width in range(60, 300):
        cut = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        picture = line_of(cut, LTR, width + 20)
        assert np.array_equal(line_of(cut, LTR, width)[:, : width - 1], picture[:, : width - 1])


def test_the_number_of_a_quote_stands_where_reading_starts(
    qtbot: QtBot, from_the_right: None
) -> None:
    card = EvidenceCard(Citation(1, 1, "a/Lease.pdf", 4, 0, 3, "The rent."), "")
    qtbot.addWidget(card)
    card.resize(320, 120)
    card.show()
    assert card.column.contentsMargins().right() == 50
    empty = card.grab().toImage()
    card.set_cited(cited=False)
    # The chip is paler: that part of the picture is another now.
    changed = ink_of_difference(empty, card.grab().toImage())
    left, right = sides(changed)
    assert right < 20 < left


def ink_of_difference(one: QImage, other: QImage) -> np.ndarray:
    pictures = []
    for image in (one, other):
        image = image.convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = np.frombuffer(image.constBits(), np.uint8)
        pictures.append(pixels.reshape(image.height(), -1, 4).copy())
    return np.asarray(np.any(pictures[0] != pictures[1], axis=2))


def test_what_is_found_in_the_palette_does_not_lie_on_where_it_is(
    qtbot: QtBot, from_the_right: None
) -> None:
    def row(**words: str) -> np.ndarray:
        lines, view = Lines(), QListView()
        qtbot.addWidget(view)
        lines.setParent(view)
        shown = {"title": "", "kind": "", "detail": "", **words}
        lines.set_entries([Entry(icon="search", act=lambda: None, **shown)])
        view.setModel(lines)
        view.setItemDelegate(LineDelegate(view))
        view.setFixedSize(500, 40)
        view.show()
        return ink(view.viewport().grab().toImage())

    title, kind, bare = row(title="Lease.pdf"), row(kind="Document"), row()
    assert np.array_equal(title[:, -36:], bare[:, -36:]), "the icon, and nothing on it"
    assert sides(title)[0] > 300
    assert sides(kind)[0] < 20


def test_the_line_below_a_draft_is_mirrored_and_counts_as_the_user_does(
    qtbot: QtBot, from_the_right: None, german: None
) -> None:
    draft = manuscript("> Words.")
    many = replace(draft.body[0], spans=(Span("word " * 1589),))
    lone = Legend()
    lone.show_draft(replace(draft, paragraphs=(many,)))
    picture = painted(lone, qtbot, 600)
    assert sides(picture)[0] < 10, "the count of words"
    assert sides(picture)[1] < 10, "the first of the origins"
    drawn: list[str] = []
    with pytest.MonkeyPatch.context() as spied:
        spied.setattr(QPainter, "drawText", lambda painter, *words: drawn.append(words[-1]))
        lone.grab()
    assert "1.589 Wörter" in drawn


def test_margins_are_mirrored(qtbot: QtBot, from_the_right: None) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert margins(widget, 1, 2, 3, 4).left() == 3
    widget.setLayoutDirection(LTR)
    assert margins(widget, 1, 2, 3, 4).left() == 1
    line = StatusLine(True)
    qtbot.addWidget(line)
    assert line.model.contentsMargins().left() == 10
