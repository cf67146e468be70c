"""The templates that a draft starts from: one folder each, a Word file and its description.

A folder ``NAME/`` holds ``template.docx``, whose text has Jinja tags (``{{ field_name }}``), and
``template.json``: title, description and the fields in the order in which a form asks for them.
Nothing here knows any one template.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from desktop import paths
from desktop.errors import DraftingError, NotFoundError

FieldKind = Literal["text", "party", "date", "money", "duration", "choice"]

DOCUMENT_FILE = "template.docx"
DESCRIPTION_FILE = "template.json"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELD_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
# A field of such a name would be a word of Jinja's own inside a tag, not a value.
_RESERVED = frozenset(
    {
        "and",
        "or",
        "not",
        "in",
        "is",
        "if",
        "elif",
        "else",
        "for",
        "true",
        "false",
        "none",
        "self",
        "loop",
        "super",
        "caller",
        "import",
    }
)
_TEMPLATE_KEYS = frozenset({"title", "description", "fields"})
_FIELD_KEYS = frozenset({"name", "label", "kind", "required", "default", "help", "choices"})


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a template asks for. ``default`` is used when nothing is given; ``choices``
    are the only values of a field of kind "choice"."""

    name: str
    label: str
    kind: FieldKind
    required: bool = True
    default: str = ""
    help: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A template that can be filled. ``path`` is its Word file."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    path: Path

    def field(self, name: str) -> Field:
        """The field called ``name``; NotFoundError."""
        for field in self.fields:
            if field.name == name:
                return field
        raise NotFoundError("No such field", f"The template {self.name} has no field of this name.")


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """A template folder that can't be used, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """All template folders: those that can be used, and those that can't."""

    templates: tuple[Template, ...]
    problems: tuple[TemplateProblem, ...]


def templates_folder() -> Path:
    """Where the templates that come with Strongroom lie."""
    return paths.resource_path("templates")


def scan(folder: Path | None = None) -> Shelf:
    """Every template under ``folder``, by title. A broken one is named and costs no other."""
    root = folder or templates_folder()
    templates: list[Template] = []
    problems: list[TemplateProblem] = []
    for description in sorted(root.glob(f"*/{DESCRIPTION_FILE}")):
        try:
            templates.append(_read(description.parent))
        except DraftingError as error:
            problems.append(TemplateProblem(description.parent.name, error.message))
    templates.sort(key=lambda template: template.title.casefold())
    return Shelf(tuple(templates), tuple(problems))


def list_templates(folder: Path | None = None) -> list[Template]:
    """The templates that can be used, by title."""
    return list(scan(folder).templates)


def load(name: str, folder: Path | None = None) -> Template:
    """The template called ``name``. NotFoundError names those that exist; DraftingError says what
    is wrong with its description."""
    root = folder or templates_folder()
    if not _NAME.fullmatch(name) or not (root / name / DESCRIPTION_FILE).is_file():
        known = ", ".join(template.name for template in list_templates(root)) or "none"
        raise NotFoundError("No such template", f"The templates are: {known}.")
    return _read(root / name)


def _read(folder: Path) -> Template:
    if not _NAME.fullmatch(folder.name):
        raise _broken(folder.name, "its folder's name must be small letters, digits and hyphens")
    try:
        described = json.loads((folder / DESCRIPTION_FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        raise _broken(folder.name, f"{DESCRIPTION_FILE} can't be read as JSON") from None
    if not isinstance(described, dict):
        raise _broken(folder.name, f"{DESCRIPTION_FILE} must hold an object")
    _no_other_keys(folder.name, "the description", described, _TEMPLATE_KEYS)
    if not (folder / DOCUMENT_FILE).is_file():
        raise _broken(folder.name, f"{DOCUMENT_FILE} is missing")
    return Template(
        name=folder.name,
        title=_text(folder.name, "the description", described, "title", required=True),
        description=_text(folder.name, "the description", described, "description"),
        fields=_fields(folder.name, described.get("fields")),
        path=folder / DOCUMENT_FILE,
    )


def _fields(template: str, described: object) -> tuple[Field, ...]:
    if not isinstance(described, list) or not described:
        raise _broken(template, "it must list its fields")
    fields = tuple(
        _field(template, f"field {position}", item) for position, item in enumerate(described, 1)
    )
    names = [field.name for field in fields]
    for name in names:
        if names.count(name) > 1:
            raise _broken(template, f"the field {name} is described twice")
    return fields


def _field(template: str, place: str, described: object) -> Field:
    if not isinstance(described, dict):
        raise _broken(template, f"{place} must be an object")
    _no_other_keys(template, place, described, _FIELD_KEYS)
    name = _text(template, place, described, "name", required=True)
    if not _FIELD_NAME.fullmatch(name) or name in _RESERVED:
        raise _broken(template, f"{place} needs a name of small letters, digits and underscores")
    kind = _text(template, place, described, "kind", required=True)
    if kind not in get_args(FieldKind):
        raise _broken(template, f"the field {name} is of no known kind")
    required = described.get("required", True)
    if not isinstance(required, bool):
        raise _broken(template, f"the field {name} must say true or false for “required”")
    field = Field(
        name=name,
        label=_text(template, place, described, "label", required=True),
        kind=kind,  # type: ignore[arg-type]  # checked against the Literal's own values above
        required=required,
        default=_text(template, place, described, "default"),
        help=_text(template, place, described, "help"),
        choices=_choices(template, name, described.get("choices", [])),
    )
    if (kind == "choice") != bool(field.choices):
        raise _broken(template, f"the field {name} must have choices if, and only if, it is one")
    return field


def _choices(template: str, name: str, described: object) -> tuple[str, ...]:
    if not isinstance(described, list):
        raise _broken(template, f"the choices of {name} must be a list")
    choices = tuple(item.strip() for item in described if isinstance(item, str) and item.strip())
    distinct = {choice.casefold() for choice in choices}
    if len(choices) != len(described) or len(distinct) != len(choices):
        raise _broken(template, f"the choices of {name} must be different texts")
    return choices


def _text(
    template: str, place: str, described: dict[str, Any], key: str, *, required: bool = False
) -> str:
    value = described.get(key, "")
    if not isinstance(value, str) or (required and not value.strip()):
        raise _broken(template, f"{place} needs a text for “{key}”")
    return value.strip()


def _no_other_keys(
    template: str, place: str, described: dict[str, Any], keys: frozenset[str]
) -> None:
    """A misspelt key ("requred") would otherwise be dropped in silence."""
    if not keys.issuperset(described):
        raise _broken(template, f"{place} has an entry other than {', '.join(sorted(keys))}")


def _broken(template: str, reason: str) -> DraftingError:
    return DraftingError("A template is broken", f"Template {template}: {reason}.")
