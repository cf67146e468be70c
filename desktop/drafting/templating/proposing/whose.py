"""Whose an address, a number or a signature is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.drafting.templating.proposing.asked import MOST_OF, WHAT
from desktop.drafting.templating.proposing.candidates import Candidate, candidates
from desktop.drafting.templating.templates import Field

_SIGNATORY, _SIGNS = "signatory", "signat"
_OF_SOMEBODY = frozenset({"address", "company number", "postcode", "email", "phone", "reference"})
# A party's address stands right behind its name, after a company number at most.
_BEHIND_NAME = 120
_FIRMS = frozenset({"party", "organisation"})


@dataclass(frozen=True, slots=True)
class Whose:
    """Whom an address or a number must be of: the party ``name`` that the field's draft names by
    now, else whoever has the ``role``; nobody in particular for a field of another kind. ``signs``
    says that it must be somebody who signs."""

    role: frozenset[str]
    name: str = ""
    signs: bool = False

    @property
    def is_named(self) -> bool:
        """Whether it is known who."""
        return bool(self.name)

    def has(self, text: str, each: Candidate) -> bool:
        """Whether a candidate of this text is theirs."""
        if self.name:
            words = r"\s+".join(map(re.escape, self.name.split()))
            low = max(0, each.start - len(self.name) - _BEHIND_NAME)
            named = list(re.finditer(words, text[low : each.start], re.IGNORECASE))
            # Behind another firm's name an address is that firm's; the first person signs.
            return bool(named) and not any(
                low + named[-1].end() <= at < each.start for at in _named(text, signs=self.signs)
            )
        if self.signs and _SIGNS not in each.label | each.near:
            return False
        told = each.label | each.near | _around(each)
        return len(self.role & told) >= MOST_OF * len(self.role)


def _around(each: Candidate) -> frozenset[str]:
    """Words around a labelled line: only they can tell whom the line is about."""
    return each.far if each.kind == "text" else frozenset()


def whose(
    field: Field, kinds: Sequence[str], wanted: frozenset[str], given: Mapping[str, str]
) -> Whose:
    """Whom a field asks about, by its words and what is ``given`` for the draft's parties."""
    if not _OF_SOMEBODY & set(kinds) and not (_SIGNS in wanted and field.kind == "text"):
        return Whose(frozenset())
    party = next((given[name] for name in _owners(field.name) if given.get(name, "").strip()), "")
    named, signs = " ".join(party.casefold().split()), _SIGNS in wanted
    return Whose(wanted - WHAT - {_SIGNS}, named, signs)


def _owners(name: str) -> tuple[str, ...]:
    """The fields that may hold the name of the person or firm which a field is about."""
    owner = name.rpartition("_")[0]
    if owner == _SIGNATORY:
        owner = name.rpartition("_")[2]
        return (owner, f"party_{owner}")
    return (owner, f"{owner}_name") if owner else ()


def _named(text: str, *, signs: bool) -> tuple[int, ...]:
    """Where a text names firms; with ``signs`` persons too."""
    kinds = _FIRMS | {"person"} if signs else _FIRMS
    return tuple(each.start for each in candidates(text) if each.kind in kinds)
