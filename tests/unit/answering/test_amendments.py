"""An answer that cites a clause which a later document replaces says so, the new words first."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.answering.amendments import noted
from desktop.answering.inquiry import Inquiry
from desktop.documents import Answer, AnswerKind, AnswerStatus, Citation, Claim, Scope
from desktop.vault.library import Library
from tests.unit.answering.survey_support import searching
from tests.unit.vault_support import open_library, store

MATTER = "Castings"
CLAUSE = "25.1 Either party may end it by not less than ninety (90) days’ written notice."
AGREEMENT = f"Supply Agreement\nDated 3 April 2023\n\n{CLAUSE}\n\n26.1 Notices are in writing."
HEAD = "Amendment No. {n}\nto the Supply Agreement\nMade on {day} between the parties.\n\n"
CHANGE = (
    "3.1 In clause {clause} of the Agreement the words “{old}” are replaced by “{new}”.\n\n"
    "3.2 It takes effect at once."
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def amendment(
    new: str,
    *,
    old: str = "not less than ninety (90) days' written notice",
    clause: str = "25.1",
    n: int = 1,
    day: str = "1 May 2025",
) -> str:
    return HEAD.format(n=n, day=day) + CHANGE.format(clause=clause, old=old, new=new)


def answered(library: Library, document_id: int, quote: str = CLAUSE, text: str = "") -> Answer:
    start = library.text(document_id).index(quote)
    cited = Citation(1, document_id, "/a/agreement.txt", 1, start, start + len(quote), quote)
    said = text or "Ninety (90) days’ notice [1]."
    return Answer("How long is the notice?", said, AnswerStatus.SUPPORTED, (cited,))


def told(library: Library, answer: Answer, scope: Scope | None = None) -> Answer:
    question = answer.question
    inquiry = Inquiry(question, MATTER, library, searching(library), scope=scope)
    return noted(inquiry, answer)


def test_the_new_words_come_first_and_the_old_ones_are_said_to_be_old(library: Library) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    changing = store(library, MATTER, "/a/amendment.txt", amendment("180 days"))
    before = answered(library, agreement)
    answer = told(library, before)
    assert answer.text.startswith("amendment.txt changes clause 25.1: “3.1 In clause 25.1")
    assert answer.text.endswith("[1]\n\nBefore that: Ninety (90) days’ notice [2].")
    assert [citation.n for citation in answer.citations] == [1, 2]
    first, second = answer.citations
    assert (first.document_id, second.document_id) == (changing, agreement)
    assert library.text(changing)[first.start : first.end] == first.quote
    assert "180 days" in first.quote
    assert answer.status is AnswerStatus.PARTIAL


def test_claims_still_mark_the_words_they_marked(library: Library) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    store(library, MATTER, "/a/amendment.txt", amendment("180 days"))
    before = answered(library, agreement, text="It is ten weeks [1].")
    claims = (Claim(6, 15, "No."),)
    answer = told(library, replace(before, unsupported=claims))
    (claim,) = answer.unsupported
    assert answer.text[claim.start : claim.end] == "ten weeks"


def test_the_latest_of_two_amendments_counts(library: Library) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    store(library, MATTER, "/a/second.txt", amendment("200 days", n=2, day="2 June 2026"))
    store(library, MATTER, "/a/first.txt", amendment("180 days"))
    assert told(library, answered(library, agreement)).text.startswith("second.txt changes")


@pytest.mark.parametrize(
    "other",
    [
        amendment("180 days", clause="25.11"),
        amendment("180 days", clause="5.1"),
        amendment("180 days", old="six weeks of demand"),
        "Letter\n\nIn clause 25.1 the words “ninety (90) days” are replaced by “180 days”.",
    ],
)
def test_another_clause_other_words_and_another_kind_of_document_change_nothing(
    library: Library, other: str
) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    store(library, MATTER, "/a/other.txt", other)
    before = answered(library, agreement)
    assert told(library, before) == before


def test_a_clause_that_is_deleted_without_its_words_needs_the_agreement_s_name(
    library: Library,
) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    deleted = "4. Clause 25.1 is deleted.\n\n5. Nothing else."
    lease = HEAD.replace("Supply Agreement", "Lease").format(n=1, day="1 May 2025")
    store(library, MATTER, "/a/lease.txt", lease + deleted)
    before = answered(library, agreement)
    assert told(library, before) == before
    store(library, MATTER, "/a/supply.txt", HEAD.format(n=1, day="1 May 2025") + deleted)
    assert told(library, before).text.startswith("supply.txt changes clause 25.1: ")


def test_an_answer_out_of_the_amendment_itself_stays(library: Library) -> None:
    store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    changing = store(library, MATTER, "/a/amendment.txt", amendment("180 days"))
    quote = library.text(changing).split("\n\n")[1]
    before = answered(library, changing, quote, "180 days [1].")
    assert told(library, before) == before


def test_a_refusal_and_a_chosen_document_stay_as_they_are(library: Library) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    store(library, MATTER, "/a/amendment.txt", amendment("180 days"))
    before = answered(library, agreement)
    assert told(library, before, Scope(documents=(agreement,))) == before
    refused = replace(before, status=AnswerStatus.NOT_FOUND)
    assert told(library, refused) == refused
    surveyed = replace(before, kind=AnswerKind.SURVEYED)
    assert told(library, surveyed) == surveyed


CHARGES = (
    "Supply Agreement\nDated 3 April 2023\n\nPart C. Charges\n\n"
    "Expedited production costs £975.00 for each Order.\n\nA First Article report costs £640.00."
)
RAISED = (
    HEAD.format(n=1, day="1 May 2025")
    + "4.1 In Part C the charge for expedited production is increased from £{old} to £1,040.00"
    " for each Order."
)


@pytest.mark.parametrize(("old", "is_changed"), [("975.00", True), ("640.00", False)])
def test_a_figure_that_is_raised_elsewhere_is_said_to_be_old(
    library: Library, old: str, is_changed: bool
) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", CHARGES)
    changing = store(library, MATTER, "/a/amendment.txt", RAISED.format(old=old))
    quote = "Expedited production costs £975.00 for each Order."
    answer = told(library, answered(library, agreement, quote, "It costs £975.00 [1]."))
    assert ("£1,040.00" in answer.text) is is_changed
    if is_changed:
        assert answer.status is AnswerStatus.PARTIAL
        assert answer.citations[0].document_id == changing
        assert answer.text.startswith("amendment.txt changes this figure: “4.1 In Part C")
        assert answer.text.endswith("Before that: It costs £975.00 [2].")


def test_what_is_only_close_to_the_answer_is_not_what_changes(library: Library) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    store(library, MATTER, "/a/amendment.txt", amendment("180 days"))
    cited = answered(library, agreement, "26.1 Notices are in writing.").citations[0]
    near = replace(answered(library, agreement).citations[0], n=2)
    answer = Answer(
        "How are notices given?",
        "The documents say: “26.1 Notices are in writing.” [1] Close to it: [2]",
        AnswerStatus.PARTIAL,
        (cited, near),
        kind=AnswerKind.QUOTED,
    )
    assert told(library, answer) == answer
    swapped = replace(answer, citations=(replace(near, n=1), replace(cited, n=2)))
    assert "180 days" in told(library, swapped).text
    # Its words are read as an answer where they are shown.
    words = " ".join(near.quote.split())
    shown = replace(answer, text=answer.text.replace("it: [2]", f"it: “{words}” [2]"))
    assert "180 days" in told(library, shown).text
    row = replace(answer, text=answer.text.replace("it: [2]", "it: “Notice | 90 days” [2]"))
    assert "180 days" in told(library, row).text


@pytest.mark.parametrize("shows_words", [False, True])
def test_a_change_that_is_cited_as_close_comes_first_all_the_same(
    library: Library, shows_words: bool
) -> None:
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT)
    changing = store(library, MATTER, "/a/amendment.txt", amendment("180 days"))
    before = answered(library, agreement)
    text = library.text(changing)
    start, end = text.index("3.1"), text.index("\n\n3.2")
    near = Citation(2, changing, "/a/amendment.txt", 1, start, end, text[start:end])
    words = f"“{near.quote}” " if shows_words else ""
    close = replace(
        before, text=f"{before.text} Close to it: {words}[2]", citations=(*before.citations, near)
    )
    answer = told(library, close)
    assert answer.text.startswith("amendment.txt changes clause 25.1: “3.1 In clause 25.1")
    assert answer.text.endswith("[1]\n\nBefore that: Ninety (90) days’ notice [2].")
    assert [each.document_id for each in answer.citations] == [changing, agreement]
    assert [each.n for each in answer.citations] == [1, 2]


@pytest.mark.parametrize(
    ("quote", "said", "changed", "is_changed"),
    [
        (
            "The Buyer shall pay the Seller a deposit of £500 for each Order.",
            "The deposit is £500 [1].",
            "The late payment fee payable by the Buyer to the Seller for each Order is increased"
            " from £500 to £750.",
            False,
        ),
        (
            "The Buyer shall pay the Seller within 30 days of the invoice.",
            "Within 30 days [1].",
            "The time within which the Seller must deliver to the Buyer is extended from 30 days"
            " to 45 days.",
            False,
        ),
        (
            "The Buyer shall pay the Seller a deposit of £500 for each Order.",
            "The deposit is £500 [1].",
            "With effect from 1 May 2025 the deposit payable under clause 3 is increased from £500"
            " to £750.",
            True,
        ),
    ],
)
def test_a_figure_of_another_thing_is_not_said_to_be_changed(
    library: Library, quote: str, said: str, changed: str, is_changed: bool
) -> None:
    agreement = store(
        library, MATTER, "/a/agreement.txt", f"Supply Agreement\nDated 3 April 2023\n\n{quote}"
    )
    store(library, MATTER, "/a/amendment.txt", f"{HEAD.format(n=1, day='1 May 2025')}4.1 {changed}")
    before = answered(library, agreement, quote, said)
    answer = told(library, before)
    assert (answer != before) is is_changed


def test_a_footnote_s_number_in_a_quote_is_left_as_it_stands(library: Library) -> None:
    noted_clause = "25.1 Either party may end it [1] by ninety (90) days’ notice."
    agreement = store(library, MATTER, "/a/agreement.txt", AGREEMENT.replace(CLAUSE, noted_clause))
    store(
        library, MATTER, "/a/amendment.txt", amendment("180 days", old="ninety (90) days’ notice")
    )
    said = f"The documents say: “{noted_clause}” [1]"
    answer = told(library, answered(library, agreement, noted_clause, said))
    assert answer.text.endswith(f"“{noted_clause}” [2]")
