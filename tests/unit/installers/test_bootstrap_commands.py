"""What a person sees of bootstrap.py: refusals in a sentence, honest exit statuses, Ctrl+C."""

import ast
import errno
import os
import select
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bootstrapping import checks, commands, environment, failures, models, system
from bootstrapping.console import Console
from bootstrapping.failures import SetupError
from bootstrapping.project import Project
from bootstrapping.running import MARK, Finished, Runner, end_leftovers

from tests.unit.installers.bootstrap_support import ROOT, FakeRunner, make_project, silent


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "checkout").mkdir()
    return make_project(tmp_path / "checkout")


@pytest.fixture
def kept_signals() -> Iterator[None]:
    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def _stub(path: Path, script: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


# The entry file


def test_an_old_python_gets_one_sentence() -> None:
    entry = ROOT / "installers" / "bootstrap.py"
    pretend = (
        "import runpy, sys; sys.version_info = (3, 8, 18, 'final', 0); "
        f"runpy.run_path({str(entry)!r}, run_name='__main__')"
    )

    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True)

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Strongroom needs Python 3.11 or newer, and this is Python 3.8:")
    assert done.stderr.count("\n") == 1


def test_the_entry_file_parses_on_old_pythons_and_imports_nothing_newer() -> None:
    tree = ast.parse((ROOT / "installers" / "bootstrap.py").read_text(), feature_version=(3, 6))

    assert [
        alias.name for node in tree.body if isinstance(node, ast.Import) for alias in node.names
    ] == ["sys"]
    assert not [node for node in tree.body if isinstance(node, ast.ImportFrom)]


def test_help_says_what_it_does_and_how_large_it_is(project: Project) -> None:
    done = _bootstrap(project, "--help")

    assert done.returncode == 0
    for said in ("run ", "test ", "2.3 GB", "1.2 GB", "minutes", "goes on where it stopped"):
        assert said in done.stdout
    assert not project.work.exists()


@pytest.mark.parametrize("words", [[], ["fly"], ["run", "--colour"]])
def test_wrong_usage_is_status_2(project: Project, words: list[str]) -> None:
    assert _bootstrap(project, *words).returncode == 2


def _bootstrap(project: Project, *words: str) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [sys.executable, project.root / "installers/bootstrap.py", *words]
    return subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def test_ctrl_c_ends_the_children_and_says_how_to_go_on(project: Project, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pids")
    environment.bring_pip(project, FakeRunner(), silent())
    pip = next(project.venv.glob("lib/python*/site-packages")) / "pip"
    pip.mkdir()
    waiting = "print(os.getpid(), file=told, flush=True); signal.pause()"
    (pip / "__main__.py").write_text(
        f"import os, signal\nwith open({str(tmp_path / 'pids')!r}, 'w') as told: {waiting}"
    )
    command: list[str | Path] = [sys.executable, project.root / "installers/bootstrap.py", "models"]
    # A shell that starts the tests in the background has them ignore Ctrl+C, and so their children.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        setup = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, before)

    with (tmp_path / "pids").open() as pids:
        child = int(pids.readline())
        setup.send_signal(signal.SIGINT)
        # As long as it takes on a machine under load; what hangs ends by the test's own limit.
        out, err = setup.communicate()

    assert setup.returncode == 130
    assert out.endswith("Stopped. What is done is kept: run the same command again to go on.\n")
    assert err == ""
    assert not Path(f"/proc/{child}").exists()


def test_an_unforeseen_error_is_a_sentence_and_its_details_are_in_the_log(
    project: Project,
) -> None:
    (project.root / "installers" / "bootstrapping" / "models.py").write_text("absent_files = 3")

    done = _bootstrap(project, "models")

    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "Something unforeseen went wrong (TypeError).",
        f"Details are in {project.log}.",
    ]
    assert "Traceback" in project.log.read_text()


def test_a_folder_that_cant_be_written_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kept_signals: None
) -> None:
    def refuse(folder: Path, **options: bool) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(folder))

    monkeypatch.setattr(Path, "mkdir", refuse)

    status = commands.main(["models"])

    assert status == 1
    assert (
        "can't be written to: put the project in a folder of your own." in capsys.readouterr().err
    )


# What the machine must have


def test_missing_disk_is_said_with_the_amount(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil._ntuple_diskusage(10_000_000_000, 9_000_000_000, 1_000_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)

    with pytest.raises(SetupError) as caught:
        commands.set_up(project, FakeRunner(), silent(), "env")

    assert "free disk are needed" in str(caught.value)
    assert "there are 1.0 GB" in str(caught.value)
    assert not project.venv.exists()


@pytest.mark.usefixtures("complete_machine")
def test_what_is_there_needs_no_disk(project: Project) -> None:
    model = commands.disk_needed(project, env_due=False, models_due=True)
    all_of_it = commands.disk_needed(project, env_due=True, models_due=True)
    assert all_of_it > 2_000_000_000 > model > 0

    commands.set_up(project, FakeRunner(), silent(), "models")

    assert commands.disk_needed(project, env_due=False, models_due=True) == 0
    (project.venv / "there").write_bytes(b"x" * 1000)
    assert commands.disk_needed(project, env_due=True, models_due=True) <= all_of_it - 1000


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **options: None)
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


@pytest.mark.usefixtures("bare_machine")
def test_only_what_the_command_needs_is_asked_for() -> None:
    nothing = system.missing(window=False, tests=False, compiler=False)
    assert "g++" not in nothing
    assert "libxcb-cursor0" not in nothing
    assert "g++" in system.missing(window=False, tests=False, compiler=True)
    window = system.missing(window=True, tests=False, compiler=False)
    assert {"libegl1", "libxcb-cursor0"} <= set(window)
    assert "xvfb" not in window
    tests = system.missing(window=False, tests=True, compiler=False)
    assert {"libegl1", "xvfb", "gnome-keyring", "dbus", "xdotool"} <= set(tests)


@pytest.mark.usefixtures("bare_machine")
def test_without_a_package_manager_the_packages_are_named() -> None:
    with pytest.raises(SetupError, match=r"lacks what Debian calls g\+\+"):
        system.install(["g++"], FakeRunner(), silent())


def test_a_user_who_is_not_root_gets_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **options: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    runner = FakeRunner()

    with pytest.raises(SetupError, match=r"\n  sudo apt-get install -y .* g\+\+ xvfb$"):
        system.install(["g++", "xvfb"], runner, silent())

    assert runner.commands == []


def test_root_has_them_installed_after_reading_the_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **options: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    failing_once = iter([Finished(100, ())])
    runner = FakeRunner(lambda words: next(failing_once, None))

    system.install(["g++"], runner, silent())

    assert [words[1] for words in runner.commands] == ["update", "update", "install"]
    assert runner.commands[-1][-1] == "g++"


def test_a_failing_apt_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **options: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    with pytest.raises(SetupError, match=r"could not install g\+\+, and its lists"):
        system.install(["g++"], FakeRunner(lambda words: Finished(100, ())), silent())


# The order of things


@pytest.mark.usefixtures("complete_machine")
def test_run_brings_everything_and_a_second_run_does_nothing(project: Project) -> None:
    assert commands.set_up(project, FakeRunner(), silent(), "run")
    second = FakeRunner()

    assert not commands.set_up(project, second, silent(), "run")

    assert second.commands == []
    assert environment.is_ready(project, tests=False)


@pytest.mark.usefixtures("complete_machine")
def test_models_and_environment_can_be_had_one_by_one(project: Project) -> None:
    first, second = FakeRunner(), FakeRunner()

    commands.set_up(project, first, silent(), "models")
    assert models.absent_files(project) == []
    assert not first.named("wheel")
    commands.set_up(project, second, silent(), "env")

    assert environment.is_ready(project, tests=False)
    assert str(project.venv) not in [words[-1] for words in second.named("venv")]


@pytest.fixture
def complete_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "missing", lambda **needs: [])


@pytest.mark.parametrize(
    ("display", "words"), [(":0", ["gui", "--sample"]), ("", ["demo"])], ids=["window", "bare"]
)
def test_run_opens_the_window_or_shows_the_demo(
    project: Project, monkeypatch: pytest.MonkeyPatch, display: str, words: list[str]
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.chdir(Path.cwd())
    called: list[tuple[Path, list[str]]] = []

    commands.launch(project, lambda path, arguments: called.append((path, arguments)))

    assert called == [(project.python, [str(project.python), "-m", "desktop", *words])]
    assert Path.cwd() == project.root


# The checks


@pytest.mark.parametrize(
    ("failing", "pytest_status", "status"),
    [("", 0, 0), ("mypy", 0, 1), ("", 1, 1), ("", 5, 1), ("ruff", 1, 1)],
)
def test_the_exit_status_of_the_checks_is_honest(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failing: str,
    pytest_status: int,
    status: int,
) -> None:
    for tool in ("ruff", "mypy", "lint-imports"):
        _stub(project.venv / "bin" / tool, f"echo {tool} says; exit {int(tool == failing)}")
    passed_on: list[str] = []

    def run_pytest(project: Project, extra: list[str]) -> int:
        passed_on.extend(extra)
        return pytest_status

    monkeypatch.setattr(checks, "run_pytest", run_pytest)

    assert checks.run_all(project, Console(), ["-k", "vault"]) == status

    said = capsys.readouterr().out
    assert passed_on == ["-k", "vault"]
    assert ("All checks are green." in said) == (status == 0)
    assert (f"{failing} says" in said) == bool(failing)


def test_a_test_run_has_folders_of_its_own(tmp_path: Path) -> None:
    base = {
        "HOME": "/home/anna",
        "XDG_DATA_HOME": "/home/anna/data",
        "WAYLAND_DISPLAY": "wayland-0",
    }

    made = checks.session_environment(base, tmp_path, ":7")

    assert made["DISPLAY"] == ":7"
    assert made["QT_QPA_PLATFORM"] == "offscreen"
    assert "WAYLAND_DISPLAY" not in made
    for name in ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"):
        assert made[f"XDG_{name}"].startswith(str(tmp_path))
    assert stat.S_IMODE(Path(made["XDG_RUNTIME_DIR"]).stat().st_mode) == 0o700


@pytest.mark.parametrize(("daemon_status", "status"), [(0, 7), (1, 1)])
def test_no_test_runs_without_a_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, daemon_status: int, status: int
) -> None:
    script = f"cat > '{tmp_path}/password'; echo GNOME_KEYRING_CONTROL=here; exit {daemon_status}"
    _stub(tmp_path / "gnome-keyring-daemon", script)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    runner = ROOT / "installers" / "bootstrapping" / "with_keyring.py"
    inner = "import os, sys; sys.exit(7 if os.environ['GNOME_KEYRING_CONTROL'] == 'here' else 8)"

    done = subprocess.run(
        [sys.executable, runner, sys.executable, "-c", inner], capture_output=True
    )

    assert done.returncode == status
    assert (tmp_path / "password").read_bytes()


def test_ci_runs_the_same_command_as_people_do(tmp_path: Path) -> None:
    _stub(tmp_path / "python3", 'echo "$PWD|$*"; exit 3')
    environment = os.environ | {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}

    done = subprocess.run(
        ["bash", ROOT / ".ci" / "run"], cwd="/", env=environment, capture_output=True, text=True
    )

    assert done.stdout.strip() == f"{ROOT}|installers/bootstrap.py test"
    assert done.returncode == 3


# Child processes


def test_stopping_ends_the_children_of_children(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pids")
    seen: list[int] = []
    runner = Runner(tmp_path / "log", "a mark")

    def stop(line: str) -> None:
        seen.append(int(line))
        runner.stop()

    finished = runner.run(["sh", "-c", "sleep 600 & echo $!; wait"], on_line=stop)

    assert finished.status != 0
    assert _ends(seen[0])
    with pytest.raises(KeyboardInterrupt):
        runner.run(["true"])


def _ends(pid: int) -> bool:
    """Whether a process is gone, or goes: what was killed may take a moment."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], 10)[0])
    finally:
        os.close(handle)


def test_what_a_killed_set_up_left_is_ended_and_nothing_else() -> None:
    def start(mark: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["cat"], stdin=subprocess.PIPE, env=os.environ | {MARK: mark})

    left, other = start("/a/checkout"), start("/a/checkout2")
    try:
        end_leftovers("/a/checkout")

        assert left.wait(10) == -signal.SIGKILL
        assert other.poll() is None
    finally:
        for process in (left, other):
            process.communicate()
    assert other.returncode == 0


def test_the_log_holds_what_was_run_and_said(tmp_path: Path) -> None:
    runner = Runner(tmp_path / "deep" / "log", "a mark")

    finished = runner.run(["sh", "-c", "echo one; echo two >&2; exit 4"])

    assert finished == Finished(4, ("one", "two"))
    log = (tmp_path / "deep" / "log").read_text()
    assert "$ sh -c 'echo one; echo two >&2; exit 4'\none\ntwo\n" in log


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "ERROR: Could not install packages: OSError: [Errno 28] No space left on device",
            "The disk ran full while fetching",
        ),
        ("ERROR: HTTP error 403 while getting https://x", "answered with error 403"),
        ("requests.exceptions.HTTPError: 503 Server Error: x", "answered with error 503"),
        ("ERROR: No matching distribution found for torch==9", "has no torch==9 for this Python"),
        ("error: [Errno 111] Connection refused", "No connection to the package registry"),
        ("ERROR: Something else.", "pip failed while fetching: Something else."),
    ],
)
def test_pips_failures_become_sentences(line: str, sentence: str) -> None:
    assert sentence in failures.of_pip(["Collecting x", line], "fetching")


def test_memory_running_out_in_the_compiler_is_named() -> None:
    lines = ["g++: fatal error: Killed signal terminated program cc1plus"]

    assert "Memory ran out" in failures.of_compiler(lines)
