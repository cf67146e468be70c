"""The line to the launcher: a name goes out, the downloader's progress comes back."""

import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop import errands
from desktop.errands import Helper, Line, Runner
from desktop.errors import CancelledError, ModelError

# Stands for the downloader: says what it is told, and waits to be stopped where that is "wait".
SCRIPT = """
import json, signal, sys
def stop(number, frame):
    print(json.dumps({"event": "cancelled"}), flush=True); sys.exit(1)
signal.signal(signal.SIGTERM, stop)
print(json.dumps({"event": "progress", "name": sys.argv[1], "done": 5, "total": 10}), flush=True)
if sys.argv[1] == "wait":
    signal.pause()
if sys.argv[1] == "fail":
    print(json.dumps({"event": "error", "title": "No room", "message": "Make room."}), flush=True)
elif sys.argv[1] == "noise":
    print("no record of ours", flush=True); print("[1]", flush=True)
elif sys.argv[1] != "crash":
    print(json.dumps({"event": "done"}), flush=True)
"""


def downloader(name: str) -> list[str]:
    return [sys.executable, "-c", SCRIPT, name]


@contextmanager
def connected() -> Iterator[tuple[Line, Runner]]:
    requests_out, requests_in = os.pipe()
    replies_out, replies_in = os.pipe()
    line = Line(os.fdopen(replies_out, "rb"), os.fdopen(requests_in, "wb"))
    with closing(line), os.fdopen(replies_in, "wb") as telling:
        runner = Runner(downloader, os.fdopen(requests_out, "rb"), telling)
        yield line, runner
        line._outbound.close()
        runner.join()
        runner.close()


def test_a_model_is_fetched_and_its_progress_told() -> None:
    with connected() as (line, _):
        assert list(line.fetch("tiny", threading.Event())) == [(5, 10)]
        assert list(line.fetch("tiny", threading.Event())) == [(5, 10)]


def test_what_the_downloader_says_is_the_error() -> None:
    with connected() as (line, _), pytest.raises(ModelError, match="Make room"):
        list(line.fetch("fail", threading.Event()))


@pytest.mark.parametrize("name", ["crash", "noise"])
def test_a_downloader_that_ends_without_a_word_is_an_interruption(name: str) -> None:
    with connected() as (line, _), pytest.raises(ModelError, match="interrupted"):
        list(line.fetch(name, threading.Event()))


def test_a_stopped_download_can_be_followed_by_another() -> None:
    cancel = threading.Event()
    with connected() as (line, _):
        fetching = line.fetch("wait", cancel)
        assert next(fetching) == (5, 10)
        cancel.set()
        with pytest.raises(CancelledError):
            list(fetching)
        assert list(line.fetch("tiny", threading.Event())) == [(5, 10)]


def test_one_that_nobody_listens_to_any_more_is_stopped() -> None:
    with connected() as (line, runner):
        fetching = line.fetch("wait", threading.Event())
        next(fetching)
        fetching.close()
        assert runner._process is not None
        assert runner._process.wait(10) == 1
        assert list(line.fetch("tiny", threading.Event())) == [(5, 10)]


def test_two_at_once_are_refused() -> None:
    with connected() as (line, _):
        first = line.fetch("wait", threading.Event())
        next(first)
        with pytest.raises(ModelError, match="Another download"):
            next(line.fetch("tiny", threading.Event()))
        first.close()


@pytest.mark.parametrize("name", ["--catalog", "../up", "A", "", "x" * 81])
def test_only_a_models_name_reaches_the_downloader(name: str) -> None:
    with connected() as (line, runner):
        runner._start = pytest.fail  # type: ignore[assignment] # must not be called
        line._say({"fetch": name})
        line._say({"fetch": ["tiny"]})
        line._outbound.write(b"\xff\n")
        line._say({"stop": True})


def test_the_download_ends_with_the_window() -> None:
    with connected() as (line, runner):
        fetching = line.fetch("wait", threading.Event())
        next(fetching)
        process = runner._process
    assert process is not None
    assert process.poll() is not None


def test_without_a_launcher_it_is_said() -> None:
    out, into = os.pipe()
    os.close(into)
    nowhere = Path(os.devnull).open("wb")  # noqa: SIM115 - the line closes it
    with (
        closing(Line(os.fdopen(out, "rb"), nowhere)) as line,
        pytest.raises(ModelError, match="Nothing can be downloaded"),
    ):
        list(line.fetch("tiny", threading.Event()))


def test_a_helper_serves_a_command(tmp_path: Path) -> None:
    """The real downloader, for a model that the catalogue does not have: no connection is made."""
    with closing(Helper(tmp_path)) as helper:
        line = helper.line()
        assert line is not None
        with pytest.raises(ModelError, match="no such model"):
            list(line.fetch("unheard-of", threading.Event()))


def test_the_command_names_the_model_before_the_folder(tmp_path: Path) -> None:
    words = errands.command("tiny", tmp_path)
    assert words[-2:] == ["tiny", str(tmp_path)]
    assert json.dumps(words)
