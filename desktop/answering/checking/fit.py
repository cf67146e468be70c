"""Whether a checked answer fits its question: the kind of figure, and the clause it is taken from.

The rent and the deposit both stand in the lease, and a small model gives one for the other. So a
figure counts as an answer only if the sentence that holds it bears on the question about as much
as the best sentence with a figure does (bearing.py). Measured in tests/bench/answers.py.
"""

import re

from desktop.answering.checking.figures import Figure, figures, same
from desktop.answering.checking.grounding import Checked
from desktop.answering.choosing.bearing import Sentence, by_words
from desktop.answering.expected import Expected, expected, holding
from desktop.answering.inquiry import Basis
from desktop.answering.sentences import is_row
from desktop.documents import Citation, Passage
from desktop.terms import content_stems

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CELL = " | "
_MARK = re.compile(r"\[\d{1,3}\]")
# Scores of bearing.py, whose spread over the sentences of a question is some ten times this.
_NEAR = 1.5
_LEAST_OF_QUOTES = 0.7
# A quote that bears so much less than the best holds a date, but not the one that is asked for: of
# thirty checked answers the one that cited such a quote was wrong, the others lay within 0.4.
_FAR = 2.0
# "The law of this contract is [1].", "It is £24,125 under the lease of Unit [1]."; but not "£12 per
# unit [1]", "in the Schedule [1]".
_BROKEN_OFF = re.compile(
    r"(?:[:,;]|\b(?:is|are|was|were|be|of|the|a|an|by|to|in|and|or|as follows|following"
    r"|(?:of|under|to|see|for|at|on|with)\s+(?:unit|part|page|number)"
    r"|(?:in|of|under|by|to|see|for|at|with|and|or)"
    r"\s+(?:clause|section|article|schedule|paragraph|appendix|exhibit)))"
    r"\s*(?:\[\d{1,3}\]\s*)+(?:[.\s]|$|and\b)",
    re.IGNORECASE,
)
# Whether the documents say it was decided before (answerable.py); this is no answer.
_NOT_SAID = re.compile(
    r"\bnot (?:be )?(?:specified|stated|mentioned|provided|given|found|contained|included)"
    r"|\bno (?:information|mention)\b"
    r"|\b(?:do|does)(?: not|n[’']t) (?:specify|state|mention|provide|contain|say)\b",
    re.IGNORECASE,
)


def answers(basis: Basis, checked: Checked, quotes: int) -> bool:
    """Whether the text holds what the question expects, out of sentences that bear on it; the first
    ``quotes`` of the basis were read."""
    said = _MARK.sub(" ", checked.text)
    if not _is_of_kind(basis.asked, said) or not _is_of(basis, checked, said):
        return False
    cited = [
        best.score
        for citation, best in zip(basis.citations, basis.best, strict=False)
        if citation.n in checked.used
    ]
    if not cited or max(cited) < max(best.score for best in basis.best) - _FAR:
        return False
    passages = [
        _passage(citation, sentence.passage.heading)
        for citation, sentence in zip(basis.citations[:quotes], basis.best, strict=False)
    ]
    held = [(sentence, figures(sentence.text)) for sentence in by_words(basis.asked, passages)]
    rivals = [sentence.apart for sentence, found in held if found and _is_rival(basis, sentence)]
    for figure in figures(said):
        own = [
            sentence.apart
            for sentence, found in held
            if sentence.passage.chunk_id in checked.used
            and any(same(figure, f) for f in found)
            and not _is_of_another_year(basis.asked, sentence, figure)
        ]
        if not own or max(own) < max(rivals, default=max(own)) - _NEAR:
            return False
    return True


def _is_of_another_year(asked: str, row: Sentence, figure: Figure) -> bool:
    """Whether the question asks for one year and the figure stands in the columns of others; of a
    row without a head of its own, or with another number of cells, that can't be told."""
    years = set(_YEAR.findall(asked))
    heads, cells = row.columns.split(_CELL), row.text.split(_CELL)
    if len(years) != 1 or not is_row(row.text) or not _YEAR.search(row.columns):
        return False
    heads, cells = heads[1:] if len(heads) == len(cells) else heads, cells[1:]
    if len(heads) != len(cells):
        return False
    of = [
        set(_YEAR.findall(head))
        for head, cell in zip(heads, cells, strict=True)
        if any(same(figure, held) for held in figures(cell))
    ]
    return bool(of) and all(stood and not years & stood for stood in of)


def _is_rival(basis: Basis, sentence: Sentence) -> bool:
    """Whether the figures of a sentence may be what is asked for instead: neither a clause's number
    nor "within fourteen days" is another answer to what the deposit is."""
    kind = expected(basis.asked)
    return kind is Expected.ANY or is_row(sentence.text) or holding(kind, sentence.text) > 0


def _is_of_kind(asked: str, said: str) -> bool:
    """Whether it holds the kind of figure that is asked for."""
    return holding(expected(asked), said) >= 0


def _is_of(basis: Basis, checked: Checked, said: str) -> bool:
    """Whether it says something that the question does not, in words of the quotes: a small model
    recites its task, repeats the question and breaks off before the answer, too."""
    cited = " ".join(c.quote for c in basis.citations if c.n in checked.used)
    missing = _NOT_SAID.search(said)
    if _BROKEN_OFF.search(checked.text) or (missing and missing[0] not in cited):
        return False
    known = frozenset(content_stems(cited))
    asked = frozenset(content_stems(basis.asked))
    new = [stem for stem in content_stems(said) if stem not in asked]
    return bool(new) and sum(stem in known for stem in new) >= _LEAST_OF_QUOTES * len(new)


def _passage(citation: Citation, heading: str) -> Passage:
    return Passage(
        citation.n,
        citation.document_id,
        citation.doc,
        citation.page,
        citation.start,
        citation.end,
        citation.quote,
        heading,
    )
