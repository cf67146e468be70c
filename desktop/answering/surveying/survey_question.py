"""Questions that every document has to be asked: told by their words alone, and what is asked of
each.

"Which of our leases allow subletting?" is about all of them; "Which court has jurisdiction in the
Acme agreement?" is about one. What tells them apart is a quantifier over documents: without one a
question is not asked of each, which costs little; with one it must be, or it is answered wrongly.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.answering.surveying.party_clause import asks_for_parties


class Form(StrEnum):
    """What is to be made of what the documents say."""

    WHICH = "which"
    COUNT = "count"
    ANY = "any"
    EACH = "each"
    COMPARE = "compare"
    SUMMARISE = "summarise"


@dataclass(frozen=True, slots=True)
class EachQuestion:
    """``body`` is what is asked of one document. A ``loose`` question asks for all of something
    without saying of what: it is meant for one document if it names one. ``lacking`` asks for the
    documents that say nothing of it; ``total`` for a sum of what they say. ``names`` is what a
    comparison or a summary is to be made of, in the question's words."""

    form: Form
    body: str
    loose: bool = False
    lacking: bool = False
    total: bool = False
    names: tuple[str, ...] = ()


# What is signed or sealed: nobody is asked to hand in "agreements".
CONTRACT = (
    r"agreements?|contracts?|leases?|ndas?|deeds?|amendments?|addenda|addendum|tenanc(?:y|ies)"
    r"|wills?|loan notes?|mortgages?|guarantees?|engagement letters?|deals?|undertakings?"
)
_PAPER = (
    r"documents?|files?|papers?|letters?|e-?mails?|mails?|messages?|invoices?|bills?|reports?"
    r"|statements?|polic(?:y|ies)|records?|minutes|memos?|memoranda|memorandum|certificates?"
    r"|notes?|forms?|summar(?:y|ies)|referrals?|scans?|attachments?|spreadsheets?|presentations?"
    r"|pdfs?|applications?|filings?|extracts?|patients?|clients?|tenants?|suppliers?|customers?"
)
_DOC = rf"(?:{CONTRACT}|{_PAPER})\b(?! (?:{CONTRACT}|{_PAPER})\b)"
_PLURAL = rf"(?=\w*(?:s|a|ies)\b)(?:{CONTRACT}|{_PAPER})"
_LITTLE = (
    r"must|shall|should|may|can|could|do|does|did|is|are|was|were|has|have|had|will|would|of|the"
    r"|an?|in|under|to|on|by|for|if|any|all|each|every|that|which|this|we|i|you"
)
_WORDS = rf"(?:(?!(?:{_LITTLE})\b)[\w'’&-]+ ){{0,3}}?"
_OWN = r"(?:of )?(?:the |these |those |my |our |their |your |all )*"

# A paper is asked for by what it says, not by who has to hand it in.
_SAYS = (
    r"(?! (?:must|shall|should|may|can|do|does|did|is|are|was|were|has|have|need|needs|to)\b)"
    r"|(?= (?:do|does|did|are|were|have|has|can|may|must|shall) (?:not|n[o']t|no|an?|any|been)\b)"
    r"|(?= (?:are|were|is|was) (?:about|from|to|dated|signed|undated|unsigned|missing|between|for"
    r"|by|in|on|governed|addressed|sent|marked|unpaid|overdue|due|written|allergic|older"
    r"|expired)\b)"
    r"|(?= (?:have|has|had) )|(?= do we have)|(?= (?:can|may) be )"
)
_NOT_OWED = (
    r"(?! (?:must|shall|should|may|can|does|did|has|is|was)"
    r" (?:(?:the|an?|each|either)\b|(?-i:[A-Z])))"
)

_WHICH = re.compile(
    rf"\b(?:which|what) (?:(?:ones? )?of {_OWN})?{_WORDS}(?:(?:{CONTRACT}){_NOT_OWED}"
    rf"|(?:{_PAPER})(?:{_SAYS}))\b|\bwhich (?:ones|of (?:them|these|those))\b",
    re.IGNORECASE,
)
_WHICH_PLURAL = re.compile(rf"\b{_PLURAL}\b|\bones\b|\bof (?:them|these|those|the|our|my)\b", re.I)
# Minutes are time, but where they do what papers do; people are counted in a paper as well as by
# their papers, "how many customers does the company have?"; and a paper is owed "per month".
_TIME = r"(?!minutes\b(?! (?:are there|do we have|record|mention|say|state|name|note|show)\b))"
_PEOPLE = (
    r"(?!(?:patients|clients|tenants|suppliers|customers)\b"
    r"(?! (?:are|were|have|had|do|did|can|may|with|without)\b))"
)
_COUNT = re.compile(
    rf"\b(?:how many|(?:count|number) (?:of )?(?:all )?(?:the |these |our |my )?)\s*{_OWN}{_WORDS}"
    rf"{_TIME}{_PEOPLE}{_PLURAL}\b(?! (?:must|shall|should|of|does|per|each|every)\b)",
    re.IGNORECASE,
)
_AUX = r"(?:do|does|did|is|are|has|have|can|may|will|would|was|were|could|must)"
_ANY = re.compile(
    rf"\b{_AUX} (?:any|one|some|none|either) (?:of {_OWN})?{_WORDS}{_DOC}\b"
    rf"|\b{_AUX} any of (?:them|these|those)\b"
    rf"|\b(?:is|are|was|were) there (?:an?|any|other|some) {_WORDS}{_DOC}"
    r" (?:that|which|with|without|where|in|under|whose|naming|between|about|from|by|for"
    r"|mentioning)\b"
    rf"|\b(?:in|under|by|from) any (?:of {_OWN}){_WORDS}{_DOC}\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?:in|for|of|from|under|by|to|across|does|do|is|are|has|list|per|with|what|when|who|how) "
    rf"(?:each|every)(?: one)? (?:of {_OWN})?{_WORDS}{_DOC}\b"
    # "What law governs each agreement"; "each invoice" is spoken of by a clause, "each contract
    # year" too.
    rf"|\b(?:each|every)(?: one)? (?:of {_OWN})?{_WORDS}(?:{CONTRACT})"
    r"(?=$|[,;]| (?:be|is|are|was|has|have|say|says|said|end|ends|and|in|for|require|requires)\b)"
    rf"|\b(?:in|for|from|across|do|are|have|through|among|over|per|of) all (?:of )?"
    rf"(?:the |these |those |my |our |their )?{_WORDS}{_PLURAL}\b"
    rf"|^(?:do|are|have|did|can|will) all {_WORDS}{_PLURAL}\b"
    rf"|\b(?:document by document|contract by contract|one by one|for each of them)\b"
    rf"|\bacross (?:the|these|our|my) {_WORDS}{_PLURAL}\b",
    re.IGNORECASE,
)
_SHOW = (
    r"(?:please )?(?:can you )?(?:list|name|enumerate|show(?: me)?|give(?: me)?|tell me"
    r"|find|identify"
    r"|extract|set out|collect|table|tabulate)"
)
_LIST = re.compile(
    rf"^{_SHOW} (?:(?:a|the) (?:full |complete )?(?:list|table|overview|chronology) of )?"
    r"(?:all|every|each)\b"
    rf"|^{_SHOW} (?:a |the )?(?:full |complete )?(?:list|table|overview|chronology|timeline) of\b"
    r"|^(?:who|what|where) (?:are|were) all\b|^(?:make|draw up|give me) (?:a "
    r"|the )?(?:table|list) of\b",
    re.IGNORECASE,
)
_SHOW_DOCS = re.compile(
    rf"^{_SHOW} (?:the |our |my |all |any |every )*{_WORDS}{_PLURAL}"
    r"(?= (?:that|which|with|without|where|under|whose|governed|signed|dated|about|from"
    r"|mentioning))",
    re.IGNORECASE,
)
# One document, or a thing that is not a document, spoken of as known.
_ONE = re.compile(
    rf"\b(?:this|that|the) (?:[\w'’&.-]+ ){{0,4}}?(?!\w*s\b)(?:{CONTRACT}|{_PAPER})\b",
    re.IGNORECASE,
)
_COMPARE = re.compile(
    r"^(?:please )?(?:can you )?(?:compare|contrast|put side by side)\b"
    r"|\bdifferences? (?:between|among)\b|\bhow (?:do|does|did) .+ (?:differ|compare)\b"
    r"|\bside by side\b",
    re.IGNORECASE,
)
# "Lease obligations" are no lease.
_COMPARED = re.compile(
    rf"(?:\b(?i:the|these|those|this|my|our|all|both|each|every|two|three|of) {_WORDS}(?i:{_DOC})"
    rf"|\b(?=[A-Z]){_WORDS}(?=[A-Z])(?i:{_DOC}))(?! [a-z]+s\b)|\b(?i:of them)\b"
)
_BETWEEN = re.compile(
    r"\b(?:differences? between|compare|contrast|how do(?:es)?)\b(?P<rest>.+)", re.I
)
_SIDES = re.compile(
    r"\s+(?:and|with|to|versus|vs\.?|against)\s+|\s+(?:differ|compare)s?\s+(?:from|to|with)\s+"
)
_TOPIC = re.compile(
    r"(?:,|\b)\s*(?:regarding|concerning|about|on|as to|with regard to|in respect of|in terms of"
    r"|for|by|differ in|differ on|compare on)\s+(?P<topic>.+)$",
    re.IGNORECASE,
)
_SUMMARISE = re.compile(
    r"^(?:please )?(?:can you )?(?:summari[sz]e|sum up|give (?:me )?(?:an? )?(?:brief "
    r"|short |quick )?"
    r"(?:summary|overview|outline)(?: of)?|what (?:is|are) the (?:main"
    r"|key) points of)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
# A part of a document is asked for, not summarised.
_PART = re.compile(
    r"\b(?:clauses?|sections?|provisions?|terms? (?:on|of|about)|rules?|obligations?"
    r"|rights?|history"
    r"|arguments?|position|findings?)\b",
    re.IGNORECASE,
)
# Nothing of it is to be found there; "does not allow" asks for what is said of it.
_LACKING = re.compile(
    r"\b(?:without|lacks?|lacking|missing|silent on|have no|has no|contains? no|omits?"
    r"|(?:do|does|did) ?(?:not|n[’']t) (?:contain|include|have|mention|say|state"
    r"|provide for|address"
    r"|deal with))\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\b(?:(?:sum )?total(?: of)?|sum of|altogether|combined|average|add up)\b", re.IGNORECASE
)
# No clause says of itself that it is one.
_STRUCTURE = re.compile(r"\b(?:clauses?|provisions?|arrangements?)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_LEAD = re.compile(r"^[\s,;:.-]*(?:that|which|who|where|are|is|do|does|have|has|there)?\b\s*", re.I)


def asked_of_each(question: str) -> EachQuestion | None:
    """How the question is to be asked of every document, or None for an ordinary one."""
    text = " ".join(_QUOTED.sub(" “ ” ", question).split()).rstrip(" ?.!")
    if not text or (text.count("“") and re.search(r"\btrue|correct|right\b", text)):
        return None
    whole = " ".join(question.split()).rstrip(" ?.!")
    return _made_of(whole) or _quantified(whole)


def _made_of(text: str) -> EachQuestion | None:
    """A summary or a comparison of documents."""
    summary = _SUMMARISE.search(text)
    if summary is not None:
        rest = summary["rest"]
        if _PART.search(rest):
            return None
        return EachQuestion(Form.SUMMARISE, rest, names=(rest,))
    if _COMPARE.search(text) and _COMPARED.search(text):
        between = _BETWEEN.search(text)
        rest = between["rest"].strip() if between else text
        topic = _TOPIC.search(rest)
        sides = rest[: topic.start()] if topic else rest
        names = tuple(part.strip(" ,") for part in _SIDES.split(sides) if part.strip(" ,"))
        return EachQuestion(Form.COMPARE, topic["topic"] if topic else sides, names=names)
    return None


def _quantified(text: str) -> EachQuestion | None:
    for form, pattern in (
        (Form.COUNT, _COUNT),
        (Form.WHICH, _WHICH),
        (Form.WHICH, _SHOW_DOCS),
        (Form.ANY, _ANY),
        (Form.EACH, _EACH),
    ):
        found = pattern.search(text)
        if found is None or (pattern is _WHICH and not _WHICH_PLURAL.search(found[0])):
            continue
        return EachQuestion(
            form,
            _body(text, found),
            lacking=_LACKING.search(text) is not None,
            total=_TOTAL.search(text) is not None,
        )
    if asks_for_parties(text):
        return EachQuestion(Form.EACH, text, loose=True)
    listed = _LIST.search(text)
    if listed is not None and not _ONE.search(text):
        return EachQuestion(Form.EACH, _body(text, listed), loose=True)
    return None


def _body(text: str, found: re.Match[str]) -> str:
    """The question without the words that say which documents it is asked of."""
    before, after = text[: found.start()], text[found.end() :]
    kept = _LACKING.sub(" ", f"{before.strip(' ,')} {_LEAD.sub('', after)}")
    kept = _TOTAL.sub(" ", kept)
    kept = _STRUCTURE.sub(" ", kept) if len(_STRUCTURE.sub(" ", kept).split()) > 1 else kept
    return " ".join(kept.split()) or text
