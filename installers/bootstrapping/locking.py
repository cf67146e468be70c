"""Writes the lock files anew from pyproject.toml."""

import json
import shutil
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bootstrapping.console import Console
from bootstrapping.failures import ToolError, of_pip
from bootstrapping.fetch import normal, read_lock
from bootstrapping.project import Project
from bootstrapping.running import Runs

HEADER = "# Written by `installers/bootstrap.py lock`: what is installed and tested.\n"
# Its release is chosen by hand: a newer one may bring a CUDA build of several gigabytes.
HELD = ("torch",)


def write_locks(project: Project, runner: Runs, console: Console, *, upgrade: bool) -> None:
    """Resolve pyproject.toml and write the three lock files.

    Versions locked now are kept unless `upgrade`. Raises SetupError.
    """
    tables = tomllib.loads((project.root / "pyproject.toml").read_text(encoding="utf-8"))
    # setuptools puts the checkout itself into the environment.
    runtime = [*tables["project"]["dependencies"], *tables["build-system"]["requires"]]
    groups = tables["dependency-groups"]
    room = project.work / "resolving"
    shutil.rmtree(room, ignore_errors=True)
    with console.step("Resolving"):
        made = runner.run([sys.executable, "-m", "venv", room])
        if made.status != 0:
            raise ToolError(of_pip(made.lines, "making an environment"))
        old = {} if upgrade else _old_pins(project, "", "test")
        old |= {name: pin for name, pin in _old_pins(project, "").items() if name in HELD}
        every = _resolve(runner, room, [*runtime, *groups["test"]], old)
        plain = _resolve(runner, room, runtime, every)
        build = _resolve(runner, room, groups["build"], _old_pins(project, "build"))
    _write(project.lock(), plain)
    _write(project.lock("test"), {name: pin for name, pin in every.items() if name not in plain})
    _write(project.lock("build"), build)
    shutil.rmtree(room)


def _old_pins(project: Project, *names: str) -> dict[str, str]:
    pins: dict[str, str] = {}
    for name in names:
        if project.lock(name).exists():
            pins |= read_lock(project.lock(name))
    return pins


def _resolve(
    runner: Runs, room: Path, requirements: Sequence[str], held: Mapping[str, str]
) -> dict[str, str]:
    """{name: version} of all that the requirements need, with `held` as constraints."""
    constraints, report = room / "constraints.txt", room / "report.json"
    constraints.write_text("".join(f"{name}=={pin}\n" for name, pin in held.items()))
    python = room / "bin" / "python"
    command = [str(python), "-m", "pip", "install", "--dry-run", "--ignore-installed"]
    finished = runner.run([*command, "--report", report, "-c", constraints, *requirements])
    if finished.status != 0:
        raise ToolError(of_pip(finished.lines, "resolving the requirements"))
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    chosen = [entry["metadata"] for entry in found["install"]]
    return {normal(one["name"]): one["version"].partition("+")[0] for one in chosen}


def _write(path: Path, pins: Mapping[str, str]) -> None:
    lines = [f"{name}=={version}\n" for name, version in sorted(pins.items())]
    path.write_text(HEADER + "".join(lines), encoding="utf-8")
