"""Where words of a draft come from, as a person is told."""

import re
from collections.abc import Sequence
from pathlib import PurePath

from desktop.drafting.manuscript.model import Origin

# How the origin of words begins that were put into a text written from a precedent: what the
# request gave, and what the draft says in its own way.
REQUEST, DRAFT = "request: ", "draft: "
# What XML 1.0 has no way to write (section 2.2).
CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


def without_controls(text: str) -> str:
    """A text without the characters that no Word file can hold."""
    return CONTROLS.sub("", text)


def origin_words(origin: Origin) -> str:
    """One line, such as "From Acme.docx, page 3"."""
    match origin.kind:
        case "template":
            return f"From the template {origin.source}" if origin.source else "From the template"
        case "field":
            return f"Filled in: {field_words([origin.source])}"
        case "clause":
            return f"From the clause library: {clause_words(origin.source)}"
        case "precedent":
            name = PurePath(origin.source).name or "the precedent"
            return f"From {name}, page {origin.page}" if origin.page else f"From {name}"
        case "incoming":
            return f"From the incoming file {_name_of(origin)}{_change_of(origin)}"
        case "model":
            return f"Written by the model {origin.source}".rstrip() + ": check it"
        case "user" if change := change_words(origin):
            asked = origin.source.startswith(REQUEST)
            return f"As you asked: {change}" if asked else f"Fitted to this draft: {change}"
        case "user":
            return "Written by hand"


def clause_words(source: str) -> str:
    """The title of a clause. Drafts of before keep an id in its place ("break-right")."""
    if not _ID.fullmatch(source):
        return source
    words = source.replace("-", " ")
    return words[:1].upper() + words[1:]


def _name_of(origin: Origin) -> str:
    return PurePath(origin.source).name or "of the other side"


def _change_of(origin: Origin) -> str:
    """Whose change words are, and of which day."""
    by = f" by {origin.author}" if origin.author else ""
    on = f" on {origin.date[:10]}" if origin.date else ""
    return f", changed{by}{on}" if by or on else ""


def change_words(origin: Origin) -> str:
    """What was changed in words taken from elsewhere ("notice period"); "" for all else."""
    for mark in (REQUEST, DRAFT):
        if origin.kind == "user" and origin.source.startswith(mark):
            return origin.source.removeprefix(mark)
    return ""


def field_words(names: Sequence[str]) -> str:
    """Names of fields, as a list in words."""
    return ", ".join(name.replace("_", " ") for name in names)
