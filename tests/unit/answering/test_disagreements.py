"""A total that two documents state differently is told with both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.answering.disagreements import noted
from desktop.answering.inquiry import Inquiry
from desktop.documents import Answer, AnswerStatus, Citation, Scope
from desktop.vault.library import Library
from tests.unit.answering.survey_support import searching
from tests.unit.vault_support import open_library, store

MATTER = "Castings"
INVOICE = "Invoice VC-20417. The total is £41,459.66."
ASKED = "What is the total of invoice VC-20417?"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def told(
    library: Library,
    *,
    question: str = ASKED,
    text: str = "",
    scope: Scope | None = None,
    near: tuple[Citation, ...] = (),
) -> Answer:
    (invoice,) = (d.id for d in library.documents(MATTER) if d.name == "invoice.txt")
    quote = library.text(invoice)[: len(INVOICE)]
    cited = Citation(1, invoice, "/a/invoice.txt", 1, 0, len(quote), quote)
    said = text or "It is £41,459.66 [1]."
    answer = Answer(question, said, AnswerStatus.SUPPORTED, (cited, *near))
    return noted(Inquiry(question, MATTER, library, searching(library), scope=scope), answer)


def test_the_other_total_is_told_and_cited(library: Library) -> None:
    store(library, MATTER, "/a/invoice.txt", INVOICE)
    letter = store(
        library, MATTER, "/a/letter.txt", "Dear all.\n\nInvoice VC-20417 is for £41,495.66."
    )
    answer = told(library)
    assert answer.text == (
        "It is £41,459.66 [1].\n\nletter.txt states another amount for VC-20417: “Invoice VC-20417"
        " is for £41,495.66.” [2]"
    )
    assert answer.status is AnswerStatus.PARTIAL
    cited = answer.citations[-1]
    assert (cited.n, cited.document_id) == (2, letter)
    assert library.text(letter)[cited.start : cited.end] == cited.quote


def test_a_document_that_is_cited_by_its_number_alone_is_told_of(library: Library) -> None:
    store(library, MATTER, "/a/invoice.txt", INVOICE)
    words = "Invoice VC-20417 is for £41,495.66."
    letter = store(library, MATTER, "/a/letter.txt", words)
    near = Citation(2, letter, "/a/letter.txt", 1, 0, len(words), words)
    answer = told(library, text="It is £41,459.66 [1]. Close to it: [2]", near=(near,))
    assert answer.text.endswith(f"letter.txt states another amount for VC-20417: “{words}” [3]")


@pytest.mark.parametrize(
    "other",
    [
        "Invoice VC-20417 is for £41,459.66.",
        "Invoice VC-20418 is for £41,495.66.",
        "Of invoice VC-20417 a part of £10,000.00 was paid.",
        "Invoice VC-20417 is for EUR 41,495.66.",
        "Invoices VC-20417 for £41,459.66 and others for £12.00 came.",
        "Invoice VC-20417 came. The machine is for £41,495.66.",
    ],
)
def test_the_same_total_a_part_another_currency_and_another_invoice_are_none(
    library: Library, other: str
) -> None:
    store(library, MATTER, "/a/invoice.txt", INVOICE)
    store(library, MATTER, "/a/letter.txt", other)
    assert told(library).text == "It is £41,459.66 [1]."


def test_what_asks_for_no_sum_and_what_is_out_of_scope_is_left_alone(library: Library) -> None:
    invoice = store(library, MATTER, "/a/invoice.txt", INVOICE)
    store(library, MATTER, "/a/letter.txt", "Invoice VC-20417 is for £41,495.66.")
    assert "letter" not in told(library, question="Who sent invoice VC-20417?").text
    assert "letter" not in told(library, text="It is not said [1].").text
    assert "letter" not in told(library, scope=Scope(documents=(invoice,))).text
