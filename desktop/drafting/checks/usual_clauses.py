"""Clauses that this kind of document usually has, or usually has not; and a place to sign."""

from collections.abc import Iterator

from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.kinds import Kind, kind_of
from desktop.drafting.checks.signing import announces, is_signature_line
from desktop.drafting.saying import Named, Said, quoted

# Shorter texts are pieces of a document: nothing is missing from them.
_FEWEST_WORDS = 150
# A document is signed somewhere in this last part of it.
_LAST_PART = 0.6


def usual_clauses(draft: Draft) -> Iterator[Finding]:
    """What is missing, and what is there and usually is not. Only from a document of some length:
    from a short one everything would be missing."""
    text = "\n".join(line.text for line in draft.body)
    if len(text.split()) < _FEWEST_WORDS or not draft.is_contract:
        return
    manuscript = draft.manuscript
    kind = kind_of(manuscript.kind, manuscript.template, draft.title, text)
    if kind is None:
        return
    yield from _missing(kind, text.lower())
    yield from _unusual(draft, kind, text.lower())
    if kind.contract and not _is_signed(draft):
        yield Finding(
            "signature",
            "warning",
            None,
            Said("There is no place to sign"),
            Said(
                "An {0} is signed by its parties. Add a signature block for each of them."
                if _takes_an(kind)
                else "A {0} is signed by its parties. Add a signature block for each of them.",
                Named(kind.name),
            ),
        )


def _missing(kind: Kind, text: str) -> Iterator[Finding]:
    for clause in kind.clauses:
        usual_here = clause.where is None or clause.where.search(text)
        if usual_here and not clause.pattern.search(text):
            yield Finding(
                "missing-clause",
                "warning" if clause.needed else "note",
                None,
                Said("Nothing on {0}", Named(clause.name)),
                Said(
                    "An {0} usually says something on {1}; no words for it were found. Add a"
                    " clause, or leave it out on purpose."
                    if _takes_an(kind)
                    else "A {0} usually says something on {1}; no words for it were found. Add a"
                    " clause, or leave it out on purpose.",
                    Named(kind.name),
                    Named(clause.name),
                ),
            )


def _unusual(draft: Draft, kind: Kind, text: str) -> Iterator[Finding]:
    for clause in kind.unusual:
        if not clause.pattern.search(text):
            continue
        for line in draft.body:
            if match := clause.pattern.search(line.text.lower()):
                yield Finding(
                    "unusual-clause",
                    "note",
                    line.place(*match.span()),
                    Said(
                        "{0} in an {1}" if _takes_an(kind) else "{0} in a {1}",
                        Named(clause.name),
                        Named(kind.name),
                    ),
                    Said(
                        "{0}: {1}. Check that it is meant.",
                        quoted(line.around(*match.span())),
                        Named(clause.why),
                    ),
                )
                break


def _is_signed(draft: Draft) -> bool:
    if any(line.index in draft.signed and not announces(line.text) for line in draft.body):
        return True
    behind = draft.body[int(_LAST_PART * len(draft.body)) :]
    return any(is_signature_line(line.text) for line in behind)


def _takes_an(kind: Kind) -> bool:
    return kind.name[0] in "aeiou"
