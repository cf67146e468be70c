"""What the machine itself must have: disk, a compiler, Qt's libraries, tools for the tests."""

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from bootstrapping.console import Console
from bootstrapping.failures import SetupError, ToolError
from bootstrapping.project import Project
from bootstrapping.running import Runs

# What the libraries of PySide6 6.11 ask for (objdump -p on Qt6Gui, Qt6Widgets, Qt6XcbQpa and the
# xcb plugin), with the Debian package that holds each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# torch and llama.cpp spread their work over threads with it.
MODEL_LIBRARIES = {"libgomp.so.1": "libgomp1"}
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "xdotool": "xdotool",
}
FONT = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def missing(*, window: bool, tests: bool, compiler: bool) -> list[str]:
    """The Debian packages whose content this machine lacks, sorted.

    `window`: the program will show one; `tests`: the checks will run; `compiler`: llama.cpp is
    still to be compiled.
    """
    libraries = dict(MODEL_LIBRARIES)
    if window or tests:
        libraries |= QT_LIBRARIES
    if window and os.environ.get("WAYLAND_DISPLAY"):
        libraries |= WAYLAND_LIBRARIES
    present = _libraries_present()
    packages = {package for name, package in libraries.items() if name not in present}
    if tests:
        packages |= {package for tool, package in TEST_TOOLS.items() if not shutil.which(tool)}
    if (window or tests) and not _has_font():
        packages.add(FONT)
    if compiler and not _has_compiler():
        packages.add("g++")
    if importlib.util.find_spec("ensurepip") is None:
        packages.add(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    return sorted(packages)


def install(packages: list[str], runner: Runs, console: Console) -> None:
    """Install Debian packages when that is possible here; else say the one line to run."""
    line = f"apt-get install -y --no-install-recommends {shlex.join(packages)}"
    if not shutil.which("apt-get"):
        raise SetupError(
            f"This machine lacks what Debian calls {', '.join(packages)}: install these with the "
            "system's package manager, then run this again."
        )
    if os.geteuid() != 0:
        raise SetupError(
            f"The system lacks some packages. Run this line, then start again:\n  sudo {line}"
        )
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    with console.step(f"System packages ({len(packages)})") as step:
        step.progress(0, 2, "reading the lists")
        refreshed = _try_twice(runner, ["apt-get", "update"], environment)
        step.progress(1, 2, "installing")
        if not _try_twice(runner, shlex.split(line), environment):
            why = "" if refreshed else ", and its lists could not be fetched (is there a network?)"
            raise ToolError(f"apt-get could not install {', '.join(packages)}{why}.")


def _try_twice(runner: Runs, command: list[str], environment: Mapping[str, str]) -> bool:
    return any(runner.run(command, env=environment).status == 0 for _ in range(2))


def _libraries_present() -> set[str]:
    """The names of the shared libraries that the loader knows."""
    loader = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if not loader:
        return set()
    listing = subprocess.run([loader, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in listing.splitlines()[1:] if line.strip()}


def _has_font() -> bool:
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc"))
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def _has_compiler() -> bool:
    def any_of(*names: str | None) -> bool:
        return any(name and shutil.which(name) for name in names)

    return any_of(os.environ.get("CC"), "cc", "gcc", "clang") and any_of(
        os.environ.get("CXX"), "c++", "g++", "clang++"
    )


def check_disk(project: Project, needed: int) -> None:
    """Refuse when fewer than `needed` bytes are free where the project lies."""
    free = shutil.disk_usage(project.root).free
    if free < needed:
        raise SetupError(
            f"{_gigabytes(needed)} of free disk are needed at {project.root}, and there are "
            f"{_gigabytes(free)}: free {_gigabytes(needed - free)}, then run this again."
        )


def _gigabytes(number: int) -> str:
    return f"{max(number / 1e9, 0.1):.1f} GB"


def size_of(folders: Iterable[Path]) -> int:
    """Bytes in the files below the folders; links are not followed."""
    total = 0
    for folder in folders:
        for at, _, names in os.walk(folder):
            for name in names:
                total += os.lstat(os.path.join(at, name)).st_size
    return total
