"""``strongroom prove network``: a session of all features without a way out, watched call by call.

The session runs in a network namespace of its own that has no route (where the system lets a user
make one), and under strace (where that is installed), which sees every socket of every thread and
child, whatever language it is written in. What was seen goes into a dated report.
"""

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from desktop import paths
from desktop.errors import CancelledError, DesktopError

# The session takes some 10 MB.
_ROOM = 200_000_000
_CALLS = "socket,connect,sendto,sendmsg,sendmmsg,bind"
_FAMILY = re.compile(r"\b(socket|connect|sendto|sendmsg|sendmmsg|bind)\(.*?\b(AF_[A-Z0-9]+)")
# These lead out of the machine; the rest are displays, D-Bus and questions to the kernel.
_OUTSIDE = ("AF_INET", "AF_INET6", "AF_PACKET", "AF_VSOCK", "AF_SMC", "AF_BLUETOOTH")
_REFUSED = re.compile(r"= -1 E(ACCES|PERM|AFNOSUPPORT)")


@dataclass(frozen=True, slots=True)
class Proof:
    """``steps`` are the features used with their seconds; ``families`` how often each family of
    sockets was named in a call; ``attempts`` the calls that named a way out of the machine and
    ``got_out`` those of them that were not refused. ``watched`` and ``walled`` say whether strace
    looked on, and whether there was no route."""

    made: str
    steps: tuple[tuple[str, float], ...]
    families: dict[str, int]
    attempts: int
    got_out: int
    watched: bool
    walled: bool

    @property
    def holds(self) -> bool:
        """Whether nothing tried to leave, and somebody looked."""
        return self.watched and not self.attempts


def prove_network(progress: Callable[[str], None], cancel: threading.Event | None = None) -> Proof:
    """Run the session and look. Raises DesktopError when a step of it fails: then nothing is
    shown; CancelledError."""
    walled = _can_wall()
    watched = shutil.which("strace") is not None
    with tempfile.TemporaryDirectory(prefix="strongroom-prove-", dir=_memory()) as name:
        folder = Path(name)
        trace = folder / "trace"
        command = [sys.executable, "-m", "desktop.prove_session", str(folder)]
        if watched:
            # No text of a call is kept (-s 0): the report must not hold what was said.
            watching = ["strace", "-f", "-qq", "-s", "0", "-e", f"trace={_CALLS}"]
            command = [*watching, "-o", str(trace), *command]
        if walled:
            command = ["unshare", "--map-root-user", "--net", *command]
        steps = _run(command, progress, cancel)
        lines = trace.read_text(errors="replace").splitlines() if watched else []
    families, attempts, got_out = seen(lines)
    # The session opens one socket on purpose: a watcher that missed it saw nothing.
    watched = watched and families.get("AF_UNIX", 0) > 0
    made = datetime.now(UTC).isoformat(timespec="seconds")
    return Proof(made, tuple(steps), families, attempts, got_out, watched, walled)


def seen(lines: list[str]) -> tuple[dict[str, int], int, int]:
    """What strace's lines tell: how often each family was named, how many calls named a way out,
    and how many of these were not refused."""
    families: Counter[str] = Counter()
    attempts = got_out = 0
    for line in lines:
        found = _FAMILY.search(line)
        if found is None:
            continue
        families[found[2]] += 1
        if found[2] in _OUTSIDE:
            attempts += 1
            got_out += not _REFUSED.search(line)
    return dict(families), attempts, got_out


def report(proof: Proof) -> str:
    """The proof in words, to be kept or printed."""
    yes, no = "yes", "no"
    lines = [
        "Strongroom: proof of no network traffic",
        f"Made {proof.made} (UTC) on {platform.system()} {platform.release()}, Strongroom"
        f" {version('strongroom')}",
        "",
        f"No route out of the machine during the session: {yes if proof.walled else no}",
        f"Every call of every process watched by strace:  {yes if proof.watched else no}",
        "",
        "What was done (seconds):",
        *(f"  {seconds:7.1f}  {name}" for name, seconds in proof.steps),
        "",
        "Sockets named in calls, by family (AF_UNIX and AF_NETLINK stay in the machine):",
        *(f"  {count:7}  {family}" for family, count in sorted(proof.families.items())),
        "",
        f"Calls that named a way out: {proof.attempts}, of which not refused: {proof.got_out}",
        "",
        _verdict(proof),
        "",
        "To repeat it: strongroom prove network --out REPORT.txt",
        "To watch yourself: strace -f -e trace=network strongroom demo",
    ]
    return "\n".join(lines) + "\n"


def _verdict(proof: Proof) -> str:
    if not proof.watched:
        return "NOT SHOWN: strace is not installed or may not look here, so nobody did."
    if proof.attempts:
        return "FAILED: something tried to leave this machine. Please report it."
    return "HOLDS: nothing tried to open a connection that leaves this machine."


def _run(
    command: list[str], progress: Callable[[str], None], cancel: threading.Event | None
) -> list[tuple[str, float]]:
    steps: list[tuple[str, float]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as session:
        for line in session.stdout or ():
            if cancel is not None and cancel.is_set():
                session.terminate()
                raise CancelledError
            seconds, _, name = line.rstrip("\n").partition("\t")
            if name:
                steps.append((name, float(seconds)))
                progress(name)
        status = session.wait()
    if status != 0:
        last = steps[-1][0] if steps else "the start"
        raise DesktopError("The session did not come to its end", f"It failed after: {last}.")
    return steps


def _memory() -> Path:
    """Where the session's vault and exports lie: in memory, where the system has a folder there,
    else where Strongroom keeps its own files. The sample is invented; still, no plain file of a
    session is to reach a disk outside of that."""
    shared = Path("/dev/shm")  # noqa: S108 - a folder of the kernel's, not a file in it
    if shared.is_dir() and os.access(shared, os.W_OK) and shutil.disk_usage(shared).free > _ROOM:
        return shared
    folder = paths.data_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _can_wall() -> bool:
    """Whether a process can be put where there is no network."""
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run(
        ["unshare", "--map-root-user", "--net", "true"], capture_output=True, check=False
    )
    return tried.returncode == 0
