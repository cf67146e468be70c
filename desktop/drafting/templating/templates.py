"""The templates that a draft starts from: one folder each, a Word file and its description.

A folder ``NAME/`` holds ``template.docx``, whose text has Jinja tags (``{{ field_name }}``), and
``template.json``: title, description, category and the fields in the order in which a form asks for
them. Nothing here knows any one template.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop import paths
from desktop.errors import DraftingError, NotFoundError

FieldKind = Literal["text", "party", "person", "date", "money", "duration", "choice", "list"]
# What sort of document it is: which clauses are usual in it depends on this.
DocumentKind = Literal[
    "nda",
    "services",
    "supply",
    "lease",
    "employment",
    "settlement",
    "engagement",
    "letter",
    "authorisation",
    "resolution",
    "",
]

DOCUMENT_FILE = "template.docx"
DESCRIPTION_FILE = "template.json"
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Condition:
    """When a field is asked for: the field called ``field`` has one of ``values``, or, if there are
    none, is given at all."""

    field: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a template asks for. ``default`` is used when nothing is given; ``choices``
    are the only values of a field of kind "choice". A list has an ``item``: the fields that each
    of its entries has. The field is asked for while all of ``when`` hold; a date must lie after
    that of the field called ``after``."""

    name: str
    label: str
    kind: FieldKind
    required: bool = True
    default: str = ""
    help: str = ""
    choices: tuple[str, ...] = ()
    when: tuple[Condition, ...] = ()
    item: tuple["Field", ...] = ()
    after: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A template that can be filled. ``path`` is its Word file; ``category`` is what a list of
    templates sorts it under ("Contract", "Letter")."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    path: Path
    category: str = ""
    kind: DocumentKind = ""

    def read(self) -> bytes:
        """Its Word file. Raises DraftingError."""
        try:
            return self.path.read_bytes()
        except OSError:
            raise DraftingError(
                "A template is broken",
                f"Template {self.name}: its Word file can't be read. Make it again from its"
                " document; one that comes with Strongroom is mended by installing it again.",
            ) from None

    def field(self, name: str) -> Field:
        """The field called ``name``; NotFoundError."""
        for field in self.fields:
            if field.name == name:
                return field
        raise NotFoundError(
            "No such field",
            f"The template {self.name} has no field of this name. Choose one of its fields.",
        )


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
    """Every template under ``folder``, by category and title. A broken one is named and costs no
    other."""
    from desktop.drafting.templating.description import read  # it builds the types above

    root = folder or templates_folder()
    templates: list[Template] = []
    problems: list[TemplateProblem] = []
    for description in sorted(root.glob(f"*/{DESCRIPTION_FILE}")):
        try:
            templates.append(read(description.parent))
        except DraftingError as error:
            problems.append(TemplateProblem(description.parent.name, error.message))
    templates.sort(key=lambda template: (template.category, template.title.casefold()))
    return Shelf(tuple(templates), tuple(problems))


def list_templates(folder: Path | None = None) -> list[Template]:
    """The templates that can be used, by category and title."""
    return list(scan(folder).templates)


def load(name: str, folder: Path | None = None) -> Template:
    """The template called ``name``. NotFoundError names those that exist; DraftingError says what
    is wrong with its description."""
    from desktop.drafting.templating.description import read  # it builds the types above

    root = folder or templates_folder()
    if not NAME.fullmatch(name) or not (root / name / DESCRIPTION_FILE).is_file():
        known = ", ".join(template.name for template in list_templates(root)) or "none"
        raise NotFoundError("No such template", f"The templates are: {known}.")
    return read(root / name)
