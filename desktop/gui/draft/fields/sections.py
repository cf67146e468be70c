"""The fields of a template in the sections of a form. Knows no Qt.

A template lists its fields one after the other. Labels that begin alike ("First party", "First
party: address") belong together, wherever they stand in the list.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.drafting.templating.templates import Field

_SEPARATOR = ": "


@dataclass(frozen=True, slots=True)
class Entry:
    """A field with the label it has inside its section."""

    field: Field
    label: str


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together. The title is "" for those that belong to no other."""

    title: str
    entries: tuple[Entry, ...]


def sections(fields: Sequence[Field]) -> list[Section]:
    """Each field in exactly one section; sections in the order of their first field."""
    shared = {field.label.split(_SEPARATOR, 1)[0] for field in fields if _SEPARATOR in field.label}
    grouped: dict[str, list[Entry]] = {}
    for field in fields:
        prefix, _, rest = field.label.partition(_SEPARATOR)
        if prefix in shared:
            label = rest[:1].upper() + rest[1:] if rest else "Name"
            grouped.setdefault(prefix, []).append(Entry(field, label))
        else:
            grouped.setdefault("", []).append(Entry(field, field.label))
    return [Section(title, tuple(entries)) for title, entries in grouped.items()]
