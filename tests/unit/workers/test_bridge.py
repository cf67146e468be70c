"""The bridge leads to one place, for one process, and for as long as its maker lives."""

import contextlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import bridge
from desktop.bridge import Bridge, parse
from desktop.errors import UsageError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs local sockets")


@pytest.fixture
def far_end() -> Iterator[str]:
    """A server that sends back what it gets; its address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with connection:
                        while data := connection.recv(1024):
                            connection.sendall(data)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        # Closing alone does not wake a thread that waits in accept().
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(10)


@pytest.fixture
def made(far_end: str) -> Iterator[Bridge]:
    subject = Bridge(parse(far_end))
    yield subject
    subject.close()


def say(path: Path, words: bytes) -> bytes:
    """What comes back of the words; b"" when the bridge lets nobody over."""
    with socket.socket(socket.AF_UNIX) as near, contextlib.suppress(OSError):
        near.settimeout(20)
        near.connect(str(path))
        near.sendall(words)
        return near.recv(1024)
    return b""


def entrance_of(subject: Bridge) -> Path:
    found = bridge.entrance(subject.environment)
    assert found is not None
    return found.socket


def test_bytes_go_over_and_come_back(made: Bridge) -> None:
    made.serve(os.getpid())
    assert say(entrance_of(made), b"hello") == b"hello"
    assert say(entrance_of(made), b"again") == b"again"


def test_a_child_of_the_program_does_not_get_over(made: Bridge) -> None:
    made.serve(os.getpid())
    code = (
        "import socket, sys; s = socket.socket(socket.AF_UNIX); s.settimeout(20);"
        "s.connect(sys.argv[1]); s.sendall(b'secret'); print(s.recv(100))"
    )
    child = subprocess.run(
        [sys.executable, "-c", code, str(entrance_of(made))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "secret" not in child.stdout
    assert say(entrance_of(made), b"mine") == b"mine"


def test_the_next_program_takes_it_over(made: Bridge) -> None:
    made.serve(1)
    assert say(entrance_of(made), b"too early") == b""
    made.serve(os.getpid())
    for _ in range(50):
        if say(entrance_of(made), b"now") == b"now":
            return
    raise AssertionError("the bridge did not hear of its new program")


def test_nothing_is_left_of_it(far_end: str) -> None:
    subject = Bridge(parse(far_end))
    subject.serve(os.getpid())
    path, process = entrance_of(subject), subject._process
    assert oct(path.parent.stat().st_mode & 0o777) == "0o700"
    subject.close()
    assert not path.parent.exists()
    assert process is not None
    assert process.poll() is not None


def test_it_ends_with_its_maker(far_end: str) -> None:
    subject = Bridge(parse(far_end))
    subject.serve(os.getpid())
    process = subject._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(20) == 0
    process.stdin = None
    subject.close()


def test_nobody_at_the_far_end() -> None:
    subject = Bridge(parse("http://127.0.0.1:9"))
    try:
        subject.serve(os.getpid())
        assert say(entrance_of(subject), b"hello") == b""
    finally:
        subject.close()


@pytest.mark.parametrize(
    "url", ["", "firm", "ftp://firm:1", "https://", "https://firm/path", "https://a:b@firm:1",
            "https://firm:port", "https://firm:99999", "https://firm?x=1"],
)  # fmt: skip
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="no address"):
        parse(url)


def test_without_tls_only_this_machine() -> None:
    assert parse("http://localhost:8000").url == "http://localhost:8000"
    assert parse("http://[::1]:8000").url == "http://[::1]:8000"
    assert parse("https://vectors.firm.example").url == "https://vectors.firm.example:8000"
    for url in ("http://vectors.firm.example:8000", "http://10.0.0.7:8000"):
        with pytest.raises(UsageError, match="not protected"):
            parse(url)


def test_no_bridge_unless_it_is_there() -> None:
    assert bridge.entrance({}) is None
