"""Single words that change what a clause means in law: non-refundable, exclusive, automatically.

A small model puts them in, since they are usual in such clauses, and no figure, name or verb gives
that away. Each must stand in a cited quote, in any of the forms that say the same. The words of the
question carry none: whoever asks after "the exclusive licence" has not read whether it is one.
Measured in tests/bench/grounding.py.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.answering import wording

_BARE = r"(?<!non-)(?<!non)(?<!\bnot )(?<!\bnever )(?<!\bno )"
_NO = r"\b(?:not?|non|nor|never|cannot|nothing|neither|without|\w{1,6}n['’]t)\b[^.;]{0,40}?"


def _both(
    word: str, ending: str = "", *, deed: str = "", denied: str = ""
) -> tuple[tuple[str, str], tuple[str, str]]:
    """The forms of a word and of its contrary: "exclusive", "non-exclusive". ``deed`` of a quote
    carries the word too, and ``denied`` behind a "not" its contrary: "may not transfer"."""
    plain = rf"\b{_BARE}{word}{ending}"
    contrary = rf"\bnon-?{word}{ending}|{_NO}\b{word}{ending}"
    held = f"{plain}|{deed}" if deed else plain
    contrary += rf"|{_NO}\b{denied}" if denied else ""
    return (plain, held), (rf"\bnon-?{word}{ending}", contrary)


# What is said, and what of a quote carries it; the second holds the first. Words with a contrary
# come in pairs: what is denied of the one is said of the other.
_PAIRS = (
    (rf"\b{_BARE}refundable\b", rf"\b{_BARE}re(?:fund|pa[iy]|turn)"),
    (
        r"\bnon-?re(?:fund|turn)able\b",
        rf"\bnon-?re(?:turn|fund)able\b|{_NO}\bre(?:fund|pa[iy]|turn)",
    ),
    *_both("exclusive", r"(?:ly|ity)?\b(?!\s+of\b)"),
    *_both("transferable", r"\b", denied="transfer"),
    *_both("assignable", r"\b", denied="assign"),
    *_both("binding", r"\b", deed=r"\bbinds\b|\b(?:shall|will)\s+bind\b"),
    *_both("negotiable", r"\b"),
    (r"\birrevocabl[ey]\b", rf"\birrevocabl|{_NO}\b(?:revo[ck]|withdraw)"),
    (r"\brevocable\b", r"\b(?<!ir)revo[ck]"),
)
_CLASSES = (
    *_PAIRS,
    (r"\bun(?:limited|capped)\b", rf"\bun(?:limited|capped)\b|{_NO}\b(?:limit|cap)"),
    (r"\bsole(?:ly)?\b", r"\bsole|\bexclusiv|\bonly\b|\balone\b"),
    (
        r"\bautomatic(?:ally)?\b",
        r"\bautomatic|\bof\s+itself\b|\bwithout\s+(?:further\s+)?(?:notice|action)",
    ),
    (
        r"\bperpetual(?:ly)?\b|\bin\s+perpetuity\b",
        r"\bperpetu|\bforever\b|\bindefinite|\bin\s+time\b",
    ),
    (r"\bindefinite(?:ly)?\b", r"\bindefinite|\bperpetu|\bforever\b|\bin\s+time\b|\buntil\b"),
    (r"\bunconditional(?:ly)?\b", rf"\bunconditional|{_NO}\bcondition"),
    (r"\babsolute(?:ly)?\b", r"\babsolute|\bunconditional"),
    (r"\bimmediate(?:ly)?\b", r"\bimmediate|\bforthwith\b|\bat\s+once\b|\bprompt|\binstant"),
    (r"\bpermanent(?:ly)?\b", r"\bpermanent|\bperpetu|\bforever\b|\bindefinite"),
    (r"\bretroactive(?:ly)?\b|\bretrospective(?:ly)?\b", r"\bretro(?:activ|spectiv)"),
    (r"\bworld-?wide\b", r"\bworld|\bglobal|\buniverse\b|\bevery\s+country\b"),
    (
        r"\broyalty-?\s?free\b",
        rf"\broyalty-?\s?free|{_NO}\broyalt|\bfree\s+of\s+(?:any\s+)?royalt",
    ),
    (r"\binterest-?\s?free\b", rf"\binterest-?\s?free|{_NO}\binterest|\bfree\s+of\s+interest"),
    (
        r"\b(?:mandatory|compulsory)\b",
        r"\bmandator|\bcompulsor|\bmust\b|\bshall\b|\brequire|\boblig",
    ),
    (r"\boptional\b", r"\boption|\bmay\b|\belect|\bdiscretion"),
    (r"\bjoint(?:ly)?\s+and\s+several(?:ly)?\b", r"\bjoint\w*\s+(?:and|or)\s+several"),
    (
        r"\bin\s+writing\b|\bwritten\b",
        r"\bwrit(?:ing|ten)\b|\bletter\b|\be-?mail|\bregistered\s+(?:post|mail)",
    ),
    (r"\bgross(?:ly)?\s+neglig", r"\bgross(?:ly)?\s+neglig"),
    (r"\bmaterial(?:ly)?\s+(?:breach|adverse|default|change)", r"\bmaterial"),
    (r"\b(?:commercially\s+)?reasonable\s+(?:efforts|endeavours)\b", r"\breasonable"),
    (r"\bbest\s+(?:efforts|endeavours)\b", r"\bbest\s+(?:\w+\s+)?(?:efforts|endeavours)"),
    (r"\bunreasonabl[ey]\b", r"\bunreasonabl|\breasonabl"),
    (r"\bguaranteed?\b", r"\bguarant|\bwarrant|\bassur|\bsuret"),
    (r"\bunsecured\b", rf"\bunsecured|{_NO}\bsecur"),
)
_COMPILED = tuple((re.compile(said, re.I), re.compile(held, re.I)) for said, held in _CLASSES)
# "Is not an exclusive licence", "does not grant any exclusive right", "isn't deemed to be binding":
# what stands right before a word and denies it.
_DENIED = re.compile(
    r"\b(?:not|never|nor|cannot|\w{1,6}n['’]t)\s+(?:(?:grant(?:ed)?|give|create|deemed|considered|be"
    r"|to|an?|the|any)\s+){0,4}$",
    re.I,
)
_LONGEST_DENIAL = 60

# Those of Word, of PDFs and a dash; each one character, so that no place moves.
_HYPHENS = re.compile("[\u2010\u2011\u2013]")
_NON = re.compile(
    r"\bnon(?:-\s*|\s+)"
    r"(?=(?:exclusive|re(?:fund|turn)able|transferable|assignable|binding|negotiable))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Unheld:
    """A qualifier at [start, end) of a sentence that no quote holds."""

    start: int
    end: int
    reason: str


def _plain(quote: str) -> str:
    """A quote with "non-exclusive" in one form, whatever hyphen or end of a line is in it."""
    return _NON.sub("non-", _HYPHENS.sub("-", quote))


def unheld(sentence: str, quotes: Sequence[str]) -> Iterator[Unheld]:
    """The qualifiers of a sentence that no quote holds in any form."""
    quotes = [_plain(quote) for quote in quotes]
    told = _HYPHENS.sub("-", sentence)
    for place, (said, held) in enumerate(_COMPILED):
        # The other of its pair: 0 and 1, 2 and 3.
        contrary = _COMPILED[place ^ 1][1] if place < len(_PAIRS) else held
        for match in said.finditer(told):
            before = told[max(0, match.start() - _LONGEST_DENIAL) : match.start()]
            carrying = contrary if _DENIED.search(before) else held
            if not any(carrying.search(quote) for quote in quotes):
                reason = wording.NO_WORD.format(match[0])
                yield Unheld(match.start(), match.end(), reason)
