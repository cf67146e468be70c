"""Checking what was given for a template's fields, before anything is written."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.drafting import values as readers
from desktop.drafting.templates import Field, Template


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """A field whose value can't be used. ``reason`` tells the user what to write instead."""

    field: Field
    reason: str


@dataclass(frozen=True, slots=True)
class FieldReport:
    """``values`` holds the document's wording for every field that is in order ("" for an optional
    one left empty). ``unknown`` are names given that the template does not have."""

    values: dict[str, str]
    missing: tuple[Field, ...]
    invalid: tuple[FieldProblem, ...]
    unknown: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether a draft can be made."""
        return not (self.missing or self.invalid or self.unknown)


def check(template: Template, values: Mapping[str, str]) -> FieldReport:
    """Read every value by its field's kind. Raises nothing: a form shows all problems at once."""
    read: dict[str, str] = {}
    missing: list[Field] = []
    invalid: list[FieldProblem] = []
    for field in template.fields:
        given = values.get(field.name, "")
        text = given if given.strip() else field.default
        if not text:
            if field.required:
                missing.append(field)
            else:
                read[field.name] = ""
            continue
        try:
            read[field.name] = read_value(field, text)
        except ValueError as error:
            invalid.append(FieldProblem(field, str(error)))
    invalid += _same_party_twice(template, read)
    known = {field.name for field in template.fields}
    unknown = tuple(name for name in values if name not in known)
    return FieldReport(read, tuple(missing), tuple(invalid), unknown)


def read_value(field: Field, text: str) -> str:
    """The document's wording for ``text``. ValueError with a reason for the user."""
    cleaned = readers.clean(text)
    match field.kind:
        case "party":
            return readers.party(cleaned)
        case "date":
            return readers.date(cleaned)
        case "money":
            return readers.money(cleaned)
        case "duration":
            return readers.duration(cleaned)
        case "choice":
            return readers.choice(cleaned, field.choices)
        case "text":
            return cleaned


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
