"""What is told of the processor and the memory, from the files in which Linux tells it."""

import os
from pathlib import Path

import pytest

from desktop.local_models import machine

NO_FILE = Path("no-such-file")


def cpuinfo(tmp_path: Path, *cores: tuple[int, int], flags: str = "sse2") -> Path:
    """One block for each processor, given as (package, core)."""
    blocks = [
        f"processor\t: {number}\nphysical id\t: {package}\ncore id\t: {core}\nflags\t: {flags}\n"
        for number, (package, core) in enumerate(cores)
    ]
    file = tmp_path / "cpuinfo"
    file.write_text("\n".join(blocks))
    return file


@pytest.fixture(autouse=True)
def _eight_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)), raising=False)


def test_hyper_threads_count_once(tmp_path: Path) -> None:
    file = cpuinfo(tmp_path, *[(0, core) for core in range(4)] * 2)
    assert machine.physical_cores(file, NO_FILE) == 4


def test_packages_have_cores_of_the_same_number(tmp_path: Path) -> None:
    file = cpuinfo(tmp_path, (0, 0), (0, 1), (1, 0), (1, 1))
    assert machine.physical_cores(file, NO_FILE) == 4


def test_only_allowed_processors_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = cpuinfo(tmp_path, *[(0, core) for core in range(8)])
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 5, 6}, raising=False)
    assert machine.physical_cores(file, NO_FILE) == 3


def test_without_word_of_cores_each_processor_counts(tmp_path: Path) -> None:
    file = tmp_path / "cpuinfo"
    file.write_text("processor\t: 0\nBogoMIPS\t: 50\n")
    assert machine.physical_cores(file, NO_FILE) == 8
    assert machine.physical_cores(NO_FILE, NO_FILE) == 8


@pytest.mark.parametrize(
    ("quota", "cores"), [("max 100000", 8), ("150000 100000", 2), ("50000 100000", 1), ("", 8)]
)
def test_a_quota_of_a_container_bounds_the_cores(tmp_path: Path, quota: str, cores: int) -> None:
    file = tmp_path / "cpu.max"
    file.write_text(quota)
    assert machine.physical_cores(NO_FILE, file) == cores


@pytest.mark.parametrize(
    ("flags", "native"), [("sse2 avx512_bf16", True), ("avx512f amx_bf16", True), ("avx2", False)]
)
def test_bfloat16_is_used_where_the_processor_has_it(
    tmp_path: Path, flags: str, native: bool
) -> None:
    assert machine.bfloat16_is_native(cpuinfo(tmp_path, (0, 0), flags=flags)) is native
    assert machine.bfloat16_is_native(NO_FILE) is False


def test_free_memory_is_what_the_kernel_says(tmp_path: Path) -> None:
    file = tmp_path / "meminfo"
    file.write_text("MemTotal:       1000 kB\nMemAvailable:    600 kB\n")
    assert machine.available_memory(file) == 600 * 1024
    assert machine.available_memory(NO_FILE) is None


def test_threads_give_way_unless_the_user_has_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    monkeypatch.setenv("GOMP_SPINCOUNT", "7")
    machine.share_processors()
    assert os.environ["GOMP_SPINCOUNT"] == "7"
    monkeypatch.delenv("GOMP_SPINCOUNT")
    machine.share_processors()
    assert int(os.environ.pop("GOMP_SPINCOUNT")) > 0
