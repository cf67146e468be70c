"""What tests of the checks ask of a draft."""

from desktop.drafting.checks.checks import check
from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.model import Manuscript
from tests.unit.manuscript_support import manuscript

# Enough defined terms, and enough clauses, for a document that takes care of both.
DEFINED = (
    "> “Services” means the work in clause 2.",
    "> “Fees” means the sums in clause 3.",
    "> “Goods” means the things in clause 3.",
    "> The Services, the Fees and the Goods are agreed.",
)
CLAUSES = ("= One", "- First.", "- Second.", "- Third.", "= Two", "- First.", "= Three", "= Four")


def found(made: Manuscript, kind: str) -> list[Finding]:
    """The findings of one kind."""
    return [finding for finding in check(made) if finding.kind == kind]


def words(made: Manuscript, kind: str) -> list[str]:
    """The characters that each finding of a kind points to."""
    texts = {each.id: each.text for each in made.paragraphs}
    return [
        texts[each.place.paragraph][each.place.start : each.place.end] if each.place else ""
        for each in found(made, kind)
    ]


def said(kind: str, *lines: str, document: str = "") -> list[str]:
    """What the findings of a kind point to, in a draft of these lines."""
    return words(manuscript(*lines, kind=document), kind)
