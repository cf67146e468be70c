"""Who the parties to one contract are: the clause that names them is the answer."""

import re
from dataclasses import replace

from desktop.answering import wording
from desktop.answering.inquiry import Answering, Inquiry
from desktop.answering.surveying import party_clause
from desktop.answering.surveying.survey_question import CONTRACT
from desktop.documents import Answer, AnswerKind, AnswerStatus, in_marks, one_line, page_at
from desktop.events import EvidenceFound, Stage
from desktop.retrieval.naming import naming

_ASKED = re.compile(
    r"^(?P<body>.*?\bpart(?:y|ies)) (?:to|of|in) (?:the |this |that |our |my )?(?P<what>.+)$",
    re.IGNORECASE,
)
_OF_CONTRACT = re.compile(rf"\b(?:{CONTRACT})\b", re.IGNORECASE)
# So many passages tell which document is meant where its name does not.
_PASSAGES = 8


def of_question(inquiry: Inquiry) -> Answering:
    """The clause of the document that is meant, sure where it tells of two parties; None for
    another question, and where the document has no such clause."""
    text = " ".join(inquiry.question.split()).rstrip(" ?.!")
    asked = _ASKED.match(text)
    if not party_clause.asks_for_parties(asked["body"] if asked else text):
        return None
    yield Stage("searching")
    document_id, is_named = _meant(inquiry, asked["what"] if asked else "")
    if not document_id:
        return None
    path = inquiry.library.document(document_id).path
    passages = [
        replace(passage, document_id=document_id, doc=path)
        for passage in inquiry.library.passages_of(document_id)
    ]
    clause = party_clause.find(passages)
    if clause is None:
        return None
    found = party_clause.citation(clause)
    page = page_at(inquiry.library.pages(document_id), found.start)
    found = replace(found, page=page or found.page)
    yield EvidenceFound((clause.passage,), (found,))
    return Answer(
        inquiry.question,
        f"{wording.DOCUMENTS_SAY} {in_marks(one_line(found.quote))} [1]",
        AnswerStatus.SUPPORTED if is_named and clause.called > 1 else AnswerStatus.PARTIAL,
        (found,),
        coverage=inquiry.library.coverage(inquiry.matter, inquiry.scope, [clause.passage.chunk_id]),
        kind=AnswerKind.QUOTED,
    )


def _meant(inquiry: Inquiry, what: str) -> tuple[int, bool]:
    """The id of the document that is meant, 0 if none is, and whether it is named or the only
    one."""
    places = inquiry.library.places_in(inquiry.matter, inquiry.scope)
    if len(places) == 1:
        return places[0][0], True
    if not what:
        return 0, False
    meant = naming(inquiry.question, inquiry.library, inquiry.matter).meant
    named = [document_id for document_id, content_id in places if content_id in meant]
    if named:
        return (named[0], True) if len(named) == 1 else (0, False)
    if not _OF_CONTRACT.search(what):
        return 0, False
    found = inquiry.search.passages(
        inquiry.question, inquiry.matter, _PASSAGES, inquiry.cancel, scope=inquiry.scope
    )
    return (found.passages[0].document_id if found.passages else 0), False
