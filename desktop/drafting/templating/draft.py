"""From a template and values to a Word file in memory."""

from collections.abc import Mapping

from desktop.drafting.templating import fields
from desktop.drafting.templating.templates import Template
from desktop.errors import DraftingError

# An unknown name comes from a command line and is repeated in a message; a longer one is no name.
_MAX_NAME = 60


def draft(template: Template, values: Mapping[str, str]) -> bytes:
    """Fill ``template``; the Word file, nowhere on disk yet. DraftingError lists everything that is
    missing, invalid or unknown, or says where the template itself is broken."""
    report = complete(template, values)
    source = template.read()
    # Word and template libraries load in 0.2 s: not before the window shows.
    from desktop.drafting.templating import filling

    return filling.fill(source, template.name, template.fields, report.wording)


def complete(template: Template, values: Mapping[str, str]) -> fields.FieldReport:
    """The values read by their fields. DraftingError as for ``draft``."""
    report = fields.check(template, values)
    if not report.complete:
        raise DraftingError("The draft is not complete", " ".join(_complaints(template, report)))
    return report


def _complaints(template: Template, report: fields.FieldReport) -> list[str]:
    complaints = []
    if report.missing:
        named = ", ".join(f"{missing.label} ({missing.name})" for missing in report.missing)
        complaints.append(f"Still needed: {named}.")
    complaints += [
        f"{problem.field.label} ({problem.field.name}): {problem.reason}"
        for problem in report.invalid
    ]
    for name in report.unknown:
        shown = "".join(letter for letter in name if letter.isprintable())[:_MAX_NAME]
        meant = fields.closest(template, name)
        hint = f"did you mean {meant}?" if meant else f"known are {_names(template)}."
        complaints.append(f"There is no field “{shown}”; {hint}")
    return complaints


def _names(template: Template) -> str:
    return ", ".join(known.name for known in template.fields)
