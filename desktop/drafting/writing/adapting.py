"""A precedent's words in a draft's: its parties, its facts and its clause numbers are not the
draft's, and what nobody knows the draft's for becomes a blank."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.answering.checking.figure_forms import MONTHS
from desktop.drafting.clause_library.party_words import role_of
from desktop.drafting.manuscript.model import Origin
from desktop.drafting.manuscript.words import DRAFT, REQUEST
from desktop.drafting.precedents.finding.numbers import found_numbers
from desktop.drafting.writing.given import Given, best_slot, given_in
from desktop.drafting.writing.parties import Party, Sides, in_place_of
from desktop.drafting.writing.wording import worded
from desktop.drafting.writing.words import Put

# What of the old matter may stand in a clause: none of it is the draft's.
_OLD = frozenset(
    {
        *("address", "postcode", "email", "phone", "web", "account", "iban", "sort code", "card"),
        *("tax number", "company number", "patient number", "personal number", "case number"),
        *("policy number", "date"),
    }
)
_CALLED = {"email": "e-mail address", "phone": "telephone number", "web": "web address"}
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,3})*(?:\s?\([a-z0-9]{1,4}\))*|[IVX]{1,5}\b)"
_REFERENCE = re.compile(
    r"\b(?:clause|section|article|paragraph|subsection|sub-clause)s?\s+"
    rf"(?P<number>{_NUMBER})"
    rf"(?P<more>(?:(?:\s*,\s*|\s+)(?:(?:and|or|to)\s+)?(?:{_NUMBER}|\([a-z]\)))*)",
    re.IGNORECASE,
)
# "Sections 10.1 (Patents) or 10.2 (Products)".
_FURTHER = re.compile(r"\)\s+(?:and|or)\s+(?P<number>\d{1,3}\.\d{1,3}(?:\.\d{1,3})*)(?=\s*\()")
_ATTACHED = re.compile(r"\b(?:Schedule|Exhibit|Annex|Appendix|Attachment)\s+(?:\d{1,2}|[A-Z])\b")
_CAUSE = re.compile(
    r"\b(?:breach\w*|default\w*|insolven\w*|bankrupt\w*|fail(?:s|ed|ure)?\b|force\s+majeure|event\s+continues"
    r"|change\s+of\s+control|remed\w+|renew\w*|extend\w*)",
    re.IGNORECASE,
)
# As recognised pages have them: "May 31 , 2015".
_LOOSE_DATE = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s+\d{{1,2}}\s+,\s*\d{{4}}\b", re.IGNORECASE)
_PAGE_END = re.compile(r"(?<=[.;:])\s+(?:CONFIDENTIAL\s+)?(?:Page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?$")
_FEDERAL = re.compile(r"\s+and\s+the\s+federal\s+laws\s+of\s+[A-Z]\w+\s+applicable\s+therein")
_STATUTE = re.compile(
    r"\s*(?:of|to)\s+(?:the|that)\s+[A-Z][\w\s]*?\b(?:Act|Code|Regulations?|Order|Rules)\b"
)


@dataclass(slots=True)
class Adapter:
    """Finds what is to be put in place of words of one precedent's clause, whose paragraphs are
    ``texts``. ``own_numbers`` are the labels, by their number in the precedent, of paragraphs that
    come along."""

    old: Sides
    new: Sides
    given: Sequence[Given]
    texts: Sequence[str]
    own_numbers: Mapping[str, str] = field(default_factory=dict)
    used: dict[Given, None] = field(default_factory=dict)
    strangers: dict[str, None] = field(default_factory=dict)

    def puts(self) -> list[list[Put]]:
        """For each paragraph what to put where, the surest first. What the request gave and has a
        place here is noted in ``used``, parties that the draft does not have in ``strangers``."""
        facts = self._facts()
        return [
            [
                *self._strays(text, facts[number]),
                *facts[number],
                *self._references(text),
                *self._parties(text),
                *self._old(text),
            ]
            for number, text in enumerate(self.texts)
        ]

    def _strays(self, text: str, facts: Sequence[Put]) -> Iterator[Put]:
        """What goes: a page's number at the end, a second law beside the one that is replaced."""
        for match in _PAGE_END.finditer(text):
            yield Put(*match.span(), "", _DRAFT_NUMBER)
        if facts and (beside := _FEDERAL.search(text)):
            yield Put(*beside.span(), "", _DRAFT_NUMBER)

    def _facts(self) -> list[list[Put]]:
        """The request's facts where such facts stand, looked for in the clause as a whole."""
        slots = [
            (number, slot) for number, text in enumerate(self.texts) for slot in given_in(text)
        ]
        puts: list[list[Put]] = [[] for _ in self.texts]
        free = dict.fromkeys(range(len(slots)))
        for given in self.given:
            left = [slots[place] for place in free]
            chosen = best_slot(given, [slot for _, slot in left])
            meant = [(n, s) for n, s in left if any(s is each for each in chosen)]
            for number, slot in self._not_for_cause(given, meant):
                self.used[given] = None
                origin = Origin("user", f"{REQUEST}{given.label}")
                puts[number].append(Put(slot.start, slot.end, worded(given, slot), origin))
                free = {place: None for place in free if slots[place][1] is not slot}
        return puts

    def _not_for_cause(
        self, given: Given, meant: Sequence[tuple[int, Given]]
    ) -> Sequence[tuple[int, Given]]:
        """Of several periods of notice those that need no cause, if there are any."""
        if given.role != "notice":
            return meant
        free = [(number, slot) for number, slot in meant if not _CAUSE.search(self.texts[number])]
        return free or meant[:1]

    def _references(self, text: str) -> Iterator[Put]:
        for match in _REFERENCE.finditer(text):
            number = "".join(match["number"].split())
            if not number[0].isdigit() and not number.isupper():
                continue
            if _STATUTE.match(text, match.end()):
                continue
            label = self.own_numbers.get(number, "")
            if label and not match["more"]:
                yield Put(*match.span("number"), match["number"], _DRAFT_NUMBER, reference=label)
            else:
                yield _blank(match.start("number"), match.end(), "clause number")
        for match in _FURTHER.finditer(text):
            label = self.own_numbers.get(match["number"], "")
            if label:
                yield Put(*match.span("number"), match["number"], _DRAFT_NUMBER, reference=label)
            else:
                yield _blank(*match.span("number"), "clause number")
        for match in _ATTACHED.finditer(text):
            yield _blank(*match.span(), match[0].split()[0].lower())

    def _parties(self, text: str) -> Iterator[Put]:
        instead = in_place_of(self.old, self.new, " ".join(self.texts))
        by_name = {party.name: party for party in self.old.parties if party.name >= 0}
        known = list(by_name)
        for mention in self.old.mentioned(text):
            words = text[mention.start : mention.end]
            if role_of(words):
                continue
            party = by_name.get(mention.name)
            of = _OF.match(text, mention.end)
            end = mention.end if of is None else of.end()
            tail = "" if of is None else of[0]
            other = None if party is None else instead.get(party.term)
            if other is not None:
                said = _as_loud(self.new.said(other), text[max(0, mention.start - 12) : end])
                yield Put(mention.start, end, said + _genitive(said, tail), _DRAFT_PARTY)
            elif party is None:
                yield _blank(mention.start, end, "name", tail)
            else:
                number = known.index(party.name)
                yield _blank(mention.start, end, f"{_ORDINALS[min(number, 2)]} party", tail)
        for party in self.old.parties:
            term = re.escape(party.term)
            pattern = re.compile(
                rf"(?P<article>(?:the|The|THE)\s+)?(?<!\w)(?:{term}|{term.upper()})(?![\w-])(?P<of>{_OF.pattern})?"
            )
            if role_of(party.term):
                for match in pattern.finditer(text):
                    yield from self._generic(match, party, instead.get(party.term))
        if self.new.document:
            yield from self._documents(text)

    def _generic(self, match: re.Match[str], party: Party, other: Party | None) -> Iterator[Put]:
        if other is None:
            if self.new.parties:
                self.strangers[party.term] = None
            return
        said = self.new.said(other)
        if other.term == party.term and not match[0].isupper():
            return
        if not match["article"] and _DETERMINED.search(match.string[: match.start()]):
            said = other.term
        said = _as_loud(said, match[0])
        yield Put(*match.span(), said + _genitive(said, match["of"]), _DRAFT_PARTY)

    def _documents(self, text: str) -> Iterator[Put]:
        word = self.new.document.split()[-1]
        for match in re.finditer(
            r"\b(?P<this>[Tt]his|[Tt]he)\s+(?P<word>Agreement|agreement|Lease|lease|Contract|contract|Deed"
            r"|letter|engagement|AGREEMENT)\b(?!\s+(?:of|between|dated))",
            text,
        ):
            if match["word"] != word and (match["this"].casefold() == "this"):
                yield Put(*match.span(), f"{match['this']} {word}", _DRAFT_PARTY)

    def _old(self, text: str) -> Iterator[Put]:
        for match in _LOOSE_DATE.finditer(text):
            yield _blank(*match.span(), "date")
        for found in found_numbers(text):
            if found.kind in _OLD and not (found.kind == "date" and found.value.startswith("0000")):
                label = _CALLED.get(found.kind, found.kind)
                yield _blank(found.start, found.end, label)


_OF = re.compile(r"[’'][sS]?(?!\w)")
_ORDINALS = ("first", "second", "third")
_DETERMINED = re.compile(
    r"\b(?:each|either|any|such|an?|neither|no|another|every|this|that|its)\s+$", re.I
)
_DRAFT_NUMBER = Origin("user", f"{DRAFT}clause numbers")
_DRAFT_PARTY = Origin("user", f"{DRAFT}parties")


def _as_loud(said: str, around: str) -> str:
    """In capitals where the precedent shouts."""
    return said.upper() if around.isupper() else said


def _genitive(said: str, of: str | None) -> str:
    if not of:
        return ""
    if said.endswith(("s", "S")):
        return "’"
    return "’S" if said.isupper() else "’s"


def _blank(start: int, end: int, label: str, tail: str = "") -> Put:
    """A blank where the precedent has what can't be the draft's."""
    return Put(start, end, f"[{label}]{tail}", Origin("user", f"{DRAFT}{label}"), blank=label)
