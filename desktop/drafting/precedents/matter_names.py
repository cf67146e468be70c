"""Whom a matter is about: the organisations and persons that several documents begin with."""

from desktop.drafting.precedents.finding.name import Line
from desktop.drafting.precedents.finding.names import names
from desktop.drafting.precedents.finding.words import ordinary
from desktop.terms import name_stems
from desktop.vault.holdings.matter_facts import Party
from desktop.vault.library import Library

# The index of names says which documents to look at; a few for each stem tell how it is written.
_STEMS, _LOOKED_AT = 60, 3
_OPENING = 2500
_LEAST_DOCUMENTS = 2


def matter_names(library: Library, matter: str, most: int) -> list[Party]:
    """At most ``most`` names, those first that most documents begin with. Reads the beginnings of
    some 180 documents at most, however large the matter is."""
    looked_at: dict[int, None] = {}
    for stem in library.party_terms(matter, _STEMS):
        ids = sorted(library.named(matter, [stem]))
        looked_at |= dict.fromkeys(ids[:_LOOKED_AT])
    openings = library.openings(tuple(looked_at), _OPENING)
    lines = [Line(line) for text in openings for line in text.splitlines() if line.strip()]
    found: dict[frozenset[int], Party] = {}
    for name in names(lines, ordinary(line.text for line in lines)):
        documents = frozenset(library.named(matter, name_stems(" ".join(name.core))))
        if len(documents) >= _LEAST_DOCUMENTS:
            # Two names of the very same documents are mostly one, told in two ways.
            found.setdefault(documents, Party(name.text, tuple(sorted(documents))))
    return sorted(found.values(), key=lambda each: (-len(each.documents), each.name))[:most]
