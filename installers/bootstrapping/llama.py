"""Compiles llama-cpp-python once for this processor, and keeps the wheel."""

import hashlib
import os
import platform
import re
import shlex
import shutil
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from bootstrapping.console import Console, Step
from bootstrapping.failures import ToolError, of_compiler, of_pip
from bootstrapping.fetch import read_lock
from bootstrapping.project import Project
from bootstrapping.running import Runs

NAME = "llama-cpp-python"
RECIPE = 1  # raise it when what follows builds something else
# No vision tools, no OpenSSL; the instructions of this processor; no look for a compiler cache.
CMAKE_OPTIONS = (
    "-DLLAVA_BUILD=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DGGML_NATIVE=ON",
    "-DGGML_CCACHE=OFF",
)
# Ninja's "[12/83]", Make's "[ 14%]".
_STEPS_DONE = re.compile(r"^\s*\[(\d+)/(\d+)\]")
_PERCENT_DONE = re.compile(r"^\s*\[\s*(\d+)%\]")
_FORBIDDEN = (b"libssl.so", b"libcrypto.so", b"libcurl.so")


def key(project: Project) -> str:
    """Names what the compile depends on: release, options, build tools, processor.

    The processor's features count because the code is made for them: on a lesser one it would end
    with an illegal instruction.
    """
    digest = hashlib.sha256()
    for text in (
        str(RECIPE),
        _version(project),
        *CMAKE_OPTIONS,
        _cmake_file(project).read_text(encoding="utf-8"),
        project.lock("build").read_text(encoding="utf-8"),
        platform.machine(),
        _processor_features(),
    ):
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()[:16]


def keep_folder(project: Project) -> Path:
    """Where the wheel is kept: the user's cache, so that another checkout needs no compile."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    cache = Path(base) / "strongroom-setup" / "wheels"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        usable = os.access(cache, os.W_OK)
    except OSError:
        usable = False
    return (cache if usable else project.work / "wheels") / key(project)


def kept_wheel(project: Project) -> Path | None:
    """The compiled wheel, if there is a whole one for this processor."""
    for path in keep_folder(project).glob("*.whl"):
        if _is_whole(path):
            return path
        path.unlink()
    return None


def wheel(project: Project, runner: Runs, console: Console) -> Path:
    """The compiled wheel, compiled now if need be. Raises SetupError."""
    kept = kept_wheel(project)
    if kept:
        return kept
    console.say("  llama.cpp is compiled for this processor, once: about 4 minutes on 2 cores.")
    with console.step("Compiling llama.cpp") as step:
        return _compile(project, runner, step)


def _compile(project: Project, runner: Runs, step: Step) -> Path:
    room = project.work / "llama"
    python = _build_tools(project, runner, room)
    source = _source(project, runner, room, python)
    out = room / "out"
    shutil.rmtree(out, ignore_errors=True)

    def see(line: str) -> None:
        done, total = _progress(line)
        if total:
            step.progress(done, total, f"{100 * done // total} %")

    # A build folder of our own: broken off, Ninja goes on with the files not yet compiled.
    environment = os.environ | {
        "CMAKE_ARGS": cmake_arguments(project),
        "SKBUILD_BUILD_DIR": str(room / "build"),
        "PATH": f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}",
    }
    command = _pip(python, "wheel", "-v", "--no-deps", "--no-build-isolation", "--no-cache-dir")
    finished = runner.run([*command, "-w", out, source], env=environment, on_line=see)
    if finished.status != 0:
        raise ToolError(of_compiler(finished.lines))
    made = next(out.glob("*.whl"), None)
    if made is None or not _is_whole(made):
        raise ToolError("The compile of llama.cpp gave no usable result: run this again.")
    kept = keep_folder(project)
    kept.mkdir(parents=True, exist_ok=True)
    _move(made, kept / made.name)
    shutil.rmtree(room)
    return kept / made.name


def cmake_arguments(project: Project) -> str:
    """CMAKE_ARGS for scikit-build-core, which splits it as a shell would."""
    include = f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={_cmake_file(project)}"
    return shlex.join((*CMAKE_OPTIONS, include))


def _build_tools(project: Project, runner: Runs, room: Path) -> Path:
    """An environment with the locked CMake, Ninja and scikit-build-core; returns its Python."""
    venv = room / "tools"
    python, ready = venv / "bin" / "python", venv / "ready"
    if ready.exists():
        return python
    shutil.rmtree(venv, ignore_errors=True)
    made = runner.run([sys.executable, "-m", "venv", venv])
    if made.status != 0:
        raise ToolError(of_pip(made.lines, "making an environment for the compile"))
    options = ("--no-deps", "--only-binary", ":all:", "--progress-bar", "off")
    got = runner.run(_pip(python, "install", *options, "-r", project.lock("build")))
    if got.status != 0:
        raise ToolError(of_pip(got.lines, "fetching the build tools"))
    ready.touch()
    return python


def _source(project: Project, runner: Runs, room: Path, python: Path) -> Path:
    """The unpacked source release."""
    source = room / "source"
    if source.exists():
        return source
    fetched, fresh = room / "fetched", room / "unpacked"
    for leftover in (fetched, fresh):
        shutil.rmtree(leftover, ignore_errors=True)
    options = ("--no-deps", "--no-binary", NAME, "--no-build-isolation", "--no-cache-dir")
    command = _pip(python, "download", *options, "--progress-bar", "off", "-d", fetched)
    got = runner.run([*command, f"{NAME}=={_version(project)}"])
    archive = next(fetched.glob("*.tar.gz"), None)
    if got.status != 0 or archive is None:
        raise ToolError(of_pip(got.lines, "fetching llama-cpp-python"))
    with tarfile.open(archive) as packed:
        if hasattr(tarfile, "data_filter"):  # 3.11.4 and later; refuses paths that lead outside
            packed.extraction_filter = tarfile.data_filter
        packed.extractall(fresh)  # noqa: S202 - a pinned release, and pip would unpack it alike
    os.rename(next(fresh.iterdir()), source)
    shutil.rmtree(fetched)
    return source


def _pip(python: Path, *words: str | Path) -> Sequence[str | Path]:
    return (python, "-m", "pip", "--disable-pip-version-check", "--no-input", *words)


def _progress(line: str) -> tuple[int, int]:
    found = _STEPS_DONE.match(line)
    if found:
        return int(found.group(1)), int(found.group(2))
    found = _PERCENT_DONE.match(line)
    return (int(found.group(1)), 100) if found else (0, 0)


def _is_whole(path: Path) -> bool:
    """Whether the wheel can be read, and holds llama.cpp and nothing that speaks to a network."""
    try:
        with zipfile.ZipFile(path) as packed:
            if packed.testzip() is not None:
                return False
            libraries = [name for name in packed.namelist() if ".so" in name]
            return any("libllama.so" in name for name in libraries) and not any(
                sign in packed.read(name) for name in libraries for sign in _FORBIDDEN
            )
    except (OSError, zipfile.BadZipFile):
        return False


def _move(source: Path, target: Path) -> None:
    """Move a file, maybe to another disk, so that `target` is whole or absent."""
    with tempfile.TemporaryDirectory(dir=target.parent) as fresh:
        copy = shutil.copy(source, fresh)
        os.replace(copy, target)


def _version(project: Project) -> str:
    return read_lock(project.lock())[NAME]


def _cmake_file(project: Project) -> Path:
    return project.root / "installers" / "llama_libraries_only.cmake"


def _processor_features() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    found = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return " ".join(sorted(found.partition(":")[2].split()))
