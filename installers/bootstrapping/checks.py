"""All checks and tests, as people and CI run them."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from bootstrapping.console import Console, duration
from bootstrapping.failures import SetupError
from bootstrapping.project import Project

SCREEN = "1600x1000x24"
# Two halve the time on two cores; each may hold the models, so more would need much memory.
PROCESSES = "2"
STATIC = {
    "ruff check": ("ruff", "check", "."),
    "ruff format": ("ruff", "format", "--check", "."),
    "mypy": ("mypy",),
    "lint-imports": ("lint-imports",),
}


@dataclass(frozen=True)
class Checked:
    """One check: its name, whether it passed, the seconds it took."""

    name: str
    passed: bool
    seconds: float


def run_all(project: Project, console: Console, extra: Sequence[str]) -> int:
    """Run every check, then pytest with the extra arguments. Returns 0 only if all passed."""
    results = [_static(project, console, name, words) for name, words in STATIC.items()]
    start = monotonic()
    status = run_pytest(project, extra)
    results.append(Checked("pytest", status == 0, monotonic() - start))
    console.say("")
    for result in results:
        verdict = "ok" if result.passed else "FAILED"
        console.say(f"  {result.name}: {verdict} ({duration(result.seconds)})")
    failed = [result.name for result in results if not result.passed]
    console.say(f"Failed: {', '.join(failed)}." if failed else "All checks are green.")
    return 1 if failed else 0


def _static(project: Project, console: Console, name: str, words: Sequence[str]) -> Checked:
    start = monotonic()
    tool, *arguments = words
    done = subprocess.run(
        [project.venv / "bin" / tool, *arguments],
        cwd=project.root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    result = Checked(name, done.returncode == 0, monotonic() - start)
    console.say(f"  {name}: {'ok' if result.passed else 'FAILED'} ({duration(result.seconds)})")
    if not result.passed:
        console.say(done.stdout)
    return result


def run_pytest(project: Project, extra: Sequence[str]) -> int:
    """Run pytest with a screen, a session bus and an unlocked keyring. Returns its exit status.

    Everything but the slow tests; a later -m among the extra arguments replaces that choice, a
    later -n how many processes share the files of tests.
    """
    with tempfile.TemporaryDirectory(prefix="strongroom-test-") as home, _screen() as display:
        command = [
            "dbus-run-session",
            "--",
            str(project.python),
            str(Path(__file__).with_name("with_keyring.py")),
            *(str(project.python), "-m", "pytest", "-rfEs", "-m", "not slow"),
            *("-n", PROCESSES, "--dist", "loadfile", "--no-loadscope-reorder", *extra),
        ]
        environment = session_environment(os.environ, Path(home), display)
        return subprocess.call(command, cwd=project.root, env=environment, stdin=subprocess.DEVNULL)


def session_environment(base: Mapping[str, str], home: Path, display: str) -> dict[str, str]:
    """The environment of a test run: folders of its own, offscreen Qt, no model hub."""
    environment = {name: value for name, value in base.items() if name != "WAYLAND_DISPLAY"}
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(home / name.lower())
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return environment | {
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "offscreen",
        "HF_HUB_OFFLINE": "1",
        "PYTHONUNBUFFERED": "1",
    }


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen; yields its DISPLAY. Xvfb picks a free number, told through a pipe."""
    told, tells = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tells), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(tells,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    try:
        with os.fdopen(told) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise SetupError("The virtual screen (Xvfb) could not be started: no test was run.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
        sys.stdout.flush()
