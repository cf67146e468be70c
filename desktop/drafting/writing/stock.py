"""Sentences of the program's own for a fact that the chosen clause has no place for."""

from desktop.drafting.manuscript.model import Origin, Span
from desktop.drafting.manuscript.words import REQUEST
from desktop.drafting.writing.given import Given
from desktop.drafting.writing.wording import worded

OWN_WORDING = "Strongroom’s own wording"
_ORIGIN = Origin("clause", OWN_WORDING)
# {} is where the fact stands.
_SENTENCES = {
    ("duration", "notice"): "The period of notice under this clause is {}.",
    ("duration", "cure"): (
        "A party that is in breach has {} after written notice of the breach in which to remedy it."
    ),
    ("duration", "payment"): "Each properly rendered invoice is payable within {} after receipt.",
    ("duration", "term"): "The obligations in this clause continue for {}.",
    ("amount", "cap"): (
        "The total liability of each party to the other under or in connection with this agreement"
        " shall not exceed {}."
    ),
    ("amount", "insurance"): "The sum insured shall be not less than {} for each claim.",
    ("amount", "deposit"): "The deposit is {}.",
    ("amount", "rent"): "The rent is {}.",
    ("amount", "fee"): "The sum payable is {}.",
    ("percentage", "interest"): "Interest on sums that are overdue runs at {} a year.",
    ("law", ""): "This clause is governed by the law of {}.",
}


def sentence_for(given: Given, document: str = "") -> tuple[Span, ...]:
    """A sentence that says a fact of the request; with a blank for what it is of, where the request
    does not tell."""
    pattern = _SENTENCES.get((given.kind, given.role))
    fact = Span(worded(given), Origin("user", f"{REQUEST}{given.label}"))
    if pattern is None:
        label = f"what {given.text} is for"
        blank = Span(f"[{label}]", _ORIGIN, blank=label)
        return (blank, Span(": ", _ORIGIN), fact, Span(".", _ORIGIN))
    before, after = pattern.replace("this agreement", document or "this agreement").split("{}")
    return (*([Span(before, _ORIGIN)] if before else []), fact, Span(after, _ORIGIN))
