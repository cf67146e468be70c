"""Refuses a reference that stays where the clause that it names is left out.

A label and a reference each stand under conditions: those of the blocks around them, and for a
reference also those inside its own line. A reference is good if it stands under all of its label's.
Conditions are compared by their words.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from authoring.markup import Block

_TAG = re.compile(r"\{%(?:p|tr)?\s*(if|elif|else|endif|for|endfor)\b\s*(.*?)\s*%\}")
_REFERENCE = re.compile(r"\[\[([a-z0-9-]+)\]\]")
# Not the "and" of "England and Wales": as many quotation marks follow as open and close again.
_AND = re.compile(r' and (?=(?:[^"]*"[^"]*")*[^"]*$)')
_CLOSES = {"endif": "if", "endfor": "for"}


class Scope:
    """The conditions around a place, innermost last: one set a tag that is still open."""

    def __init__(self) -> None:
        self._open: list[tuple[str, frozenset[str], str]] = []

    @property
    def conditions(self) -> frozenset[str]:
        """All that must hold for this place to stay."""
        return frozenset().union(*(found for _, found, _ in self._open))

    @property
    def repeated(self) -> bool:
        """Whether this place may be there several times."""
        return any(kind == "for" for kind, _, _ in self._open)

    def take(self, kind: str, words: str) -> None:
        """Go past a tag. ValueError if it does not fit the one that is open."""
        if kind in ("if", "for"):
            held = _parts(words) if kind == "if" else frozenset({f"for {words}"})
            self._open.append((kind, held, words))
            return
        opened = self._open.pop() if self._open else ("", frozenset[str](), "")
        if opened[0] != _CLOSES.get(kind, "if"):
            raise ValueError(f"{{% {kind} {words} %}} fits no tag before it.")
        if kind in ("else", "elif"):
            against = frozenset({f"not ({opened[2]})"})
            held = against | _parts(words) if kind == "elif" else against
            self._open.append(("if", held, words if kind == "elif" else opened[2]))

    def check_closed(self, place: str) -> None:
        """ValueError if a tag is still open."""
        if self._open:
            raise ValueError(
                f"{{% {self._open[-1][0]} {self._open[-1][2]} %}} is not closed{place}."
            )


def check(blocks: Sequence["Block"]) -> None:
    """ValueError for a tag without its other end, a label inside a repeat and a reference that
    outlives its clause."""
    labels: dict[str, frozenset[str]] = {}
    references: list[tuple[str, frozenset[str]]] = []
    outside = Scope()
    for block in blocks:
        if block.kind == "tag" or _is_row_tag(block):
            for kind, words in _TAG.findall(block.text or block.rows[0][0]):
                outside.take(kind, words)
            continue
        if block.label:
            if outside.repeated:
                raise ValueError(f"The label {block.label} stands inside a repeat.")
            labels[block.label] = outside.conditions
        for text in (block.text, *(cell for row in block.rows for cell in row)):
            references += [(name, outside.conditions | own) for name, own in _inside(text)]
    outside.check_closed("")
    for name, held in references:
        missing = labels.get(name, frozenset()) - held
        if missing:
            raise ValueError(f"A reference to {name} stays where it is left out: {missing}.")


def _is_row_tag(block: "Block") -> bool:
    return bool(block.rows) and block.rows[0][0].startswith("{%tr")


def _inside(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each reference of one line, with the conditions of that line around it."""
    scope = Scope()
    for found in re.finditer(f"{_TAG.pattern}|{_REFERENCE.pattern}", text):
        if found[1]:
            scope.take(found[1], found[2])
        else:
            yield found[3], scope.conditions
    scope.check_closed(f" in its line: {text[:60]}")


def _parts(words: str) -> frozenset[str]:
    """What must hold each for itself: "a and b" are two; "a or b" is one."""
    plain = " ".join(words.split())
    return frozenset({plain}) if " or " in plain else frozenset(_AND.split(plain))
