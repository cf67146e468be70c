"""Who the parties of a contract are is told by the clause that names them."""

import pytest

from desktop.answering.surveying.party_clause import asks_for_parties, citation, find, said
from desktop.answering.surveying.survey_question import Form, asked_of_each
from desktop.documents import Passage

_BOILERPLATE = (
    "This Agreement is the whole agreement between the parties. Any dispute between the parties "
    "shall be settled by Alpine Arbitration Board under the Rules of the Board. "
)
_OPENINGS = {
    "by and between": (
        'This Supply Agreement (the "Agreement") is made by and between Orchard Mills Ltd. '
        '("Supplier") whose office is in Leeds, and Fenwick Foods Inc. ("Buyer"). It begins today.',
        ("Orchard Mills Ltd.", "Fenwick Foods Inc."),
    ),
    "a list": (
        "LEASE\nmade on 3 May 2024\nBETWEEN\n1. Harbour Estates LLP (the “Landlord”); and\n"
        "2. Mira Okafor Design Studio (the “Tenant”).\n\nThe Landlord lets the premises.",
        ("Harbour Estates LLP", "Mira Okafor Design Studio"),
    ),
    "a head of its own": (
        "Deed of loan\nPARTIES:\n(1) Nora Lindqvist Holding AB (the 'Lender')\n"
        "(2) Kestrel Boats Limited (the 'Borrower')\n\nThe Lender lends the sum.",
        ("Nora Lindqvist Holding AB", "Kestrel Boats Limited"),
    ),
    "called in several words": (
        "This contract is made between: Orchard Paints Co Ltd hereinafter referred to as"
        ' ("Orchard")\nAddress: Suite 2512, 5th Floor. No. 2 Mill Road Building. 28 Jia Road.'
        " Leeds, P. R. Free Zone."
        " Postal code 200131. Telephone 86. Telefax 86. Represented by its Managing Director\n"
        'and Fenwick Foods Inc. of Austin, Texas, ("Fenwick")\n',
        ("Orchard Paints Co Ltd", "Fenwick Foods Inc."),
    ),
    "an address in columns": (
        "This contract is made between:\nOrchard Paints Co Ltd hereinafter referred to as"
        ' ("Orchard")\n'
        + "".join(
            f"{name:<30}:{' ' * 60}{what}\n"
            for name, what in (
                ("Address", "Suite 2512, 5th Floor"),
                ("", "No. 2 Mill Road Building"),
                ("", "Leeds"),
                ("Tel.", "(86-21) 6291 3500"),
                ("Fax", "(86-21) 6291 2100"),
                ("Business licence", "0537762"),
                ("Representative", "V. Mill"),
            )
        )
        + 'and\nFenwick Foods Inc. hereinafter referred to as ("Fenwick")\nWITNESSETH:\n',
        ("Orchard Paints Co Ltd", "Fenwick Foods Inc."),
    ),
    "no word of it": (
        "LICENCE AGREEMENT\nOrchard Mills Ltd., an English company of 2 Mill Road, Leeds (or one"
        ' or\nmore affiliates, the "Licensor"), and Fenwick Foods, Inc., a Texas corporation of'
        ' Austin (the "Licensee"), agree as follows:\n1. The Licensor owns patents.',
        ("Orchard Mills Ltd.", "Fenwick Foods, Inc."),
    ),
    "a form": (
        "LR2. Title number   CWK 1\nLR3. Parties   Landlord: Pell Estates Limited, 2 Corn Street. "
        "Tenant:\nQuill Hand Instruments, Unit 4\nLR4. Property   Unit 4",
        ("Pell Estates Limited", "Quill Hand Instruments"),
    ),
}


def _passage(text: str, start: int = 0) -> Passage:
    return Passage(1, 7, "/c/a.txt", 1, start, start + len(text), text)


@pytest.mark.parametrize(("opening", "names"), _OPENINGS.values(), ids=_OPENINGS)
def test_the_clause_that_names_them_is_found_among_what_speaks_of_them(
    opening: str, names: tuple[str, str]
) -> None:
    text = f"{opening}\n\n{_BOILERPLATE}"
    clause = find([_passage(_BOILERPLATE, 4000), _passage(text)])
    assert clause is not None
    assert all(name in said(clause) for name in names)
    quoted = citation(clause)
    assert text[quoted.start : quoted.end] == quoted.quote
    assert all(name in quoted.quote for name in names)


def test_what_speaks_of_parties_and_names_none_is_no_such_clause() -> None:
    assert find([_passage(_BOILERPLATE)]) is None
    other = "Under the charter concluded among all members of the Alpine Club, the Lake Boat Union"
    assert find([_passage(f"{other} and the River Guild choose a board.")]) is None


def test_a_contract_that_is_told_of_late_in_a_document_is_not_its_own() -> None:
    told = _OPENINGS["by and between"][0]
    assert find([_passage(told, 50_000)]) is None


@pytest.mark.parametrize(
    "question",
    [
        "Who are the parties to each agreement?",
        "For each contract, who are the parties?",
        "List the parties of every contract.",
        "Between whom is each contract made?",
        "Who are the parties?",
    ],
)
def test_who_the_parties_are_is_asked_of_each(question: str) -> None:
    asked = asked_of_each(question)
    assert asked is not None
    assert asked.form is Form.EACH
    assert asks_for_parties(asked.body)


@pytest.mark.parametrize(
    "body",
    [
        "What happens if one of the parties defaults",
        "Which party pays the costs",
        "Who are the parties to the Fenwick agreement",
        "When must the parties give notice",
    ],
)
def test_what_parties_do_is_another_question(body: str) -> None:
    assert not asks_for_parties(body)


def test_what_is_quoted_begins_with_a_whole_word() -> None:
    head = "REFINISHING " * 30
    text = f"{head}is made by and between Pell Ltd (“Pell”) and Quill Ltd (“Quill”)."
    clause = find([_passage(text)])
    assert clause is not None
    assert citation(clause).quote.startswith("REFINISHING REFINISHING")
