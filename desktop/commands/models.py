"""``strongroom models``: what this machine can run, brought in, tried, chosen and removed."""

import argparse
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop import errands, paths
from desktop.errands import Helper
from desktop.errors import UsageError
from desktop.events import BytesProgress, ModelImported, ModelImportProgress, ModelTried
from desktop.local_models.catalog import SUBJECTS
from desktop.local_models.store import InstalledModel
from desktop.workspace import Workspace

_ACTIONS = ("list", "download", "import", "check", "try", "remove", "default")
_STAGES = {"reading": "Reading its head", "copying": "Copying", "checking": "Checking hash"}
Progress = Callable[[str], None]


def add_models_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("action", choices=_ACTIONS, nargs="?", default="list")
    parser.add_argument("name", nargs="?", help="the model's name; import: a .gguf file")
    parser.add_argument(
        "--kind",
        choices=SUBJECTS,
        help="default: for matters of this kind; with --matter alone: the matter is of this kind",
    )
    parser.add_argument("--matter", metavar="M", help="default: for this matter only")
    parser.add_argument("--json", action="store_true", help="machine-readable output")


def open_errands(arguments: argparse.Namespace) -> Helper | None:
    """The helper that may use the network, for a download only. Call before the network is
    closed."""
    wanted = getattr(arguments, "action", "") == "download" and hasattr(arguments, "kind")
    return errands.Helper(paths.models_folder()) if wanted else None


def run_models(
    workspace: Workspace,
    arguments: argparse.Namespace,
    helper: Helper | None,
    progress: Progress,
    cancel: threading.Event,
) -> tuple[dict[str, Any], list[str]]:
    """Do what was asked; the object of --json, and the lines to print."""
    action = arguments.action
    if action == "list":
        models = workspace.models()
        return {"models": [model_record(model) for model in models]}, model_lines(models)
    if action == "default":
        return _default(workspace, arguments)
    if not arguments.name:
        raise UsageError("No model was named", f"Write: strongroom models {action} NAME")
    if action == "import":
        return _import(workspace, Path(arguments.name), progress, cancel)
    if action == "try":
        return _try(workspace, arguments.name, progress, cancel)
    if action == "remove":
        workspace.remove_model(arguments.name)
        return {"removed": arguments.name}, [f"{arguments.name} was removed."]
    if action == "download":
        workspace.fetch_by(helper.line() if helper is not None else None)
        events = workspace.download_model(arguments.name, cancel)
    else:
        events = workspace.verify_model(arguments.name, cancel)
    for event in events:
        progress(_bytes_words(event))
    progress("")
    model = next(each for each in workspace.models() if each.name == arguments.name)
    return model_record(model), [f"{model.title} is here and verified: {model.sha256}"]


def _import(
    workspace: Workspace, file: Path, progress: Progress, cancel: threading.Event
) -> tuple[dict[str, Any], list[str]]:
    record: dict[str, Any] = {}
    lines: list[str] = []
    for event in workspace.import_model(file, cancel):
        if isinstance(event, ModelImportProgress):
            share = f" {event.done * 100 // event.total} %" if event.total else ""
            progress(f"{_STAGES[event.stage]}{share}")
        elif isinstance(event, ModelImported):
            record = {"name": event.name, "title": event.title, "known": event.known}
            known = "a model of the catalogue" if event.known else "not in the catalogue"
            lines.append(f"{event.title} is now here as {event.name} ({known}).")
    progress("")
    return record, lines


def _try(
    workspace: Workspace, name: str, progress: Progress, cancel: threading.Event
) -> tuple[dict[str, Any], list[str]]:
    record: dict[str, Any] = {}
    lines: list[str] = []
    progress("Loading the model")
    for event in workspace.try_model(name, cancel):
        if isinstance(event, ModelTried):
            record = {
                "name": event.name,
                "question": event.question,
                "answer": event.answer,
                "seconds_load": round(event.seconds_load, 2),
                "read_per_second": round(event.read_per_second, 1),
                "written_per_second": round(event.written_per_second, 1),
                "busy": event.busy,
            }
            lines = [
                f"Loaded in {event.seconds_load:.1f} s; reads {event.read_per_second:.0f} and "
                f"writes {event.written_per_second:.0f} tokens a second.",
                f"Question: {event.question}",
                f"Answer:   {event.answer}",
            ]
            if event.busy:
                lines.insert(1, "The computer had other work meanwhile: alone it is quicker.")
    progress("")
    return record, lines


def _default(
    workspace: Workspace, arguments: argparse.Namespace
) -> tuple[dict[str, Any], list[str]]:
    matter = arguments.matter and workspace.choose_matter(arguments.matter)
    if matter and arguments.kind:
        workspace.choose_kind(matter, arguments.kind)
    if arguments.name is not None:
        name = "" if arguments.name == "none" else arguments.name
        if matter:
            workspace.choose_model(name, matter=matter)
        else:
            workspace.choose_model(name, kind=arguments.kind or SUBJECTS[0])
    kinds = workspace.model_choice().by_kind
    matters = [
        {
            "name": each.name,
            "kind": workspace.kind_of(each.name),
            "model": workspace.language_model_of(each.name),
        }
        for each in workspace.matters()
    ]
    lines = [f"{kind:8} {kinds.get(kind, 'as for general matters')}" for kind in SUBJECTS[1:]]
    lines.insert(
        0, f"{SUBJECTS[0]:8} {kinds.get(SUBJECTS[0], 'the one that comes with Strongroom')}"
    )
    lines += [f"{m['name']} ({m['kind']}): {m['model'] or 'none'}" for m in matters]
    return {"kinds": dict(kinds), "matters": matters}, lines


def model_record(model: InstalledModel) -> dict[str, Any]:
    """One object of ``models --json``."""
    return {
        "name": model.name,
        "title": model.title,
        "purpose": model.purpose,
        "subjects": list(model.subjects),
        "licence": model.licence,
        "terms": model.terms,
        "bytes": model.size or None,
        "memory": model.memory or None,
        "exact": model.exact,
        "fit": str(model.fit),
        "tokens_per_second": None if model.speed is None else round(model.speed, 1),
        "measured": model.measured,
        "sha256": model.sha256,
        "installed": model.installed,
        "verified": model.verified,
        "arrived": model.arrived,
        "active": model.active,
        "runnable": model.runnable,
        "reason": model.reason,
    }


def model_lines(models: list[InstalledModel]) -> list[str]:
    """All models in a line or two each."""
    lines = []
    for model in models:
        about = "" if model.exact else "about "
        size = f"{about}{model.size / 1e9:.1f} GB" if model.size else "size not known"
        speed = f", {model.speed:.0f} tokens/s" if model.speed else ""
        lines.append(f"{model.name:38} {_state(model):14} {size}, {model.fit}{speed}")
        use = "/".join(model.subjects) if model.purpose == "language" else model.purpose
        lines.append(f"    {use}; {model.licence}: {model.terms}".rstrip(": "))
        if not model.runnable:
            lines.append(f"    can't be used: {model.reason}")
    return lines


def _state(model: InstalledModel) -> str:
    if model.active:
        return "in use"
    if model.installed:
        return "here"
    return f"{model.arrived / 1e9:.1f} GB arrived" if model.arrived else "-"


def _bytes_words(event: BytesProgress) -> str:
    total = f" of {event.total / 1e9:.2f}" if event.total else ""
    return f"{event.done / 1e9:.2f}{total} GB"
