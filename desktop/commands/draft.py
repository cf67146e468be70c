"""`strongroom draft`: lists templates, shows what one asks for, fills one, or changes an old
document. A vault is needed only for an old document that lies in it."""

import argparse
import contextlib
import json
import sys
import textwrap
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Finish
from desktop.drafting.templating import fields, templates
from desktop.drafting.templating.draft import complete
from desktop.drafting.templating.draft import draft as made_from
from desktop.drafting.templating.lists import SEPARATOR, as_text
from desktop.drafting.templating.own_templates import PREFIX
from desktop.drafting.templating.templates import Condition, Field, Template
from desktop.errors import UsageError

if TYPE_CHECKING:
    from desktop.commands.precedent import OpenVault
    from desktop.workspace import Workspace

# A file of fields is a page or two; a hundred pages of schedules stay below this.
_LARGEST_FILE = 5_000_000
_WIDTH = 100


def add_draft_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("template", metavar="TEMPLATE", nargs="?")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        dest="values",
        help="a field; for a list one entry each time, its parts with ; between",
    )
    parser.add_argument("--fields", type=Path, metavar="FILE.json", help="fields; --set wins")
    parser.add_argument("--out", type=Path, metavar="FILE.docx")
    parser.add_argument("--list", action="store_true", help="list the templates")
    parser.add_argument("--show", action="store_true", help="show what the template asks for")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    add_precedent_options(parser)


def add_precedent_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes beside a template's options."""
    parser.add_argument(
        "--from",
        dest="source",
        metavar="FILE-or-DOC",
        help="an old document instead of a template: --set FACT-OR-BLANK=VALUE changes it",
    )
    parser.add_argument("--matter", metavar="M", help="the matter of a DOC in the vault")
    parser.add_argument(
        "--list-facts", action="store_true", help="list what the old document tells, and its blanks"
    )
    parser.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="VALUE",
        help="of the old document's facts one that stays",
    )
    parser.add_argument("--keep-all", action="store_true", help="all of its facts stay")


def plain_words(value: object) -> str:
    """A value of a JSON file as words: a precedent's facts have no kinds to hold it against."""
    match value:
        case None:
            return ""
        case bool():
            return "Yes" if value else "No"
        case list():
            return ", ".join(plain_words(each) for each in value)
        case dict():
            return ", ".join(plain_words(each) for each in value.values())
        case _:
            return str(value).strip()


def draft(
    arguments: argparse.Namespace, cancel: threading.Event, vault: "OpenVault | None" = None
) -> None:
    """Do what the options say; ``vault`` opens the vault for a precedent that lies there."""
    if arguments.source:
        # What finds facts takes a while to load: no other command waits for it.
        from desktop.commands.precedent import precedent

        precedent(arguments, _given(arguments), vault, cancel)
        return
    if arguments.list:
        _list(as_json=arguments.json)
        return
    if not arguments.template:
        raise UsageError("No template is named", "Name one; strongroom draft --list shows them.")
    if arguments.template.startswith(PREFIX) and vault is not None:
        with vault() as workspace:
            _draft_own(arguments, workspace)
        return
    template = templates.load(arguments.template)
    if arguments.show:
        _show(template, as_json=arguments.json)
        return
    values = _values(arguments, template)
    made = made_from(template, values)
    docx_export.save(made, arguments.out)
    _tell_idle(arguments, template, values)


def _draft_own(arguments: argparse.Namespace, workspace: "Workspace") -> None:
    """The same of a template that was made from a document of the user's. Raises DraftingError
    where a needed value is missing or can't be used."""
    template = workspace.desk.own.get(arguments.template).template
    if arguments.show:
        _show(template, as_json=arguments.json)
        return
    values = _values(arguments, template)
    complete(template, values)
    manuscript, base = workspace.desk.own.filled(arguments.template, values)
    with contextlib.closing(Manuscripts()) as manuscripts:
        docx_export.save(manuscripts.write(base, manuscript, Finish()), arguments.out)
    _tell_idle(arguments, template, values)


def _values(arguments: argparse.Namespace, template: Template) -> dict[str, str]:
    if arguments.out is None:
        raise UsageError("No file to write is named", "Write --out FILE.docx.")
    return {
        **(fields_from(arguments.fields) if arguments.fields else {}),
        **_from_words(template, arguments.values),
    }


def _tell_idle(
    arguments: argparse.Namespace, template: Template, values: Mapping[str, str]
) -> None:
    idle = {field.name for field in fields.check(template, values).idle}
    _tell(arguments, sorted(name for name in idle if values.get(name, "").strip()))


def _tell(arguments: argparse.Namespace, idle: list[str]) -> None:
    if arguments.json:
        record = {"template": arguments.template, "out": str(arguments.out), "not_used": idle}
        _print_json(record)
        return
    if idle:
        sys.stderr.write(f"Not used, as other fields stand: {', '.join(idle)}\n")
    _say(f"Written: {arguments.out}")


def _given(arguments: argparse.Namespace) -> dict[str, str]:
    """What is given for a precedent, whose names are nobody's fields."""
    if arguments.template:
        raise UsageError("A template and a precedent?", "Name a template, or write --from.")
    given = read_object(arguments.fields) if arguments.fields else {}
    values = {name.strip(): plain_words(value) for name, value in given.items()}
    for pair in arguments.values:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise UsageError("A fact is not set rightly", "Write --set FACT-OR-BLANK=VALUE.")
        values[name.strip()] = value.strip()
    return {name: value for name, value in values.items() if value.strip()}


def _from_words(template: Template, pairs: list[str]) -> dict[str, str]:
    """``--set``. The last one of a name counts; those of a list are its entries."""
    lists = {field.name for field in template.fields if field.kind == "list"}
    values: dict[str, str] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        name = name.strip()
        if not equals or not name:
            raise UsageError("A field is not set rightly", "Write --set NAME=VALUE.")
        values[name] = f"{values[name]}\n{value}" if name in lists and name in values else value
    return values


def fields_from(path: Path) -> dict[str, str]:
    """The object in a JSON file: texts, whole numbers, null, and lists of objects of those."""
    return {name: _value(name, value) for name, value in read_object(path).items()}


def read_object(path: Path) -> dict[str, object]:
    """The object in a JSON file. Raises UsageError."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UsageError("The file of fields is too large", f"{path} has over 5 MB.")
        given = json.loads(path.read_text("utf-8-sig"))
    except OSError:
        raise UsageError("The file of fields can't be read", f"Look for {path}.") from None
    except (ValueError, RecursionError):
        raise UsageError("The file of fields is no JSON", f"Correct {path}.") from None
    if not isinstance(given, dict):
        raise UsageError("The file of fields is no object", 'Write {"NAME": "VALUE", …}.')
    return given


def _value(name: str, value: object) -> str:
    if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
        return as_text(
            [{part: _single(name, inner) for part, inner in entry.items()} for entry in value]
        )
    return _single(name, value)


def _single(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return str(value)
    raise UsageError(
        "A field can't be used", f"The value of {name[:60]!r} must be a text or a list of objects."
    )


# ------------------------------------------------------------------------------- what is printed


def _list(*, as_json: bool) -> None:
    shelf = templates.scan()
    if as_json:
        _print_json(
            {
                "templates": [_template_record(template) for template in shelf.templates],
                "problems": [{"name": p.name, "reason": p.reason} for p in shelf.problems],
            }
        )
        return
    width = max((len(template.name) for template in shelf.templates), default=0)
    category = None
    for template in shelf.templates:
        if template.category != category:
            category = template.category
            _say(f"{category or 'Other'}")
        _say(f"  {template.name:{width}}  {template.title}")
    for problem in shelf.problems:
        sys.stderr.write(f"Warning: {problem.reason}\n")


def _show(template: Template, *, as_json: bool) -> None:
    if as_json:
        described = [_field_record(field) for field in template.fields]
        _print_json({**_template_record(template), "fields": described})
        return
    _say(f"{template.title}\n{textwrap.fill(template.description, _WIDTH)}\n")
    for field in template.fields:
        needed = "" if field.required else ", optional"
        _say(f"{field.name} ({field.kind}{needed}): {field.label}")
        for line in _about(field):
            _say(textwrap.fill(line, _WIDTH, initial_indent="    ", subsequent_indent="    "))


def _about(field: Field) -> list[str]:
    lines = [field.help] if field.help else []
    if field.choices:
        lines.append(f"One of: {'; '.join(field.choices)}")
    if field.item:
        parts = f" {SEPARATOR} ".join(
            f"{part.label} ({part.kind}{'' if part.required else ', optional'})"
            for part in field.item
        )
        lines.append(f"Each entry: {parts}")
    if field.default:
        lines.append(f"If not given: {field.default}")
    if field.after:
        lines.append(f"Later than {field.after}")
    lines += [f"Only if {_in_words(condition)}" for condition in field.when]
    return lines


def _in_words(condition: Condition) -> str:
    if not condition.values:
        return f"{condition.field} is given"
    return f"{condition.field} is {' or '.join(condition.values)}"


def _template_record(template: Template) -> dict[str, object]:
    return {
        "name": template.name,
        "title": template.title,
        "category": template.category,
        "kind": template.kind,
        "description": template.description,
    }


def _field_record(field: Field) -> dict[str, object]:
    record: dict[str, object] = {
        "name": field.name,
        "label": field.label,
        "kind": field.kind,
        "required": field.required,
        "default": field.default,
        "help": field.help,
        "choices": list(field.choices),
    }
    if field.when:
        record["when"] = [_condition_record(condition) for condition in field.when]
    if field.item:
        record["item"] = [_field_record(part) for part in field.item]
    if field.after:
        record["after"] = field.after
    return record


def _condition_record(condition: Condition) -> Mapping[str, object]:
    if condition.values:
        return {"field": condition.field, "is": list(condition.values)}
    return {"field": condition.field, "given": True}


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _print_json(record: object) -> None:
    _say(json.dumps(record, ensure_ascii=False))
