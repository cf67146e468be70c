"""Qt can't connect either, and nothing that is shown is fetched."""

import ast
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import desktop
from desktop.errors import VaultError
from desktop.gui import notify
from desktop.gui.ask.answer_view import AnswerView
from desktop.gui.draft.panels.clauses_panel import ClausesPanel
from desktop.gui.draft.panels.write_panel import WritePanel
from desktop.gui.draft.redline.redline_view import RedlineView
from desktop.gui.jobs import Job, Jobs, Queue

_SOURCES = sorted(Path(desktop.__file__).parent.rglob("*.py"))


@pytest.mark.skipif(sys.platform != "linux", reason="the filter is the Linux kernel's")
def test_qt_s_own_sockets_are_blocked() -> None:
    body = """
        import socket
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtNetwork import QTcpSocket, QUdpSocket, QHostAddress
        from desktop import confine
        listening = socket.create_server(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        app = QCoreApplication([])
        free = QTcpSocket()
        free.connectToHost(QHostAddress("127.0.0.1"), port)
        assert free.waitForConnected(5000)
        assert confine.close_network()
        held = QTcpSocket()
        held.connectToHost(QHostAddress("127.0.0.1"), port)
        print(held.waitForConnected(5000))
        print(QUdpSocket().writeDatagram(b"x", QHostAddress("127.0.0.1"), port))
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(body)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "-1"]


def test_no_module_of_ours_uses_qt_s_network_and_one_tells_the_desktop() -> None:
    """A notification would put words of a document where others see them: the one module that
    makes them takes none (see the next test)."""
    for source in _SOURCES:
        words = {
            node.id if isinstance(node, ast.Name) else getattr(node, "module", None) or ""
            for node in ast.walk(ast.parse(source.read_text("utf-8")))
            if isinstance(node, ast.Name | ast.ImportFrom)
        }
        assert not words & {"PySide6.QtNetwork", "PySide6.QtWebEngineCore"}, source
        assert "QSystemTrayIcon" not in words or source.name == "notify.py", source


@pytest.mark.gui
def test_a_notification_has_no_word_of_what_was_done(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = "Quillhaven"
    told: list[tuple[str, str]] = []
    jobs, window = Jobs(), QWidget()
    qtbot.addWidget(window)
    times = iter(range(0, 1_000_000, 1000))
    notifier = notify.Notifier(
        jobs, window, lambda *words: told.append(words), lambda: float(next(times))
    )

    def fail(cancel: threading.Event) -> None:
        raise VaultError(canary, canary)

    for work in (lambda cancel: canary, fail):
        for queue in Queue:
            jobs.start(Job(f"Adding {canary}", work, notifier), queue)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert len(told) >= 4
    assert not [words for words in told if canary in " ".join(words)]
    jobs.shut_down()


@pytest.mark.gui
@pytest.mark.parametrize("address", ["file:///etc/hostname", "//host/share/x.png", "http://h/x"])
def test_no_page_fetches_what_a_text_names(qtbot: QtBot, address: str) -> None:
    answer, write, clauses = AnswerView(), WritePanel(), ClausesPanel()
    redline = RedlineView()
    for widget in (answer, write, clauses, redline):
        qtbot.addWidget(widget)
    for view in (answer, write.text, clauses.text, redline.page):
        view.setHtml(f'<p>x <img src="{address}"><a href="{address}">y</a></p>')
        image = view.document().resource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(address)
        )
        assert isinstance(image, QImage)
        assert (image.width(), image.height()) == (1, 1)
        assert not view.openExternalLinks()


def test_every_view_of_rich_text_is_one_that_fetches_nothing() -> None:
    for source in _SOURCES:
        text = source.read_text("utf-8")
        if "QTextBrowser(" in text or "setHtml(" in text.replace("data.setHtml(", ""):
            # A MeasuredBrowser has such a document from the beginning.
            assert "SafeDocument" in text or "MeasuredBrowser" in text, source
