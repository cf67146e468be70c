"""A question that names a document is asked of that document."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.documents import Scope
from desktop.retrieval import spelling
from desktop.retrieval.naming import Naming, naming
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.unit.vault_support import facts, open_library, parsed, store, vectors

_LEASE = "/files/lease.pdf"
_ZENITH = "/files/EX-10.2_SupplyAgreement_2019.pdf"
_NORTH = "/files/0001193125-07.txt"
_NDA = "/files/NDA_ResConnect.txt"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, "A") as library:
        _store(library, _LEASE, "Lease of Unit 4", "Between Harrow Estates Ltd and Quillhaven.")
        _store(library, _ZENITH, "Supply Agreement", "Between Zenotrix, Inc and Nippo Shin Ltd.")
        _store(library, _NORTH, "Supply Agreement", "Between Northgate AG and Birch Ltd.")
        _store(library, _NDA, "Mutual NDA", "Between Mandarin Trading and Birch Ltd.")
        yield library


def _store(library: Library, path: str, title: str, opening: str) -> None:
    body = (
        "The rent of this lease is due monthly. The supply of goods ends by notice. An agreement"
        " binds."
    )
    document = parsed(f"{title}\n{opening}", body, title=title)
    library.store("A", facts(path), document, vectors(2, len(path)), "test")


def _meant(library: Library, found: Naming) -> str:
    contents = {document.path: document for document in library.documents("A")}
    for path, document in contents.items():
        if library.contents_in("A", Scope(documents=(document.id,))) == list(found.meant):
            return path
    return ""


@pytest.mark.parametrize("address", ["http://www.apache.org/licenses/", "legal@apache.org"])
def test_a_name_in_an_address_is_a_name_still(library: Library, address: str) -> None:
    path = "/files/Apache-2.0.txt"
    _store(library, path, "Apache License", f"Version 2.0, January 2004. See {address}.")
    assert _meant(library, naming("What law governs the Apache License?", library, "A")) == path


def test_a_question_of_one_clause_is_asked_without_the_whole_name(library: Library) -> None:
    """ "Alex" alone is a name in this matter: another document writes "job" without its capital."""
    path = "/files/sponsor.txt"
    _store(library, path, "Sponsorship Agreement", "Between Zenith AG and ALEX JOB RACING, INC.")
    _store(library, "/files/memo.txt", "Memo", "The job was done.")
    found = naming("How many shares of the stock does Alex Job get each year?", library, "A")
    assert _meant(library, found) == path
    assert found.body == "How many shares of the stock does get each year?"


def test_a_day_of_the_week_names_no_document(library: Library) -> None:
    """ "May lorries deliver on a Saturday?" was asked of the one mail that was sent on one."""
    _store(library, "/files/mail.txt", "Late Deliveries", "Sent on Saturday by Zenith AG.")
    found = naming("May lorries deliver on a Saturday?", library, "A")
    assert not found.meant
    assert found.body == "May lorries deliver on a Saturday?"
    asked = "What does Zenith AG say of Saturday?"
    assert naming(asked, library, "A").body == "What does say of Saturday?"


def test_a_verb_names_no_document_that_has_it_otherwise(library: Library) -> None:
    path = "/files/minutes.txt"
    _store(library, path, "Minutes", "IN ATTENDANCE Nadia Fenwright of Zenith AG")
    found = naming("Which directors attended the meeting of Nadia Fenwright?", library, "A")
    assert _meant(library, found) == path
    assert found.body == "Which directors attended the meeting?"
    assert _meant(library, naming("who is fenwright?", library, "A")) == path


def test_a_name_that_only_addresses_have_is_not_one_that_nobody_bears(library: Library) -> None:
    path = "/files/co-branding.txt"
    opening = "Between Verticalnet and Neoforma. Write to www.verticalnet.com for more."
    _store(library, path, "Co-Branding Agreement", opening)
    asked = "How does the agreement of VerticalNet and Neoforma end?"
    assert _meant(library, naming(asked, library, "A")) == path


@pytest.mark.parametrize(
    ("question", "path", "body"),
    [
        (
            "Consider the Supply Agreement between Zenotrix, Inc and Nippo Shin; when does it end?",
            _ZENITH,
            "when does it end?",
        ),
        ('Consider the document "NDA_ResConnect"; may it end?', _NDA, "may it end?"),
        (
            "Consider the Supply Agreement between Nippo Shin, LLC and Zenotrix, LLC;"
            " when does it end?",
            _ZENITH,
            "when does it end?",
        ),
        ("Under the supply agreement of Zenotrix Co. Ltd. when does it end?", _ZENITH, None),
        ("what does 0001193125-07.txt say of goods?", _NORTH, None),
        ("When may Northgate AG end the supply agreement?", _NORTH, None),
    ],
)
def test_the_named_document_is_meant(
    library: Library, question: str, path: str, body: str | None
) -> None:
    found = naming(question, library, "A")
    assert _meant(library, found) == path
    if body is not None:
        assert found.body == body
    assert found.shares[library.find("A", path).id] == max(found.shares.values())  # type: ignore[union-attr]


def test_a_statement_is_asked_without_the_words_that_name_its_document(library: Library) -> None:
    asked = "Is this true of Zenotrix and Nippo Shin: the goods are paid monthly."
    found = naming(asked, library, "A")
    assert _meant(library, found) == _ZENITH
    assert found.body == "the goods are paid monthly."


def test_what_asks_is_never_left_out_for_the_names_in_it(library: Library) -> None:
    asked = "Since the second amendment, what does Zenotrix pay Nippo Shin?"
    found = naming(asked, library, "A")
    assert _meant(library, found) == _ZENITH
    assert found.body == "Since the second amendment, what does pay?"


@pytest.mark.parametrize(
    ("path", "title", "question", "body"),
    [
        (
            "MPL-2.0.txt",
            "Mozilla",
            "Which court decides under the MPL 2.0?",
            "Which court decides?",
        ),
        (
            "lease-unit-4-larkspur.pdf",
            "Lease",
            "What is the deposit in the Larkspur lease of Unit 4?",
            "What is the deposit in the lease of Unit 4?",
        ),
    ],
)
def test_a_number_goes_with_the_name_before_it_or_stays_with_its_word(
    library: Library, path: str, title: str, question: str, body: str
) -> None:
    _store(library, f"/files/{path}", title, "In each unit the deposit is kept; a court decides.")
    found = naming(question, library, "A")
    assert _meant(library, found) == f"/files/{path}"
    assert found.body == body


@pytest.mark.parametrize(
    "question",
    [
        "When is the rent due?",
        "Is there a supply agreement?",
        "May Birch Ltd end it?",
        "Does the supply agreement of Zenotrix or that of Foxglove and Harebell end first?",
        "What does the supply agreement with Foxglove Holdings cost?",
        "?!",
    ],
)
def test_topics_shared_names_and_strangers_mean_no_document(
    library: Library, question: str
) -> None:
    found = naming(question, library, "A")
    assert found.meant == ()
    assert found.body == question


@pytest.mark.parametrize(
    ("question", "named"),
    [
        (
            "Does the supply agreement of Zenotrix or that of Northgate end first?",
            {_ZENITH, _NORTH},
        ),
        (
            "compare the notice periods of the zenotrix and the northgate agreements",
            {_ZENITH, _NORTH},
        ),
        # One of them has far more of its words in the question.
        (
            "Consider the Supply Agreement between Zenotrix, Inc and Nippo Shin Ltd;"
            " does it end before that of Northgate?",
            {_ZENITH, _NORTH},
        ),
        ("Which ends first, NDA_ResConnect.txt or 0001193125-07.txt?", {_NDA, _NORTH}),
        ("Do Zenotrix, Northgate and Mandarin supply goods?", {_ZENITH, _NORTH, _NDA}),
    ],
)
def test_documents_named_side_by_side_are_all_meant(
    library: Library, question: str, named: set[str]
) -> None:
    found = naming(question, library, "A")
    contents = {
        path: library.contents_in("A", Scope(documents=(document.id,)))[0]
        for path in named
        if (document := library.find("A", path)) is not None
    }
    assert set(found.meant) == set(contents.values())
    assert "enotrix" not in found.body


def test_a_name_that_the_named_document_speaks_of_is_no_second_one(library: Library) -> None:
    path = "/files/licence_Wychwood_2020.txt"
    opening = "Wychwood Ltd grants a licence. " + "It may sell what it makes. " * 120
    document = parsed(opening, "It may sell to Zenotrix.", title="Wychwood licence")
    library.store("A", facts(path), document, vectors(2, 7), "test")
    found = naming("May Wychwood Ltd sell under the licence of 2020 to Zenotrix?", library, "A")
    assert _meant(library, found) == path


def test_a_form_of_an_ordinary_word_is_no_name(library: Library) -> None:
    """No document writes "holds"; they "hold"."""
    document = parsed("Policy for Holds", "Who is to keep what.", title="Policy for Holds")
    library.store("A", facts("/files/Policy_for_Holds.txt"), document, vectors(2, 7), "test")
    document = parsed("Letter", "The landlord shall hold the deposit.", title="Letter")
    library.store("A", facts("/files/letter.txt"), document, vectors(2, 8), "test")
    assert naming("Who holds the deposit?", library, "A").meant == ()


def test_a_name_with_its_capital_is_one_however_often_its_root_is_written(
    library: Library,
) -> None:
    document = parsed("Licence\nBetween Wells and Birch Ltd.", "It may sell.", title="Licence")
    library.store("A", facts("/files/Licence_Wells.txt"), document, vectors(2, 7), "test")
    document = parsed("Rent", "The landlord may sell as well.", title="Rent")
    library.store("A", facts("/files/rent.txt"), document, vectors(2, 8), "test")
    found = naming("What may Wells sell?", library, "A")
    assert _meant(library, found) == "/files/Licence_Wells.txt"


def test_a_name_within_a_longer_name_is_not_said(library: Library) -> None:
    _store(library, "/files/NDA_ResConnect_2.txt", "Mutual NDA", "Between Teasel and Sorrel.")
    found = naming("Consider NDA_ResConnect_2.txt; may it end?", library, "A")
    assert _meant(library, found) == "/files/NDA_ResConnect_2.txt"
    both = naming("Compare NDA_ResConnect_2.txt with NDA_ResConnect.txt", library, "A")
    assert len(both.meant) == 2


def test_a_file_that_moved_is_found_by_its_new_name(library: Library) -> None:
    document = library.find("A", _LEASE)
    assert document is not None
    library.move("A", document.id, facts("/files/Wychwood_7.pdf", document.sha256))
    found = naming('What does "Wychwood_7" say of rent?', library, "A")
    assert _meant(library, found) == "/files/Wychwood_7.pdf"
    assert naming("What does lease.pdf say of rent?", library, "A").meant == ()


def test_a_removed_document_is_named_no_more(library: Library) -> None:
    document = library.find("A", _ZENITH)
    assert document is not None
    library.remove([document.id])
    assert naming("When does the Zenotrix agreement end?", library, "A").meant == ()


def test_other_matters_names_stay_theirs(library: Library) -> None:
    library.add_matter("B")
    store(library, "B", "/b/other.txt", "nothing")
    assert naming("When does the Zenotrix agreement end?", library, "B").shares == {}


def test_scopes_meet_every_condition(library: Library) -> None:
    def paths(scope: Scope) -> set[str]:
        contents = set(library.contents_in("A", scope))
        every = {
            d.path: library.contents_in("A", Scope(documents=(d.id,)))
            for d in library.documents("A")
        }
        return {path for path, ids in every.items() if contents & set(ids)}

    assert len(paths(Scope())) == 4
    assert paths(Scope(party="birch")) == {_NORTH, _NDA}
    assert paths(Scope(party="Birch Ltd", kinds=("pdf",))) == set()
    assert paths(Scope(kinds=("TXT",))) == {_LEASE, _ZENITH, _NORTH, _NDA}


def test_a_party_without_a_name_is_named_by_none(library: Library) -> None:
    assert library.contents_in("A", Scope(party="the ?!")) == []
    assert len(library.contents_in("A", Scope(since=date.min, until=date.max))) == 4


def test_coverage_counts_only_what_the_scope_holds(library: Library) -> None:
    day = 86_400 * 10**9
    for path in ("/files/scan.pdf", "/files/locked.md"):
        library.store_failure("A", facts(path, modified_ns=9 * day), "It has a password.")
    lease = library.find("A", _LEASE)
    assert lease is not None
    only = library.coverage("A", Scope(documents=(lease.id,)))
    assert (only.searched, only.unreadable) == (1, ())
    assert only.within == "1 chosen document"
    # What kind and whose party a file has that was never read is not known.
    party = library.coverage("A", Scope(party="Birch", kinds=("txt",)))
    assert party.searched == 2
    assert [unread.doc for unread in party.unreadable] == ["/files/scan.pdf", "/files/locked.md"]
    library.store(
        "A", facts("/files/note.md"), replace(parsed("A note."), kind="md"), vectors(1), "t"
    )
    kinds = library.coverage("A", Scope(kinds=("txt",)))
    assert [unread.doc for unread in kinds.unreadable] == ["/files/scan.pdf"]
    old = library.coverage("A", Scope(until=date(1970, 1, 5)))
    assert (old.searched, old.unreadable) == (5, ())
    assert len(library.coverage("A").unreadable) == 2


def test_mistyped_names_are_found(library: Library) -> None:
    also = spelling.meant("When does the Zenotrx agreemnt end for Quilhaven?", library, "A")
    assert also["zenotrx"] == ["zenotrix"]
    assert also["quilhaven"][0].startswith("quillhaven"[:9])
    assert also["agreemnt"]
    question = spelling.corrected("When does the Zenotrx supply end?", also)
    assert _meant(library, naming(question, library, "A")) == _ZENITH


@pytest.mark.parametrize(
    ("first", "second", "slips"),
    [
        ("acme", "acme", 0),
        ("acme", "amce", 1),
        ("acme", "acne", 1),
        ("acme", "came", 1),
        ("acme", "mace", 2),
        ("a", "abcd", 3),
        ("abcdefgh", "bcdefgha", 2),
        ("abcdefgh", "badcfegh", 3),
        ("zenotrix", "zenotirxs", 2),
    ],
)
def test_slips_are_counted(first: str, second: str, slips: int) -> None:
    assert spelling.slips_between(first, second, 2) == min(slips, 3)


def test_of_many_words_the_frequent_ones_are_compared(library: Library) -> None:
    library.store("A", facts("/files/note.txt"), parsed("Agreement, again amiss."), vectors(1), "t")
    every = library.vocabulary("A", "a", 4, 9, 1000)
    assert len(every) == 3
    assert library.vocabulary("A", "a", 4, 9, 1) == [("agreement", 7)]


def test_a_million_words_of_bad_scans_do_not_hold_up_a_question(
    monkeypatch: pytest.MonkeyPatch, library: Library
) -> None:
    compared: list[str] = []

    def count(first: str, second: str, most: int) -> int:
        compared.append(second)
        return most + 1

    monkeypatch.setattr(spelling, "slips_between", count)
    letters = "bdghjkpqvwxy"  # none of them in the word
    scans = [f"z{one}{two}{three}noise" for one in letters for two in letters for three in letters]
    library.store("A", facts("/files/scan.txt"), parsed(" ".join(scans)), vectors(1), "t")
    spelling.meant("zenotrx", library, "A")
    assert compared
    assert not set(compared) & set(scans)


def test_a_chosen_mail_is_searched_with_what_lies_in_it(library: Library) -> None:
    mail = library.store(
        "A",
        facts("/files/note.eml"),
        parsed("A mail of Harebell."),
        vectors(1),
        "test",
        attachments=(),
    )
    inner = FileFacts("/files/note.eml/bill.txt", 10, 1, "sha-bill", parent=mail.id)
    bill = library.store("A", inner, parsed("A bill of Harebell."), vectors(1, 3), "test")
    chosen = library.contents_in("A", Scope(documents=(mail.id,)))
    assert library.contents_in("A", Scope(documents=(bill.id,)))[0] in chosen
    assert len(chosen) == 2
    coverage = library.coverage("A", Scope(documents=(mail.id,)))
    assert coverage.searched == 2
    assert coverage.within == "1 chosen document"
    library.remove([mail.id])
    assert library.contents_in("A", Scope(documents=(mail.id,))) == []


def test_a_paper_is_spoken_of_by_its_kind_where_it_is_the_only_one(library: Library) -> None:
    letter, summary = "/files/referral-letter-unit.docx", "/files/discharge-summary-ward.pdf"
    _store(library, letter, "A note", "A letter of referral for the patient; the summary follows.")
    _store(library, summary, "A note", "The discharge and a summary, with a letter.")
    assert _meant(library, naming("When was the referral letter written?", library, "A")) == letter
    both = naming("Do the referral letter and the discharge summary agree?", library, "A")
    assert len(both.meant) == 2
    _store(library, "/files/second referral letter.docx", "A note", "Another letter of referral.")
    assert naming("When was the referral letter written?", library, "A").meant == ()


def test_an_ordinary_word_where_parties_stand_is_no_second_document(library: Library) -> None:
    named = "/files/BSD.txt"
    _store(library, named, "", "Copyright (c) The Regents. Redistribution is permitted.")
    deed = "Agreement between Acme (the Copyright Holder) and Birch (the Publisher)"
    _store(library, "/files/transfer.txt", "A deed", deed)
    _store(library, "/files/note.txt", "A note", "Each holder signs.")
    question = "Who is the holder that the BSD names?"
    assert _meant(library, naming(question, library, "A")) == named


def test_a_licence_is_spoken_of_by_its_kind(library: Library) -> None:
    licence = "/files/artistic.txt"
    _store(library, licence, "The Artistic License", "Some artistic control over the package.")
    _store(library, "/files/public.txt", "A Public License", "Free as in the Artistic License.")
    question = "What warranty does the Artistic License give?"
    assert _meant(library, naming(question, library, "A")) == licence


def test_a_kind_without_more_words_names_no_document(library: Library) -> None:
    _store(library, "/files/letter.docx", "A note", "A letter; letters are sent.")
    assert naming("When must the letter be sent?", library, "A").meant == ()


def test_a_month_beside_a_day_or_a_year_names_no_document_that_was_made_in_it(
    library: Library,
) -> None:
    report = "/files/extract.html"
    _store(library, report, "A note", "Paid by the Group in June to Harlow.")
    for question in (
        "How many shares were there at 30 June 2021?",
        "How many shares were there on June 30, 2021?",
        "How many shares were there in June 2021?",
    ):
        assert naming(question, library, "A").meant == ()
    # A file's own name has it; and a person may be called so.
    _store(library, "/files/Accounts June.xlsx", "A note", "Figures of the year.")
    found = naming("What do the Accounts of June 2021 show?", library, "A")
    assert _meant(library, found) == "/files/Accounts June.xlsx"
    _store(library, "/files/will.docx", "A note", "The will of June Quillon.")
    assert _meant(library, naming("What does June Quillon leave?", library, "A")) != ""


def test_a_word_bound_to_a_small_one_is_no_name(library: Library) -> None:
    _store(library, "/files/ten.html", "A note", "EBITDA and GAAP results of the Group.")
    assert naming("What are the non-GAAP measures used for?", library, "A").meant == ()
    assert _meant(library, naming("What are GAAP measures used for?", library, "A")) != ""
