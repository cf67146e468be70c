"""The fields of the user's own documents as templates: proposed from what a document tells."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.precedents.facts import Fact, facts
from desktop.drafting.precedents.finding.found import FactKind
from desktop.drafting.templating.own_labels import own_labels
from desktop.drafting.templating.templates import Field, FieldKind

_KINDS: dict[str, FieldKind] = {
    "party": "party",
    "organisation": "party",
    "person": "person",
    "date": "date",
    "amount": "money",
    "duration": "duration",
}
_ASKED_BY_WORDS: tuple[tuple[str, FieldKind], ...] = (
    (r"\bdate\b|\bday\b|dated", "date"),
    (r"\bfee|\bprice|\brent\b|\bdeposit|\bamount|\bsalary|\bsum\b", "money"),
    (r"\bperiod|\bterm\b|\bduration|\bnotice\b", "duration"),
    (
        r"\bparty\b|\bcompany\b|\bclient|\bcustomer|\bsupplier|\bprovider|\blandlord|\btenant"
        r"|\bemployer|\bbuyer|\bseller|\blender|\bborrower|\bdiscloser|\brecipient",
        "party",
    ),
)
# These change with the deal more seldom: proposed, but not ticked.
_SELDOM = frozenset({"percentage", "duration", "law", "web"})
_FIELD_NAME = re.compile(r"[^a-z0-9]+")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of an own template: what a form asks, where it stands, and what stood there.
    ``wanted`` says whether it is a field as proposed; the user decides."""

    name: str
    label: str
    kind: FieldKind
    told: FactKind
    text: str
    places: tuple[Place, ...]
    required: bool = True
    wanted: bool = True
    help: str = ""

    @property
    def field(self) -> Field:
        """As a form asks for it."""
        return Field(self.name, self.label, self.kind, self.required, help=self.help)


def proposed_fields(manuscript: Manuscript) -> tuple[OwnField, ...]:
    """A field for each fact and blank of a document, in their order, each with a label and a name
    of its own."""
    made: list[OwnField] = []
    taken: set[str] = set()
    told_facts = facts(manuscript)
    for fact, label in zip(told_facts, own_labels(manuscript, told_facts), strict=True):
        name = _free_name(label, taken)
        taken.add(name)
        kind = _KINDS.get(fact.kind) or _kind_of_blank(fact)
        wanted = fact.kind not in _SELDOM
        places = tuple(dict.fromkeys(fact.places))
        told = "" if fact.kind == "blank" else f"In the document: {fact.text}"
        made.append(
            OwnField(name, label, kind, fact.kind, fact.text, places, wanted=wanted, help=told)
        )
    return tuple(made)


def to_json(fields: Sequence[OwnField]) -> str:
    """The fields as the vault keeps them."""
    rows = [
        {
            "name": each.name,
            "label": each.label,
            "kind": each.kind,
            "told": each.told,
            "text": each.text,
            "places": [[p.paragraph, p.start, p.end] for p in each.places],
            "required": each.required,
            "help": each.help,
        }
        for each in fields
    ]
    return json.dumps({"fields": rows}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> tuple[OwnField, ...]:
    """What ``to_json`` wrote. ValueError for anything else."""
    try:
        return tuple(_field(row) for row in json.loads(text)["fields"])
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("These are no fields.") from error


def _field(row: dict[str, Any]) -> OwnField:
    if row["kind"] not in get_args(FieldKind) or row["told"] not in get_args(FactKind):
        raise ValueError("These are no fields.")
    return OwnField(
        str(row["name"]),
        str(row["label"]),
        row["kind"],
        row["told"],
        str(row["text"]),
        tuple(Place(str(p), int(start), int(end)) for p, start, end in row["places"]),
        required=bool(row["required"]),
        help=str(row["help"]),
    )


def _free_name(label: str, taken: set[str]) -> str:
    plain = _FIELD_NAME.sub("_", label.casefold()).strip("_")[:_LONGEST_NAME].strip("_")
    base = plain if plain[:1].isalpha() else f"field_{plain}".rstrip("_")
    number, name = 1, base
    while name in taken:
        number += 1
        name = f"{base}_{number}"
    return name


def _kind_of_blank(fact: Fact) -> FieldKind:
    asked = f"{fact.label} {fact.text}".casefold() if fact.kind == "blank" else ""
    for words, kind in _ASKED_BY_WORDS:
        if re.search(words, asked):
            return kind
    return "text"
