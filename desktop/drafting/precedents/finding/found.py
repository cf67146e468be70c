"""What the finders hand to one another: a stretch of one paragraph's text that tells something."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

FactKind = Literal[
    "party",
    "organisation",
    "person",
    "address",
    "postcode",
    "email",
    "phone",
    "web",
    "account",
    "iban",
    "sort code",
    "card",
    "tax number",
    "company number",
    "patient number",
    "personal number",
    "case number",
    "policy number",
    "reference",
    "amount",
    "date",
    "percentage",
    "duration",
    "law",
    "blank",
]


@dataclass(frozen=True, slots=True)
class Found:
    """Characters [start, end) of a text. ``value`` is the comparable form: two of one kind and
    value tell the same."""

    kind: FactKind
    start: int
    end: int
    value: str


def apart(found: Iterable[Found]) -> list[Found]:
    """Those that stand apart, in order of place; of two that overlap, the one given first."""
    kept: list[Found] = []
    taken = bytearray()
    for each in found:
        if each.end > len(taken):
            taken.extend(bytes(each.end - len(taken)))
        if not any(taken[each.start : each.end]):
            taken[each.start : each.end] = b"\1" * (each.end - each.start)
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)
