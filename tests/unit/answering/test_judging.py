"""What the benches count as a figure without a source."""

from desktop.documents import Answer, AnswerStatus, Citation
from tests.bench.judging import unmarked


def answered(text: str) -> Answer:
    quote = "The term is three years."
    cited = Citation(1, 1, "/a/agreement-amendment-2.pdf", 1, 0, len(quote), quote)
    return Answer("How long is the term?", text, AnswerStatus.SUPPORTED, (cited,))


def test_the_name_of_a_cited_document_is_no_figure_and_carries_none() -> None:
    named = "agreement-amendment-2.pdf changes clause A: “The term is three years.” [1]"
    assert unmarked(answered(named)) == 0
    assert unmarked(answered("The term is 2 years [1].")) == 1
    assert unmarked(answered("The term is 3 years [1].")) == 0
