"""A template filled as a draft: what is not known yet is a blank, and each field's words are known
for what they are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.drafting.templating import fields
from desktop.drafting.templating.fields import FieldReport, Wording
from desktop.drafting.templating.marks import Marked
from desktop.drafting.templating.templates import Field, Template


@dataclass(frozen=True, slots=True)
class Filled:
    """The draft, over its base."""

    manuscript: Manuscript
    base: bytes


def filled(template: Template, values: Mapping[str, str], manuscripts: Manuscripts) -> Filled:
    """The draft that a template gives with these values; missing and unusable ones are blanks.
    Raises DraftingError for a template that is broken."""
    report = with_blanks(fields.check(template, values))
    asked = [*report.missing, *(problem.field for problem in report.invalid)]
    blank = {field.name for field in asked}
    source = template.read()
    # The template library loads in 0.2 s: not before the window shows.
    from desktop.drafting.templating import filling

    plain = report.wording_with(lambda field: f"[{_blank(field)}]")
    marked = {name: _marked(name, wording, blank) for name, wording in plain.items()}
    base = manuscripts.prepared(filling.fill(source, template.name, template.fields, plain))
    told = filling.fill(source, template.name, template.fields, marked)
    labels = {field.name: _blank(field) for field in template.fields}
    draft = manuscripts.read(
        told, Origin("template", template.title), title=template.title, labels=labels
    )
    given = {name: value for name, value in values.items() if name not in report.unknown}
    draft = replace(draft, template=template.name, kind=template.kind, fields=given)
    return Filled(draft, base)


def with_blanks(report: FieldReport) -> FieldReport:
    """The report with what hangs on a missing or unusable field taken for missing too: the blank
    stands for a value, so the clause that speaks of both is in the draft."""
    blank = {field.name for field in report.missing}
    blank |= {problem.field.name for problem in report.invalid}
    more: list[Field] = []
    for field in report.idle:
        if field.required and any(each.field in blank for each in field.when):
            more.append(field)
            blank.add(field.name)
    return replace(report, missing=(*report.missing, *more))


def _blank(field: Field) -> str:
    """What a blank asks for, in words: a label may have a colon."""
    return field.label.replace("[", "(").replace("]", ")")


def _marked(name: str, wording: Wording, blank: set[str]) -> Wording:
    """What goes into the document, so that it can be told from the template's own words."""
    if not isinstance(wording, str):
        return [
            {
                part: Marked(value, name, blank=name in blank) if value else value
                for part, value in entry.items()
            }
            for entry in wording
        ]
    return Marked(wording, name, blank=name in blank) if wording else wording
