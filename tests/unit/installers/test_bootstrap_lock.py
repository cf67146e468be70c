"""The lock files say exactly what pyproject.toml asks for."""

import tomllib
from typing import Any

import pytest
from bootstrapping.fetch import normal, read_lock
from bootstrapping.project import Project
from packaging.requirements import Requirement
from packaging.version import Version

from tests.unit.installers.bootstrap_support import ROOT

PROJECT = Project(ROOT)


def _tables() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def _misfits(requirements: list[str], pins: dict[str, str]) -> list[str]:
    wanted = [Requirement(text) for text in requirements]
    return [
        f"{need} (locked: {pins.get(normal(need.name))})"
        for need in wanted
        if not need.specifier.contains(pins.get(normal(need.name), "0"), prereleases=True)
    ]


def test_every_dependency_is_locked_within_its_range() -> None:
    tables = _tables()
    runtime = read_lock(PROJECT.lock())

    needed = [*tables["project"]["dependencies"], *tables["build-system"]["requires"]]
    assert _misfits(needed, runtime) == []


@pytest.mark.parametrize("group", ["test", "build"])
def test_every_tool_is_locked_within_its_range(group: str) -> None:
    pins = read_lock(PROJECT.lock(group))
    if group == "test":
        pins |= read_lock(PROJECT.lock())

    assert _misfits(_tables()["dependency-groups"][group], pins) == []


@pytest.mark.parametrize("name", ["", "test", "build"])
def test_locks_hold_exact_releases_without_local_parts(name: str) -> None:
    pins = read_lock(PROJECT.lock(name))

    assert pins
    for pin, version in pins.items():
        assert Version(version).local is None, f"{pin}=={version}"


def test_no_package_is_locked_twice() -> None:
    assert not set(read_lock(PROJECT.lock())) & set(read_lock(PROJECT.lock("test")))
