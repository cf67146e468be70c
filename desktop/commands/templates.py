"""`strongroom templates`: the user's own documents as templates: proposed, confirmed, kept."""

import argparse
import contextlib
import json
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from desktop.commands.draft import read_object
from desktop.commands.precedent import precedent_named
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.precedents.precedent_file import Opened
from desktop.drafting.templating.broken_tags import broken_tags, left_as_text
from desktop.drafting.templating.own_fields import OwnField, proposed_fields
from desktop.drafting.templating.own_templates import OwnTemplate
from desktop.drafting.templating.templates import FieldKind
from desktop.errors import DraftingError, UsageError
from desktop.workspace import Workspace

_SHOWN = 60
_KINDS = get_args(FieldKind)

Told = tuple[dict[str, Any], list[str]]


def add_templates_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("action", choices=("list", "propose", "keep", "remove"), nargs="?")
    parser.add_argument("source", nargs="?", metavar="FILE|DOC|NAME")
    parser.add_argument("--title", metavar="T", help="keep: what the template is called")
    parser.add_argument("--category", default="", metavar="C", help="keep: the group it stands in")
    parser.add_argument(
        "--fields",
        type=Path,
        metavar="F.json",
        help="keep: what `propose --json` printed, as you want it: take fields out, or change"
        " their label, kind, required, wanted",
    )


def run_templates(
    workspace: Workspace, arguments: argparse.Namespace, cancel: threading.Event
) -> Told:
    """Do what the options say; returns the record and the lines to print."""
    action = arguments.action or "list"
    if action == "list":
        return _list(workspace.desk.own.all())
    if not arguments.source:
        raise UsageError("Nothing is named", "Write the file, the document or the template.")
    if action == "remove":
        workspace.desk.own.remove(arguments.source)
        said = f"Removed for good: {arguments.source}. Drafts that were made from it stay."
        return {"removed": arguments.source}, [said]
    with contextlib.ExitStack() as stack:
        manuscripts = stack.enter_context(contextlib.closing(Manuscripts()))
        opened, _ = precedent_named(
            arguments.source, arguments.matter, workspace, manuscripts, stack, cancel
        )
    _expect_whole(arguments, opened)
    proposed = proposed_fields(opened.manuscript)
    if action == "propose":
        return _proposed(proposed, left_as_text(opened.manuscript))
    return _keep(workspace, arguments, opened, proposed)


def _expect_whole(arguments: argparse.Namespace, opened: Opened) -> None:
    """Name the document's broken tags. Raises DraftingError if there are any."""
    broken = broken_tags(opened.manuscript)
    if not broken:
        return
    if arguments.json:
        told = [{"where": e.where, "tag": e.text, "message": e.message} for e in broken]
        sys.stdout.write(json.dumps({"broken_tags": told}, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("".join(f"{each.message}\n" for each in broken))
    count = f"{len(broken)} broken tag{'' if len(broken) == 1 else 's'}"
    raise DraftingError(
        "The document can't be a template yet",
        f"{arguments.source} has {count}. Mend the file, and try again.",
    )


def _list(own: Sequence[OwnTemplate]) -> Told:
    records = [
        {
            "name": each.name,
            "title": each.title,
            "category": each.category,
            "fields": [field.name for field in each.fields],
        }
        for each in own
    ]
    lines = [f"{each.name:8}  {each.title}  ({len(each.fields)} fields)" for each in own]
    return {"templates": records}, lines or ["No template of your own yet."]


def _proposed(fields: Sequence[OwnField], left: Sequence[str]) -> Told:
    lines = []
    for each in fields:
        mark = " " if each.wanted else "-"
        text = " ".join(each.text.split())[:_SHOWN]
        places = f"{len(each.places)} place{'' if len(each.places) == 1 else 's'}"
        lines.append(f"{mark} {each.name} ({each.kind}): {each.label}; “{text}”, {places}")
    if left:
        said = ", ".join(f"“{' '.join(each.split())[:_SHOWN]}”" for each in left)
        lines.append(f"Conditions and repeats stay as text in each draft: {said}.")
    lines.append(
        "Kept with: strongroom templates keep … --title T. A field with a - is left out unless"
        " --fields says that it is wanted."
    )
    record = {"fields": [_record(each) for each in fields], "left_as_text": list(left)}
    return record, lines


def _record(field: OwnField) -> dict[str, Any]:
    return {
        "name": field.name,
        "label": field.label,
        "kind": field.kind,
        "required": field.required,
        "wanted": field.wanted,
        "text": field.text,
        "places": len(field.places),
    }


def _keep(
    workspace: Workspace,
    arguments: argparse.Namespace,
    opened: Opened,
    proposed: Sequence[OwnField],
) -> Told:
    fields = _confirmed(proposed, arguments.fields) if arguments.fields else proposed
    kept = workspace.desk.own.keep(
        arguments.title or "",
        opened.manuscript,
        opened.base,
        fields,
        category=arguments.category,
    )
    record, _ = _list([kept])
    said = f"Kept as {kept.name}: {kept.title}. Its fields: strongroom draft {kept.name} --show"
    return record["templates"][0], [said]


def _confirmed(proposed: Sequence[OwnField], file: Path) -> list[OwnField]:
    """The fields as the file has them: those that it does not name are left out."""
    listed = read_object(file).get("fields")
    if not isinstance(listed, list):
        raise UsageError("The file lists no fields", 'Write {"fields": [{"name": …}, …]}.')
    by_name = {each.name: each for each in proposed}
    return [_as_wished(by_name, wish) for wish in listed]


def _as_wished(by_name: dict[str, OwnField], wish: object) -> OwnField:
    name = wish.get("name") if isinstance(wish, dict) else None
    field = by_name.get(name) if isinstance(name, str) else None
    if field is None or not isinstance(wish, dict):
        raise UsageError(
            "A field is not one of the document's",
            f"Not: {json.dumps(name, ensure_ascii=False)[:_SHOWN]}. See `templates propose`.",
        )
    label, kind = wish.get("label", field.label), wish.get("kind", field.kind)
    required, wanted = wish.get("required", field.required), wish.get("wanted", True)
    if not isinstance(label, str) or not label.strip() or kind not in _KINDS:
        raise UsageError(
            f"The field {field.name} can't be used",
            f"It needs a label, and a kind of: {', '.join(_KINDS)}.",
        )
    if not isinstance(required, bool) or not isinstance(wanted, bool):
        raise UsageError(
            f"The field {field.name} can't be used", "“required” and “wanted” are true or false."
        )
    return replace(
        field, label=" ".join(label.split()), kind=kind, required=required, wanted=wanted
    )
