"""The commands about the vault as a whole."""

import argparse
import contextlib
import dataclasses
import os
import signal
import threading
from pathlib import Path

from desktop.commands.keys import change_keys, key_lines, secret_in, type_back
from desktop.commands.opening import open_workspace, passphrase_of, vault_folder
from desktop.commands.output import print_json, progress
from desktop.commands.records import matter_record, status_record
from desktop.commands.vault import (
    audit_lines,
    backups,
    check_seal,
    chosen,
    damage_lines,
    damage_record,
    generation_line,
    network_words,
    write_backup,
)
from desktop.commands.watch import folder_record
from desktop.errors import DesktopError, VaultDamagedError
from desktop.vault.copies import restoring
from desktop.vault.locks.unlocking import Given
from desktop.workspace import Workspace

Arguments = argparse.Namespace


def init_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``init``."""
    del cancel
    folder = vault_folder(arguments)
    passphrase = passphrase_of(arguments)
    workspace, code = Workspace.create(
        folder, passphrase=passphrase, use_keychain=passphrase is None
    )
    with contextlib.closing(workspace):
        print(f"Vault made in {folder}")
        print(f"Opened by: {', '.join(workspace.slots())}")
        print("Recovery code, shown this once. Write it down and keep it apart from the machine:")
        print(code)
        type_back(code, ask=not arguments.code_noted)


def status_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``status``."""
    del cancel
    with open_workspace(arguments) as workspace:
        record = status_record(workspace.status(), workspace.models())
        for matter in record["matters"]:
            matter |= matter_record(workspace, matter["name"])
        record["network"] = dataclasses.asdict(workspace.network_record())
        record["watched"] = [folder_record(folder) for folder in workspace.watched_folders()]
    if arguments.json:
        print_json(record)
        return
    print(f"Vault      {record['vault']}")
    print(f"Opened by  {', '.join(record['slots'])}")
    print(f"Encrypted  {record['cipher']}")
    print(f"Size       {record['bytes'] / 1e6:.1f} MB")
    for matter in record["matters"]:
        states = ", ".join(f"{number} {state}" for state, number in matter["states"].items())
        count = matter["documents"]
        documents = "one document" if count == 1 else f"{count} documents"
        print(f"Matter     {matter['name']}: {documents} ({states or 'none'})")
        if matter["hidden_texts"]:
            print(f"Hidden     {matter['hidden_texts']} texts that no page shows, kept apart")
        for group in matter["near_duplicates"]:
            print(f"Drafts     {len(group)} of {Path(group[0]['doc']).name}")
    print(f"Network    {network_words(record['network'])}")
    for folder in record["watched"]:
        print(f"Watched    {folder['folder']} ({folder['matter']}): {folder['state']}")
    for model in record["models"]:
        print(f"Model      {model['name']}: {model['state']}")
    for warning in record["warnings"]:
        print(f"Warning    {warning}")


def lock_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``lock``."""
    del cancel
    folder = vault_folder(arguments)
    owner = Workspace.owner(folder)
    if owner is None:
        print("The vault is locked: no program has it open.")
        return
    if not hasattr(signal, "SIGUSR1"):
        raise DesktopError("The window must lock itself here", "Press Ctrl+L in the window.")
    os.kill(owner, signal.SIGUSR1)
    print(f"Told process {owner} to lock the vault.")


def backup_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``backup``."""
    if arguments.list or arguments.check:
        records = backups(arguments.to, cancel, check=arguments.check)
        if not records and not arguments.json:
            print("There is no backup here.")
    else:
        with open_workspace(arguments) as workspace:
            records = [write_backup(workspace, arguments.to, progress, cancel)]
        if not arguments.json:
            print(f"Backed up: {records[0]['copied'] / 1e6:.1f} MB were new")
    if arguments.json:
        print_json({"backups": records})
        return
    for record in records:
        print(generation_line(record))


def restore_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``restore``."""
    file = arguments.recovery_code_file
    code = None if file is None else secret_in(file, "recovery code")
    passphrase = None if code is not None else passphrase_of(arguments)
    generation = chosen(arguments.source, arguments.made)
    restoring.restore(generation, arguments.to, Given(passphrase, code), cancel)
    print(f"Restored to {arguments.to}: the state of {generation.made}")
    print(f"Open it with: strongroom --vault {arguments.to} status")


def keys_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``keys``."""
    del cancel
    with open_workspace(arguments) as workspace:
        code = change_keys(workspace, arguments)
        slots, lines = list(workspace.slots()), key_lines(workspace)
    if arguments.json:
        print_json({"slots": slots, **({"recovery_code": code} if code else {})})
        return
    print("The vault is opened by:")
    for line in lines:
        print(f"  {line}")
    if code:
        print("New recovery code, shown this once. The old one opens nothing any more:")
        print(code)
        type_back(code, ask=not arguments.code_noted)


def audit_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``audit``."""
    del cancel
    with open_workspace(arguments) as workspace:
        if arguments.check is not None:
            check_seal(workspace, arguments.check)
            print("The seal is whole: nothing in the text was changed.")
        elif arguments.out is not None:
            workspace.export_audit(arguments.out)
            print(f"Written: {arguments.out}")
        elif arguments.json:
            entries = workspace.audit.entries(max(1, arguments.last))
            print_json({"entries": [dataclasses.asdict(entry) for entry in entries]})
        else:
            print("\n".join(audit_lines(workspace, arguments.last)))


def verify_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``verify``."""
    with open_workspace(arguments) as workspace:
        if arguments.record is not None:
            checked = workspace.check_record(arguments.record)
            if arguments.json:
                print_json({"sound": True, **dataclasses.asdict(checked)})
            else:
                print(
                    f"The record of answer {checked.answer} is whole. Row {checked.row} of the"
                    f" audit log, {checked.at}, tells of it, and the log is sound."
                )
            return
        damage = workspace.examine(cancel)
        if damage is not None:
            good = workspace.good_backup(cancel)
            if arguments.json:
                print_json(damage_record(damage, good))
            else:
                print("\n".join(damage_lines(damage, good)))
            raise VaultDamagedError(
                "The vault's database is damaged",
                "What is lost stands above. Restore a backup: strongroom restore FOLDER --to"
                " NEW-FOLDER.",
            )
        workspace.verify_log()
    if arguments.json:
        print_json({"sound": True})
    else:
        print("Every page of the vault is sound, and so is its audit log.")
