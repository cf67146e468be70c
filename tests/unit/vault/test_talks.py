"""Conversations: turns, branches, marks, notes; what goes, goes with all that hangs on it."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.answering.recheck import recheck
from desktop.documents import Answer, AnswerStatus, Citation, Finding, FindingState, Replaced
from desktop.errors import NotFoundError, UsageError
from desktop.vault.desk.conversations import Conversations
from desktop.vault.desk.history import Verdict, to_json
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.disk import migrations
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import MIGRATIONS, initialise, migrate
from desktop.vault.library import Library
from desktop.vault.vectors import matter_collections
from tests.unit.vault_support import KEY, facts, open_library, store

MATTER = "Kessler"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER, "other") as opened:
        yield opened


@pytest.fixture
def talks(library: Library) -> Conversations:
    return library.conversations


def said(question: str, text: str = "It is so.", *citations: Citation) -> Answer:
    return Answer(question, text, AnswerStatus.SUPPORTED, citations)


def questions(talks: Conversations, talk: int, after: int | None) -> list[str]:
    return [turn.question for turn in talks.branch(MATTER, talk, after)]


def test_questions_follow_one_another_in_branches(talks: Conversations) -> None:
    first, talk = talks.remember(MATTER, said("What is the rent?"))
    second, same = talks.remember(MATTER, said("And the deposit?"), talk, first)
    third, _ = talks.remember(MATTER, said("And the term?"), talk, second)
    edited, _ = talks.remember(MATTER, said("And the fee?"), talk, first)
    assert same == talk
    assert questions(talks, talk, third) == [
        "What is the rent?",
        "And the deposit?",
        "And the term?",
    ]
    assert questions(talks, talk, edited) == ["What is the rent?", "And the fee?"]
    assert [turn.parent for turn in talks.turns(talk)] == [None, first, second, first]
    (found,) = talks.talks(MATTER)
    assert (found.title, found.turns, found.pinned) == ("What is the rent?", 4, False)


def test_a_talk_of_another_matter_or_a_turn_of_another_talk_is_none(talks: Conversations) -> None:
    first, talk = talks.remember(MATTER, said("One"))
    _, second = talks.remember(MATTER, said("Two"))
    for matter, after, wanted in (
        ("other", None, talk),
        (MATTER, first, second),
        (MATTER, 99, talk),
    ):
        with pytest.raises(NotFoundError):
            talks.remember(matter, said("Three"), wanted, after)
    assert len(talks.answers(MATTER)) == 2


def test_the_newest_talk_is_first_and_pinned_ones_before_it(talks: Conversations) -> None:
    first, talk = talks.remember(MATTER, said("Old"))
    talks.remember(MATTER, said("New"))
    assert [found.title for found in talks.talks(MATTER)] == ["New", "Old"]
    talks.remember(MATTER, said("More"), talk, first)
    assert [found.title for found in talks.talks(MATTER)] == ["Old", "New"]
    talks.pin(talks.talks(MATTER)[1].id, pinned=True)
    assert [found.title for found in talks.talks(MATTER)] == ["New", "Old"]


def test_talks_are_found_by_all_words_wherever_they_stand(
    library: Library, talks: Conversations
) -> None:
    lease = store(library, MATTER, "/lease.pdf", "nine months")
    quote = Citation(1, lease, "/lease.pdf", 3, 0, 7, "nine months")
    asked, talk = talks.remember(MATTER, said("When may it end?", "Soon [1].", quote))
    talks.remember(MATTER, said("Who pays?"))
    talks.mark(asked, Verdict.WRONG, "Ask Nora")
    for words in ("nine MONTHS", "nora end", "soon"):
        assert [found.id for found in talks.talks(MATTER, words)] == [talk], words
    assert talks.talks(MATTER, "nine years") == []
    # Names of what the vault keeps are no words of a conversation.
    assert talks.talks(MATTER, "document_id") == []


def test_talks_are_renamed(talks: Conversations) -> None:
    _, talk = talks.remember(MATTER, said("What is " + "very " * 60 + "long?"))
    assert len(talks.talk(talk).title) == 120
    talks.rename(talk, "  Rent\n2026 ")
    assert talks.talk(talk).title == "Rent 2026"
    with pytest.raises(UsageError):
        talks.rename(talk, " ")
    with pytest.raises(NotFoundError):
        talks.rename(99, "Rent")


def test_answers_are_marked_and_marks_taken_back(talks: Conversations) -> None:
    asked, _ = talks.remember(MATTER, said("One"))
    talks.remember(MATTER, said("Two"))
    talks.mark(asked, Verdict.VERIFIED, " read with client ")
    (found,) = talks.marked(MATTER)
    assert found.id == asked
    assert found.mark is not None
    assert (found.mark.verdict, found.mark.note) == (Verdict.VERIFIED, "read with client")
    talks.mark(asked, None)
    assert talks.marked(MATTER) == []
    assert talks.turn(asked).mark is None
    with pytest.raises(NotFoundError):
        talks.mark(99, Verdict.WRONG)
    with pytest.raises(UsageError):
        talks.mark(asked, Verdict.WRONG, "x" * 5000)


def test_notes_of_a_matter_and_of_all(talks: Conversations) -> None:
    own = talks.keep_note(Note(0, MATTER, NoteKind.CONTEXT, "Our client is  the tenant."))
    for_all = talks.keep_note(Note(0, None, NoteKind.PREFERENCE, "English law."))
    assert own.text == "Our client is the tenant."
    assert talks.notes(MATTER) == [own, for_all]
    assert talks.notes("other") == [for_all]
    changed = talks.keep_note(replace(own, text="Our client is the landlord."))
    assert talks.notes(MATTER) == [changed, for_all]
    talks.forget_notes([own.id])
    assert talks.notes(MATTER) == [for_all]
    for note in (replace(own, id=0, text=" "), replace(own, id=0, text="x" * 1001)):
        with pytest.raises(UsageError):
            talks.keep_note(note)
    with pytest.raises(NotFoundError):
        talks.keep_note(replace(own, id=99))


def test_notes_that_are_too_long_together_are_not_kept(talks: Conversations) -> None:
    own = talks.keep_note(Note(0, MATTER, NoteKind.FACT, "a" * 1000))
    talks.keep_note(Note(0, "other", NoteKind.FACT, "b" * 900))
    talks.keep_note(Note(0, MATTER, NoteKind.FACT, "c" * 900))
    for_all = Note(0, None, NoteKind.FACT, "d" * 101)
    with pytest.raises(UsageError, match="too long together"):
        talks.keep_note(for_all)
    with pytest.raises(UsageError, match="too long together"):
        talks.keep_note(replace(for_all, matter=MATTER))
    assert talks.keep_note(replace(for_all, matter="other")).id
    assert talks.keep_note(replace(own, text="e" * 1000)).text == "e" * 1000


def test_a_removed_document_takes_the_turns_that_quote_it_and_no_others(library: Library) -> None:
    document = library.document(store(library, MATTER, "/a", "zebra"))
    talks = library.conversations
    quote = Citation(1, document.id, "/a", None, 4, 9, "zebra")
    first, talk = talks.remember(MATTER, said("One"))
    second, _ = talks.remember(MATTER, said("Two", "It [1].", quote), talk, first)
    talks.remember(MATTER, said("Three"), talk, second)
    library.remove([document.id])
    assert [(turn.question, turn.parent) for turn in talks.turns(talk)] == [
        ("One", None),
        ("Three", first),
    ]


def test_what_the_model_had_written_goes_with_what_it_had_read(library: Library) -> None:
    quoted, read = (store(library, MATTER, path, path[1:]) for path in ("/quoted", "/read"))
    quote = Citation(1, quoted, "/quoted", None, 0, 6, "quoted")
    answer = replace(
        said("One", "It [1].", quote), replaced=Replaced("read", "It is wrong.", (quoted, read))
    )
    _, talk = library.conversations.remember(MATTER, answer)
    (turn,) = library.conversations.turns(talk)
    assert turn.answer.replaced == answer.replaced
    library.remove([read])
    assert library.conversations.answers(MATTER) == []


def test_a_recheck_tells_lost_quotes_and_new_documents(library: Library) -> None:
    document = library.document(store(library, MATTER, "/a", "zebra"))
    text = library.text(document.id)
    sound = Citation(1, document.id, "/a", None, 0, 5, text[:5])
    asked, _ = library.conversations.remember(MATTER, said("One", "It [1].", sound))
    assert recheck(library, asked).stands
    lost = Citation(2, document.id, "/a", None, 0, 5, "other")
    other, _ = library.conversations.remember(MATTER, said("Two", "It [2].", sound, lost))
    found = recheck(library, other)
    assert found.gone == (lost,)
    assert not found.stands


def test_each_earlier_question_becomes_a_talk(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(migrations, "MIGRATIONS", MIGRATIONS[:7])
        database = Database(tmp_path / "vault.db", KEY, create=True)
        initialise(database, "0" * 32)
    with contextlib.closing(database):
        with database.writer() as connection:
            # Of before the audit log, which adding a matter writes to.
            collection_id = matter_collections.create(connection, 1)
            connection.execute(
                "INSERT INTO matters (name, folded, keep_originals, collection_id, created)"
                " VALUES ('A', 'a', 0, ?, '2026')",
                (collection_id,),
            )
            for number in (1, 2):
                connection.execute(
                    "INSERT INTO questions (matter_id, asked, answer) VALUES (1, '2026', ?)",
                    (to_json(said(f"Question {number}?")),),
                )
        migrate(database, tmp_path)
        talks = Library(database).conversations
        assert [talk.title for talk in talks.talks("A")] == ["Question 2?", "Question 1?"]
        assert [turn.question for turn in talks.turns(talks.talks("A")[1].id)] == ["Question 1?"]


def test_an_answer_that_quotes_what_was_removed_meanwhile_is_not_kept(
    library: Library, talks: Conversations
) -> None:
    """Its words would stand in the vault again, after the document was deleted for good."""
    lease = store(library, MATTER, "/lease.pdf", "nine months")
    quote = Citation(1, lease, "/lease.pdf", 1, 0, 11, "nine months")
    answers = [
        said("When may it end?", "Soon [1].", quote),
        replace(said("Who?"), status=AnswerStatus.NOT_FOUND, closest=(quote,)),
    ]
    library.remove([lease])
    for answer in answers:
        with pytest.raises(NotFoundError, match="removed meanwhile"):
            talks.remember(MATTER, answer)
    assert talks.answers(MATTER) == []


def test_a_survey_is_kept_without_what_was_removed_meanwhile(
    library: Library, talks: Conversations
) -> None:
    lease = store(library, MATTER, "/lease.pdf", "nine months")
    left = store(library, MATTER, "/left.pdf", "nothing")
    findings = tuple(
        Finding(each, path, FindingState.ABSENT, "")
        for each, path in ((lease, "/lease.pdf"), (left, "/left.pdf"))
    )
    library.remove([lease])
    talks.remember(MATTER, replace(said("Which end?"), findings=findings))
    (kept,) = talks.answers(MATTER)
    assert [finding.doc for finding in kept.answer.findings] == ["/left.pdf"]


def test_the_nearest_passages_go_with_their_document(
    library: Library, talks: Conversations
) -> None:
    lease = store(library, MATTER, "/lease.pdf", "nine months")
    quote = Citation(1, lease, "/lease.pdf", 1, 0, 11, "nine months")
    missing = replace(said("Who?"), status=AnswerStatus.NOT_FOUND, closest=(quote,))
    named = replace(said("And then?"), understood="In “lease.pdf”: and then?")
    talks.remember(MATTER, missing)
    talks.remember(MATTER, named)
    library.remove([lease])
    (kept,) = talks.answers(MATTER)
    assert (kept.question, kept.answer.understood) == ("And then?", "")


def test_the_nearest_passages_follow_their_document(library: Library, talks: Conversations) -> None:
    lease = store(library, MATTER, "/lease.pdf", "nine months")
    quote = Citation(1, lease, "/lease.pdf", 1, 0, 11, "nine months")
    talks.remember(MATTER, replace(said("Who?"), status=AnswerStatus.NOT_FOUND, closest=(quote,)))
    library.move(MATTER, lease, facts("/moved.pdf"))
    store(library, MATTER, "/moved.pdf", "It is so. nine\nmonths")
    (kept,) = talks.answers(MATTER)
    (found,) = kept.answer.closest
    assert (found.doc, found.quote) == ("/moved.pdf", "nine\nmonths")
