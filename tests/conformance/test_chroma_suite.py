"""Chroma's own tests pass on a vault, and none has gone missing.

The outcome of each test is compared with expected.txt, which ``python -m tests.conformance.table
--write`` makes; the table also runs Chroma's in-memory engine beside the vault.
"""

import importlib.util

import pytest

from tests.conformance.running import EXPECTED, run, summary
from tests.conformance.suite import (
    FILES_LEFT_OUT,
    GROUPS,
    ROOT,
    TESTS_LEFT_OUT,
    Group,
)

# What Chroma's conftest.py and helpers import beyond chromadb's own dependencies. They are in
# installers/requirements-test.lock.
_NEEDED = ("fastapi", "hnswlib", "pypika", "pandas", "psutil", "opentelemetry.instrumentation")


def _parts() -> list[object]:
    return [
        pytest.param(
            group,
            id=group.name,
            marks=[pytest.mark.slow, pytest.mark.timeout(1800)]
            if group.slow
            else [pytest.mark.timeout(600)],
        )
        for group in GROUPS
    ]


@pytest.mark.parametrize("group", _parts())
def test_chromas_own_tests_pass_on_a_vault(group: Group) -> None:
    _passes(group, "fast", 1500)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_they_pass_at_the_normal_preset(group: Group) -> None:
    """Twice as many examples and larger ones; about 7 minutes on two idle cores."""
    _passes(group, "normal", 3500)


def _passes(group: Group, preset: str, timeout: float) -> None:
    missing = [name for name in _NEEDED if importlib.util.find_spec(name.partition(".")[0]) is None]
    assert not missing, f"install installers/requirements-test.lock: {missing} are not there"
    outcomes = run(group, vault=True, preset=preset, timeout=timeout)
    failed = [
        f"{outcome.test}: {outcome.message}" for outcome in outcomes if outcome.result == "failed"
    ]
    assert not failed, "\n".join(failed)
    expected = [
        line
        for line in EXPECTED.read_text().splitlines()
        if line.partition(" ")[2].partition("::")[0] in group.files
    ]
    assert [outcome.line for outcome in outcomes] == expected
    assert summary(outcome for outcome in outcomes if outcome.on_engine)["passed"] > 0


def test_every_test_of_the_wheel_is_run_or_left_out_with_a_reason() -> None:
    run_here = [file for group in GROUPS for file in group.files]
    assert len(set(run_here)) == len(run_here)
    for path in ROOT.rglob("test_*.py"):
        file = path.relative_to(ROOT).as_posix()
        left_out = [prefix for prefix in FILES_LEFT_OUT if file.startswith(prefix)]
        assert (file in run_here) != bool(left_out), f"{file} is neither run nor left out, or both"
    for test in TESTS_LEFT_OUT:
        file, _, name = test.partition("::")
        assert file in run_here
        assert f"def {name}(" in (ROOT / file).read_text()
    assert all(FILES_LEFT_OUT.values())
    assert all(TESTS_LEFT_OUT.values())
