"""Who the parties of a document are and how it calls them; whom of the draft's each one is."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.drafting.clause_library.clause_adapting import as_said
from desktop.drafting.clause_library.party_words import IN_PLACE, OF_INFORMATION, ROLE_OF, role_of
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.precedents.finding.mentions import Mention, Mentions
from desktop.drafting.precedents.finding.name import Line, Name
from desktop.drafting.precedents.finding.names import names, without_suffix
from desktop.drafting.precedents.finding.words import ordinary, tokens_of

# A party by a word for its role, as a contract says it.
PARTY_WORDS = re.compile(
    r"\b(?:(?:[Tt]he|THE)\s+)?(?P<term>(?:"
    + "|".join(
        word.title()
        for word, role in ROLE_OF.items()
        # Who discloses is another one each time: such a clause is mutual already.
        if role not in OF_INFORMATION
    )
    + r"))\b(?P<of>[’']s?(?!\w))?"
)
# A party that has something or does something.
_ACTING = re.compile(
    r"(?<![\w“\"])("
    + "|".join(word.title() for word, role in ROLE_OF.items() if role not in OF_INFORMATION)
    + r")(?=[’']s?\b| (?:shall|will|may|must|has|agrees)\b)"
)
_SMALL_PARTY = re.compile(rf"\b[Tt]he\s+(?P<term>{'|'.join(ROLE_OF)})\b", re.IGNORECASE)
_DEFINED = re.compile(
    r"\(\s*(?:(?:hereinafter|hereafter|each|together|collectively|referred\s+to\s+as|called|as|the|a|an|and"
    r"|individually|or)[\s,]+)*[“\"‘'](?:the\s+)?(?P<term>[A-Z][^”\"’'()]{1,40}?)[,.]?[”\"’']",
)
_OPENING = 60
_MOST, _OFTEN = 4, 3
_DOCUMENT = re.compile(
    r"\b[Tt]his\s+(?:[A-Z][\w-]+\s+){0,4}?(?P<word>[Aa]greement|[Ll]ease|[Dd]eed|[Cc]ontract|[Ll]etter|[Ll]icen[cs]e"
    r"|[Ee]ngagement)\b"
)
_NO_PARTY = re.compile(
    r"(?i:agreement|effective|date|parties|party|term|services?|products?|information|nda|purpose|confidential"
    r"|affiliates?|territory|disclosure|goods|property|premises|schedule|contract|project)\b"
)


@dataclass(frozen=True, slots=True)
class Party:
    """A party, as the document calls it: "Supplier", or "Integra" where it is known by its name.
    ``role`` is the clause library's, or "". ``name`` is its place among the names told, -1 for a
    party of which only the role is known."""

    term: str
    role: str = ""
    name: int = -1


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of a document, how it calls itself ("this Agreement"), and where it mentions
    the names that it tells."""

    parties: tuple[Party, ...] = ()
    document: str = ""
    text: str = field(default="", repr=False)
    mentions: Mentions | None = field(default=None, repr=False)

    def said(self, party: Party) -> str:
        """A party as the document says it inside a sentence: "the Supplier", "Acme"."""
        return as_said(party.term, self.text)

    def mentioned(self, text: str) -> Iterator[Mention]:
        """Where a text of the document names somebody."""
        if self.mentions is not None:
            yield from self.mentions.find(text, tokens_of(text))


def sides_of(paragraphs: Sequence[str]) -> Sides:
    """The sides that a document names."""
    lines = [Line(words, opening=place < _OPENING) for place, words in enumerate(paragraphs)]
    plain = ordinary(paragraphs)
    told = tuple(names(lines, plain))
    text = "\n".join(paragraphs)
    found: dict[str, Party] = {}
    for number, name in enumerate(told):
        if name.kind == "party" and (term := _term_of(name)) and not _NO_PARTY.search(term):
            found.setdefault(term, Party(term, role_of(term), number))
    opening = "\n".join(paragraphs[:_OPENING])
    for match in _DEFINED.finditer(opening):
        term = " ".join(match["term"].split())
        if _is_term(term) and not _NO_PARTY.search(term) and len(found) < _MOST:
            found.setdefault(term, Party(term, role_of(term)))
    counts = Counter(match[1] for match in _ACTING.finditer(text))
    for term, count in counts.most_common():
        roles = {each.role for each in found.values()}
        if count >= _OFTEN and role_of(term) not in roles:
            found.setdefault(term, Party(term, role_of(term)))
    for pair in ("Recipient", "Discloser", "Receiving Party", "Disclosing Party"):
        for shown in (pair, pair.upper()):
            if len(re.findall(rf"\b{shown}\b", text)) > 1:
                found.setdefault(shown, Party(shown, role_of(pair)))
    parties = tuple(_told_apart(list(found.values())))
    return Sides(parties, _document(text), text, Mentions(told, plain))


def _told_apart(parties: Sequence[Party]) -> Iterator[Party]:
    """The parties, "the Company" being the one that the other is not: it buys from a consultant,
    and supplies a distributor."""
    others = {each.role for each in parties if each.term.casefold() != "company"}
    for party in parties:
        if party.term.casefold() == "company" and "buyer" in others and "supplier" not in others:
            yield replace(party, role="supplier")
        else:
            yield party


def _term_of(name: Name) -> str:
    if name.role and _is_term(name.role):
        return name.role
    return min(name.aliases, key=len) if name.aliases else without_suffix(name.text)


def role_words(text: str) -> Iterator[re.Match[str]]:
    """Where a text names a party by a word for its role, in small letters or large."""
    return _SMALL_PARTY.finditer(text)


def sides_of_draft(manuscript: Manuscript | None) -> Sides:
    """The sides of a draft; none without one."""
    if manuscript is None:
        return Sides()
    return sides_of([each.text for each in manuscript.body if each.text.strip()])


def _is_term(term: str) -> bool:
    """Whether a document calls a party so by a word for its role: "the Receiving Party"."""
    words = term.split()
    if words[-1].casefold() == "party":
        return bool(role_of(term))
    return words[-1].casefold() in ROLE_OF


def in_place_of(old: Sides, new: Sides, clause: str = "") -> dict[str, Party]:
    """Which party of the draft each party of the precedent is, by the precedent's term. One for
    whom none can be told is left out, and one whom the ``clause`` does not name."""
    free = list(new.parties)
    found: dict[str, Party] = {}
    named = tuple(each for each in old.parties if not clause or each.term in clause)
    old = replace(old, parties=named)
    for party in old.parties:
        same = _with_role(free, (party.role,))
        if party.role and same is not None:
            found[party.term] = same
            free.remove(same)
    for party in old.parties:
        other = _with_role(free, IN_PLACE.get(party.role, ()))
        if party.term not in found and other is not None:
            found[party.term] = other
            free.remove(other)
    theirs, ours = (
        [each for each in sides if each.role not in OF_INFORMATION]
        for sides in (old.parties, new.parties)
    )
    left = [party for party in theirs if party.term not in found]
    free = [party for party in free if party in ours]
    # Of two sides, who is not the one is the other.
    if len(left) == 1 and len(free) == 1 and len(theirs) == len(ours) == 2:
        found[left[0].term] = free[0]
    return found


def _with_role(parties: Sequence[Party], roles: Sequence[str]) -> Party | None:
    return next((party for role in roles for party in parties if role and party.role == role), None)


def _document(text: str) -> str:
    counts: dict[str, int] = {}
    for match in _DOCUMENT.finditer(text):
        counts[match["word"]] = counts.get(match["word"], 0) + 1
    return f"this {max(counts, key=lambda word: counts[word])}" if counts else ""
