"""The commands about matters and what is removed from them."""

import argparse
import threading

from desktop.commands.matter import export_matter, import_matter
from desktop.commands.opening import open_workspace
from desktop.commands.output import print_json, progress
from desktop.commands.trash import remove, trash
from desktop.commands.vault import change_duty, duty_words, shred
from desktop.errors import UsageError

Arguments = argparse.Namespace


def matter_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``matter``."""
    if arguments.action != "list" and not arguments.name:
        raise UsageError("A name is missing", f"strongroom matter {arguments.action} NAME")
    moved = {"export": export_matter, "import": import_matter}.get(arguments.action)
    if moved is not None:
        with open_workspace(arguments) as workspace:
            print("\n".join(moved(workspace, arguments, progress, cancel)))
        return
    with open_workspace(arguments, create=arguments.action == "add") as workspace:
        if arguments.action == "add":
            workspace.add_matter(arguments.name, arguments.keep_originals)
        elif arguments.action == "remove":
            workspace.remove_matter(arguments.name)
        elif arguments.action == "keep":
            change_duty(workspace, arguments)
        matters = workspace.matters()
        kept = {matter.name: duty_words(workspace, matter.name) for matter in matters}
    if arguments.json:
        print_json(
            {
                "matters": [
                    {"name": m.name, "documents": m.documents, "kept": kept[m.name]}
                    for m in matters
                ]
            }
        )
    elif arguments.action in ("list", "keep"):
        for matter in matters:
            said = f"\t{kept[matter.name]}" if kept[matter.name] else ""
            print(f"{matter.name}\t{matter.documents} documents{said}")


def shred_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``shred``."""
    del cancel
    with open_workspace(arguments) as workspace:
        shred(workspace, arguments)
    print(arguments.out.read_text("utf-8"))


def remove_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``remove``."""
    del cancel
    with open_workspace(arguments) as workspace:
        for line in remove(workspace, arguments):
            print(line)


def trash_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``trash``."""
    del cancel
    with open_workspace(arguments) as workspace:
        record, lines = trash(workspace, arguments)
    if arguments.json:
        print_json(record)
    else:
        print("\n".join(lines))
