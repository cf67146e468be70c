"""The line below an answer that says what was searched, unfolded."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Answer, AnswerStatus, Coverage, Unreadable
from desktop.gui.ask.coverage_line import CoverageLine
from desktop.gui.theme import Theme

pytestmark = pytest.mark.gui

LOCKED = Unreadable("/a/Locked.pdf", "It has a password.")
IN_PART = Unreadable("/a/Scan.pdf", "Page 2 was recognised with 61 % certainty. " * 3, in_part=True)


@pytest.fixture
def holder(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def line(holder: QWidget) -> CoverageLine:
    made = CoverageLine(holder)
    column = QVBoxLayout(holder)
    column.addWidget(made)
    column.addStretch(1)
    made.show_coverage(
        Answer("q", "a", AnswerStatus.PARTIAL, coverage=Coverage(3, (LOCKED, IN_PART)))
    )
    holder.resize(300, 300)
    holder.show()
    made.more.click()
    return made


def test_what_was_read_in_part_is_not_called_unread(line: CoverageLine) -> None:
    words = [label.text() for label in line.findChildren(QLabel)]
    order = [words.index(head) for head in words if head.endswith(":")]
    assert [words[at] for at in order] == [
        "Could not be read, so not searched:",
        "Read in part; the rest was not searched:",
    ]
    assert [row.toolTip().partition(":")[0] for row in line.rows] == ["Locked.pdf", "Scan.pdf"]


def test_a_reason_that_has_no_room_ends_in_dots(qtbot: QtBot, line: CoverageLine) -> None:
    long = line.rows[1]
    qtbot.waitUntil(lambda: long.text().endswith("…"))
    assert long.geometry().right() <= line.width()
    assert long.fontMetrics().horizontalAdvance(long.text()) <= long.width()
    assert "61 %" in long.accessibleName()
    assert not line.rows[0].text().endswith("…")
