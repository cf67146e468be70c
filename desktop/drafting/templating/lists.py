"""The entries of a field of kind "list": read from JSON or from lines, each value by its kind."""

import json
from collections.abc import Mapping, Sequence

from desktop.drafting.templating.templates import Field

# A schedule of a contract has tens of rows; this is a book of them.
MAX_ENTRIES = 300
SEPARATOR = ";"


def entries(field: Field, text: str) -> list[dict[str, str]]:
    """What was given for each entry, by the names of its parts.

    ``text`` is a list of objects in JSON, or one line an entry with ";" between the parts in the
    order in which the template describes them ("Site survey; 1 May 2026; £500"). A part that itself
    holds a ";" or a line break needs JSON. ValueError with a reason for the user.
    """
    text = text.strip()
    given = _from_json(field, text) if text.startswith("[") else _from_lines(field, text)
    if len(given) > MAX_ENTRIES:
        raise ValueError(f"There are more than {MAX_ENTRIES} entries.")
    return [entry for entry in given if any(value.strip() for value in entry.values())]


def as_text(given: Sequence[Mapping[str, str]]) -> str:
    """The reverse of ``entries``: "" if nothing at all is given."""
    if not any(value.strip() for entry in given for value in entry.values()):
        return ""
    return json.dumps([dict(entry) for entry in given], ensure_ascii=False)


def _from_json(field: Field, text: str) -> list[dict[str, str]]:
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError):
        raise ValueError("It begins with “[” but is no list in JSON.") from None
    names = {part.name for part in field.item}
    for number, entry in enumerate(listed, 1):
        if not isinstance(entry, dict) or not all(isinstance(v, str) for v in entry.values()):
            raise ValueError(f"Entry {number} must be an object of texts.")
        if not names.issuperset(entry):
            raise ValueError(f"Entry {number} has a name other than {', '.join(sorted(names))}.")
    return [dict(entry) for entry in listed]


def _from_lines(field: Field, text: str) -> list[dict[str, str]]:
    found = []
    lines = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines, 1):
        parts = [part.strip() for part in line.split(SEPARATOR)]
        if len(parts) > len(field.item):
            order = f"{SEPARATOR} ".join(part.label for part in field.item)
            raise ValueError(f"Line {number} has too many parts; write: {order}.")
        found.append({part.name: value for part, value in zip(field.item, parts, strict=False)})
    return found
