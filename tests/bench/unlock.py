"""How long from the passphrase to a usable window: vault open, the list of documents shown.

    python -m tests.bench.unlock [--vault DIR] [--documents N] [--runs N]

The window shows the unlock screen, as after a lock, and a second later the passphrase is entered,
as fast as a person can. Each run is a process of its own. Of the time the passphrase's Argon2id
(256 MiB, three passes) is told apart; it must take its time. The vault is that of
tests.bench.session, made once with --vault. Runs on the display there is, or with
QT_QPA_PLATFORM=offscreen.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from desktop import settings as stored
from desktop.gui import app as application
from desktop.gui.unlock.unlock import PASSPHRASE as BY_PASSPHRASE
from tests.bench.gui_gaps import PASSPHRASE
from tests.bench.session import build

LIMIT_SECONDS = 1.0
THINKS_MS = 1000


def once(vault: Path) -> dict[str, float]:
    """Seconds of one unlocking: until the key was found, the vault open, the window usable."""
    from desktop.vault.locks import keyslots

    times: dict[str, float] = {}
    began = 0.0
    hashed: Callable[..., bytes] = vars(keyslots)["hash_secret_raw"]

    def hash_secret_raw(*values: object, **named: object) -> bytes:
        start = time.monotonic()
        key = hashed(*values, **named)
        times["argon2"] = time.monotonic() - start
        return key

    vars(keyslots)["hash_secret_raw"] = hash_secret_raw
    with tempfile.TemporaryDirectory() as scratch:
        stored.settings_file = lambda: Path(scratch) / "settings.json"
        qt = application.make_application()
        session = application.Session(qt, vault)

        def note(what: str) -> None:
            times[what] = time.monotonic() - began

        def enter() -> None:
            nonlocal began
            if session.gate.currentWidget() is not session.gate.unlock:
                QTimer.singleShot(THINKS_MS, session, enter)
                return
            began = time.monotonic()
            session.gate.unlock.submitted.emit(BY_PASSPHRASE, PASSPHRASE)

        def usable() -> None:
            note("usable")
            session.quit()

        session.gate.opened.connect(lambda workspace: note("opened"))
        session.settled.connect(usable)
        session.start(locked=True)
        QTimer.singleShot(THINKS_MS, session, enter)
        qt.exec()
    return times


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vault", type=Path, help="kept for the next run")
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.once:
        print(json.dumps(once(words.vault)), flush=True)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        vault = words.vault or Path(scratch) / "vault"
        build(vault, words.documents)
        command = [sys.executable, "-m", "tests.bench.unlock", "--once", "--vault", str(vault)]
        runs = [
            json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
            for _ in range(words.runs)
        ]
    for what in ("argon2", "opened", "usable"):
        seconds = [run[what] for run in runs]
        shown = "  ".join(f"{each:.2f}" for each in seconds)
        print(f"passphrase to {what}: {shown}  median {statistics.median(seconds):.2f} s")
    print(f"load {os.getloadavg()[0]:.1f}")
    return 0 if statistics.median([run["usable"] for run in runs]) < LIMIT_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
