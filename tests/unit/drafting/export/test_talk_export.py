"""An exported conversation as a Word file, as its reader has it on paper."""

import io
import itertools

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph

from desktop.documents import Answer, AnswerStatus, Citation
from desktop.drafting.export.talk_export import Exported, as_docx
from desktop.drafting.export.talk_words import Words
from desktop.vault.desk.history import Asked


def asked(number: int, question: str) -> Asked:
    citation = Citation(1, 1, "/c/lease.pdf", 7, 0, 9, "The rent.")
    answer = Answer(question, "It is £900 [1].", AnswerStatus.SUPPORTED, (citation,), model="m")
    return Asked(number, question, answer, "2026-11-29T09:00:00+00:00")


def exported(*, letter: bool = False) -> WordDocument:
    turns = (asked(1, "What is the rent?"), asked(2, "And what else?"))
    made = as_docx(Exported("What is the rent?", turns, {}, Words(letter=letter)))
    return Document(io.BytesIO(made))


def style_of(paragraph: Paragraph) -> str:
    assert paragraph.style is not None
    return str(paragraph.style.name)


def test_a_source_has_one_number_that_of_the_answer() -> None:
    places = [p for p in exported().paragraphs if p.text == "[1] lease.pdf, page 7"]
    assert len(places) == 2
    assert {style_of(place) for place in places} == {"Normal"}, "a list would count on"


def test_a_source_stays_on_the_page_of_its_words() -> None:
    paragraphs = exported().paragraphs
    for place, quote in itertools.pairwise(paragraphs):
        if quote.text == "The rent.":
            assert place.paragraph_format.keep_with_next
            assert quote.paragraph_format.keep_together
            assert style_of(quote) == "Quote"


@pytest.mark.parametrize(("letter", "size"), [(False, (210.0, 297.0)), (True, (215.9, 279.4))])
def test_it_stands_on_the_paper_of_its_reader_with_numbered_pages(
    letter: bool, size: tuple[float, float]
) -> None:
    section = exported(letter=letter).sections[0]
    wide, high = section.page_width, section.page_height
    assert wide is not None
    assert high is not None
    assert (wide.mm, high.mm) == pytest.approx(size, abs=0.1)
    assert 'w:instr="NUMPAGES"' in section.footer.paragraphs[0]._p.xml
