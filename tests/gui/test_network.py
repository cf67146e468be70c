"""The status line and the card say of the network what the log says."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui import network_words
from desktop.gui.jobs import Jobs
from desktop.gui.network_watch import NetworkWatch
from desktop.gui.settings.network_card import NetworkCard
from desktop.gui.status_line import StatusLine
from desktop.gui.theme import Theme
from desktop.settings import Settings
from desktop.vault.log.network_record import NetworkRecord
from tests.fakes.workspace import FakeWorkspace

SINCE = "2026-02-01T09:00:00+00:00"
LATER = "2026-03-04T10:00:00+00:00"


def test_the_status_line_says_since_when(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    line = StatusLine(True)
    qtbot.addWidget(line)
    assert line.network.text() == "No network"
    watch = NetworkWatch(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    watch.changed.connect(line.show_record)
    with qtbot.waitSignal(watch.changed):
        watch.start()
    assert line.network.text() == "No connection since 1 Feb 2026"
    assert "No part of Strongroom has tried to connect." in line.network.toolTip()
    workspace.network = NetworkRecord(SINCE, 3, LATER)
    with qtbot.waitSignal(watch.changed):
        watch.look()
    assert line.network.text() == "No connection; 3 refused"
    assert "3 attempts to connect were refused, the last on 4 Mar 2026" in line.network.toolTip()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_where_room_is_short_the_network_is_still_readable_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = StatusLine(True, window)
    line.show_matter("Sample · 17 documents")
    line.show_model("Qwen2.5 Coder 1.5B Instruct")
    line.set_open(True)
    window.show()
    room = line.sizeHint().width() - 150
    line.setGeometry(0, 0, room, 40)
    qtbot.waitUntil(lambda: line.network.width() >= line.network.sizeHint().width())
    assert line.vault.mapTo(line, line.vault.rect().bottomRight()).x() < room
    assert line.matter.width() < line.matter.sizeHint().width()
    assert line.matter.toolTip() == "Sample · 17 documents"


def test_what_is_being_done_pushes_nothing_out_of_a_small_window(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.apply(Settings(theme="light", font_percent=200))
    window = QMainWindow()
    qtbot.addWidget(window)
    line = StatusLine(True, window)
    window.setStatusBar(line)
    line.show_matter("Sample matter · 17 documents")
    line.show_model("Qwen2.5 Coder 1.5B Instruct")
    line.set_open(True)
    window.resize(800, 300)
    window.show()
    assert line.model.isVisible()
    line.show_job("Die Modelle werden geladen", None)
    edge = line.vault.rect().bottomRight()
    qtbot.waitUntil(lambda: line.vault.mapTo(line, edge).x() < 800)
    assert window.width() == 800
    assert line.network.width() >= line.network.minimumSizeHint().width()
    line.show_job("", None)
    assert line.model.isVisible()


def test_what_is_being_done_is_readable_whole_and_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = StatusLine(True, window)
    window.setStatusBar(line)
    window.resize(900, 300)
    window.show()
    before = line.height()
    assert line.job.sizeHint().width() < 2 * line.job.fontMetrics().height(), "room for nothing"
    line.show_job("Adding the sample", None)
    qtbot.waitUntil(line.job.isVisible)
    assert line.job.height() >= line.job.fontMetrics().height() + 2, "the g is cut"
    assert line.height() == before


@pytest.mark.parametrize(
    ("record", "wanted"),
    [
        (NetworkRecord(SINCE), "No connection since this vault's log began on 1 Feb 2026."),
        (NetworkRecord(SINCE, downloads=2, last_download=LATER), "No connection since 4 Mar 2026"),
        (NetworkRecord(SINCE, server_used=LATER), "No connection since 4 Mar 2026"),
    ],
)
def test_the_card_says_no_more_than_is_known(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, record: NetworkRecord, wanted: str
) -> None:
    workspace.network = record
    card = NetworkCard(workspace, jobs)  # type: ignore[arg-type] # the fake is one in its shape
    qtbot.addWidget(card)
    card.refresh()
    qtbot.waitUntil(lambda: bool(card.first.text()) and not jobs.alive())
    assert card.first.text().startswith(wanted)
    assert ("downloaded by your click" in card.others.text()) == bool(record.downloads)
    assert ("server of your firm" in card.others.text()) == bool(record.server_used)


def test_a_tripwire_alone_is_not_called_the_kernel() -> None:
    record = NetworkRecord(SINCE)
    assert "kernel refuses" in network_words.sentences(record, enforced=True)[-1]
    assert "does not enforce" in network_words.sentences(record, enforced=False)[-1]


def test_a_server_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop import bridge

    way = bridge.Entrance(Path("/nowhere"), bridge.parse("https://vectors.firm.example"))
    monkeypatch.setattr(bridge, "entrance", lambda: way)
    assert network_words.line(NetworkRecord(SINCE)) == "Network: vectors.firm.example only"
    said = network_words.sentences(NetworkRecord(SINCE), enforced=True)
    assert "vectors.firm.example" in said[0]
    assert not any("No connection since" in words for words in said)
