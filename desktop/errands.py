"""What the window has the launcher fetch: a line between the two, and nothing else on it.

The window has no network and can't get any (confine.py). When the user clicks Download, it names a
model of the catalogue on its line to the launcher, which starts the downloader, a process of its
own; what that says of its progress comes back on the same line. A request is a name and nothing
more: the downloader looks address, host and hash up in the catalogue. Standard library only.

A line of the window's is {"fetch": NAME} or {"stop": true}; one of the launcher's is the
downloader's own (local_models/download.py). Both are the standard streams of the window's process,
which it takes for itself before anything else may read or print.
"""

import contextlib
import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from desktop.errors import CancelledError, ModelError

# Tells the program that its standard streams are a line to the launcher.
VARIABLE = "STRONGROOM_ERRANDS"
# A name of the catalogue; never an option of the downloader's command line.
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_MOST_LINE = 4096
_LOOK_SECONDS = 0.1
# The downloader ends within a block once it is asked to.
_STOP_SECONDS = 15.0
_ENDS = frozenset({"done", "cancelled", "error"})
Record = dict[str, Any]


def command(name: str, models: Path) -> list[str]:
    """How the downloader is started."""
    return [sys.executable, "-P", "-m", "desktop.local_models.download", name, str(models)]


# ------------------------------------------------------------------------------ the window's side


class Line:
    """The window's end. One errand at a time."""

    def __init__(self, inbound: IO[bytes], outbound: IO[bytes]) -> None:
        self._outbound = outbound
        self._turn = threading.Lock()
        self._heard: queue.SimpleQueue[Record | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._listen, args=(inbound,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hang up: the other end then ends a download and hangs up too, which is waited for."""
        with contextlib.suppress(OSError, ValueError):
            self._outbound.close()
        self._thread.join(_STOP_SECONDS)

    def fetch(self, name: str, cancel: threading.Event) -> Generator[tuple[int, int], None, None]:
        """Have a model fetched; yield (bytes here, bytes in all, 0 for unknown). What has arrived
        is kept when it is stopped. Raises ModelError as the downloader does, and where another
        one is under way; CancelledError."""
        if not self._turn.acquire(blocking=False):
            raise ModelError("Another download is under way", "Wait for it, or pause it first.")
        try:
            self._say({"fetch": name})
            yield from self._hear(cancel)
        finally:
            self._turn.release()

    def _hear(self, cancel: threading.Event) -> Iterator[tuple[int, int]]:
        stopping = ended = False
        try:
            while True:
                if cancel.is_set() and not stopping:
                    stopping = True
                    self._say({"stop": True})
                record = self._next()
                if record is None:
                    continue
                ended = record.get("event") in _ENDS
                if ended:
                    _end(record)
                    return
                yield int(record.get("done", 0)), int(record.get("total", 0))
        finally:
            if not ended:
                self._drop()

    def _drop(self) -> None:
        """Nobody listens any more: stop it, and hear it out, so that the next errand hears its own
        answers only."""
        with contextlib.suppress(ModelError, queue.Empty):
            self._say({"stop": True})
            while True:
                record = self._heard.get(timeout=_STOP_SECONDS)
                if record is None or record.get("event") in _ENDS:
                    return

    def _next(self) -> Record | None:
        try:
            record = self._heard.get(timeout=_LOOK_SECONDS)
        except queue.Empty:
            return None
        if record is None:
            self._heard.put(None)
            raise _no_launcher()
        return record

    def _say(self, record: Record) -> None:
        try:
            self._outbound.write(json.dumps(record).encode() + b"\n")
            self._outbound.flush()
        except (OSError, ValueError) as error:
            raise _no_launcher() from error

    def _listen(self, inbound: IO[bytes]) -> None:
        with inbound:
            while line := _read_line(inbound):
                record = _record(line)
                if record is not None:
                    self._heard.put(record)
        self._heard.put(None)


def _end(record: Record) -> None:
    if record["event"] == "cancelled":
        raise CancelledError
    if record["event"] == "error":
        raise ModelError(str(record.get("title", "")), str(record.get("message", "")))


def take() -> Line | None:
    """The line of this process, or None where no launcher started it. Call once, before anything
    prints: from then on standard input is empty and standard output leads to standard error."""
    if os.environ.pop(VARIABLE, "") != "1":
        return None
    inbound, outbound = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return Line(inbound, outbound)


def _no_launcher() -> ModelError:
    return ModelError(
        "Nothing can be downloaded from here",
        "The part of Strongroom that may use the network is not running. Start Strongroom anew, "
        "or fetch the file with a browser and import it.",
    )


# ---------------------------------------------------------------------------- the launcher's side


class Runner:
    """The launcher's end for one life of the window: starts the downloader when it is asked to."""

    def __init__(
        self, downloader: Callable[[str], Sequence[str]], inbound: IO[bytes], outbound: IO[bytes]
    ) -> None:
        self._downloader = downloader
        self._outbound = outbound
        self._writing = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._relay: threading.Thread | None = None
        self._thread = threading.Thread(target=self._listen, args=(inbound,), daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Wait until the window is gone."""
        self._thread.join()

    def close(self) -> None:
        """The window is gone: end the download. What has arrived is kept."""
        self._stop()
        if self._process is not None:
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
        if self._relay is not None:
            self._relay.join()

    def _listen(self, inbound: IO[bytes]) -> None:
        with inbound:
            while line := _read_line(inbound):
                record = _record(line) or {}
                name = record.get("fetch")
                if isinstance(name, str) and _NAME.fullmatch(name):
                    self._start(name)
                elif record.get("stop") is True:
                    self._stop()

    def _start(self, name: str) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        if self._relay is not None:
            self._relay.join()
        try:
            self._process = subprocess.Popen(
                list(self._downloader(name)),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Ctrl+C in a terminal is the window's to handle; the download ends with it.
                process_group=None if sys.platform == "win32" else 0,
            )
        except OSError:
            self._tell(_failure())
            return
        self._relay = threading.Thread(target=self._pass_on, args=(self._process,), daemon=True)
        self._relay.start()

    def _stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()

    def _pass_on(self, process: "subprocess.Popen[bytes]") -> None:
        """Every line the downloader writes; the last once its process is gone, since the next
        errand may follow at once. One of our own if it ends without any."""
        last = _failure()
        if process.stdout is not None:
            with process.stdout as lines:
                while line := _read_line(lines):
                    if (_record(line) or {}).get("event") in _ENDS:
                        last = line
                    else:
                        self._tell(line)
        process.wait()
        self._tell(last)

    def _tell(self, line: bytes) -> None:
        with self._writing, contextlib.suppress(OSError, ValueError):
            self._outbound.write(line)
            self._outbound.flush()


def _failure() -> bytes:
    record = {
        "event": "error",
        "title": "The download was interrupted",
        "message": "The downloader ended by itself. What has arrived is kept; start it again.",
    }
    return json.dumps(record).encode() + b"\n"


def _read_line(stream: IO[bytes]) -> bytes:
    """The next line, b"" at the end; of an endless one the beginning."""
    try:
        return stream.readline(_MOST_LINE)
    except (OSError, ValueError):
        return b""


def _record(line: bytes) -> Record | None:
    """What a line says; None for what is none of ours."""
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None


class Helper:
    """A launcher's side in a process of its own, for commands: started before they are confined."""

    def __init__(self, models: Path) -> None:
        self._line: Line | None = None
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "desktop.errands", str(models)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            process_group=None if sys.platform == "win32" else 0,
        )

    def line(self) -> Line | None:
        """The command's end of the line. Call after it was confined."""
        inbound, outbound = self._process.stdout, self._process.stdin
        if self._line is None and inbound is not None and outbound is not None:
            self._line = Line(inbound, outbound)
        return self._line

    def close(self) -> None:
        """End it, and a download with it. What has arrived is kept."""
        for each in (self._process.stdin, self._line or self._process.stdout):
            if each is not None:
                with contextlib.suppress(OSError):
                    each.close()
        try:
            self._process.wait(_STOP_SECONDS + 1)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def main() -> None:
    """``python -m desktop.errands MODELS``: serve standard input until it ends."""
    models = Path(sys.argv[1])
    runner = Runner(lambda name: command(name, models), sys.stdin.buffer, sys.stdout.buffer)
    runner.join()
    runner.close()


if __name__ == "__main__":
    main()
