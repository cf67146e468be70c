"""``strongroom watch`` as a user runs it: with the real models, until Ctrl+C."""

import csv
import json
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.test_command_line import CommandLine

pytestmark = [
    pytest.mark.model,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there"),
]

_DEADLINE = 120.0
_MINUTES = "Minutes of the board. " + " ".join(
    f"Item {n}: the directors resolved to approve contract {n * 37}." for n in range(30)
)


class Watched:
    """A running ``watch`` and the lines that it has printed."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, name: str, status: str) -> dict[str, Any]:
        """The record that tells that a file has come to a state."""
        end = time.monotonic() + _DEADLINE
        while True:
            record = json.loads(self._lines.get(timeout=max(0.1, end - time.monotonic())))
            if record.get("path", "").endswith(name) and record["status"] == status:
                return dict(record)

    def stop(self) -> tuple[int, str]:
        """Ctrl+C. Its exit status and what it wrote to standard error."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.stderr is not None
        error = self.process.stderr.read()
        status = self.process.wait(_DEADLINE)
        self._reader.join(_DEADLINE)
        return status, error


@pytest.fixture
def command(tmp_path: Path) -> CommandLine:
    """A vault that is made by the first command."""
    (tmp_path / "pass").write_text("correct horse battery staple\n")
    return CommandLine(tmp_path, tmp_path / "pass")


@pytest.fixture
def watched(command: CommandLine, tmp_path: Path) -> Iterator[Watched]:
    """A watched folder with one document that has been read."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in/minutes 1.txt").write_text(_MINUTES)
    made = Watched(command.start("watch", str(tmp_path / "in"), "--json"))
    yield made
    made.process.kill()
    made.process.communicate()


def test_what_changes_is_read_until_ctrl_c(
    command: CommandLine, watched: Watched, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    watched.until("minutes 1.txt", "indexed")
    (folder / "new").mkdir()
    (folder / "new/minutes 2.txt").write_text(_MINUTES.replace("Item 3:", "Point 3:"))
    (folder / "~$minutes.docx").write_text("lock")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnot a document")
    watched.until("minutes 2.txt", "indexed")
    (folder / "minutes 1.txt").unlink()
    watched.until("minutes 1.txt", "missing")
    status, error = watched.stop()
    assert status == 0
    assert "Traceback" not in error
    matter = json.loads(command.run("status", "--json"))
    (drafts,) = matter["matters"][0]["near_duplicates"]
    assert {Path(draft["doc"]).name for draft in drafts} == {"minutes 1.txt", "minutes 2.txt"}
    assert matter["matters"][0]["states"] == {"missing": 1, "indexed": 1, "failed": 1}
    assert [item["folder"] for item in matter["watched"]] == [str(folder)]
    command.run("report", "--out", str(tmp_path / "report.csv"))
    rows = list(csv.DictReader((tmp_path / "report.csv").read_text("utf-8-sig").splitlines()))
    assert {row["File"]: row["State"] for row in rows} == {
        "broken.pdf": "Not readable",
        "minutes 1.txt": "File missing",
        "minutes 2.txt": "Ready",
    }
    assert all(row["What to do"] for row in rows if row["State"] != "Ready")
    # A mistyped name makes no matter.
    command.run("watch", "--remove", str(folder), "--matter", "Bord", status=1)
    assert len(json.loads(command.run("matter", "list", "--json"))["matters"]) == 1
    command.run("watch", "--remove", str(folder))
    assert json.loads(command.run("watch", "--list", "--json")) == {"watched": []}
    command.run("watch", status=2)
