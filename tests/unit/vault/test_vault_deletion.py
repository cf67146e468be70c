"""A removed document is gone: no word, name or vector of it in any decrypted page or in the log."""

import base64
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.documents import Answer, AnswerStatus, Citation, ParsedDocument
from desktop.vault.desk.history import Verdict
from desktop.vault.desk.notes import Note, NoteKind
from desktop.vault.disk.database import Database
from desktop.vault.lexical import segments, words
from desktop.vault.library import Library
from tests.unit.vault_support import (
    facts,
    is_consistent,
    open_library,
    parsed,
    plain_pages,
    unallocated,
    vectors,
)

MATTER = "A matter"
VOCABULARY = [f"{a}{b}{c}" for a in ("lor", "ip", "dol", "sit", "am") for b in "aeiou" for c in
              ("num", "tes", "vik", "sor", "bel", "qua", "rem")]  # fmt: skip


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


def secret_document(number: int) -> ParsedDocument:
    """Its words, headings and title begin with marks that nothing else in the vault holds. They
    are many and spread over the alphabet, so that some become separators inside the index."""
    rng = random.Random(number)
    marks = [
        f"{rng.choice('abcdefghijklmnopqrstuvwxyz')}{rng.choice('aeiou')}qzcanary{number}x{index}"
        for index in range(60)
    ]
    passages = [" ".join([*marks[at : at + 20], *rng.choices(VOCABULARY, k=60)]) for at in (0, 20)]
    return parsed(*passages, title=f"Titleqzcanary{number}")


def plain_document(number: int) -> ParsedDocument:
    rng = random.Random(number)
    return parsed(*[" ".join(rng.choices(VOCABULARY, k=120)) for _ in range(3)])


def secret_vectors(count: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return vectors(count, seed=4242)


def fill(library: Library, secrets: int, others: int) -> list[int]:
    """Store secret documents among others; returns the secrets' ids."""
    ids: list[int] = []
    every = max(1, others // secrets)
    for number in range(others):
        plain = plain_document(number)
        library.store(MATTER, facts(f"/plain/{number}"), plain, vectors(3, seed=number), "e")
        if number % every == 0 and len(ids) < secrets:
            secret = secret_document(number)
            rows = secret_vectors(len(secret.chunks))
            path = facts(f"/client/qzcanary{number}.pdf")
            stored = library.store(MATTER, path, secret, rows, "e", original=b"qzcanary original")
            ids.append(stored.id)
            library.conversations.remember(
                MATTER,
                Answer(
                    "who is qzcanary?",
                    "qzcanary [1]",
                    AnswerStatus.SUPPORTED,
                    (Citation(1, stored.id, stored.path, 1, 0, 5, secret.text[:5]),),
                ),
            )
    return ids


def traces(database: Path) -> set[bytes]:
    """What is left of the secrets. The index cuts words, so their common stem is looked for."""
    pages = plain_pages(database)
    found = set(re.findall(rb"(?i).{0,8}qzcanar.{0,8}", pages, re.DOTALL))
    for row in secret_vectors(2):
        for form in (row.tobytes()[:64], row.astype(np.float16).tobytes()[:32]):
            if form in pages or base64.b64encode(form)[:-4] in pages:
                found.add(form)
    return found


@pytest.mark.parametrize("others", [3, 60, 400])
def test_removed_documents_leave_no_trace(library: Library, tmp_path: Path, others: int) -> None:
    """With few other documents the index is written anew, with many it is cleaned in place."""
    ids = fill(library, 3, others)
    file = tmp_path / "vault.db"
    assert traces(file)
    library.remove(ids)
    assert traces(file) == set()
    assert len(library.documents(MATTER)) == others
    library._database.verify()


def test_many_documents_are_removed_at_once(library: Library, tmp_path: Path) -> None:
    ids = fill(library, 50, 50)
    library.remove(ids)
    assert traces(tmp_path / "vault.db") == set()
    assert library.conversations.answers(MATTER) == []


def test_a_removed_matter_leaves_no_trace(library: Library, tmp_path: Path) -> None:
    library.add_matter("qzcanary matter")
    secret = secret_document(1)
    library.store(
        "qzcanary matter", facts("/qzcanary"), secret, secret_vectors(len(secret.chunks)), "e"
    )
    fill(library, 1, 20)
    library.remove_matter(MATTER)
    library.remove_matter("qzcanary matter")
    assert traces(tmp_path / "vault.db") == set()
    with library._database.reader() as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
    assert not any(name.startswith("words_") for (name,) in tables)


def test_a_replaced_text_leaves_no_trace(library: Library, tmp_path: Path) -> None:
    path = "/client/plain.pdf"
    for number in range(60):
        library.store(MATTER, facts(f"/{number}"), plain_document(number), vectors(3), "e")
    secret = secret_document(7)
    rows = secret_vectors(len(secret.chunks))
    library.store(MATTER, facts(path, "s1"), secret, rows, "e", original=b"qzcanary")
    library.store(MATTER, facts(path, "s2"), plain_document(99), vectors(3), "e")
    library._database.checkpoint()
    assert traces(tmp_path / "vault.db") == set()


@pytest.mark.parametrize("what", ["title", "mark", "note"])
def test_overwritten_words_leave_no_trace(library: Library, tmp_path: Path, what: str) -> None:
    conversations = library.conversations
    asked, talk = conversations.remember(MATTER, Answer("q", "a", AnswerStatus.NOT_FOUND))
    note = conversations.keep_note(Note(0, MATTER, NoteKind.FACT, "none"))
    for said in ("qzcanary", "plain"):
        match what:
            case "title":
                conversations.rename(talk, said)
            case "mark":
                conversations.mark(asked, Verdict.WRONG, said)
            case _:
                conversations.keep_note(replace(note, text=said))
        library._database.checkpoint()
    assert traces(tmp_path / "vault.db") == set()


def test_forgotten_talks_and_notes_leave_no_trace(library: Library, tmp_path: Path) -> None:
    conversations = library.conversations
    answer = Answer("qzcanary?", "qzcanary", AnswerStatus.NOT_FOUND)
    talks = [conversations.remember(MATTER, answer)[1] for _ in range(20)]
    conversations.mark(conversations.turns(talks[0])[0].id, Verdict.WRONG, "qzcanary")
    conversations.mark(conversations.turns(talks[0])[0].id, None)
    conversations.rename(talks[1], "qzcanary renamed")
    note = conversations.keep_note(Note(0, MATTER, NoteKind.FACT, "qzcanary"))
    conversations.keep_note(replace(note, text="plain"))
    other = conversations.keep_note(Note(0, None, NoteKind.FACT, "qzcanary"))
    conversations.forget_notes([other.id])
    library.trash.keep_days(0)
    library.trash.put_talks(talks)
    assert conversations.talks(MATTER) == []
    assert traces(tmp_path / "vault.db") == set()


def test_overwritten_values_leave_no_trace_at_the_next_checkpoint(
    library: Library, tmp_path: Path
) -> None:
    draw = random.Random(0)  # one of the seeds that leave something if nothing is wiped
    for _ in range(200):
        library.keep(f"{draw.random()}", "qzcanary " * draw.randrange(1, 100))
        library.keep(f"{draw.random()}p", "state " * draw.randrange(1, 100))
    library._database.checkpoint()
    with library._database.reader() as connection:
        rows = connection.execute("SELECT key FROM kept WHERE value LIKE 'qz%'").fetchall()
    for (key,) in rows:
        library.keep(key, "nothing " * draw.randrange(1, 100))
    library._database.checkpoint()
    assert traces(tmp_path / "vault.db") == set()


_SIZES = (1, 5, 40, 120, 400)


class Rounds:
    """A vault in which secrets of every size come and go among documents that stay. Each round is
    told by its seed and number; after it, nothing of its secrets may be left."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        library.trash.keep_days(0)
        self.random = random.Random(seed)
        self.file = library._database.path
        self.stored = 0
        self.plain: list[int] = []

    def _text(self, mark: str) -> str:
        """Few long words or many short ones, from all over the alphabet."""
        letters = "abcdefghijklmnopqrstuvwxyz"
        return " ".join(
            self.random.choice(letters) + mark + str(self.random.getrandbits(3 * length))
            for length in self.random.choices(range(1, 10), k=self.random.choice(_SIZES))
        )

    def _store(self, mark: str, path: str = "") -> int:
        self.stored += 1
        count = self.random.randint(1, 6)
        document = parsed(*[self._text(mark) for _ in range(count)], title=f"{mark}{self.stored}")
        path = path or f"/{self._text('p')[: self.random.randint(1, 90)]}{mark}{self.stored}"
        where = facts(path, f"{self.stored}")
        stored = self.library.store(MATTER, where, document, vectors(count, self.stored), "e")
        quote = Citation(1, stored.id, stored.path, 1, 0, 5, document.text[:5])
        answer = Answer(mark, self._text(mark), AnswerStatus.SUPPORTED, (quote,))
        self.library.conversations.remember(MATTER, answer)
        return stored.id

    def play(self, monkeypatch: pytest.MonkeyPatch) -> set[bytes]:
        """One round; returns what is left of its secrets. In some, the words of each document are
        taken out of the index in place, as they are in a matter of many documents."""
        monkeypatch.setattr(words, "_REWRITE_SHARE", self.random.choice([0, 100]))
        secrets = []
        for _ in range(self.random.randint(3, 14)):
            if self.random.random() < 0.5:
                secrets.append(self._store("qzcanary"))
            else:
                self.plain.append(self._store("plain"))
        self._replace_one()
        self.random.shuffle(secrets)
        while secrets:
            some = self.random.randint(1, len(secrets))
            self.library.remove(secrets[:some])
            del secrets[:some]
        if len(self.plain) > 60:
            self.library.remove([self.plain.pop(0) for _ in range(50)])
        self.library._database.checkpoint()
        return traces(self.file)

    def _replace_one(self) -> None:
        """A file that held a secret and was changed. Its answer goes with it at the end."""
        path = f"/changed/{self.random.randrange(10)}"
        self._store("qzcanary", path)
        self.plain.append(self._store("plain", path))
        asked = [
            a for a in self.library.conversations.answers(MATTER) if "qzcanary" in a.answer.question
        ]
        self.library.trash.put_talks([entry.talk for entry in asked])


@pytest.mark.parametrize("seed", [2, 6, 11])
def test_nothing_is_left_of_rows_that_sqlite_moved_about(
    library: Library, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """30 checks, of which some fail if either kind of copy is not wiped (see below)."""
    rounds = Rounds(library, seed)
    for number in range(10):
        assert rounds.play(monkeypatch) == set(), f"round {number}"
        assert not any(unallocated(rounds.file)), f"round {number}"
    is_consistent(library)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(10, 30))
def test_nothing_is_left_in_five_hundred_checks(
    library: Library, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = Rounds(library, seed)
    for number in range(25):
        assert rounds.play(monkeypatch) == set(), f"round {number}"
    is_consistent(library)


@pytest.mark.parametrize(("careless", "seed"), [("moved rows", 6), ("signposts", 2)])
def test_this_test_would_notice_what_sqlite_leaves(
    library: Library, careless: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if careless == "moved rows":
        monkeypatch.setattr(Database, "_scrub", lambda _: True)
    else:
        monkeypatch.setattr(segments, "freshen", lambda *_: None)
    rounds = Rounds(library, seed)
    assert any(rounds.play(monkeypatch) for _ in range(10))


def test_this_test_would_notice_an_index_that_keeps_words(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FTS5 without its secure-delete marks rows as gone and keeps their words."""
    monkeypatch.setattr(words, "_set_secure_delete", lambda *_, **__: None)
    monkeypatch.setattr(words, "_REWRITE_SHARE", 0)
    library.add_matter("careless")
    secret = secret_document(1)
    stored = library.store("careless", facts("/a"), secret, secret_vectors(2), "e")
    for number in range(30):
        library.store("careless", facts(f"/{number}"), plain_document(number), vectors(3), "e")
    library.remove([stored.id])
    assert traces(tmp_path / "vault.db")
