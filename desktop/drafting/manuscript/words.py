"""Where words of a draft come from, as a person is told."""

from collections.abc import Sequence
from pathlib import PurePath

from desktop.drafting.manuscript.model import Origin


def origin_words(origin: Origin) -> str:
    """One line, such as "From Acme.docx, page 3"."""
    match origin.kind:
        case "template":
            return f"From the template {origin.source}" if origin.source else "From the template"
        case "field":
            return f"Filled in: {field_words([origin.source])}"
        case "clause":
            return f"From the clause library: {origin.source}"
        case "precedent":
            name = PurePath(origin.source).name or "the precedent"
            return f"From {name}, page {origin.page}" if origin.page else f"From {name}"
        case "model":
            return f"Written by the model {origin.source}".rstrip()
        case "user":
            return "Written by hand"


def field_words(names: Sequence[str]) -> str:
    """Names of fields, as a list in words."""
    return ", ".join(name.replace("_", " ") for name in names)
