"""The command line of bootstrap.py: what each command does, in order, and how failures end."""

import argparse
import fcntl
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from bootstrapping import checks, environment, locking, models, system
from bootstrapping.console import Console, duration
from bootstrapping.failures import SetupError, ToolError, of_system
from bootstrapping.project import Project
from bootstrapping.running import Runner, Runs, end_leftovers

ABOUT = """\
Sets Strongroom up in this folder, and starts or tests it.

  run      set up, then open the window on the sample matter
           (without a display: index the sample, ask, print the cited answer, draft a DOCX)
  test     set up, then run every check and test; further arguments go to pytest
  env      the environment in .venv only
  models   the default models in models/ only
  lock     write installers/requirements*.lock anew from pyproject.toml

The first time takes 6 to 10 minutes on 2 cores with a fast connection: about 0.6 GB of packages
are fetched (2.3 GB in .venv), llama.cpp is compiled for this processor (its wheel is kept in the
user's cache folder, under strongroom-setup), and 1.2 GB of models are fetched and checked by their
published SHA-256. It needs Python 3.11 or newer and 5 GB of free disk. As root, missing system
packages are installed with apt-get; otherwise the line to run is shown. Later runs take a second.
Broken off, the next run goes on where it stopped. Everything comes from the package registry that
pip is set up for; where that serves torch with CUDA (several GB more), point pip's extra index at
PyTorch's index of CPU builds first.
"""
# Bytes, measured on Debian 12 with Python 3.11.
ENVIRONMENT_SIZE = 2_400_000_000
PACKAGES_SIZE = 600_000_000
COMPILE_SIZE = 600_000_000
PATIENCE = 60  # seconds to wait for another set-up in the same folder


def main(arguments: Sequence[str]) -> int:
    """Carry out one command. Returns the exit status: 0, 1 with a message, 2 usage, 130 stopped."""
    options, extra = _parse(arguments)
    project = Project(Path(__file__).resolve().parents[2])
    # A plain kill is answered like Ctrl+C: children are ended, and a word is said.
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup asks
            signal.signal(number, _interrupt)
    try:
        return _carry_out(project, Console(), options, extra)
    except KeyboardInterrupt:
        print("\nStopped. What is done is kept: run the same command again to go on.")
        return 130
    except SetupError as error:
        return _fail(project, str(error), details=isinstance(error, ToolError))
    except OSError as error:
        return _fail(project, of_system(error), details=False)
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence, and details in the log
        _note_details(project)
        return _fail(
            project, f"Something unforeseen went wrong ({type(error).__name__}).", details=True
        )


def _parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=["run", "test", "env", "models", "lock"])
    parser.add_argument("--rebuild", action="store_true", help="make .venv anew, whatever it holds")
    parser.add_argument("--upgrade", action="store_true", help="lock: take the newest versions")
    options, extra = parser.parse_known_args(arguments)
    if extra and options.command != "test":
        parser.error(f"unknown: {' '.join(extra)}")
    return options, extra


def _carry_out(
    project: Project, console: Console, options: argparse.Namespace, extra: list[str]
) -> int:
    project.work.mkdir(exist_ok=True)
    lock = _own(project, console)
    runner = Runner(project.log, mark=str(project.root))
    if options.command == "lock":
        locking.write_locks(project, runner, console, upgrade=options.upgrade)
        return 0
    start = time.monotonic()
    done = set_up(project, runner, console, options.command, rebuild=options.rebuild)
    os.close(lock)
    state = "Set up" if done else "Everything is in place"
    console.say(f"{state} ({duration(time.monotonic() - start)}).")
    if options.command == "test":
        return checks.run_all(project, console, extra)
    if options.command == "run":
        launch(project, os.execv)
    return 0


def set_up(
    project: Project, runner: Runs, console: Console, command: str, *, rebuild: bool = False
) -> bool:
    """Bring what the command needs. Returns False if everything was there. Raises SetupError."""
    tests = command == "test"
    env_due = command != "models" and (rebuild or not environment.is_ready(project, tests=tests))
    models_due = command != "env" and bool(models.absent_files(project))
    if env_due or models_due:
        console.say("Setting Strongroom up (bootstrap.py --help says how large it is).")
        system.check_disk(project, disk_needed(project, env_due, models_due))
    lacking = system.missing(
        window=command == "run" and _has_display(),
        tests=tests,
        compiler=env_due and environment.compile_is_due(project),
    )
    if lacking:
        system.install(lacking, runner, console)
    done = bool(lacking)
    if env_due:
        done |= environment.prepare(project, runner, console, tests=tests, rebuild=rebuild)
    if models_due:
        environment.bring_pip(project, runner, console)
        done |= models.prepare(project, runner, console)
    return done


def disk_needed(project: Project, env_due: bool, models_due: bool) -> int:
    """The most bytes that setting up will hold at one time, beyond what is there already."""
    there = system.size_of([project.venv, project.work])
    first = second = ENVIRONMENT_SIZE if env_due else 0
    if env_due:
        first += PACKAGES_SIZE + (COMPILE_SIZE if environment.compile_is_due(project) else 0)
    if models_due:
        # Parts and the whole lie side by side until the hash is known to be right.
        second += 2 * sum(file.size for file in models.absent_files(project))
    return max(0, max(first, second) - (there if env_due else system.size_of([project.parts])))


def launch(project: Project, replace: Callable[[Path, list[str]], object]) -> None:
    """Become the program: the window on the sample matter, or the demo without a display."""
    words = ["gui", "--sample"] if _has_display() else ["demo"]
    os.chdir(project.root)
    sys.stdout.flush()
    replace(project.python, [str(project.python), "-m", "desktop", *words])


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _own(project: Project, console: Console) -> int:
    """Take the set-up's lock; it is held until this process ends."""
    lock = os.open(project.work / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise SetupError(
                    "Another set-up is at work in this folder: let it end first."
                ) from None
            if until - time.monotonic() > PATIENCE - 0.5:
                console.say("Waiting for another set-up in this folder to end …")
            time.sleep(0.5)
        else:
            end_leftovers(str(project.root))
            return lock


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _fail(project: Project, sentence: str, *, details: bool) -> int:
    sys.stdout.flush()
    sys.stderr.write(f"{sentence}\n")
    if details:
        sys.stderr.write(f"Details are in {project.log}.\n")
    return 1


def _note_details(project: Project) -> None:
    try:
        with project.log.open("a", encoding="utf-8") as log:
            traceback.print_exc(file=log)
    except OSError:
        sys.stderr.write("The log could not be written.\n")
