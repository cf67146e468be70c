"""The values that were filled in, against the words that the draft says now."""

import re
from collections.abc import Iterator

from desktop.drafting.checks.company_names import apart, core_of
from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.saying import Said, quoted
from desktop.drafting.templating import values

_NEAR = 3


def field_values(draft: Draft) -> Iterator[Finding]:
    """Places of a field that say another day, sum or name than the field's value."""
    fields = {name: value.strip() for name, value in draft.manuscript.fields.items()}
    for line in draft.lines if any(fields.values()) else ():
        at = 0
        for span in line.paragraph.spans:
            start, at = at, at + len(span.text)
            value = fields.get(span.origin.source, "") if span.origin.kind == "field" else ""
            if span.blank or not value or not (wording := _other(value, span.text.strip())):
                continue
            name = span.origin.source.replace("_", " ")
            yield Finding(
                "field",
                "warning",
                line.place(start, at),
                Said("The field “{0}” says something else", name),
                Said(
                    "The text says {0}, the field {1}. Change one of them.",
                    quoted(span.text),
                    quoted(wording),
                ),
                wording,
            )


def _other(value: str, text: str) -> str:
    """The wording of the value, where it is another day, sum, length or name than the text's."""
    for read in (values.date, values.money, values.duration):
        try:
            wording, said = read(value), read(text)
        except ValueError:
            continue
        return wording if wording != said else ""
    one, other = core_of(value), core_of(text)
    slip = one != other and len(one) > _NEAR * 2 and "\n" not in value
    digits = re.sub(r"\D", "", value) == re.sub(r"\D", "", text)
    return value if slip and digits and apart(one, other, _NEAR) <= _NEAR else ""
