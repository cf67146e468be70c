"""Small things that the eye sees: columns below their heads, labels beside fields, air around a
message."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QFormLayout, QSpinBox, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.theme import Theme
from desktop.gui.widgets.apart import Apart
from desktop.gui.widgets.form_labels import level_labels
from desktop.gui.widgets.notice import Notice

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
