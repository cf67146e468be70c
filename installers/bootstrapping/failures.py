"""What goes wrong while setting up, as one sentence each."""

import errno
import re
from collections.abc import Sequence

_NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "Connection refused",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Connection reset by peer",
    "RemoteDisconnected",
    "ProxyError",
    "SSLError",
)
_HTTP_ERROR = re.compile(r"HTTP error (\d{3})|\b(\d{3}) (?:Client|Server) Error")
_NO_MATCH = re.compile(r"No matching distribution found for (\S+)")
_ERROR = re.compile(r"error:", re.IGNORECASE)
_COMPILER_ERROR = re.compile(r"(?:fatal )?error: (.+)")


class SetupError(Exception):
    """Setting up can't go on. The text is one sentence or two that the user can act on."""


class ToolError(SetupError):
    """A tool that was run failed; what it said is in the log."""


def disk_full(where: str) -> str:
    """The sentence for a disk that ran full while something was written under `where`."""
    return f"The disk is full at {where}: free some space, then run this again to go on."


def of_pip(lines: Sequence[str], what: str) -> str:
    """Why pip failed, from the last lines it printed; `what` says what it was to do."""
    text = "\n".join(lines)
    if "No space left on device" in text or "Errno 28" in text:
        return f"The disk ran full while {what}: free some space, then run this again to go on."
    if any(sign in text for sign in _NO_NETWORK):
        return (
            f"No connection to the package registry while {what}: check the network, then run "
            "this again to go on."
        )
    status = _HTTP_ERROR.search(text)
    if status:
        code = status.group(1) or status.group(2)
        return (
            f"The package registry answered with error {code} while {what}: run this again later."
        )
    missing = _NO_MATCH.search(text)
    if missing:
        return f"The package registry has no {missing.group(1)} for this Python and processor."
    if "Permission denied" in text or "Read-only file system" in text:
        return f"A folder could not be written to while {what}."
    last = next((line for line in reversed(lines) if "error:" in line.lower()), "")
    said = _ERROR.sub("", last).strip().rstrip(".")
    return f"pip failed while {what}{': ' + said if said else ''}."


def of_compiler(lines: Sequence[str]) -> str:
    """Why compiling llama.cpp failed, from the last lines of the build."""
    text = "\n".join(lines)
    if "No space left on device" in text:
        return disk_full("the compile of llama.cpp")
    if "Killed signal" in text or "cc1plus: out of memory" in text:
        return (
            "Memory ran out while compiling llama.cpp: close other programs, then run this again."
        )
    for line in lines:
        found = _COMPILER_ERROR.search(line)
        if found and "subprocess-exited" not in line:
            return f"llama.cpp could not be compiled: {found.group(1).strip()[:160]}."
    return of_pip(lines, "compiling llama.cpp")


def of_system(error: OSError) -> str:
    """What an OSError means here."""
    where = str(error.filename) if error.filename else "the project's folder"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return disk_full(where)
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return f"{where} can't be written to: put the project in a folder of your own."
    return f"{where}: {error.strerror or error}."
