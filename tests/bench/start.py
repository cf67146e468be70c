"""How long from the command to the window on the screen, with the vault of the sample matter.

    python -m tests.bench.start              five starts, vault opened with a passphrase
    python -m tests.bench.start --keychain   opened by the keychain (run it inside a D-Bus session
                                             with an unlocked keychain)
    python -m tests.bench.start --vault DIR --passphrase-file F    an existing vault

Needs xdotool and a display (Xvfb with -noreset: else it drops connections for a moment whenever
its last client goes). Two clocks: the launcher's command until xdotool sees a visible
window named Strongroom, and what the program itself says when its window is first exposed, with
those of torch, chromadb and llama_cpp that were imported by then (there must be none).
"""

import argparse
import contextlib
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

LIMIT_SECONDS = 1.5
GIVE_UP_SECONDS = 20.0
PASSPHRASE = "bench bench bench bench"


def make_vault(folder: Path, keychain: bool) -> list[str]:
    """A vault with the sample matter; returns the options that open it."""
    from desktop.workspace import Workspace

    passphrase = None if keychain else PASSPHRASE
    workspace, _ = Workspace.create(folder, passphrase=passphrase, use_keychain=keychain)
    try:
        for _ in workspace.add_sample():
            pass
    finally:
        workspace.close()
    options = ["--vault", str(folder)]
    if passphrase is not None:
        file = folder.parent / "passphrase"
        file.write_text(passphrase)
        options += ["--passphrase-file", str(file)]
    return options


def is_visible() -> bool:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Strongroom$"],
        capture_output=True,
        check=False,
    )
    return bool(found.stdout.strip())


@contextlib.contextmanager
def running(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def seen_from_outside(options: list[str]) -> float:
    """Seconds from the command ``strongroom`` to a visible window."""
    began = time.monotonic()
    with running([sys.executable, "-m", "desktop", *options]):
        while not is_visible():
            if time.monotonic() - began > GIVE_UP_SECONDS:
                raise TimeoutError("no window was seen")
            time.sleep(0.005)
        return time.monotonic() - began


def told_from_inside(options: list[str]) -> tuple[float, str]:
    """Seconds from the start of the window's process to its first exposure, and what heavy
    modules it had imported."""
    began = time.monotonic()
    command = [sys.executable, "-m", "desktop.gui.app", "--report-start", *options]
    with running(command) as process:
        assert process.stderr is not None
        for line in process.stderr:
            found = re.match(r"window ([\d.]+) heavy=(.*)$", line)
            if found:
                return float(found.group(1)) - began, found.group(2)
    raise TimeoutError("the window never told")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--vault", type=Path)
    parser.add_argument("--passphrase-file", type=Path)
    parser.add_argument("--keychain", action="store_true")
    parser.add_argument("--runs", type=int, default=5)
    words = parser.parse_args()
    if not os.environ.get("DISPLAY") or shutil.which("xdotool") is None:
        sys.stderr.write("start: needs a display and xdotool\n")
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        if words.vault is not None:
            options = ["--vault", str(words.vault.absolute())]
            if words.passphrase_file is not None:
                options += ["--passphrase-file", str(words.passphrase_file.absolute())]
        else:
            options = make_vault(Path(scratch) / "vault", words.keychain)
        outside = [seen_from_outside(options) for _ in range(words.runs)]
        inside = [told_from_inside(options) for _ in range(words.runs)]
    heavy = {name for _, names in inside for name in names.split(",") if name}
    show("command to window", outside)
    show("process to window", [seconds for seconds, _ in inside])
    print(f"heavy modules by then: {', '.join(sorted(heavy)) or 'none'}")
    print(f"load {os.getloadavg()[0]:.1f}")
    return 0 if statistics.median(outside) < LIMIT_SECONDS and not heavy else 1


def show(title: str, seconds: list[float]) -> None:
    shown = "  ".join(f"{each:.2f}" for each in seconds)
    print(f"{title}: {shown}  median {statistics.median(seconds):.2f} s")


if __name__ == "__main__":
    sys.exit(main())
