"""Child processes that may crash: the parent's side. Spawn, requests, cancel, restart."""

import contextlib
import os
import queue
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator, Mapping
from typing import IO

if sys.platform == "linux":
    import fcntl

from desktop.errors import (
    CancelledError,
    DesktopError,
    ModelError,
    ReadingError,
    WorkerError,
    WorkerTimeoutError,
    check_cancelled,
    said_later,
)
from desktop.workers.frames import Message, pieces_of
from desktop.workers.limits import Limits
from desktop.workers.patience import Patience
from desktop.workers.replies import Replies, replies_of
from desktop.workers.turns import turn_at, wait_for_turn

_POLL_SECONDS = 0.02
_WRITE_BYTES = 1024 * 1024
# A child that closed its pipe gets this long to be reaped, so that its own end is reported.
_REAP_SECONDS = 0.5
# Cancelling must act within 0.5 s; a child that does not answer is killed.
_CANCEL_GRACE_SECONDS = 0.4
_ERROR_FAMILIES: dict[str, type[DesktopError]] = {
    "ReadingError": ReadingError,
    "ModelError": ModelError,
    "WorkerError": WorkerError,
}
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    # Else onnxruntime (since 1.29) keeps an id of this machine and what it would tell its maker in
    # the user's cache folder; it never does where the environment says CI.
    "ORT_DISABLE_TELEMETRY": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "TOKENIZERS_PARALLELISM": "false",
}
# Stands for "no reply yet"; compared by identity.
_NOTHING_YET = Message("nothing yet")


class Worker:
    """One child process running ``python -m module``, started at the first request, one request
    at a time. After a crash, a time-out or a kill the next request starts a new child."""

    def __init__(
        self,
        module: str,
        *,
        name: str,
        limits: Limits | None = None,
        arguments: tuple[str, ...] = (),
        environment: Mapping[str, str] | None = None,
        start_seconds: float = 120.0,
    ) -> None:
        """``environment``: what the child's has besides this process's."""
        self._module = module
        self._name = name
        self._limits = limits or Limits()
        self._arguments = arguments
        self._environment = {**_OFFLINE, **(environment or {})}
        self._start_seconds = start_seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._replies: Replies | None = None
        self._ready = False

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    @property
    def is_ready(self) -> bool:
        """Whether the child runs and takes requests."""
        return self._ready and self.pid is not None

    def start(self, cancel: threading.Event | None = None) -> None:
        """Start the child now, rather than at the first request."""
        with turn_at(self._lock, cancel):
            self._ensure_started(cancel)

    def request(
        self,
        message: Message,
        *,
        silence_seconds: float,
        total_seconds: float | None = None,
        starved_seconds: float = 0.0,
        cancel: threading.Event | None = None,
    ) -> Generator[Message, None, None]:
        """Send a request and yield its replies, the last ("done") included.

        Raises CancelledError within half a second of ``cancel``; WorkerTimeoutError after
        ``silence_seconds`` without a reply or ``total_seconds`` in all (the child is killed), and
        as long as it waited meanwhile for a processor, up to ``starved_seconds``; WorkerError if
        the child ends; what the child raised, if that is a DesktopError. Closing the generator
        early cancels the request.
        """
        self.begin(message, seconds=total_seconds or silence_seconds, cancel=cancel)
        yield from self._answers(silence_seconds, total_seconds, starved_seconds, cancel)

    def begin(
        self, message: Message, *, seconds: float, cancel: threading.Event | None = None
    ) -> None:
        """Send a request, for which ``seconds`` are allowed. Unless this raises, as ``request``
        does, ``answer`` has to follow, in any thread: until then the child has no other request."""
        wait_for_turn(self._lock, cancel)
        try:
            self._ensure_started(cancel)
            self._send(message, seconds, cancel)
        except BaseException:
            # A child that has half a frame is of no use.
            if self._ready:
                self._kill()
            self._lock.release()
            raise

    def answer(
        self,
        *,
        seconds: float,
        starved_seconds: float = 0.0,
        cancel: threading.Event | None = None,
    ) -> Message:
        """The one reply to what was begun, within ``seconds`` from now. Errors as for
        ``request``."""
        last = Message("done")
        for reply in self._answers(seconds, seconds, starved_seconds, cancel):
            last = reply
        return last

    def call(
        self,
        message: Message,
        *,
        seconds: float,
        starved_seconds: float = 0.0,
        cancel: threading.Event | None = None,
    ) -> Message:
        """A request with one reply. Errors as for ``request``."""
        self.begin(message, seconds=seconds, cancel=cancel)
        return self.answer(seconds=seconds, starved_seconds=starved_seconds, cancel=cancel)

    def close(self) -> None:
        """End the child, at once if it does not go by itself. A running request fails."""
        process, replies = self._process, self._replies
        if process is None:
            return
        with contextlib.suppress(OSError, ValueError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(0.5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        # The process stays noted as one that has ended: by now a request of another thread may have
        # started the next, and it must not be lost sight of.
        if replies is not None:
            replies.abandon()

    def _answers(
        self,
        silence: float,
        total: float | None,
        starved: float,
        cancel: threading.Event | None,
    ) -> Generator[Message, None, None]:
        """The replies to what was begun; the child takes the next request when they end."""
        ended = False
        try:
            patience = Patience(self.pid, starved)
            for reply in self._replies_until_done(silence, total, cancel, patience):
                if reply.kind in {"done", "error"}:
                    ended = True
                if reply.kind == "error":
                    raise _error_of(reply)
                yield reply
        except WorkerError:
            if not ended:
                self._kill()
            raise
        finally:
            try:
                if not ended:
                    self._stop_request()
            finally:
                self._lock.release()

    def _ensure_started(self, cancel: threading.Event | None) -> None:
        if self._process is None or self._process.poll() is not None:
            # Whoever cancels because all ends would not learn of a child that starts now.
            check_cancelled(cancel)
            self._kill()
            self._spawn()
        if self._ready:
            return
        # Also entered when an earlier start was cancelled: that child's first "done" is still to
        # come and must not be taken for the answer to a request.
        try:
            for reply in self._replies_until_done(self._start_seconds, None, cancel):
                if reply.kind == "error":
                    raise _error_of(reply)
        except DesktopError:
            self._kill()
            raise
        self._ready = True

    def _spawn(self) -> None:
        # -P: the current folder may be a client's; a module lying there must not be imported.
        command = [sys.executable, "-P", "-m", self._module]
        try:
            self._process = subprocess.Popen(
                [*command, *self._limits.as_arguments(), *self._arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=None if os.environ.get("STRONGROOM_WORKER_STDERR") else subprocess.DEVNULL,
                env={**os.environ, **self._environment},
                # A group of its own: Ctrl+C in a terminal is the parent's to handle.
                process_group=None if sys.platform == "win32" else 0,
            )
        except OSError as error:
            raise WorkerError(
                f"The {self._name} could not be started",
                "Restart Strongroom; if it happens again, reinstall it.",
            ) from error
        if self._process.stdin is not None and sys.platform != "win32":
            os.set_blocking(self._process.stdin.fileno(), False)
            _widen(self._process.stdin)
        self._ready = False
        if self._process.stdout is not None:
            _widen(self._process.stdout)
            self._replies = replies_of(self._process.stdout, self._name)

    def _send(
        self, message: Message, seconds: float, cancel: threading.Event | None = None
    ) -> None:
        process = self._process
        if process is None or process.stdin is None:
            raise self._crashed()
        give_up = time.monotonic() + seconds
        try:
            for part in pieces_of(message):
                if not _write_all(process.stdin, part, give_up, cancel):
                    # Half a frame is out: this child can't be spoken to any more.
                    self._kill()
                    check_cancelled(cancel)
                    raise WorkerTimeoutError(
                        f"The {self._name} took too long", "It did not take its request."
                    )
        except (OSError, ValueError) as error:
            raise self._crashed() from error

    def _replies_until_done(
        self,
        silence: float,
        total: float | None,
        cancel: threading.Event | None,
        patience: Patience | None = None,
    ) -> Iterator[Message]:
        began = last = time.monotonic()
        while True:
            check_cancelled(cancel)
            reply = self._next_reply()
            now = time.monotonic()
            # A child that chatters on is stopped too.
            over = now - began - total if total is not None else 0.0
            if reply is _NOTHING_YET:
                over = max(over, now - last - silence)
                if patience is not None:
                    # Not before: most files are read sooner than the system tells how long.
                    patience.begin()
            if over > 0 and (patience is None or over > patience.seconds):
                raise WorkerTimeoutError(
                    f"The {self._name} took too long",
                    f"It was stopped after {round(now - began)} seconds.",
                )
            if reply is _NOTHING_YET:
                continue
            if reply is None:
                raise self._crashed()
            yield reply
            last = time.monotonic()
            if reply.kind in {"done", "error"}:
                return

    def _next_reply(self) -> Message | None:
        try:
            return None if self._replies is None else self._replies.get(_POLL_SECONDS)
        except queue.Empty:
            return _NOTHING_YET

    def _stop_request(self) -> None:
        """Have the child drop its request; kill it if it does not within the grace."""
        process = self._process
        if process is None or process.poll() is not None:
            return
        with contextlib.suppress(WorkerError):
            self._send(Message("cancel"), _CANCEL_GRACE_SECONDS)
            with contextlib.suppress(CancelledError):
                for _ in self._replies_until_done(
                    _CANCEL_GRACE_SECONDS, _CANCEL_GRACE_SECONDS, None
                ):
                    pass
                return
        self._kill()

    def _crashed(self) -> WorkerError:
        code = self._kill(_REAP_SECONDS)
        reason = said_later("It ended without a word.")
        if code is not None and code < 0:
            with contextlib.suppress(ValueError):
                reason = f"It was ended by {signal.Signals(-code).name}."
        return WorkerError(f"The {self._name} stopped", f"{reason} It starts anew by itself.")

    def _kill(self, grace: float = 0.0) -> int | None:
        """End the child, after ``grace`` seconds if it is about to go by itself."""
        process, self._process = self._process, None
        if process is None:
            return None
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
        process.kill()
        code = process.wait()
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        if self._replies is not None:
            self._replies.abandon()
        return code


def _widen(pipe: IO[bytes]) -> None:
    """Let a pipe hold most files as a whole: else who writes and who reads wake each other for
    every 64 KB. Where the system grants no more (F_SETPIPE_SZ in fcntl(2)) it stays as it is."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _WRITE_BYTES)


def _write_all(
    stream: IO[bytes], data: bytes, give_up: float, cancel: threading.Event | None
) -> bool:
    """Write to a child that may have stopped reading; False if ``give_up`` or ``cancel`` came
    first. On Windows, where pipes can't be polled, it waits."""
    view = memoryview(data)
    writable = None if sys.platform == "win32" else select.poll()
    if writable is not None:
        writable.register(stream.fileno(), select.POLLOUT)
    while view:
        try:
            view = view[os.write(stream.fileno(), view[:_WRITE_BYTES]) :]
        except BlockingIOError:
            if time.monotonic() > give_up or (cancel is not None and cancel.is_set()):
                return False
            if writable is not None:
                writable.poll(_POLL_SECONDS * 1000)
    return True


def _error_of(reply: Message) -> DesktopError:
    family = _ERROR_FAMILIES.get(str(reply.fields.get("family")), WorkerError)
    return family(str(reply.fields.get("title", "")), str(reply.fields.get("message", "")))
