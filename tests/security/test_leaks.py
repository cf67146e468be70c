"""What a crash, the clipboard and the libraries leave behind."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher


@pytest.mark.skipif(sys.platform != "linux", reason="core files are asked for as on Linux")
@pytest.mark.parametrize("forbidden", [True, False])
def test_a_crash_with_words_in_memory_leaves_no_core(tmp_path: Path, forbidden: bool) -> None:
    """Where the system writes core files into the current folder, the same crash without the
    prohibition leaves one; else its status says that there was one."""
    program = (
        "import os, resource, sys\n"
        "from desktop import confine\n"
        "most = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (most, most))\n"
        f"{'confine.forbid_memory_dumps()' if forbidden else ''}\n"
        "canary = 'qzcanary' + '-in-a-crash'\n"
        "os.abort()\n"
    )
    crashed = subprocess.Popen([sys.executable, "-c", program], cwd=tmp_path)
    _, status = os.waitpid(crashed.pid, 0)
    crashed.returncode = status
    assert os.WTERMSIG(status) == signal.SIGABRT
    if forbidden:
        assert not os.WCOREDUMP(status)
        assert list(tmp_path.iterdir()) == []
    elif resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
        pytest.skip("this machine allows no core file at all")


_COPYING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.gui.widgets import clipboard
app = QApplication([])
board = app.clipboard()
clipboard.copy_text("a clause")
timer = board.findChild(QTimer, "strongroom-clipboard")
assert timer.isActive() and 0 < timer.interval() <= 600_000
assert bytes(board.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
print(board.text())
board.dataChanged.connect(lambda: board.text() or app.quit())
QTimer.singleShot(20_000, app.quit)
{then}
app.exec()
print(board.text() or "nothing")
"""


@pytest.mark.gui
@pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="a clipboard needs a display")
@pytest.mark.parametrize(
    ("then", "left"),
    [
        ("timer.start(5)", "nothing"),
        ("clipboard.clear()\nQTimer.singleShot(0, app.quit)", "nothing"),
    ],
    ids=["after its time", "with the lock"],
)
def test_what_was_copied_is_marked_and_taken_back(then: str, left: str) -> None:
    """On a real display: the one without a screen owns no clipboard."""
    done = subprocess.run(
        [sys.executable, "-c", _COPYING.format(then=then)],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == ["a clause", left]


def test_sqlite_is_one_without_the_wal_bug() -> None:
    """3.7.0 to 3.51.2 can corrupt a database whose log is reset."""
    version = tuple(int(part) for part in sqlcipher.sqlite_version.split("."))
    assert version > (3, 51, 2)
