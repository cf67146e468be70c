"""Child processes: their output goes to the log, and none outlives an interrupted set-up."""

import os
import shlex
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

MARK = "STRONGROOM_SETUP"  # environment variable of every child
KEPT_LINES = 400
LARGEST_LOG = 20_000_000  # bytes; a verbose compile writes about 5 MB


@dataclass(frozen=True)
class Finished:
    """How a child process ended: its exit status and the last lines it printed."""

    status: int
    lines: tuple[str, ...]


class Runs(Protocol):
    """What runs child processes: `Runner`, or a test's stand-in."""

    def run(
        self,
        command: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        """Run a command to its end; each line it prints goes to `on_line`, in its thread."""

    def stop(self) -> None:
        """End every child that still runs, with the children of its own."""


class Runner:
    """Runs child processes, several at a time if called from several threads.

    `mark` goes into the children's environment. When this process is killed they may live on
    (Ninja does), and a later run finds and ends them by it: see `end_leftovers`.
    """

    def __init__(self, log: Path, mark: str) -> None:
        self._log = log
        self._mark = mark
        self._running: set[subprocess.Popen[str]] = set()
        self._guard = threading.Lock()
        self._stopped = False

    def run(
        self,
        command: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        """Run a command to its end, without standard input."""
        words = [os.fspath(word) for word in command]
        process = self._start(words, env, cwd)
        try:
            with process:  # closes its pipe
                lines = self._read(process, shlex.join(words), on_line)
            return Finished(process.returncode, lines)
        finally:
            _end(process)
            with self._guard:
                self._running.discard(process)

    def stop(self) -> None:
        """End all children; later ones are refused."""
        with self._guard:
            self._stopped = True
            running = list(self._running)
        for process in running:
            _end(process)

    def _start(
        self, command: list[str], env: Mapping[str, str] | None, cwd: Path | None
    ) -> subprocess.Popen[str]:
        with self._guard:
            if self._stopped:
                raise KeyboardInterrupt
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env={**(os.environ if env is None else env), MARK: self._mark},
                cwd=cwd,
                text=True,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,  # a group of its own, so that grandchildren end with it
            )
            self._running.add(process)
            return process

    def _read(
        self,
        process: subprocess.Popen[str],
        said: str,
        on_line: Callable[[str], None] | None,
    ) -> tuple[str, ...]:
        last: deque[str] = deque(maxlen=KEPT_LINES)
        self._log.parent.mkdir(parents=True, exist_ok=True)
        if self._log.exists() and self._log.stat().st_size > LARGEST_LOG:
            self._log.unlink()
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"\n{time.strftime('%F %T')} $ {said}\n")
            for line in process.stdout or ():
                log.write(line)
                last.append(line.rstrip("\n"))
                if on_line:
                    on_line(last[-1])
        return tuple(last)


def end_leftovers(mark: str) -> None:
    """End what a killed set-up left running. Call it only while no other set-up can be at work."""
    wanted = f"{MARK}={mark}".encode()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (entry / "environ").read_bytes().split(b"\0"):
                os.kill(int(entry.name), signal.SIGKILL)
        except OSError:  # another user's, or ended meanwhile
            continue


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is not None:
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(timeout=3)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue
        else:
            return


def follow(
    runner: Runs, jobs: Sequence[Callable[[], object]], at_once: int, look: Callable[[], None]
) -> None:
    """Do the jobs, `at_once` at a time, and call `look` several times a second meanwhile.

    The first failure ends the others and is raised; so does Ctrl+C.
    """
    pool = ThreadPoolExecutor(at_once)
    try:
        futures: list[Future[object]] = [pool.submit(job) for job in jobs]
        waiting = set(futures)
        while waiting:
            done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_EXCEPTION)
            for future in done:
                future.result()
            look()
    except BaseException:
        runner.stop()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
