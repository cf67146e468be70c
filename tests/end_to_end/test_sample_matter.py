"""The sample matter, asked as its users would: right place, exact quotes, nothing unmarked."""

from typing import Any

import pytest

from desktop.answering.checking.figures import figures, same
from desktop.documents import Answer, AnswerStatus, Scope
from desktop.events import Answered, EvidenceFound, Stage
from desktop.workspace import SAMPLE_MATTER, Workspace

# Two cores that others use too: the model may be slow, but it must not hang.
pytestmark = [pytest.mark.model, pytest.mark.timeout(600)]

Question = dict[str, Any]


def _answer(workspace: Workspace, question: str, *, use_model: bool) -> Answer:
    events = list(workspace.ask(question, SAMPLE_MATTER, use_model=use_model))
    assert isinstance(events[-1], Answered)
    return events[-1].answer


def _is_in_place(passage_doc: str, page: int | None, question: Question) -> bool:
    return passage_doc.endswith("/" + question["doc"]) and question["page"] in (None, page)


def test_the_right_place_is_among_the_first_three_passages(
    sample: Workspace, sample_questions: list[Question]
) -> None:
    answerable = [q for q in sample_questions if not q.get("unanswerable")]
    assert len(answerable) >= 25
    missed = []
    for question in answerable:
        passages = sample.search(question["question"], SAMPLE_MATTER, 3)
        places = set()
        for passage in passages:
            pages = sample.pages(passage.document_id)
            touched: list[int | None] = [
                p.number for p in pages if p.start < passage.end and passage.start < p.end
            ]
            touched = touched or [None]
            places |= {(passage.doc, page) for page in touched}
        if not any(_is_in_place(doc, page, question) for doc, page in places):
            missed.append(question["id"])
    assert len(missed) <= 2, missed


def test_every_quote_stands_in_its_document_to_the_letter(
    sample: Workspace, sample_questions: list[Question]
) -> None:
    for question in sample_questions:
        events = list(sample.ask(question["question"], SAMPLE_MATTER, use_model=False))
        found = next(event for event in events if isinstance(event, EvidenceFound))
        for citation in found.citations:
            text = sample.text(citation.document_id)
            assert text[citation.start : citation.end] == citation.quote
            pages = sample.pages(citation.document_id)
            if pages:
                page = next(p for p in pages if p.number == citation.page)
                assert page.start <= citation.start < page.end


@pytest.mark.parametrize(
    "question",
    [
        "How do I bake sourdough bread?",
        "Who won the football world cup in 1998?",
        "Which airline flies to Reykjavik?",
        "What is the boiling point of nitrogen?",
    ],
)
def test_what_the_documents_are_not_about_is_not_answered(sample: Workspace, question: str) -> None:
    answer = _answer(sample, question, use_model=True)
    assert answer.status is AnswerStatus.NOT_FOUND
    assert answer.citations == ()
    assert answer.coverage.searched == len(sample.documents(SAMPLE_MATTER))


def test_no_question_that_the_documents_answer_is_refused(
    sample: Workspace, sample_questions: list[Question]
) -> None:
    refused = [
        q["id"]
        for q in sample_questions
        if not q.get("unanswerable")
        and _answer(sample, q["question"], use_model=False).status is AnswerStatus.NOT_FOUND
    ]
    assert refused == []


def test_no_figure_of_a_model_answer_is_unsupported_and_unmarked(
    sample: Workspace, sample_questions: list[Question]
) -> None:
    answered = 0
    for question in [q for q in sample_questions if not q.get("unanswerable")][:4]:
        answer = _answer(sample, question["question"], use_model=True)
        answered += answer.status is not AnswerStatus.NOT_FOUND
        assert answer.citations or answer.closest
        marked = [(claim.start, claim.end) for claim in answer.unsupported]
        held = [f for citation in answer.citations for f in figures(citation.quote)]
        numbers = {f"[{citation.n}]" for citation in answer.citations}
        for figure in figures(answer.text):
            around = answer.text[max(0, figure.start - 1) : figure.end + 1]
            if around in numbers or any(s <= figure.start < e for s, e in marked):
                continue
            assert any(same(figure, source) for source in held), question["id"]
    assert answered >= 3


def test_evidence_comes_before_the_model_and_the_answer_is_remembered(
    sample: Workspace, sample_questions: list[Question]
) -> None:
    question = next(q for q in sample_questions if not q.get("unanswerable"))["question"]
    events = list(sample.ask(question, SAMPLE_MATTER))
    kinds = [type(event) for event in events]
    # While the evidence is read it is told how far: "reading 42 %". What the model writes may fail
    # the check and be asked again.
    stages = [event.name.partition(" ")[0] for event in events if isinstance(event, Stage)]
    assert [s for s in dict.fromkeys(stages) if s not in ("computing", "checking")] == [
        "searching",
        "reading",
        "writing",
    ]
    assert kinds.index(EvidenceFound) < events.index(Stage("reading"))
    last = events[-1]
    assert isinstance(last, Answered)
    assert last.answer in [asked.answer for asked in sample.history(SAMPLE_MATTER)]


def test_a_chosen_passage_is_what_is_explained_not_what_was_talked_of(sample: Workspace) -> None:
    *_, first = sample.ask("How much is the deposit?", SAMPLE_MATTER, use_model=False)
    assert isinstance(first, Answered)
    (passage,) = sample.search("right to break on the Break Date", SAMPLE_MATTER, 1)
    start = passage.start
    scope = Scope(documents=(passage.document_id,), stretch=(start, start + 60))
    *_, last = sample.ask(
        "Explain this passage.",
        SAMPLE_MATTER,
        scope=scope,
        use_model=False,
        talk=first.talk,
        after=first.asked,
    )
    assert isinstance(last, Answered)
    assert not last.answer.understood
    assert last.talk == first.talk
    assert all(start <= c.start and c.end <= start + 60 for c in last.answer.citations)
