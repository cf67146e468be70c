"""What FTS5 keeps of words that nothing holds any more, and how it is made to let go of them.

Signposts: the table ``…_idx`` holds, for each leaf of a segment, a prefix of the leaf's first term
that is greater than the last term before it. FTS5's secure-delete takes a term out of the leaf and
leaves the signpost. Here it is replaced by a prefix of the term that now comes first, which divides
the pages as well.

Marks: without secure-delete a row taken out is a mark beside each of its words. The command
``optimize`` drops them where it merges into the last level of the index, and keeps them where
empty levels follow, as may be in a small index whose segments were moved to a lower level.

Formats: https://www.sqlite.org/fts5.html (shadow tables) and the head of fts5_index.c.
"""

from itertools import takewhile

from desktop.vault.disk.connections import Connection

# A leaf's row in …_data has the segment's number above, the page's below this bit.
_SEGMENT_SHIFT = 37
_STRUCTURE = 10
_SECOND_FORM = b"\xff\x00\x00\x01"


def merge(connection: Connection, table: str) -> bool:
    """Write the whole index anew, after rows were taken out without secure-delete. False when
    marks may be left: the index then has to be built again from the rows.

    ``table`` is a name of ours.
    """
    write_out(connection)
    connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 -- ours
    (block,) = connection.execute(
        f"SELECT block FROM {table}_data WHERE id = {_STRUCTURE}"  # noqa: S608 -- ours
    ).fetchone()
    levels = _levels(block)
    # fts5IndexMergeLevel drops them where the one segment it makes is on the last level.
    return sum(levels) == 0 or (levels[-1] == 1 and sum(levels) == 1)


def freshen(connection: Connection, table: str) -> None:
    """Replace the signposts that their leaf's first term does not begin with.

    ``table`` is a name of ours.
    """
    write_out(connection)
    rows = connection.execute(
        f"SELECT segid, pgno, CAST(term AS BLOB), block FROM {table}_idx"  # noqa: S608 -- ours
        f" LEFT JOIN {table}_data ON id = (segid << {_SEGMENT_SHIFT}) + (pgno >> 1)"
        " WHERE term <> x''"
    )
    useless, changed = [], []
    for segment, page, signpost, block in rows:
        first = _first_term(block or b"")
        if not first:
            useless.append((segment, page))
        elif not first.startswith(signpost):
            changed.append((_divide(signpost, first), segment, page))
    connection.executemany(f"DELETE FROM {table}_idx WHERE segid = ? AND pgno = ?", useless)  # noqa: S608
    connection.executemany(
        f"UPDATE {table}_idx SET term = ? WHERE segid = ? AND pgno = ?",  # noqa: S608 -- ours
        changed,
    )


def write_out(connection: Connection) -> None:
    """Have FTS5 write what it holds in memory, as it does where a savepoint begins."""
    connection.execute("SAVEPOINT written")
    connection.execute("RELEASE written")


def _levels(block: bytes) -> list[int]:
    """How many segments each level of the index has."""
    is_second_form = block[4:8] == _SECOND_FORM
    levels, at = _number(block, 8 if is_second_form else 4)
    for _ in ("segments", "writes"):
        _, at = _number(block, at)
    counts = []
    for _ in range(levels):
        _, at = _number(block, at)  # how many of them are being merged
        count, at = _number(block, at)
        for _ in range(count * (8 if is_second_form else 3)):
            _, at = _number(block, at)
        counts.append(count)
    return counts


def _first_term(block: bytes) -> bytes:
    """The first term of a leaf, which is kept whole; empty when none begins there. The leaf's
    bytes 2 and 3 say where its table of terms is, which begins with the place of the first."""
    size = int.from_bytes(block[2:4], "big")
    if not 4 <= size < len(block):
        return b""
    start, _ = _number(block, size)
    length, at = _number(block, start)
    return block[at : at + length]


def _number(block: bytes, at: int) -> tuple[int, int]:
    """A variable-length integer (seven bits a byte, the highest first) and where it ends."""
    number = 0
    for place in range(at, min(at + 9, len(block))):
        number = number << 7 | block[place] & 0x7F
        if block[place] < 0x80:
            return number, place + 1
    return 0, len(block)


def _divide(before: bytes, term: bytes) -> bytes:
    """The shortest prefix of ``term`` that is greater than ``before``, no prefix of it."""
    pairs = zip(before, term, strict=False)
    length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return term[: length + 1]
