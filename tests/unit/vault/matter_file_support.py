"""What tests of a matter's file share: a vault with a matter of everything, a vault to
take it, and the way between them."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop.documents import Answer, AnswerStatus, Citation
from desktop.drafting.manuscript import record
from desktop.drafting.manuscript.model import Manuscript, Origin, Paragraph, Span
from desktop.drafting.manuscript.renumbering import renumbered
from desktop.vault.copies import matter_file
from desktop.vault.copies.matter_file import Exported, Imported
from desktop.vault.desk.clauses import Origin as ClauseOrigin
from desktop.vault.desk.clauses import StoredClause
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.desk.history import Verdict
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.disk.database import Database
from desktop.vault.holdings.duties import Duty
from desktop.vault.library import Library
from tests.unit.vault_support import facts, new_database, parsed, store, vectors

MATTER = "Harbour Lane"
CANARY = "qzcanary okapi rent"


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[tuple[Database, Library]]:
    folder.mkdir()
    with contextlib.closing(new_database(folder)) as database:
        yield database, Library(database)


@contextlib.contextmanager
def vault_with_matter(folder: Path) -> Iterator[tuple[Database, Library]]:
    """A vault with the matter, and with another that nobody is to get."""
    with opened(folder / "source") as (database, library):
        library.add_matter("other")
        store(library, "other", "/other", "not for anybody")
        library.add_matter(MATTER, keep_originals=True)
        _fill(library)
        yield database, library


@contextlib.contextmanager
def vault_of_another(folder: Path) -> Iterator[tuple[Database, Library]]:
    """The vault that takes the matter, with one of its own."""
    with opened(folder / "target") as (database, library):
        library.add_matter("mine")
        store(library, "mine", "/mine", "zebra of mine")
        yield database, library


def _fill(library: Library) -> None:
    lease = library.store(
        MATTER,
        facts("/clients/qzcanary lease.pdf"),
        replace(parsed(CANARY, "second clause", title="Lease"), problems=("page 3 is a scan",)),
        vectors(2),
        "test",
        b"qzcanary original",
    )
    mail = store(library, MATTER, "/mail.eml", "zebra mail")
    library.store(
        MATTER, replace(facts("/mail.eml/a.pdf"), parent=mail), parsed("inner"), vectors(1), "test"
    )
    library.store_failure(MATTER, facts("/broken.pdf"), "It is locked.")
    quote = Citation(1, lease.id, lease.path, 1, 0, len(CANARY), CANARY)
    answer = Answer("What qzcanary?", "The rent [1].", AnswerStatus.SUPPORTED, (quote,))
    first, talk = library.conversations.remember(MATTER, answer)
    library.conversations.remember(MATTER, answer, talk, first)
    library.conversations.mark(first, Verdict.VERIFIED, "qzcanary note")
    library.conversations.keep_note(Note(0, MATTER, NoteKind.FACT, "qzcanary fact"))
    text = Manuscript(
        title="Deed",
        paragraphs=(
            Paragraph("p", (Span(CANARY, Origin("precedent", lease.path, lease.id, 1, 0, 5)),)),
        ),
    )
    draft = DraftFacts(0, MATTER, "Deed qzcanary", "", "", lease.id, "", "")
    made = library.drafts.add(draft, b"qzcanary base", record.to_json(text))
    library.drafts.add_version(made.id, "first", library.drafts.text(made.id))
    origin = ClauseOrigin(lease.path, 1, 0, 5)
    library.clauses.save(StoredClause(0, "rent", "Mine", "neutral", CANARY, origin, "2026"))
    library.keep_duty(MATTER, Duty("", "2031-12-31"))


def export(source: tuple[Database, Library], out: Path, passphrase: str | None = None) -> Exported:
    events = list(matter_file.export(source[0], MATTER, out, passphrase))
    assert isinstance(events[-1], Exported)
    return events[-1]


def take(target: tuple[Database, Library], file: Path, **key: str) -> Imported:
    events = list(matter_file.import_matter(target[0], file, renumbered, **key))  # type: ignore[arg-type] # two words
    assert isinstance(events[-1], Imported)
    return events[-1]
