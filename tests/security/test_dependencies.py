"""Nothing is imported that the lock does not name, and nothing in the lock has a known hole."""

import ast
import importlib.util
import json
import re
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from desktop.paths import source_root

_LOCK = source_root() / "installers" / "requirements.lock"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _locked() -> set[str]:
    lines = _LOCK.read_text("utf-8").splitlines()
    return {_normal(line.partition("==")[0]) for line in lines if "==" in line and line[0] != "#"}


def _imported(source: Path) -> set[str]:
    """The top-level names of what a module imports, at its head or later."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_no_package_is_imported_that_the_lock_does_not_name() -> None:
    ours = {"desktop", "installers", "bootstrapping", "resources", "_typeshed", "llama_cpp"}
    known, locked = packages_distributions(), _locked()
    assert "llama-cpp-python" in locked
    assert len(locked) > 50
    strangers = set()
    for source in (source_root() / "desktop").rglob("*.py"):
        for name in _imported(source) - set(sys.stdlib_module_names) - ours:
            distributions = {_normal(each) for each in known.get(name, ())}
            if not distributions & locked:
                strangers.add(f"{name} in {source.name}")
    assert strangers == set()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_package_of_the_lock_has_a_known_hole() -> None:
    if importlib.util.find_spec("pip_audit") is None:
        pytest.skip("pip-audit is not installed: pip install pip-audit, on a machine with network")
    command = [sys.executable, "-m", "pip_audit", "--no-deps", "--disable-pip", "-f", "json"]
    done = subprocess.run(
        [*command, "-r", str(_LOCK)], capture_output=True, text=True, check=False, timeout=280
    )
    try:
        report = json.loads(done.stdout)
    except ValueError:
        pytest.skip("the data of known holes can't be had here")
    holes = {each["name"]: each["vulns"] for each in report["dependencies"] if each.get("vulns")}
    assert holes == {}
