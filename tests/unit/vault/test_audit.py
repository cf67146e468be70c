"""The audit log: everything is in it, nothing is told, and no row is changed unseen."""

import contextlib
import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from desktop.documents import Answer, AnswerStatus
from desktop.vault.desk.history import Verdict
from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from desktop.vault.log import audit
from desktop.vault.log.audit_export import as_csv, as_text, is_sealed_by
from tests.unit.vault_support import KEY, facts, new_database, plain_pages, sha256_of, store

MATTER = "Heron qzcanary"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(new_database(tmp_path)) as opened:
        yield opened


@pytest.fixture
def library(database: Database) -> Library:
    made = Library(database)
    made.add_matter(MATTER)
    return made


def _actions(library: Library) -> list[str]:
    return [entry.action for entry in library.audit.entries()]


def _worked(library: Library) -> None:
    """A document added, another one unreadable, a question, a mark, a draft's worth of actions."""
    document = store(library, MATTER, "/qzcanary.pdf", "secret qzcanary words")
    library.store_failure(MATTER, facts("/broken.pdf"), "damaged")
    answer = Answer("Who is qzcanary?", "qzcanary.", AnswerStatus.NOT_FOUND)
    asked, talk = library.conversations.remember(MATTER, answer)
    library.conversations.mark(asked, Verdict.WRONG, "qzcanary is wrong")
    library.audit.note("exported", "report", MATTER)
    library.trash.keep_days(0)
    library.trash.put_talks([talk])
    library.remove([document])


def test_what_is_done_is_noted_in_its_order(library: Library) -> None:
    _worked(library)
    assert _actions(library) == [
        "matter added",
        "document added",
        "document unreadable",
        "question asked",
        "answer marked",
        "exported",
        "setting changed",
        "answer removed",
        "document removed",
    ]
    added = library.audit.entries()[1]
    assert (added.subject, added.matter) == (sha256_of("/qzcanary.pdf"), MATTER)
    assert library.audit.broken_at() is None


def test_what_is_deleted_is_not_told_by_the_log(library: Library, tmp_path: Path) -> None:
    _worked(library)
    library.remove_matter(MATTER)
    last = library.audit.entries()[-1]
    assert (last.action, last.matter, last.matter_id) == ("matter removed", "", 1)
    assert b"qzcanary" not in plain_pages(tmp_path / "vault.db")
    assert library.audit.broken_at() is None


def test_what_fails_is_not_noted(library: Library) -> None:
    before = _actions(library)
    with pytest.raises(Exception, match="no such"):
        library.store_failure("No such matter", facts("/a"), "damaged")
    assert _actions(library) == before


@pytest.mark.parametrize("statement", ["UPDATE audit SET action = 'x'", "DELETE FROM audit"])
def test_rows_are_neither_changed_nor_deleted(
    library: Library, database: Database, statement: str
) -> None:
    _worked(library)
    with pytest.raises(IntegrityError), database.writer() as connection:
        connection.execute(statement)
    assert len(_actions(library)) == 9


@pytest.mark.parametrize(
    ("change", "number"),
    [
        ("UPDATE audit SET at = '2020-01-01' WHERE number = 3", 3),
        ("UPDATE audit SET subject = 'other' WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 4", 4),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("UPDATE audit SET link = x'00' WHERE number = 8", 8),
    ],
)
def test_a_row_that_was_changed_past_us_is_found(
    library: Library, database: Database, change: str, number: int
) -> None:
    _worked(library)
    with database.exclusive() as connection:
        connection.execute("DROP TRIGGER audit_is_not_changed")
        connection.execute("DROP TRIGGER audit_is_not_deleted")
        connection.execute(change)
    assert library.audit.broken_at() == number


def test_the_newest_rows_are_checked_alone(library: Library, database: Database) -> None:
    for number in range(30):
        library.audit.note("exported", str(number))
    assert library.audit.broken_at(newest=5) is None
    with database.exclusive() as connection:
        connection.execute("DROP TRIGGER audit_is_not_changed")
        connection.execute("UPDATE audit SET subject = 'x' WHERE number = 29")
    assert library.audit.broken_at(newest=5) == 29
    assert [entry.number for entry in library.audit.entries(newest=2)] == [30, 31]


def test_the_log_of_another_vault_does_not_fit(library: Library, database: Database) -> None:
    _worked(library)
    with database.exclusive() as connection:
        connection.execute("UPDATE vault SET id = 'another'")
    assert library.audit.broken_at() == 1


def test_a_table_of_it_opens_in_a_spreadsheet_and_starts_no_formula(library: Library) -> None:
    library.audit.note("setting changed", '=cmd|"/c calc"!A1', MATTER)
    rows = list(csv.DictReader(io.StringIO(as_csv(library.audit.entries()).decode("utf-8-sig"))))
    assert rows[-1]["subject"].startswith("'=")
    assert [row["action"] for row in rows] == _actions(library)
    assert rows[0]["matter"] == MATTER


def test_a_sealed_text_of_it_shows_every_change(library: Library) -> None:
    _worked(library)
    text = as_text(library.audit.entries(), KEY)
    assert "question asked" in text
    assert is_sealed_by(text, KEY)
    assert not is_sealed_by(text.replace("wrong", "right"), KEY)
    assert not is_sealed_by(text, bytes(32))
    assert not is_sealed_by("", KEY)


def test_every_action_can_be_noted(library: Library) -> None:
    for action in sorted(audit.ACTIONS):
        library.audit.note(action)  # type: ignore[arg-type]  # the Literal's own values
    assert library.audit.broken_at() is None
