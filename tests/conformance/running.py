"""Runs Chroma's tests in processes of their own and reads what became of each."""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.conformance.suite import ROOT, Group

PROJECT = Path(__file__).parents[2]
EXPECTED = Path(__file__).with_name("expected.txt")
_SETTINGS = """
[pytest]
markers =
    flaky: Chroma's; its plug-in is not installed
"""
# For one test at each of Chroma's presets.
_SECONDS = {"fast": 300, "normal": 1500, "slow": 3600}
# On the engine under test a test bears the name of the fixture that stands for it.
ENGINE = "rust_sqlite_ephemeral"


@dataclass(frozen=True)
class Outcome:
    """What became of one test: passed, failed, skipped or xfailed; ``message`` says more."""

    test: str
    result: str
    seconds: float
    message: str = ""

    @property
    def on_engine(self) -> bool:
        """Whether the test ran on the engine; others only try functions of Chroma's."""
        return ENGINE in self.test

    @property
    def line(self) -> str:
        """As it is kept in expected.txt."""
        return f"{self.result} {self.test}"


def run(group: Group, *, vault: bool, preset: str = "fast", timeout: float = 900) -> list[Outcome]:
    """Run a group on a vault or on Chroma's in-memory engine. Raises RuntimeError when the run
    itself breaks down, with the end of what it said."""
    with tempfile.TemporaryDirectory(prefix="conformance-") as name:
        folder = Path(name)
        (folder / "pytest.ini").write_text(_SETTINGS)
        report = folder / "report.xml"
        ran = subprocess.run(
            _command(group, folder, report, vault=vault, seconds=_SECONDS[preset]),
            cwd=folder,
            env=_environment(folder, preset),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
        # 0: all passed, 1: some failed. All else is a run that broke down.
        if ran.returncode not in (0, 1) or not report.exists():
            raise RuntimeError(ran.stdout.decode(errors="replace")[-3000:])
        return sorted(_outcomes(report), key=lambda outcome: outcome.test)


def _command(group: Group, folder: Path, report: Path, *, vault: bool, seconds: int) -> list[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(folder / "pytest.ini")]
    command += [f"--rootdir={ROOT}", "-p", "no:cacheprovider", "-p", "no:pytestqt"]
    command += [f"--basetemp={folder / 'tmp'}", f"--junitxml={report}", f"--timeout={seconds}"]
    command += ["-p", "tests.conformance.offline_plugin"]
    if vault:
        command += ["-p", "tests.conformance.vault_plugin"]
    return [*command, *(str(ROOT / file) for file in group.files)]


def _environment(folder: Path, preset: str) -> dict[str, str]:
    """No setting of the caller's shell reaches Chroma."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("CHROMA", "PYTEST", "ANONYMIZED", "COV"))
    }
    return {
        **kept,
        "CHROMA_RUST_BINDINGS_TEST_ONLY": "1",
        "PROPERTY_TESTING_PRESET": preset,
        "PYTHONPATH": os.pathsep.join([str(PROJECT), *filter(None, [kept.get("PYTHONPATH")])]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "HOME": str(folder),
        "TMPDIR": str(folder),
    }


def _outcomes(report: Path) -> Iterable[Outcome]:
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314 -- our own pytest wrote it
        test = _name(case.get("classname", ""), case.get("name", ""))
        result, message = "passed", ""
        for child in case:
            if child.tag in ("failure", "error"):
                result, message = "failed", child.get("message") or ""
            elif child.tag == "skipped" and result == "passed":
                result = "xfailed" if "xfail" in (child.get("type") or "") else "skipped"
        yield Outcome(test, result, float(case.get("time", 0)), message)


def _name(classname: str, name: str) -> str:
    """``test_api.py::test_name[parameters]``, without Chroma's mark for one region."""
    module, _, class_name = classname.partition("Test")
    path = module.rstrip(".").removeprefix("chromadb.test.").replace(".", "/")
    inside = f"Test{class_name}::" if class_name else ""
    return f"{path}.py::{inside}{name.removesuffix('[single-region]')}"


def summary(outcomes: Iterable[Outcome]) -> Counter[str]:
    """How many had each result."""
    return Counter(outcome.result for outcome in outcomes)
