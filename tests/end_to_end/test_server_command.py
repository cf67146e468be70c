"""The command line with a firm's own server: confined as ever, over the bridge, real weights."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import PASSPHRASE
from tests.end_to_end.server_support import TOKEN, Chroma, Gate, running

pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

# Runs a command and says, after the confinement, whether the process itself can leave the machine.
_CONFINED = """
import socket, sys
from desktop import cli, confine
closed = confine.close_network
def close():
    done = closed()
    try:
        socket.socket(socket.AF_INET)
        sys.stderr.write("A SOCKET WAS OPENED\\n")
    except PermissionError:
        pass
    return done
confine.close_network = close
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[tuple[Chroma, Gate]]:
    with running(tmp_path / "data") as chroma, Gate(tmp_path / "gate", chroma) as gate:
        yield chroma, gate


class Commands:
    def __init__(self, home: Path) -> None:
        self._home = home
        (home / "pass").write_text(PASSPHRASE)
        (home / "token").write_text(TOKEN + "\n")
        (home / "wrong").write_text("wrong\n")

    def run(self, *words: object, status: int = 0) -> tuple[str, str]:
        done = subprocess.run(
            [sys.executable, "-c", _CONFINED, "--vault", self._home / "vault",
             "--passphrase-file", self._home / "pass", *map(str, words)],
            capture_output=True, text=True, check=False,
            env={**os.environ, "XDG_DATA_HOME": str(self._home / "xdg")},
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        assert "A SOCKET WAS OPENED" not in done.stderr
        assert done.returncode == status, done.stderr
        return done.stdout, done.stderr

    def json(self, *words: object) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.run(*words, "--json")[0].splitlines()[-1])


def test_on_search_off(tmp_path: Path, gate: tuple[Chroma, Gate]) -> None:
    chroma, door = gate
    commands = Commands(tmp_path)
    file = tmp_path / "lease.txt"
    file.write_text("The tenant may keep one small dog.\n\n" + "Rent is due monthly. " * 40)
    commands.run("add", file)
    alone = commands.json("search", "are pets allowed")["results"]

    out, err = commands.run("server", "on", door.url, status=2)
    assert "Text, file names" in err
    assert "--yes" in err
    assert door.seen == []
    login = ("--ca-file", door.ca_file, "--yes")
    _, err = commands.run(
        "server", "on", door.url, "--token-file", tmp_path / "wrong", *login, status=1
    )
    assert "refused the token" in err
    _, err = commands.run("server", "on", door.url, "--yes", status=1)
    assert "certificate is not trusted" in err
    assert commands.json("server")["server"] is None

    out, _ = commands.run("server", "on", door.url, "--token-file", tmp_path / "token", *login)
    assert "up to date" in out
    queries = len([body for body in door.seen if b"/query\n" in body])
    assert commands.json("search", "are pets allowed")["results"] == alone
    assert len([body for body in door.seen if b"/query\n" in body]) > queries
    more = tmp_path / "more.txt"
    more.write_text("A garden belongs to the flat.\n")
    commands.run("add", more)
    assert commands.json("server")["in_step"] is True
    sent = b"".join(door.seen)
    for word in (b"small dog", b"garden", b"lease.txt", b"pets", b"My documents"):
        assert word not in sent

    # For one run without it, and with a server that is down.
    before = len(door.seen)
    assert commands.json("--server", "off", "server")["server"] is None
    assert len(door.seen) == before
    chroma.stop()
    assert commands.json("search", "garden")["results"][0]["doc"] == str(more)
    _, err = commands.run("server", "send", status=1)
    assert "vault" in err
    _, err = commands.run("server", "off", status=1)
    chroma.start()
    commands.run("server", "off")
    assert commands.json("server") == {"server": None, "in_step": False, "problem": ""}
    assert commands.json("server", "off")["server"] is None


@pytest.mark.parametrize("url", ["http://vectors.firm.example:8000", "nonsense"])
def test_an_address_that_is_none_or_unprotected(tmp_path: Path, url: str) -> None:
    commands = Commands(tmp_path)
    commands.run("init")
    _, err = commands.run("server", "on", url, "--yes", status=2)
    assert "address" in err
    _, err = commands.run("--server", url, "status", status=2)
    assert "address" in err
