"""Whether this computer runs on its battery. No library: each system is asked in its own way."""

import ctypes
import subprocess
import sys
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")
_ON_BATTERY = 0  # SYSTEM_POWER_STATUS.ACLineStatus: offline
_PMSET_SECONDS = 2.0


def on_battery() -> bool:
    """Whether the computer draws on a battery now; False where that can't be told."""
    # Asked through a variable: mypy takes what other systems do for unreachable.
    system: str = sys.platform
    if system == "win32":
        return _windows()
    return _macos() if system == "darwin" else supplies_say_battery(_SUPPLIES)


def supplies_say_battery(folder: Path) -> bool:
    """Read Linux's list of power supplies (Documentation/ABI/testing/sysfs-class-power): a mains
    supply that is online means no; without one, a battery of the system that discharges means
    yes. Batteries of mice and the like have the scope "Device"."""
    discharging = False
    try:
        supplies = sorted(folder.iterdir())
    except OSError:
        return False
    for supply in supplies:
        kind = _word(supply / "type")
        if kind in {"Mains", "USB"} and _word(supply / "online") == "1":
            return False
        if kind == "Battery" and _word(supply / "scope") != "Device":
            discharging = discharging or _word(supply / "status") == "Discharging"
    return discharging


def _word(file: Path) -> str:
    try:
        return file.read_text("ascii", "replace").strip()
    except OSError:
        return ""


class _PowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS of winbase.h."""

    _fields_ = (
        ("line", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds", ctypes.c_ulong),
        ("full_seconds", ctypes.c_ulong),
    )


def _windows() -> bool:
    status = _PowerStatus()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - mypy knows it on Windows only
    return bool(kernel.GetSystemPowerStatus(ctypes.byref(status))) and status.line == _ON_BATTERY


def _macos() -> bool:
    try:
        told = subprocess.run(
            ["/usr/bin/pmset", "-g", "batt"],
            capture_output=True,
            timeout=_PMSET_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return b"'Battery Power'" in told.stdout
