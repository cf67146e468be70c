"""The dialogs that choose files: what was chosen is handed over, and nothing is written of it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QListView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.gui.theme import Theme
from desktop.gui.widgets import file_dialogs

pytestmark = pytest.mark.gui


def test_file_dialogs_leave_nothing_behind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QFileDialog keeps its history in QtProject.conf when it closes."""
    file_dialogs.forbid_traces()
    settings = QSettings("QtProject", "Probe")
    settings.setValue("history", "/home/nora/Clients")
    settings.sync()
    assert settings.status() is not QSettings.Status.NoError
    assert not Path(settings.fileName()).exists()


def test_the_chosen_file_is_handed_over_and_the_dialog_leaves_no_trace(
    qtbot: QtBot, tmp_path: Path, no_settings_of_this_machine: Path
) -> None:
    file_dialogs.forbid_traces()
    wanted = tmp_path / "letter.pdf"
    wanted.write_bytes(b"%PDF-1.4")
    chosen: list[Path] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog = file_dialogs.choose_files(owner, chosen.extend)
    dialog.selectFile(str(wanted))
    dialog.accept()
    assert chosen == [wanted]
    left = [file for file in no_settings_of_this_machine.rglob("*") if file.is_file()]
    assert not any(b"letter.pdf" in file.read_bytes() for file in left)
    assert not any("QtProject" in file.name for file in left)


def _is_whole(tree: QTreeView, column: int, words: str) -> bool:
    return tree.columnWidth(column) > tree.fontMetrics().horizontalAdvance(words)


def test_sizes_kinds_and_days_are_whole_in_the_list_of_files(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    (tmp_path / "letter.docx").write_bytes(b"x" * 13_467)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog = file_dialogs.choose_target(owner, "Save", "a.docx", lambda paths: None)
    tree = dialog.findChild(QTreeView, "treeView")
    assert isinstance(tree, QTreeView)
    row = tree.rootIndex
    qtbot.waitUntil(lambda: tree.model().rowCount(row()) == 1)
    for column in (1, 2, 3):
        words = str(tree.model().index(0, column, row()).data())
        qtbot.waitUntil(partial(_is_whole, tree, column, words))
    assert tree.header().length() == tree.viewport().width()
    dialog.reject()


def test_the_places_at_the_side_have_their_whole_names(qtbot: QtBot, theme: Theme) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog = file_dialogs.choose_target(owner, "Save", "a.docx", lambda paths: None)
    places = dialog.findChild(QListView, "sidebar")
    assert isinstance(places, QListView)
    qtbot.waitUntil(lambda: places.viewport().width() >= places.sizeHintForColumn(0))
    dialog.reject()
