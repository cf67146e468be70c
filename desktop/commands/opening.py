"""The vault that a command works on."""

import argparse
import contextlib
import getpass
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop import settings
from desktop.commands.keys import secret_in
from desktop.commands.output import say
from desktop.errors import VaultLockedError
from desktop.workspace import Workspace

Arguments = argparse.Namespace


@contextlib.contextmanager
def open_workspace(arguments: Arguments, *, create: bool = False) -> Iterator[Workspace]:
    """The opened vault. ``create`` makes one where there is none, as the first ``add`` does."""
    folder = vault_folder(arguments)
    passphrase = passphrase_of(arguments)
    # The vault that was chosen in the window was there: it is away, and no other takes its place.
    may_make = arguments.vault is not None or not settings.load().vault
    if create and may_make and not Workspace.exists(folder):
        workspace, code = Workspace.create(
            folder, passphrase=passphrase, use_keychain=passphrase is None
        )
        say(f"A vault was made in {folder}.")
        say(f"Its recovery code, shown this once; keep it apart from the machine:\n{code}")
    else:
        workspace = _opened(folder, passphrase)
    for warning in workspace.status().warnings:
        say(f"Warning: {warning}")
    with contextlib.closing(workspace):
        yield workspace


def _opened(folder: Path, passphrase: str | None) -> Workspace:
    try:
        return Workspace.open(folder, passphrase=passphrase)
    except VaultLockedError:
        if passphrase is not None or not sys.stdin.isatty():
            raise
    return Workspace.open(folder, passphrase=getpass.getpass("Passphrase: "))


def vault_folder(arguments: Arguments) -> Path:
    """Where the vault lies that is meant."""
    return (arguments.vault or settings.vault_folder()).absolute()


def passphrase_of(arguments: Arguments) -> str | None:
    """The passphrase of the file that was named, if one was."""
    file = arguments.passphrase_file
    return None if file is None else secret_in(file, "passphrase")


def positive(text: str) -> int:
    """A number of at least 1, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
