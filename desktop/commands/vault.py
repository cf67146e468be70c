"""``strongroom backup``, ``restore`` and ``verify``: the vault as a whole."""

import argparse
import dataclasses
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.errors import UsageError
from desktop.vault.copies import backup
from desktop.vault.copies.backup import Generation
from desktop.vault.disk.rescue import Damage
from desktop.workspace import Workspace

Progress = Callable[[str], None]


def add_backup_options(parser: argparse.ArgumentParser) -> None:
    """What ``backup`` takes."""
    parser.add_argument("to", type=Path, metavar="FOLDER", help="a folder, such as a USB stick's")
    parser.add_argument("--list", action="store_true", help="list the backups there and end")
    parser.add_argument("--check", action="store_true", help="read all of the backups there")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def add_restore_options(parser: argparse.ArgumentParser) -> None:
    """What ``restore`` takes."""
    parser.add_argument("source", type=Path, metavar="FOLDER", help="what was backed up to")
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help="a new folder")
    parser.add_argument("--made", metavar="TIME", help="which backup (the newest): see --list")
    parser.add_argument(
        "--recovery-code-file", type=Path, metavar="F", help="a file with the recovery code"
    )


def add_audit_options(parser: argparse.ArgumentParser) -> None:
    """What ``audit`` takes."""
    parser.add_argument("--last", type=int, default=50, metavar="N", help="how many entries (50)")
    parser.add_argument("--out", type=Path, metavar="F", help="write it: .csv, or sealed .txt")
    parser.add_argument("--check", type=Path, metavar="F", help="check the seal of a written .txt")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def add_shred_options(parser: argparse.ArgumentParser) -> None:
    """What ``shred`` takes."""
    parser.add_argument("documents", nargs="*", metavar="DOC")
    parser.add_argument("--matter", metavar="M", help="the matter (the only one)")
    parser.add_argument("--whole-matter", action="store_true", help="the matter with all in it")
    parser.add_argument(
        "--trash", type=int, nargs="*", default=[], metavar="N", help="what lies in the trash"
    )
    parser.add_argument(
        "--whole-vault", action="store_true", help="the vault: its keys, then all of its files"
    )
    parser.add_argument(
        "--yes", action="store_true", help="for scripts: the vault's end is not asked back"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="F.txt", help="the certificate")


def shred(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """Delete what was named past the trash, and write the certificate."""
    if arguments.whole_vault:
        _destroy(workspace, arguments)
        return
    if not (arguments.documents or arguments.whole_matter or arguments.trash):
        raise UsageError("What is to be shredded?", "Name documents, a matter or trash.")
    ids: list[int] = []
    whole = ""
    if arguments.documents or arguments.whole_matter:
        matter = workspace.choose_matter(arguments.matter)
        ids = [workspace.find_document(words, matter).id for words in arguments.documents]
        whole = matter if arguments.whole_matter else ""
    left = workspace.shred(ids, arguments.out, matter=whole, trash_ids=arguments.trash)
    if left.names:
        print("Not deleted, these say some of the same words:", "; ".join(left.names))
    if left.others:
        print("Some of the same words stand in:", ", ".join(left.others))


def _destroy(workspace: Workspace, arguments: argparse.Namespace) -> None:
    if not arguments.yes:
        if not sys.stdin.isatty():
            raise UsageError("Nobody is there to be asked", "Add --yes to destroy the vault.")
        typed = input(f"Type shred to destroy {workspace.folder} for good: ")
        if typed.strip() != "shred":
            raise UsageError("The word was not typed", "Nothing was destroyed.")
    if workspace.folder in (arguments.out.absolute(), *arguments.out.absolute().parents):
        raise UsageError("The certificate would go with the vault", "Choose another folder.")
    workspace.destroy(arguments.out)


def change_duty(workspace: Workspace, arguments: argparse.Namespace) -> None:
    """Note a hold or a term of a matter, or end one."""
    name = workspace.choose_matter(arguments.name)
    duty = workspace.duty(name)
    if arguments.hold is not None:
        duty = replace(duty, hold=arguments.hold)
    if arguments.keep_until is not None:
        duty = replace(duty, keep_until=arguments.keep_until)
    workspace.keep_duty(name, duty)


def duty_words(workspace: Workspace, name: str) -> str:
    """What a matter must be kept for, in words; "" for nothing."""
    duty = workspace.duty(name)
    said = [f"legal hold: {duty.hold}"] if duty.hold else []
    if duty.keep_until:
        today = datetime.now(UTC).date()
        passed = " (passed: may be deleted)" if duty.is_over(today) else ""
        said.append(f"kept until {duty.keep_until}{passed}")
    return "; ".join(said)


def network_words(record: dict[str, Any]) -> str:
    """What ``status`` says of the network, in a line."""
    quiet = max(record["since"], record["last_download"], record["server_used"])
    said = f"no connection since {quiet[:10]}"
    if record["refused"]:
        said += f"; {record['refused']} attempts refused, the last {record['last_refused']}"
    if record["downloads"]:
        said += f"; {record['downloads']} models downloaded by you"
    return said


def audit_lines(workspace: Workspace, last: int) -> list[str]:
    """The newest entries of the audit log, a line each."""
    return [
        "  ".join(filter(None, (entry.at, entry.action, entry.matter, entry.subject, entry.detail)))
        for entry in workspace.audit.entries(max(1, last))
    ]


def check_seal(workspace: Workspace, file: Path) -> None:
    """Raises UsageError for a text that is not as this vault wrote it."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise UsageError("The file can't be read", f"Check {file}.") from None
    if not workspace.is_sealed(text):
        raise UsageError(
            "The seal is broken",
            "The text was changed, or another vault wrote it. Ask for an unchanged copy.",
        )


def write_backup(
    workspace: Workspace, target: Path, progress: Progress, cancel: threading.Event
) -> dict[str, Any]:
    """Back the vault up; what was done, as a record."""
    copied = 0
    for event in workspace.back_up(target, cancel):
        copied = max(copied, event.copied)
        progress(f"{event.done * 100 // max(1, event.total)} %")
    progress("")
    return generation_record(backup.newest(target)) | {"copied": copied}


def backups(target: Path, cancel: threading.Event, *, check: bool) -> list[dict[str, Any]]:
    """The backups in a folder; with ``check`` whether each is whole."""
    records = []
    for generation in backup.generations(target):
        record = generation_record(generation)
        if check:
            record["damaged"] = len(backup.check(generation, cancel))
        records.append(record)
    return records


def chosen(source: Path, made: str | None) -> Generation:
    """The newest backup, or the one made at this time. Raises NotFoundError, UsageError."""
    newest = backup.newest(source)
    if made is None:
        return newest
    found = [each for each in backup.generations(source) if each.made.startswith(made)]
    if len(found) != 1:
        raise UsageError("Which backup?", "Give the time of one as `backup --list` prints it.")
    return found[0]


def generation_record(generation: Generation) -> dict[str, Any]:
    """A backup in JSON."""
    return {
        "made": generation.made,
        "vault": generation.vault_id,
        "bytes": generation.size,
        "path": str(generation.path),
    }


def generation_line(record: dict[str, Any]) -> str:
    """A backup in one line."""
    state = ""
    if "damaged" in record:
        state = "  whole" if not record["damaged"] else f"  {record['damaged']} pieces are damaged"
    return f"{record['made']}  {record['bytes'] / 1e6:.1f} MB{state}"


_KINDS = {"document": "document", "original": "the original file of", "draft": "draft"}
_PARTS = {
    "pages": "where pages of documents begin, and which texts are hidden",
    "index": "the index: searches may find less than there is",
    "log": "the audit log",
    "talks": "conversations and notes",
    "drafts": "versions of drafts",
    "clauses": "own clauses and templates",
    "trash": "the trash",
    "settings": "settings of the window, terms and holds",
    "list": "the list of documents: some may not be named here",
}


def damage_record(damage: Damage, good: Generation | None) -> dict[str, Any]:
    """What is lost of a vault, in JSON."""
    return {
        "sound": False,
        "pages": damage.pages,
        "lost": [dataclasses.asdict(each) for each in damage.lost],
        "parts": list(damage.parts),
        "backup": None if good is None else generation_record(good),
    }


def damage_lines(damage: Damage, good: Generation | None) -> list[str]:
    """The same in words, with what to do."""
    lines = [f"Damaged pages: {damage.pages}"]
    lines += [
        f"Lost         {_KINDS[each.kind]} {each.name}"
        + (f" ({each.matter})" if each.matter else "")
        for each in damage.lost
    ]
    lines += [f"Not whole    {_PARTS[part]}" for part in damage.parts]
    if not damage.lost:
        lines.append("Every document and draft that is listed can be read.")
    lines.append(
        "The vault is open for reading only from now on; what can be read can be exported."
    )
    if good is None:
        lines.append(
            "No whole backup is known. Look on your sticks: strongroom backup FOLDER --check"
        )
    else:
        source = good.path.parents[2]
        lines.append(f"The newest whole backup is of {good.made}. To restore it:")
        lines.append(f"  strongroom restore {source} --made {good.made} --to NEW-FOLDER")
    return lines
