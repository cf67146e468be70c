"""Canaries in texts, names, questions and vectors: none is found in any file that a session
leaves, has open, or has deleted and still holds open; and it writes where it may only."""

import base64
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.end_to_end.vault_session import CANARY, secret_vectors

FORMS = [
    CANARY.encode(),
    CANARY.lower().encode(),
    CANARY.encode("utf-16-le"),
    CANARY.encode("utf-16-be"),
    *(base64.b64encode(b" " * shift + CANARY.encode())[4:-4] for shift in range(3)),
    *(row.tobytes()[:64] for row in secret_vectors(5)),
    *(row.astype(np.float16).tobytes()[:64] for row in secret_vectors(5)),
]
STAGES = ("writing", "sorting", "open", "closed")


def files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield str(path), path.read_bytes()


def open_files_of(pid: int) -> Iterator[tuple[str, bytes]]:
    """Files that a process holds open, those included that are deleted already."""
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = str(entry.readlink())
            if target.startswith("/") and not target.startswith(("/dev/", "/proc/")):
                yield target, entry.read_bytes()
        except OSError:
            continue


def environment(tmp_path: Path) -> dict[str, str]:
    """Every folder where a library might leave something is inside the test's own."""
    places = {
        "HOME": "home",
        "TMPDIR": "tmp",
        "SQLITE_TMPDIR": "tmp",
        "XDG_CACHE_HOME": "home/cache",
        "XDG_CONFIG_HOME": "home/config",
        "XDG_DATA_HOME": "home/data",
        "XDG_STATE_HOME": "home/state",
    }
    for place in places.values():
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
    return {**os.environ, **{name: str(tmp_path / place) for name, place in places.items()}}


def test_no_canary_is_in_any_file_at_any_time(tmp_path: Path) -> None:
    session = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.vault_session", str(tmp_path)],
        env=environment(tmp_path),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert session.stdin is not None
    assert session.stdout is not None
    with session.stdin, session.stdout:
        for stage in STAGES:
            assert session.stdout.readline().strip() == stage
            looked_at = dict(files_of(tmp_path)) | dict(open_files_of(session.pid))
            for name, data in looked_at.items():
                assert not any(form in data for form in FORMS), f"{stage}: {name}"
            assert any(name.endswith("vault.db") for name in looked_at)
            vault = list((tmp_path / "vault").iterdir())
            assert {path.stat().st_mode & 0o777 for path in vault} == {0o600}
            assert not list((tmp_path / "tmp").iterdir())
            session.stdin.write("go on\n")
            session.stdin.flush()
        assert session.wait(10) == 0


def test_the_database_looks_random(tmp_path: Path) -> None:
    """Every page of it, and of its copy: all 256 values about as often, no SQLite header."""
    _run(tmp_path, [])
    for name in ("vault.db", "copy.db"):
        data = (tmp_path / "vault" / name).read_bytes()
        assert not data.startswith(b"SQLite")
        for start in range(0, len(data), 4096):
            counts = np.bincount(np.frombuffer(data[start : start + 4096], np.uint8), minlength=256)
            # 16 expected of each; chi-square with 255 degrees of freedom, far beyond chance.
            assert ((counts - 16) ** 2 / 16).sum() < 420, f"page {start // 4096}"


def test_a_session_writes_to_its_vault_only(tmp_path: Path) -> None:
    """Watched by strace, from the first system call to the last, in all threads and children."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed; a Linux CI machine has it")
    trace = tmp_path / "trace"
    calls = "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,memfd_create"
    command = ["strace", "-f", "-qq", "-y", "-e", f"trace={calls},connect,socket"]
    _run(tmp_path, [*command, "-o", str(trace)])
    written = set()
    for line in trace.read_text().splitlines():
        assert "AF_INET" not in line
        assert "memfd_create" not in line
        if re.search(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|rename|link", line) and "ENOENT" not in line:
            written |= {
                name for name in re.findall(r'"([^"]*)"', line) if not name.startswith("/dev/")
            }
    outside = {name for name in written if not name.startswith(str(tmp_path))}
    assert outside == set()
    inside = {Path(name).name for name in written}
    assert {re.sub(r"^\.vault\.new-[0-9a-f]{8}$", "building", name) for name in inside} <= {
        *("vault.db", "vault.db-wal", "vault.db-shm", "vault.db-journal", "vault.lock"),
        *("vault.db-scrub", "vault.db-first", "vault.db-first.new"),
        *("header.json", "header.json.new", "header.json.old", "header.json.old.new"),
        *("copy.db", "copy.db.unchecked", "copy.db.unchecked.new"),
        *("copy.db.unchecked-wal", "copy.db.unchecked-shm", "building", "vault"),
    }


def _run(tmp_path: Path, prefix: list[str]) -> None:
    subprocess.run(
        [*prefix, sys.executable, "-B", "-m", "tests.end_to_end.vault_session", str(tmp_path)],
        env=environment(tmp_path),
        input="\n" * len(STAGES),
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
