"""Another program on the session bus, as a child process that says what it was asked."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection

# What stands around the class ``Double`` that answers the calls.
_PROGRAM = """
import os, sys, threading
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import *
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
{answering}
double = Double()
assert bus.registerVirtualObject("{path}", double)
assert bus.registerService("{service}")
print("ready", flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
app.exec()
"""


@contextlib.contextmanager
def on_the_bus(service: str, answering: str) -> Iterator["subprocess.Popen[str]"]:
    """A program under the name of the ``service`` while it runs; ``answering`` is the code of its
    class ``Double``. It ends when its input does. Skips the test where there is no session bus."""
    if sys.platform != "linux" or not QDBusConnection.sessionBus().isConnected():
        pytest.skip("there is no session bus")
    path = "/" + service.replace(".", "/")
    program = _PROGRAM.format(answering=answering, path=path, service=service)
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as double:
        assert double.stdin is not None
        assert double.stdout is not None
        assert double.stdout.readline() == "ready\n"
        yield double
        double.stdin.close()
