"""The trash: nothing in it is found, it comes back as it was, it goes on its day, not before."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.documents import Answer, AnswerStatus, Citation, Scope
from desktop.errors import NotFoundError, UsageError, VaultError
from desktop.vault.desk.drafts import DraftFacts, DraftText
from desktop.vault.desk.history import Verdict
from desktop.vault.holdings.duties import Duty
from desktop.vault.library import Library
from desktop.vault.removal import removing, trash
from desktop.vault.removal.trash_clock import Clock, from_text, to_text
from tests.unit.vault_support import (
    facts,
    is_consistent,
    open_library,
    parsed,
    plain_pages,
    store,
    vectors,
)

MATTER = "A"
TODAY = datetime.date(2031, 3, 14)
CANARY = "qzcanary okapi sings"


def day(number: int) -> datetime.date:
    return TODAY + datetime.timedelta(days=number)


@pytest.fixture(autouse=True)
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Removals happen on TODAY, though midnight strikes in the midst of a test."""
    monkeypatch.setattr(trash, "now", lambda: f"{TODAY.isoformat()}T23:59:59+00:00")


@pytest.fixture
def library(tmp_path: Path, still_clock: None) -> Iterator[Library]:
    with open_library(tmp_path, MATTER, "B") as opened:
        yield opened


def quoting(*documents: int) -> Answer:
    citations = tuple(
        Citation(n, document, f"/{document}", 1, 0, 5, "zebra")
        for n, document in enumerate(documents, 1)
    )
    return Answer("Who?", "A zebra [1].", AnswerStatus.SUPPORTED, citations)


def seen(library: Library) -> dict[str, object]:
    """All that anybody could see of documents of a matter."""
    return {
        "documents": [d.path for d in library.documents(MATTER)],
        "found": [p.text for p in library.match(MATTER, "okapi OR zebra", 50)],
        "places": [document for document, _ in library.places_in(MATTER, Scope())],
        "profiles": library.profiles(MATTER, ["lease", "a"]).total,
        "answers": [a.answer for a in library.conversations.answers(MATTER)],
        "totals": library.totals(),
        "searched": library.coverage(MATTER).searched,
        "states": [d.status for d in library.documents(MATTER)],
    }


def test_a_removed_document_is_nowhere_and_comes_back_as_it_was(library: Library) -> None:
    kept = store(library, MATTER, "/kept", "zebra here")
    gone = library.store(
        MATTER,
        facts("/lease.pdf"),
        replace(parsed(CANARY, "second", title="Lease"), problems=("page 3 is a scan",)),
        vectors(2),
        "test",
        b"the original",
    )
    asked, talk = library.conversations.remember(MATTER, quoting(kept))
    with_it, _ = library.conversations.remember(MATTER, quoting(kept, gone.id), talk, asked)
    after, _ = library.conversations.remember(MATTER, quoting(kept), talk, with_it)
    library.conversations.mark(with_it, Verdict.VERIFIED, "checked")
    before, turns = seen(library), library.conversations.turns(talk)
    chunks, pages = library.chunks(gone.id), library.pages(gone.id)

    [entry] = library.trash.put_documents([gone.id])
    now = seen(library)
    assert now["documents"] == ["/kept"]
    assert now["found"] == ["zebra here"]
    assert now["searched"] == 1
    assert library.totals().documents == 1
    assert library.totals().chunks == 1
    assert [turn.id for turn in library.conversations.turns(talk)] == [asked, after]
    with pytest.raises(NotFoundError):
        library.text(gone.id)
    is_consistent(library)
    [listed] = library.trash.entries()
    assert (listed.id, listed.kind, listed.title) == (entry, "document", "/lease.pdf")
    assert listed.goes == day(30).isoformat()

    library.trash.restore([entry])
    assert seen(library) == before
    assert library.conversations.turns(talk) == turns
    assert library.document(gone.id) == gone
    assert (library.chunks(gone.id), library.pages(gone.id)) == (chunks, pages)
    assert library.original(gone.id) == b"the original"
    assert library.trash.entries() == []
    is_consistent(library)


def test_vectors_come_back_to_the_bit(library: Library) -> None:
    document = library.store(MATTER, facts("/a"), parsed("one", "two"), vectors(2, 7), "test").id
    query = "SELECT vector FROM record_vectors ORDER BY record_id"
    with library._database.reader() as connection:
        before = connection.execute(query).fetchall()
    library.trash.restore(library.trash.put_documents([document]))
    with library._database.reader() as connection:
        assert connection.execute(query).fetchall() == before


def test_attachments_go_and_come_with_their_file(library: Library) -> None:
    parent = store(library, MATTER, "/mail", "zebra mail")
    child = library.store(
        MATTER,
        replace(facts("/mail/a.pdf"), parent=parent),
        parsed("okapi attachment"),
        vectors(1),
        "test",
    )
    [entry] = library.trash.put_documents([child.id, parent])
    assert library.documents(MATTER) == []
    library.trash.restore([entry])
    assert [d.path for d in library.documents(MATTER)] == ["/mail", "/mail/a.pdf"]
    assert library.document(child.id).parent == parent


def test_a_copy_at_another_path_stays_and_is_joined_again(library: Library) -> None:
    first = store(library, MATTER, "/one", "zebra", sha256="same")
    copy = library.store_duplicate(MATTER, facts("/two", "same"))
    asked, _ = library.conversations.remember(MATTER, quoting(first))
    [entry] = library.trash.put_documents([first])
    assert library.text(copy.id) == "zebra"
    [moved] = library.conversations.answers(MATTER)
    assert moved.answer.citations[0].document_id == copy.id
    library.trash.restore([entry])
    [back] = library.conversations.answers(MATTER)
    assert (back.id, back.answer.citations[0].document_id) == (asked, first)
    assert {d.path for d in library.documents(MATTER)} == {"/one", "/two"}
    is_consistent(library)


def test_what_was_added_again_is_not_overwritten(library: Library) -> None:
    old = store(library, MATTER, "/a", "zebra")
    [entry] = library.trash.put_documents([old])
    new = store(library, MATTER, "/a", "newer okapi", sha256="newer")
    with pytest.raises(UsageError, match="in the matter again"):
        library.trash.restore([entry])
    assert library.text(new) == "newer okapi"
    assert [each.id for each in library.trash.entries()] == [entry]
    is_consistent(library)


def test_a_matter_comes_back_whole_and_under_a_free_name(library: Library) -> None:
    document = store(library, MATTER, "/a", "zebra")
    library.conversations.remember(MATTER, quoting(document))
    before = seen(library)
    [entry] = library.trash.put_matter(MATTER)
    assert [each.name for each in library.matters()] == ["B"]
    assert [each.matter.name for each in library.matter_facts()] == ["B"]
    assert (library.totals().documents, library.totals().chunks) == (0, 0)
    with pytest.raises(NotFoundError):
        library.documents(MATTER)
    with pytest.raises(NotFoundError):
        library.matter("\0trash 1")
    library.add_matter(MATTER)
    library.trash.restore([entry])
    assert [each.name for each in library.matters()] == ["A", "A (2)", "B"]
    library.remove_matter(MATTER)
    library.rename_matter("A (2)", MATTER)
    assert seen(library) == before


def test_a_draft_comes_back_with_its_versions(library: Library) -> None:
    made = library.drafts.add(DraftFacts(0, MATTER, "Lease", "", "", None, "", ""), b"base", "{1}")
    draft = made.id
    text = library.drafts.text(draft)
    version = library.drafts.add_version(draft, "first", DraftText("{0}", text.base_id))
    before = library.drafts.of_matter(MATTER)
    [entry] = library.trash.put_draft(draft)
    assert library.drafts.of_matter(MATTER) == []
    library.trash.restore([entry])
    assert library.drafts.of_matter(MATTER) == before
    assert library.drafts.text(draft) == text
    assert library.drafts.version(version).manuscript == "{0}"
    assert library.drafts.base(text.base_id) == b"base"


def test_a_conversation_comes_back_and_only_with_what_it_quotes(library: Library) -> None:
    document = store(library, MATTER, "/a", "zebra")
    _, talk = library.conversations.remember(MATTER, quoting(document))
    turns = library.conversations.turns(talk)
    [entry] = library.trash.put_talks([talk])
    assert library.conversations.talks(MATTER) == []
    [below] = library.trash.put_documents([document])
    with pytest.raises(UsageError, match="in the trash"):
        library.trash.restore([entry])
    library.trash.restore([entry, below])
    assert library.conversations.turns(talk) == turns


def test_a_document_that_is_gone_for_good_leaves_no_quote_in_the_trash(
    library: Library, tmp_path: Path
) -> None:
    one = store(library, MATTER, "/one", CANARY)
    two = store(library, MATTER, "/two", "zebra")
    answer = replace(quoting(one, two), citations=(Citation(1, one, "/one", 1, 0, 8, CANARY),))
    _, talk = library.conversations.remember(MATTER, answer)
    library.trash.put_talks([talk])
    library.conversations.remember(MATTER, replace(quoting(one, two), text=CANARY))
    first, second = library.trash.put_documents([one, two])
    database = library._database.path
    assert CANARY.encode() in plain_pages(database)
    library.trash.empty([first])
    assert CANARY.encode() not in plain_pages(database)
    library.trash.restore([second])
    assert [d.path for d in library.documents(MATTER)] == ["/two"]


@pytest.mark.parametrize("duty", [Duty("Claim 4711"), Duty(keep_until="2999-01-01")])
def test_a_hold_keeps_things_out_of_the_trash_and_in_it(library: Library, duty: Duty) -> None:
    inside = store(library, MATTER, "/in", "zebra")
    outside = store(library, MATTER, "/out", "okapi")
    [entry] = library.trash.put_documents([inside])
    library.keep_duty(MATTER, duty)
    with pytest.raises(VaultError):
        library.trash.put_documents([outside])
    with pytest.raises(VaultError):
        library.trash.put_matter(MATTER)
    with pytest.raises(VaultError):
        library.trash.empty([entry])
    for number in range(0, 70, 5):
        assert library.trash.sweep(day(number)).gone == 0
    assert library.trash.empty() == 0
    [listed] = library.trash.entries()
    assert listed.held
    library.keep_duty(MATTER, Duty())
    assert library.trash.sweep(day(66)).gone == 1


def test_a_thing_goes_on_its_day_and_not_before(library: Library) -> None:
    document = store(library, MATTER, "/a", CANARY)
    library.trash.put_documents([document])
    for number in range(30):
        assert library.trash.sweep(day(number)).gone == 0
    swept = library.trash.sweep(day(30))
    assert (swept.gone, swept.jump) == (1, "")
    assert library.trash.entries() == []
    assert CANARY.encode() not in plain_pages(library._database.path)
    assert [e.action for e in library.audit.entries()][-2:] == [
        "moved to trash",
        "document removed",
    ]


def test_a_clock_far_ahead_deletes_nothing_and_says_so(library: Library) -> None:
    library.trash.sweep(day(0))
    library.trash.put_documents([store(library, MATTER, "/a", "zebra")])
    swept = library.trash.sweep(day(4000))
    assert (swept.gone, swept.jump, swept.put_off) == (0, "ahead", 1)
    assert swept.until == day(4003).isoformat()
    assert library.trash.sweep(day(4002)).gone == 0
    # The clock is put right: nothing was lost.
    assert library.trash.sweep(day(1)).jump == "back"
    assert len(library.trash.entries()) == 1


def test_a_clock_ahead_puts_off_what_would_be_due_the_day_after(library: Library) -> None:
    library.trash.put_documents([store(library, MATTER, "/a", "zebra")])
    swept = library.trash.sweep(day(29))
    assert (swept.jump, swept.put_off, swept.until) == ("ahead", 1, day(32).isoformat())
    assert library.trash.sweep(day(30)).gone == 0
    assert library.trash.sweep(day(31)).gone == 0


def test_a_removal_while_the_clock_is_ahead_does_not_make_that_the_day(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.trash.put_documents([store(library, MATTER, "/a", "zebra")])
    monkeypatch.setattr(trash, "now", lambda: f"{day(900).isoformat()}T10:00:00+00:00")
    library.trash.put_documents([store(library, MATTER, "/b", "okapi")])
    assert library.trash.sweep(day(900)).put_off == 1
    assert len(library.trash.entries()) == 2


def test_an_empty_trash_costs_no_write(library: Library) -> None:
    before = library.kept("trash")
    library.trash.sweep(day(0))
    library.trash.sweep(day(900))
    assert library.kept("trash") == before


def test_a_machine_that_was_off_deletes_a_few_days_late(library: Library) -> None:
    library.trash.sweep(day(0))
    library.trash.put_documents([store(library, MATTER, "/a", "zebra")])
    assert library.trash.sweep(day(60)).put_off == 1
    assert library.trash.sweep(day(61)).gone == 0
    assert library.trash.sweep(day(63)).gone == 1


def test_a_clock_set_back_keeps_things_a_whole_term(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = store(library, MATTER, "/a", "zebra")
    with monkeypatch.context() as ahead:
        ahead.setattr(trash, "now", lambda: f"{day(900).isoformat()}T10:00:00+00:00")
        library.trash.sweep(day(900))
        library.trash.put_documents([document])
    assert library.trash.sweep(day(0)).jump == "back"
    [entry] = library.trash.entries()
    assert entry.goes == day(30).isoformat()


def test_no_term_deletes_at_once(library: Library) -> None:
    library.trash.keep_days(0)
    document = store(library, MATTER, "/a", CANARY)
    assert library.trash.put_documents([document]) == []
    assert library.trash.put_matter("B") == []
    assert library.trash.entries() == []
    assert CANARY.encode() not in plain_pages(library._database.path)
    with pytest.raises(UsageError):
        library.trash.keep_days(-1)


def test_a_restored_document_of_an_older_model_does_not_change_the_matters_model(
    library: Library,
) -> None:
    old = library.store(MATTER, facts("/old"), parsed("zebra"), vectors(1), "older").id
    [entry] = library.trash.put_documents([old])
    library.store(MATTER, facts("/new"), parsed("okapi"), vectors(1), "newer")
    library.trash.restore([entry])
    assert library.embedder_of(MATTER) == "newer"
    assert [p.text for p in library.match(MATTER, "zebra", 5)] == ["zebra"]
    is_consistent(library)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"days": -1}', '{"days": true}', '{"seen": 3}'])
def test_a_damaged_setting_is_the_default(text: str) -> None:
    assert from_text(text).days == 30


def test_the_clock_is_kept() -> None:
    assert from_text(to_text(Clock(7, "2026-11-28"))) == Clock(7, "2026-11-28")
    assert Clock(30).goes(datetime.date.max) == "9999-12-31"


def test_a_removal_that_breaks_off_leaves_nothing_in_the_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: object, ids: object) -> None:
        raise RuntimeError

    with open_library(tmp_path, MATTER) as library:
        document = store(library, MATTER, "/a", "zebra")
        monkeypatch.setattr(removing, "take_out", fail)
        with pytest.raises(RuntimeError):
            library.trash.put_documents([document])
        assert library.trash.entries() == []
        assert library.text(document) == "zebra"
