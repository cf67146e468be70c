"""The commands that read files, and that show what was read."""

import argparse
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.commands.opening import open_workspace
from desktop.commands.output import print_json, progress, say, shown
from desktop.commands.records import embedder_record, file_record, inner_record, summary_record
from desktop.commands.run_words import how_many, progress_words, reason_words
from desktop.commands.server import server
from desktop.commands.watch import change_folders, folder_line, folder_record, watch
from desktop.documents import Hidden
from desktop.errors import UsageError
from desktop.events import (
    AddSummary,
    ChunkProgress,
    FileProgress,
    FileRemoved,
    IndexBuildProgress,
    IndexEvent,
    PageProgress,
    Scanned,
)
from desktop.ingest.run.progress import Meter
from desktop.ingest.scan import NOT_A_FILE

Arguments = argparse.Namespace


def add_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``add``."""
    with open_workspace(arguments, create=True) as workspace:
        matter = workspace.ensure_matter(arguments.matter)
        events = workspace.add(
            arguments.paths, matter, cancel, passwords=_passwords(arguments.password_file)
        )
        failed = report_run(events, as_json=arguments.json)
    if failed:
        say(f"{failed} could not be read; the reasons stand beside their names.")


def _passwords(file: Path | None) -> list[str]:
    """The lines of a file of passwords; a password never stands on the command line."""
    if file is None:
        return []
    try:
        return [line for line in file.read_text("utf-8").splitlines() if line]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The password file can't be read", f"Check {file}.") from error


def resume_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``resume``."""
    with open_workspace(arguments) as workspace:
        matter = workspace.choose_matter(arguments.matter)
        failed = report_run(workspace.resume(matter, cancel), as_json=arguments.json)
    if failed:
        say(f"{failed} could not be read; the reasons stand beside their names.")


def watch_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``watch``."""
    with open_workspace(arguments, create=not (arguments.list or arguments.remove)) as workspace:
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
            watch(workspace, lambda events: report_run(events, as_json=as_json), say, cancel)
            return
    if arguments.json:
        print_json({"watched": [folder_record(folder) for folder in folders]})
        return
    for folder in folders:
        print(folder_line(folder))


def report_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``report``."""
    del cancel
    with open_workspace(arguments) as workspace:
        workspace.write_report(workspace.choose_matter(arguments.matter), arguments.out)
    print(f"Written: {arguments.out}")


def report_run(events: Iterator[IndexEvent], *, as_json: bool) -> int:
    """Print an indexing run as it goes. Returns how many files failed."""
    failed = 0
    meter = Meter()
    for event in events:
        meter.take(event)
        if isinstance(event, Scanned):
            say(how_many(event.files, "file"))
        elif isinstance(event, FileProgress) and event.status.is_final:
            failed += event.status == "failed"
            progress("")
            _print_file(event, as_json=as_json)
        elif isinstance(event, AddSummary):
            progress("")
            _print_summary(event, as_json=as_json)
        elif not isinstance(event, FileRemoved):  # nobody removes anything meanwhile
            progress(progress_words(meter.progress, _doing(event)))
    return failed


def _doing(event: FileProgress | PageProgress | ChunkProgress) -> str:
    name = shown(Path(event.path).name)
    if isinstance(event, PageProgress):
        return f"recognised {event.done:,} of {how_many(event.total, 'page')} of {name}"
    if isinstance(event, ChunkProgress):
        return f"embedding {event.done:,} of {how_many(event.total, 'passage')} of {name}"
    return f"{event.status} {name}"


def _print_file(event: FileProgress, *, as_json: bool) -> None:
    if as_json:
        print_json(file_record(event))
        return
    words = reason_words(event.status, event.reason)
    note = f"  ({words})" if words else ""
    print(f"{event.status:10} {shown(event.path)}{note}")


def _print_summary(event: AddSummary, *, as_json: bool) -> None:
    summary = summary_record(event)
    if as_json:
        print_json({"summary": summary})
        return
    for path in event.left_out:
        print(f"{'left out':10} {shown(path)}  ({NOT_A_FILE})")
    if summary.pop("left_out", None):
        summary["left out"] = len(event.left_out)
    print(", ".join(f"{value} {key}" for key, value in summary.items()))


def show_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``show``."""
    del cancel
    with open_workspace(arguments) as workspace:
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
            raise UsageError(
                "There is no such page", f"The document has {how_many(len(pages), 'page')}."
            )
        text = text[chosen[0].start : chosen[0].end]
    if arguments.json:
        count = len(pages) or None
        record = {"doc": document.path, "page": arguments.page, "pages": count, "text": text}
        files = {"files": list(map(inner_record, inside))} if inside else {}
        print_json(record | files)
    elif text or not inside:
        print(text)
    else:
        print(f"It holds no text of its own, but {how_many(len(inside), 'file')}:")
        for found in inside:
            reason = f"  ({found.reason})" if found.reason else ""
            print(f"{found.status:10} {shown(found.path)}{reason}")


def _print_hidden(hidden: Sequence[Hidden], *, as_json: bool) -> None:
    if as_json:
        texts = [{"page": h.page, "reason": h.reason, "text": h.text} for h in hidden]
        print_json({"hidden": texts})
        return
    for item in hidden:
        place = f"page {item.page}, " if item.page else ""
        print(f"[{place}{item.reason}]\n{item.text}\n")
    if not hidden:
        print("No text of this document is hidden.")


def embedder_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``embedder``."""
    with open_workspace(arguments) as workspace:
        wanted = arguments.matter and workspace.choose_matter(arguments.matter)
        if arguments.give_up:
            for matter in [wanted] if wanted else [m.name for m in workspace.matters()]:
                workspace.give_up_index_build(matter)
        elif arguments.wanted:
            for event in workspace.change_embedder(arguments.wanted, wanted, cancel):
                if isinstance(event, IndexBuildProgress):
                    progress(f"{event.matter}: {event.done} of {event.total} passages")
                elif event.by_place:
                    progress("")
                    say(
                        f"Warning: {event.matter}: the model could not take {event.by_place} of"
                        f" {how_many(event.chunks, 'passage')}. They are found by their words; by"
                        " meaning, only by the name of their file and the heading they stand under."
                    )
            progress("")
        record = embedder_record(workspace)
    if arguments.json:
        print_json(record)
        return
    print(f"New matters are indexed with {record['chosen']}.")
    for each in record["matters"]:
        print(f"{each['name']}: {each['embedder']}")
        if each["building"]:
            done, total = each["building"]["done"], each["building"]["total"]
            print(f"    changing to {each['building']['embedder']}: {done} of {total} passages")
    print(f"Can be used here: {', '.join(record['usable']) or 'none'}")


def server_command(arguments: Arguments, cancel: threading.Event) -> None:
    """Run ``server``."""
    with open_workspace(arguments) as workspace:
        record = server(workspace, arguments, say, progress, cancel)
    if arguments.json:
        print_json(record)
    elif record["server"] is None:
        print("No server is used: the vault searches by itself, and nothing leaves this machine.")
    else:
        print(f"Server     {record['server']}")
        print(
            f"Copy       {'up to date' if record['in_step'] else 'behind: strongroom server send'}"
        )
    if record["problem"]:
        say(f"Warning: {record['problem']}")
