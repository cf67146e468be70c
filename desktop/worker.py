"""Child processes that may crash: spawn, typed messages over a pipe, limits, cancel, restart.

A frame is an 8-byte head (length of the JSON header, length of the payload, both unsigned 32-bit
big-endian), the JSON header {"kind", "fields"}, and the payload bytes. JSON and plain bytes, never
pickle: the child has parsed hostile files and its word is not trusted with code.
"""

import contextlib
import json
import os
import queue
import select
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from typing import IO, Any

from desktop import confine
from desktop.errors import (
    CancelledError,
    DesktopError,
    ModelError,
    ReadingError,
    WorkerError,
    WorkerTimeoutError,
)

_HEAD = struct.Struct(">II")
_MAX_HEADER = 64 * 1024 * 1024
_MAX_PAYLOAD = 512 * 1024 * 1024
_POLL_SECONDS = 0.02
_WRITE_BYTES = 1024 * 1024
# Replies that wait for the parent; more block the child, so that it can't fill our memory.
_MAX_WAITING_REPLIES = 16
# A child that closed its pipe gets this long to be reaped, so that its own end is reported.
_REAP_SECONDS = 0.5
# Cancelling must act within 0.5 s (design.md, Processes); a child that does not answer is killed.
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
    "ANONYMIZED_TELEMETRY": "False",
    "TOKENIZERS_PARALLELISM": "false",
}


@dataclass(frozen=True, slots=True)
class Message:
    """One frame. ``fields`` must be JSON; bulk data goes into ``payload``."""

    kind: str
    fields: dict[str, Any] = field(default_factory=dict)
    payload: bytes = b""


# Beside what a reply says: the calls that the child's tripwire refused (confine.py).
_REFUSED = "refused connections"
# Stands for "no reply yet"; compared by identity.
_NOTHING_YET = Message("nothing yet")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use. ``address_space`` in bytes (None: no limit); ``cpu_seconds`` for each
    request; ``write_files`` False forbids writing any byte to a file; ``nice`` lowers priority."""

    address_space: int | None = None
    cpu_seconds: int | None = None
    write_files: bool = False
    nice: int = 10

    def as_arguments(self) -> list[str]:
        """The form in which ``serve`` gets them, on the child's command line."""
        return [
            str(self.address_space or 0),
            str(self.cpu_seconds or 0),
            str(int(self.write_files)),
            str(self.nice),
        ]

    @classmethod
    def from_arguments(cls, arguments: list[str]) -> "Limits":
        """The reverse of ``as_arguments``."""
        space, cpu, write, nice = (int(word) for word in arguments)
        return cls(space or None, cpu or None, bool(write), nice)


def _head_of(message: Message) -> bytes:
    header = json.dumps({"kind": message.kind, "fields": message.fields}).encode()
    return _HEAD.pack(len(header), len(message.payload)) + header


def _write_frame(stream: IO[bytes], message: Message) -> None:
    stream.write(_head_of(message))
    if message.payload:
        stream.write(message.payload)
    stream.flush()


def _read_frame(stream: IO[bytes]) -> Message | None:
    """The next frame, or None at the end. Raises ValueError for what is not a frame."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    header_length, payload_length = _HEAD.unpack(head)
    if header_length > _MAX_HEADER or payload_length > _MAX_PAYLOAD:
        raise ValueError("frame too large")
    header = stream.read(header_length)
    payload = stream.read(payload_length) if payload_length else b""
    if len(header) < header_length or len(payload) < payload_length:
        return None
    record = json.loads(header)
    return Message(str(record["kind"]), dict(record["fields"]), payload)


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
        start_seconds: float = 120.0,
    ) -> None:
        self._module = module
        self._name = name
        self._limits = limits or Limits()
        self._arguments = arguments
        self._start_seconds = start_seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._replies = _Replies()
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
        with self._lock:
            self._ensure_started(cancel)

    def request(
        self,
        message: Message,
        *,
        silence_seconds: float,
        total_seconds: float | None = None,
        cancel: threading.Event | None = None,
    ) -> Generator[Message, None, None]:
        """Send a request and yield its replies, the last ("done") included.

        Raises CancelledError within half a second of ``cancel``; WorkerTimeoutError after
        ``silence_seconds`` without a reply or ``total_seconds`` in all (the child is killed);
        WorkerError if the child ends; what the child raised, if that is a DesktopError. Closing
        the generator early cancels the request.
        """
        with self._lock:
            self._ensure_started(cancel)
            ended = False
            try:
                self._send(message, total_seconds or silence_seconds, cancel)
                for reply in self._replies_until_done(silence_seconds, total_seconds, cancel):
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
                if not ended:
                    self._stop_request()

    def call(
        self,
        message: Message,
        *,
        seconds: float,
        cancel: threading.Event | None = None,
    ) -> Message:
        """A request with one reply. Errors as for ``request``."""
        last = Message("done")
        for reply in self.request(
            message, silence_seconds=seconds, total_seconds=seconds, cancel=cancel
        ):
            last = reply
        return last

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
        replies.abandon()
        self._process = None

    def _ensure_started(self, cancel: threading.Event | None) -> None:
        if self._process is None or self._process.poll() is not None:
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
                env={**os.environ, **_OFFLINE},
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
        self._ready = False
        self._replies = _Replies(self._process.stdout, self._name)

    def _send(
        self, message: Message, seconds: float, cancel: threading.Event | None = None
    ) -> None:
        process = self._process
        if process is None or process.stdin is None:
            raise self._crashed()
        give_up = time.monotonic() + seconds
        try:
            for part in (_head_of(message), message.payload):
                if not _write_all(process.stdin, part, give_up, cancel):
                    # Half a frame is out: this child can't be spoken to any more.
                    self._kill()
                    if cancel is not None and cancel.is_set():
                        raise CancelledError
                    raise WorkerTimeoutError(
                        f"The {self._name} took too long", "It did not take its request."
                    )
        except (OSError, ValueError) as error:
            raise self._crashed() from error

    def _replies_until_done(
        self, silence: float, total: float | None, cancel: threading.Event | None
    ) -> Iterator[Message]:
        began = last = time.monotonic()
        while True:
            if cancel is not None and cancel.is_set():
                raise CancelledError
            reply = self._next_reply()
            now = time.monotonic()
            # A child that chatters on is stopped too.
            if (total is not None and now - began > total) or (
                reply is _NOTHING_YET and now - last > silence
            ):
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
            return self._replies.get(_POLL_SECONDS)
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
        reason = "It ended without a word."
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
        self._replies.abandon()
        return code


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


class _Replies:
    """The frames of one child, moved from its pipe by a thread of their own; None at the end, or
    at what is no frame."""

    def __init__(self, stream: IO[bytes] | None = None, name: str = "") -> None:
        self._frames: queue.Queue[Message | None] = queue.Queue(_MAX_WAITING_REPLIES)
        self._abandoned = threading.Event()
        self._thread: threading.Thread | None = None
        if stream is not None:
            self._thread = threading.Thread(
                target=self._pump, args=(stream,), name=f"{name} replies", daemon=True
            )
            self._thread.start()

    def get(self, seconds: float) -> Message | None:
        """The next frame. Raises queue.Empty after ``seconds`` without one."""
        try:
            return self._frames.get(timeout=seconds)
        except queue.Empty:
            if self._abandoned.is_set():
                return None
            raise

    def abandon(self) -> None:
        """The child has ended and nobody wants the rest: let the thread go."""
        self._abandoned.set()
        if self._thread is not None:
            self._thread.join(1.0)

    def _pump(self, stream: IO[bytes]) -> None:
        # RecursionError, MemoryError: what a hostile child can do to json.loads.
        broken = (ValueError, KeyError, TypeError, OSError, RecursionError, MemoryError)
        with contextlib.suppress(*broken), stream:
            while (message := _read_frame(stream)) is not None:
                confine.note_refused(message.fields.pop(_REFUSED, ()))
                self._put(message)
        self._put(None)

    def _put(self, message: Message | None) -> None:
        while not self._abandoned.is_set():
            with contextlib.suppress(queue.Full):
                self._frames.put(message, timeout=0.1)
                return


def _error_of(reply: Message) -> DesktopError:
    family = _ERROR_FAMILIES.get(str(reply.fields.get("family")), WorkerError)
    return family(str(reply.fields.get("title", "")), str(reply.fields.get("message", "")))


# ------------------------------------------------------------------------------ the child's side

Handler = Callable[[Message, threading.Event], Iterator[Message]]


def serve(name: str, prepare: Callable[[list[str]], Handler]) -> None:
    """The main function of a child module: take up the limits, build the handler with
    ``prepare(arguments)``, answer requests until the parent goes.

    The handler yields replies; "done" is sent by itself after them, so the handler may yield its
    own last message with kind "done" instead. It should look at the event between steps: it is set
    when the request is cancelled.
    """
    requests, replies = _take_over_pipes()
    limits = Limits.from_arguments(sys.argv[1:5])
    if sys.platform != "win32":
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    confine.close_network()
    # Before the dump is forbidden: after it /proc/self belongs to root.
    _apply(limits)
    confine.forbid_memory_dumps()
    inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
    cancel = threading.Event()
    handler: list[Handler] = []

    def ready(_: Message, __: threading.Event) -> Iterator[Message]:
        handler.append(prepare(sys.argv[5:]))
        yield from ()

    _answer(replies, name, ready, Message("start"), cancel)
    if not handler:
        return
    threading.Thread(target=_receive, args=(requests, inbox, cancel), daemon=True).start()
    while True:
        message = inbox.get()
        _allow_processor_time(limits.cpu_seconds)
        _answer(replies, name, handler[0], message, cancel)


def _take_over_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the pipes for ourselves: a library that prints must not break the frames."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    return requests, replies


def _receive(stream: IO[bytes], inbox: queue.SimpleQueue[Message], cancel: threading.Event) -> None:
    try:
        while (message := _read_frame(stream)) is not None:
            if message.kind == "cancel":
                cancel.set()
            else:
                # Here and not by the reader of the inbox: a "cancel" right behind the request
                # would be wiped out there.
                cancel.clear()
                inbox.put(message)
    finally:
        # The parent is gone or closed us, or its request does not fit into memory.
        os._exit(0)


def _answer(
    stream: IO[bytes], name: str, handler: Handler, message: Message, cancel: threading.Event
) -> None:
    try:
        for reply in handler(message, cancel):
            _reply(stream, reply)
            if reply.kind == "done":
                # Whatever the handler still does, the parent has its answer: a second last frame
                # would be taken for the answer to the next request.
                return
        _reply(stream, Message("done"))
    except BrokenPipeError:
        os._exit(0)
    except DesktopError as error:
        fields = {
            "family": type(error).__name__,
            "title": error.title,
            "message": error.message,
        }
        _reply(stream, Message("error", fields))
    except MemoryError:
        _reply(stream, _failure(name, "It needs more memory than it may use."))
    except Exception as error:  # noqa: BLE001 - the boundary: whatever a parser raises ends here
        # The type only: the text of a foreign exception may quote the document.
        _reply(stream, _failure(name, f"Internal error: {type(error).__name__}."))


def _reply(stream: IO[bytes], message: Message) -> None:
    """Send a reply, and with it what the tripwire caught meanwhile."""
    refused = confine.take_refused()
    if refused:
        message = replace(message, fields={**message.fields, _REFUSED: refused})
    _write_frame(stream, message)


def _failure(name: str, reason: str) -> Message:
    fields = {"family": "WorkerError", "title": f"The {name} failed", "message": reason}
    return Message("error", fields)


def _apply(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    import resource

    os.nice(limits.nice)
    if sys.platform == "linux":
        # The window's thread, when it wakes, takes the processor from a worker at once.
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
        # When memory runs out, the kernel takes the worker, not the window.
        with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:
            score.write("800")
    if limits.address_space is not None:
        resource.setrlimit(resource.RLIMIT_AS, (limits.address_space, limits.address_space))
    if not limits.write_files:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _allow_processor_time(seconds: int | None) -> None:
    if seconds is None or sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
