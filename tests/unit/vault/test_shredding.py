"""The proof of a deletion finds what is there, so that its silence means something."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Span
from desktop.errors import NotFoundError, VaultError
from desktop.vault.desk.drafting import Drafts
from desktop.vault.desk.drafts import DraftFacts, DraftText
from desktop.vault.desk.notes import Note, NoteKind, keep
from desktop.vault.disk import traces
from desktop.vault.disk.database import Database
from desktop.vault.holdings.duties import Duty
from desktop.vault.library import Library
from desktop.vault.log.audit_export import is_sealed_by, sealed
from desktop.vault.removal import shredding
from tests.unit.vault_support import KEY, facts, new_database, parsed, store, vectors

MATTER = "A"
SECRET = "The settlement with Heron Quay Holdings was four million pounds. " * 30


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path)) as opened:
        yield opened


@pytest.fixture
def library(database: Database) -> Library:
    made = Library(database)
    made.add_matter(MATTER)
    for number in range(10):
        store(made, MATTER, f"/other-{number}.pdf", f"harmless words {number} " * 100)
    return made


def test_a_shredded_document_was_there_and_is_nowhere(library: Library, database: Database) -> None:
    secret = store(library, MATTER, "/clients/heron-quay-deed.pdf", SECRET)
    made = shredding.shred(library, database, KEY, [secret])
    assert made.is_clean
    assert made.documents[0].found_before == made.documents[0].samples > 20
    said = shredding.words(made)
    assert made.documents[0].sha256 in said
    assert "Heron" not in said
    assert is_sealed_by(sealed(said, KEY), KEY)
    assert [e.action for e in library.audit.entries()][-2:] == ["document removed", "shredded"]


def test_what_lies_in_a_document_is_certified_too(library: Library, database: Database) -> None:
    mail = store(library, MATTER, "/clients/mail.eml", "Please find it attached. " * 30)
    attached = replace(facts("/clients/mail.eml/deed.pdf"), parent=mail)
    deed = library.store(MATTER, attached, parsed(SECRET), vectors(1), "test")
    made = shredding.shred(library, database, KEY, [mail])
    assert made.is_clean
    assert deed.sha256 in [each.sha256 for each in made.documents]


def test_each_is_certified_once(library: Library, database: Database) -> None:
    mail = store(library, MATTER, "/clients/mail.eml", "Please find it attached. " * 30)
    attached = replace(facts("/clients/mail.eml/deed.pdf"), parent=mail)
    deed = library.store(MATTER, attached, parsed(SECRET), vectors(1), "test")
    made = shredding.shred(library, database, KEY, [mail, deed.id])
    assert len(made.documents) == 2


def test_what_stands_in_another_document_too_is_told(library: Library, database: Database) -> None:
    one = store(library, MATTER, "/one.pdf", SECRET)
    document = parsed(SECRET)
    library.add_matter("B")
    library.store("B", facts("/two.pdf"), document, vectors(1), "test")
    made = shredding.shred(library, database, KEY, [one])
    assert not made.is_clean
    assert made.documents[0].found_after > 20
    assert made.remains.names == ["two.pdf"]
    assert not made.remains.unexplained
    said = shredding.words(made)
    assert "were not deleted: 1" in said
    # The name of another client's file is for who may open the vault.
    assert "two.pdf" not in said


def test_a_sentence_in_another_document_or_an_answer_is_traced(
    library: Library, database: Database
) -> None:
    """Two of its samples were found: the certificate tells where each of them stands."""
    one = store(library, MATTER, "/one.pdf", "".join(f"No {n:04d} of all. " for n in range(400)))
    store(library, MATTER, "/letters/quoting.docx", "He wrote: " + library.text(one)[:300])
    with database.writer() as connection:
        keep(connection, Note(0, None, NoteKind.FACT, library.text(one)[300:600]), None)
    made = shredding.shred(library, database, KEY, [one])
    [document] = made.documents
    assert 0 < document.found_after < document.samples
    assert made.remains.names == ["quoting.docx"]
    assert made.remains.others == ("notes",)
    assert not made.remains.unexplained
    assert "stand in: notes" in shredding.words(made)


def test_a_trace_that_nothing_explains_is_told(library: Library, database: Database) -> None:
    one = store(library, MATTER, "/one.pdf", SECRET)
    with database.writer() as connection:
        connection.execute("INSERT INTO kept VALUES ('left', ?)", (SECRET,))
    made = shredding.shred(library, database, KEY, [one])
    assert made.remains.unexplained == made.documents[0].found_after > 20
    assert "in no document" in shredding.words(made)


def test_drafts_that_say_the_same_are_told(library: Library, database: Database) -> None:
    one = store(library, MATTER, "/one.pdf", f'He said: "{SECRET}"')
    drafts = Drafts(database, lambda connection, name: 1)
    blank = DraftFacts(0, MATTER, "t", "", "", None, "", "")
    paragraph = Paragraph("p1", (Span(f"Quoted: {SECRET[:200]}"),))
    said = record.to_json(Manuscript("t", (paragraph,)))
    drafts.add(blank, b"", record.to_json(Manuscript("t")))
    drafts.add(replace(blank, precedent_id=one), b"", record.to_json(Manuscript("t")))
    quoting = drafts.add(blank, b"", said)
    drafts.add_version(quoting.id, "", DraftText(said, 1))
    made = shredding.shred(library, database, KEY, [one])
    assert (made.documents[0].found_after, made.documents[0].drafts) == (0, 2)
    assert not made.is_clean
    assert "say parts of it: 2. They were not deleted" in shredding.words(made)


def test_a_document_that_is_not_there_or_is_held_is_not_shredded(
    library: Library, database: Database
) -> None:
    with pytest.raises(NotFoundError):
        shredding.shred(library, database, KEY, [4711])
    secret = store(library, MATTER, "/secret.pdf", SECRET)
    library.keep_duty(MATTER, Duty(hold="claim"))
    with pytest.raises(VaultError):
        shredding.shred(library, database, KEY, [secret])
    assert library.text(secret) == SECRET


def test_the_search_finds_bytes_across_the_ends_of_blocks(
    library: Library, database: Database
) -> None:
    long = "".join(f"{number:06d} " for number in range(60_000))
    store(library, MATTER, "/long.txt", long)
    database.checkpoint()
    wanted = traces.samples(long)
    assert len(wanted) > 50
    # Those that cross from one page of the chain to another that does not follow are few.
    assert len(traces.those_in(database.path, KEY, set(wanted))) >= len(wanted) * 0.9
    assert not traces.those_in(database.path, KEY, {b"nowhere in this vault 123"})


def test_a_short_text_is_a_sample_of_its_own() -> None:
    assert traces.samples("short") == [b"short"]
    assert traces.samples("  ", [b"name"]) == [b"name"]


def test_a_matter_of_the_trash_is_certified_by_its_documents(
    library: Library, database: Database
) -> None:
    secret = store(library, MATTER, "/clients/heron-quay-deed.pdf", SECRET)
    before = store(library, MATTER, "/clients/earlier-deed.pdf", SECRET[::-1])
    library.trash.put_documents([before])
    sha256 = {library.document(secret).sha256, *(d.sha256 for d in library.documents(MATTER))}
    [entry] = library.trash.put_matter(MATTER)
    made = shredding.shred(library, database, KEY, [], trash_ids=[entry])
    assert sha256 <= {each.sha256 for each in made.documents}
    assert len(made.documents) == 12
    assert made.is_clean
    with pytest.raises(NotFoundError):
        shredding.shred(library, database, KEY, [], trash_ids=[entry])


def test_a_draft_of_the_trash_is_no_proof(library: Library, database: Database) -> None:
    drafts = Drafts(database, lambda connection, name: 1)
    blank = DraftFacts(0, MATTER, "t", "", "", None, "", "")
    made = drafts.add(blank, b"", record.to_json(Manuscript("t")))
    entries = library.trash.put_draft(made.id)
    certificate = shredding.shred(library, database, KEY, [], trash_ids=entries)
    assert not certificate.is_clean
    assert "were deleted too: 1. What they said was not looked for" in shredding.words(certificate)


def test_what_is_held_in_the_trash_keeps_all_from_being_shredded(
    library: Library, database: Database
) -> None:
    library.add_matter("B")
    entries = library.trash.put_documents([store(library, "B", "/held.pdf", SECRET)])
    library.keep_duty("B", Duty(hold="claim"))
    free = store(library, MATTER, "/free.pdf", SECRET)
    with pytest.raises(VaultError, match="Nothing was deleted"):
        shredding.shred(library, database, KEY, [free], trash_ids=entries)
    assert library.text(free) == SECRET
