"""A question for a yes or no, and a statement to be judged: the clause answers.

The default model agrees with whatever it is asked, so it decides nothing by what it says. How far
it leans to "Yes" does tell something: a "Yes" stands before the clause where that was right nine
times of ten (tests/bench/answers.py). No lean told a "No" from what the documents do not say, so
none is ever stated.

Whether a document has such a clause at all is told by code: an answer was found (answerable.py),
and the clause speaks of each thing that the question names, and not to deny it.

Whether something may or must be done is never answered so: the model leans to "Yes" where the
clause forbids it ("may records be destroyed once a claim is expected?") or asks for consent. Nor is
a statement that denies, demands or allows otherwise than the clause (modality.py).
"""

import re

from desktop.answering import quoted, wording
from desktop.answering.checking.modality import breaches
from desktop.answering.choosing.opinion import Opinion
from desktop.answering.inquiry import Basis, Inquiry
from desktop.answering.route import is_statement
from desktop.answering.thesaurus import ideas, unmet
from desktop.documents import Answer, AnswerStatus
from desktop.terms import content_stems

# Of Opinion.confirmed.
_LEAST_FOR_YES = 2.0
# A question for leave or duty, told by its verb, by what a contract does ("does the lease permit
# pets?"), or by what somebody is said to be or have. One that is none, and is taken for one, loses
# a "Yes" before its clause.
_LEAVE_OR_DUTY = re.compile(
    r"\b(?:might|can|could|must|shall|should|ought|cannot)\b|\bmay\b(?!\s+\d)"
    r"|(?:^|[:;,]\s*)(?:will|would)\b"
    r"|\b(?:is|are|am|be)\b[^.?!]{0,60}\b(?:able|free|liable|supposed)\b"
    r"|\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|let(?:s|ting)?|ban(?:s|ned|ning)?|bar(?:s|red)?"
    r"|restrict(?:s|ed)?|prevents?|preclud\w+|enabl\w+|empower\w*|requir\w+|oblig\w+|entitl\w+"
    r"|forbid\w*|prohibit\w*|authori[sz]\w+|needs?|needed|okay|ok|compulsory|mandatory|optional"
    r"|(?:right|power|option|liberty|lawful|legal|possible|acceptable|necessary)\s+(?:to|for))\b"
    r"|\b(?:has|have|had|having|got|gets?|gives?|given)\b[^.?!]{0,30}\b(?:rights?|power|option|duty"
    r"|choice)\b|\b(?:has|have|had)\s+to\b",
    re.IGNORECASE,
)
# "Is there a cap on liability under this contract?", "Does the lease contain any break clause?"
_DOCUMENT = r"(?:contract|agreement|lease|policy|deed|licen[cs]e|document|letter|will)"
_EXISTS = re.compile(
    rf"(?:^|[:;,]\s*)(?:is|are)\s+there\b[^?;]*\b(?:in|under|of|by)\s+(?:this|the)\s+(?:\w+\s+)?"
    rf"{_DOCUMENT}\b|(?:^|[:;,]\s*)do(?:es)?\s+(?:this|the)\s+(?:\w+\s+)?{_DOCUMENT}\s+"
    r"(?:include|contain|provide\s+for)\b",
    re.IGNORECASE,
)
# "Non-exclusive", "no such cap", "without limitation": the word behind it is not granted.
_DENIED = re.compile(
    r"\b(?:non|no|not|never|without|neither|nor)[\s-]+(?:\w+\s+)?\w+", re.IGNORECASE
)
# "Waives any right to audit", "all warranties are excluded": there is a clause, and it takes away
# what is asked for. One that limits what somebody is liable for does so by such words.
_TAKEN_AWAY = re.compile(
    r"\b(?:waiv|disclaim|exclud|delet|releas|ceas|revok|supersed|unlimited|uncapped|nothing\s+in|as[\s-]is"
    r"|free\s+to|no\s+longer|(?:not|n't)\s+appl)|\[reserved\]",
    re.IGNORECASE,
)
_LIABILITY = re.compile(r"\bliab|\bdamages\b", re.IGNORECASE)
_UNLIMITED = re.compile(
    r"\bunlimited|\buncapped|\bwithout\s+(?:any\s+)?limit\b"
    r"|\b(?:neither|no|nothing)\b[^.;]{0,60}\bliab[^.;]{0,40}\b(?:limited|capped)\b"
    r"|\bliab[^.;]{0,40}\b(?:not|nor)\b(?:\s+be)?\s+(?:limited|capped)\b(?!\s+to)",
    re.IGNORECASE,
)
_LIMITED = re.compile(
    r"\bexceed|\blimit|\bcap(?:s|ped)?\b|\bmaxim|\bno\s+(?:event|case|circumstances?|liability)\b"
    r"|\bnot\s+(?:be\s+)?(?:held\s+)?liable|\bneither\b|\bexclu|\bwaive|\bdisclaim",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\bexcept|\bother\s+than\b|\bnothing\b|\bnot\s+apply\b", re.IGNORECASE)
_GENERAL = frozenset(
    content_stems(
        "agreement arrangement clause contain contract deed document existing include included"
        " lease letter policy provide provided provision section set specified term"
    )
)


def answer(inquiry: Inquiry, basis: Basis, opinion: Opinion | None) -> Answer:
    """The clause, after a "Yes" where that is carried; nothing, where the clause is of something
    else altogether."""
    if not quoted.speaks_of_it(basis):
        return quoted.nothing(inquiry, basis, basis.citations)
    if inquiry.is_foreign:
        # Whether it asks for leave or duty, and whether the clause denies it, is told in English.
        return quoted.clause(inquiry, basis)
    leans = opinion is not None and opinion.confirmed >= _LEAST_FOR_YES
    if leans and _may_be_confirmed(inquiry.question, basis):
        return quoted.clause(inquiry, basis, wording.YES, AnswerStatus.SUPPORTED)
    if opinion is not None and _is_there(basis):
        return quoted.clause(inquiry, basis, wording.YES)
    return quoted.clause(inquiry, basis)


def _may_be_confirmed(question: str, basis: Basis) -> bool:
    """Whether a "Yes" can be stated at all."""
    if is_statement(question):
        return not any(
            breach.reverses for breach in breaches(basis.asked, [basis.citations[0].quote])
        )
    return _LEAVE_OR_DUTY.search(basis.asked) is None


def _is_there(basis: Basis) -> bool:
    """Whether the question asks only for there being a clause, and the first quote is one on all
    that it names, by its own words or those of its trade."""
    if not _EXISTS.search(basis.asked) or _LEAVE_OR_DUTY.search(basis.asked):
        return False
    text = f"{basis.best[0].passage.heading} {basis.citations[0].quote}"
    if _takes_away(basis.asked, text):
        return False
    granted = _DENIED.sub(" ", text)
    held = set(content_stems(granted))
    named = ideas(basis.asked)
    usual = any(held & idea.often or not idea.often for idea in named)
    if unmet(basis.asked, [granted]) or not usual:
        return False
    met = frozenset(stem for idea in named for stem in idea.asked)
    return not set(content_stems(basis.asked)) - met - _GENERAL - held


def _takes_away(asked: str, text: str) -> bool:
    """Whether a clause on what is asked for has words that may take it away, other than those of
    the question."""
    if not _LIABILITY.search(asked):
        words = (found[0].casefold() for found in _TAKEN_AWAY.finditer(text))
        return any(word not in asked.casefold() for word in words)
    if _UNLIMITED.search(asked):
        return not (_UNLIMITED.search(text) or _OPEN.search(text))
    return bool(_UNLIMITED.search(text)) or not _LIMITED.search(text)
