"""A bridge of one lane: from a local socket to one host and port, for a firm's own vector server.

The program has no network: its filter (confine.py) can't be lifted, and stays on. Where the user
has switched a server on, a process of its own, started before the filter closes, carries bytes
between a local socket and the one address that it was given. It takes connections only from the
program's process, not from its children, which parse files. TLS begins and ends in the program:
the bridge sees neither the token nor a vector, knows no document and holds no key. Standard library
only.
"""

import argparse
import contextlib
import os
import selectors
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from desktop.errors import UsageError

# Tells the program where its bridge begins and where it leads to.
_SOCKET_VARIABLE, _ADDRESS_VARIABLE = "STRONGROOM_BRIDGE", "STRONGROOM_BRIDGE_TO"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_CONNECT_SECONDS = 10.0
_BLOCK = 65536
_MOST_LANES = 16
# SO_PEERCRED of Linux: process, user and group; LOCAL_PEERPID of <sys/un.h> on macOS.
_LINUX_PEER = struct.Struct("3i")
_MAC_LEVEL, _MAC_PEER_PID = 0, 2


@dataclass(frozen=True, slots=True)
class Address:
    """The server that was chosen. ``tls`` is False on this machine's own loopback only."""

    host: str
    port: int
    tls: bool

    @property
    def url(self) -> str:
        """The form in which it is shown and kept."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}"


def parse(url: str) -> Address:
    """Read an address such as https://vectors.firm.example:8000. Raises UsageError, also for one
    without TLS that leads out of this machine."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    if (
        parts.scheme not in {"https", "http"}
        or not host
        or parts.path not in {"", "/"}
        or not plain
    ):
        raise UsageError(
            "This is no address of a server", "Write https://, its name, a colon and its port."
        )
    if parts.scheme == "http" and host not in _LOOPBACK:
        raise UsageError(
            "The server's address is not protected",
            "Outside this machine only https:// is used: vectors tell of the text.",
        )
    return Address(host, port or 8000, parts.scheme == "https")


@dataclass(frozen=True, slots=True)
class Entrance:
    """Where a bridge begins, as the program finds it, and where it leads to."""

    socket: Path
    address: Address


def entrance(environment: Mapping[str, str] | None = None) -> Entrance | None:
    """The bridge of this process, or None where no server was switched on."""
    variables = os.environ if environment is None else environment
    path, url = variables.get(_SOCKET_VARIABLE), variables.get(_ADDRESS_VARIABLE)
    return Entrance(Path(path), parse(url)) if path and url else None


class Bridge:
    """The bridge's beginning, made before the program is confined; ``serve`` starts its process.

    Raises UsageError where the system has no local sockets that tell who connects.
    """

    def __init__(self, address: Address) -> None:
        if sys.platform == "win32":
            raise UsageError(
                "A server can't be used on this system yet",
                "Strongroom's bridge to it needs Linux or macOS. Nothing was sent.",
            )
        self._address = address
        self._process: subprocess.Popen[bytes] | None = None
        runtime = os.environ.get("XDG_RUNTIME_DIR")
        parent = runtime if runtime and os.access(runtime, os.W_OK) else None
        # Only for the name of the socket; readable by this user alone. No byte is written here.
        self._folder = Path(tempfile.mkdtemp(prefix="strongroom-bridge-", dir=parent))
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(str(self._folder / "socket"))
        self._listener.listen(_MOST_LANES)

    @property
    def environment(self) -> dict[str, str]:
        """The variables by which the program finds the bridge."""
        return {
            _SOCKET_VARIABLE: str(self._folder / "socket"),
            _ADDRESS_VARIABLE: self._address.url,
        }

    def serve(self, pid: int) -> None:
        """Carry bytes for this process, and for no other any more."""
        if self._process is None:
            number = self._listener.fileno()
            words = [self._address.host, str(self._address.port), str(number)]
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "desktop.bridge", *words],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(number,),
                # Ctrl+C in a terminal is the program's to handle; the bridge ends with its pipe.
                process_group=0,
            )
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(f"{pid}\n".encode())
                self._process.stdin.flush()

    def close(self) -> None:
        """End the bridge."""
        self._listener.close()
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        shutil.rmtree(self._folder, ignore_errors=True)


# ------------------------------------------------------------------------- the bridge's process


class _Lanes:
    def __init__(self, host: str, port: int) -> None:
        self._address = (host, port)
        self._room = threading.BoundedSemaphore(_MOST_LANES)
        self._pid = 0
        self._told = threading.Event()

    def listen_for_pids(self) -> None:
        """Hear for whom the bridge is; when the parent is gone, so is the bridge."""
        for line in sys.stdin.buffer:
            self._pid = int(line)
            self._told.set()
        os._exit(0)

    def serve(self, listener: socket.socket) -> None:
        """Take connections for good, once it is known from whom."""
        self._told.wait()
        while True:
            near, _ = listener.accept()
            if _peer(near) != self._pid or not self._room.acquire(blocking=False):
                near.close()
                continue
            threading.Thread(target=self._carry, args=(near,), daemon=True).start()

    def _carry(self, near: socket.socket) -> None:
        try:
            # UnicodeError: a host's name that no look-up takes.
            with (
                contextlib.suppress(OSError, UnicodeError),
                near,
                socket.create_connection(self._address, _CONNECT_SECONDS) as far,
            ):
                far.settimeout(None)
                _pump(near, far)
        finally:
            self._room.release()


def _pump(near: socket.socket, far: socket.socket) -> None:
    """Both ways until one side has no more to say."""
    with selectors.DefaultSelector() as selector:
        selector.register(near, selectors.EVENT_READ, far)
        selector.register(far, selectors.EVENT_READ, near)
        while True:
            for key, _ in selector.select():
                source, target = key.fileobj, key.data
                if not isinstance(source, socket.socket):
                    return
                data = source.recv(_BLOCK)
                if not data:
                    return
                target.sendall(data)


def _peer(connection: socket.socket) -> int:
    """The process at the other end; 0 where the system does not say."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "darwin":
            raw = connection.getsockopt(_MAC_LEVEL, _MAC_PEER_PID, 4)
            return int(struct.unpack("i", raw)[0])
        raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _LINUX_PEER.size)
        return int(_LINUX_PEER.unpack(raw)[0])
    return 0


def main() -> None:
    """``python -m desktop.bridge HOST PORT DESCRIPTOR``: that of the listening socket. Process ids
    come on standard input."""
    parser = argparse.ArgumentParser(description="Started by Strongroom.")
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("descriptor", type=int)
    words = parser.parse_args()
    lanes = _Lanes(words.host, words.port)
    threading.Thread(target=lanes.listen_for_pids, daemon=True).start()
    lanes.serve(socket.socket(fileno=words.descriptor))


if __name__ == "__main__":
    main()
