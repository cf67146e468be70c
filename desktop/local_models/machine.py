"""What the machine has for a model: processor cores, native bfloat16, free memory."""

import contextlib
import math
import os
import time
from importlib import util
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
_MEMINFO = Path("/proc/meminfo")
_STAT = Path("/proc/stat")
# llama.cpp's libraries for graphics processors (ggml/src of its repository), by their names.
_BACKENDS = {"cuda": "CUDA", "metal": "Metal", "vulkan": "Vulkan", "hip": "ROCm", "sycl": "SYCL"}
_CPU_QUOTA = Path("/sys/fs/cgroup/cpu.max")
# x86: AVX512_BF16 and AMX; arm64: BF16. Without them torch emulates bfloat16, slower than float32.
_BFLOAT16_FLAGS = frozenset({"avx512_bf16", "amx_bf16", "bf16"})
# How often a thread looks before it sleeps when it waits for the others. libgomp's own choice is
# some milliseconds, which starves everybody once other programs want the cores: 1.8 tokens/s
# against 8.9 beside one busy core. Alone it costs nothing (27 tokens/s both).
_SPINS = "1000"


def physical_cores(cpuinfo: Path = _CPUINFO, quota: Path = _CPU_QUOTA) -> int:
    """Cores this process may use, hyper-threads counted once; at least 1.

    Both llama.cpp and torch lose speed when two threads share a core's vector units. A container's
    quota counts too: threads beyond it wait for each other in spin locks.
    """
    allowed = _allowed_processors()
    cores = _cores_of(_read(cpuinfo), allowed) or len(allowed)
    return max(1, min(cores, _quota(_read(quota)) or cores))


def bfloat16_is_native(cpuinfo: Path = _CPUINFO) -> bool:
    """Whether the processor multiplies bfloat16 itself. False where that can't be told."""
    for line in _read(cpuinfo).splitlines():
        key, _, value = line.partition(":")
        if key.strip() in {"flags", "Features"}:
            return not _BFLOAT16_FLAGS.isdisjoint(value.split())
    return False


def available_memory(meminfo: Path = _MEMINFO) -> int | None:
    """Bytes that can be used without swapping, or None where that can't be told."""
    for line in _read(meminfo).splitlines():
        key, _, value = line.partition(":")
        if key == "MemAvailable" and value.split():
            return int(value.split()[0]) * 1024
    return None


def total_memory(meminfo: Path = _MEMINFO) -> int | None:
    """Bytes of memory that the machine has, or None where that can't be told."""
    for line in _read(meminfo).splitlines():
        key, _, value = line.partition(":")
        if key == "MemTotal" and value.split():
            return int(value.split()[0]) * 1024
    return None


def share_at_work(seconds: float, stat: Path = _STAT) -> float | None:
    """What share of all processors' time is used during the next ``seconds``, by whatever program,
    from 0 to 1; where the system does not say, by the load of the last minute, or None."""
    before = _ticks(_read(stat))
    if before is None:
        with contextlib.suppress(AttributeError, OSError):
            return min(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
        return None
    time.sleep(seconds)
    after = _ticks(_read(stat))
    if after is None or after[1] <= before[1]:
        return None
    return 1.0 - (after[0] - before[0]) / (after[1] - before[1])


def gpu_backends(folder: Path | None = None) -> tuple[str, ...]:
    """The kinds of graphics processor that llama.cpp was built for, told from its libraries'
    names; none of them is loaded. ``folder`` is where they lie."""
    if folder is None:
        spec = util.find_spec("llama_cpp")
        if spec is None or not spec.submodule_search_locations:
            return ()
        folder = Path(next(iter(spec.submodule_search_locations))) / "lib"
    try:
        names = " ".join(sorted(file.name for file in folder.iterdir()))
    except OSError:
        return ()
    return tuple(title for mark, title in _BACKENDS.items() if f"ggml-{mark}" in names)


def _allowed_processors() -> set[int]:
    if hasattr(os, "sched_getaffinity"):
        return set(os.sched_getaffinity(0))
    return set(range(os.cpu_count() or 1))


def _cores_of(cpuinfo: str, allowed: set[int]) -> int:
    """Distinct (package, core) pairs of the allowed processors; 0 if the kernel does not say."""
    cores: set[tuple[str, str]] = set()
    for block in cpuinfo.split("\n\n"):
        facts = {
            key.strip(): value.strip()
            for key, colon, value in (line.partition(":") for line in block.splitlines())
            if colon
        }
        number = facts.get("processor", "")
        if number.isdigit() and int(number) in allowed and "core id" in facts:
            cores.add((facts.get("physical id", ""), facts["core id"]))
    return len(cores)


def _quota(text: str) -> int | None:
    """Whole processors of a cgroup's "quota period" in microseconds; None for no limit."""
    words = text.split()
    if len(words) != 2 or not all(word.isdigit() for word in words) or int(words[1]) == 0:
        return None
    return max(1, math.ceil(int(words[0]) / int(words[1])))


def _ticks(stat: str) -> tuple[int, int] | None:
    """Ticks in which the processors had nothing to do, and all ticks (proc(5): user, nice, system,
    idle, iowait …)."""
    name, *words = stat.partition("\n")[0].split() or [""]
    if name != "cpu" or len(words) < 5 or not all(word.isdigit() for word in words):
        return None
    ticks = [int(word) for word in words[:8]]
    return ticks[3] + ticks[4], sum(ticks)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""


def share_processors() -> None:
    """Have OpenMP's threads give way to other programs. Call before llama_cpp or torch is imported:
    libgomp looks at this when it is loaded. What the user has set stays."""
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", _SPINS)
