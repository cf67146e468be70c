"""The command line: parses words, calls the workspace, prints its events.

Results go to standard output, progress and errors to standard error. Exit status: 0 done, 1 failed
with a message, 2 wrong usage. Never a traceback.
"""

import argparse
import contextlib
import dataclasses
import getpass
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop import confine, paths
from desktop.bridge import Bridge
from desktop.cli_check import add_check_options, check
from desktop.cli_clauses import add_clauses_options, clauses
from desktop.cli_draft import add_draft_options, draft
from desktop.cli_keys import add_keys_options, change_keys, key_lines, secret_in, type_back
from desktop.cli_matter import add_matter_file_options, export_matter, import_matter
from desktop.cli_models import add_models_options, open_errands, run_models
from desktop.cli_prove import (
    add_parts_options,
    add_prove_options,
    list_parts,
    prove_network,
)
from desktop.cli_records import (
    answer_record,
    embedder_record,
    file_record,
    inner_record,
    matter_record,
    passage_record,
    status_record,
)
from desktop.cli_redline import add_redline_options, redline
from desktop.cli_review import (
    add_review_options,
    asked_line,
    coverage_lines,
    finding_lines,
    review,
)
from desktop.cli_scope import add_scope_options, scope_of
from desktop.cli_server import add_server_options, open_bridge, server
from desktop.cli_talks import (
    add_ask_options,
    add_mark_options,
    add_notes_options,
    add_talks_options,
    mark,
    newest,
    notes,
    talks,
)
from desktop.cli_templates import add_templates_options, run_templates
from desktop.cli_trash import add_remove_options, add_trash_options, remove, trash
from desktop.cli_vault import (
    add_audit_options,
    add_backup_options,
    add_restore_options,
    add_shred_options,
    audit_lines,
    backups,
    change_duty,
    check_seal,
    chosen,
    damage_lines,
    damage_record,
    duty_words,
    generation_line,
    network_words,
    shred,
    write_backup,
)
from desktop.cli_watch import change_folders, folder_line, folder_record, watch
from desktop.cli_write import add_write_options, write
from desktop.documents import CAUTION, Hidden, Scope
from desktop.errors import (
    CancelledError,
    DesktopError,
    UsageError,
    VaultDamagedError,
    VaultLockedError,
)
from desktop.events import (
    AddSummary,
    Answered,
    ChunkProgress,
    DocumentAsked,
    FileProgress,
    IndexBuildProgress,
    IndexEvent,
    PageProgress,
    Scanned,
)
from desktop.ingest.advice import advice
from desktop.vault.vault import Vault
from desktop.workspace import Workspace

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
        run(arguments, cancel)
    except UsageError as error:
        return _fail(error, 2)
    except DesktopError as error:
        return _fail(error, 1)
    except CancelledError:
        _say("Stopped. What was done is kept; run the same command again to go on.")
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - a user never sees a traceback
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else ""
        _say(f"strongroom: internal error, please report: {type(error).__name__} at {where}")
        return 1
    finally:
        for each in (bridge, arguments.helper):
            if each is not None:
                each.close()
    return 0


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

    def command(
        name: str, run: Callable[[Arguments, threading.Event], None], text: str
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    init = command("init", _init, "make a vault")
    init.add_argument(
        "--code-noted", action="store_true", help="for scripts: the recovery code is not asked back"
    )
    status = command("status", _status, "what the vault holds")
    command("lock", _lock, "have the program that holds the vault lock it")
    matter = command("matter", _matter, "add, list or remove matters")
    add = command("add", _add, "index files and folders")
    resume = command("resume", _resume, "go on with files that an earlier run left")
    watch = command("watch", _watch, "read whatever changes in folders, until Ctrl+C")
    report = command("report", _write_report, "save what became of every file of a matter")
    search = command("search", _search, "find passages")
    ask = command("ask", _ask, "answer a question with citations")
    add_review_options(command("review", _review, "ask the same questions of many documents"))
    add_ask_options(ask)
    earlier = (
        (command("talks", _talks, "what was asked before"), add_talks_options),
        (command("notes", _notes, "what is to be kept in mind"), add_notes_options),
        (command("mark", _mark, "mark answers as verified or wrong"), add_mark_options),
        (command("clauses", _clauses, "find, compare and save clauses"), add_clauses_options),
        (command("write", _write, "write a clause or a letter from precedents"), add_write_options),
        (command("templates", _templates, "make templates of documents"), add_templates_options),
    )
    for sub, add_options in earlier:
        add_options(sub)
        sub.add_argument("--matter", metavar="M", help="the matter (the only one)")
        sub.add_argument("--json", action="store_true", help="machine-readable output")
    show = command("show", _show, "print the stored text of a document")
    add_draft_options(command("draft", _draft, "list templates, or fill one and write a DOCX file"))
    add_check_options(command("check", check, "check a document before it is given out"))
    add_redline_options(
        command("redline", _redline, "compare two versions and write tracked changes")
    )
    add_backup_options(command("backup", _backup, "back the vault up, encrypted as it is"))
    add_restore_options(command("restore", _restore, "make a vault of a backup, in a new folder"))
    add_keys_options(command("keys", _keys, "what opens the vault, and changing it"))
    add_audit_options(command("audit", _audit, "what was done with the vault"))
    add_remove_options(command("remove", _remove, "move documents to the trash"))
    add_trash_options(command("trash", _trash, "what was removed: restored, or deleted for good"))
    add_shred_options(command("shred", _shred, "delete documents, with a certificate"))
    add_prove_options(command("prove", _prove, "show that nothing leaves this machine"))
    add_parts_options(command("parts", _parts, "what Strongroom is made of, with licences"))
    verify = command("verify", _verify, "read every page of the vault and its audit log")
    verify.add_argument(
        "--record", type=Path, metavar="F", help="check the work record of an answer instead"
    )
    embedder = command("embedder", _embedder, "show or change the model that finds by meaning")
    add_models_options(
        command("models", _models, "list, download, import, try, choose and remove models")
    )
    server = command("server", _server, "use a firm's own vector server, off by default")
    demo = command("demo", _demo, "the main job on the sample matter")

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
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument(
        "--password-file",
        type=Path,
        metavar="F",
        help="a file of passwords to try on locked files, one a line",
    )
    watch.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="folders to add")
    only = watch.add_mutually_exclusive_group()
    only.add_argument("--list", action="store_true", help="list the watched folders and end")
    only.add_argument("--remove", action="store_true", help="watch these folders no longer")
    watch.add_argument(
        "--polled", action="store_true", help="look for changes: other computers make some"
    )
    report.add_argument("--out", type=Path, required=True, metavar="F", help=".html or .csv")
    for sub in (resume, watch, report):
        sub.add_argument("--matter", metavar="M", help="the matter (the only one)")
    for sub in (resume, watch):
        sub.add_argument("--json", action="store_true", help="machine-readable output")
    search.add_argument("query", nargs="?")
    search.add_argument("-k", type=_positive, default=10, metavar="N", help="how many (10)")
    ask.add_argument("question", nargs="?")
    ask.add_argument("--no-model", action="store_true", help="evidence only")
    for sub, key in ((search, "query"), (ask, "question")):
        add_scope_options(sub)
        sub.add_argument("--batch", type=Path, metavar="F", help=f'lines of {{"id","{key}"}}')
    show.add_argument("document", metavar="DOC")
    show.add_argument("--page", type=_positive, metavar="N")
    show.add_argument("--hidden", action="store_true", help="the texts that no page shows")
    demo.add_argument("--out", type=Path, default=Path("strongroom-demo-nda.docx"))
    add_server_options(parser, server)
    embedder.add_argument(
        "--set", metavar="NAME", dest="wanted", help="search by this model from now on; resumes"
    )
    embedder.add_argument("--give-up", action="store_true", help="drop a change that has not ended")
    embedder.add_argument("--matter", metavar="M", help="one matter (all of them)")
    for sub in (add, search, ask, show):
        sub.add_argument("--matter", metavar="M", help="the matter (the only one)")
    for sub in (status, matter, add, search, ask, show, verify, embedder, server):
        sub.add_argument("--json", action="store_true", help="machine-readable output")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


# ---------------------------------------------------------------------------------- the commands


def _init(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    folder = _folder(arguments)
    passphrase = _passphrase(arguments)
    workspace, code = Workspace.create(
        folder, passphrase=passphrase, use_keychain=passphrase is None
    )
    with contextlib.closing(workspace):
        print(f"Vault made in {folder}")
        print(f"Opened by: {', '.join(workspace.slots())}")
        print("Recovery code, shown this once. Write it down and keep it apart from the machine:")
        print(code)
        type_back(code, ask=not arguments.code_noted)


def _status(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        record = status_record(workspace.status(), workspace.models())
        for matter in record["matters"]:
            matter |= matter_record(workspace, matter["name"])
        record["network"] = dataclasses.asdict(workspace.network_record())
        record["watched"] = [folder_record(folder) for folder in workspace.watched_folders()]
    if arguments.json:
        _print_json(record)
        return
    print(f"Vault      {record['vault']}")
    print(f"Opened by  {', '.join(record['slots'])}")
    print(f"Encrypted  {record['cipher']}")
    print(f"Size       {record['bytes'] / 1e6:.1f} MB")
    for matter in record["matters"]:
        states = ", ".join(f"{number} {state}" for state, number in matter["states"].items())
        print(f"Matter     {matter['name']}: {matter['documents']} documents ({states or 'none'})")
        for group in matter["near_duplicates"]:
            print(f"Drafts     {len(group)} of {Path(group[0]['doc']).name}")
    print(f"Network    {network_words(record['network'])}")
    for folder in record["watched"]:
        print(f"Watched    {folder['folder']} ({folder['matter']}): {folder['state']}")
    for model in record["models"]:
        print(f"Model      {model['name']}: {model['state']}")
    for warning in record["warnings"]:
        print(f"Warning    {warning}")


def _lock(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    folder = _folder(arguments)
    owner = Workspace.owner(folder)
    if owner is None:
        print("The vault is locked: no program has it open.")
        return
    if not hasattr(signal, "SIGUSR1"):
        raise DesktopError("The window must lock itself here", "Press Ctrl+L in the window.")
    os.kill(owner, signal.SIGUSR1)
    print(f"Told process {owner} to lock the vault.")


def _matter(arguments: Arguments, cancel: threading.Event) -> None:
    if arguments.action != "list" and not arguments.name:
        raise UsageError("A name is missing", f"strongroom matter {arguments.action} NAME")
    moved = {"export": export_matter, "import": import_matter}.get(arguments.action)
    if moved is not None:
        with _workspace(arguments) as workspace:
            print("\n".join(moved(workspace, arguments, _progress, cancel)))
        return
    with _workspace(arguments, create=arguments.action == "add") as workspace:
        if arguments.action == "add":
            workspace.add_matter(arguments.name, arguments.keep_originals)
        elif arguments.action == "remove":
            workspace.remove_matter(arguments.name)
        elif arguments.action == "keep":
            change_duty(workspace, arguments)
        matters = workspace.matters()
        kept = {matter.name: duty_words(workspace, matter.name) for matter in matters}
    if arguments.json:
        _print_json(
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


def _add(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments, create=True) as workspace:
        matter = workspace.ensure_matter(arguments.matter)
        events = workspace.add(
            arguments.paths, matter, cancel, passwords=_passwords(arguments.password_file)
        )
        failed = _report(events, as_json=arguments.json)
    if failed:
        _say(f"{failed} could not be read; the reasons stand beside their names.")


def _passwords(file: Path | None) -> list[str]:
    """The lines of a file of passwords; a password never stands on the command line."""
    if file is None:
        return []
    try:
        return [line for line in file.read_text("utf-8").splitlines() if line]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The password file can't be read", f"Check {file}.") from error


def _resume(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        failed = _report(workspace.resume(matter, cancel), as_json=arguments.json)
    if failed:
        _say(f"{failed} could not be read; the reasons stand beside their names.")


def _watch(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments, create=not (arguments.list or arguments.remove)) as workspace:
        if arguments.paths and not arguments.list:
            chosen = workspace.choose_matter if arguments.remove else workspace.ensure_matter
            matter = chosen(arguments.matter)
            change_folders(
                workspace,
                arguments.paths,
                matter,
                remove=arguments.remove,
                polled=arguments.polled,
            )
        elif arguments.remove:
            raise UsageError("A folder is missing", "strongroom watch --remove PATH")
        folders = workspace.watched_folders()
        if not (arguments.list or arguments.remove):
            if not folders:
                raise UsageError("No folder is watched", "strongroom watch PATH")
            as_json = arguments.json
            watch(workspace, lambda events: _report(events, as_json=as_json), _say, cancel)
            return
    if arguments.json:
        _print_json({"watched": [folder_record(folder) for folder in folders]})
        return
    for folder in folders:
        print(folder_line(folder))


def _write_report(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        workspace.write_report(workspace.choose_matter(arguments.matter), arguments.out)
    print(f"Written: {arguments.out}")


def _report(events: Iterator[IndexEvent], *, as_json: bool) -> int:
    """Print an indexing run as it goes. Returns how many files failed."""
    failed = 0
    for event in events:
        if isinstance(event, Scanned):
            _say(f"{event.files} files")
        elif isinstance(event, PageProgress):
            _progress(f"  recognised {event.done} of {event.total} pages")
        elif isinstance(event, ChunkProgress):
            _progress(f"  embedding {event.done} of {event.total} passages")
        elif isinstance(event, FileProgress):
            if event.status.is_final:
                failed += event.status == "failed"
                _progress("")
                if as_json:
                    _print_json(file_record(event))
                else:
                    words = f"{event.reason} {advice(event.status, event.reason)}".strip()
                    note = f"  ({words})" if words else ""
                    print(f"{event.status:10} {event.path}{note}")
            else:
                name = Path(event.path).name
                _progress(f"{event.position} of {event.total}: {event.status} {name}")
        elif isinstance(event, AddSummary):
            summary = {**event.counts, "chunks": event.chunks, "seconds": round(event.seconds, 2)}
            if as_json:
                _print_json({"summary": summary})
            else:
                print(", ".join(f"{value} {key}" for key, value in summary.items()))
    return failed


def _search(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        scope = scope_of(arguments, workspace, matter)
        for record in _questions(arguments, "query"):
            query = record["query"]
            passages = workspace.search(query, matter, arguments.k, cancel, scope=scope)
            shown = {**record, "results": [passage_record(p) for p in passages]}
            if arguments.json or arguments.batch:
                _print_json(shown)
                continue
            for passage in passages:
                place = f", page {passage.page}" if passage.page else ""
                print(f"{Path(passage.doc).name}{place}\n    {_one_line(passage.text)}\n")
            if not passages:
                print("Nothing found.")


def _ask(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        scope = scope_of(arguments, workspace, matter)
        for record in _questions(arguments, "question"):
            _answer(workspace, matter, record, arguments, cancel, scope)


def _review(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        for line in review(workspace, arguments, _print_json, _progress, cancel):
            print(line)


def _answer(
    workspace: Workspace,
    matter: str,
    record: dict[str, Any],
    arguments: Arguments,
    cancel: threading.Event,
    scope: Scope | None,
) -> None:
    use_model = not arguments.no_model
    if use_model and not workspace.has_language_model():
        _say("No language model is installed: evidence only.")
    talk, after = arguments.talk, newest(workspace, arguments.talk, arguments.after)
    events = workspace.ask(
        record["question"], matter, cancel, use_model, scope=scope, talk=talk, after=after
    )
    for event in events:
        if isinstance(event, DocumentAsked):
            _progress(asked_line(event))
        if not isinstance(event, Answered):
            continue
        _progress("")
        ids = {"asked": event.asked, "talk": event.talk}
        shown = {**record, **answer_record(event.answer), **ids}
        if arguments.json or arguments.batch:
            _print_json(shown)
        else:
            _print_answer(shown)


def _talks(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        talks(workspace, arguments)


def _notes(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        notes(workspace, arguments)


def _mark(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        mark(workspace, arguments)


def _write(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        write(workspace, arguments, cancel)


def _clauses(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        clauses(workspace, arguments)


def _print_answer(record: dict[str, Any]) -> None:
    if record["understood"]:
        print(f"Understood: {record['understood']}\n")
    print(record["answer"])
    for claim in record["unsupported"]:
        print(f"  ! “{claim['text']}”: {claim['reason']}")
    if record["model"]:
        print(f"  ({CAUTION})")
    if "replaced" in record:
        said = record["replaced"]
        print(f"  The model had written: “{said['text']}” {said['reason']}")
    print()
    _print_quotes(record["citations"])
    if record["looked_for"]:
        print(f"Looked for: {'; '.join(record['looked_for'])}")
    if record["closest"]:
        print("The closest passages, which do not answer it:")
        _print_quotes(record["closest"])
    print()
    for line in finding_lines(record.get("findings", [])):
        print(line)
    for line in coverage_lines(record["status"], record["coverage"]):
        print(line)


def _print_quotes(citations: Sequence[dict[str, Any]]) -> None:
    for citation in citations:
        place = f", page {citation['page']}" if citation["page"] else ""
        print(f"[{citation['n']}] {Path(citation['doc']).name}{place}")
        print(f"    “{_one_line(citation['quote'])}”")


def _show(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        document = workspace.find_document(arguments.document, matter)
        if arguments.hidden:
            _print_hidden(workspace.hidden(document.id), as_json=arguments.json)
            return
        text = workspace.text(document.id)
        pages = workspace.pages(document.id)
        inside = [found for found in workspace.documents(matter) if found.parent == document.id]
    if arguments.page is not None:
        chosen = [page for page in pages if page.number == arguments.page]
        if not chosen:
            raise UsageError("There is no such page", f"The document has {len(pages)} pages.")
        text = text[chosen[0].start : chosen[0].end]
    if arguments.json:
        count = len(pages) or None
        record = {"doc": document.path, "page": arguments.page, "pages": count, "text": text}
        files = {"files": list(map(inner_record, inside))} if inside else {}
        _print_json(record | files)
    elif text or not inside:
        print(text)
    else:
        print(f"It holds no text of its own, but {len(inside)} files:")
        for found in inside:
            reason = f"  ({found.reason})" if found.reason else ""
            print(f"{found.status:10} {found.path}{reason}")


def _print_hidden(hidden: Sequence[Hidden], *, as_json: bool) -> None:
    if as_json:
        texts = [{"page": h.page, "reason": h.reason, "text": h.text} for h in hidden]
        _print_json({"hidden": texts})
        return
    for item in hidden:
        place = f"page {item.page}, " if item.page else ""
        print(f"[{place}{item.reason}]\n{item.text}\n")
    if not hidden:
        print("No text of this document is hidden.")


def _backup(arguments: Arguments, cancel: threading.Event) -> None:
    if arguments.list or arguments.check:
        records = backups(arguments.to, cancel, check=arguments.check)
        if not records and not arguments.json:
            print("There is no backup here.")
    else:
        with _workspace(arguments) as workspace:
            records = [write_backup(workspace, arguments.to, _progress, cancel)]
        if not arguments.json:
            print(f"Backed up: {records[0]['copied'] / 1e6:.1f} MB were new")
    if arguments.json:
        _print_json({"backups": records})
        return
    for record in records:
        print(generation_line(record))


def _restore(arguments: Arguments, cancel: threading.Event) -> None:
    file = arguments.recovery_code_file
    code = None if file is None else secret_in(file, "recovery code")
    passphrase = None if code is not None else _passphrase(arguments)
    generation = chosen(arguments.source, arguments.made)
    Vault.restore(
        generation, arguments.to, passphrase=passphrase, recovery_code=code, cancel=cancel
    )
    print(f"Restored to {arguments.to}: the state of {generation.made}")
    print(f"Open it with: strongroom --vault {arguments.to} status")


def _keys(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        code = change_keys(workspace, arguments)
        slots, lines = list(workspace.slots()), key_lines(workspace)
    if arguments.json:
        _print_json({"slots": slots, **({"recovery_code": code} if code else {})})
        return
    print("The vault is opened by:")
    for line in lines:
        print(f"  {line}")
    if code:
        print("New recovery code, shown this once. The old one opens nothing any more:")
        print(code)
        type_back(code, ask=not arguments.code_noted)


def _audit(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        if arguments.check is not None:
            check_seal(workspace, arguments.check)
            print("The seal is whole: nothing in the text was changed.")
        elif arguments.out is not None:
            workspace.export_audit(arguments.out)
            print(f"Written: {arguments.out}")
        elif arguments.json:
            entries = workspace.audit.entries(max(1, arguments.last))
            _print_json({"entries": [dataclasses.asdict(entry) for entry in entries]})
        else:
            print("\n".join(audit_lines(workspace, arguments.last)))


def _shred(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        shred(workspace, arguments)
    print(arguments.out.read_text("utf-8"))


def _remove(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        for line in remove(workspace, arguments):
            print(line)


def _trash(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    with _workspace(arguments) as workspace:
        record, lines = trash(workspace, arguments)
    if arguments.json:
        _print_json(record)
    else:
        print("\n".join(lines))


def _prove(arguments: Arguments, cancel: threading.Event) -> None:
    prove_network(arguments, _progress, cancel)


def _parts(arguments: Arguments, cancel: threading.Event) -> None:
    del cancel
    list_parts(arguments)


def _verify(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        if arguments.record is not None:
            checked = workspace.check_record(arguments.record)
            if arguments.json:
                _print_json({"sound": True, **dataclasses.asdict(checked)})
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
                _print_json(damage_record(damage, good))
            else:
                print("\n".join(damage_lines(damage, good)))
            raise VaultDamagedError("The vault's database is damaged", "What is lost stands above.")
        workspace.verify_log()
    if arguments.json:
        _print_json({"sound": True})
    else:
        print("Every page of the vault is sound, and so is its audit log.")


def _draft(arguments: Arguments, cancel: threading.Event) -> None:
    draft(arguments, cancel, lambda: _workspace(arguments))


def _redline(arguments: Arguments, cancel: threading.Event) -> None:
    redline(arguments, cancel, lambda: _workspace(arguments))


def _templates(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        record, lines = run_templates(workspace, arguments, cancel)
    if arguments.json:
        _print_json(record)
    else:
        print("\n".join(lines))


def _models(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        record, lines = run_models(workspace, arguments, arguments.helper, _progress, cancel)
    if arguments.json:
        _print_json(record)
        return
    for line in lines:
        print(line)


def _embedder(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        wanted = arguments.matter and workspace.choose_matter(arguments.matter)
        if arguments.give_up:
            for matter in [wanted] if wanted else [m.name for m in workspace.matters()]:
                workspace.give_up_index_build(matter)
        elif arguments.wanted:
            for event in workspace.change_embedder(arguments.wanted, wanted, cancel):
                if isinstance(event, IndexBuildProgress):
                    _progress(f"{event.matter}: {event.done} of {event.total} passages")
            _progress("")
        record = embedder_record(workspace)
    if arguments.json:
        _print_json(record)
        return
    print(f"New matters are indexed with {record['chosen']}.")
    for each in record["matters"]:
        print(f"{each['name']}: {each['embedder']}")
        if each["building"]:
            done, total = each["building"]["done"], each["building"]["total"]
            print(f"    changing to {each['building']['embedder']}: {done} of {total} passages")
    print(f"Can be used here: {', '.join(record['usable']) or 'none'}")


def _server(arguments: Arguments, cancel: threading.Event) -> None:
    with _workspace(arguments) as workspace:
        record = server(workspace, arguments, _say, _progress, cancel)
    if arguments.json:
        _print_json(record)
    elif record["server"] is None:
        print("No server is used: the vault searches by itself, and nothing leaves this machine.")
    else:
        print(f"Server     {record['server']}")
        print(
            f"Copy       {'up to date' if record['in_step'] else 'behind: strongroom server send'}"
        )
    if record["problem"]:
        _say(f"Warning: {record['problem']}")


def _demo(arguments: Arguments, cancel: threading.Event) -> None:
    from desktop.demo import run_demo

    def report(events: Iterator[IndexEvent]) -> None:
        _report(events, as_json=False)

    def answered(event: Answered) -> None:
        _print_answer({"question": event.answer.question, **answer_record(event.answer)})

    run_demo(arguments.vault, _passphrase(arguments), arguments.out, report, answered, cancel)


# ---------------------------------------------------------------------------------- what is shared


@contextlib.contextmanager
def _workspace(arguments: Arguments, *, create: bool = False) -> Iterator[Workspace]:
    """The opened vault. ``create`` makes one where there is none, as the first ``add`` does."""
    folder = _folder(arguments)
    passphrase = _passphrase(arguments)
    if create and not Workspace.exists(folder):
        workspace, code = Workspace.create(
            folder, passphrase=passphrase, use_keychain=passphrase is None
        )
        _say(f"A vault was made in {folder}.")
        _say(f"Its recovery code, shown this once; keep it apart from the machine:\n{code}")
    else:
        workspace = _opened(folder, passphrase)
    for warning in workspace.status().warnings:
        _say(f"Warning: {warning}")
    with contextlib.closing(workspace):
        yield workspace


def _opened(folder: Path, passphrase: str | None) -> Workspace:
    try:
        return Workspace.open(folder, passphrase=passphrase)
    except VaultLockedError:
        if passphrase is not None or not sys.stdin.isatty():
            raise
    return Workspace.open(folder, passphrase=getpass.getpass("Passphrase: "))


def _folder(arguments: Arguments) -> Path:
    return (arguments.vault or paths.default_vault_folder()).absolute()


def _passphrase(arguments: Arguments) -> str | None:
    file = arguments.passphrase_file
    return None if file is None else secret_in(file, "passphrase")


def _questions(arguments: Arguments, key: str) -> Iterator[dict[str, Any]]:
    """The one question of the command line, or those of the batch file."""
    words = getattr(arguments, key)
    if (words is None) == (arguments.batch is None):
        raise UsageError(f"Give a {key}, or --batch with a file of them", "Not both.")
    if arguments.batch is None:
        yield {key: words}
        return
    try:
        with arguments.batch.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _batch_record(line, key, number)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The batch file can't be read", f"Check {arguments.batch}.") from error


def _batch_record(line: str, key: str, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
        words = record.get(key, record.get("question", record.get("query")))
        if not isinstance(words, str):
            raise TypeError
    except (ValueError, AttributeError, TypeError):
        raise UsageError(
            f"Line {number} of the batch file is not in order",
            f'Each line is an object with "id" and "{key}".',
        ) from None
    return {"id": record.get("id"), key: words}


def _stop_on_signals(cancel: threading.Event) -> None:
    """The first Ctrl+C asks for an orderly end; a second one ends at once."""

    def stop(number: int, frame: object) -> None:
        del frame
        if cancel.is_set():
            os._exit(128 + number)
        cancel.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


def _print_json(record: dict[str, Any]) -> None:
    print(json.dumps(record, ensure_ascii=False), flush=True)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _progress(text: str) -> None:
    """One line that overwrites itself; nothing where standard error is no terminal."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def _fail(error: DesktopError, status: int) -> int:
    _progress("")
    _say(f"strongroom: {error.title}. {error.message}")
    return status
