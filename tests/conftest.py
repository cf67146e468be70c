"""What every test is watched for: threads and child processes that outlive it."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# No test rests on the clock: on a busy machine an example takes as long as it takes.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")

# Start-up code of libraries that keeps one thread for the life of the process, by its name.
_LASTING_THREADS = ("tqdm", "pymp", "ThreadPoolExecutor", "asyncio", "Dummy", "QThread")

# A file's content as the name of a test says nothing, and is another one in each process.
_LONGEST_NAME = 60


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Call contents by what they are to the test; all else has pytest's own name."""
    return argname if isinstance(val, bytes) and len(val) > _LONGEST_NAME else None


def _threads() -> set[threading.Thread]:
    return {
        thread
        for thread in threading.enumerate()
        if thread.is_alive() and not thread.name.startswith(_LASTING_THREADS)
    }


def worker_children() -> set[int]:
    """The process ids of this process's children that run a module of ours."""
    children = Path(f"/proc/{os.getpid()}/task")
    found: set[int] = set()
    if not children.is_dir():
        return found
    for task in children.iterdir():
        try:
            pids = (task / "children").read_text().split()
        except OSError:
            continue
        found |= {int(pid) for pid in pids if _runs_our_module(int(pid))}
    return found


def _runs_our_module(pid: int) -> bool:
    try:
        return b"\0desktop." in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


@pytest.fixture(autouse=True)
def no_thread_outlives_a_test() -> Iterator[None]:
    """Fail the test that leaves a thread of ours running. Reply pumps of workers end with them,
    which the module's fixture below looks at."""
    before = _threads()
    yield
    for thread in _threads() - before:
        if not thread.name.endswith("replies"):
            thread.join(5)
            assert not thread.is_alive(), f"the test left the thread {thread.name!r} running"


@pytest.fixture(scope="module", autouse=True)
def no_worker_outlives_a_module() -> Iterator[None]:
    """Fail the module that leaves a child process of ours running."""
    before = worker_children()
    yield
    left = worker_children() - before
    assert not left, f"worker processes were left running: {left}"
