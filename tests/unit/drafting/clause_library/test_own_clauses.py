"""Clauses of the user's own: taken from a document, kept in the vault, found, gone for good."""

import contextlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from desktop.drafting.clause_library import own_clauses
from desktop.drafting.clause_library.clause_adapting import adapt
from desktop.drafting.clause_library.clause_desk import ClauseDesk
from desktop.drafting.clause_library.clauses import Clause
from desktop.errors import CancelledError, ModelError, NotFoundError, UsageError
from desktop.local_models import embedder as embedder_module
from desktop.local_models.catalog import Purpose
from desktop.local_models.embedder import Embedder
from desktop.vault.desk.clauses import StoredClause
from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from tests.unit.models_support import installed
from tests.unit.vault.test_vault_deletion import traces
from tests.unit.vault_support import KEY, open_library, store

CONTRACT = """12. Termination
12.1 The Contractor may terminate this Agreement by 60 days' notice if the
customer does not pay, subject to clauses 12.2(a) and 7.4.
12.2 The Contractor's right under clause 12.1 is:
(a) without prejudice to section 5 of the Sale of Goods Act; and
(b) subject to clause 7.4.
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, "A matter") as opened:
        yield opened


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Embedder]:
    """A model that tells texts apart by their length only."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setattr(embedder_module, "_MODULE", "fake_model_worker")
    subject = Embedder(installed(tmp_path / "models", Purpose.EMBEDDING), tmp_path / "models")
    yield subject
    subject.close()


def counted(model: Embedder, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the model is asked for from now on, but for questions."""
    asked: list[str] = []
    embed = model.embed

    def counting(
        texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[embedder_module.EmbeddedBatch]:
        asked.extend(texts)
        return embed(texts, cancel)

    monkeypatch.setattr(model, "embed", counting)
    return asked


def read(text: str) -> Clause:
    return own_clauses.as_clause(own_clauses.stored("A", "b", text, "neutral", ""))


# -------------------------------------------------------------------- from any document's text


def test_the_letter_of_a_recital_goes_as_other_numbers_do() -> None:
    assert read("(A) The parties trade.").text == "The parties trade."


def test_a_clause_of_a_contract_loses_its_numbers_and_keeps_its_words() -> None:
    clause = read(CONTRACT)
    assert [block.depth for block in clause.blocks] == [1, 2, 2, 3, 3]
    assert clause.text.splitlines() == [
        "Termination",
        "The Contractor may terminate this Agreement by 60 days' notice if the customer does not"
        " pay, subject to clauses 1.2(a) and [other clause].",
        "The Contractor's right under clause 1.1 is:",
        "without prejudice to section 5 of the Sale of Goods Act; and",
        "subject to clause [other clause].",
    ]
    assert clause.wordings == {"agreement": "this Agreement", "supplier": "the Contractor"}
    assert [(blank.name, blank.help) for blank in clause.blanks] == [
        ("other_clause", "the source says 7.4")
    ]


def test_it_takes_the_words_of_another_draft() -> None:
    made = adapt(read(CONTRACT), {"supplier": "the Vendor", "agreement": "this Deed"}, {}, ())
    assert made.paragraphs[1].text.startswith("The Vendor may terminate this Deed by 60 days")
    assert made.paragraphs[2].text.startswith("The Vendor's right under clause 1.1")


@pytest.mark.parametrize(
    ("text", "depths"),
    [
        ("Either party may end it.", [2]),
        ("Notices\nA notice is in writing.\nIt is sent by post.", [1, 2, 2]),
        ("4.1 One:\n(a) two:\n(i) three;\n(ii) four; and\n(b) five.", [2, 3, 4, 4, 3]),
        ("(h) eight;\n(i) nine.", [3, 3]),
        ("5.1 One:\n(g) seven;\n(h) eight;\n(i) nine.", [2, 3, 3, 3]),
        ("3. Rent\n3.1 Pay.\nThis holds in any case.", [1, 2, 0]),
        ("2.1.1 Deep.", [3]),
        ("(A) The parties trade.\n(B) They go on.", [3, 3]),
        # Lines of a page: a sentence that ends with its line, a number that begins nothing.
        (
            "3.1 The Tenant shall pay the rent on the first day of each month in advance.\n"
            "Value added tax is payable in addition, on a valid invoice, and within not more\n"
            "than\n30 Business Days.\n3.2 It is paid to the bank account that the Landlord named.",
            [2, 2],
        ),
        ("First paragraph, a line of a Word file.\nSecond one.\nThird one.", [2, 2, 2]),
    ],
)
def test_levels_are_told_by_numbers(text: str, depths: list[int]) -> None:
    assert [block.depth for block in read(text).blocks] == depths


@pytest.mark.parametrize(
    "text",
    [
        "as section 172 of the Companies Act 2006 says.",
        "within 30 days after 12.5 per cent of it is paid.",
        "under Article 28 GDPR and sections 5 and 6(a) of the Sale of Goods Act.",
        "the Supplier Group and The Company Secretary.",
    ],
)
def test_what_is_no_reference_and_no_party_stays_as_it_is(text: str) -> None:
    clause = read(text)
    assert clause.text == text
    assert clause.blanks == ()
    assert clause.roles == ()


def test_a_number_that_comes_twice_is_referred_to_where_it_comes_first() -> None:
    clause = read("1. One, as clause 2 says.\n2. Two.\n1. One anew.\n2. Two anew.")
    assert [block.label for block in clause.blocks] == ["p1", "p2", "", ""]
    assert clause.text.startswith("One, as clause 1.2 says.")


def test_signs_of_the_markup_in_a_document_are_kept_as_they_are() -> None:
    text = "The price is [***] per {unit}, C:\\new, [[sic]] **and** [●]."
    clause = read(text.replace("[[sic]]", "[[Sic]]"))
    assert clause.text == text.replace("[[sic]]", "[[Sic]]")
    assert adapt(clause, {}, {}, ()).text == clause.text
    again = own_clauses.stored("A", "b", f"- {clause.blocks[0].text}", "neutral", "")
    assert own_clauses.as_clause(again).text == clause.text


def test_two_parties_of_one_role_keep_their_names() -> None:
    clause = read("The Vendor and the Contractor pay the Vendor.")
    assert clause.text == "The Vendor and the Contractor pay the Vendor."
    made = adapt(clause, {"supplier": "Acme"}, {}, ())
    assert made.text == "Acme and the Contractor pay Acme."


@pytest.mark.parametrize("text", ["", "  \n ", "a {the nobody}", "[[=x]] y", "x" * 50_001])
def test_what_can_not_be_kept_is_said_so(text: str) -> None:
    with pytest.raises(UsageError):
        read(text)
    with pytest.raises(UsageError):
        own_clauses.stored(" ", "kind", "text", "neutral", "")


# ------------------------------------------------------------------------------ in the vault


def test_own_clauses_survive_a_restart_and_stand_with_their_kind(tmp_path: Path) -> None:
    with open_library(tmp_path, "A matter") as library:
        document = store(library, "A matter", "/acme.pdf", CONTRACT)
        desk = ClauseDesk(library)
        quote = "The Contractor  may terminate this\nAgreement"
        saved = desk.save_from(
            document, quote, "Acme's way out", "Termination for convenience", page=1
        )
        other = desk.save("Odd", "Parking spaces", "Cars are parked.", "landlord")
    with contextlib.closing(Database(tmp_path / "vault.db", KEY)) as database:
        whole = ClauseDesk(Library(database)).library()
        assert whole.clause(saved.id) == saved
        assert saved.source is not None
        assert (saved.source.doc, saved.source.page) == ("/acme.pdf", 1)
        assert CONTRACT[saved.source.start : saved.source.end] == saved.text
        assert saved.text == "The Contractor may terminate this Agreement"
        assert saved.origin == "own"
        assert saved.kind == "termination-for-convenience"
        assert saved in whole.variants("termination-for-convenience-mutual")
        assert whole.kinds[-1].title == "Parking spaces"
        assert whole.clauses[-1] == other


def test_a_clause_is_renamed_and_edited(library: Library) -> None:
    desk = ClauseDesk(library)
    saved = desk.save("One", "payment", CONTRACT)
    renamed = desk.change(saved.id, title="Two", side="buyer")
    assert (renamed.title, renamed.side, renamed.text) == ("Two", "buyer", saved.text)
    text = desk.markup(saved.id).replace("60 days'", "{{ period }}")
    with pytest.raises(UsageError, match="In line 6, the blank period is not described"):
        desk.change(saved.id, text=text)
    edited = desk.change(saved.id, text="Blank: period, duration, How long\n" + text)
    assert "by [period] notice" in edited.text
    assert desk.library().clause(saved.id) == edited


def test_what_is_not_the_users_can_not_be_changed(library: Library) -> None:
    desk = ClauseDesk(library)
    for call in (desk.remove, desk.markup, desk.change):
        with pytest.raises(UsageError):
            call("payment-neutral")
        with pytest.raises(NotFoundError):
            call("own-9")
    with pytest.raises(UsageError):
        desk.save("a", "b", "c", "somebody")
    with pytest.raises(NotFoundError):
        desk.difference("payment-neutral", "own-9")


def test_a_quote_that_is_not_there_is_said_so(library: Library) -> None:
    document = store(library, "A matter", "/a", "words of a page")
    desk = ClauseDesk(library)
    for quote, page, error in (
        ("other words", 1, NotFoundError),
        ("words", 2, NotFoundError),
        (" ", None, UsageError),
    ):
        with pytest.raises(error):
            desk.save_from(document, quote, "A", "b", page=page)
    assert library.clauses.clauses() == []


def test_terms_that_its_document_defines_are_known_as_such(library: Library) -> None:
    text = (
        "“Break Date” means 1 May. “Rent” is paid. “Tenant” means Bob.\n"
        "4.1 The Tenant may end this lease on the Break Date if the Rent, not the Rental, is paid."
    )
    document = store(library, "A matter", "/lease", text)
    saved = ClauseDesk(library).save_from(document, text[text.index("4.1") :], "Break", "break")
    assert saved.terms == ("Break Date", "Rent")
    assert saved.roles == ("agreement", "tenant")
    made = adapt(saved, {"agreement": "this Tenancy"}, {}, ("BREAK DATE",))
    assert made.undefined == ("Rent",)
    assert made.text == (
        "The Tenant may end this Tenancy on the BREAK DATE if the Rent, not the Rental, is paid."
    )


def test_deleted_and_overwritten_clauses_leave_no_trace(
    library: Library, tmp_path: Path, model: Embedder
) -> None:
    desk = ClauseDesk(library)
    text = " ".join(f"qzcanary{number} of the file." for number in range(20))
    document = store(library, "A matter", "/qzcanary.pdf", text)
    saved = [
        desk.save_from(document, f"qzcanary{n} of the file.", f"qzcanary {n}", "qzcanary kind")
        for n in range(20)
    ]
    changed = desk.save("qzcanary", "kind", "qzcanary text")
    desk.find("qzcanary", None, None, lambda: model)
    assert traces(tmp_path / "vault.db")
    vectors = library.clauses.vectors(model.name)
    desk.change(changed.id, title="plain", text="plain")
    for clause in saved:
        desk.remove(clause.id)
    library.remove([document])
    library._database.checkpoint()
    assert traces(tmp_path / "vault.db") == set()
    # One clause was changed and 20 removed, each with the vectors of two texts.
    assert len(library.clauses.vectors(model.name)) == len(vectors) - 42
    with pytest.raises(NotFoundError):
        desk.remove(saved[0].id)


def test_a_deleted_clause_is_gone_at_once(library: Library, tmp_path: Path) -> None:
    desk = ClauseDesk(library)
    saved = [desk.save("qzcanary", "qzcanary", f"qzcanary {n}") for n in range(20)]
    for clause in saved:
        desk.remove(clause.id)
    assert traces(tmp_path / "vault.db") == set()


@pytest.mark.parametrize("what", ["title", "text"])
def test_an_overwritten_word_is_gone_at_once(library: Library, tmp_path: Path, what: str) -> None:
    desk = ClauseDesk(library)
    saved = [desk.save(f"title {n} " * 20, "kind", f"text {n} " * 40) for n in range(20)]
    for said in ("qzcanary " * 30, "plain"):
        for clause in saved:
            if what == "title":
                desk.change(clause.id, title=said)
            else:
                desk.change(clause.id, text=said)
    assert traces(tmp_path / "vault.db") == set()


def test_overwriting_has_the_pages_wiped(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite leaves of moved rows shows in some vaults only: see test_vault_deletion.py."""
    desk = ClauseDesk(library)
    saved = desk.save("A", "kind", "text")
    library._database.checkpoint()
    wiped: list[bool] = []

    def scrub(_: Database) -> bool:
        wiped.append(True)
        return True

    monkeypatch.setattr(Database, "_scrub", scrub)
    desk.change(saved.id, text="other")
    assert wiped


# ---------------------------------------------------------------------------------- finding


def test_vectors_are_made_once_and_for_new_clauses_only(
    library: Library, model: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = ClauseDesk(library)
    asked = counted(model, monkeypatch)
    first = desk.find("pay late", None, None, lambda: model)
    made = len(asked)
    assert made == len(set(asked)) > 2 * len(desk.library().clauses)
    assert desk.find("pay late", None, None, lambda: model) == first
    assert len(asked) == made
    desk.save("A", "payment", "Pay in kind.")
    desk.find("pay", None, None, lambda: model)
    assert asked[made:] == ["Payment. Pay in kind."]


def test_vectors_of_texts_that_nobody_has_are_dropped(library: Library, model: Embedder) -> None:
    row = np.ones(3, np.float32)
    library.clauses.keep_vectors(model.name, {"old": row}, {})
    library.clauses.keep_vectors("another", {"old": row}, {})
    ClauseDesk(library).find("pay", None, None, lambda: model)
    assert "old" not in library.clauses.vectors(model.name)
    assert "old" in library.clauses.vectors("another")


def test_no_vector_is_kept_of_a_clause_that_was_removed_meanwhile(library: Library) -> None:
    row = np.ones(3, np.float32)
    library.clauses.keep_vectors("m", {"a": row, "b": row}, {"a": 7})
    assert set(library.clauses.vectors("m")) == {"b"}


def test_a_search_that_is_stopped_keeps_what_it_made(
    library: Library, model: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder_module, "_REQUEST_TEXTS", 8)
    cancel = threading.Event()
    keep = library.clauses.keep_vectors

    def then_stop(name: str, vectors: Mapping[str, np.ndarray], owners: Mapping[str, int]) -> None:
        keep(name, vectors, owners)
        cancel.set()

    monkeypatch.setattr(library.clauses, "keep_vectors", then_stop)
    desk = ClauseDesk(library)
    with pytest.raises(CancelledError):
        desk.find("pay", None, None, lambda: model, cancel)
    assert library.clauses.vectors(model.name)


def test_words_find_at_once_and_where_no_model_is(library: Library, tmp_path: Path) -> None:
    desk = ClauseDesk(library)
    desk.save("Parking", "parking", "The Tenant may park one car.", "tenant")
    hits = desk.find("where may I park my car", None, None, None)
    assert hits[0].clause.title == "Parking"

    def missing() -> Embedder:
        raise ModelError("It is not there", "Fetch it.")

    assert desk.find("where may I park my car", None, None, missing) == hits
    assert desk.find("park", "payment", None, None) == []
    assert {hit.clause.side for hit in desk.find("", None, "buyer", None)} == {"buyer"}
    with pytest.raises(NotFoundError):
        desk.find("park", "no-such-kind", None, None)


def test_a_stored_clause_is_given_back_whole(library: Library) -> None:
    kept = StoredClause(0, "k", "t", "neutral", "- text\n", None, "2026-01-01T00:00:00+00:00")
    row_id = library.clauses.save(kept)
    assert library.clauses.clause(row_id).text == kept.text
    assert [clause.id for clause in library.clauses.clauses()] == [row_id]
