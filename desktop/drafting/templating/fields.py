"""Checking what was given for a template's fields, before anything is written."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made_by

from desktop.drafting.templating import lists
from desktop.drafting.templating import values as readers
from desktop.drafting.templating.templates import Field, Template

# One entry of a list: the document's wording by the names of its parts.
Entry = Mapping[str, str]
# What goes into the document for a field.
Wording = str | Sequence[Entry]


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """A field whose value can't be used. ``reason`` tells the user what to write instead."""

    field: Field
    reason: str


@dataclass(frozen=True, slots=True)
class FieldReport:
    """``values`` holds the document's wording for every field that is in order ("" for an optional
    one left empty), ``lists`` the entries of those that are lists. ``unknown`` are names given that
    the template does not have; ``idle`` the fields that are not asked for as things stand: what is
    given for them does not count."""

    values: dict[str, str]
    missing: tuple[Field, ...]
    invalid: tuple[FieldProblem, ...]
    unknown: tuple[str, ...]
    lists: dict[str, tuple[Entry, ...]] = made_by(default_factory=dict)
    idle: tuple[Field, ...] = ()

    @property
    def wording(self) -> dict[str, Wording]:
        """What goes into the document, by the names of the fields."""
        return {**self.values, **self.lists}

    def wording_with(self, blank: Callable[[Field], str]) -> dict[str, Wording]:
        """The same with what ``blank`` says for each field that is missing or can't be used; of a
        list that is one entry, each part of which says so."""
        found = self.wording
        for field in (*self.missing, *(problem.field for problem in self.invalid)):
            words = blank(field)
            found[field.name] = [{part.name: words for part in field.item}] if field.item else words
        return found

    @property
    def complete(self) -> bool:
        """Whether a draft can be made."""
        return not (self.missing or self.invalid or self.unknown)


def check(template: Template, values: Mapping[str, str]) -> FieldReport:
    """Read every value by its field's kind. Raises nothing: a form shows all problems at once."""
    reading = _Reading()
    for field in template.fields:
        reading.take(field, values.get(field.name, ""))
    reading.invalid += _same_party_twice(template, reading.values)
    reading.invalid += _days_out_of_order(template, reading.values)
    known = {field.name for field in template.fields}
    unknown = tuple(name for name in values if name not in known)
    return FieldReport(
        reading.values,
        tuple(reading.missing),
        tuple(reading.invalid),
        unknown,
        reading.lists,
        tuple(reading.idle),
    )


class _Reading:
    """Takes the fields one after the other: a condition speaks of earlier ones only."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.lists: dict[str, tuple[Entry, ...]] = {}
        self.missing: list[Field] = []
        self.invalid: list[FieldProblem] = []
        self.idle: list[Field] = []

    def take(self, field: Field, given: str) -> None:
        """Read what was given for one field."""
        if not self._asked(field):
            self.idle.append(field)
            self._leave(field)
            return
        text = given if given.strip() else field.default
        if not text:
            if field.required:
                self.missing.append(field)
            else:
                self._leave(field)
            return
        try:
            if field.kind == "list":
                self._take_list(field, text)
            else:
                self.values[field.name] = read_value(field, text)
        except ValueError as error:
            self.invalid.append(FieldProblem(field, str(error)))

    def _asked(self, field: Field) -> bool:
        for condition in field.when:
            value = self.values.get(condition.field, "")
            given = bool(value or self.lists.get(condition.field))
            if not given or (condition.values and value not in condition.values):
                return False
        return True

    def _leave(self, field: Field) -> None:
        if field.kind == "list":
            self.lists[field.name] = ()
        else:
            self.values[field.name] = ""

    def _take_list(self, field: Field, text: str) -> None:
        given = lists.entries(field, text)
        if not given and field.required:
            self.missing.append(field)
            return
        self.lists[field.name] = tuple(
            _entry(field, number, entry) for number, entry in enumerate(given, 1)
        )


def _entry(field: Field, number: int, given: Mapping[str, str]) -> Entry:
    """One entry's wording. ValueError names its number and the part."""
    read: dict[str, str] = {}
    for part in field.item:
        text = given.get(part.name, "").strip() or part.default
        if not text and part.required:
            raise ValueError(f"Entry {number}: {part.label} is needed.")
        try:
            read[part.name] = read_value(part, text) if text else ""
        except ValueError as error:
            raise ValueError(f"Entry {number}: {part.label}: {error}") from None
    return read


def read_value(field: Field, text: str) -> str:
    """The document's wording for ``text``. ValueError with a reason for the user."""
    cleaned = readers.clean(text)
    match field.kind:
        case "choice":
            return readers.choice(cleaned, field.choices)
        case "list":
            raise ValueError("A list is read entry by entry.")
        case "text":
            return cleaned
        case kind:
            return _READERS[kind](cleaned)


_READERS = {
    "party": readers.party,
    "person": readers.person,
    "date": readers.date,
    "money": readers.money,
    "duration": readers.duration,
}


def closest(template: Template, name: str) -> str:
    """The template's field that a misspelt ``name`` most likely means, or ""."""
    wanted = name.strip().lower().replace("-", "_").replace(" ", "_")
    names = [field.name for field in template.fields]
    found = difflib.get_close_matches(wanted, names, n=1, cutoff=0.6)
    if found:
        return found[0]
    labels = {field.label.lower().replace(" ", "_"): field.name for field in template.fields}
    found = difflib.get_close_matches(wanted, labels, n=1, cutoff=0.6)
    return labels[found[0]] if found else ""


def _same_party_twice(template: Template, read: dict[str, str]) -> list[FieldProblem]:
    """Nobody can contract with himself; a form filled by copying easily says so."""
    seen: dict[str, Field] = {}
    problems: list[FieldProblem] = []
    for field in template.fields:
        name = " ".join(read.get(field.name, "").split()).casefold()
        if field.kind != "party" or not name:
            continue
        if name in seen:
            problems.append(FieldProblem(field, f"It is the same as {seen[name].label}."))
            del read[field.name]
        else:
            seen[name] = field
    return problems


def _days_out_of_order(template: Template, read: dict[str, str]) -> list[FieldProblem]:
    """An end before its beginning is a slip that no one finds in the finished contract."""
    problems: list[FieldProblem] = []
    for field in template.fields:
        late, early = read.get(field.name, ""), read.get(field.after, "")
        if field.after and late and early and readers.day(late) <= readers.day(early):
            label = template.field(field.after).label
            problems.append(FieldProblem(field, f"It must be later than “{label}”."))
            del read[field.name]
    return problems
