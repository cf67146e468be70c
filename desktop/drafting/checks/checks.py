"""All that is checked before a draft is given out."""

from collections.abc import Callable, Iterator

from desktop.drafting.checks.amounts import amounts
from desktop.drafting.checks.blanks import blanks
from desktop.drafting.checks.dates import dates
from desktop.drafting.checks.draft import Draft, draft
from desktop.drafting.checks.field_values import field_values
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.numbering import numbering
from desktop.drafting.checks.parties import parties
from desktop.drafting.checks.references import (
    lost_references,
    missing_attachments,
    typed_references,
)
from desktop.drafting.checks.terms import terms
from desktop.drafting.checks.tidiness import tidiness
from desktop.drafting.checks.usual_clauses import usual_clauses
from desktop.drafting.manuscript.model import Manuscript

_CHECKS: tuple[Callable[[Draft], Iterator[Finding]], ...] = (
    blanks,
    lost_references,
    typed_references,
    missing_attachments,
    terms,
    amounts,
    dates,
    numbering,
    parties,
    field_values,
    tidiness,
    usual_clauses,
)


def check(manuscript: Manuscript) -> tuple[Finding, ...]:
    """What to look at, in the document's order; what is missing from it comes last."""
    read = draft(manuscript)
    found = [finding for rule in _CHECKS for finding in rule(read)]
    return tuple(sorted(found, key=lambda each: _order(read, each)))


def _order(read: Draft, finding: Finding) -> tuple[int, int]:
    if finding.place is None:
        return len(read.order), 0
    return read.order.get(finding.place.paragraph, len(read.order)), finding.place.start
