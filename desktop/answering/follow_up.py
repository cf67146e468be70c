"""A question that goes on with a conversation, as the whole question that it stands for.

"And for the landlord?", "what about clause 9?", "who signed it?" mean something only after what was
asked before. The words that are missing are put in by code, out of the earlier question and the
documents that its answer cites; no figure and no name comes in that the talk does not hold. A
question that stands for itself is left as it is. Measured in tests/bench/follow_ups.py.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.answering.checking.modality import OPPOSITE
from desktop.answering.tongue import CHECKED, language_of_question
from desktop.documents import Answer, AnswerStatus, file_name
from desktop.terms import content_stems
from desktop.vault.desk.history import Asked
from desktop.vault.desk.notes import Note

# A question of so few words of its own may lean on the one before.
_FEW = 4
# A question of so many words can be searched without its document's name.
_ENOUGH = 3
_AND = re.compile(
    r"^(?:and|but|or|also|then)\b[,\s]*(?:(?:what|how)\s+about\b|for\b|in\b|under\b|of\b|with\b)?"
    r"|^(?:what|how)\s+about\b|^(?:the\s+)?same\s+(?:for|question\s+for)\b",
    re.IGNORECASE,
)
_WHY = re.compile(r"^(?:and\s+)?why(?:\s+(?:is\s+that|so|not))?\s*\??$", re.IGNORECASE)
# "By when?", "For how many pieces?"
_FRAGMENT = re.compile(
    r"^(?:and\s+|but\s+)?(?:up\s+to|to|by|for|from|since|until|with|within|at|in|on|under|after"
    r"|before)\s+(?:when|what|which|whom|how\s+\w+)\b[^,]*$",
    re.IGNORECASE,
)
_FEW_OF_FRAGMENT = 2
# "To whom is rent payable?" is whole; "by when must it be paid?" is not.
_FINITE = re.compile(
    r"\b(?:is|are|was|were|do|does|did|must|may|can|could|shall|should|will|would|has|have|had)\b",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s$")
# "Why not penicillin?"
_WHY_NOT = re.compile(r"^(?:and\s+)?why\s+not\s+\S", re.IGNORECASE)
# Somebody who was named: "When may he restart it?"
_PERSON = re.compile(
    r"\b(?P<whose>his|hers|her(?=\s+[a-z]))\b|\b(?:he|she|him|her)\b", re.IGNORECASE
)
# "Each director … his", "what happens if the tenant dies before he": the question itself says who.
_HOLDER = (
    rf"(?:{'|'.join(sorted(OPPOSITE, key=len, reverse=True))}|director|shareholder|member|party"
    r"|person|child|heir|trustee|executor|guarantor|partner|owner|worker|insured|witness|judge)"
)
_SOMEBODY = re.compile(
    rf"\b(?:an?|any|each|every|which|what|no)\s+(?:\w+\s+)?{_HOLDER}\b.{{0,120}}\b(?:he|she|his|her|him)\b"
    rf"|\b{_HOLDER}\b.{{0,120}}\b(?:if|when|before|after|that|unless|until|where)\s+(?:he|she)\b"
    r"|\bhis\s+or\s+hers?\b|\bhe\s+or\s+she\b|\bhe\s+(?:who|that)\b",
    re.IGNORECASE,
)
_STYLE = re.compile(
    r"\b(?:His|Her)\s+(?:Late\s+)?(?:Honour|Majesty|Excellency|Highness|Royal|Lordship|Ladyship"
    r"|Grace|Holiness|Worship)\b"
)
# Without a title a name may be a yard's or a company's.
_NAMED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)*")
# "Since Amendment No. 2", "on late invoices": under another condition.
_CONDITION = re.compile(r"^(?:since|after|before|until|on|at|by|to|if|when)\b", re.IGNORECASE)
_NAMES_DOCUMENT = re.compile(
    r"\b(?:agreement|amendment|contract|invoice|lease|letter|minutes|policy|report|statement)\b",
    re.IGNORECASE,
)
# A word that stands for a thing of before: no "it" of "is it true that", no "that" of "says that",
# no "their" of "the parties and their numbers".
_PRONOUN = re.compile(
    r"(?<!\band\s)(?<!\bwith\s)\b(?:it|they|them|this|that|these|those|its|their)\b(?!\s+(?:true|correct|possible|the\s+case)"
    r"|\s+(?:the|we|you|he|she|which|who)\b)",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(
    r"^(?:who|what|when|where|which|why|how|is|are|was|were|does|do|did|can|may|must|shall|will|has|have)\b",
    re.IGNORECASE,
)
# What the earlier question asked about: "What is THE MONTHLY RENT of unit 4?"
_ABOUT = re.compile(
    r"^(?P<head>(?:what|which|who|when|where|how\s+\w+)\s+(?:is|are|was|were)\s+)"
    r"(?P<thing>(?:the\s+|its\s+)?[\w’'-]+(?:\s+[\w’'-]+){0,3}?)(?P<rest>\s+(?:of|in|under|for|on|at|by)\b.*|\s*\?*)$",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    r"^(?P<head>how\s+(?:much|many|long|often)\s+)(?P<thing>[\w’'-]+)(?P<rest>\s.*)$", re.IGNORECASE
)
# "What does the agreement say about FORCE MAJEURE?"
_SAYS_ABOUT = re.compile(
    r"^(?P<head>.*\b(?:say|says|said|provide|provides|state|states)\s+(?:about|on|for|of)\s+)"
    r"(?P<thing>[^?]+)(?P<rest>\??)$",
    re.IGNORECASE,
)
_SAME_KIND = (
    re.compile(
        r"\b(?:clause|section|article|paragraph|schedule)\s+[\dA-Z]+(?:\.\d+)*", re.IGNORECASE
    ),
    re.compile(r"\b(?:19|20)\d\d\b"),
    re.compile(r"\b(?:unit|floor|phase|year|lot|item|page)\s+\d+\b", re.IGNORECASE),
)
_CLIENT = re.compile(r"\b(?:my|our)\s+client(?P<of>['’]s)?\b", re.IGNORECASE)
_CLIENT_IS = re.compile(r"\b(?:my|our)\s+client\s+is\s+(?P<name>[^.;,]{2,80})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Understood:
    """``question`` is the question as understood; ``changed`` says that it differs from what was
    typed."""

    question: str
    changed: bool


def understood(question: str, before: Sequence[Asked], notes: Sequence[Note] = ()) -> Understood:
    """The whole question, given the turns before it (the first first) and the user's notes."""
    typed = " ".join(question.split())
    asked = _with_client(typed, notes)
    if before:
        asked = _resolved(asked, before[-1], _earlier(before, notes)) or asked
    return Understood(asked, asked != typed)


def _with_client(question: str, notes: Sequence[Note]) -> str:
    """ "My client" by the name that a note gives."""
    names = [match["name"].strip() for note in notes if (match := _CLIENT_IS.search(note.text))]
    if len(set(names)) != 1:
        return question
    return _CLIENT.sub(lambda match: names[0] + (match["of"] or ""), question)


def _earlier(before: Sequence[Asked], notes: Sequence[Note]) -> str:
    """The last question, whole; in English where it was asked so, though of German documents."""
    last = before[-1]
    told = last.answer.understood or last.question
    typed, language = map(language_of_question, (last.question, told))
    if typed in ("", CHECKED) and language not in (typed, CHECKED):
        return understood(last.question, before[:-1], notes).question
    return told


def _resolved(question: str, last: Asked, earlier: str) -> str | None:
    """The question with what it leaves out; None if it leaves nothing out."""
    if _WHY.match(question):
        return _of_cited(f"Why? {earlier}", last)
    is_short = len(content_stems(question)) <= _FEW_OF_FRAGMENT
    is_whole = _FINITE.search(question) and not _PRONOUN.search(question)
    if is_short and (_WHY_NOT.match(question) or (_FRAGMENT.match(question) and not is_whole)):
        return f"{question.rstrip(' ?')}? {earlier}"
    if (named := _with_person(question, earlier)) != question:
        return _in_view(named, last)
    opening = _AND.match(question)
    if opening is not None and opening.end():
        rest = question[opening.end() :].strip(" ,?")
        if _QUESTION_WORD.match(rest):
            return _in_view(f"{rest[:1].upper()}{rest[1:]}?", last) if _leans(rest) else None
        return _in_view(_with_other(earlier, rest), last, rest) if rest else None
    if _PRONOUN.search(question) and len(content_stems(question)) <= _FEW:
        return _in_view(_with_thing(question, earlier), last)
    return None


def _with_person(question: str, earlier: str) -> str:
    """The question with the one person whom the earlier one names in the place of "he" or "she"."""
    names = dict.fromkeys(_POSSESSIVE.sub("", match[0]) for match in _NAMED.finditer(earlier))
    if len(names) != 1 or any(p.search(question) for p in (_NAMED, _SOMEBODY, _STYLE)):
        return question
    name = next(iter(names))
    return _PERSON.sub(lambda he: f"{name}'s" if he["whose"] else name, question)


def _leans(question: str) -> bool:
    return bool(_PRONOUN.search(question)) or len(content_stems(question)) < _FEW


def _with_other(earlier: str, other: str) -> str:
    """The earlier question about something else: a party, a clause, a year, another thing."""
    name, _, body = _split(earlier)
    for word in re.findall(r"[A-Za-z]+", other):
        for opposite in OPPOSITE.get(word.lower(), ()):
            swapped = re.sub(rf"\b{opposite}\b", word.lower(), body, flags=re.IGNORECASE)
            if swapped != body:
                return name + swapped
    for pattern in (_NAMED, *_SAME_KIND):
        new, old = pattern.search(other), pattern.search(body)
        if new is not None and old is not None:
            return name + body[: old.start()] + new[0] + body[old.end() :]
    if _CONDITION.match(other):
        return f"{name}{other[:1].upper()}{other[1:]}: {body[:1].lower()}{body[1:]}"
    thing = re.sub(r"^(?:about|for|in|under|of|with)\s+", "", other, flags=re.IGNORECASE)
    return name + _about_other(body, thing)


def _about_other(body: str, thing: str) -> str:
    """The earlier question with the other thing in the place of what it asked about."""
    if match := _SAYS_ABOUT.match(body):
        return match["head"] + thing + match["rest"]
    if match := _ABOUT.match(body):
        return match["head"] + _definite(thing) + match["rest"]
    if match := _HOW_MUCH.match(body):
        return f"What is {_definite(thing)}{_tail(match['rest'])}"
    return f"What does it say about {thing}?"


def _tail(rest: str) -> str:
    """Of "notice must the tenant give to end the lease?" nothing stays but the question mark."""
    return "?" if rest.rstrip().endswith("?") else ""


def _definite(thing: str) -> str:
    first = thing.split(" ", 1)[0].lower()
    return thing if first in {"the", "a", "an", "its", "his", "her", "their"} else f"the {thing}"


def _with_thing(question: str, earlier: str) -> str:
    """The question with the thing of the earlier one in the place of "it"."""
    match = _ABOUT.match(_split(earlier)[2])
    if match is None:
        return f"{question.rstrip(' ?')}? {_split(earlier)[2]}"
    if match["head"].lower().startswith("who"):
        return question
    thing = re.sub(r"^its\s+", "the ", match["thing"], flags=re.IGNORECASE)
    place = match["rest"].rstrip(" ?") if match["rest"].strip(" ?") else ""
    named = f"{_definite(thing)}{place}"

    def put(pronoun: re.Match[str]) -> str:
        return named if pronoun[0].lower() not in {"its", "their"} else f"{named}'s"

    return _PRONOUN.sub(put, question, count=1)


def _in_view(question: str, last: Asked, other: str = "") -> str:
    """The question, asked of the document that the last answer cites first, unless ``other`` names
    one. Where that answer was not carried it is no guide to what says enough by itself."""
    doc = _cited(last.answer)
    sure = last.answer.status is AnswerStatus.SUPPORTED
    if not doc or _split(question)[1] or _NAMES_DOCUMENT.search(other):
        return question
    if not sure and len(content_stems(question)) >= _ENOUGH:
        return question
    return f"In “{doc}”: {question}"


def _of_cited(question: str, last: Asked) -> str:
    """The question, asked of the document that the last answer cites first: why it is so stands
    there, if anywhere."""
    doc = _cited(last.answer)
    return question if not doc or "In “" in question else f"In “{doc}”: {question}"


def _cited(answer: Answer) -> str:
    citations = answer.citations or answer.closest
    return file_name(citations[0].doc) if citations else ""


def _split(question: str) -> tuple[str, bool, str]:
    """What a question begins with that names a document, whether it does, and the rest."""
    match = re.match(r"^In “[^”]+”: ", question)
    if match is None:
        return "", False, question
    return match[0], True, question[match.end() :]
