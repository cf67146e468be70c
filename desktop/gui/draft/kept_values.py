"""What was typed into the form of a template, as the vault keeps it for each matter. No Qt."""

import json
from collections.abc import Mapping

# A form has tens of fields of a page at most; more is not ours.
_MOST_CHARACTERS = 2_000_000


def key(matter: str, template: str) -> str:
    """Under which name the values of a matter's form are kept."""
    return f"draft/{template}/{matter}"


def to_text(values: Mapping[str, str]) -> str:
    """The values as they are kept."""
    return json.dumps(dict(values), ensure_ascii=False)


def from_text(text: str | None) -> dict[str, str]:
    """The reverse of ``to_text``. What can't be read is no value: a form begins anew then."""
    if not text or len(text) > _MOST_CHARACTERS:
        return {}
    try:
        stored = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(stored, dict):
        return {}
    return {str(name): value for name, value in stored.items() if isinstance(value, str)}
