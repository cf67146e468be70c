"""The program as a process: exit statuses, and what a start imports and says."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from desktop.gui import app as application
from desktop.gui.app import QUIT
from desktop.paths import source_root

pytestmark = pytest.mark.gui


def test_the_session_s_exit_statuses_are_the_launcher_s() -> None:
    from desktop import launcher

    assert launcher.LOCKED == application.LOCKED
    assert launcher.DESTROYED == application.DESTROYED
    assert QKeySequence("Ctrl+L").toString() == "Ctrl+L"


def test_the_program_starts_light_and_ends_when_it_is_told_to(tmp_path: Path) -> None:
    """As a process: nothing heavy is imported before the window shows, SIGTERM ends it in order,
    and without a vault nothing at all is written."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "home" / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "home" / "config"),
    }
    command = [sys.executable, "-m", "desktop.gui.app", "--vault", str(tmp_path / "vault")]
    process = subprocess.Popen(
        [*command, "--report-start"],
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=source_root(),
    )
    try:
        assert process.stderr is not None
        told = next(line for line in process.stderr if line.startswith("window "))
        assert told.rstrip().endswith("heavy=")
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == QUIT
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_without_a_display_there_is_one_clear_sentence(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "desktop.gui.app", "--vault", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
        cwd=source_root(),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("strongroom: there is no display")
    assert done.stderr.count("\n") == 1


def test_opening_the_real_vault_code_imports_nothing_heavy() -> None:
    code = (
        "import sys; import desktop.workspace, desktop.gui.app, desktop.gui.desk;"
        "import desktop.gui.ask.page, desktop.gui.draft.page, desktop.gui.models.page;"
        "print(sorted({'torch', 'chromadb', 'llama_cpp', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=source_root(),
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="there it can't be asked to end by a signal")
def test_a_keychain_that_never_answers_does_not_keep_the_program(tmp_path: Path) -> None:
    code = (
        "import sys, threading; from pathlib import Path; from desktop.gui import app\n"
        "class Never:\n"
        "    def exists(self, folder): threading.Event().wait()\n"
        "app._CLOSE_MS = 100\n"
        "app.Session.__init__.__kwdefaults__['vaults'] = Never\n"
        "sys.exit(app.run(Path(sys.argv[1]), report_start=True))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "vault")],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=source_root(),
    )
    try:
        assert process.stderr is not None
        next(line for line in process.stderr if line.startswith("window "))
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == QUIT
        assert process.stderr.read() == ""
    finally:
        process.kill()
        process.communicate()
