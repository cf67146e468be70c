"""Every line of the list of threats has its test, or says why it has none."""

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest

_TOP = Path(__file__).parents[2]
THREATS = tomllib.loads((Path(__file__).parent / "threats.toml").read_text("utf-8"))["threat"]
# Traps 1 to 12 and what must hold, as the list of threats numbers and groups them.
_GROUPS = {
    "Trap": 12,
    "At rest": 7,
    "Keys": 8,
    "Crash": 3,
    "Corruption": 6,
    "Network": 4,
    "Hostile documents": 4,
    "Leaks": 4,
}


@cache
def _tests(file: Path) -> dict[str, ast.FunctionDef]:
    """The tests of a file by name, as pytest would collect them."""
    found = {}
    for node in ast.parse(file.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            assert node.name not in found, f"{node.name} hides another test of its file"
            found[node.name] = node
    return found


@pytest.mark.parametrize("threat", THREATS, ids=lambda threat: threat["line"].partition(":")[0])
def test_each_line_has_tests_that_are_there_or_a_reason(threat: dict[str, object]) -> None:
    tests, residual = threat.get("tests"), threat.get("residual")
    assert threat.keys() <= {"line", "tests", "residual"}
    assert bool(tests) != bool(residual), threat["line"]
    if residual:
        assert len(str(residual)) > 40, "a residual says why"
    for test in tests if isinstance(tests, list) else ():
        path, _, name = test.partition("::")
        assert (_TOP / path).name.startswith("test_")
        node = _tests(_TOP / path).get(name)
        assert node is not None, f"{test} is gone"
        marks = [ast.unparse(mark) for mark in node.decorator_list]
        assert not [mark for mark in marks if mark.startswith(("pytest.mark.xfail",))], test
        assert not [mark for mark in marks if mark.startswith("pytest.mark.skip(")], test


def test_no_line_of_the_list_is_left_out() -> None:
    lines = [threat["line"] for threat in THREATS]
    assert len(set(lines)) == len(lines)
    for group, least in _GROUPS.items():
        assert sum(line.startswith(group) for line in lines) >= least, group
    for number in range(1, 13):
        assert [line for line in lines if line.startswith(f"Trap {number}:")]
