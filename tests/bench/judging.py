"""Whether an answer is right, by the evaluation's own scorer; for tests/bench/answers.py.

right    the sample's must_contain; contractnli's label; a figure of tatqa within 1 %; else the
         gold answer's words or evidence in the answer, or the right yes or no
clause   no verdict, but the clause of the evidence: what a statement to be judged is answered with
wrong    answered, and neither; a verdict on a statement that the documents don't speak of, too

Both ways of answering are judged by their text alone, and in doubt for the plain one: it may say
that the statement "is not true" for No, and of a statement that nothing is said of, "No, it is not
mentioned" is a refusal.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.answering.checking.figures import figures, same
from desktop.answering.prompt import asks_for_a_verdict
from desktop.documents import Answer, AnswerKind, Citation

Question = dict[str, Any]
_MARK = re.compile(r"\[\d{1,3}\]")
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2,4})")
_VERDICT = re.compile(r"(yes|no|not mentioned)\b[.:,;]", re.IGNORECASE)
# "Based on the excerpts, the statement … is not true."
_TRUTH = re.compile(
    r"(?:\bis|^|\n)\s*(not )?(?:\w+ly )?(true|correct|accurate|false|incorrect|untrue)\b",
    re.IGNORECASE,
)
_FALSE = frozenset({"false", "incorrect", "untrue"})
_UNSAID = re.compile(
    r"\b(?:not|n['’]t) (?:\w+ )?(?:mention|contain|provid|address|specif|state|includ|say)\w*"
    r"|\bno (?:mention|information|provision|indication)\b",
    re.IGNORECASE,
)
_LONGEST_SPAN = 24
_NOT_MENTIONED = "Not mentioned"
# As the scorer's citations: evidence counts as held by so many of its words in a row of runs.
_HELD_TOKENS = 8
_LIKE = 0.5


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges by score.py of the evaluation folder."""

    scorer: Any

    def gold(self, question: Question) -> Question:
        """A question of the sample in the form of the evaluation's."""
        if "docs" in question:
            return question
        found = question["doc"] is not None
        return {
            **question,
            "docs": [question["doc"]] if found else [],
            "evidence": [question["quote"]] if found else [],
        }

    def holds(self, question: Question, doc: str, text: str) -> bool:
        """Whether a text of a document holds the evidence."""
        gold = self.gold(question)
        cited = {"citations": [{"doc": doc, "text": text}]}
        scores = self.scorer.score_citations(gold, cited)
        return bool(scores.get("cite_evidence_prec", 0))

    def right(self, question: Question, text: str) -> bool:
        """Whether an answer that is no refusal says what the gold answer says."""
        said = _MARK.sub("", text)
        if "must_contain" in question:
            plain = " ".join(said.split()).casefold()
            held = all(part.casefold() in plain for part in question["must_contain"])
            return held and not _contrary(question["answer"], said)
        if question.get("labels"):
            return self.label(question, said) == str(question["answer"]).casefold()
        scores = self.scorer.score_answer(question, {"answer": said, "abstained": False})
        if "num_match" in scores:
            return bool(scores["num_match"])
        if _same_date(question["answer"], said) or _same_spans(question["answer"], said):
            return True
        if _contrary(question["answer"], said):
            return False
        if scores.get("ans_contains") or scores.get("ans_f1", 0) >= _LIKE:
            return True
        if question["answer"].startswith("Yes") and asks_for_a_verdict(question["question"]):
            return bool(re.match(r"yes\b", said, re.IGNORECASE)) or self._covers(question, said)
        return self._covers(question, said)

    def label(self, question: Question, said: str) -> str:
        """The verdict an answer states, lower case; a quoted clause states none."""
        if said.startswith(("The documents say", "Evidence only")):
            return ""
        if (start := _VERDICT.match(said)) is not None:
            return start[1].casefold()
        if (truth := _TRUTH.search(said)) is not None:
            return "no" if bool(truth[1]) != (truth[2].casefold() in _FALSE) else "yes"
        return (self.scorer.first_label(said, question["labels"]) or "").casefold()

    def clause(self, question: Question, text: str) -> bool:
        """Whether an answer to a statement states no verdict, but gives the evidence's words."""
        said = _MARK.sub("", text)
        labels = bool(question.get("labels"))
        return labels and not self.label(question, said) and self._covers(question, said)

    def refuses(self, question: Question, text: str) -> bool:
        """Whether a plain answer refuses, in the scorer's eyes; a verdict is no refusal, but "No"
        is the right one where the gold answer is that there is no such clause."""
        if not text.strip():
            return True
        if question.get("labels"):
            return not self.label(question, text) and self._denies(text)
        if question["answer"] == _NOT_MENTIONED:
            return _UNSAID.search(text) is not None
        if question.get("unanswerable"):
            return text.casefold().startswith("no") or self._denies(text)
        return not _VERDICT.match(text) and self._denies(text)

    def _denies(self, text: str) -> bool:
        return bool(self.scorer.ABSTAIN.search(text[:250]))

    def _covers(self, question: Question, said: str) -> bool:
        tokens = self.scorer.tokens(said)
        for snippet in question.get("evidence", []):
            evidence = self.scorer.Evidence(snippet)
            least = min(_HELD_TOKENS, len(evidence.toks))
            if len(evidence.hits(tokens)[0]) >= least:
                return True
        return False


def _contrary(gold: str, said: str) -> bool:
    """Whether the one begins with a yes and the other with a no."""
    verdicts = [match[1].casefold() for text in (gold, said) if (match := _VERDICT.match(text))]
    return {"yes", "no"} == set(verdicts)


def _same_date(gold: str, said: str) -> bool:
    """Whether the gold answer is a date in figures ("31/01/2025", "10/15/00"; day or month first)
    that stands in the answer, in whatever form."""
    match = _DATE.fullmatch(gold.strip())
    if match is None:
        return False
    first, second, year = (int(part) for part in match.groups())
    year += 2000 if year < 50 else 1900 if year < 100 else 0
    told = [tuple(map(int, f.value)) for f in figures(said) if f.kind == "date"]
    return (year, first, second) in told or (year, second, first) in told


def _same_spans(gold: str, said: str) -> bool:
    """Whether the gold answer is no more than spans of time ("2 years") that stand in the answer,
    in whatever form."""
    spans = figures(gold)
    if not spans or not all(f.unit for f in spans) or len(gold) > _LONGEST_SPAN:
        return False
    told = figures(said)
    return all(any(same(span, figure) for figure in told) for span in spans)


def unmarked(answer: Answer) -> int:
    """Figures of an answer that neither a cited quote holds nor a claim marks. What code computed
    stands in no quote."""
    if answer.kind is AnswerKind.COMPUTED:
        return 0
    plain = _MARK.sub(lambda mark: " " * len(mark[0]), answer.text)
    # A document is called by its name, "supply-agreement-amendment-2.pdf", as it is cited. That
    # holds no figure but its own: it carries no "2 years".
    for citation in answer.citations:
        name = citation.doc.replace("\\", "/").rsplit("/", 1)[-1]
        plain = plain.replace(name, " " * len(name)) if name else plain
    held = [figure for citation in answer.citations for figure in figures(citation.quote)]
    return sum(
        1
        for figure in figures(plain)
        if not any(same(figure, source) for source in held)
        and not any(claim.start <= figure.start < claim.end for claim in answer.unsupported)
    )


def cause(
    *, absent: bool, refused: bool, passages: bool, shown: Sequence[bool], cited: Sequence[bool]
) -> str:
    """Why an answer is not right, in words. ``passages``: whether one found holds the evidence;
    ``shown`` and ``cited``: which quotes do."""
    if absent:
        return "answered though the documents don't"
    if not passages:
        return "the passage was not found"
    if not any(shown):
        return "the sentence was not chosen"
    if refused:
        return "refused though the quotes hold it"
    if not any(cited):
        return "another quote was taken for it"
    return "the quote was misread"


def held_by(judge: Judge, question: Question, citations: Sequence[Citation]) -> list[bool]:
    """Which citations hold the evidence."""
    return [judge.holds(question, citation.doc, citation.quote) for citation in citations]
