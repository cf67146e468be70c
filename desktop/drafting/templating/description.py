"""Reads a template's description, template.json, strictly: what is misspelt is refused with its
place, never dropped in silence."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

from desktop.drafting.templating.templates import (
    DESCRIPTION_FILE,
    DOCUMENT_FILE,
    NAME,
    Condition,
    DocumentKind,
    Field,
    FieldKind,
    Template,
)
from desktop.errors import DraftingError

_FIELD_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
# A field of such a name would be a word of Jinja's own inside a tag, not a value.
_WORDS = "and or not in is if elif else for true false none self loop super caller import"
_RESERVED = frozenset(_WORDS.split())
# Of an entry of a list, such a name would mean what Python's dict has under it.
_TAKEN = frozenset(name for name in dir(dict) if not name.startswith("_"))
_TEMPLATE_KEYS = frozenset({"title", "description", "category", "kind", "fields"})
_ITEM_KEYS = frozenset({"name", "label", "kind", "required", "default", "help", "choices"})
_FIELD_KEYS = _ITEM_KEYS | {"when", "item", "after"}
_CONDITION_KEYS = frozenset({"field", "is", "given"})


def read(folder: Path) -> Template:
    """The template in ``folder``. DraftingError names the template and the place."""
    return _Description(folder.name).read(folder)


class _Description:
    """Reads one description; ``template`` is the name that stands before each complaint."""

    def __init__(self, template: str) -> None:
        self._template = template

    def read(self, folder: Path) -> Template:
        """The template that the files in ``folder`` describe."""
        if not NAME.fullmatch(self._template):
            raise self._broken("its folder's name must be small letters, digits and hyphens")
        described = self._json(folder / DESCRIPTION_FILE)
        if not (folder / DOCUMENT_FILE).is_file():
            raise self._broken(f"{DOCUMENT_FILE} is missing")
        kind = self._text("the description", described, "kind")
        if kind not in get_args(DocumentKind):
            raise self._broken("its kind of document is not known")
        return Template(
            name=self._template,
            title=self._text("the description", described, "title", required=True),
            description=self._text("the description", described, "description"),
            fields=self._fields(described.get("fields")),
            path=folder / DOCUMENT_FILE,
            category=self._text("the description", described, "category"),
            kind=kind,  # type: ignore[arg-type]  # checked against the Literal's own values above
        )

    def _json(self, path: Path) -> dict[str, Any]:
        try:
            described = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            raise self._broken(f"{DESCRIPTION_FILE} can't be read as JSON") from None
        if not isinstance(described, dict):
            raise self._broken(f"{DESCRIPTION_FILE} must hold an object")
        return self._object("the description", described, _TEMPLATE_KEYS)

    def _fields(self, described: object) -> tuple[Field, ...]:
        if not isinstance(described, list) or not described:
            raise self._broken("it must list its fields")
        earlier: dict[str, Field] = {}
        for position, item in enumerate(described, 1):
            field = self._field(f"field {position}", item, earlier)
            if field.name in earlier:
                raise self._broken(f"the field {field.name} is described twice")
            earlier[field.name] = field
        return tuple(earlier.values())

    def _field(self, place: str, item: object, earlier: Mapping[str, Field]) -> Field:
        described = self._object(place, item, _FIELD_KEYS)
        field = self._plain(place, described)
        place = f"the field {field.name}"
        after = self._text(place, described, "after")
        if after and not (field.kind == "date" == _kind(earlier.get(after))):
            raise self._broken(f"{place} can only be a date after an earlier date field")
        if (field.kind == "list") != bool(described.get("item")):
            raise self._broken(f"{place} must have an item if, and only if, it is a list")
        if field.kind == "list" and field.default:
            raise self._broken(f"{place} is a list and can have no default")
        return replace(
            field,
            when=self._conditions(field.name, described.get("when", []), earlier),
            item=self._item(field.name, described.get("item", [])),
            after=after,
        )

    def _plain(self, place: str, described: dict[str, Any]) -> Field:
        """What a field of a template and one of a list's entry have in common."""
        name = self._text(place, described, "name", required=True)
        if not _FIELD_NAME.fullmatch(name) or name in _RESERVED:
            raise self._broken(f"{place} needs a name of small letters, digits and underscores")
        kind = self._text(place, described, "kind", required=True)
        if kind not in get_args(FieldKind):
            raise self._broken(f"the field {name} is of no known kind")
        required = described.get("required", True)
        if not isinstance(required, bool):
            raise self._broken(f"the field {name} must say true or false for “required”")
        field = Field(
            name=name,
            label=self._text(place, described, "label", required=True),
            kind=kind,  # type: ignore[arg-type]  # checked against the Literal's own values above
            required=required,
            default=self._text(place, described, "default"),
            help=self._text(place, described, "help"),
            choices=self._choices(name, described.get("choices", [])),
        )
        if (kind == "choice") != bool(field.choices):
            raise self._broken(f"the field {name} must have choices if, and only if, it is one")
        return field

    def _item(self, name: str, described: object) -> tuple[Field, ...]:
        if not isinstance(described, list):
            raise self._broken(f"the item of {name} must be a list of fields")
        fields: list[Field] = []
        for position, item in enumerate(described, 1):
            place = f"part {position} of {name}"
            field = self._plain(place, self._object(place, item, _ITEM_KEYS))
            if field.kind == "list" or field.name in _TAKEN:
                raise self._broken(f"{field.name} of {name} must be no list and have another name")
            if any(field.name == other.name for other in fields):
                raise self._broken(f"{field.name} of {name} is described twice")
            fields.append(field)
        return tuple(fields)

    def _conditions(
        self, name: str, described: object, earlier: Mapping[str, Field]
    ) -> tuple[Condition, ...]:
        listed = described if isinstance(described, list) else [described]
        return tuple(self._condition(name, item, earlier) for item in listed)

    def _condition(self, name: str, item: object, earlier: Mapping[str, Field]) -> Condition:
        place = f"the condition of {name}"
        described = self._object(place, item, _CONDITION_KEYS)
        other = earlier.get(self._text(place, described, "field", required=True))
        if other is None:
            raise self._broken(f"{place} must name a field that stands before it")
        if described.get("given") is True and "is" not in described:
            return Condition(other.name)
        if "given" in described:
            raise self._broken(f"{place} says either “is” with values or “given”: true")
        values = self._choices(f"{place}", described.get("is", []))
        if not values:
            raise self._broken(f"{place} needs values for “is”")
        if other.kind != "choice" or not set(values) <= set(other.choices):
            raise self._broken(f"{place} has a value that {other.name} can't have")
        return Condition(other.name, values)

    def _choices(self, name: str, described: object) -> tuple[str, ...]:
        if not isinstance(described, list):
            raise self._broken(f"the choices of {name} must be a list")
        choices = tuple(
            item.strip() for item in described if isinstance(item, str) and item.strip()
        )
        distinct = {choice.casefold() for choice in choices}
        if len(choices) != len(described) or len(distinct) != len(choices):
            raise self._broken(f"the choices of {name} must be different texts")
        return choices

    def _text(
        self, place: str, described: dict[str, Any], key: str, *, required: bool = False
    ) -> str:
        value = described.get(key, "")
        if not isinstance(value, str) or (required and not value.strip()):
            raise self._broken(f"{place} needs a text for “{key}”")
        return value.strip()

    def _object(self, place: str, described: object, keys: frozenset[str]) -> dict[str, Any]:
        """A misspelt key ("requred") would otherwise be dropped in silence."""
        if not isinstance(described, dict):
            raise self._broken(f"{place} must be an object")
        if not keys.issuperset(described):
            raise self._broken(f"{place} has an entry other than {', '.join(sorted(keys))}")
        return described

    def _broken(self, reason: str) -> DraftingError:
        return DraftingError("A template is broken", f"Template {self._template}: {reason}.")


def _kind(field: Field | None) -> str:
    return "" if field is None else field.kind
