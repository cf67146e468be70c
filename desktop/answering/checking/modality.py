"""What a sentence demands, allows or denies, against the clause that it is taken from.

A small model drops a "not", says "may" where the clause says "shall", lets the landlord do what the
tenant must, and leaves out "with consent". Each is looked for in the clause of the quote that
shares most words with the sentence. Measured in tests/bench/grounding.py.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.answering import wording
from desktop.terms import content_stems

# Less of the sentence's words in a clause, and it is not what the sentence says again.
_LEAST_SHARED = 0.5
# "B. procyonis" and "F.C.A. Port" are of one clause.
_CLAUSE = re.compile(r"(?<=[.;:])(?<![A-Z]\.)\s+(?=\S)|\n+")
# These hold "no" or "not" and deny nothing.
_COMPARISON = re.compile(
    r"\b(?:not|no)\s+(?:be\s+)?(?:less|more|later|earlier|fewer|greater|exceed\w*|limited\s+to|only)\b"
    r"|\bwhether\s+or\s+not\b|\bif\s+not\b|\bnot\s+applicable\b|\bno\.\s*\d",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:not|no|never|neither|nor|cannot|none|nothing|without|prohibited|forbidden)\b|n['’]t\b",
    re.IGNORECASE,
)
_SHORT_NOT = re.compile(r"n['’]t\b", re.IGNORECASE)
_TO = r"(?:is|are)\s+(?:{})\s+to"
_DUTIES = (
    "shall",
    "must",
    _TO.format("required|obliged|obligated"),
    r"(?:has|have)\s+to",
    r"agrees?\s+to",
)
_LEAVES = (
    "may",
    "can",
    _TO.format("entitled|permitted|allowed|free"),
    r"(?:has|have)\s+the\s+right\s+to",
)
_OTHERS = (
    "will",
    "should",
    "would",
    "could",
    "is",
    "are",
    "was",
    "were",
    "does",
    "do",
    "did",
    "has",
    "have",
)
_LEAVE = re.compile(rf"\b(?:{'|'.join(_LEAVES)})\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:unless|except|provided\s+that|subject\s+to|only\s+(?:if|with|when|where|upon)|so\s+long\s+as"
    r"|as\s+long\s+as|conditional\s+on|without\s+(?:the\s+)?(?:\w+['’]?s?\s+){0,4}(?:consent|approval|permission)"
    r"|with\s+(?:the\s+)?(?:\w+['’]?s?\s+){0,4}(?:consent|approval|permission)|if|in\s+the\s+event)\b",
    re.IGNORECASE,
)
_PAIRS = (
    *(("tenant", "landlord"), ("lessee", "lessor"), ("buyer", "seller"), ("buyer", "supplier")),
    *(("purchaser", "vendor"), ("purchaser", "seller"), ("customer", "supplier")),
    *(("customer", "provider"), ("client", "consultant"), ("client", "contractor")),
    *(("licensee", "licensor"), ("employee", "employer"), ("borrower", "lender")),
    *(("distributor", "supplier"), ("distributor", "manufacturer"), ("agent", "principal")),
    *(("recipient", "discloser"), ("receiving", "disclosing"), ("company", "executive")),
    *(("company", "consultant"), ("franchisee", "franchisor"), ("insured", "insurer")),
    *(("patient", "doctor"), ("debtor", "creditor"), ("assignee", "assignor")),
)
# Parties by one word, with those on the other side of a contract.
OPPOSITE: dict[str, frozenset[str]] = {
    word: frozenset(other for pair in _PAIRS if word in pair for other in pair if other != word)
    for word in {word for pair in _PAIRS for word in pair}
}
_ROLE = "|".join(sorted(OPPOSITE, key=len, reverse=True))
# A party right before what it shall or may do.
_ACTOR = re.compile(
    rf"\b(?P<role>{_ROLE})(?:\s+party)?(?:\s*\([^)]*\))?,?\s+(?:also\s+|then\s+|each\s+)?"
    r"(?:shall|must|may|can(?:not)?|will|has|have|is|are|agrees|undertakes|pays|gives)\b",
    re.IGNORECASE,
)


_VERBS = frozenset(
    "shall may must will can is are was were do does did has have should would could".split()  # noqa: SIM905 - prose
)
# What somebody shall, may or does, and whether it is denied.
_DEED = re.compile(
    rf"\b(?:(?P<duty>{'|'.join(_DUTIES)})|(?P<leave>{'|'.join(_LEAVES)})|{'|'.join(_OTHERS)})"
    r"(?P<denied>\s+not)?(?:\s+(?:also|then|only|\w+ly))?"
    r"\s+(?P<verb>(?:(?:be|have|been|the|a|an)\s+)*[a-z]{3,})",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:prohibit\w*|forbid\w*|forbidden|bar(?:s|red)|exclud\w*|restrict\w*|refus\w*|den(?:y|ies|ied)"
    r"|fail\w*|lack\w*|absen\w+|void|un\w+able)\b",
    re.IGNORECASE,
)
# What denies all of a clause, wherever its verb stands.
_THROUGHOUT = re.compile(
    r"\b(?:in|under)\s+no\s+(?:event|case|way|circumstances?)\b|^[\W\d]*(?:no|none|nothing)\b",
    re.IGNORECASE,
)
# "In no event above the fees paid" denies none of them.
_MEASURED = re.compile(
    r"\b(?:exceed\w*|more|greater|higher|above|over|beyond|less|lower|fewer|below|later|earlier|sooner"
    r"|longer|before|after|until|other\s+than)\b",
    re.IGNORECASE,
)
_OF_ANY = frozenset(
    content_stems("yes true correct according to under this agreement contract clause document")
)
# A condition before what it is the condition of.
_SUPPOSED = re.compile(r"(?:^|(?<=[,;(] ))(?:if|where|when|in\s+case)\b[^,;.]*,", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Breach:
    """What a sentence has otherwise than its clause, at [start, end) of the sentence. ``reverses``
    it says the contrary, rather than more than the clause does."""

    start: int
    end: int
    reason: str
    reverses: bool = False


def breaches(sentence: str, quotes: Sequence[str]) -> list[Breach]:
    """What a sentence has otherwise than the clause it repeats; nothing where no clause of the
    quotes is like it."""
    clause = _closest(sentence, quotes)
    if clause is None:
        return []
    return [*_denied(sentence, clause), *_demanded(sentence, clause), *_acted(sentence, clause)]


def _clauses(text: str) -> Iterator[str]:
    """The parts of a text that state one thing each."""
    yield from (part.strip() for part in _CLAUSE.split(text) if part.strip())


def _closest(sentence: str, quotes: Sequence[str]) -> str | None:
    """The clause that holds most of the sentence's words."""
    wanted = set(content_stems(_SHORT_NOT.sub(" not", sentence)))
    best, most = None, _LEAST_SHARED * len(wanted)
    for quote in quotes:
        for clause in _clauses(quote):
            shared = len(wanted & set(content_stems(clause)))
            if shared > most or (best is None and shared == most > 0):
                best, most = clause, shared
    return best


def _denied(sentence: str, clause: str) -> Iterator[Breach]:
    said, stated = (_COMPARISON.sub(_blank, text) for text in (sentence, clause))
    done = _deeds(stated)
    for verb, found in _deeds(said).items():
        denials = {deed["denied"] is not None for deed in done.get(verb, ())}
        if denials and not denials & {deed["denied"] is not None for deed in found}:
            reason = wording.DENIES if True in denials else wording.SAYS_IT
            yield Breach(0, len(sentence), reason, reverses=True)
            return
    ours, theirs = _DENIAL.search(said), _DENIAL.search(stated)
    hedged = _CONDITION.search(said) is not None or _OTHERWISE.search(said) is not None
    if ours is not None and theirs is None and not _CONDITION.search(stated):
        yield Breach(ours.start(), ours.end(), wording.DENIES_NOT, reverses=True)
    elif (
        ours is None
        and theirs is not None
        and not hedged
        and (_is_denied(stated) or _is_left_out(said, stated))
    ):
        yield Breach(0, len(sentence), wording.SAYS_WORD.format(theirs[0]), reverses=True)


def _deeds(text: str) -> dict[str, list[re.Match[str]]]:
    """What is done in a text, by its verb."""
    found: dict[str, list[re.Match[str]]] = {}
    for match in _DEED.finditer(text):
        verb = " ".join(content_stems(match["verb"])) or match["verb"].lower()
        found.setdefault(verb, []).append(match)
    return found


def _is_denied(clause: str) -> bool:
    """Whether it is the clause's own verb that is denied: "shall not assign", "is not included"; in
    "if rent is not paid, the Tenant shall pay interest" only the condition is."""
    plain = _SUPPOSED.sub(_blank, clause)
    denial = _DENIAL.search(plain)
    if denial is None:
        return False
    before = plain[: denial.start()].rstrip().rsplit(" ", 1)[-1].lower()
    return before in _VERBS or denial[0].lower() in {"cannot", "never", "neither", "prohibited"}


def _is_left_out(sentence: str, clause: str) -> bool:
    """Whether a clause denies all that it says, and the sentence says it without: "in no event is
    the Agent liable", "the Agent is liable"."""
    if not _THROUGHOUT.search(_SUPPOSED.sub(_blank, clause)) or _MEASURED.search(clause):
        return False
    return set(content_stems(sentence)) - _OF_ANY <= set(content_stems(clause))


def _demanded(sentence: str, clause: str) -> Iterator[Breach]:
    done = _deeds(clause)
    for verb, found in _deeds(sentence).items():
        theirs = [deed for deed in done.get(verb, ()) if deed["denied"] is None]
        ours = [deed for deed in found if deed["denied"] is None]
        for mine, other in (("duty", "leave"), ("leave", "duty")):
            against = [deed[other] for deed in theirs if deed[other]]
            if against and not any(deed[mine] for deed in theirs) and any(d[mine] for d in ours):
                reason = wording.SAYS_WORD.format(against[0])
                yield Breach(0, len(sentence), reason, reverses=True)
    leave = _LEAVE.search(sentence)
    denies = _DENIAL.search(_COMPARISON.sub(_blank, sentence)) is not None
    condition = None if _CONDITION.search(sentence) else _CONDITION.search(clause)
    if condition is not None and (leave is not None or denies):
        stretch = " ".join(clause[condition.start() :].split())[:80]
        reason = wording.CONDITION.format(stretch)
        yield Breach(0, len(sentence), reason)


def _acted(sentence: str, clause: str) -> Iterator[Breach]:
    """Another party does it than the one of the clause."""
    actors = {match["role"].lower() for match in _ACTOR.finditer(clause)}
    for match in _ACTOR.finditer(sentence):
        role = match["role"].lower()
        if role not in actors and actors & OPPOSITE[role]:
            other = next(iter(sorted(actors & OPPOSITE[role])))
            reason = wording.OTHER_PARTY.format(other)
            yield Breach(match.start("role"), match.end("role"), reason, reverses=True)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
