"""FTS5's index lets go of every word that no row holds, whatever its segments look like."""

import contextlib
import random
from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.vault.disk.connections import Connection
from desktop.vault.lexical import segments

STEPS = 25


class Index:
    """An index in memory beside the rows it is of. Some hold a secret; after each step all of
    these are taken out, in place or with the index written anew."""

    def __init__(self, connection: Connection, seed: int) -> None:
        self.connection = connection
        self.random = random.Random(seed)
        self.rebuilt = 0
        self._last = 0
        self._living: dict[int, bool] = {}
        connection.execute("CREATE TABLE source (id INTEGER PRIMARY KEY, text)")
        connection.execute(
            "CREATE VIRTUAL TABLE trial USING fts5 (text, content = source, content_rowid = id)"
        )
        self._be_careful(is_on=True)

    def step(self) -> None:
        """Add some rows, take the secret ones out, sometimes all."""
        for _ in range(self.random.randint(1, 12)):
            self._add()
        is_all = self.random.random() < 0.3
        gone = [(row,) for row, secret in self._living.items() if secret or is_all]
        self._living = {row: False for row in self._living if (row,) not in gone}
        self.connection.execute("BEGIN")
        has_left = self._take_out(gone)
        self.connection.executemany("DELETE FROM source WHERE id = ?", gone)
        if has_left:
            self.rebuilt += 1
            self.connection.execute("INSERT INTO trial (trial) VALUES ('rebuild')")
        self.connection.execute("COMMIT")

    def left(self) -> bool:
        """Whether anything of a secret is left."""
        found = self.connection.execute(
            "SELECT 1 FROM trial_data WHERE instr(block, CAST('qzcan' AS BLOB))"
            " UNION ALL SELECT 1 FROM trial_idx WHERE instr(CAST(term AS TEXT), 'qzcan')"
        )
        return bool(found.fetchall())

    def check(self) -> None:
        """Raises when the index is not that of the rows."""
        self.connection.execute("INSERT INTO trial (trial, rank) VALUES ('integrity-check', 1)")

    def _add(self) -> None:
        is_secret = self.random.random() < 0.5
        mark = "qzcan" if is_secret else "plain"
        self._last += 1
        text = " ".join(
            f"{self.random.choice('abcxyz')}{mark}{self.random.randrange(10**5)}"
            for _ in range(self.random.choice([1, 20, 200]))
        )
        self.connection.execute("INSERT INTO source VALUES (?, ?)", (self._last, text))
        self.connection.execute("INSERT INTO trial (rowid, text) VALUES (?, ?)", (self._last, text))
        self._living[self._last] = is_secret

    def _take_out(self, gone: list[tuple[int]]) -> bool:
        is_rewritten = self.random.random() < 0.5
        self._be_careful(is_on=not is_rewritten)
        self.connection.executemany("DELETE FROM trial WHERE rowid = ?", gone)
        if not is_rewritten:
            segments.freshen(self.connection, "trial")
            return False
        is_complete = segments.merge(self.connection, "trial")
        self._be_careful(is_on=True)
        return not is_complete

    def _be_careful(self, *, is_on: bool) -> None:
        self.connection.execute(
            "INSERT INTO trial (trial, rank) VALUES ('secure-delete', ?)", (int(is_on),)
        )


@pytest.fixture
def memory() -> Iterator[Connection]:
    with contextlib.closing(sqlcipher.connect(":memory:", isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize("seed", range(8))
def test_no_word_is_left(memory: Connection, seed: int) -> None:
    index = Index(memory, seed)
    for number in range(STEPS):
        index.step()
        assert not index.left(), f"step {number}"
    index.check()
    # Both ways were taken.
    assert index.rebuilt < STEPS / 2


def test_this_test_would_notice_a_word(memory: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = segments.merge
    monkeypatch.setattr(segments, "merge", lambda *given: whole(*given) or True)
    index = Index(memory, 1)
    left = []
    for _ in range(STEPS):
        index.step()
        left.append(index.left())
    assert any(left)


def test_the_first_term_of_every_leaf_is_found(memory: Connection) -> None:
    """Terms of many lengths, and letters of several bytes."""
    memory.execute("CREATE VIRTUAL TABLE trial USING fts5 (text, content = '')")
    for number in range(3000):
        word = "aé漢😀"[number % 4] * (number % 397 + 1) + str(number)
        memory.execute("INSERT INTO trial (rowid, text) VALUES (?, ?)", (number, f"{word} " * 9))
    memory.execute("INSERT INTO trial (trial) VALUES ('optimize')")
    before = memory.execute("SELECT segid, term, pgno FROM trial_idx").fetchall()
    assert len(before) > 10
    segments.freshen(memory, "trial")
    assert memory.execute("SELECT segid, term, pgno FROM trial_idx").fetchall() == before
