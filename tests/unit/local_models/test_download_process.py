"""The downloader as a process of its own, and the line to it from the window."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errands import Line, Runner
from desktop.errors import CancelledError, ModelError
from tests.unit.local_models.download_support import (
    CONTENT,
    CUT,
    Behaviour,
    nothing_is_left,
    serving,
)
from tests.unit.models_support import a_file


@pytest.fixture
def server() -> Iterator[tuple[str, Behaviour]]:
    """The address of the file, and what the server is to do."""
    with serving() as answering:
        yield answering


def process_words(models: Path, url: str) -> list[str]:
    """How the launcher starts the downloader, with a catalogue that names the local server."""
    file = {
        "path": "model.bin",
        "bytes": len(CONTENT),
        "sha256": a_file("", CONTENT).sha256,
        "url": "https://huggingface.co/model.bin",
        "parts": [],
    }
    common = {
        "licence": "x",
        "description": "x",
        "default": True,
        "runnable": True,
        "files": [file],
    }
    record = {
        "version": 1,
        "models": [
            {"name": "tiny", "title": "Tiny", "purpose": "language", **common},
            {"name": "e", "title": "E", "purpose": "embedding", "dimension": 3, **common},
        ],
    }
    (models / "catalog.json").write_text(json.dumps(record))
    program = (
        "import sys, dataclasses\n"
        "from desktop.local_models import catalog, download\n"
        "real = catalog.load\n"
        "def load(file):\n"
        "    models = real(file)\n"
        "    model = models.models[0]\n"
        f"    file = dataclasses.replace(model.files[0], url={url!r})\n"
        "    model = dataclasses.replace(model, files=(file,))\n"
        "    return catalog.Catalog((model,))\n"
        "catalog.load = load\n"
        "sys.exit(download.main(sys.argv[1:]))\n"
    )
    command = [sys.executable, "-c", program, "tiny", str(models)]
    command += ["--catalog", str(models / "catalog.json"), "--loopback-for-tests"]
    return command


def start_process(models: Path, url: str) -> subprocess.Popen[str]:
    words = process_words(models, url)
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def test_the_process_reports_in_lines_of_json(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, _ = server
    process = start_process(tmp_path, url)
    output, _ = process.communicate(timeout=60)
    events = [json.loads(line) for line in output.splitlines()]
    assert process.returncode == 0
    assert events[0]["event"] == "progress"
    assert events[-1] == {"event": "done"}
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT


def test_a_failure_of_the_process_is_a_message(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.statuses = [404]
    process = start_process(tmp_path, url)
    output, _ = process.communicate(timeout=60)
    last = json.loads(output.splitlines()[-1])
    assert (process.returncode, last["event"]) == (1, "error")
    assert "not found" in last["title"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_process_stops_at_once_even_while_the_server_is_silent(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.cuts, does.wait = [CUT], threading.Event()
    process = start_process(tmp_path, url)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=5)
    assert (process.returncode, output.splitlines()[-1]) == (1, '{"event": "cancelled"}')
    assert (tmp_path / "tiny/model.bin.part").stat().st_size > 0


@contextlib.contextmanager
def line_to_a_launcher(models: Path, url: str) -> Iterator[Line]:
    """The whole way but for the window and TLS: line, launcher's side, downloader process."""
    requests_out, requests_in = os.pipe()
    replies_out, replies_in = os.pipe()
    line = Line(os.fdopen(replies_out, "rb"), os.fdopen(requests_in, "wb"))
    with contextlib.closing(line), os.fdopen(replies_in, "wb") as telling:
        runner = Runner(
            lambda name: process_words(models, url), os.fdopen(requests_out, "rb"), telling
        )
        yield line
        line._outbound.close()
        runner.join()
        runner.close()


def test_the_windows_click_brings_the_file_and_a_pause_keeps_what_came(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.cuts, does.wait = [CUT], threading.Event()
    cancel = threading.Event()
    with line_to_a_launcher(tmp_path, url) as line:
        fetching = line.fetch("tiny", cancel)
        next(fetching)
        cancel.set()
        with pytest.raises(CancelledError):
            list(fetching)
        assert (tmp_path / "tiny/model.bin.part").stat().st_size > 0
        does.wait.set()
        last = list(line.fetch("tiny", threading.Event()))[-1]
    assert last == (len(CONTENT), len(CONTENT))
    assert (tmp_path / "tiny/model.bin").read_bytes() == CONTENT
    assert "range" in does.asked[-1]


def test_wrong_bytes_are_told_to_the_window_and_deleted(
    tmp_path: Path, server: tuple[str, Behaviour]
) -> None:
    url, does = server
    does.content = CONTENT[:-1] + b"x"
    with (
        line_to_a_launcher(tmp_path, url) as line,
        pytest.raises(ModelError, match="not the published file"),
    ):
        list(line.fetch("tiny", threading.Event()))
    assert nothing_is_left(tmp_path)
