"""A window is killed while somebody writes a draft: five seconds of writing at most are lost."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.end_to_end.drafting_victim import MATTER

pytestmark = [pytest.mark.gui, pytest.mark.timeout(180)]

_WRITES_FOR = 7.0
_MAY_BE_LOST = 5.0


def test_a_killed_window_loses_five_seconds_of_a_draft_at_most(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    workspace, _ = Workspace.create(vault, passphrase=PASSPHRASE, use_keychain=False)
    workspace.add_matter(MATTER)
    workspace.desk.new_draft(MATTER, "nda", {})
    workspace.close()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.drafting_victim", str(vault)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    typed: dict[int, float] = {}
    for line in process.stdout:
        number, seconds = line.split()
        typed[int(number)] = float(seconds)
        if float(seconds) > _WRITES_FOR:
            process.send_signal(signal.SIGKILL)
            break
    process.communicate()
    last = max(typed)
    workspace = Workspace.open(vault, passphrase=PASSPHRASE)
    draft = workspace.desk.open_draft(workspace.desk.drafts(MATTER)[0].id).manuscript
    workspace.close()
    text = " ".join(each.text for each in draft.body)
    kept = [number for number in typed if re.search(rf"(?<!\d){number} ", text)]
    # Nothing in between is missing, and what is missing at the end is young.
    assert kept == list(range(1, len(kept) + 1))
    assert typed[last] - typed.get(len(kept) + 1, typed[last]) <= _MAY_BE_LOST
