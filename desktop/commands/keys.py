"""``strongroom keys``: what opens the vault, shown and changed. Secrets come from files, never from
the command line."""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.errors import UsageError
from desktop.vault.locks import recovery_code
from desktop.workspace import Workspace

_WORDS = {
    "keychain": "the system keychain",
    "passphrase": "the passphrase",
    "both": "the system keychain and the passphrase together",
    "recovery": "the recovery code",
}


def add_keys_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes: at most one change."""
    change = parser.add_mutually_exclusive_group()
    change.add_argument(
        "--set-passphrase", type=Path, metavar="F", help="the first line of F is the new passphrase"
    )
    change.add_argument(
        "--strict", type=Path, metavar="F", help="keychain and passphrase only together"
    )
    change.add_argument(
        "--not-strict", type=Path, metavar="F", help="keychain and passphrase each alone again"
    )
    change.add_argument("--renew-keychain", action="store_true", help="a new keychain secret")
    change.add_argument("--new-recovery-code", action="store_true", help="the old opens no more")
    change.add_argument("--remove", choices=("keychain", "passphrase", "recovery", "both"))
    change.add_argument(
        "--ask-for-change",
        action="store_true",
        help="you have neither passphrase nor recovery code: make one change a day later",
    )
    change.add_argument("--withdraw", action="store_true", help="take that back")
    parser.add_argument(
        "--proof-file",
        type=Path,
        metavar="F",
        help="the first line of F is the passphrase or the recovery code of now, which every"
        " change asks for (else that of --passphrase-file)",
    )
    parser.add_argument(
        "--code-noted",
        action="store_true",
        help="for scripts: a new recovery code is not asked back",
    )
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def change_keys(workspace: Workspace, arguments: argparse.Namespace) -> str:
    """Make the change that was asked for; a new recovery code, or ""."""
    if arguments.ask_for_change:
        wish = workspace.ask_for_change()
        begins, ends = (each.astimezone() for each in (wish.begins, wish.ends))
        sys.stderr.write(f"One change can be made from {begins:%d %B %Y, %H:%M} on")
        sys.stderr.write(f" until {ends:%d %B %Y, %H:%M}. Every start tells of it.\n")
    elif arguments.withdraw:
        workspace.withdraw_wish()
    elif arguments.new_recovery_code:
        code = workspace.new_recovery_code(_proof(workspace, arguments))
        workspace.code_noted()
        return code
    else:
        _change(workspace, arguments)
    return ""


def _change(workspace: Workspace, arguments: argparse.Namespace) -> None:
    if arguments.set_passphrase is not None:
        words = secret_in(arguments.set_passphrase, "passphrase")
        workspace.set_passphrase(words, _proof(workspace, arguments))
    elif arguments.strict is not None or arguments.not_strict is not None:
        strict = arguments.strict is not None
        words = secret_in(arguments.strict or arguments.not_strict, "passphrase")
        workspace.set_strict(words, strict=strict, proof=_proof(workspace, arguments))
    elif arguments.renew_keychain:
        is_there = "keychain" in workspace.slots()
        workspace.renew_keychain(None if is_there else _proof(workspace, arguments))
    elif arguments.remove is not None:
        workspace.remove_key(arguments.remove, _proof(workspace, arguments))


def _proof(workspace: Workspace, arguments: argparse.Namespace) -> str | None:
    """The passphrase or recovery code of now: of a file, or typed where somebody sits there."""
    file = arguments.proof_file or arguments.passphrase_file
    if file is not None:
        return secret_in(file, "passphrase")
    if workspace.proofs() and sys.stdin.isatty():
        return getpass.getpass("Passphrase or recovery code of now: ") or None
    return None


def key_lines(workspace: Workspace) -> list[str]:
    """The ways to open the vault, a line each."""
    return [_WORDS[slot] for slot in workspace.slots()]


def secret_in(file: Path, name: str) -> str:
    """The first line of a file. Raises UsageError where there is none."""
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The {name} file can't be read", f"Check {file}.") from error
    if not lines or not lines[0]:
        raise UsageError(f"The {name} file is empty", f"Its first line is the {name}.")
    return lines[0]


def type_back(code: str, *, ask: bool, read: Callable[[str], str] = input) -> None:
    """Have the code typed back from the paper, until it is right; a wrong character is named. Where
    nobody sits at a terminal nothing is asked."""
    if not ask or not sys.stdin.isatty():
        return
    while True:
        try:
            typed = read("Type it back from your paper (an empty line: later): ")
        except EOFError:
            typed = ""
        if not typed.strip():
            sys.stderr.write("Not checked. `strongroom keys --new-recovery-code` makes another.\n")
            return
        at = recovery_code.first_difference(typed, code)
        if at is None:
            sys.stderr.write("It is right.\n")
            return
        group, character = divmod(at - 1, recovery_code.GROUP)
        sys.stderr.write(f"Group {group + 1}, character {character + 1} is another one.\n")
