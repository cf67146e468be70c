"""Builds and keeps the environment in .venv: exact versions, from the lock files."""

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from bootstrapping import llama
from bootstrapping.console import Console, Step
from bootstrapping.failures import SetupError, ToolError, of_pip
from bootstrapping.fetch import fetch, normal, pip, read_lock
from bootstrapping.project import Project, read_note, write_note
from bootstrapping.running import Runs, follow

RECIPE = 1  # raise it when an environment made by older code must be made anew
# torch is fetched with what it depends on: a build with CUDA needs more wheels than the lock names.
WITH_DEPENDENCIES = "torch"
# Imported once after installing: what a wrong processor or a missing library breaks first.
TRIED = "import llama_cpp, sqlcipher3, torch; llama_cpp.llama_backend_init()"


def is_ready(project: Project, *, tests: bool) -> bool:
    """Whether .venv holds what the lock files say, as far as a quick look can tell."""
    note = read_note(_note(project))
    wanted = _keys(project)
    if note.get("state") != "ready" or any(
        note.get(name) != value for name, value in wanted.items() if tests or name != "tests"
    ):
        return False
    return _works(project) and not _absent(project, _pins(project, tests=tests))


def prepare(
    project: Project, runner: Runs, console: Console, *, tests: bool, rebuild: bool = False
) -> bool:
    """Make .venv what the lock files say. Returns False if there was nothing to do.

    Raises SetupError.
    """
    if not rebuild and is_ready(project, tests=tests):
        return False
    tests = tests or bool(read_note(_note(project)).get("tests"))
    if rebuild:
        _make_venv(project, runner, console)
    bring_pip(project, runner, console)
    pins = _pins(project, tests=tests)
    absent = _absent(project, pins)
    _fetch(project, runner, console, absent)
    wheel = llama.wheel(project, runner, console) if _llama_is_due(project, absent) else None
    _install(project, runner, console, tests, wheel)
    left = _absent(project, pins)
    if left:
        raise SetupError(f"pip did not install {', '.join(sorted(left))}: run this again.")
    _try(project, runner)
    keys = _keys(project)
    note = {"state": "ready", **keys, "tests": keys["tests"] if tests else "", "pins": pins}
    write_note(_note(project), note)
    shutil.rmtree(project.packages, ignore_errors=True)
    return True


def bring_pip(project: Project, runner: Runs, console: Console) -> None:
    """Make .venv without packages, unless there is one in order. Raises SetupError."""
    if not _can_go_on(project):
        _make_venv(project, runner, console)


def compile_is_due(project: Project) -> bool:
    """Whether making the environment will have to compile llama.cpp."""
    absent = _absent(project, _pins(project, tests=False))
    return _llama_is_due(project, absent) and llama.kept_wheel(project) is None


def _note(project: Project) -> Path:
    return project.venv / "strongroom-setup.json"


def _keys(project: Project) -> dict[str, str]:
    """What the environment depends on. Where it lies counts: its scripts hold that path."""

    def digest(*texts: str) -> str:
        return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]

    def text(path: Path) -> str:
        return path.read_text(encoding="utf-8")

    return {
        "place": digest(str(RECIPE), str(project.root), "{}.{}".format(*sys.version_info)),
        "runtime": digest(text(project.lock())),
        "tests": digest(text(project.lock("test"))),
        "project": digest(text(project.root / "pyproject.toml")),
        "llama": llama.key(project),
    }


def _pins(project: Project, *, tests: bool) -> dict[str, str]:
    pins = read_lock(project.lock())
    return pins | read_lock(project.lock("test")) if tests else pins


def _works(project: Project) -> bool:
    """Whether the environment's Python starts, and is of the release that runs this."""
    show = "import sys; print(*sys.version_info[:2], sys.prefix)"
    try:
        said = subprocess.run(
            [project.python, "-I", "-c", show], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return said.strip() == "{} {} {}".format(*sys.version_info[:2], project.venv)


def _can_go_on(project: Project) -> bool:
    """Whether .venv was left in order by an earlier run, so that pip may change it.

    A pip that was killed while installing leaves packages that look installed and are not whole.
    """
    note = read_note(_note(project))
    in_order = note.get("state") in {"empty", "ready"}
    return in_order and note.get("place") == _keys(project)["place"] and _works(project)


def _make_venv(project: Project, runner: Runs, console: Console) -> None:
    venv = project.venv
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        console.say("  The environment in .venv is not whole or not from here: making it anew.")
        shutil.rmtree(venv)
    with console.step("Environment in .venv"):
        made = runner.run([sys.executable, "-m", "venv", venv])
        if made.status != 0:
            raise ToolError(of_pip(made.lines, "making the environment in .venv"))
        write_note(_note(project), {"state": "empty", "place": _keys(project)["place"]})


def _installed(project: Project) -> dict[str, str]:
    """{name: version without local part} of what lies in .venv, by its .dist-info folders."""
    found = {}
    for folder in project.venv.glob("lib/python*/site-packages/*.dist-info"):
        name, _, version = folder.name.removesuffix(".dist-info").partition("-")
        found[normal(name)] = version.partition("+")[0]
    return found


def _absent(project: Project, pins: Mapping[str, str]) -> dict[str, str]:
    there = _installed(project)
    return {name: version for name, version in pins.items() if there.get(name) != version}


def _llama_is_due(project: Project, absent: Mapping[str, str]) -> bool:
    """Whether llama-cpp-python is absent, or was compiled for another processor."""
    return llama.NAME in absent or read_note(_note(project)).get("llama") != llama.key(project)


def _fetch(project: Project, runner: Runs, console: Console, absent: Mapping[str, str]) -> None:
    pins = [
        f"{name}=={version}"
        for name, version in absent.items()
        if name not in {llama.NAME, WITH_DEPENDENCIES}
    ]
    if pins:
        with console.step("Fetching packages") as step:
            fetch(project, runner, step, pins, project.packages)
    if WITH_DEPENDENCIES in absent:
        pin = f"{WITH_DEPENDENCIES}=={absent[WITH_DEPENDENCIES]}"
        with console.step(f"Fetching {WITH_DEPENDENCIES}") as step:
            fetch(project, runner, step, [pin], project.packages)
            step.progress(1, 1, "what it needs")
            _fetch_dependencies(project, runner, pin)


def _fetch_dependencies(project: Project, runner: Runs, pin: str) -> None:
    """Add the wheels that the fetched build of torch needs beyond the lock, if any."""
    options = ("--only-binary", ":all:", "--no-cache-dir", "--progress-bar", "off")
    places = ("--find-links", project.packages, "-d", project.packages, "-c", project.lock())
    finished = runner.run(pip(project, "download", *options, *places, pin))
    if finished.status != 0:
        raise ToolError(of_pip(finished.lines, f"fetching what {WITH_DEPENDENCIES} needs"))


def _install(
    project: Project, runner: Runs, console: Console, tests: bool, wheel: Path | None
) -> None:
    note = read_note(_note(project))
    write_note(_note(project), {**note, "state": "installing"})
    command = pip(project, "install", "--no-index", "--find-links", project.packages)
    if wheel:
        command += ["--find-links", wheel.parent]
    for lock in [project.lock(), *([project.lock("test")] if tests else [])]:
        command += ["-r", lock]
    total = len(_pins(project, tests=tests))
    with console.step("Installing packages") as step:

        def look() -> None:
            count = len(_installed(project))
            step.progress(min(count, total), total, f"{min(count, total)} of {total}")

        follow(runner, [partial(_run, runner, command)], 1, look)
        if wheel and note.get("llama"):  # there, but of another build: pip sees no difference
            again = ("--no-index", "--no-deps", "--force-reinstall")
            _run(runner, pip(project, "install", *again, wheel))
        _remove_dropped(project, runner, note.get("pins", {}))
        _install_project(project, runner, step)


def _run(runner: Runs, command: list[str | Path]) -> None:
    finished = runner.run(command)
    if finished.status != 0:
        raise ToolError(of_pip(finished.lines, "installing packages"))


def _remove_dropped(project: Project, runner: Runs, old_pins: Mapping[str, str]) -> None:
    """Remove what an older lock installed and the locks of today no longer name."""
    dropped = sorted(set(old_pins) - set(_pins(project, tests=True)))
    if dropped:
        _run(runner, pip(project, "uninstall", "-y", *dropped))


def _install_project(project: Project, runner: Runs, step: Step) -> None:
    """Put the checkout itself into the environment, editable, with the strongroom command."""
    step.progress(1, 1, "Strongroom itself")
    options = ("--no-index", "--no-deps", "--no-build-isolation")
    _run(runner, pip(project, "install", *options, "-e", project.root))


def _try(project: Project, runner: Runs) -> None:
    """Import what is compiled, so that a broken library is found here and not by the user."""
    finished = runner.run([project.python, "-I", "-c", TRIED])
    if finished.status == 0:
        return
    if finished.status < 0:
        raise SetupError(
            f"A compiled library ended the program (signal {-finished.status}) on this processor."
        )
    last = finished.lines[-1] if finished.lines else ""
    raise ToolError(f"The environment does not work: {last}")
