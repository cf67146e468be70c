"""The command line: parses words, calls the workspace, prints its events.

Results go to standard output, progress and errors to standard error. Exit status: 0 done, 1 failed
with a message, 2 wrong usage. Never a traceback.
"""

import argparse
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import confine
from desktop.commands.check import add_check_options, check
from desktop.commands.clauses import add_clauses_options
from desktop.commands.draft import add_draft_options
from desktop.commands.handlers.drafting import (
    clauses_command,
    draft_command,
    redline_command,
    templates_command,
    write_command,
)
from desktop.commands.handlers.indexing import (
    add_command,
    embedder_command,
    report_command,
    resume_command,
    server_command,
    show_command,
    watch_command,
)
from desktop.commands.handlers.matters import (
    matter_command,
    remove_command,
    shred_command,
    trash_command,
)
from desktop.commands.handlers.program import (
    demo_command,
    models_command,
    parts_command,
    prove_command,
)
from desktop.commands.handlers.questions import (
    ask_command,
    mark_command,
    notes_command,
    review_command,
    search_command,
    talks_command,
)
from desktop.commands.handlers.vault import (
    audit_command,
    backup_command,
    init_command,
    keys_command,
    lock_command,
    restore_command,
    status_command,
    verify_command,
)
from desktop.commands.keys import add_keys_options
from desktop.commands.matter import add_matter_file_options
from desktop.commands.models import add_models_options, open_errands
from desktop.commands.opening import positive
from desktop.commands.output import PlainOutput, fail, progress, say
from desktop.commands.prove import add_parts_options, add_prove_options
from desktop.commands.redline import add_redline_options
from desktop.commands.review import add_review_options
from desktop.commands.scope import add_scope_options
from desktop.commands.server import add_server_options, open_bridge
from desktop.commands.talks import (
    add_ask_options,
    add_mark_options,
    add_notes_options,
    add_talks_options,
)
from desktop.commands.templates import add_templates_options
from desktop.commands.trash import add_remove_options, add_trash_options
from desktop.commands.vault import (
    add_audit_options,
    add_backup_options,
    add_restore_options,
    add_shred_options,
)
from desktop.commands.write import add_write_options
from desktop.errors import CancelledError, DesktopError, UsageError, of_disk

if TYPE_CHECKING:
    from desktop.bridge import Bridge

Arguments = argparse.Namespace


def main(words: list[str] | None = None) -> int:
    """Run one command. Returns the exit status."""
    arguments = _parser().parse_args(words)
    bridge: Bridge | None = None
    arguments.helper = None
    try:
        bridge = open_bridge(arguments)
        arguments.helper = open_errands(arguments)
        confine.close_network()
        confine.forbid_memory_dumps()
        cancel = threading.Event()
        _stop_on_signals(cancel)
        run: Callable[[Arguments, threading.Event], None] = arguments.run
        with contextlib.redirect_stdout(PlainOutput(sys.stdout)):
            run(arguments, cancel)
    except UsageError as error:
        return fail(error, 2)
    except DesktopError as error:
        return fail(error, 1)
    except CancelledError:
        progress("")
        say("Stopped. What was done is kept; run the same command again to go on.")
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - a user never sees a traceback
        if (refused := of_disk(error)) is not None:
            return fail(refused, 1)
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else ""
        say(f"strongroom: internal error, please report: {type(error).__name__} at {where}")
        return 1
    finally:
        for each in (bridge, arguments.helper):
            if each is not None:
                each.close()
    return 0


_Run = Callable[[Arguments, threading.Event], None]
_Command = Callable[[str, _Run, str], argparse.ArgumentParser]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="strongroom",
        description="Confidential documents: indexed, searched, answered and drafted offline.",
    )
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the vault's folder")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="a file whose first line is the passphrase",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: _Run, text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    _vault_commands(command)
    _reading_commands(command)
    _question_commands(command)
    _drafting_commands(command)
    _keeping_commands(command)
    _model_commands(command)
    server = command("server", server_command, "use a firm's own vector server, off by default")
    add_server_options(parser, server)
    _with_json(server)
    demo = command("demo", demo_command, "the main job on the sample matter")
    demo.add_argument("--out", type=Path, default=Path("strongroom-demo-nda.docx"))
    return parser


def _with_matter(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--matter", metavar="M", help="the matter (the only one)")


def _with_json(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--json", action="store_true", help="machine-readable output")


def _vault_commands(command: _Command) -> None:
    init = command("init", init_command, "make a vault")
    init.add_argument(
        "--code-noted", action="store_true", help="for scripts: the recovery code is not asked back"
    )
    _with_json(command("status", status_command, "what the vault holds"))
    command("lock", lock_command, "have the program that holds the vault lock it")
    matter = command("matter", matter_command, "add, list or remove matters")
    matter.add_argument("action", choices=("add", "list", "remove", "keep", "export", "import"))
    matter.add_argument("--hold", metavar="WHY", help='keep: a legal hold; "" ends it')
    matter.add_argument(
        "--keep-until", metavar="DAY", help='keep: nothing is deleted before; "" for no term'
    )
    matter.add_argument("name", nargs="?", help="import: the file")
    add_matter_file_options(matter)
    matter.add_argument(
        "--keep-originals", action="store_true", help="copy each file into the vault"
    )
    _with_json(matter)


def _reading_commands(command: _Command) -> None:
    add = command("add", add_command, "index files and folders")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument(
        "--password-file",
        type=Path,
        metavar="F",
        help="a file of passwords to try on locked files, one a line",
    )
    resume = command("resume", resume_command, "go on with files that an earlier run left")
    watch = command("watch", watch_command, "read whatever changes in folders, until Ctrl+C")
    watch.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="folders to add")
    only = watch.add_mutually_exclusive_group()
    only.add_argument("--list", action="store_true", help="list the watched folders and end")
    only.add_argument("--remove", action="store_true", help="watch these folders no longer")
    watch.add_argument(
        "--polled", action="store_true", help="look for changes: other computers make some"
    )
    for sub in (add, resume, watch):
        _with_matter(sub)
        _with_json(sub)
    report = command("report", report_command, "save what became of every file of a matter")
    report.add_argument("--out", type=Path, required=True, metavar="F", help=".html or .csv")
    _with_matter(report)


def _question_commands(command: _Command) -> None:
    search = command("search", search_command, "find passages")
    search.add_argument("query", nargs="?")
    search.add_argument("-k", type=positive, default=10, metavar="N", help="how many (10)")
    ask = command("ask", ask_command, "answer a question with citations")
    add_ask_options(ask)
    ask.add_argument("question", nargs="?")
    ask.add_argument("--no-model", action="store_true", help="evidence only")
    for sub, key in ((search, "query"), (ask, "question")):
        add_scope_options(sub)
        sub.add_argument("--batch", type=Path, metavar="F", help=f'lines of {{"id","{key}"}}')
        _with_matter(sub)
        _with_json(sub)
    add_review_options(
        command("review", review_command, "ask the same questions of many documents")
    )
    talks = command("talks", talks_command, "what was asked before")
    add_talks_options(talks)
    notes = command("notes", notes_command, "what is to be kept in mind")
    add_notes_options(notes)
    mark = command("mark", mark_command, "mark answers as verified or wrong")
    add_mark_options(mark)
    for sub in (talks, notes, mark):
        _with_matter(sub)
        _with_json(sub)


def _drafting_commands(command: _Command) -> None:
    clauses = command("clauses", clauses_command, "find, compare and save clauses")
    add_clauses_options(clauses)
    write = command("write", write_command, "write a clause or a letter from precedents")
    add_write_options(write)
    templates = command("templates", templates_command, "make templates of documents")
    add_templates_options(templates)
    show = command("show", show_command, "print the stored text of a document")
    show.add_argument("document", metavar="DOC")
    show.add_argument("--page", type=positive, metavar="N")
    show.add_argument("--hidden", action="store_true", help="the texts that no page shows")
    for sub in (clauses, write, templates, show):
        _with_matter(sub)
        _with_json(sub)
    add_draft_options(
        command("draft", draft_command, "list templates, or fill one and write a DOCX file")
    )
    add_check_options(command("check", check, "check a document before it is given out"))
    add_redline_options(
        command("redline", redline_command, "compare two versions and write tracked changes")
    )


def _keeping_commands(command: _Command) -> None:
    add_backup_options(command("backup", backup_command, "back the vault up, encrypted as it is"))
    add_restore_options(
        command("restore", restore_command, "make a vault of a backup, in a new folder")
    )
    add_keys_options(command("keys", keys_command, "what opens the vault, and changing it"))
    add_audit_options(command("audit", audit_command, "what was done with the vault"))
    add_remove_options(command("remove", remove_command, "move documents to the trash"))
    add_trash_options(
        command("trash", trash_command, "what was removed: restored, or deleted for good")
    )
    add_shred_options(command("shred", shred_command, "delete documents, with a certificate"))
    add_prove_options(command("prove", prove_command, "show that nothing leaves this machine"))
    add_parts_options(command("parts", parts_command, "what Strongroom is made of, with licences"))
    verify = command("verify", verify_command, "read every page of the vault and its audit log")
    verify.add_argument(
        "--record", type=Path, metavar="F", help="check the work record of an answer instead"
    )
    _with_json(verify)


def _model_commands(command: _Command) -> None:
    embedder = command(
        "embedder", embedder_command, "show or change the model that finds by meaning"
    )
    embedder.add_argument(
        "--set", metavar="NAME", dest="wanted", help="search by this model from now on; resumes"
    )
    embedder.add_argument("--give-up", action="store_true", help="drop a change that has not ended")
    embedder.add_argument("--matter", metavar="M", help="one matter (all of them)")
    _with_json(embedder)
    add_models_options(
        command("models", models_command, "list, download, import, try, choose and remove models")
    )


def _stop_on_signals(cancel: threading.Event) -> None:
    """The first Ctrl+C asks for an orderly end; a second one ends at once."""

    def stop(number: int, frame: object) -> None:
        del frame
        if cancel.is_set():
            os._exit(128 + number)
        cancel.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
