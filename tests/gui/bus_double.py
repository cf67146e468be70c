"""Another program on the session bus, as a child process that says what it was asked."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection


@contextlib.contextmanager
def on_the_bus(program: str) -> Iterator["subprocess.Popen[str]"]:
    """The program while it runs: it prints "ready" first, and ends when its input does. Skips the
    test where there is no session bus."""
    if sys.platform != "linux" or not QDBusConnection.sessionBus().isConnected():
        pytest.skip("there is no session bus")
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as double:
        assert double.stdin is not None
        assert double.stdout is not None
        assert double.stdout.readline() == "ready\n"
        yield double
        double.stdin.close()
