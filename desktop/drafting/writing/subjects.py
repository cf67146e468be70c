"""What a clause is to be about, and who is to do it, in the words of a request."""

import re
from dataclasses import dataclass

from desktop.drafting.clause_library.party_words import role_of
from desktop.drafting.writing.parties import Sides
from desktop.drafting.writing.request import Request

_ABOUT = re.compile(
    r"\b(?:clauses?|provisions?|paragraphs?|sections?|articles?|wording|something|text)\s+"
    r"(?:on|about|regarding|concerning|for|covering|governing|dealing\s+with|to\s+deal\s+with"
    r"|that\s+(?:deals\s+with|covers|governs|regulates))\s+(?P<what>.+)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:(?:please\s+)?(?:write|draft|prepare|add|insert|make|include|give\s+me)\s+(?:me\s+|us\s+)?)?"
    r"(?:an?\s+|the\s+|some\s+)?(?:short\s+|simple\s+|new\s+)*(?P<what>.+?)\s+"
    r"(?:clause|provision|paragraph|section)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"^(?:please\s+)?(?:write|draft|prepare|add|insert|make|include)\s+(?:me\s+|us\s+)?"
    r"(?:(?:a\s+)?(?:clause|provision|paragraph|section)\s+)?",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[,;.:!?(\n]|\s+(?:with|as\s+in|like|in\s+favou?r\s+of|and\s+(?:make|use|invent)"
    r"|(?:by|for)\s+(?:it|them|me|us|him|her|an?|any|some)|of\s+(?:your|my|our)\s+(?:own\s+)?choice)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+(?:the\s+|our\s+)?(?P<who>[a-z]+)\b", re.IGNORECASE)
_PLAIN = re.compile(r"[a-z’'-]+", re.IGNORECASE)
_SHORTEST, _LONGEST = 3, 90
_USE = re.compile(r"^(?:the\s+)?use\s+of\s+|\s*\bby\s+(?:the|our)\s+\w+", re.IGNORECASE)
_WHERE = re.compile(
    r"\s+(?:at|over|on|in|inside|outside|during|about|within|near|from|to)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a clause is about, inside a sentence and as a heading."""

    words: str
    title: str


def subject_of(asked: Request) -> Subject | None:
    """What the clause is about; None where that can't be told, or is no few plain words."""
    text = asked.text
    match = _ABOUT.search(text) or _BEFORE.search(text)
    said = match["what"] if match is not None else _VERB.sub("", text)
    said = _ENDS.split(said, maxsplit=1)[0].strip()
    words = " ".join(said.split())
    is_plain = all(_PLAIN.fullmatch(word) for word in words.split())
    if not _SHORTEST <= len(words) <= _LONGEST or not is_plain:
        return None
    bare = re.sub(r"^(?:the|a|an)\s+", "", words, flags=re.IGNORECASE)
    return Subject(words, bare[:1].upper() + bare[1:])


def core_of(words: str) -> str:
    """The thing itself in a subject, without where it is: "drones" of "the use of drones over the
    site"."""
    return _WHERE.split(_USE.sub("", words), maxsplit=1)[0].strip()


def actor_in(subject: Subject, new: Sides) -> str:
    """The draft's party that the subject names as the one who acts: "use of drones by the
    supplier"; "" for none."""
    for match in _BY.finditer(subject.words):
        role = role_of(match["who"])
        for party in new.parties:
            if role and party.role == role:
                said = new.said(party)
                return said[:1].upper() + said[1:]
    return ""
