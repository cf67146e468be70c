"""The words of a document by which somebody would know whose it is."""

from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.precedents.facts import facts
from desktop.drafting.precedents.finding.words import key_of, ordinary

_NAMES = frozenset({"party", "organisation", "person"})
_LEAST = 3


def name_words(manuscript: Manuscript) -> frozenset[str]:
    """The words of the names that it tells, in small letters, but those that mean nobody."""
    plain = ordinary(each.text for each in manuscript.paragraphs)
    named = (form for fact in facts(manuscript) if fact.kind in _NAMES for form in fact.forms)
    words = {word for form in named for word in key_of(form)}
    return frozenset(word for word in words - plain if len(word) >= _LEAST)
