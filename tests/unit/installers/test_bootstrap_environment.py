"""The environment is made once, goes on where it broke off, is made anew when it is damaged."""

import shlex
import shutil
import zipfile
from pathlib import Path

import pytest
from bootstrapping import environment, llama
from bootstrapping.failures import SetupError
from bootstrapping.project import Project
from bootstrapping.running import Finished

from tests.unit.installers.bootstrap_support import (
    RUNTIME,
    FakeRunner,
    make_project,
    silent,
    write_llama_wheel,
    write_lock,
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "checkout").mkdir()
    return make_project(tmp_path / "checkout")


def _prepare(project: Project, runner: FakeRunner, *, tests: bool = False) -> bool:
    return environment.prepare(project, runner, silent(), tests=tests)


def test_a_second_run_runs_nothing(project: Project) -> None:
    assert _prepare(project, FakeRunner())

    second = FakeRunner()

    assert not _prepare(project, second)
    assert second.commands == []


def test_exactly_the_locked_wheels_are_fetched_and_installed_offline(project: Project) -> None:
    runner = FakeRunner()

    _prepare(project, runner)

    pins = {f"{name}=={version}" for name, version in RUNTIME.items() if name != llama.NAME}
    assert set(runner.fetched) == pins
    assert all(
        "--only-binary" in words
        for words in runner.named("download")
        if "-d" in words and "--no-binary" not in words
    )
    installs = [words for words in runner.named("install") if words[0] == str(project.python)]
    assert all("--no-index" in words for words in installs)
    assert environment.is_ready(project, tests=False)
    assert not environment.is_ready(project, tests=True)
    assert not project.packages.exists()


def test_interrupted_before_any_command_the_next_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    broken_off = 0
    for at in range(100):
        (tmp_path / f"{at}").mkdir()
        project = make_project(tmp_path / f"{at}")
        shutil.rmtree(tmp_path / "cache", ignore_errors=True)
        left = [at]

        def interrupt(words: list[str], left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt

        first, second = FakeRunner(interrupt), FakeRunner()
        try:
            _prepare(project, first)
        except KeyboardInterrupt:
            broken_off += 1
            assert not environment.is_ready(project, tests=False), f"after {at} commands"
        else:
            break
        assert _prepare(project, second)
        assert environment.is_ready(project, tests=False)
        compiled = first.named("wheel") and "wheel" not in first.commands[-1]
        assert len(second.named("wheel")) == (0 if compiled else 1), f"after {at} commands"
        assert not set(first.fetched) & set(second.fetched), f"after {at} commands"
    assert broken_off > 8


def test_a_finished_compile_is_not_repeated_when_installing_fails(project: Project) -> None:
    def full_disk(words: list[str]) -> Finished | None:
        fails = "install" in words and "-r" in words and "--no-index" in words
        return Finished(1, ("ERROR: [Errno 28] No space left on device",)) if fails else None

    with pytest.raises(SetupError, match="The disk ran full while installing packages"):
        _prepare(project, FakeRunner(full_disk))
    second = FakeRunner()
    _prepare(project, second)

    assert second.named("wheel") == []
    assert second.fetched == []


def test_a_pip_killed_while_installing_has_the_environment_made_anew(project: Project) -> None:
    def killed(words: list[str]) -> None:
        if "install" in words and "-r" in words and "--no-index" in words:
            (project.venv / "half-written").touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _prepare(project, FakeRunner(killed))
    _prepare(project, FakeRunner())

    assert not (project.venv / "half-written").exists()
    assert environment.is_ready(project, tests=False)


@pytest.mark.parametrize("damage", ["bin/python", "strongroom-setup.json", "pyvenv.cfg"])
def test_a_damaged_environment_is_made_anew(project: Project, damage: str) -> None:
    _prepare(project, FakeRunner())
    (project.venv / "stale").touch()
    (project.venv / damage).unlink()

    assert not environment.is_ready(project, tests=False)
    assert _prepare(project, FakeRunner())

    assert environment.is_ready(project, tests=False)
    assert not (project.venv / "stale").exists()


def test_a_moved_folder_has_its_environment_made_anew(project: Project, tmp_path: Path) -> None:
    _prepare(project, FakeRunner())
    moved = Project(project.root.rename(tmp_path / "elsewhere"))
    runner = FakeRunner()

    assert _prepare(moved, runner)

    assert runner.named("venv")


def test_a_missing_package_alone_is_fetched_again(project: Project) -> None:
    _prepare(project, FakeRunner())
    next(project.venv.glob("lib/python*/site-packages/beta-*.dist-info")).rmdir()
    runner = FakeRunner()

    assert _prepare(project, runner)

    assert runner.fetched == ["beta==1.1"]
    assert not runner.named("venv")
    assert not runner.named("wheel")


def test_a_changed_lock_updates_and_removes(project: Project) -> None:
    _prepare(project, FakeRunner())
    changed = {name: version for name, version in RUNTIME.items() if name != "alpha"}
    write_lock(project, "", changed | {"beta": "1.2"})
    runner = FakeRunner()

    assert _prepare(project, runner)

    assert runner.fetched == ["beta==1.2"]
    assert [words[-1] for words in runner.named("uninstall")] == ["alpha"]
    assert not runner.named("venv")


def test_test_tools_are_added_and_stay_when_the_program_is_run(project: Project) -> None:
    _prepare(project, FakeRunner())
    runner = FakeRunner()

    assert _prepare(project, runner, tests=True)

    assert runner.fetched == ["gamma==3.0"]
    assert environment.is_ready(project, tests=True)
    assert not _prepare(project, FakeRunner(), tests=False)
    write_lock(project, "", RUNTIME | {"beta": "1.2"})
    assert _prepare(project, FakeRunner(), tests=False)
    assert environment.is_ready(project, tests=True)


def test_another_processor_compiles_anew(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    _prepare(project, FakeRunner())
    monkeypatch.setattr(llama, "_processor_features", lambda: "sse2")
    runner = FakeRunner()

    assert _prepare(project, runner)

    assert len(runner.named("wheel")) == 1
    assert len(runner.named("--force-reinstall")) == 1


def test_another_checkout_takes_the_compiled_wheel(project: Project, tmp_path: Path) -> None:
    _prepare(project, FakeRunner())
    (tmp_path / "second").mkdir()
    runner = FakeRunner()

    _prepare(make_project(tmp_path / "second"), runner)

    assert runner.named("wheel") == []


def test_a_half_written_wheel_is_not_used(project: Project) -> None:
    kept = write_llama_wheel(llama.keep_folder(project))
    kept.write_bytes(kept.read_bytes()[:-30])

    assert llama.kept_wheel(project) is None
    assert not kept.exists()


def test_a_wheel_with_a_flipped_bit_is_not_used(project: Project) -> None:
    kept = write_llama_wheel(llama.keep_folder(project))
    kept.write_bytes(kept.read_bytes().replace(b"# Python", b"# Pxthon"))

    assert llama.kept_wheel(project) is None


def test_a_compile_that_is_broken_off_goes_on_in_its_folder(project: Project) -> None:
    def interrupt(words: list[str]) -> None:
        if "wheel" in words:
            (project.work / "llama" / "build").mkdir()
            (project.work / "llama" / "build" / "half.o").touch()
            raise KeyboardInterrupt

    def look(words: list[str]) -> None:
        if "wheel" in words:
            seen.append((project.work / "llama" / "build" / "half.o").exists())

    seen: list[bool] = []
    with pytest.raises(KeyboardInterrupt):
        _prepare(project, FakeRunner(interrupt))
    second = FakeRunner(look)
    _prepare(project, second)

    assert seen == [True]
    assert not second.named("--no-binary")
    assert not (project.work / "llama").exists()


def test_a_wheel_that_links_openssl_is_not_used(project: Project) -> None:
    write_llama_wheel(llama.keep_folder(project), b"\x7fELF needs libssl.so.3")

    assert llama.kept_wheel(project) is None


def test_without_a_home_the_wheel_is_kept_in_the_checkout(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/proc/nowhere")

    wheel = llama.wheel(project, FakeRunner(), silent())

    assert project.work in wheel.parents
    assert zipfile.is_zipfile(wheel)


def test_the_compile_leaves_out_network_code_and_survives_odd_folder_names(
    tmp_path: Path,
) -> None:
    (tmp_path / "a folder, with $signs").mkdir()
    project = make_project(tmp_path / "a folder, with $signs")

    arguments = llama.cmake_arguments(project)

    words = shlex.split(arguments)
    assert "-DLLAMA_OPENSSL=OFF" in words
    include = next(word for word in words if "INCLUDE" in word).partition("=")[2]
    assert "LLAMA_BUILD_COMMON OFF" in Path(include).read_text()


def test_an_illegal_instruction_is_named(project: Project) -> None:
    def dies(words: list[str]) -> Finished | None:
        return Finished(-4, ()) if environment.TRIED in words else None

    with pytest.raises(SetupError, match=r"signal 4"):
        _prepare(project, FakeRunner(dies))

    assert not environment.is_ready(project, tests=False)


def test_a_failed_compile_names_the_compilers_error(project: Project) -> None:
    def fails(words: list[str]) -> Finished | None:
        lines = ("[12/83] g++ -c x.cpp", "x.cpp:1:10: fatal error: stdio.h: No such file")
        return (
            Finished(1, (*lines, "error: subprocess-exited-with-error"))
            if "wheel" in words
            else None
        )

    with pytest.raises(SetupError, match=r"could not be compiled: stdio\.h: No such file"):
        _prepare(project, FakeRunner(fails))


def test_progress_is_read_from_ninja_and_make() -> None:
    assert llama._progress("  [12/83] /usr/bin/g++ -c x.cpp") == (12, 83)
    assert llama._progress("[ 14%] Building CXX object") == (14, 100)
    assert llama._progress("-- Configuring done") == (0, 0)
