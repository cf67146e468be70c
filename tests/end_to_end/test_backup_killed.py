"""Kills while a backup is written: what was done is there, whole, and opens elsewhere."""

import contextlib
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.vault.copies import backup, restoring
from desktop.vault.locks.unlocking import Given
from desktop.vault.vault import Vault
from tests.unit.vault_support import is_consistent

PHRASE = "correct horse battery staple"


def _run_and_kill(command: list[str], begun: int, later: float) -> int:
    """Kill the victim some time after it has begun so many backups; how many documents the last
    finished one holds, 0 for none."""
    done = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as victim:
        for line in victim.stdout or ():
            word, _, number = line.strip().partition(" ")
            done = int(number) if word == "done" else done
            begun -= word == "begun"
            if begun == 0:
                killer = threading.Timer(later, victim.kill)
                killer.start()
                begun = -1
        victim.wait(30)
    return done


def _kill_again_and_again(tmp_path: Path, kills: int, seed: int) -> None:
    rng = random.Random(seed)
    folder, stick = tmp_path / "vault", tmp_path / "stick"
    stick.mkdir()
    vault, code = Vault.create(folder, passphrase=PHRASE, use_keychain=False)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
    command = [sys.executable, "-m", "tests.end_to_end.backup_victim", str(folder), code]
    done = 0
    for _ in range(kills):
        done = max(
            done, _run_and_kill([*command, str(stick)], rng.randint(1, 4), rng.random() * 0.3)
        )
        found = backup.generations(stick)
        assert all(backup.check(each) == [] for each in found), "a piece is missing or torn"
        if not done:
            continue
        restored = tmp_path / "restored"
        restoring.restore(found[0], restored, Given(recovery_code=code))
        with contextlib.closing(Vault.open(restored, recovery_code=code)) as opened:
            is_consistent(opened.library)
            assert len(opened.library.documents("A")) >= done
        shutil.rmtree(restored)
    assert done > kills


def test_kills_while_backing_up(tmp_path: Path) -> None:
    _kill_again_and_again(tmp_path, 4, seed=5)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_50_kills_while_backing_up(tmp_path: Path) -> None:
    _kill_again_and_again(tmp_path, 50, seed=6)
