"""What a check of a draft found."""

from dataclasses import dataclass
from typing import Literal

from desktop.drafting.manuscript.model import Place
from desktop.drafting.saying import Said

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. ``kind`` is the rule's name ("blank", "reference", …) by which a user
    turns it off; ``place`` is None for what is missing from the whole draft; ``message`` says what
    is wrong and what to do; ``suggestion`` is the text for the place where it is certain."""

    kind: str
    severity: Severity
    place: Place | None
    title: Said
    message: Said
    suggestion: str = ""
