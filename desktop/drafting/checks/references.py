"""References of a draft that lead nowhere."""

from collections.abc import Iterator

from desktop.drafting.checks.finding import Finding, quoted
from desktop.drafting.checks.lines import Draft


def lost_references(draft: Draft) -> Iterator[Finding]:
    """References that followed a paragraph which is gone."""
    for line in draft.lines:
        at = 0
        for span in line.paragraph.spans:
            start, at = at, at + len(span.text)
            if not span.reference or span.reference in draft.labels:
                continue
            yield Finding(
                "reference",
                "error",
                line.place(start, at),
                "Reference to a paragraph that is gone",
                f"{quoted(line.text[max(0, start - 20) : at])} referred to a paragraph that was"
                " removed. Point it elsewhere, or take it out.",
            )
