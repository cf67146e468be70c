"""What a request for a text asks for, read by code."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from desktop.drafting.clause_library.party_words import role_of
from desktop.drafting.writing.given import Given, given_in
from desktop.drafting.writing.kind_table import Kind
from desktop.drafting.writing.kinds import USUAL_ROLES, kind_of

Change = Literal["", "mutual", "shorten", "cap", "figure", "rephrase"]

_LIKE = re.compile(
    r"\b(?:(?:just\s+)?(?:as|like)|similar\s+to|the\s+same\s+as|based\s+on|modell?ed\s+on|following"
    r"|taken?\s+from|copied\s+from|along\s+the\s+lines\s+of|from|in\s+the\s+style\s+of)\s+"
    r"(?:(?:the\s+)?(?:one|that|those|clause|wording)\s+)?(?:(?:we\s+(?:have|used)|used)\s+)?"
    r"(?:(?:in|of|for|with|from)\s+)?(?:the\s+|our\s+|my\s+|an?\s+)?"
    r"(?P<name>(?=[^.,;]*(?:(?-i:[A-Z])|agreement|contract|lease|nda|letter|\.\w{2,4}))"
    r"[^,;]+?)(?=[,;]|\.\s|\.?$|\s+(?:but|(?-i:with\s+(?=[a-z\d£$€]))|and\s+(?:add|include|with|a\b|the\b|make|cap|limit|give)|except|where|so\s+that|giving|for\s+\d)\b)",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\b(?:in\s+favou?r\s+of|favou?ring|favou?rable\s+to|on\s+behalf\s+of|protect(?:ing|s)?|for)\s+"
    r"(?:the\s+|our\s+)?(?P<side>supplier|seller|vendor|contractor|consultant|provider|licensor|buyer"
    r"|customer|purchaser|client|licensee|landlord|lessor|tenant|lessee|employer|employee|discloser"
    r"|disclosing\s+party|recipient|receiving\s+party|firm)\b"
    r"|\b(?P<friend>supplier|seller|vendor|contractor|buyer|customer|client|landlord|tenant|employer"
    r"|employee|discloser|recipient)[\s-]+(?:friendly|favou?rable|side)\b",
    re.IGNORECASE,
)
_MUTUAL = re.compile(
    r"\b(?:mutual|reciprocal|both\s+(?:parties|ways|sides)|two-way)\b", re.IGNORECASE
)
_LETTER = re.compile(
    r"\b(?:write|draft|prepare|compose|send|do)\b[^.]{0,40}?\b(?:letter|e-?mail|note|reply|message)\b"
    r"|^\s*(?:an?\s+)?(?:\w+\s+){0,3}(?:letter|e-?mail)\b"
    # Such a paper is a letter too, though it is not called one.
    r"|^\s*(?:(?:please\s+)?(?:write|draft|prepare|compose|send|give|do)\s+)?(?:an?\s+|the\s+)?(?:\w+\s+){0,2}"
    r"(?:notice\s+of\s+(?:termination|non-?renewal)|notice\s+to\s+(?:end|terminate|quit)|termination\s+notice"
    r"|(?:records?\s+release|release\s+of\s+(?:\w+\s+)?records)\s+authori[sz]ation"
    r"|authori[sz]ation\s+(?:to|for)\s+(?:the\s+)?releas\w+|audit\s+confirmation|offer\s+of\s+employment"
    r"|(?:job|employment)\s+offer|demand\s+for\s+payment|payment\s+(?:demand|reminder))\b"
    r"|\brefer(?:ring|ral)?\s+(?:letter\s+)?(?:mr|mrs|ms|miss|dr|our|the|this|my|a|patient)\b",
    re.IGNORECASE,
)
_CHANGES: tuple[tuple[Change, re.Pattern[str]], ...] = (
    (
        "mutual",
        re.compile(r"\b(?:make|turn|change)\b.*\b(?:mutual|reciprocal|two-way)\b|\bmutual\b", re.I),
    ),
    (
        "shorten",
        re.compile(
            r"\b(?:shorten|shorter|tighten|condense|more\s+concise|trim|cut\s+down)\b", re.I
        ),
    ),
    (
        "cap",
        re.compile(
            r"\b(?:add|include|put|insert|with)\b.*\bcap\b|\bcap\s+(?:it|this|the|at|liab)|\blimit\s+(?:it|this|the\s+liab)",
            re.I,
        ),
    ),
    (
        "figure",
        re.compile(
            r"\b(?:change|set|make|increase|reduce|raise|lower|extend|replace|use)\b.*\d", re.I
        ),
    ),
    (
        "rephrase",
        re.compile(
            r"\b(?:rephrase|reword|rewrite|simplif\w+|plain(?:er)?|clearer|more\s+formal)\b", re.I
        ),
    ),
)
# What a request says beside its kind, its facts and its precedent is still to be written.
_EXTRA = re.compile(
    r"\b(?:and|but|also|where|including|which|that|so\s+that|with)\s+"
    r"(?P<extra>(?!(?:who|whom|whose|what|which|how|when|where|whether|why)\b)"
    r"(?:(?:the|an?|each|either|both|neither|all|any|no)\s+)?[a-z’'-]+\b[^.;]*?\b"
    r"(?:must|shall|should|may|can|cannot|has\s+to|have\s+to|is\s+to|are\s+to|will|applies|survives"
    r"|ends|pays|keeps|returns|remains)\b[^.;]*)",
    re.IGNORECASE,
)
# A clause that is asked for by what it is to say: all of that is the user's own sentence.
_SAYS = re.compile(
    r"\b(?:clause|provision|paragraph|sentence)\s+(?:(?:that\s+says|saying|stating|to\s+say)\s+that"
    r"|that|under\s+which|by\s+which|whereby)\s+"
    r"(?P<extra>(?:the|each|either|both|neither|no)\s+[a-z’'-]+\s+[a-z][^.;]*)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:with|including|plus|and|but|covering)\s+(?P<topic>(?:an?|the|some)\s+(?:\w+\s+)?"
    r"(?:exceptions?|carve-outs?|dut(?:y|ies)|obligations?|rights?|options?|exclusions?|provisions?"
    r"|requirements?|provisos?|paragraphs?|sentences?|wording)\b[^,;.]*)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<!^)(?<![.!?]\s)\b[A-Z][\w’&-]*(?:\s+(?:&\s+|of\s+)?[A-Z][\w’&-]*)*")
_NO_NAMES = frozenset({"nda", "gdpr", "ip", "agreement", "i", "vat", "english", "scots"})
_MOST = 4000


@dataclass(frozen=True, slots=True)
class Request:
    """``like`` names the precedents ("Acme agreement"); ``side`` is a role of the clause library,
    "mutual" or "". ``extra`` is what else the text is to say, as a sentence, ``topic`` what it is
    to say something about. ``change`` is what is to be done with
    a chosen stretch."""

    text: str
    kind: Kind | None
    given: tuple[Given, ...]
    like: str = ""
    side: str = ""
    extra: str = ""
    topic: str = ""
    names: tuple[str, ...] = ()
    change: Change = ""
    is_letter: bool = False

    @property
    def query(self) -> str:
        """What is searched for in the documents."""
        words = self.kind.title if self.kind is not None else ""
        return f"{words} {' '.join(_without(self.text, self.like).split())}".strip()


def understood(text: str, *, has_stretch: bool = False) -> Request:
    """The request in its parts. ``has_stretch`` says that a stretch of the draft is chosen, so that
    something may be meant to be done with it."""
    asked = " ".join(text[:_MOST].split())
    is_letter = _LETTER.search(asked) is not None and "clause" not in asked.casefold()
    match = _LIKE.search(asked)
    like = match["name"].strip(" .'\"“”") if match is not None and not is_letter else ""
    body = (
        (asked[: match.start()] + " " + asked[match.end() :]).strip() if like and match else asked
    )
    change = _change(body) if has_stretch else ""
    kind = kind_of(body) or kind_of(asked)
    extra = "" if change or is_letter else _extra(body)
    topic = "" if change or is_letter or extra else _first(_TOPIC, "topic", body)
    # What is said in a sentence of its own is no fact of the clause.
    rest = _without(_without(body, extra), topic)
    return Request(
        text=asked,
        kind=kind,
        given=tuple(_with_usual_role(each, kind) for each in given_in(rest)),
        like=like,
        side=_side(body),
        extra=extra,
        topic=topic,
        names=tuple(_names(rest)),
        change=change,
        is_letter=is_letter,
    )


def _with_usual_role(given: Given, kind: Kind | None) -> Given:
    if given.role or kind is None:
        return given
    return replace(given, role=USUAL_ROLES.get((kind.id, given.kind), ""))


def _change(text: str) -> Change:
    return next((name for name, pattern in _CHANGES if pattern.search(text)), "rephrase")


def _side(text: str) -> str:
    if _MUTUAL.search(text):
        return "mutual"
    match = _SIDE.search(text)
    if match is None:
        return ""
    return role_of(match["side"] or match["friend"])


def _names(text: str) -> list[str]:
    """The names in a request: capitals that begin no sentence, what sorts of documents they are of
    left out."""
    found = [match[0] for match in _NAME.finditer(text)]
    return [each for each in found if each.casefold() not in _NO_NAMES]


def _extra(text: str) -> str:
    said = _first(_SAYS, "extra", text)
    return said if said and kind_of(text) is None else _first(_EXTRA, "extra", text)


def _first(pattern: re.Pattern[str], name: str, text: str) -> str:
    match = pattern.search(text)
    return "" if match is None else match[name].strip(" ,.")


def _without(text: str, words: str) -> str:
    return text.replace(words, " ") if words else text
