"""The main job on the sample matter: index, ask, answer with citations, draft."""

import contextlib
import secrets
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.errors import ModelError
from desktop.events import Answered, AskEvent, IndexEvent
from desktop.workspace import SAMPLE_MATTER, Workspace

QUESTIONS = ("How much notice must the tenant give to end the lease early?",)
# Invented, as everything in the sample matter is.
NDA_VALUES = {
    "party_a": "Brackwater Instruments Limited",
    "party_a_address": "14 Quayside, Brackwater",
    "party_b": "Fenmoor Analytics GmbH",
    "party_b_address": "Lindenallee 7, Fenmoor",
    "effective_date": "2026-03-02",
    "purpose": "assessing a joint development of pressure sensors",
    "governing_law": "England and Wales",
}


def run_demo(
    folder: Path | None,
    passphrase: str | None,
    out: Path,
    report: Callable[[Iterator[IndexEvent]], None],
    answered: Callable[[Answered], None],
    cancel: threading.Event,
) -> None:
    """Run it in the named vault, or in one of its own that is thrown away: encrypted like any
    other, under a passphrase that nobody ever sees."""
    with contextlib.ExitStack() as stack:
        if folder is None:
            parent = stack.enter_context(
                tempfile.TemporaryDirectory(prefix="strongroom-demo-", ignore_cleanup_errors=True)
            )
            folder, passphrase = Path(parent) / "vault", secrets.token_urlsafe(24)
        workspace = stack.enter_context(contextlib.closing(_open(folder, passphrase)))
        print("Indexing the sample matter (invented documents) …", flush=True)
        report(workspace.add_sample(cancel))
        if not workspace.has_language_model():
            raise ModelError(
                "The language model is not installed",
                "Run: python3 installers/bootstrap.py run",
            )
        for question in QUESTIONS:
            print(f"\nQuestion: {question}\n", flush=True)
            events: Iterator[AskEvent] = workspace.ask(question, SAMPLE_MATTER, cancel)
            for event in events:
                if isinstance(event, Answered):
                    answered(event)
        template = workspace.template("nda")
        workspace.write_draft(template.name, NDA_VALUES, out)
        print(f"\nDrafted: {template.title} -> {out}")


def _open(folder: Path, passphrase: str | None) -> Workspace:
    if Workspace.exists(folder):
        return Workspace.open(folder, passphrase=passphrase)
    return Workspace.create(folder, passphrase=passphrase, use_keychain=passphrase is None)[0]
