"""A session of everything that Strongroom does with documents, on the sample matter, in a vault of
its own that is thrown away. Run by ``prove`` as a process that is watched from outside:

    python -m desktop.prove_session FOLDER

Prints a line a step: its name, and the seconds that it took.
"""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop import confine
from desktop.demo import NDA_VALUES
from desktop.drafting.export import docx_export
from desktop.events import Answered, AskEvent
from desktop.vault.copies import backup, restoring
from desktop.vault.locks.unlocking import Given
from desktop.workspace import SAMPLE_MATTER, Workspace

_ASKED = (
    ("a question", "How much notice must the tenant give to end the lease early?"),
    ("a question of all documents", "Which documents mention a deposit?"),
    ("a computation", "What is the total of invoice VC-20417?"),
)
_WINDOW_SECONDS = 60


def run(folder: Path, step: Callable[[str], None]) -> None:
    """Do everything, calling ``step`` after each with its name."""
    passphrase = secrets.token_urlsafe(24)
    vault = folder / "vault"
    workspace, code = Workspace.create(vault, passphrase=passphrase, use_keychain=False)
    with contextlib.closing(workspace):
        step("a vault is made")
        _spend(workspace.add_sample())
        step("documents of all kinds are read and indexed")
        workspace.search("rent review", SAMPLE_MATTER)
        step("a search")
        _ask(workspace, step)
        _write(workspace, folder, step)
        _spend(workspace.back_up(_made(folder / "backup")))
        step("a backup")
        workspace.verify()
        step("the vault is verified")
    restoring.restore(
        backup.newest(folder / "backup"), folder / "restored", Given(recovery_code=code)
    )
    step("the backup is restored with the recovery code")
    _window(vault, passphrase)
    step("the window opens the vault and closes")


def _ask(workspace: Workspace, step: Callable[[str], None]) -> None:
    for name, question in _ASKED:
        events: Iterator[AskEvent] = workspace.ask(question, SAMPLE_MATTER)
        answered = [event for event in events if isinstance(event, Answered)]
        step(name if answered else f"{name}: none came")
    if not workspace.has_language_model():
        step("(no language model is installed: evidence alone answered)")


def _write(workspace: Workspace, folder: Path, step: Callable[[str], None]) -> None:
    talks = workspace.talks(SAMPLE_MATTER)
    workspace.export_talk(talks[0].id, folder / "talk.docx")
    workspace.write_report(SAMPLE_MATTER, folder / "report.html")
    step("a conversation and a report are exported")
    first = workspace.desk.new_draft(SAMPLE_MATTER, "nda", NDA_VALUES)
    other = workspace.desk.refill(
        first.facts.id, first.manuscript, {**NDA_VALUES, "governing_law": "Scotland"}
    )
    workspace.desk.export(other, folder / "draft.docx")
    step("a contract is drafted, changed and exported")
    made = workspace.desk.compare(first.manuscript, other, "prove")
    docx_export.save(made.docx, folder / "redline.docx")
    step("two drafts are compared")


def _window(vault: Path, passphrase: str) -> None:
    """The window without a screen, until it has opened the vault. The passphrase goes through a
    pipe: it is in no file."""
    command = [sys.executable, "-m", "desktop.gui.app", "--report-start"]
    command += ["--vault", str(vault), "--passphrase-file", "-"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as window:
        if window.stdin is not None:
            window.stdin.write(passphrase)
            window.stdin.close()
        for line in window.stderr or ():
            if line.startswith("opened "):
                break
        window.terminate()
        window.wait(_WINDOW_SECONDS)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _spend(events: Iterator[object]) -> None:
    for _ in events:
        pass


def main() -> int:
    """Run it in the folder of the command line."""
    # Whoever watches must see this one, or nobody is watching. It stays in the machine.
    socket.socket(socket.AF_UNIX).close()
    confine.close_network()
    confine.forbid_memory_dumps()
    last = time.monotonic()

    def step(name: str) -> None:
        nonlocal last
        now = time.monotonic()
        sys.stdout.write(f"{now - last:.1f}\t{name}\n")
        sys.stdout.flush()
        last = now

    run(Path(sys.argv[1]), step)
    return 0


if __name__ == "__main__":
    sys.exit(main())
