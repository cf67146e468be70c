"""Legal holds and terms: while they last nothing is deleted, and it is said why."""

import contextlib
import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.documents import Answer, AnswerStatus
from desktop.errors import UsageError, VaultError
from desktop.vault.desk.drafts import DraftFacts
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.holdings.duties import Duty
from desktop.vault.library import Library
from tests.unit.vault_support import open_library, store

MATTER = "A"
HELD = Duty(hold="Claim 4711")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER, "B") as opened:
        yield opened


def _deletions(library: Library) -> list[Callable[[], object]]:
    document = store(library, MATTER, "/a", "zebra")
    answer = Answer("Who?", "Nobody.", AnswerStatus.NOT_FOUND)
    _, talk = library.conversations.remember(MATTER, answer)
    facts = DraftFacts(0, MATTER, "Lease", "", "", None, "", "")
    draft = library.drafts.add(facts, b"base", "{}")
    note = library.conversations.keep_note(Note(0, MATTER, NoteKind.FACT, "They knew of it."))
    return [
        lambda: library.remove([document.id if hasattr(document, "id") else document]),
        lambda: library.trash.put_talks([talk]),
        lambda: library.trash.put_draft(draft.id),
        lambda: library.remove_matter(MATTER),
        lambda: library.conversations.forget_notes([note.id]),
    ]


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize("duty", [HELD, Duty(keep_until="2999-01-01")])
def test_nothing_is_deleted_while_a_matter_is_kept(
    library: Library, duty: Duty, number: int
) -> None:
    delete = _deletions(library)[number]
    library.keep_duty(MATTER, duty)
    before = library.totals(), [entry.action for entry in library.audit.entries()]
    with pytest.raises(VaultError) as caught:
        delete()
    assert (duty.hold or duty.keep_until) in caught.value.message
    assert (library.totals(), [entry.action for entry in library.audit.entries()]) == before
    library.keep_duty(MATTER, Duty())
    delete()


def test_another_matter_is_not_held(library: Library) -> None:
    library.keep_duty(MATTER, HELD)
    library.remove([store(library, "B", "/b", "okapi")])
    library.remove_matter("B")


def test_a_term_that_has_passed_holds_nothing(library: Library) -> None:
    library.keep_duty(MATTER, Duty(keep_until="2001-01-01"))
    assert library.duty(MATTER).is_over(datetime.date(2001, 1, 1))
    assert not library.duty(MATTER).is_over(datetime.date(2000, 12, 31))
    assert not Duty("why", "2001-01-01").is_over(datetime.date(2020, 1, 1))
    library.remove_matter(MATTER)


def test_a_held_matter_still_takes_documents_and_reads_them_anew(library: Library) -> None:
    library.keep_duty(MATTER, HELD)
    first = store(library, MATTER, "/a", "zebra")
    again = store(library, MATTER, "/a", "okapi", sha256="another")
    assert library.text(again) == "okapi"
    assert first == again


def test_what_is_no_day_is_refused(library: Library) -> None:
    with pytest.raises(UsageError):
        library.keep_duty(MATTER, Duty(keep_until="next year"))
    assert library.duty(MATTER) == Duty()
    with contextlib.suppress(UsageError):
        library.keep_duty(MATTER, HELD)
    assert library.duty(MATTER) == HELD
    assert [e.action for e in library.audit.entries()][-1] == "duty changed"
