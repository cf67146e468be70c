"""Fetches wheels from the package registry that pip is set up for. Nothing fetched is run."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from bootstrapping.console import Step
from bootstrapping.failures import SetupError, ToolError, of_pip
from bootstrapping.project import Project
from bootstrapping.running import Runs, follow

AT_ONCE = 4  # pip processes; more gain nothing on 2 cores
BATCH = 6  # wheels for each pip process: its start costs about a second


def normal(name: str) -> str:
    """A distribution's name in the form in which names are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_lock(path: Path) -> dict[str, str]:
    """{name: version} of a lock file: one `name==version` a line, `#` begins a comment."""
    pins = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        pin = line.partition("#")[0].strip()
        if pin:
            name, _, version = pin.partition("==")
            pins[normal(name)] = version
    return pins


def wheels_in(folder: Path) -> dict[str, Path]:
    """{"name==version": path} of the wheels in a folder, versions without their local part.

    A wheel's name is name-version-…-tags.whl; torch's version there is 2.13.0+cpu for 2.13.0.
    """
    found = {}
    for path in folder.glob("*.whl"):
        name, version, _ = path.name.split("-", 2)
        found[f"{normal(name)}=={version.partition('+')[0]}"] = path
    return found


def pip(project: Project, *words: str | Path) -> list[str | Path]:
    """The command line of the environment's pip."""
    return [project.python, "-m", "pip", "--disable-pip-version-check", "--no-input", *words]


def fetch(
    project: Project,
    runner: Runs,
    step: Step,
    pins: Iterable[str],
    folder: Path,
    batch: int = BATCH,
) -> None:
    """Fetch the wheels of the pins ("name==version") that `folder` does not hold yet.

    Wheels only, so no code of theirs runs. A wheel appears in the folder whole or not at all, so a
    broken-off fetch goes on where it stopped. Raises SetupError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for leftover in folder.glob("under-way-*"):
        shutil.rmtree(leftover)
    named = list(dict.fromkeys(pins))
    present = wheels_in(folder)
    wanted = [pin for pin in named if pin not in present]
    begun: list[str] = []

    def see(line: str) -> None:
        if line.startswith("Collecting "):
            begun.append(line)

    def job(some: Sequence[str]) -> None:
        with tempfile.TemporaryDirectory(prefix="under-way-", dir=folder) as fresh:
            options = ("--only-binary", ":all:", "--no-deps", "--no-cache-dir")
            command = pip(project, "download", *options, "--progress-bar", "off", "-d", fresh)
            finished = runner.run([*command, *some], on_line=see)
            if finished.status != 0:
                raise ToolError(of_pip(finished.lines, "fetching packages"))
            for wheel in Path(fresh).glob("*.whl"):
                os.replace(wheel, folder / wheel.name)

    def look() -> None:
        count = min(len(named), len(named) - len(wanted) + len(begun))
        step.progress(count, len(named), f"{count} of {len(named)}")

    batches = [wanted[at : at + batch] for at in range(0, len(wanted), batch)]
    follow(runner, [partial(job, some) for some in batches], AT_ONCE, look)
    absent = [pin for pin in wanted if pin not in wheels_in(folder)]
    if absent:
        raise SetupError(f"The package registry gave no wheel for {', '.join(absent)}.")
