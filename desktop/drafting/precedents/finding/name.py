"""A name as a text tells it, and the lines in which names are looked for."""

import re
from dataclasses import dataclass, field

# (the “Supplier”), (“Acme”), (together the “Parties”)
DEFINED = re.compile(
    r"\(\s*(?P<said>[^()“”\"]{0,60}?)[“\"‘'](?P<term>[^”\"’'()]{2,50})[”\"’'][^()]{0,80}\)"
)
# How far behind a name the bracket may stand that says what its bearer is called.
REACH = 400


@dataclass(slots=True)
class Name:
    """A name as the text tells it. ``core`` are the words without legal form or title, ``given``
    those before a surname, ``role`` what the text calls the bearer ("Supplier")."""

    kind: str
    text: str
    core: tuple[str, ...]
    given: tuple[str, ...] = ()
    role: str = ""
    aliases: dict[str, None] = field(default_factory=dict)
    count: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph's text. ``label`` is what stands in the first cell of its row; ``opening`` says
    that parties are named hereabouts, ``heading`` that its capitals tell nothing."""

    text: str
    label: str = ""
    opening: bool = False
    heading: bool = False
