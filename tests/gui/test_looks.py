"""Small things that the eye sees: columns below their heads, labels beside fields, air around a
message."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLabel,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.documents import Citation, Document, Status
from desktop.drafting.templating.templates import Template
from desktop.gui.activity.job_log import Entry, Outcome
from desktop.gui.activity.job_row import JobRow
from desktop.gui.ask.cards import EvidenceCard
from desktop.gui.ask.empty_state import EmptyState as AskedEmpty
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.draft.start.template_card import TemplateCard
from desktop.gui.jobs import Jobs
from desktop.gui.overview.figures import times_of
from desktop.gui.overview.view import OverviewView
from desktop.gui.status_line import StatusLine
from desktop.gui.theme import Theme
from desktop.gui.widgets.apart import Apart
from desktop.gui.widgets.elided import ElidedParagraph
from desktop.gui.widgets.empty_state import EmptyState
from desktop.gui.widgets.form_labels import level_labels
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import calendar_words, date_words
from desktop.settings import Settings
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def columns_of_ink(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    middle = pixels[4:-4]
    return np.flatnonzero(np.any(middle != middle[0, 0], axis=(0, 2)))


@pytest.mark.parametrize("side", [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight])
def test_what_stands_in_a_column_is_in_line_with_its_head(
    qtbot: QtBot, theme: Theme, side: Qt.AlignmentFlag
) -> None:
    item = QStandardItem("HHH")
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    model = QStandardItemModel(1, 1)
    model.setItem(0, 0, item)
    model.setHorizontalHeaderLabels(["HHH"])
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    table.setColumnWidth(0, 200)
    table.resize(300, 120)
    table.show()
    QApplication.processEvents()
    place = 0 if side is Qt.AlignmentFlag.AlignLeft else -1
    head = columns_of_ink(header.viewport().grab().toImage().copy(0, 0, 200, header.height()))
    row = table.visualRect(model.index(0, 0))
    cell = columns_of_ink(table.viewport().grab().toImage().copy(row))
    assert abs(int(head[place]) - int(cell[place])) <= 1


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_a_label_stands_at_the_middle_of_its_field(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    holder, field = QWidget(), QSpinBox()
    qtbot.addWidget(holder)
    form = QFormLayout(holder)
    form.addRow("Threads", field)
    font = holder.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    holder.setFont(font)
    level_labels(form)
    holder.resize(400, 100)
    holder.show()
    QApplication.processEvents()
    label = form.labelForField(field)
    assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1


def test_a_message_has_air_around_it_and_leaves_none_behind(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    message, below = Notice(holder), QWidget(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Apart(message, holder))
    column.addWidget(below, 1)
    holder.resize(500, 300)
    holder.show()
    QApplication.processEvents()
    assert below.y() == 0
    message.show_message("info", "", "The pages are ready.")
    QApplication.processEvents()
    assert message.isVisible()
    top = message.mapTo(holder, QPoint()).y()
    assert top == 8
    assert below.y() == top + message.height() + 8
    message.dismiss()
    QApplication.processEvents()
    assert below.y() == 0


@pytest.mark.parametrize("buttons", [0, 2])
@pytest.mark.parametrize("title", ["", "It is removed"])
def test_the_icon_of_a_message_stands_in_the_middle_of_its_first_line(
    qtbot: QtBot, theme: Theme, title: str, buttons: int
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    message = Notice(holder)
    QVBoxLayout(holder).addWidget(message)
    holder.resize(900, 300)
    holder.show()
    offers = [(f"Do {n}", lambda: None) for n in range(buttons)]
    words = "" if title else "The document is in the trash."
    message.show_message("info", title, words, *offers)
    QApplication.processEvents()
    shown = [each for each in message.findChildren(QLabel) if each.isVisible()]
    icon, line = sorted(shown, key=lambda each: bool(each.text()))
    assert abs(icon.geometry().center().y() - line.geometry().center().y()) <= 1
    if buttons:
        button = message.buttons[0].geometry()
        assert abs(button.center().y() - line.geometry().center().y()) <= 1


@pytest.mark.parametrize("kind", [TemplateCard, EvidenceCard])
def test_the_words_of_cards_follow_the_size_of_letters(
    qtbot: QtBot, theme: Theme, kind: type[QWidget]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)

    def card() -> list[ElidedParagraph]:
        made: QWidget
        if kind is TemplateCard:
            made = TemplateCard(Template("nda", "A title", "What for", (), Path("a.docx")), holder)
        else:
            made = EvidenceCard(Citation(1, 1, "/lease.pdf", 1, 0, 4, "rent"), "", holder)
        made.show()
        return made.findChildren(ElidedParagraph)

    holder.show()
    theme.apply(Settings(theme="light", font_percent=200))
    before = card()
    large = [words.letters().pointSizeF() for words in before]
    theme.apply(Settings(theme="light", font_percent=100))
    small = [words.letters().pointSizeF() for words in before]
    assert [2 * each for each in small] == pytest.approx(large)
    assert small == [words.letters().pointSizeF() for words in card()]


def test_icons_beside_words_grow_with_them(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    message = Notice(holder)
    row = JobRow(Entry(1, "Reading files", 0.0, 1.0, Outcome.DONE), holder)
    message.show_message("info", "It is removed")
    holder.show()
    icon = next(each for each in row.findChildren(QLabel) if not each.text())
    sign = next(each for each in message.findChildren(QLabel) if not each.pixmap().isNull())
    before = [icon.pixmap().width(), sign.pixmap().width()]
    theme.apply(Settings(theme="light", font_percent=200))
    after = [icon.pixmap().width(), sign.pixmap().width()]
    assert [2 * each for each in before] == after


def test_the_status_line_leaves_the_matter_s_name_readable_in_large_letters(
    qtbot: QtBot, theme: Theme
) -> None:
    line = StatusLine(True)
    qtbot.addWidget(line)
    font = line.font()
    font.setPointSizeF(font.pointSizeF() * 1.8)
    for label in (line.matter, line.model, line.network, line.vault):
        label.setFont(font)
    line.show_matter("Brennan, lease of Unit 4 · 17 documents")
    line.show_model("Qwen2.5 Coder 1.5B Instruct")
    line.set_open(True)
    line.resize(800, 40)
    line.show()
    QApplication.processEvents()
    assert line.matter.width() >= 18 * line.matter.fontMetrics().averageCharWidth()
    assert line.network.width() >= line.network.minimumSizeHint().width()
    assert line.vault.width() >= line.vault.fontMetrics().horizontalAdvance("Encrypted")


def test_the_matter_s_name_is_worth_more_than_the_words_of_buttons(
    qtbot: QtBot, documents_page: DocumentsPage, theme: Theme
) -> None:
    header = documents_page.header
    header.title.setText("Brennan, lease of Unit 4, Larkspur Yard")
    # As long as no language has it yet, so that the letters of this machine don't matter.
    header._labels[header.add_files] = "Dateien und Ordner hinzufügen…"
    documents_page.show()
    metrics = header.title.fontMetrics()
    for width in range(500, 1300, 40):
        documents_page.resize(width, 700)
        QApplication.processEvents()
        assert header.title.width() >= 12 * metrics.averageCharWidth()
    assert header.report.text()


@pytest.mark.parametrize("kind", [AskedEmpty, lambda: EmptyState("search", "Nothing", "Words")])
def test_what_an_empty_page_says_has_its_number_of_words_in_large_letters(
    qtbot: QtBot, theme: Theme, kind: Callable[[], QWidget]
) -> None:
    widths = []
    for percent in (100, 200):
        theme.apply(Settings(theme="light", font_percent=percent))
        empty = kind()
        qtbot.addWidget(empty)
        empty.resize(1800, 900)
        empty.show()
        QApplication.processEvents()
        widths.append(max(each.width() for each in empty.findChildren(QLabel)))
    assert widths[1] > 1.6 * widths[0]


def test_days_and_quarters_are_written_as_in_the_window_s_language(german: None) -> None:
    assert calendar_words(date(2024, 12, 31)) == "31. Dez. 2024"
    assert date_words(datetime(2025, 3, 1, 12).timestamp()) == "1. März 2025"
    one = Document(1, "", "a.txt", Status.INDEXED, dated=date(2021, 2, 1))
    other = replace(one, id=2, dated=date(2025, 6, 1))
    assert "Q1 2021" in [bar.label for bar in times_of([one, other])]


def test_the_head_of_an_overview_has_room_in_large_letters(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    view = OverviewView(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(view)
    view.name.setText("Brennan, lease of Unit 4")
    view.count.setText("17 documents")
    view.as_tables.setText("Show as tables of figures")
    for width, rows in ((1300, 1), (560, 2)):
        view.resize(width, 700)
        view.show()
        QApplication.processEvents()
        end = view.documents.mapTo(view, QPoint()).x() + view.documents.width()
        assert end <= width - 24
        assert (view.documents.y() > view.name.geometry().bottom()) is (rows == 2)
